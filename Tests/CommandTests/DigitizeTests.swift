import FoundationEssentials
import TestSupport
import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// `bantin digitize`: what it writes, what it says, and what it does the second time.
@Suite(.timeLimit(.minutes(10))) struct DigitizeTests {
  private let bantin: Bantin
  private let article = "Năm 2022, toàn xã có 35 mô hình “Dân vận khéo”.\n"

  init() throws {
    bantin = try Bantin()
  }

  private func digitize(_ arguments: String..., to output: String = "out") throws -> Outcome {
    try bantin.shell("bantin digitize -o \(output) \(arguments.joined(separator: " "))")
  }

  // MARK: - What it writes

  @Test func writesRecordsTextsAndALedger() throws {
    try bantin.write(article, to: "in/a.txt")
    try bantin.write(OldEncoding.tcvn3.encode(article), to: "in/b/c.txt")
    try bantin.write("So\u{31B} ke\u{302}\u{301}t 5 mô hình.\n", to: "in/d.txt")
    try bantin.write("<p>\(article)</p>", to: "in/e.html")
    let outcome = try digitize("in")
    #expect(outcome.status == 0)
    #expect(outcome.error == "" && outcome.output == [])
    #expect(
      try bantin.names(in: "out") == [".bantin", "ledger.tsv", "records", "records.jsonl", "text"])
    #expect(
      Array(try #require(bantin.contents(of: "out/text/in/d.txt")).utf8)
        == Array("Sơ kết 5 mô hình.\n".utf8))
    #expect(bantin.contents(of: "out/text/in/b/c.txt") == article)
    #expect(bantin.contents(of: "out/text/in/e.html.txt")?.contains("35 mô hình") == true)
    let records = try bantin("extract", "in").text
    #expect(bantin.contents(of: "out/records.jsonl") == records)
    #expect(
      bantin.contents(of: "out/records/in/a.txt.jsonl")
        == String(records.prefix { $0 != "\n" }) + "\n")
    let ledger = try Ledger(bantin)
    #expect(ledger.rows.map(\.source) == ["in/a.txt", "in/b/c.txt", "in/d.txt", "in/e.html"])
    let row = try #require(ledger["in/b/c.txt"])
    #expect(row["status"] == "read")
    #expect(row["format"] == "text/plain")
    #expect(row["encoding"] == "TCVN3")
    #expect(try #require(Double(row["certainty"] ?? "")) > 0.5)
    #expect(row["articles"] == "1")
    #expect(row["findings"] == "0")
    #expect(row["bytes"] == "\(OldEncoding.tcvn3.encode(article).count)")
    #expect(row["text"] == "text/in/b/c.txt")
    #expect(row["records"] == "records/in/b/c.txt.jsonl")
    #expect(row["sha256"]?.utf8.count == 64)
  }

  @Test func givesDocumentsInArchivesALineEach() throws {
    let good = Array(article.utf8)
    let zip = PackedFiles.zip(
      [("5/a.html", good), ("5/a.html", good), ("b.txt", []), ("c.exe", good), ("d.txt", good)])
    try bantin.write(zip, to: "in/a.zip")
    try bantin.write(
      PackedFiles.webRecord(
        "response", "http://xa.example/tin?so=5", PackedFiles.answer(good, "text/plain")),
      to: "in/b.warc")
    try bantin.write("{\"text\": \"Xã có 35 mô hình.\"}\n", to: "in/c.jsonl")
    try bantin.write(PackedFiles.gzip(good), to: "in/d.txt.gz")
    let outcome = try digitize("in")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("bantin: in/a.zip!/b.txt: the document is empty"))
    #expect(outcome.error.contains("bantin: 1 of 8 sources could not be read: out/failures.txt"))
    let ledger = try Ledger(bantin)
    #expect(
      ledger.rows.map { "\($0.source) \($0["status"] ?? "") \($0["text"] ?? "")" } == [
        "in/a.zip opened ",
        "in/a.zip!/5/a.html read text/in/a.zip/5/a.html.txt",
        "in/a.zip!/5/a.html read text/in/a.zip/5/a.html~2.txt",
        "in/a.zip!/b.txt failed ", "in/a.zip!/c.exe left out ",
        "in/a.zip!/d.txt read text/in/a.zip/d.txt", "in/b.warc opened ",
        "in/b.warc!/http://xa.example/tin?so=5 read text/in/b.warc/xa.example/tin_so=5~.txt",
        "in/c.jsonl opened ", "in/c.jsonl!/1 read text/in/c.jsonl/1~.txt",
        "in/d.txt.gz read text/in/d.txt.gz.txt",
      ])
    for row in ledger.rows where row["status"] == "read" {
      #expect(bantin.contents(of: "out/\(row["text"] ?? "")") != nil, "\(row.source)")
    }
    #expect(bantin.contents(of: "out/records.jsonl") == (try bantin("extract", "in")).text)
  }

  /// Different sources have different texts, whatever their names.
  @Test func keepsNamesApart() throws {
    let long = String(repeating: "ă", count: 120)
    let names = [
      "a", "a.txt", "a~.txt", "a.html", "a.html.txt", "a.html.txt.txt", "A.TXT", "b.txt/c",
      "\(long).htm", "\(long).html", "\(long)/d.txt", "tab\there.txt",
    ]
    for (number, name) in names.enumerated() {
      try bantin.write("Xã có \(number) mô hình.\n", to: "in/\(name)")
    }
    try bantin.write(PackedFiles.zip([("x.txt", Array(article.utf8))]), to: "in/b.html.txt")
    try bantin.write(article, to: "in/b.html")
    #expect(try digitize("in").status == 0)
    let ledger = try Ledger(bantin)
    let texts = ledger.rows.compactMap { $0["text"] }.filter { !$0.isEmpty }
    #expect(Set(texts).count == names.count + 2)
    for (number, name) in names.enumerated() {
      let row = try #require(ledger["in/\(name.replacing("\t", with: "\\t"))"])
      let text = (row["text"] ?? "").replacing("\\t", with: "\t")
      #expect(bantin.contents(of: "out/\(text)") == "Xã có \(number) mô hình.\n", "\(name)")
    }
    #expect(ledger["in/a.txt"]?["text"] == "text/in/a.txt")
    #expect(ledger["in/a.html"]?["text"] == "text/in/a.html.txt")
    let apart = try bantin.shell(
      "mkdir -p \".$PWD/in\"; cp in/a.txt \".$PWD/in\"; bantin digitize -o o \"$PWD/in\" \"${PWD#/}/in\""
    )
    #expect(apart.status == 1)
    #expect(apart.error.contains("would get the same names; digitize them apart"))
  }

  @Test func writesTheSameHoweverManyAtATime() throws {
    for number in 0..<40 {
      try bantin.write("Năm 2022, xã có \(number) mô hình.\n", to: "in/\(number).txt")
    }
    try bantin.write([0], to: "in/7.txt")
    #expect(try digitize("--jobs 1", "in").status == 1)
    #expect(try digitize("--jobs 5", "in", to: "two").status == 1)
    #expect(try bantin.tree("out") == bantin.tree("two"))
  }

  // MARK: - The second time

  @Test func readsOnlyWhatHasChanged() throws {
    for name in ["a", "b", "c", "d"] { try bantin.write(article, to: "in/\(name).txt") }
    try bantin.write(PackedFiles.zip([("x.txt", Array(article.utf8))]), to: "in/e.zip")
    _ = try bantin.shell("touch -d '2020-01-01' in/*")
    #expect(try digitize("in").status == 0)
    let before = try bantin.inodes("out")
    #expect(try digitize("in").status == 0)
    #expect(try bantin.inodes("out") == before)

    try bantin.write("Xã có 7 mô hình.\n", to: "in/b.txt")
    try bantin.write("Xã có 8 mô hình.\n", to: "in/ba.txt")
    try bantin.write(
      PackedFiles.zip([("y.txt", Array(article.utf8)), ("z.txt", [])]), to: "in/e.zip")
    _ = try bantin.shell("rm in/d.txt; touch -d '2021-01-01' in/c.txt")
    let outcome = try digitize("in")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("1 source is not there any more; the results were removed"))
    let after = try bantin.inodes("out")
    for name in ["text/in/a.txt", "text/in/c.txt", "records/in/a.txt.jsonl"] {
      #expect(after[name] == before[name], "\(name)")
    }
    #expect(after["text/in/b.txt"] != before["text/in/b.txt"])
    _ = try digitize("in", to: "fresh")
    #expect(try bantin.tree("out") == bantin.tree("fresh"))
    #expect(try bantin.tree("out").keys.contains("text/in/e.zip/x.txt") == false)

    // What is taken away from the results comes back.
    _ = try bantin.shell("rm out/text/in/a.txt out/ledger.tsv; : > out/records/in/b.txt.jsonl")
    _ = try digitize("in")
    #expect(try bantin.tree("out") == bantin.tree("fresh"))
  }

  /// A document becomes an archive, an archive a document, and what could be read cannot any more.
  @Test func replacesResultsOfAnotherKind() throws {
    let zip = PackedFiles.zip([("x.txt", Array(article.utf8))])
    for (first, second) in [(Array(article.utf8), zip), (zip, Array(article.utf8)), (zip, [])] {
      try bantin.write(first, to: "in/sub/a.txt")
      _ = try digitize("in")
      try bantin.write(second, to: "in/sub/a.txt")
      _ = try digitize("in")
      _ = try bantin.shell("rm -rf fresh; bantin digitize -o fresh in")
      #expect(try bantin.tree("out") == bantin.tree("fresh"))
      #expect(try bantin.folders("out") == bantin.folders("fresh"))
    }
  }

  @Test func keepsWhatIsNotThereToBeRead() throws {
    try bantin.write(article, to: "2019/a.txt")
    try bantin.write(article, to: "2020/b.txt")
    #expect(try digitize("2019").status == 0)
    #expect(try digitize("2020").status == 0)
    let tree = try bantin.tree("out")
    #expect(try digitize("2019", "2020", to: "fresh").status == 0)
    #expect(try tree == bantin.tree("fresh"))
    // A disk that is not mounted is an empty folder, or none.
    let empty = try bantin.shell(
      "mv 2019/a.txt aside; bantin digitize -o out 2019 2020; rmdir 2019; bantin digitize -o out 2019 2020"
    )
    #expect(
      empty.error.contains("2019: nothing is found in it any more; what was read of it before"))
    #expect(
      empty.error.contains("2019: No such file or directory; check the path; what was read of"))
    #expect(empty.status == 1)
    #expect(bantin.contents(of: "out/records.jsonl") == bantin.contents(of: "fresh/records.jsonl"))
    let back = try bantin.shell("mkdir 2019; mv aside 2019/a.txt; bantin digitize -o out 2019 2020")
    #expect(back.status == 0)
    #expect(try bantin.tree("out") == tree)
  }

  @Test func triesAgainWhatFailedForAnotherReason() throws {
    try bantin.write(article, to: "in/a.txt")
    try bantin.write(article, to: "in/closed/b.txt")
    // Nothing is closed to root.
    let command =
      getuid() == 0
      ? "chmod 777 .; setpriv --reuid=65534 --regid=65534 --clear-groups bantin" : "bantin"
    let first = try bantin.shell("chmod 0 in/closed in/a.txt; \(command) digitize -o out in")
    #expect(first.status == 1)
    #expect(first.error.contains("bantin: in/a.txt: Permission denied; check the permissions"))
    #expect(first.error.contains("bantin: in/closed: Permission denied; check the permissions"))
    let second = try bantin.shell("chmod 755 in/closed in/a.txt; \(command) digitize -o out in")
    #expect(second.status == 0)
    #expect(try Ledger(bantin).rows.map(\.source) == ["in/a.txt", "in/closed/b.txt"])
    let third = try bantin.shell("chmod 0 in/closed; \(command) digitize -o out in")
    #expect(third.error.contains("in/closed: Permission denied"))
    #expect(try Ledger(bantin)["in/closed/b.txt"]?["status"] == "read")
    _ = try bantin.shell("chmod 755 in/closed")
  }

  @Test func tellsThatOptionsDiffer() throws {
    try bantin.write(article, to: "in/a.txt")
    #expect(try digitize("in").status == 0)
    let other = try digitize("--include-text", "in")
    #expect(other.status == 1)
    #expect(
      other.error.contains("were made with no options, and not with --include-text; give the"))
    #expect(try digitize("--again", "--include-text", "in").status == 0)
    #expect(bantin.contents(of: "out/records.jsonl")?.contains(#""text":"Năm 2022, toàn"#) == true)
    #expect(try digitize("--include-text", "in").status == 0)

    // All anew, and interrupted: what was done since is not done once more.
    let before = try bantin.inodes("out")
    #expect(try digitize("--again", "--include-text", "in").status == 0)
    let after = try bantin.inodes("out")
    #expect(after["text/in/a.txt"] != before["text/in/a.txt"])
    let journal = try #require(bantin.contents(of: "out/.bantin/journal"))
    let lines = journal.split(separator: "\n").filter { !$0.hasPrefix("E") }
    try bantin.write(lines.joined(separator: "\n") + "\n", to: "out/.bantin/journal")
    #expect(try digitize("--again", "--include-text", "./in").status == 0)
    #expect(try bantin.inodes("out")["text/in/a.txt"] == after["text/in/a.txt"])
    #expect(try Ledger(bantin).rows.count == 1)
  }

  @Test func readsAllAgainInAnotherVersion() throws {
    try bantin.write(article, to: "in/a.txt")
    #expect(try digitize("in").status == 0)
    let before = try bantin.inodes("out")
    // As if an older version had written it; the seal of the line has to fit.
    let journal = try #require(bantin.contents(of: "out/.bantin/journal"))
    let lines = journal.split(separator: "\n", omittingEmptySubsequences: false)
    let version = Seal.line("G\t1\t0.0.1\tno options")
    try bantin.write(
      ([Substring(version)] + lines.dropFirst()).joined(separator: "\n"), to: "out/.bantin/journal")
    let outcome = try digitize("in")
    #expect(outcome.error.contains("the results there are of bantin 0.0.1; all is read again"))
    #expect(outcome.status == 0)
    #expect(try bantin.inodes("out")["text/in/a.txt"] != before["text/in/a.txt"])
  }

  // MARK: - Where it writes

  @Test func keepsSourcesAndResultsApart() throws {
    try bantin.write(article, to: "in/a.txt")
    for _ in 0..<2 {
      #expect(try digitize("in", to: "in/out").status == 0)
      #expect(bantin.contents(of: "in/out/records.jsonl")?.split(separator: "\n").count == 1)
      #expect(try Ledger(bantin, "in/out").rows.map(\.source) == ["in/a.txt"])
    }
    for path in ["in/out", "in/out/text", "-"] {
      let outcome = try digitize(path, to: "in/out/")
      #expect(outcome.status == 2)
      #expect(outcome.error.contains("Usage: bantin digitize"))
    }
    try bantin.write("mine", to: "thesis/thesis.doc")
    let foreign = try digitize("in", to: "thesis")
    #expect(foreign.status == 1)
    #expect(foreign.error.contains("thesis: the folder holds thesis.doc, which is no result of"))
    #expect(try bantin.names(in: "thesis") == ["thesis.doc"])
  }

  @Test func doesNotWriteBesideAnother() throws {
    try bantin.write(article, to: "in/a.txt")
    #expect(try digitize("in").status == 0)
    let lock = unsafe open("\(bantin.folder)/out/.bantin/lock", O_RDWR | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let outcome = try digitize("in")
    close(lock)
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("is writing there; wait for it, or name another folder"))
    #expect(try digitize("in").status == 0)
  }
}

