internal import Programs

extension Format {
  /// Pictures of pages, recognised by Tesseract with its Vietnamese model.
  static let scans = [
    scan("a PNG image", "image/png", [0x89, 0x50, 0x4E, 0x47]),
    scan("a JPEG image", "image/jpeg", [0xFF, 0xD8, 0xFF]),
    scan("a TIFF image", "image/tiff", [0x49, 0x49, 0x2A, 0x00]),
    scan("a TIFF image", "image/tiff", [0x4D, 0x4D, 0x00, 0x2A]),
  ]

  private static func scan(_ looksLike: String, _ mediaType: String, _ signature: [UInt8]) -> Format
  {
    Format(
      looksLike: looksLike,
      mediaType: mediaType,
      includes: { bytes, _ in bytes.starts(with: signature) },
      text: { (bytes, _) throws(IngestError) in
        do throws(ProgramError) {
          let workshop = try Workshop()
          try workshop.write(bytes, to: "scan")
          var text = LayoutText()
          for page in try Recognition.pages("scan", in: workshop) { text.append(page) }
          return text.decoded
        } catch {
          throw .program(error)
        }
      }
    )
  }
}

/// The recognition of pictures.
enum Recognition {
  /// The pages in a picture, which may hold several; the first has a number in its document.
  static func pages(
    _ picture: String, from first: Int = 1, in workshop: Workshop
  ) throws(ProgramError) -> [LayoutPage] {
    let table = try Program.tesseract.run([picture, "-", "-l", "vie", "tsv"], in: workshop)
    var pages = Layout(table, firstPage: first).pages
    for page in pages.indices {
      for word in pages[page].words.indices { mend(&pages[page].words[word]) }
    }
    return pages
  }

  /// Reads `2O16` as 2016, `l5` as 15: letters that look like digits, among digits.
  ///
  /// What was mended is doubtful ever after.
  private static func mend(_ word: inout LayoutWord) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard word.text.count > 1, word.text.contains(where: digits.contains),
      word.text.contains(where: { lookalikes[$0] != nil }),
      word.text.allSatisfy({
        digits.contains($0) || lookalikes[$0] != nil || ".,/-".utf8.contains($0)
      })
    else { return }
    // `5l`: five litres.
    if word.text.last == UInt8(ascii: "l"), word.text.dropLast().allSatisfy(digits.contains) {
      return
    }
    word.text = word.text.map { lookalikes[$0] ?? $0 }[...]
    word.certainty = min(word.certainty, LayoutText.doubt / 2)
  }

  private static let lookalikes: [UInt8: UInt8] = [
    UInt8(ascii: "l"): UInt8(ascii: "1"), UInt8(ascii: "I"): UInt8(ascii: "1"),
    UInt8(ascii: "|"): UInt8(ascii: "1"), UInt8(ascii: "O"): UInt8(ascii: "0"),
    UInt8(ascii: "o"): UInt8(ascii: "0"),
  ]
}
