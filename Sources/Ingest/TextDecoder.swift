internal import VietText

/// Turns the bytes of a document into text, or says why they are none.
///
/// UTF-8 with or without a byte order mark is read, and UTF-16 with one. Nothing is ever replaced:
/// bytes that the encoding does not allow are an error that names their place.
///
/// ```swift
/// let text = try TextDecoder().decode(bytes)
/// ```
public struct TextDecoder: Sendable {
  /// The most bytes that one document may have: 1 GiB.
  public static let defaultLimit = 1 << 30

  /// The most bytes that a document may have for this decoder.
  public let limit: Int

  /// A decoder that refuses documents of more than `limit` bytes.
  public init(limit: Int = Self.defaultLimit) {
    self.limit = limit
  }

  /// The text of a document.
  public func decode(_ bytes: [UInt8]) throws(IngestError) -> DecodedText {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    let mark = ByteOrderMark(of: bytes)
    guard bytes.count > (mark?.length ?? 0) else { throw .empty }

    switch mark {
    case .utf16(let bigEndian):
      return try UTF16Decoding.decode(bytes, bigEndian: bigEndian)
    case .utf8:
      return try utf8(Array(bytes.dropFirst(3)), skipped: 3)
    case nil:
      return try utf8(bytes, skipped: 0)
    }
  }

  /// Checks UTF-8 before which `skipped` bytes of the document stand.
  private func utf8(_ bytes: [UInt8], skipped: Int) throws(IngestError) -> DecodedText {
    if PlainText.isValid(bytes) { return DecodedText(bytes: bytes, encoding: .utf8) }
    if let looksLike = Zeros.reading(of: bytes) {
      throw .notText(looksLike: looksLike.name, byte: looksLike.byte + skipped)
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let wrong = error.byteOffsets
      let place = TextPlace(of: wrong.lowerBound, in: bytes, skipped: skipped)
      throw .malformed(.utf8, bytes: Array(bytes[wrong].prefix(4)), at: place)
    }
    return DecodedText(bytes: bytes, encoding: .utf8)
  }
}

/// The mark at the start of a text that tells its encoding.
private enum ByteOrderMark {
  case utf8
  case utf16(bigEndian: Bool)

  init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16(bigEndian: false)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(bigEndian: true)
    } else {
      return nil
    }
  }

  var length: Int {
    switch self {
    case .utf8: 3
    case .utf16: 2
    }
  }
}

extension TextPlace {
  /// The place of a byte in UTF-8 that is valid up to there.
  ///
  /// Lines end at U+000A, with a carriage return before it or not.
  init(of byte: Int, in bytes: [UInt8], skipped: Int) {
    var line = 1
    var column = 1
    for unit in bytes[..<byte] {
      if unit == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if !UTF8.isContinuation(unit) {
        column += 1
      }
    }
    self.init(byte: byte + skipped, line: line, column: column)
  }
}
