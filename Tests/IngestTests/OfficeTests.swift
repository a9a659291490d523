import Ingest
import Programs
import TestSupport
import Testing

private let article = """
  UBND xã Tân Lộc tổng kết phong trào thi đua

  Qua 5 năm, toàn xã có 35 mô hình “Dân vận khéo”, trong đó 20 mô hình kinh tế.
  """

private let isInstalled = DocumentReader.programs.allSatisfy { $0.path != nil }

/// Documents of word processors, and pictures of their pages, made here by LibreOffice and poppler.
@Suite(.enabled(if: isInstalled, "LibreOffice, Tesseract or poppler is not installed"))
struct OfficeTests {
  private static func program(_ name: String) throws -> Program {
    Program(name: name, purpose: "tests", debianPackage: name, homebrewPackage: name)
  }

  /// The article as a document of another format.
  private static func document(_ ending: String) throws -> [UInt8] {
    let paragraphs = article.split(separator: "\n", omittingEmptySubsequences: true)
    return try document(ending, of: paragraphs.map { "<p>\($0)</p>" }.joined())
  }

  /// A page as a document of another format.
  private static func document(_ ending: String, of body: String) throws -> [UInt8] {
    let page =
      "<meta charset=utf-8><body style='font-family: DejaVu Sans, sans-serif; font-size: 12pt'>"
      + body
    let workshop = try Workshop()
    try workshop.write(Array(page.utf8), to: "a.html")
    func convert(_ from: String, to: String) throws {
      _ = try program("soffice").run(
        [
          "--headless", "-env:UserInstallation=file://\(workshop.path)/profile", "--convert-to", to,
          "--outdir", workshop.path, from,
        ], in: workshop)
    }
    try convert("a.html", to: "odt")
    if ending != "odt" { try convert("a.odt", to: ending == "png" ? "pdf" : ending) }
    if ending == "png" {
      _ = try program("pdftoppm").run(
        ["-r", "200", "-png", "-singlefile", "a.pdf", "a"], in: workshop)
    }
    return try #require(workshop.read("a.\(ending)"))
  }

  @Test(arguments: ["docx", "odt", "doc", "rtf"])
  func keepsTheRowsOfTables(_ ending: String) throws {
    let body = """
      <p>Kết quả năm 2020 như sau:</p><ol><li>Bảng số liệu</ol><table><tr><th>STT<th>Đơn vị\
      <th>Số mô hình<tr><td>1<td><p>Xã Tân Lộc</p><p>(miền núi)</p><td>12<tr><td>2<td>Xã Hòa Bình\
      <td><tr><td colspan=2>Tổng cộng<td>12</table><p>Hết bảng.</p>
      """
    let text = try DocumentReader().read(
      try Self.document(ending, of: body), name: "a.\(ending)")
    let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\n")
    let rows = [
      "STT\tĐơn vị\tSố mô hình", "1\tXã Tân Lộc (miền núi)\t12", "2\tXã Hòa Bình", "Tổng cộng\t12",
    ]
    #expect(lines.suffix(5) == rows.map { $0[...] } + ["Hết bảng."])
    #expect(lines.contains { $0.hasSuffix("1. Bảng số liệu") })
  }

  /// Words in .VnTime, as most documents before 2003 have them.
  @Test(arguments: ["docx", "odt", "doc", "rtf"])
  func decodesOldFonts(_ ending: String) throws {
    let line = "Phường đã tặng giấy khen cho 35 tập thể như sau"
    let pasted = OldEncoding.tcvn3.encode(line).map { String(Character(Unicode.Scalar($0))) }
    let body = "<p><font face='.VnTime'>\(pasted.joined())</font></p><p>Chữ này thì đúng rồi.</p>"
    let text = try DocumentReader().read(
      try Self.document(ending, of: body), name: "a.\(ending)")
    let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\n")
    #expect(
      lines.map { $0.split { $0.isWhitespace }.joined(separator: " ") }
        == [line, "Chữ này thì đúng rồi."])
  }

  @Test(
    arguments: [
      ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
      ("odt", "application/vnd.oasis.opendocument.text"), ("rtf", "application/rtf"),
      ("doc", "application/msword"), ("pdf", "application/pdf"), ("png", "image/png"),
    ]) func keepsTheWords(_ ending: String, _ mediaType: String) throws
  {
    let text = try DocumentReader().read(try Self.document(ending), name: "a.\(ending)")
    let words = String(decoding: text.bytes, as: UTF8.self).split { $0.isWhitespace }
    #expect(words == article.split { $0.isWhitespace })
    #expect(text.mediaType == mediaType)
    #expect(text.pages.count == (["pdf", "png"].contains(ending) ? 1 : 0))
  }
}
