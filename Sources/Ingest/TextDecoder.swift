internal import VietText

/// Turns the bytes of a text into UTF-8, or says why they are none.
///
/// UTF-8 and UTF-16 are read as they are. What is neither, or holds characters that bytes in an old
/// encoding were taken for, is read line by line in the encoding in which it reads most Vietnamese.
/// Nothing is ever replaced: what is Vietnamese in no encoding is an error.
///
/// ```swift
/// let text = try TextDecoder().decode(bytes)
/// text.encoding   // TCVN3
/// ```
public struct TextDecoder: Sendable {
  /// The most bytes that one document may have: 1 GiB.
  public static let defaultLimit = 1 << 30

  /// The most bytes that a document may have for this decoder.
  public let limit: Int
  /// The encoding of all documents; nil if it is to be found out.
  public let encoding: Encoding?
  /// Whether documents are markup, whose character references others read.
  var isMarkup = false
  /// The encodings that a document says it has, which is often wrong.
  var declared: [DeclaredEncoding] = []

  /// A decoder that refuses documents of more than `limit` bytes.
  ///
  /// - Parameters:
  ///   - limit: The most bytes that a document may have.
  ///   - encoding: The encoding of all documents, one of `Encoding.all`; nil to find it out.
  public init(limit: Int = Self.defaultLimit, encoding: Encoding? = nil) {
    self.limit = limit
    self.encoding = encoding
  }

  /// The text of a document.
  public func decode(_ bytes: [UInt8]) throws(IngestError) -> DecodedText {
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    let mark = ByteOrderMark(of: bytes)
    guard bytes.count > (mark?.length ?? 0) else { throw .empty }

    if let encoding { return try declared(bytes, mark, encoding) }
    switch mark {
    case .utf16(let bigEndian):
      let decoded = try UTF16Decoding.decode(bytes, from: 2, bigEndian: bigEndian)
      return settled(decoded, storage: .utf16(bigEndian: bigEndian))
    case .utf8:
      return settled(try utf8(Array(bytes.dropFirst(3)), skipped: 3), storage: .utf8)
    case nil:
      return try unmarked(bytes)
    }
  }

  /// A text without a mark that tells its encoding.
  private func unmarked(_ bytes: [UInt8]) throws(IngestError) -> DecodedText {
    if PlainText.isValid(bytes) { return settled(bytes, storage: .utf8) }
    if let zero = Zeros.first(in: bytes) {
      guard let bigEndian = UTF16Decoding.byteOrder(of: bytes) else {
        throw .notText(looksLike: "binary data", byte: zero)
      }
      let decoded = try UTF16Decoding.decode(bytes, from: 0, bigEndian: bigEndian)
      return settled(decoded, storage: .utf16(bigEndian: bigEndian))
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      return try detected(bytes, wrong: error.byteOffsets)
    }
    return settled(bytes, storage: .utf8)
  }

  /// Valid UTF-8, in which lines may be something else.
  private func settled(_ text: [UInt8], storage: Storage) -> DecodedText {
    let doubtful = Suspicion.lines(of: text, isMarkup: isMarkup)
    if !doubtful.isEmpty {
      let detector = Detector(
        text: text, storage: storage, doubtful: doubtful, isMarkup: isMarkup,
        declared: declared.compactMap(\.encoding))
      let isMostlyDoubtful = doubtful.reduce(0) { $0 + $1.count } * 8 > text.count
      var lines = doubtful
      if isMostlyDoubtful, let misreading = detector.misreading {
        lines = Suspicion.allLines(of: text, by: misreading, isMarkup: isMarkup)
      }
      let result = detector.decode(lines)
      if result.parts.contains(where: { $0.reading != .asStored }) {
        return DecodedText(result, storage: storage)
      }
    }
    return DecodedText(bytes: text, encoding: storage.encoding)
  }

  /// Bytes that are not all UTF-8.
  private func detected(
    _ bytes: [UInt8], wrong: Range<Int>
  ) throws(IngestError) -> DecodedText {
    let known = declared.compactMap(\.encoding)
    let result = Detector(bytes: bytes, isMarkup: isMarkup, declared: known).decodeAll()
    if result.malformed == nil, result.legibility.isCredible {
      return DecodedText(result, storage: .bytes)
    }
    if let text = asDeclared(bytes) { return text }
    // Where most is UTF-8, something is broken; else it is something else altogether.
    if let malformed = result.malformed, result.legibility.isCredible {
      try validate(bytes, from: malformed.lowerBound)
    }
    if let looksLike = Lookalike.of(bytes) {
      throw .notVietnamese(looksLike: looksLike)
    }
    try validate(bytes, from: 0)
    return DecodedText(result, storage: .bytes)
  }

