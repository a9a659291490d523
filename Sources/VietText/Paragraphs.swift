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

  /// The width to which a text is set, in letters; nil for one line a paragraph.
  ///
  /// In a text set to a width nearly every line is as long as the next word lets it be. The widest
  /// line gives the width; a few longer ones, such as addresses, do not count.
  private static func fixedWidth(of text: TokenizedText, in bytes: [UInt8]) -> Int? {
    guard text.lines.count > 4 else { return nil }
    var counts = [Int](repeating: 0, count: widest + 2)
    for line in text.lines {
      counts[min(width(of: line.tokens, of: text, in: bytes), widest + 1)] += 1
    }
    var (fixed, longer) = (widest + 1, 0)
    while fixed > 0, (longer + counts[fixed]) * 25 <= text.lines.count || counts[fixed] == 0 {
      longer += counts[fixed]
      fixed -= 1
    }
    guard (narrowest...widest).contains(fixed) else { return nil }
    var (pairs, full) = (0, 0)
    for (index, line) in text.lines.enumerated().dropFirst() where !line.followsBlank {
      pairs += 1
      // Sentences of one length, a line each, are not wrapped either.
      let last = text.tokens[text.lines[index - 1].tokens.upperBound - 1].kind
      if ![.stop, .endMark].contains(last),
        isFull(text.lines[index - 1], before: line, of: text, width: fixed, in: bytes)
      {
        full += 1
      }
    }
    // Short lines are columns of a newspaper, or else a list.
    let isSet = fixed < column ? pairs > 7 && full * 4 > pairs * 3 : full > 2 && full * 2 > pairs
    return isSet ? fixed : nil
  }

  /// The narrowest column that is told from a list, and the least width of a page.
  private static let (narrowest, column) = (28, 50)

  /// Lines of paragraphs are wider than this where nothing wraps them.
  private static let widest = 120

  /// Whether the next line's first word, with what is glued to it, had no room on a line.
  private static func isFull(
    _ line: TokenizedText.Line, before next: TokenizedText.Line, of text: TokenizedText,
    width: Int, in bytes: [UInt8]
  ) -> Bool {
    let length = self.width(of: line.tokens, of: text, in: bytes)
    if length * 2 < width { return false }
    var end = next.tokens.lowerBound + 1
    while end < next.tokens.upperBound, text.tokens[end].traits.contains(.glued) { end += 1 }
    return length + 1 + self.width(of: next.tokens.lowerBound..<end, of: text, in: bytes) > width
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
      return last.kind != .stop && (width != nil || !isLabel(next, of: text, in: bytes))
    }
    guard let width, indent(of: next, of: text, in: bytes) <= indent(of: line, of: text, in: bytes)
    else { return false }
    return isFull(line, before: next, of: text, width: width, in: bytes)
  }

  /// How many spaces stand before a line's first word, eight at most.
  private static func indent(
    of line: TokenizedText.Line, of text: TokenizedText, in bytes: [UInt8]
  ) -> Int {
    let first = Int(text.tokens[line.tokens.lowerBound].lower)
    var start = first
    while start > max(0, first - 8), bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 {
      start -= 1
    }
    return first - start
  }

  /// A line of a few words without a Vietnamese letter, such as `anh tin bai` or `image001.jpg`:
  /// portals leave them between paragraphs.
  private static func isLabel(
    _ line: TokenizedText.Line, of text: TokenizedText, in bytes: [UInt8]
  ) -> Bool {
    guard line.tokens.count <= 6,
      ![.stop, .endMark, .semicolon].contains(text.tokens[line.tokens.upperBound - 1].kind)
    else { return false }
    let (first, last) = (line.tokens.lowerBound, line.tokens.upperBound - 1)
    let range = Int(text.tokens[first].lower)..<Int(text.tokens[last].upper)
    return bytes[range].allSatisfy { $0 < 0x80 }
  }

  // MARK: Sentences

  private static func sentences(_ text: inout TokenizedText, in bytes: [UInt8]) {
    for index in text.tokens.indices.dropLast() {
      switch text.tokens[index].kind {
      case .endMark: text.tokens[index + 1].traits.insert(.startsSentence)
      case .stop, .ellipsis, .question, .exclamation:
        var next = index + 1
        while next < text.tokens.count, closes(text.tokens[next]) { next += 1 }
        if next < text.tokens.count, endsSentence(at: index, before: next, of: text, in: bytes) {
          text.tokens[next].traits.insert(.startsSentence)
        }
      default: continue
      }
    }
  }

  /// Whether it may stand between the end of a sentence and the next one: `“Tốt.” Rồi`.
  private static func closes(_ token: Token) -> Bool {
    switch token.kind {
    case .closeQuote, .closeBracket: true
    case .quote: token.traits.contains(.glued)
    default: false
    }
  }

  /// A stop ends a sentence unless an abbreviation stands before it (`TP.`, `P.Dung`, `T.Ư`), it
  /// marks thousands (`1. 245 tỷ`), or the text goes on in lower case.
  private static func endsSentence(
    at stop: Int, before start: Int, of text: TokenizedText, in bytes: [UInt8]
  ) -> Bool {
    let next = text.tokens[start]
    switch next.kind {
    case .word: guard next.traits.contains(.capitalized) else { return false }
    case .number:
      if next.traits.contains(.glued) { return false }
      if marksThousands(stop, before: next, of: text) { return false }
    case .symbol: if next.traits.contains(.glued) { return false }
    case .comma, .semicolon, .colon, .stop: return false
    default: break
    }
    guard stop > 0, text.tokens[stop].kind == .stop else { return true }
    let before = text.tokens[stop - 1]
    guard before.kind == .word, before.traits.contains(.capitalized),
      text.tokens[stop].traits.contains(.glued)
    else { return true }
    let length = bytes[before.range].count { $0 & 0xC0 != 0x80 }
    if length == 1 { return false }
    // `Tp. Bắc Lâm`: no syllable is without a vowel.
    if length <= 3, !before.traits.contains(.upperCase),
      !bytes[before.range].contains(where: isVowel)
    {
      return false
    }
    // `TP.`, `TX.`, `UB.MTTQ`: short capitals with a stop, glued or before a name.
    return !(before.traits.contains(.upperCase) && (length == 2 || next.traits.contains(.glued)))
      && !(length <= 2 && next.traits.contains(.glued))
  }

  /// Whether a byte is a vowel's; all letters beyond ASCII count as vowels.
  private static func isVowel(_ byte: UInt8) -> Bool {
    byte >= 0x80 || vowels.contains(byte | 0x20)
  }

  private static let vowels = Array("aeiouy".utf8)

  private static func marksThousands(
    _ stop: Int, before next: Token, of text: TokenizedText
  ) -> Bool {
    guard stop > 0, text.tokens[stop].traits.contains(.glued), next.form == .integer,
      next.range.count == 3
    else { return false }
    let number = text.tokens[stop - 1]
    return number.kind == .number && number.form == .integer && number.range.count <= 3
  }
}
