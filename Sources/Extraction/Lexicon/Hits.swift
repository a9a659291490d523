internal import VietText

/// Where the entries of a lexicon stand in a text, found in one pass.
///
/// Rules ask for entries of many classes at the same token; the walk over the words is made once.
struct Hits: Sendable {
  /// The entries with the same words that begin at a token.
  private struct Hit {
    /// Their classes.
    var classes: UInt64
    /// Where the trie tells them apart.
    var endings: Range<Int32>
    /// How many tokens they have.
    var length: Int32
  }

  /// What begins at a token.
  private struct Place {
    /// Where the entries stand in `hits`, the longest ones last.
    var first: Int32
    var count: Int32

    /// The count that says that `first` is a node of the trie, where only phrases of one word end.
    static let single: Int32 = -1
  }

  /// The classes of the entries that begin at each token, which is what is mostly asked for.
  private let classes: [UInt64]
  private let places: [Place]
  private let hits: [Hit]
  private let trie: Trie

  init(_ tokens: [Token], _ lexicon: Lexicon) {
    let (trie, span) = (lexicon.trie, tokens.span)
    var hits: [Hit] = []
    // Few words go on to longer phrases; what is not used is never touched.
    hits.reserveCapacity(tokens.count)
    var places: [Place] = []
    places.reserveCapacity(tokens.count)
    classes = Array(capacity: tokens.count) { found in
      for index in span.indices {
        var classes = Self.classes(of: span[index].kind)
        let beginning = trie.beginning(with: span[index].id)
        let next = index + 1 < span.count ? trie.node(behind: beginning, span[index + 1]) : 0
        if next == 0, !beginning.wantsCapitals {
          places.append(Place(first: beginning.node, count: Place.single))
          found.append(classes | beginning.classes)
          continue
        }
        let first = hits.count
        trie.walk(from: beginning, then: next, before: index + 2, in: span) { node, end in
          let found = trie.classes(at: node, from: index, in: span)
          classes |= found
          hits.append(
            Hit(
              classes: found, endings: trie.endings(at: node),
              length: Int32(truncatingIfNeeded: end &- index)))
        }
        places.append(
          Place(
            first: Int32(truncatingIfNeeded: first),
            count: Int32(truncatingIfNeeded: hits.count &- first)))
        found.append(classes)
      }
    }
    self.places = places
    self.hits = hits
    self.trie = trie
  }

  /// The class of a kind of token at which rules begin.
  @inline(__always) private static func classes(of kind: Token.Kind) -> UInt64 {
    switch kind {
    case .word: 0
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
    let place = places[start]
    if place.count == Place.single {
      let row = trie.row(of: lexicon, among: trie.endings(at: Int(place.first)))
      return row.map { ($0, start + 1) }
    }
    var index = Int(place.first + place.count) - 1
    while index >= Int(place.first) {
      let hit = hits[index]
      if hit.classes & lexicon.bit != 0, start + Int(hit.length) <= end,
        let row = trie.row(of: lexicon, among: hit.endings)
      {
        return (row, start + Int(hit.length))
      }
      index -= 1
    }
    return nil
  }
}
