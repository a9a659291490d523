/// UTF-16 to UTF-8.
enum UTF16Decoding {
  /// The text of bytes from an offset, behind a byte order mark.
  static func decode(
    _ bytes: [UInt8], from start: Int, bigEndian: Bool
  ) throws(IngestError) -> [UInt8] {
    let encoding: Encoding = bigEndian ? .utf16BigEndian : .utf16LittleEndian
    let units = Units(bytes: bytes, bigEndian: bigEndian)
    var text: [UInt8] = []
    // Vietnamese takes one to three bytes of UTF-8 for two of UTF-16.
    text.reserveCapacity(bytes.count)

    var offset = start
    while offset < bytes.count {
      guard let scalar = units.scalar(at: offset) else {
        let wrong = Array(bytes[offset..<min(offset + 2, bytes.count)])
        let inText = TextPlace(of: text.count, in: text, skipped: 0)
        let place = TextPlace(byte: offset, line: inText.line, column: inText.column)
        throw .malformed(encoding, bytes: wrong, at: place)
      }
      guard scalar.value != 0 else { throw .notText(looksLike: "binary data", byte: offset) }
      text.append(contentsOf: scalar.utf8)
      offset += UTF16.width(scalar) * 2
    }
    return text
  }

  /// Whether bytes without a mark are UTF-16 of a European language with the higher byte first;
  /// nil where they are no such text.
  static func byteOrder(of bytes: [UInt8]) -> Bool? {
    let head = bytes.prefix(1 << 12)
    let zeros = head.indices.filter { head[$0] == 0 }
    // ASCII letters have a zero in one half of the unit, always the same.
    guard let first = zeros.first, bytes.count % 2 == 0, zeros.count * 8 > head.count,
      zeros.allSatisfy({ $0 % 2 == first % 2 })
    else { return nil }
    let units = Units(bytes: bytes, bigEndian: first % 2 == 0)
    // Small numbers in binary data have such zeros, too; as text they are control characters.
    let isLatin = stride(from: 0, to: head.count - 1, by: 2).allSatisfy { offset in
      guard let scalar = units.scalar(at: offset) else { return true }
      return (0x20..<0x370).contains(scalar.value) || (0x09...0x0D).contains(scalar.value)
        || (0x1E00..<0x2C00).contains(scalar.value) || scalar.value >= 0xE000
    }
    return isLatin ? first % 2 == 0 : nil
  }
}

/// The code units of UTF-16 in its bytes.
private struct Units {
  let bytes: [UInt8]
  let bigEndian: Bool

  /// The scalar at a byte offset; nil for half a unit or half a surrogate pair.
  func scalar(at offset: Int) -> Unicode.Scalar? {
    guard let first = unit(at: offset) else { return nil }
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first), let second = unit(at: offset + 2),
      UTF16.isTrailSurrogate(second)
    else { return nil }
    return Unicode.Scalar(0x1_0000 + (UInt32(first & 0x3FF) << 10) + UInt32(second & 0x3FF))
  }

  private func unit(at offset: Int) -> UInt16? {
    guard offset + 1 < bytes.count else { return nil }
    let (low, high) = bigEndian ? (offset + 1, offset) : (offset, offset + 1)
    return UInt16(bytes[low]) | UInt16(bytes[high]) << 8
  }
}
