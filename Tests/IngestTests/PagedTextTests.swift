import Ingest
import Programs
import TestSupport
import Testing

private let hasPoppler = DocumentReader.programs.allSatisfy {
  !$0.debianPackage.hasPrefix("poppler") || $0.path != nil
}

/// The lines of a PDF document become paragraphs again.
@Suite(.enabled(if: hasPoppler, "poppler is not installed")) struct PagedTextTests {
  private func text(_ pages: [(left: Int, bottom: Int, text: String)]...) throws -> DecodedText {
    var document = PDFDocument()
    for page in pages { document.addPage(page) }
    return try DocumentReader().read(document.bytes, name: "a.pdf")
  }

  private func words(_ text: DecodedText) -> String { String(decoding: text.bytes, as: UTF8.self) }

  @Test func joinsTheLinesOfAParagraph() throws {
    let text = try text([
      (50, 700, "Toan xa da dang ky 35 mo hinh, trong do co 20 mo hinh kinh"),
      (50, 688, "te va 15 mo hinh van hoa."),
      (50, 660, "UBND xa tang giay khen cho 6 tap the."),
    ])
    #expect(
      words(text) == """
        Toan xa da dang ky 35 mo hinh, trong do co 20 mo hinh kinh te va 15 mo hinh van hoa.

        UBND xa tang giay khen cho 6 tap the.
        """)
    #expect(text.mediaType == "application/pdf")
    #expect(text.pages.map(\.number) == [1])
    #expect(text.pages.map(\.bytes) == [0..<text.bytes.count])
    #expect(text.pages.map(\.certainty) == [1])
    // Where the lines stand, from above; a page of A4 is 595 by 842 points.
    #expect(text.pages.map { [$0.width, $0.height] } == [[595, 842]])
    let lines = text.pages[0].lines
    #expect(
      lines.map { String(decoding: text.bytes[$0.bytes], as: UTF8.self).prefix(8) }
        == ["Toan xa ", "te va 15", "UBND xa "])
    for (line, bottom) in zip(lines, [700.0, 688, 660]) {
      #expect(line.box[0] == 50 && line.box[2] > 150 && line.box[2] < 400)
      #expect(
        line.box[1] < 842 - bottom && line.box[3] > 842 - bottom && line.box[3] - line.box[1] < 20)
    }
    #expect(text.doubtful.isEmpty)
  }

  @Test func readsOneColumnAfterTheOther() throws {
    var left: [(left: Int, bottom: Int, text: String)] = []
    for line in 0..<8 { left.append((50, 700 - line * 12, "cot mot dong so \(line) cua bai")) }
    for line in 0..<8 { left.append((320, 700 - line * 12, "cot hai dong so \(line) cua bai")) }
    let read = words(try text(left))
    let columns = read.split(separator: "cot hai dong so 0")
    #expect(columns.count == 2)
    #expect(columns[0].contains("cot mot dong so 7"))
    #expect(!columns[1].contains("cot mot"))
    #expect(read.contains("cua bai cot mot dong so 1"))
  }

  @Test func goesOnOverThePagesWithoutTheirNumbers() throws {
    let text = try text(
      [
        (50, 100, "Hoi nghi da bieu duong 12 tap the, 15 ca nhan va nhieu ho gia"),
        (300, 30, "- 1 -"),
      ],
      [(50, 780, "dinh tieu bieu cua xa."), (300, 30, "2")])
    #expect(
      words(text)
        == "Hoi nghi da bieu duong 12 tap the, 15 ca nhan va nhieu ho gia dinh tieu bieu cua xa.")
    #expect(text.pages.map(\.number) == [1, 2])
    let second = text.bytes[text.pages[1].bytes]
    #expect(String(decoding: second, as: UTF8.self) == "dinh tieu bieu cua xa.")
  }

  /// A number that stands alone is a cell, or the end of a heading, unless it counts pages.
  @Test func keepsNumbersThatStandAlone() throws {
    let text = try text([
      (50, 780, "Bao cao ket qua phong trao nam"), (50, 766, "2022"),
      (50, 700, "Thon Dong"), (300, 700, "120"), (50, 660, "Tong so ho cua ca hai thon:"),
      (300, 620, "215"), (300, 30, "7"),
    ])
    let read = words(text)
    for number in ["2022", "120", "215"] { #expect(read.contains(number)) }
    #expect(!read.contains("7"))
  }

  /// Fonts that have Vietnamese letters in the places of Latin ones give Latin letters.
  @Test(arguments: [OldEncoding.tcvn3, .vni, .vps]) func decodesOldFonts(encoding: OldEncoding)
    throws
  {
    // As PDF writes bytes beyond ASCII.
    func stored(_ text: String) -> String {
      encoding.encode(text).map { byte in
        byte < 0x80
          ? String(Character(Unicode.Scalar(byte))) : "\\" + String(byte, radix: 8)
      }.joined()
    }
    let text = try text(
      [
        (50, 700, stored("Toàn phường đã đăng ký 35 mô hình, trong đó có 20 mô hình kinh tế như")),
        (50, 688, stored("trồng rừng và 15 mô hình văn hóa được nhân rộng trong năm.")),
      ],
      [(50, 780, stored("Phường tặng giấy khen cho 6 tập thể."))])
    #expect(
      words(text) == """
        Toàn phường đã đăng ký 35 mô hình, trong đó có 20 mô hình kinh tế như trồng rừng và 15 mô \
        hình văn hóa được nhân rộng trong năm.

        Phường tặng giấy khen cho 6 tập thể.
        """)
    #expect(text.encoding.name == "\(encoding) as windows-1252")
    let pages = text.pages.map { String(decoding: text.bytes[$0.bytes], as: UTF8.self) }
    #expect(pages.map { $0.suffix(8) } == ["rong năm.".suffix(8), " tập thể.".suffix(8)])
    #expect(pages.last == "Phường tặng giấy khen cho 6 tập thể.")
  }

  @Test func keepsTheItemsOfAList() throws {
    let text = try text([
      (50, 700, "Ket qua cua phong trao trong nam qua nhu sau, theo bao cao cua xa:"),
      (50, 688, "- 12 mo hinh kinh te cua cac chi hoi trong toan xa, duoc nhan rong"),
      (50, 676, "- 9 mo hinh van hoa."),
    ])
    #expect(words(text).split(separator: "\n\n", omittingEmptySubsequences: true).count == 3)
  }

  @Test(arguments: ["%PDF-1.4\njunk", "%PDF-"]) func saysThatItIsBroken(_ text: String) {
    #expect(throws: IngestError.self) {
      try DocumentReader().read(Array(text.utf8), name: "a.pdf")
    }
  }
}
