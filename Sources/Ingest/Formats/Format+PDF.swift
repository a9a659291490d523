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
      guard pages[index].words.isEmpty, try isPicture(number, in: workshop) else { continue }
      let picture = try picture(of: number, in: workshop)
      guard var page = try Recognition.pages(picture, from: number, in: workshop).first else {
        continue
      }
      page.scale(by: 72 / resolution)
      pages[index] = page
    }
    let text = LayoutText(pages).decoded(by: decoder)
    // What was taken for hyphens at the ends of lines are letters then.
    return text.encoding.name.contains("TCVN")
      ? LayoutText(pages, keepsHyphens: true).decoded(by: decoder) : text
  }

  /// Dots an inch, as Tesseract wants them.
  private static let resolution = 300.0

  /// Whether a page without words holds pictures.
  private static func isPicture(_ page: Int, in workshop: Workshop) throws(ProgramError) -> Bool {
    let list = try Program.pdfImages.run(
      ["-list", "-f", "\(page)", "-l", "\(page)", "in.pdf"], in: workshop)
    // Two lines of headings.
    return list.count { $0 == UInt8(ascii: "\n") } > 2
  }

  /// Draws a page.
  private static func picture(of page: Int, in workshop: Workshop) throws(ProgramError) -> String {
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