  /// Throws at the first bytes that are no UTF-8; `start` begins a line.
  private func validate(_ bytes: [UInt8], from start: Int) throws(IngestError) {
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(start..<bytes.count))
    } catch {
      let wrong = error.byteOffsets
      let (lower, upper) = (wrong.lowerBound + start, wrong.upperBound + start)
      let place = TextPlace(of: lower, in: bytes, skipped: 0)
      throw .malformed(.utf8, bytes: Array(bytes[lower..<upper].prefix(4)), at: place)
    }
  }

  /// Checks UTF-8 before which `skipped` bytes of the document stand.
  private func utf8(_ bytes: [UInt8], skipped: Int) throws(IngestError) -> [UInt8] {
    if PlainText.isValid(bytes) { return bytes }
    if let zero = Zeros.first(in: bytes) {
      throw .notText(looksLike: "binary data", byte: zero + skipped)
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let wrong = error.byteOffsets
      let place = TextPlace(of: wrong.lowerBound, in: bytes, skipped: skipped)
      throw .malformed(.utf8, bytes: Array(bytes[wrong].prefix(4)), at: place)
    }
    return bytes
  }
}

// MARK: - Encodings that somebody has told

extension TextDecoder {
  /// Bytes that read Vietnamese in no encoding, such as those of a page with hardly a word, in the
  /// encoding that the document says it has, if they may be that.
  private func asDeclared(_ bytes: [UInt8]) -> DecodedText? {
    for declared in declared {
      switch declared {
      case .western where !Lookalike.isBrokenUTF8(bytes[...]):
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes { text.append(PackedCharacter(CodeTable.western[Int(byte)])) }
        if !text.contains(0) {
          return DecodedText(bytes: text, encoding: Encoding(name: "windows-1252"), certainty: 0.5)
        }
      case .vietnamese(let encoding):
        let readings = Reading.named(encoding).filter { !$0.needsText }
        let best = Candidate.all(of: bytes, isText: false, by: readings).first
        if let best, best.legibility.valid > best.legibility.invalid {
          return DecodedText(
            bytes: best.reading.finishLines(best.text), encoding: encoding, certainty: 0.5)
        }
      case .western: continue
      }
    }
    return nil
  }

  /// A text in the encoding that it is said to have.
  private func declared(
    _ bytes: [UInt8], _ mark: ByteOrderMark?, _ encoding: Encoding
  ) throws(IngestError) -> DecodedText {
    let storage: Storage
    let text: [UInt8]
    switch (mark, encoding) {
    case (.utf16(let bigEndian), _):
      storage = .utf16(bigEndian: bigEndian)
      text = try UTF16Decoding.decode(bytes, from: 2, bigEndian: bigEndian)
    case (nil, .utf16LittleEndian), (nil, .utf16BigEndian):
      storage = .utf16(bigEndian: encoding == .utf16BigEndian)
      text = try UTF16Decoding.decode(bytes, from: 0, bigEndian: encoding == .utf16BigEndian)
    case (.utf8, _):
      storage = .utf8
      text = try utf8(Array(bytes.dropFirst(3)), skipped: 3)
    case (nil, _):
      if let zero = Zeros.first(in: bytes) { throw .notText(looksLike: "binary data", byte: zero) }
      let isUTF8 = (try? UTF8Span(validating: bytes.span)) != nil
      if encoding == .utf8 || !isUTF8 && Reading.named(encoding).allSatisfy(\.needsText) {
        try validate(bytes, from: 0)
      }
      storage = isUTF8 ? .utf8 : .bytes
      text = bytes
    }
    let isText = !storage.isBytes
    let candidates = Candidate.all(of: text, isText: isText, by: Reading.named(encoding))
    // Those of an old encoding may be the bytes, or the characters they were taken for.
    guard let best = candidates.max(by: { $0.legibility.score < $1.legibility.score }) else {
      return DecodedText(bytes: text, encoding: storage.encoding)
    }
    return DecodedText(
      bytes: best.reading.finishLines(best.text),
      encoding: Encoding(name: best.reading.name(storage: storage)))
  }
}

extension DecodedText {
  /// What a detector has read.
  fileprivate init(_ result: Detector.Result, storage: Storage) {
    var sizes: [(encoding: Encoding, bytes: Int)] = []
    var parts: [Part] = []
    var certainty = 0.0
    for part in result.parts {
      let encoding = Encoding(name: part.reading.name(storage: storage))
      parts.append(Part(range: part.range, encoding: encoding))
      certainty += part.certainty
      if let known = sizes.firstIndex(where: { $0.encoding == encoding }) {
        sizes[known].bytes += part.range.count
      } else {
        sizes.append((encoding, part.range.count))
      }
    }
    // Of as many bytes the earlier first.
    let names = sizes.enumerated()
      .sorted { ($0.element.bytes, $1.offset) > ($1.element.bytes, $0.offset) }
      .map(\.element.encoding.name)
    self.init(
      bytes: result.text,
      encoding: Encoding(name: names.joined(separator: " + ")),
      // What was found out is never as certain as what the source says.
      certainty: min(0.9999, certainty / Double(max(1, result.text.count))),
      parts: parts.count > 1 ? parts : [])
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
