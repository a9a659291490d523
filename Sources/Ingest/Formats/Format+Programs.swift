public import Programs

extension Program {
  /// Words of a PDF with their places.
  static let pdfToText = poppler("pdftotext", "the text of PDF documents")
  /// Which pictures a PDF holds.
  static let pdfImages = poppler("pdfimages", "finding scanned pages in PDF documents")
  /// Pictures of a PDF's pages.
  static let pdfToPicture = poppler("pdftoppm", "scanned pages in PDF documents")
  /// Words in pictures.
  static let tesseract = Program(
    name: "tesseract", purpose: "scanned pages and pictures",
    debianPackage: "tesseract-ocr tesseract-ocr-vie", homebrewPackage: "tesseract tesseract-lang")
  /// Documents of word processors.
  static let libreOffice = Program(
    name: "soffice", purpose: "Word and OpenDocument texts",
    debianPackage: "libreoffice-writer-nogui", homebrewPackage: "--cask libreoffice")

  // Poppler is what free desktops draw PDF with: kept up, and quick.
  private static func poppler(_ name: String, _ purpose: String) -> Program {
    Program(
      name: name, purpose: purpose, debianPackage: "poppler-utils", homebrewPackage: "poppler")
  }
}

extension DocumentReader {
  /// The programs of the system that read some formats.
  public static let programs: [Program] = [
    .pdfToText, .pdfImages, .pdfToPicture, .tesseract, .libreOffice,
  ]
}
