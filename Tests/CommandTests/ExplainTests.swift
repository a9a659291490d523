import Testing

/// `bantin explain` as a process.
@Suite(.timeLimit(.minutes(10))) struct ExplainTests {
  private let bantin: Bantin

  init() throws {
    bantin = try Bantin()
    try bantin.write("Sơ kết\r\n\nNăm 2022, toàn xã có 35 mô hình.\n", to: "a.txt")
  }

  @Test func marksTheFactsInTheText() throws {
    let outcome = try bantin("explain", "a.txt")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("⟦"))
    #expect(!outcome.text.contains("\u{1B}"))
    // Without the marks, the text is there as it was.
    let unmarked = outcome.text.replacing(/⟦|⟧\([^)]*\)/, with: "")
    #expect(
      Array(unmarked.utf8).starts(with: "Sơ kết\r\n\nNăm 2022, toàn xã có 35 mô hình.\n".utf8))
  }

  @Test func tellsTheFactsOfAPlace() throws {
    let outcome = try bantin("explain", "--at", "3:22", "a.txt")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Năm 2022, toàn xã có 35 mô hình.\n"))
    #expect(outcome.text.contains("^ 3:22\n"))
    #expect(outcome.text.contains("Facts here:\n  3:"))
    #expect(outcome.text.contains("Rules that came near:\n"))
  }

  @Test func showsOneKind() throws {
    let outcome = try bantin("explain", "--kind", "figures", "a.txt")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("figure"))
    #expect(!outcome.text.contains("period"))
  }

  @Test(arguments: [
    ("--at 9:1", 2, "bantin: a.txt: no line 9; there are 3"),
    ("--at 3:99", 2, "bantin: a.txt: no column 99 in line 3; it has 32"),
    ("--at 1:7", 2, "bantin: a.txt: no column 7 in line 1; it has 6"),
    ("--kind ships", 2, "bantin: a.txt: no ships; there are: "),
  ])
  func tellsWhatThereIsNot(arguments: String, status: Int32, complaint: String) throws {
    let outcome = try bantin.shell("bantin explain \(arguments) a.txt")
    #expect(outcome.status == status)
    #expect(outcome.error.hasPrefix(complaint))
    #expect(outcome.output == [])
  }

  @Test(arguments: [
    ("nowhere", "bantin: nowhere: No such file or directory; check the path\n"),
    ("/", "bantin: /: Is a directory\n"),
    ("- < /dev/null", "bantin: standard input: the document is empty; "),
  ])
  func tellsWhatItCannotRead(path: String, complaint: String) throws {
    let outcome = try bantin.shell("bantin explain \(path)")
    #expect(outcome.status == 1)
    #expect(outcome.error.hasPrefix(complaint))
  }

  @Test func showsControlCharactersWithoutObeyingThem() throws {
    try bantin.write("Năm 2022 \u{1B}[mđỏ\u{7}\n", to: "b.txt")
    let outcome = try bantin("explain", "b.txt")
    #expect(outcome.text.contains("␛[mđỏ␇"))
    #expect(!outcome.text.contains("\u{1B}"))
  }
}
