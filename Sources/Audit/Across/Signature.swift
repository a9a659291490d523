internal import Records

/// A digest of the facts of an article by which near-duplicates are found (MinHash).
///
/// The facts and not the words: every record has them, and what a site puts around a syndicated
/// article is not among them. Facts are taken in pairs of neighbours, so that two articles of one
/// place, with the same people and documents, are not taken for one.
struct Signature {
  /// How many numbers a signature has.
  static let size = 64
  /// How many pairs of facts it takes to tell an article from others.
  private static let fewest = 5
  /// How many of the numbers stand in one band, which two articles must share to be compared.
  private static let row = 4

  /// How many pairs of facts the article has; 0 where they are too few.
  private(set) var count: Int
  /// For each of several orders of all possible pairs, the first one that the article has.
  private(set) var least: [UInt32]

  init(count: Int, least: [UInt32]) {
    self.count = count
    self.least = least
  }

  init(_ record: Record) {
    let pairs = Self.pairs(of: record)
    guard pairs.count >= Self.fewest else {
      self.init(count: 0, least: [])
      return
    }
    let least = (1...UInt64(Self.size)).map { order in
      pairs.reduce(UInt32.max) {
        min($0, UInt32(truncatingIfNeeded: StableHash.mixed($1 ^ (order &* 0x9E37_79B9_7F4A_7C15))))
      }
    }
    self.init(count: pairs.count, least: least)
  }

  /// About how much two articles have in common: 1 if all pairs of facts are in both.
  func likeness(to other: Signature) -> Double {
    guard count > 0, other.count > 0 else { return 0 }
    let same = zip(least, other.least).count { $0 == $1 }
    return Double(same) / Double(Self.size)
  }

  /// The numbers of which two alike articles share one most likely.
  var bands: [UInt64] {
    stride(from: 0, to: least.count, by: Self.row).map { start in
      least[start..<start + Self.row].reduce(UInt64(start)) {
        StableHash.mixed($0 ^ UInt64($1)) &+ 1
      }
    }
  }

  /// The facts of an article, each with the one behind it.
  private static func pairs(of record: Record) -> Set<UInt64> {
    var facts: [(span: Span, words: String)] = []
    facts += record.figures.map { ($0.span, "\($0.value?.description ?? "")\($0.unit)") }
    facts += record.periods.map { ($0.span, $0.value?.rawValue ?? $0.text) }
    facts += record.people.map { ($0.span, $0.name) }
    facts += record.documents.map { ($0.span, "\($0.number ?? "")\($0.symbol ?? $0.text)") }
    facts += record.models.map { ($0.span, $0.name) }
    // Titles are the first thing to be changed.
    facts.removeAll { record.title?.span.contains($0.span) ?? false }
    facts.sort { $0.span < $1.span }
    return Set(
      zip(facts, facts.dropFirst()).map { StableHash($0.words.lowercased(), $1.words.lowercased()) }
        .map(\.value))
  }
}

/// Which articles are copies of which.
struct Copies {
  /// For each article the one it is a copy of, itself if of none.
  private var original: [UInt32] = []

  mutating func add() { original.append(UInt32(original.count)) }

  /// The earliest article that this one is a copy of, itself if of none.
  func original(of article: Int) -> Int {
    var article = article
    while Int(original[article]) != article { article = Int(original[article]) }
    return article
  }

  func areCopies(_ first: Int, _ second: Int) -> Bool {
    original(of: first) == original(of: second)
  }

  mutating func join(_ first: Int, _ second: Int) {
    let (one, other) = (original(of: first), original(of: second))
    original[max(one, other)] = UInt32(min(one, other))
  }
}
