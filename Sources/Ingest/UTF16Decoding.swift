/// UTF-16 behind its byte order mark, to UTF-8.
enum UTF16Decoding {
  static func decode(_ bytes: [UInt8], bigEndian: Bool) throws(IngestError) -> DecodedText {
    let encoding: Encoding = bigEndian ? .utf16BigEndian : .utf16LittleEndian
    let units = Units(bytes: bytes, bigEndian: bigEndian)
    var text: [UInt8] = []
    // Vietnamese takes one to three bytes of UTF-8 for two of UTF-16.
    text.reserveCapacity(bytes.count)

    var offset = 2
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
    return DecodedText(bytes: text, encoding: encoding)
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
