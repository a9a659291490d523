import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// `--output`: files and folders that appear whole or not at all.
@Suite(.timeLimit(.minutes(10))) struct OutputTests {
  private let bantin: Bantin
  private let article = "Năm 2022, toàn xã có 35 mô hình “Dân vận khéo”.\n"

  init() throws {
    bantin = try Bantin()
    try bantin.write(article, to: "a.txt")
  }

  private static let tables = [
    "articles.csv", "awards.csv", "breakdown_parts.csv", "breakdowns.csv", "documents.csv",
    "figures.csv", "finding_evidence.csv", "findings.csv", "models.csv", "pages.csv",
    "people.csv", "people_posts.csv", "periods.csv",
  ]

  @Test func replacesAFileAndKeepsItsPermissions() throws {
    try bantin.write("old", to: "o.jsonl")
    let outcome = try bantin.shell(
      "chmod 640 o.jsonl; ln -s o.jsonl link; bantin extract --output link a.txt; ls -l o.jsonl")
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("-rw-r-----"))
    #expect(bantin.contents(of: "o.jsonl")?.hasPrefix(#"{"schema":"#) == true)
    #expect(try bantin.names() == ["a.txt", "link", "o.jsonl"])
  }

  @Test func writesAFolderOfTables() throws {
    let outcome = try bantin("extract", "--format", "csv", "--output", "tables", "a.txt")
    #expect(outcome.status == 0)
    #expect(outcome.output == [])
    #expect(try bantin.names(in: "tables") == Self.tables)
    #expect(bantin.contents(of: "tables/articles.csv")?.hasPrefix("record,schema,uri") == true)
    #expect(try bantin.names() == ["a.txt", "tables"])
  }

  @Test func replacesAFolderOfTables() throws {
    try bantin.write("old", to: "tables/articles.csv")
    let outcome = try bantin(
      "extract", "--format", "csv", "--excel", "--output", "tables/", "a.txt")
    #expect(outcome.status == 0)
    #expect(try bantin.names(in: "tables") == Self.tables)
    #expect(
      bantin.contents(of: "tables/articles.csv")?.hasPrefix("\u{FEFF}record,schema,uri") == true)
    #expect(try bantin.names() == ["a.txt", "tables"])
  }

  @Test func keepsAFolderOfOtherThings() throws {
    try bantin.write("mine", to: "tables/thesis.doc")
    let outcome = try bantin("extract", "--format", "csv", "--output", "tables", "a.txt")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("tables: the folder holds thesis.doc, which is no table"))
    #expect(bantin.contents(of: "tables/thesis.doc") == "mine")
    #expect(try bantin.names() == ["a.txt", "tables"])
  }

  @Test(arguments: [
    ("--output nowhere/o.jsonl", "nowhere/o.jsonl: No such file or directory"),
    ("--output folder", "folder: Is a directory"),
    ("--format csv --output old.jsonl", "old.jsonl: Not a directory"),
    ("--format csv --output nowhere/tables", "nowhere/tables: No such file or directory"),
  ])
  func saysWhyItCannotWrite(arguments: String, complaint: String) throws {
    try bantin.write("old", to: "old.jsonl")
    let outcome = try bantin.shell("mkdir folder; bantin extract \(arguments) a.txt")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains(complaint))
    #expect(try bantin.names() == ["a.txt", "folder", "old.jsonl"])
  }

  /// A limit on the size of files fails as a full disk does: in the middle of writing.
  @Test(arguments: ["--format jsonl", "--format json", "--format csv"])
  func leavesTheOldWhereTheNewFails(format: String) throws {
    let old = format.hasSuffix("csv") ? "o/articles.csv" : "o"
    try bantin.write("old", to: old)
    let outcome = try bantin.shell(
      "ulimit -f 1; bantin extract \(format) -o o '\(Bantin.package)/corpus'")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("o: File too large"))
    #expect(bantin.contents(of: old) == "old")
    #expect(try bantin.names() == ["a.txt", "o"])
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP], ["jsonl", "csv"])
  func leavesNothingWhenStopped(signal: CInt, format: String) async throws {
    _ = try bantin.shell("mkfifo pipe")
    // It opens the output, then the pipe, on which nobody ever writes.
    let process = try bantin.start("extract", "--format", format, "-o", "o", "a.txt", "pipe")
    while try bantin.names().count < 3 { try await Task.sleep(for: .milliseconds(5)) }
    kill(process, signal)
    #expect(try bantin.wait(for: process) == 128 + signal)
    #expect(try bantin.names() == ["a.txt", "pipe"])
  }
}
