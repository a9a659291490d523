internal import VietText

/// Where the entries of a lexicon stand in a text, found in one pass.
///
/// Rules ask for entries of many classes at the same token; the walk over the words is made once.
struct Hits: Sendable {
  /// The entries with the same words that begin at a token.
  private struct Hit {
    /// Their classes.
    var classes: UInt64
    /// Where they end in the trie.
    var node: Int32
    /// How many tokens they have.
    var length: Int32
  }

  /// The classes of the entries that begin at each token, which is what is mostly asked for.
  private let classes: [UInt64]
  /// Where the entries that begin at each token stand in `hits`, the longest ones last; and where
  /// the last token's end.
  private let firsts: [Int32]
  private let hits: [Hit]
  private let trie: Trie
  private let tokens: [Token]

  init(_ tokens: [Token], _ lexicon: Lexicon) {
    let (trie, span) = (lexicon.trie, tokens.span)
    var hits: [Hit] = []
    // Rarely more than one entry begins at two tokens; what is not used is never touched.
    hits.reserveCapacity(tokens.count)
    var firsts: [Int32] = []
    firsts.reserveCapacity(tokens.count + 1)
    classes = Array(capacity: tokens.count) { found in
      for index in span.indices {
        firsts.append(Int32(truncatingIfNeeded: hits.count))
        var classes = Self.classes(of: span[index].kind)
        trie.walk(from: index, in: span) { node, length in
          let found = trie.classes(at: node, from: index, in: span)
          classes |= found
          hits.append(
            Hit(
              classes: found, node: Int32(truncatingIfNeeded: node),
              length: Int32(truncatingIfNeeded: length)))
        }
        found.append(classes)
      }
    }
    firsts.append(Int32(truncatingIfNeeded: hits.count))
    self.firsts = firsts
    self.hits = hits
    self.trie = trie
    self.tokens = tokens
  }

  /// The class of a kind of token at which rules begin.
  @inline(__always) private static func classes(of kind: Token.Kind) -> UInt64 {
    switch kind {
    case .number: LexiconClass.numberToken.bit
    case .symbol: LexiconClass.symbolToken.bit
    case .openQuote, .quote: LexiconClass.quoteToken.bit
    case .openBracket: LexiconClass.bracketToken.bit
    default: 0
    }
  }

  /// The classes of the entries that begin at a token, and of its kind.
  @inline(__always) func classes(at index: Int) -> UInt64 { classes[index] }

  /// The longest entry of a class that begins at a token and ends by another, and the token after
  /// it.
  @inline(__always) func longest(
    _ lexicon: LexiconClass, at start: Int, end: Int
  ) -> (entry: Int, end: Int)? {
    guard start < end, classes[start] & lexicon.bit != 0 else { return nil }
    return found(lexicon, at: start, end: end)
  }

  private func found(
    _ lexicon: LexiconClass, at start: Int, end: Int
  ) -> (entry: Int, end: Int)? {
    let first = Int(firsts[start])
    var index = Int(firsts[start + 1])
    while index > first {
      index -= 1
      let hit = hits[index]
      if hit.classes & lexicon.bit != 0, start + Int(hit.length) <= end,
        let row = trie.row(of: lexicon, at: Int(hit.node), from: start, in: tokens.span)
      {
        return (row, start + Int(hit.length))
      }
    }
    return nil
  }
}
