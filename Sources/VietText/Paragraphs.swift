/// Finds where paragraphs and sentences begin.
///
/// A line break ends a paragraph unless it merely wraps: the next line goes on in lower case, or
/// the text is set to a fixed width and the next word would not have fitted.
enum Paragraphs {
  static func mark(_ text: inout TokenizedText, in bytes: [UInt8]) {
    let width = fixedWidth(of: text, in: bytes)
    for (index, line) in text.lines.enumerated() {
      let first = line.tokens.lowerBound
      let wraps =
        index > 0 && !line.followsBlank
        && self.wraps(text.lines[index - 1], to: line, of: text, width: width, in: bytes)
      if !wraps { text.tokens[first].traits.insert([.startsParagraph, .startsSentence]) }
    }
    sentences(&text, in: bytes)
  }

  // MARK: Wrapping

  /// The width of a text whose lines are all short, in letters; nil for one line a paragraph.
  private static func fixedWidth(of text: TokenizedText, in bytes: [UInt8]) -> Int? {
    guard text.lines.count > 4 else { return nil }
    var widest = 0
    for line in text.lines {
      widest = max(widest, width(of: line.tokens, of: text, in: bytes))
      if widest > 120 { return nil }
    }
    return widest < 50 ? nil : widest
  }

  private static func width(of tokens: Range<Int>, of text: TokenizedText, in bytes: [UInt8]) -> Int
  {
    let range = text.tokens[tokens.lowerBound].lower..<text.tokens[tokens.upperBound - 1].upper
    guard range.count < 600 else { return range.count }
    return bytes[Int(range.lowerBound)..<Int(range.upperBound)].count { $0 & 0xC0 != 0x80 }
  }

  private static func wraps(
    _ line: TokenizedText.Line, to next: TokenizedText.Line, of text: TokenizedText, width: Int?,
    in bytes: [UInt8]
  ) -> Bool {
    let last = text.tokens[line.tokens.upperBound - 1]
    let first = text.tokens[next.tokens.lowerBound]
    switch last.kind {
    case .endMark, .question, .exclamation: return false
    case .stop, .ellipsis, .colon, .semicolon: if width == nil { return false }
    default: break
    }
    if first.kind == .word, !first.traits.contains(.capitalized) {
      return last.kind != .stop
    }
    guard let width else { return false }
    // The next line's first word, with what is glued to it, had no room on this line.
    var end = next.tokens.lowerBound + 1
    while end < next.tokens.upperBound, text.tokens[end].traits.contains(.glued) { end += 1 }
    let word = self.width(of: next.tokens.lowerBound..<end, of: text, in: bytes)
    return self.width(of: line.tokens, of: text, in: bytes) + 1 + word > width
  }

  // MARK: Sentences

  private static func sentences(_ text: inout TokenizedText, in bytes: [UInt8]) {
    for index in text.tokens.indices.dropFirst() {
      switch text.tokens[index - 1].kind {
      case .endMark, .question, .exclamation: text.tokens[index].traits.insert(.startsSentence)
      case .stop, .ellipsis:
        if endsSentence(at: index - 1, of: text, in: bytes) {
          text.tokens[index].traits.insert(.startsSentence)
        }
      default: continue
      }
    }
  }

  /// A stop ends a sentence unless an abbreviation stands before it (`TP.`, `P.Dung`, `T.Ư`), or
  /// the text goes on in lower case.
  private static func endsSentence(at stop: Int, of text: TokenizedText, in bytes: [UInt8]) -> Bool
  {
    let next = text.tokens[stop + 1]
    switch next.kind {
    case .word: guard next.traits.contains(.capitalized) else { return false }
    case .number, .symbol: if next.traits.contains(.glued) { return false }
    case .comma, .semicolon, .colon, .closeQuote, .closeBracket, .stop: return false
    default: break
    }
    guard stop > 0, text.tokens[stop].kind == .stop else { return true }
    let before = text.tokens[stop - 1]
    guard before.kind == .word, before.traits.contains(.capitalized),
      text.tokens[stop].traits.contains(.glued)
    else { return true }
    let length = bytes[before.range].count { $0 & 0xC0 != 0x80 }
    if length == 1 { return false }
    // `TP.`, `TX.`, `UB.MTTQ`: short capitals with a stop, glued or before a name.
    return !(before.traits.contains(.upperCase) && (length == 2 || next.traits.contains(.glued)))
      && !(length <= 2 && next.traits.contains(.glued))
  }
}
