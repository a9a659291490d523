import TestSupport
import Testing

/// `bantin detect`, `bantin convert` and `--encoding` as processes.
@Suite(.timeLimit(.minutes(10))) struct ConvertTests {
  private let bantin: Bantin
  private let article = "Năm 2022, toàn xã có 35 mô hình “Dân vận khéo”.\n"

  init() throws {
    bantin = try Bantin()
    try bantin.write(article, to: "in/a.txt")
    try bantin.write(OldEncoding.tcvn3.encode(article), to: "in/b.txt")
    try bantin.write(OldEncoding.vni.encode(article), to: "in/sub/c.txt")
    try bantin.write("So\u{31B} ke\u{302}\u{301}t\n", to: "in/d.txt")
  }

  @Test func tellsEncodings() throws {
    let outcome = try bantin("detect", "in/a.txt", "in/b.txt", "in/sub")
    let line = "\n  \(article)"
    #expect(
      outcome.text == "in/a.txt: UTF-8, certainty 1.00\(line)"
        + "in/b.txt: TCVN3, certainty 1.00\(line)in/sub/c.txt: VNI, certainty 1.00\(line)")
    #expect(outcome.status == 0)
    #expect(outcome.error == "")
  }

  @Test func tellsWhereTheEncodingChanges() throws {
    let bytes = Array(article.utf8) + OldEncoding.tcvn3.encode(article + article)
    try bantin.write(bytes, to: "mixed.txt")
    let outcome = try bantin("detect", "mixed.txt")
    #expect(outcome.text.contains("mixed.txt: TCVN3 + UTF-8, certainty 0.99\n"))
    #expect(outcome.text.contains("  lines 1-1: UTF-8\n  lines 2-3: TCVN3\n"))
    let json = try bantin("detect", "--format", "json", "mixed.txt")
    #expect(json.text.hasPrefix(#"{"uri":"mixed.txt","encoding":"TCVN3 + UTF-8","certainty":"#))
    #expect(json.text.contains(#""parts":[{"encoding":"UTF-8","span":[0,48]},"#))
  }

  @Test func saysWhatIsNotVietnamese() throws {
    try bantin.write("Plain English text.\n", to: "english.txt")
    try bantin.write([0x4C, 0xE9, 0x20, 0xE9, 0x74, 0xE9, 0x20, 0xE0], to: "french.txt")
    try bantin.write([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0], to: "page.7z")
    let outcome = try bantin("detect", "english.txt", "french.txt", "page.7z", "in/a.txt")
    #expect(outcome.text.hasPrefix("english.txt: UTF-8, certainty 1.00, not Vietnamese\n"))
    #expect(outcome.text.contains("in/a.txt: UTF-8"))
    #expect(outcome.error.contains("french.txt: this is not UTF-8, and reads Vietnamese in no"))
    #expect(outcome.error.contains("page.7z: this looks like a 7-Zip archive"))
    #expect(outcome.status == 1)
  }

  @Test func convertsOneText() throws {
    #expect(try bantin("convert", "--to", "utf-8", "in/b.txt").text == article)
    #expect(Array(try bantin("convert", "in/d.txt").output) == Array("Sơ kết\n".utf8))
    #expect(try bantin("convert", "-", input: "\(bantin.folder)/in/sub/c.txt").text == article)
    _ = try bantin("convert", "--output", "b.txt", "in/b.txt")
    #expect(bantin.contents(of: "b.txt") == article)
  }

  @Test func convertsAFolder() throws {
    try bantin.write([0x4C, 0xE9, 0x20, 0xE9, 0x74, 0xE9, 0x20, 0xE0], to: "in/bad.txt")
    let outcome = try bantin("convert", "--to", "utf-8", "--output", "out", "in")
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("in/bad.txt: this is not UTF-8"))
    #expect(try bantin.names(in: "out") == ["a.txt", "b.txt", "d.txt", "sub"])
    #expect(try bantin.names(in: "out/sub") == ["c.txt"])
    for name in ["a.txt", "b.txt", "sub/c.txt"] {
      #expect(bantin.contents(of: "out/" + name) == article)
    }
  }

  @Test func doesNotWriteOverItsSources() throws {
    let onto = try bantin("convert", "--output", "in", "in/b.txt", "in/a.txt")
    #expect(onto.status == 1)
    #expect(onto.error.contains("in/b.txt: the source would be replaced"))
    #expect(bantin.contents(of: "in/a.txt") == article)
    try bantin.write(article, to: "other/a.txt")
    let twice = try bantin("convert", "--output", "out", "in/a.txt", "other/a.txt")
    #expect(twice.status == 1)
    #expect(twice.error.contains("other/a.txt: out/a.txt has been written for another source"))
  }

  @Test func wantsAFolderForManyTexts() throws {
    for paths in ["in", "in/a.txt in/b.txt"] {
      let outcome = try bantin.shell("bantin convert \(paths)")
      #expect(outcome.status == 2)
      #expect(outcome.error.contains("name a folder for them with --output"))
    }
  }

  @Test func readsInTheEncodingThatIsNamed() throws {
    for command in ["extract", "explain", "audit", "detect", "convert"] {
      #expect(try bantin(command, "--encoding", "tcvn3", "in/b.txt").status == 0)
      #expect(try bantin(command, "--encoding", "utf-8", "in/b.txt").status == 1)
      #expect(try bantin(command, "--encoding", "klingon", "in/b.txt").status == 2)
    }
    let record = try bantin("extract", "in/b.txt").text
    #expect(record.contains(#""encoding":"TCVN3","ordinal":0,"decoding":{"certainty":"#))
    #expect(record.contains(#""text":"35 mô hình""#))
  }
}
