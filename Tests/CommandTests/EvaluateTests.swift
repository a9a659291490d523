import BanTin
import FoundationEssentials
import Testing

/// `bantin evaluate` as a process.
@Suite(.timeLimit(.minutes(10))) struct EvaluateTests {
  private let bantin: Bantin

  init() throws {
    bantin = try Bantin()
    let span = Span(start: 0, end: 1)
    func figure(_ value: Double, _ unit: String, _ status: Figure.Status?) -> Figure {
      Figure(id: "f", value: value, unit: unit, status: status, text: "", span: span)
    }
    func record(_ uri: String, _ title: String?, _ figures: [Figure]) -> String {
      Record(
        id: uri, source: Source(uri: uri, sha256: "", bytes: 0),
        title: title.map { Words(text: $0, span: span) }, figures: figures,
        documents: [Document(id: "d", type: nil, number: "3", symbol: nil, text: "", span: span)]
      ).json() + "\n"
    }
    try bantin.write(
      record("in/a.txt", "TỔNG KẾT", [figure(7, "hộ", .stock), figure(8, "căn nhà", nil)])
        + "\n" + record("in/b.txt", "B", [figure(9, "hộ", nil)])
        + record("later/a.txt", nil, []) + record("c.txt", nil, [figure(1, "hộ", nil)]),
      to: "records.jsonl")
    try bantin.write(
      #"""
      {"file": "a.txt", "title": "Tổng kết", "figures": [
        {"value": 7, "unit": "hộ", "bound": "exact", "status": null},
        {"value": 8, "unit": "căn nhà tình nghĩa", "bound": "exact", "status": null},
        {"value": 5, "unit": "người"}]}
      """#, to: "gold/1/a.gold.json")
    try bantin.write(#"{"file": "b.txt", "title": null, "figures": []}"#, to: "gold/b.gold.json")
    try bantin.write("no gold", to: "gold/notes.json")
  }

  /// The figures are those of a calculation by hand.
  @Test func scores() throws {
    let outcome = try bantin("evaluate", "--gold", "gold", "records.jsonl")
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(
      outcome.text == """
        kind         precision  recall      F1  gold  found  attributes
        figures          0.667   0.667   0.667     3      3  bound 1.000, status 0.500
        title            0.500   1.000   0.667     1      2
        mean F1 of the kinds of fact (findings apart): 0.667

        """)
  }

  @Test func listsTheDifferences() throws {
    let outcome = try bantin("evaluate", "--gold", "gold", "--list", "records.jsonl")
    #expect(
      outcome.lines.prefix(4) == [
        "~ a.txt figures.status: gold null, record stock in value 7, unit “hộ”, bound “exact”",
        "- a.txt figures: value 5, unit “người”",
        "+ b.txt figures: value 9, bound exact, unit “hộ”",
        "+ b.txt title: B",
      ])
  }

  @Test func writesJSON() throws {
    struct Scores: Decodable {
      struct Row: Decodable {
        var precision, recall, f1: Double
        var gold, found: Int
        var attributes: [String: Double]
      }
      var scores: [String: Row]
      var missing: [String]
      var differences: [String]?
    }
    let outcome = try bantin("evaluate", "--gold", "gold/1", "--json", "records.jsonl")
    let json = try JSONDecoder().decode(Scores.self, from: Data(outcome.output))
    let figures = try #require(json.scores["figures"])
    #expect((figures.precision, figures.recall, figures.f1) == (1, 0.6667, 0.8))
    #expect((figures.gold, figures.found) == (3, 2))
    #expect(figures.attributes == ["bound": 1, "status": 0.5])
    #expect(json.scores.keys.sorted() == ["figures", "title"])
    #expect(json.missing == [] && json.differences == nil)
    let listed = try bantin("evaluate", "--gold", "gold/1", "--json", "--list", "records.jsonl")
    #expect(
      try JSONDecoder().decode(Scores.self, from: Data(listed.output)).differences?.count == 2)
  }

  @Test func countsGoldWithoutAnArticleAsMissing() throws {
    try bantin.write("Họp.\n", to: "b.txt")
    let outcome = try bantin("evaluate", "--gold", "gold", "b.txt")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("\nfigures          0.000   0.000   0.000     3      0\n"))
    #expect(outcome.text.hasSuffix("\nno record for: a.txt\n"))
  }

  @Test func readsArticlesAndRecordsAlike() throws {
    let corpus = Bantin.package + "/corpus"
    let ofArticles = try bantin("evaluate", "--gold", corpus, "--list", corpus)
    let ofRecords = try bantin.shell(
      "bantin extract '\(corpus)' > r.jsonl 2>&-; bantin evaluate --gold '\(corpus)' --list r.jsonl"
    )
    #expect(ofArticles.status == 0)
    #expect(ofArticles.text.contains("\nfigures "))
    #expect(ofArticles.text == ofRecords.text)
  }

  @Test func takesALexicon() throws {
    try bantin.write("Họp.\n\nXã có 7 chum mật ong.\n", to: "c.txt")
    try bantin.write(
      #"{"file": "c.txt", "figures": [{"value": 7, "unit": "vò"}]}"#, to: "c.gold.json")
    try bantin.write("class\tform\tvalue\nunit\tchum mật ong\tvò\n", to: "mine.tsv")
    let plain = try bantin("evaluate", "--gold", "c.gold.json", "c.txt")
    #expect(plain.text.contains("\nfigures          0.000 "))
    let helped = try bantin("evaluate", "--gold", "c.gold.json", "--lexicon", "mine.tsv", "c.txt")
    #expect(helped.text.contains("\nfigures          1.000   1.000 "))
  }

  // MARK: - What is wrong

  @Test(arguments: [
    ("--gold nowhere records.jsonl", "bantin: nowhere: No such file or directory"),
    ("--gold empty records.jsonl", "bantin: empty: no gold in this folder; the names"),
    ("--gold bad.json records.jsonl", "bantin: bad.json: figures[0].unit: missing\n"),
    ("--gold lexicon --lexicon gold records.jsonl", "bantin: gold: no tables in this folder"),
  ]) func scoresNothingWithoutAllTheGold(arguments: String, complaint: String) throws {
    try bantin.write(#"{"file": "a.txt", "figures": [{"value": 1}]}"#, to: "bad.json")
    let outcome = try bantin.shell("mkdir empty; bantin evaluate \(arguments)")
    #expect(outcome.status == 1)
    #expect(outcome.output == [])
    #expect(outcome.error.hasPrefix(complaint))
  }

  @Test func tellsWhatItCannotReadAndGoesOn() throws {
    try bantin.write("{}\n", to: "bad.jsonl")
    let outcome = try bantin("evaluate", "--gold", "gold", "nowhere", "bad.jsonl", "records.jsonl")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("bantin: nowhere: No such file or directory"))
    #expect(outcome.error.contains("bantin: bad.jsonl:1: no record: schema: missing"))
    #expect(outcome.text.contains("\nfigures          0.667 "))
  }

  @Test func tellsKeysThatMeanNothing() throws {
    try bantin.write(#"{"file": "a.txt", "figure": []}"#, to: "slip.json")
    let outcome = try bantin("evaluate", "--gold", "slip.json", "records.jsonl")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("nothing to score"))
    #expect(outcome.error == "bantin: slip.json: “figure” is no key of gold; it is not scored\n")
  }

  @Test(arguments: ["records.jsonl", "--gold gold", "--gold gold --nonsense records.jsonl"])
  func refusesWhatMakesNoSense(arguments: String) throws {
    let outcome = try bantin.shell("bantin evaluate \(arguments)")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("Usage: bantin evaluate"))
  }

  /// The example of the guide to gold is gold.
  @Test func readsTheExampleOfTheGuide() throws {
    let guide =
      FileManager.default.contents(atPath: Bantin.package + "/docs/gold-format.md") ?? Data()
    let blocks = String(decoding: guide, as: UTF8.self).split(separator: "```")
    let example = try #require(blocks.first { $0.hasPrefix("json\n") })
    try bantin.write(String(example.dropFirst(5)), to: "guide.gold.json")
    let outcome = try bantin("evaluate", "--gold", "guide.gold.json", "records.jsonl")
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
    #expect(outcome.lines.count == 14)
  }
}
