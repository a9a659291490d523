internal import VietText

/// Words between quotation marks.
struct Quoted {
  /// The words without their marks.
  var content: Range<Int>
  /// The token behind the closing mark.
  var end: Int
  /// Whether the closing mark is there.
  var isClosed: Bool
  /// Whether more than one sentence, or the end of one, stands inside.
  var isSpeech: Bool
}

extension Cursor {
  /// Reads words in quotation marks, at most 60 of one paragraph.
  ///
  /// The marks may be of any style and need not match: `“…”`, `"…"`, `''…''`, `“…’`, `“” …”`.
  mutating func quoted() -> Quoted? {
    attempt { cursor in
      guard cursor.opensQuote else { return nil }
      let mark = cursor.at
      cursor.at += 1
      // A quotation of nothing is a slip of the keyboard before the real one.
      while cursor.at < mark + 4, let kind = cursor.token?.kind,
        kind == .openQuote || kind == .closeQuote
      {
        cursor.at += 1
      }
      guard let quoted = cursor.quotedContent(from: cursor.at, mark: mark) else { return nil }
      cursor.at = quoted.end
      return quoted
    }
  }

  /// Whether the mark here opens a quotation: a straight one stands off the word before it.
  private var opensQuote: Bool {
    guard let token else { return false }
    if token.kind == .openQuote { return true }
    guard token.kind == .quote, let next = peek(1) else { return false }
    if next.traits.contains(.startsParagraph) { return false }
    if token.traits.contains(.glued), at > 0 {
      let before = reading.tokens[at - 1].kind
      return before == .openBracket || before == .colon && next.traits.contains(.glued)
    }
    return next.traits.contains(.glued) || !isInsideQuote(at)
  }

  /// Whether an odd number of like marks stands before a mark in its sentence.
  private func isInsideQuote(_ index: Int) -> Bool {
    var isOpen = false
    var before = index
    while before > 0, index - before < 60,
      !reading.tokens[before].traits.contains(.startsParagraph)
    {
      before -= 1
      if isLike(before, index) { isOpen.toggle() }
    }
    return isOpen
  }

  /// Whether two straight marks are of one style.
  private func isLike(_ left: Int, _ right: Int) -> Bool {
    let tokens = reading.tokens
    return tokens[left].kind == .quote && tokens[right].kind == .quote
      && reading.bytes[tokens[left].range.lowerBound]
        == reading.bytes[tokens[right].range.lowerBound]
  }

  private func quotedContent(from start: Int, mark: Int) -> Quoted? {
    let isStraight = reading.tokens[mark].kind == .quote
    var (next, depth, isSpeech) = (start, 1, false)
    while next < end, next < start + 60 {
      let token = reading.tokens[next]
      if token.traits.contains(.startsParagraph), next > mark { break }
      if next > start, token.traits.contains(.startsSentence), !token.kind.isQuote {
        isSpeech = true
      }
      switch token.kind {
      case .closeQuote:
        depth -= 1
      case .quote where isStraight ? isLike(next, mark) : !opensWord(next):
        depth -= 1
      case .openQuote:
        guard !isStraight, isNested(next) else {
          return unclosed(start..<next, isSpeech: isSpeech)
        }
        depth += 1
      default: break
      }
      if depth == 0 {
        guard next > start else { return nil }
        return Quoted(
          content: start..<next, end: next + 1, isClosed: true,
          isSpeech: isSpeech || endsSentence(next - 1))
      }
      next += 1
    }
    return unclosed(start..<next, isSpeech: isSpeech)
  }

  /// Whether a straight mark stands at a word's beginning.
  private func opensWord(_ index: Int) -> Bool {
    !reading.tokens[index].traits.contains(.glued) && index + 1 < end
      && reading.tokens[index + 1].traits.contains(.glued)
      && reading.tokens[index + 1].kind == .word
  }

  private func endsSentence(_ index: Int) -> Bool {
    switch reading.tokens[index].kind {
    case .stop, .question, .exclamation, .ellipsis, .endMark: true
    default: false
    }
  }

  /// Whether a quotation that opens inside another one closes there, too: two closing marks
  /// follow before the next opening one.
  private func isNested(_ index: Int) -> Bool {
    var closing = 0
    for next in index + 1..<min(index + 40, max(end, index + 1)) {
      let token = reading.tokens[next]
      if token.traits.contains(.startsParagraph) || token.kind == .openQuote { return false }
      if token.kind == .closeQuote { closing += 1 }
      if closing == 2 { return true }
    }
    return false
  }

  /// A quotation without its closing mark ends where its owner is told.
  private func unclosed(_ range: Range<Int>, isSpeech: Bool) -> Quoted? {
    for index in range.dropFirst() {
      let token = reading.tokens[index]
      if token.kind == .semicolon || token.traits.contains(.startsSentence) {
        // A name is short; a long sentence is what somebody says.
        let isLong = index - range.lowerBound > 12
        return Quoted(
          content: range.lowerBound..<index, end: index, isClosed: false,
          isSpeech: isLong && endsSentence(index - 1))
      }
      guard token.id == Word.của.rawValue || token.id == Word.do.rawValue else { continue }
      var owner = self
      owner.at = index + 1
      guard owner.organisation() != nil || owner.person() != nil else { continue }
      return Quoted(
        content: range.lowerBound..<index, end: index, isClosed: false, isSpeech: false)
    }
    guard !range.isEmpty else { return nil }
    return Quoted(content: range, end: range.upperBound, isClosed: false, isSpeech: isSpeech)
  }

  /// The longest entry of a lexicon that ends before a token, of at most five words.
  func entry(_ lexicon: LexiconClass, endingAt index: Int) -> (entry: Lexicon.Entry, start: Int)? {
    for start in max(0, index - 5)..<max(0, index) {
      if let found = reading.longest(lexicon, at: start, end: index),
        found.end == index
      {
        return (reading.lexicon[found.entry], start)
      }
    }
    return nil
  }
}
