/// A PDF document with lines of text at places of one's own, for tests.
///
/// Text is written as it is, so `\\341` stands for the byte E1 of windows-1252.
public struct PDFDocument {
  private var pages: [String] = []

  /// A document without pages.
  public init() {}

  /// Adds a page of lines: each with its left edge and its height above the foot of the page, in
  /// points.
  public mutating func addPage(_ lines: [(left: Int, bottom: Int, text: String)]) {
    pages.append(
      lines.map { "BT /F1 10 Tf \($0.left) \($0.bottom) Td (\($0.text)) Tj ET" }
        .joined(separator: "\n"))
  }

  /// The document as bytes.
  public var bytes: [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    let kids = pages.indices.map { "\(4 + $0 * 2) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    objects.append(
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for (index, page) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(5 + index * 2) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> >> >>")
      objects.append("<< /Length \(page.utf8.count) >>\nstream\n\(page)\nendstream")
    }
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      file += String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n"
    }
    file += "trailer << /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
    return Array(file.utf8)
  }
}
