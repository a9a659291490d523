internal import VietText

/// One text under the rules' eyes: its tokens and the lexicon.
final class Reading: Sendable {
  let text: SourceText
  let bytes: [UInt8]
  let tokens: [Token]
  let lines: [TokenizedText.Line]
  let lexicon: Lexicon
  private let hits: Hits

  init(_ text: SourceText, _ tokenizer: Tokenizer, _ lexicon: Lexicon) {
    let tokenized = tokenizer.tokenize(text.bytes)
    self.text = text
    bytes = text.bytes
    tokens = tokenized.tokens
    lines = tokenized.lines
    self.lexicon = lexicon
    hits = Hits(tokens, lexicon)
  }

  /// The classes of the entries that begin at a token, and of its kind.
  @inline(__always) func classes(at index: Int) -> UInt64 { hits.classes(at: index) }

  /// The longest entry of a class that begins at a token and ends by another, and the token after
  /// it.
  @inline(__always) func longest(
    _ lexicon: LexiconClass, at start: Int, end: Int
  ) -> (entry: Int, end: Int)? { hits.longest(lexicon, at: start, end: end) }

  /// The bytes of some tokens, from the first one's beginning to the last one's end.
  func byteRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// The words of some tokens as printed, NFC, runs of white space made one space.
  func words(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    if hasPlainSpaces(range) { return String(valid: bytes, byteRange(range)) }
    var result: [UInt8] = []
    var last = tokens[range.lowerBound].range.lowerBound
    for token in tokens[range] {
      if token.range.lowerBound > last { result.append(0x20) }
      result.append(contentsOf: bytes[token.range])
      last = token.range.upperBound
    }
    return String(valid: result, 0..<result.count)
  }

  /// Whether nothing but single spaces stands between some tokens, as it mostly is.
  private func hasPlainSpaces(_ range: Range<Int>) -> Bool {
    var last = tokens[range.lowerBound].range.upperBound
    for index in range.dropFirst() {
      let next = tokens[index].range
      guard next.lowerBound == last || next.lowerBound == last + 1 && bytes[last] == 0x20 else {
        return false
      }
      last = next.upperBound
    }
    return true
  }

  /// The words of some tokens folded, to compare names; marks between them do not count.
  func folded(_ range: Range<Int>) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(range.count)
    for index in range where tokens[index].kind == .word { words.append(tokens[index].fold) }
    return words
  }

  /// The numbers of a number token, nil for other tokens and for malformed numbers.
  func numbers(_ index: Int) -> NumberParts? {
    let token = tokens[index]
    guard token.kind == .number else { return nil }
    return NumberParts(bytes, token.range, form: token.form)
  }

  /// Whether the token is this word.
  @inline(__always) func isWord(_ index: Int, _ word: Word) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].id == word.rawValue
  }

  /// The end of the sentence that holds a token: the first token of the next one.
  func sentenceEnd(after index: Int) -> Int {
    var end = index + 1
    while end < tokens.count, !tokens[end].traits.contains(.startsSentence) { end += 1 }
    return end
  }

  /// The first token of the sentence that holds a token.
  func sentenceStart(of index: Int) -> Int {
    var start = index
    while start > 0, !tokens[start].traits.contains(.startsSentence) { start -= 1 }
    return start
  }
}
