import BanTin
import FoundationEssentials
import Testing

/// `bantin lexicon`, and `--lexicon` of the other commands, as processes.
@Suite(.timeLimit(.minutes(10))) struct LexiconTests {
  private let bantin: Bantin
  private let header = "class\tform\tvalue\tnote\n"

  init() throws {
    bantin = try Bantin()
    try bantin.write("Sơ kết\n\nNăm 2022, toàn xã có 35 chum mật ong.\n", to: "a.txt")
  }

  private func units(_ outcome: Outcome) throws -> [String] {
    try outcome.records().flatMap { $0.figures.map(\.unit) }
  }

  // MARK: - Tables of one's own

  @Test func knowsTheWordsOfATable() throws {
    try bantin.write(header + "unit\tchum mật ong\tvò\t", to: "mine.tsv")
    let outcome = try bantin("extract", "--lexicon", "mine.tsv", "a.txt")
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(try units(outcome) == ["vò"])
    #expect(try units(bantin("extract", "a.txt")) != ["vò"])
    let explained = try bantin("explain", "--lexicon", "mine.tsv", "a.txt")
    #expect(explained.text.contains("⟦35 chum mật ong⟧"))
  }

  @Test func takesTheLastOfSeveralTables() throws {
    try bantin.write(header + "unit\tchum mật ong\tA", to: "in/b.tsv")
    try bantin.write(header + "unit\tchum mật ong\tB", to: "in/c.tsv")
    try bantin.write(header + "unit\tchum mật ong\tC", to: "d.tsv")
    try bantin.write("no table", to: "in/notes.txt")
    try bantin.write("no table", to: "in/.hidden.tsv")
    #expect(try units(bantin("extract", "--lexicon", "in", "a.txt")) == ["B"])
    let both = try bantin("extract", "--lexicon", "in", "--lexicon", "d.tsv", "a.txt")
    #expect(try units(both) == ["C"])
    let reversed = try bantin("extract", "--lexicon", "d.tsv", "--lexicon", "in", "a.txt")
    #expect(try units(reversed) == ["B"])
  }

  @Test(
    arguments: ["extract", "explain"],
    [
      ("printf 'unit\\n' > bad", "bad:1: the first line must be"),
      (
        "printf 'class\\tform\\tvalue\\nunit\\tchum\\nunits\\tchum\\n' > bad",
        "bad:3: no lexicon is"
      ),
      ("printf 'class\\tform\\tvalue\\nunit\\tch\\xFFm\\n' > bad", "bad:2: the line is no UTF-8"),
      (
        "printf 'class\\tform\\tvalue\\nunits\\033[31m\\tx\\n' > bad",
        "bad:2: no lexicon is named “units␛"
      ),
      ("true", "bad: No such file or directory; check the path"),
      ("mkdir bad", "bad: no tables in this folder; their names end in .tsv"),
      ("mkdir bad; printf '' > bad/a.tsv", "bad/a.tsv:1: the first line must be"),
    ])
  func endsBeforeItWritesAnything(
    command: String, _ broken: (preparation: String, complaint: String)
  ) throws {
    let outcome = try bantin.shell(
      "\(broken.preparation); bantin \(command) --lexicon bad \(command == "extract" ? "-o o" : "") a.txt"
    )
    #expect(outcome.error.hasPrefix("bantin: \(broken.complaint)"))
    #expect(outcome.output == [])
    #expect(outcome.status == 1)
    #expect(bantin.contents(of: "o") == nil)
  }

  // MARK: - What is built in

  @Test func printsATableThatChangesNothing() throws {
    let corpus = Bantin.package + "/corpus"
    let outcome = try bantin.shell("bantin lexicon > all.tsv && head -1 all.tsv")
    #expect(outcome.text == header)
    let (own, other) = (
      try bantin("extract", corpus), try bantin("extract", "--lexicon", "all.tsv", corpus)
    )
    #expect(own.lines.count == 5 && own.output == other.output)
  }

  @Test func printsTheClassesAskedFor() throws {
    let outcome = try bantin("lexicon", "rank", "bound-after")
    let classes = Set(
      outcome.lines.dropFirst().filter { !$0.hasPrefix("#") }
        .compactMap { $0.split(separator: "\t").first })
    #expect(classes == ["rank", "bound-after"])
    #expect(outcome.text.contains("\nbound-after\ttrở lên\tat-least"))
  }

  @Test func listsTheClasses() throws {
    let outcome = try bantin("lexicon", "--list")
    for lexicon in LexiconClass.lexicons {
      #expect(outcome.lines.contains { $0.hasPrefix(lexicon.name + " ") })
    }
    #expect(!outcome.text.contains("\u{1B}"))
    let some = try bantin("lexicon", "--list", "award-verb")
    #expect(some.lines.count == 2)
    #expect(some.lines.last?.hasSuffix("value: awarded, commended, proposed, recognised") == true)
  }
}