/// The ledger, by the names of its columns.
struct Ledger {
  struct Row {
    let cells: [String: String]
    var source: String { cells["source"] ?? "" }
    subscript(column: String) -> String? { cells[column] }
  }

  let rows: [Row]

  init(_ bantin: Bantin, _ folder: String = "out") throws {
    let table = try #require(bantin.contents(of: "\(folder)/ledger.tsv"))
      .split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) }
      }
    rows = table.dropFirst().map { cells in
      Row(cells: Dictionary(uniqueKeysWithValues: zip(table[0], cells)))
    }
  }

  subscript(source: String) -> Row? { rows.first { $0.source == source } }
}

/// The seal of a line of the journal.
enum Seal {
  static func line(_ content: String) -> String {
    let hash = content.utf8.reduce(0x811C_9DC5 as UInt32) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    let digits = String(hash, radix: 16)
    return content + "\t" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension Bantin {
  /// The files of a folder of results that people open, by their paths in it.
  func tree(_ path: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try paths(path) {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)/\(name)") else {
        continue
      }
      files[name] = Array(data)
    }
    return files
  }

  /// The numbers by which the file system knows the files of a folder of results.
  func inodes(_ path: String) throws -> [String: UInt64] {
    var numbers: [String: UInt64] = [:]
    for name in try paths(path) {
      var status = stat()
      guard unsafe lstat("\(folder)/\(path)/\(name)", &status) == 0 else { continue }
      numbers[name] = UInt64(status.st_ino)
    }
    return numbers
  }

  /// The folders of a folder of results.
  func folders(_ path: String) throws -> [String] {
    try paths(path).filter {
      var isFolder = false
      return FileManager.default.fileExists(
        atPath: "\(folder)/\(path)/\($0)", isDirectory: &isFolder) && isFolder
    }
  }

  private func paths(_ path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(folder)/\(path)")
      .filter { !$0.hasPrefix(".bantin") }.sorted()
  }
}
