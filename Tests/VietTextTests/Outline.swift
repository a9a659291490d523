import VietText

/// The tokens of a text in one line: words and marks as they are, numbers with their form and
/// symbols in brackets.
func outline(_ text: String, knowing words: [String] = []) throws -> String {
  let source = try SourceText(text)
  return Tokenizer(Vocabulary(words)).tokenize(source.bytes).tokens.map { token in
    let words = source.normalized(token.range)
    return switch token.kind {
    case .number: "[\(token.form) \(words)]"
    case .symbol: "[symbol \(words)]"
    default: words
    }
  }.joined(separator: " ")
}

/// The words of a text with their traits, without those that say where the token stands.
func tokens(_ text: String) throws -> [(words: String, token: Token)] {
  let source = try SourceText(text)
  return Tokenizer(Vocabulary()).tokenize(source.bytes).tokens.map {
    (source.normalized($0.range), $0)
  }
}

extension Vocabulary {
  /// A vocabulary of some words.
  init(_ words: [String]) {
    self.init()
    for word in words { _ = id(adding: word) }
  }
}
