internal import VietText

/// Where the entries of a lexicon stand in a text, found in one pass.
///
/// Rules ask for entries of many classes at the same token; the walk over the words is made once.
struct Hits: Sendable {
  /// The entries with the same words that begin at a token.
  private struct Hit {
    /// Their classes.
    var classes: UInt64
    /// The node of the trie that tells them apart.
    var node: Int32
    /// How many tokens they have.
    var length: Int32
  }

  /// What begins at a token.
  private struct Place {
    /// The classes of the entries, and of the token's kind, which is what is mostly asked for.
    var classes: UInt64
    /// Where the entries stand in `hits`, the longest ones last.
    var first: Int32
    var count: Int32

    /// The count that says that `first` is a node of the trie, where only phrases of one word end.
    static let single: Int32 = -1
  }

  private let places: [Place]
  private let hits: [Hit]
  private let trie: Trie

  init(_ tokens: [Token], _ lexicon: Lexicon) {
    let (trie, span, kinds) = (lexicon.trie, tokens.span, Self.classesOfKinds.span)
    // Where a longer phrase may begin, to be looked at once all words are seen: to part such words
    // from the others at each of them takes longer, as no processor foresees which is which.
    var doubtful = [Int32](repeating: 0, count: tokens.count + 1)
    var count = 0
    var places = Array(capacity: tokens.count) { places in
      for index in span.indices {
        let beginning = trie.beginning(with: span[index].id)
        let next = index + 1 < span.count ? index + 1 : index
        doubtful[count] = Int32(truncatingIfNeeded: index)
        count &+= trie.mayGoOn(beginning, to: span[next]) ? 1 : 0
        places.append(
          Place(
            classes: kinds[Int(span[index].kind.rawValue)] | beginning.classes,
            first: beginning.node, count: Place.single))
      }
    }
    var hits: [Hit] = []
    hits.reserveCapacity(count)
    for number in 0..<count {
      let index = Int(doubtful[number])
      let beginning = trie.beginning(with: span[index].id)
      let next = index + 1 < span.count ? trie.node(behind: beginning, span[index + 1]) : 0
      if next == 0, !beginning.wantsCapitals { continue }
      var classes = kinds[Int(span[index].kind.rawValue)]
      let first = hits.count
      trie.walk(from: beginning, at: index, then: next, in: span) { node, found, end in
        classes |= found
        hits.append(
          Hit(classes: found, node: node, length: Int32(truncatingIfNeeded: end &- index)))
      }
      places[index] = Place(
        classes: classes, first: Int32(truncatingIfNeeded: first),
        count: Int32(truncatingIfNeeded: hits.count &- first))
    }
    self.places = places
    self.hits = hits
    self.trie = trie
  }

  /// For each kind of token, by its raw value, its class, at which rules begin.
  private static let classesOfKinds: [UInt64] = {
    var classes = [UInt64](repeating: 0, count: 256)
    for (kind, lexicon) in [
      (.number, .numberToken), (.symbol, .symbolToken), (.openQuote, .quoteToken),
      (.quote, .quoteToken), (.openBracket, .bracketToken),
    ] as [(Token.Kind, LexiconClass)] {
      classes[Int(kind.rawValue)] = lexicon.bit
    }
    return classes
  }()

  /// The classes of the entries that begin at a token, and of its kind.
  @inline(__always) func classes(at index: Int) -> UInt64 { places[index].classes }

  /// The longest entry of a class that begins at a token and ends by another, and the token after
  /// it.
  @inline(__always) func longest(
    _ lexicon: LexiconClass, at start: Int, end: Int
  ) -> (entry: Int, end: Int)? {
    guard start < end, places[start].classes & lexicon.bit != 0 else { return nil }
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
        let row = trie.row(of: lexicon, among: trie.endings(at: Int(hit.node)))
      {
        return (row, start + Int(hit.length))
      }
      index -= 1
    }
    return nil
  }
}
