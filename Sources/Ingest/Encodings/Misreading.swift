/// Bytes that were read as windows-1252 or Latin-1, got back from the characters they became.
struct Misreading {
  /// The bytes, without the characters that are of neither.
  private(set) var bytes: [UInt8] = []
  /// Characters that are of neither, as UTF-8, each with the number of bytes before it.
  private var kept: [(offset: Int, character: [UInt8])] = []

  /// Undoes the reading of a text, which must be valid UTF-8.
  ///
  /// Nil where the text is ASCII, or most of its other characters are of neither.
  init?(undoing text: Swift.Span<UInt8>) {
    bytes.reserveCapacity(text.count)
    var high = 0
    var at = 0
    while at < text.count {
      let first = text[at]
      if first < 0x80 {
        bytes.append(first)
        at += 1
        continue
      }
      let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      var scalar = UInt32(first) & (0x7F >> UInt32(length))
      for index in at + 1..<at + length { scalar = scalar << 6 | UInt32(text[index] & 0x3F) }
      if let byte = Self.byte(of: scalar) {
        bytes.append(byte)
        high += 1
      } else {
        kept.append((bytes.count, (at..<at + length).map { text[$0] }))
      }
      at += length
    }
    if high <= kept.count { return nil }
  }

  /// The text that the bytes are as UTF-8; nil where they are none.
  func utf8() -> [UInt8]? {
    // A character of neither is a boundary, so that what stands before it must be whole.
    var text: [UInt8] = []
    for piece in pieces where (try? UTF8Span(validating: bytes.span.extracting(piece))) == nil {
      return nil
    }
    append(to: &text) { piece, text in text.append(contentsOf: bytes[piece]) }
    return text
  }

  /// Appends what the bytes are in an encoding.
  func decode(by table: CodeTable, into text: inout [UInt8]) {
    append(to: &text) { piece, text in
      table.decode(bytes.span.extracting(piece), into: &text)
    }
  }

  private var pieces: [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    for (offset, _) in kept {
      pieces.append(start..<offset)
      start = offset
    }
    return pieces + [start..<bytes.count]
  }

  private func append(to text: inout [UInt8], _ piece: (Range<Int>, inout [UInt8]) -> Void) {
    for (index, range) in pieces.enumerated() {
      if index > 0 { text.append(contentsOf: kept[index - 1].character) }
      piece(range, &text)
    }
  }

  /// The byte that became a character.
  private static func byte(of scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    switch scalar {
    // Minus and bullet operator, which stand for soft hyphen and middle dot in the text of PDFs;
    // the Greek mu, which some normalizations make of the micro sign.
    case 0x2212: return 0xAD
    case 0x2219: return 0xB7
    case 0x3BC: return 0xB5
    // Symbol fonts, whose characters Word keeps in the private area.
    case 0xF020...0xF0FF: return UInt8(scalar & 0xFF)
    case 0x2500...: return nil
    default: return western[scalar]
    }
  }

  private static let western: [UInt32: UInt8] = {
    var bytes: [UInt32: UInt8] = [:]
    for byte in 0x80..<0xA0 { bytes[CodeTable.western[byte]] = UInt8(byte) }
    return bytes
  }()
}
