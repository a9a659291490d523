/// Formats that are often met among articles and are no text, by their first bytes.
enum Signature {
  /// What the bytes look like, such as "a PDF document"; nil where they may be text.
  static func of(_ bytes: [UInt8]) -> String? {
    table.first { bytes.starts(with: $0.bytes) }?.name
  }

  private static let table: [(name: String, bytes: [UInt8])] = [
    ("a PDF document", Array("%PDF-".utf8)),
    ("a ZIP archive or a document in one (DOCX, XLSX, ODT, EPUB)", [0x50, 0x4B, 0x03, 0x04]),
    ("an empty ZIP archive", [0x50, 0x4B, 0x05, 0x06]),
    ("an old Office document (DOC, XLS)", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
    ("an RTF document", Array("{\\rtf".utf8)),
    ("gzip data", [0x1F, 0x8B]),
    ("xz data", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
    ("bzip2 data", Array("BZh".utf8)),
    ("Zstandard data", [0x28, 0xB5, 0x2F, 0xFD]),
    ("a 7-Zip archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    ("a RAR archive", Array("Rar!\u{1A}\u{7}".utf8)),
    ("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
    ("a JPEG image", [0xFF, 0xD8, 0xFF]),
    ("a GIF image", Array("GIF8".utf8)),
    ("a TIFF image", [0x49, 0x49, 0x2A, 0x00]),
    ("a TIFF image", [0x4D, 0x4D, 0x00, 0x2A]),
    ("a program (ELF)", [0x7F, 0x45, 0x4C, 0x46]),
    ("an SQLite database", Array("SQLite format 3\0".utf8)),
    ("UTF-32 text", [0xFF, 0xFE, 0x00, 0x00]),
    ("UTF-32 text", [0x00, 0x00, 0xFE, 0xFF]),
  ]
}

/// Zero bytes, which no text holds.
enum Zeros {
  /// What bytes with a zero look like and where it stands; nil if there is no zero.
  static func reading(of bytes: [UInt8]) -> (name: String, byte: Int)? {
    guard hasZero(bytes.span), let first = bytes.firstIndex(of: 0) else { return nil }
    // ASCII letters in UTF-16 have a zero in one half of the unit, always the same.
    let head = bytes.prefix(1024)
    let zeros = head.indices.filter { head[$0] == 0 }
    if zeros.count > 2, zeros.count * 8 > head.count, Set(zeros.map { $0 % 2 }).count == 1 {
      return ("UTF-16 text without a byte order mark", first)
    }
    return ("binary data", first)
  }

  /// Whether there is a zero byte.
  ///
  /// The least byte of a block is found without a branch, so the loop runs at memory speed; a
  /// search that stops at the first zero takes several times as long.
  private static func hasZero(_ bytes: Span<UInt8>) -> Bool {
    let block = 64
    var offset = 0
    while offset + block <= bytes.count {
      var least = UInt8.max
      for index in offset..<offset + block { least = min(least, bytes[index]) }
      if least == 0 { return true }
      offset += block
    }
    while offset < bytes.count {
      if bytes[offset] == 0 { return true }
      offset += 1
    }
    return false
  }
}
