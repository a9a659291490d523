import BanTin
import FoundationEssentials
import Testing

/// `bantin extract` as a process: what it reads, what it writes, what it says.
@Suite(.timeLimit(.minutes(10))) struct ExtractTests {
  private let bantin: Bantin
  private let article = "Năm 2022, toàn xã có 35 mô hình “Dân vận khéo”.\n"

  init() throws {
    bantin = try Bantin()
  }

  // MARK: - What is read

  @Test func readsFilesInTheOrderGiven() throws {
    for name in ["b.txt", "a.txt", "c.html"] { try bantin.write(article, to: name) }
    let outcome = try bantin("extract", "c.html", "b.txt", "./a.txt")
    #expect(try outcome.sources() == ["c.html", "b.txt", "./a.txt"])
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
  }

  @Test func walksFoldersInTheOrderOfPaths() throws {
    let names = ["a-b.txt", "a.txt", "a/b/c.TXT", "a/z.txt", "a0", "b.txt", "\u{103}.txt"]
    for name in names.shuffled() { try bantin.write(article, to: "in/" + name) }
    let outcome = try bantin("extract", "in/")
    #expect(try outcome.sources() == names.map { "in/" + $0 })
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
  }

  @Test func passesOverWhatIsNoArticle() throws {
    try bantin.write(article, to: "in/a.txt")
    for name in ["a.gold.json", "b.md", ".hidden.txt", ".git/c.txt"] {
      try bantin.write(article, to: "in/" + name)
    }
    _ = try bantin.shell("ln -s . in/circle; ln -s a.txt in/link.txt; mkfifo in/pipe.txt")
    let outcome = try bantin("extract", "in")
    #expect(try outcome.sources() == ["in/a.txt"])
    #expect(outcome.status == 0)
    #expect(outcome.error.contains("passed over 5 files"))
  }

  @Test(arguments: [
    (["in", "in"], ["in/a.txt", "in/sub/b.txt"]),
    (["in/a.txt", "in"], ["in/a.txt", "in/sub/b.txt"]),
    (["in", "in/a.txt", "./in/../in/a.txt", "link/a.txt"], ["in/a.txt", "in/sub/b.txt"]),
    (["in/sub", "in"], ["in/sub/b.txt", "in/a.txt"]),
    (["in", "in/sub"], ["in/a.txt", "in/sub/b.txt"]),
    (["link", "in"], ["link/a.txt", "link/sub/b.txt"]),
    // The walk does not go there, so naming it is not naming it twice.
    (
      ["in", "in/.hidden", "in/c.md"],
      ["in/a.txt", "in/sub/b.txt", "in/.hidden/d.txt", "in/c.md"]
    ),
    (["in/c.md", "in/.hidden/d.txt", "in/c.md"], ["in/c.md", "in/.hidden/d.txt"]),
  ])
  func readsWhatIsNamedTwiceOnce(paths: [String], read: [String]) throws {
    for name in ["a.txt", "sub/b.txt", "c.md", ".hidden/d.txt"] {
      try bantin.write(article, to: "in/" + name)
    }
    let words = paths.joined(separator: " ")
    let outcome = try bantin.shell("ln -s in link; bantin extract \(words)")
    #expect(try outcome.sources() == read)
    #expect(outcome.status == 0)
  }

  @Test func readsTheStandardInput() throws {
    try bantin.write(article, to: "a.txt")
    let outcome = try bantin("extract", "-", "a.txt", input: bantin.folder + "/a.txt")
    let records = try outcome.records()
    #expect(records.map(\.source.uri) == ["-", "a.txt"])
    #expect(records[0].id == records[1].id)
    #expect(outcome.status == 0)
  }

  @Test func leavesOutWhatItIsWriting() throws {
    try bantin.write(article, to: "in/a.txt")
    try bantin.write("old", to: "in/records")
    #expect(try bantin("extract", "in", output: bantin.folder + "/in/b.txt").status == 0)
    #expect(bantin.contents(of: "in/b.txt")?.split(separator: "\n").count == 2)
    #expect(try bantin("extract", "--output", "in/records", "in").status == 0)
    #expect(bantin.contents(of: "in/records")?.split(separator: "\n").count == 2)
  }

  @Test func keepsNamesThatAreNoUTF8() throws {
    let outcome = try bantin.shell(
      #"mkdir in; printf 'Năm 2022' > "in/$(printf 'b\xe0n%%')"; bantin extract in"#)
    #expect(try outcome.sources() == ["in/b%E0n%"])
    #expect(outcome.status == 0)

    let named = try bantin.shell(
      #"printf 'Năm 2023' > "in/$(printf 'b\xe1n%%')"; bantin extract in/*"#)
    #expect(try named.sources() == ["in/b%E0n%", "in/b%E1n%"])
    #expect(named.status == 0)
  }

  // MARK: - What is written

  @Test func writesTheSameBytesEachTime() throws {
    let corpus = Bantin.package + "/corpus"
    let first = try bantin("extract", "--include-text", corpus)
    let second = try bantin("extract", "--include-text", corpus)
    #expect(first.lines.count == 5)
    #expect(first.output == second.output)
  }

  @Test func writesTheTextOnRequest() throws {
    try bantin.write([0xEF, 0xBB, 0xBF] + Array(article.utf8), to: "a.txt")
    #expect(try bantin("extract", "--include-text", "a.txt").records()[0].text == article)
    #expect(try bantin("extract", "a.txt").records()[0].text == nil)
  }

  @Test func writesOneArrayOnRequest() throws {
    for name in ["in/a.txt", "in/b.txt"] { try bantin.write(article, to: name) }
    let outcome = try bantin("extract", "--format", "json", "in")
    let records = try JSONDecoder().decode([Record].self, from: Data(outcome.output))
    #expect(records.map(\.source.uri) == ["in/a.txt", "in/b.txt"])
  }

  @Test func leavesGuessesOutOnRequest() throws {
    try bantin.write("Họp\n\nXã có 35 mô hình. Huyện vay 9,4 tỷ.\n", to: "a.txt")
    let figures = { (record: Record) in record.figures.map(\.text) }
    #expect(try bantin("extract", "a.txt").records().map(figures) == [["35 mô hình", "9,4 tỷ"]])
    let certain = try bantin("extract", "--certain", "a.txt")
    #expect(try certain.records().map(figures) == [["35 mô hình"]])
  }

  @Test func showsASummaryOnRequest() throws {
    try bantin.write(article, to: "a.txt")
    let outcome = try bantin("extract", "--summary", "a.txt")
    #expect(outcome.lines.count == 1)
    #expect(outcome.error.hasPrefix("place  "))
    #expect(outcome.error.contains("1 article"))
    #expect(!outcome.error.contains("\u{1B}"))
  }

  @Test func saysWhereThereIsNothing() throws {
    let outcome = try bantin.shell("mkdir empty; bantin extract --format json empty")
    #expect(outcome.status == 0)
    #expect(outcome.text == "[]\n")
    #expect(outcome.error == "bantin: found no article\n")
  }

  // MARK: - What cannot be read

  @Test(arguments: [
    ("printf '' > bad", "bad: the document is empty; fetch it again"),
    ("printf '\\xEF\\xBB\\xBF' > bad", "bad: the document is empty; fetch it again"),
    ("printf 'a\\nb\\xE1\\xBA' > bad", "bad:2:2: not UTF-8 at byte 3 (0xE1 0xBA); it may be"),
    (
      "printf '7z\\274\\257\\047\\034' > bad", "bad: this looks like a 7-Zip archive; give the text"
    ),
    ("printf 'a\\0b' > bad", "bad: this looks like binary data (byte 1); give the text"),
    ("true", "bad: No such file or directory; check the path"),
    ("ln -s bad bad", "bad: "),
    ("dd if=/dev/zero of=bad bs=1 count=1 seek=1073741824 2>&-", "bad: File too large; split it"),
    ("mkdir -p bad/deep; rm -r bad; ln -s nowhere bad", "bad: No such file or directory"),
  ])
  func tellsWhatItCannotReadAndGoesOn(preparation: String, complaint: String) throws {
    try bantin.write(article, to: "a.txt")
    try bantin.write(article, to: "b.txt")
    let outcome = try bantin.shell("\(preparation); bantin extract a.txt bad b.txt")
    #expect(try outcome.sources() == ["a.txt", "b.txt"])
    #expect(outcome.error.hasPrefix("bantin: \(complaint)"))
    #expect(outcome.error.hasSuffix("bantin: 1 of 3 articles could not be read\n"))
    #expect(outcome.status == 1)
  }

  #if os(Linux)
  @Test func tellsAFailureOfTheDevice() throws {
    try bantin.write(article, to: "a.txt")
    let outcome = try bantin("extract", "/proc/self/mem", "a.txt")
    #expect(try outcome.sources() == ["a.txt"])
    #expect(outcome.error.hasPrefix("bantin: /proc/self/mem: Input/output error"))
    #expect(outcome.status == 1)
  }

  @Test(arguments: ["> /dev/full", "--output /dev/full", "--format json > /dev/full"])
  func tellsThatTheDiskIsFull(redirection: String) throws {
    try bantin.write(article, to: "a.txt")
    let outcome = try bantin.shell("bantin extract a.txt \(redirection)")
    #expect(outcome.error.contains("No space left on device; free some space"))
    #expect(outcome.status == 1)
  }
  #endif

  @Test(arguments: [
    [], ["--format", "xml", "a.txt"], ["--format", "csv", "a.txt"], ["--excel", "a.txt"],
    ["--format", "csv", "--output", "-", "a.txt"], ["--nonsense", "a.txt"],
    ["--format", "csv", "--include-text", "--output", "o", "a.txt"],
    ["--output", "a.txt", "a.txt"],
  ])
  func refusesWhatMakesNoSense(arguments: [String]) throws {
    try bantin.write(article, to: "a.txt")
    let outcome = try bantin.shell("bantin extract \(arguments.joined(separator: " "))")
    #expect(outcome.output == [])
    #expect(outcome.error.contains("Usage: bantin extract"))
    #expect(outcome.status == 2)
    #expect(bantin.contents(of: "a.txt") == article)
  }

  // MARK: - Streams

  @Test func stopsQuietlyWhereNobodyReads() throws {
    for name in 0..<50 { try bantin.write(article, to: "in/\(name).txt") }
    let outcome = try bantin.shell(
      "for i in 1 2 3 4 5 6; do cp -r in in$i; done; "
        + "bantin extract --include-text in* in*/../in | head -c 1; echo ${PIPESTATUS[0]}")
    #expect(outcome.text == "{0\n")
    #expect(outcome.error == "")
  }

  @Test(arguments: [("<&-", "Bad file descriptor"), (">&-", "Bad file descriptor")])
  func tellsThatAStreamIsClosed(redirection: String, complaint: String) throws {
    try bantin.write(article, to: "a.txt")
    let outcome = try bantin.shell("bantin extract - a.txt \(redirection)")
    #expect(outcome.error.contains(complaint))
    #expect(outcome.status == 1)
  }

  @Test func keepsMessagesOutOfTheOutput() throws {
    try bantin.write(article, to: "a.txt")
    let outcome = try bantin.shell("bantin extract --output o nowhere a.txt <&- >&- 2>&-")
    #expect(outcome.status == 1)
    #expect(bantin.contents(of: "o")?.hasPrefix("{") == true)
  }
}
