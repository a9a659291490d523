internal import Programs

extension Format {
  /// PDF, read by poppler; pages that are pictures are recognised by Tesseract.
  static let pdf = Format(
    looksLike: "a PDF document",
    mediaType: "application/pdf",
    includes: { bytes, _ in
      // Mail programs leave empty lines before it.
      bytes.prefix(64).drop { $0 <= 0x20 }.starts(with: PDF.mark)
    },
    text: { (bytes, decoder) throws(IngestError) in
      do throws(ProgramError) {
        return try PDF.text(bytes, decoder)
      } catch {
        throw .program(error)
      }
    }
  )
}

private enum PDF {
  static let mark = Array("%PDF-".utf8)

  static func text(_ bytes: [UInt8], _ decoder: TextDecoder) throws(ProgramError) -> DecodedText {
    let workshop = try Workshop()
    try workshop.write(bytes, to: "in.pdf")
    let table = try Program.pdfToText.run(
      ["-tsv", "-enc", "UTF-8", "in.pdf", "-"], in: workshop)
    var pages = Layout(table).pages
    for index in pages.indices {
      let number = index + 1
      guard pages[index].words.isEmpty, let resolution = try resolution(of: number, in: workshop)
      else { continue }
      let picture = try picture(of: number, at: resolution, in: workshop)
      guard var page = try Recognition.pages(picture, from: number, in: workshop).first else {
        continue
      }
      page.scale(by: 72 / Double(resolution))
      pages[index] = page
    }
    let text = LayoutText(pages).decoded(by: decoder)
    // What was taken for hyphens at the ends of lines are letters then.
    return text.encoding.name.contains("TCVN")
      ? LayoutText(pages, keepsHyphens: true).decoded(by: decoder) : text
  }

  /// The dots an inch at which a page without words is to be drawn; nil where it holds no picture.
  ///
  /// Tesseract wants 300. A scan with fewer is drawn as it is, though, unless it is too coarse: drawn
  /// larger, its specks look like letters.
  private static func resolution(
    of page: Int, in workshop: Workshop
  ) throws(ProgramError) -> Int? {
    let list = try Program.pdfImages.run(
      ["-list", "-f", "\(page)", "-l", "\(page)", "in.pdf"], in: workshop)
    var largest: (size: Int, resolution: Int)?
    // Two lines of headings; the fourth column is the width, the thirteenth the resolution.
    for line in list.split(separator: UInt8(ascii: "\n")).dropFirst(2) {
      let columns = line.split(separator: UInt8(ascii: " ")).map {
        Int(String(decoding: $0, as: UTF8.self)) ?? 0
      }
      guard columns.count > 12 else { continue }
      if columns[3] > largest?.size ?? -1 { largest = (columns[3], columns[12]) }
    }
    return largest.map { (140..<300).contains($0.resolution) ? $0.resolution : 300 }
  }

  /// Draws a page.
  private static func picture(
    of page: Int, at resolution: Int, in workshop: Workshop
  ) throws(ProgramError) -> String {
    let name = "page\(page)"
    _ = try Program.pdfToPicture.run(
      [
        "-r", "\(resolution)", "-gray", "-png", "-singlefile", "-f", "\(page)", "-l", "\(page)",
        "in.pdf",
        name,
      ], in: workshop)
    return name + ".png"
  }
}
