extension DecodedText {
  /// Whether the text, or its beginning, reads Vietnamese.
  ///
  /// It may be false where the encoding is certain, as for English in UTF-8.
  public var readsVietnamese: Bool {
    var start = Legibility()
    for line in Lines(of: bytes.span, in: 0..<min(bytes.count, 1 << 14)) {
      guard let part = wholeCharacters(of: line) else { continue }
      start += Legibility(of: bytes.span, in: part)
    }
    return start.isCredible
  }

  /// The line near the beginning that shows best whether the text was read well.
  ///
  /// It is at most 160 characters long, without spaces around it.
  public var sampleLine: String {
    var best: (line: Range<Int>, marks: Int)?
    for line in Lines(of: bytes.span, in: 0..<min(bytes.count, 1 << 14)) {
      guard let part = wholeCharacters(of: line) else { continue }
      let legibility = Legibility(of: bytes.span, in: part)
      let marks = min(legibility.valid + legibility.invalid, 8)
      if marks > best?.marks ?? -1, part.contains(where: { bytes[$0] > 0x20 }) {
        best = (part, marks)
      }
    }
    guard let best else { return "" }
    let text = String(decoding: bytes[best.line], as: UTF8.self)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return String(words.prefix(160))
  }

  /// A range without the character that it cuts at its end; nil if nothing is left.
  private func wholeCharacters(of line: Range<Int>) -> Range<Int>? {
    var end = line.upperBound
    while end < bytes.count, end > line.lowerBound, UTF8.isContinuation(bytes[end]) { end -= 1 }
    return end > line.lowerBound ? line.lowerBound..<end : nil
  }
}
