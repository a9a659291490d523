extension Format {
  /// Formats that are often met among articles and that nothing here reads.
  static let refused = [
    Format(
      "a ZIP archive or a document in one (XLSX, EPUB)", "application/zip",
      [0x50, 0x4B, 0x03, 0x04]),
    Format("an empty ZIP archive", "application/zip", [0x50, 0x4B, 0x05, 0x06]),
    Format(
      "an old Office document that is no DOC (XLS, PPT, MSG)", "application/x-ole-storage",
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    Format("gzip data", "application/gzip", [0x1F, 0x8B]),
    Format("xz data", "application/x-xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    Format("bzip2 data", "application/x-bzip2", Array("BZh".utf8)),
    Format("Zstandard data", "application/zstd", [0x28, 0xB5, 0x2F, 0xFD]),
    Format("a 7-Zip archive", "application/x-7z-compressed", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    Format("a RAR archive", "application/vnd.rar", Array("Rar!\u{1A}\u{7}".utf8)),
    Format("a GIF image", "image/gif", Array("GIF8".utf8)),
    Format("a program (ELF)", "application/x-executable", [0x7F, 0x45, 0x4C, 0x46]),
    Format("an SQLite database", "application/vnd.sqlite3", Array("SQLite format 3\0".utf8)),
    Format("UTF-32 text", "text/plain", [0xFF, 0xFE, 0x00, 0x00]),
    Format("UTF-32 text", "text/plain", [0x00, 0x00, 0xFE, 0xFF]),
  ]

  /// A format that is known by its first bytes and refused.
  private init(_ looksLike: String, _ mediaType: String, _ signature: [UInt8]) {
    self.init(
      looksLike: looksLike,
      mediaType: mediaType,
      includes: { bytes, _ in bytes.starts(with: signature) },
      text: nil
    )
  }
}
