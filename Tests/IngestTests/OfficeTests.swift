import Ingest
import Programs
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
    let page =
      "<meta charset=utf-8><body style='font-family: DejaVu Sans, sans-serif; font-size: 12pt'>"
      + paragraphs.map { "<p>\($0)</p>" }.joined()
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
