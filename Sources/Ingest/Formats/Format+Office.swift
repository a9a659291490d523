internal import Programs
internal import VietText
internal import WebPages

extension Format {
  /// Documents of word processors, read by LibreOffice.
  static let office = [
    office("a Word document (DOCX)", OfficeKind.docx),
    office("an OpenDocument text (ODT)", OfficeKind.odt),
    office("an RTF document", OfficeKind.rtf),
    office("an old Word document (DOC)", OfficeKind.doc),
  ]

  private static func office(_ looksLike: String, _ kind: OfficeKind) -> Format {
    Format(
      looksLike: looksLike,
      mediaType: kind.mediaType,
      includes: { bytes, _ in kind.includes(bytes) },
      text: { (bytes, decoder) throws(IngestError) in
        let text: [UInt8]
        do throws(ProgramError) {
          text = try kind.text(bytes)
        } catch {
          throw .program(error)
        }
        return try decoder.decode(text)
      }
    )
  }
}

private struct OfficeKind {
  /// The ending that LibreOffice is to know the document by.
  let ending: String
  let mediaType: String
  let includes: @Sendable ([UInt8]) -> Bool

  static let docx = Self(
    ending: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    // Names are stored as they are, even of what is packed.
    includes: { bytes in bytes.starts(with: zip) && bytes.contains(Array("word/document.xml".utf8))
    }
  )
  static let odt = Self(
    ending: "odt",
    mediaType: "application/vnd.oasis.opendocument.text",
    includes: { bytes in
      bytes.starts(with: zip)
        && bytes.prefix(256).contains(Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8))
    }
  )
  static let rtf = Self(
    ending: "rtf", mediaType: "application/rtf",
    includes: { $0.starts(with: Array(#"{\rtf"#.utf8)) }
  )
  static let doc = Self(
    ending: "doc", mediaType: "application/msword",
    // The name of the stream with the text, in UTF-16; [MS-DOC] 2.1.
    includes: { bytes in
      bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        && bytes.contains("WordDocument".utf8.flatMap { [$0, 0] })
    }
  )

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  func text(_ bytes: [UInt8]) throws(ProgramError) -> [UInt8] {
    let workshop = try Workshop()
    try workshop.write(bytes, to: "in.\(ending)")
    try convert(to: "txt:Text (encoded):UTF8", in: workshop)
    guard let text = workshop.read("in.txt") else {
      // It ends with status 0 where it cannot read a document.
      throw .failed(.libreOffice, status: 0, complaint: "it found no text")
    }
    // Text knows the numbers of lists but no tables, HTML the tables but no numbers. What cannot be
    // read a second time has no tables.
    try? convert(to: "html", in: workshop)
    guard let page = workshop.read("in.html"), PlainText.isValid(page),
      let tables = try? PageTables(page)
    else { return text }
    return TableLines(text).text(with: tables)
  }

  private func convert(to filter: String, in workshop: Workshop) throws(ProgramError) {
    _ = try Program.libreOffice.run(
      [
        "--headless", "--norestore", "-env:UserInstallation=file://\(workshop.path)/profile",
        "--convert-to", filter, "--outdir", workshop.path, "in.\(ending)",
      ], in: workshop)
  }
}
