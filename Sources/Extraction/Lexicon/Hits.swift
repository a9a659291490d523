internal import VietText

/// Where the entries of a lexicon stand in a text, found in one pass.
///
/// Rules ask for entries of many classes at the same token; the walk over the words is made once.
struct Hits: Sendable {
  /// An entry that begins at a token.
  struct Hit: Sendable {
    var entry: Int32
    /// How many tokens it has.
    var length: UInt16
    var lexicon: LexiconClass
  }

  /// For each token, the classes of the entries that begin there.
  private(set) var classes: [UInt64]
  /// For each token, where its hits begin in `hits`; one more at the end.
  private var first: [Int32]
  /// The hits, the longest of a token last.
  private var hits: [Hit] = []

  init(_ tokens: [Token], _ lexicon: Lexicon) {
    classes = Array(repeating: 0, count: tokens.count)
    first = Array(repeating: 0, count: tokens.count + 1)
    hits.reserveCapacity(tokens.count)
    for index in tokens.indices {
      first[index] = Int32(truncatingIfNeeded: hits.count)
      let id = tokens[index].id
      guard id != 0, lexicon.mayBegin(id) else { continue }
      lexicon.appendHits(at: index, in: tokens, to: &hits)
      var found: UInt64 = 0
      for hit in Int(first[index])..<hits.count { found |= hits[hit].lexicon.bit }
      classes[index] = found
    }
    first[tokens.count] = Int32(truncatingIfNeeded: hits.count)
  }

  /// The longest entry of a class that begins at a token and ends by another, and the token after
  /// it.
  @inline(__always) func longest(
    _ lexicon: LexiconClass, at start: Int, end: Int
  ) -> (entry: Int, end: Int)? {
    guard start < end, classes[start] & lexicon.bit != 0 else { return nil }
    var index = Int(first[start + 1]) - 1
    while index >= Int(first[start]) {
      let hit = hits[index]
      if hit.lexicon == lexicon, start + Int(hit.length) <= end {
        return (Int(hit.entry), start + Int(hit.length))
      }
      index -= 1
    }
    return nil
  }
}
