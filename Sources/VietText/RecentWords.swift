internal import Synchronization

/// What was made of the words read lately, by their bytes.
///
/// A text says the same few hundred words over and over. To find one here takes a third of the time
/// of folding it letter by letter and looking it up in the vocabulary.
struct RecentWords {
  /// The bytes of a word, up to fifteen, zeros behind them.
  struct Spelling {
    fileprivate var low: UInt64
    fileprivate var high: UInt64
    /// How many bytes it has.
    fileprivate(set) var count: Int
  }

  /// What a word is as a token.
  struct Known {
    fileprivate var low: UInt64 = 0
    fileprivate var high: UInt64 = 0
    fileprivate(set) var fold: UInt64 = 0
    fileprivate(set) var id: WordID = 0
    fileprivate(set) var traits: Token.Traits = []
  }

  /// A word's place is told by its bytes; of two with one place the later one is known.
  private var places: [Known]

  private static let bits: UInt64 = 12

  /// Room for words; what has none knows no word.
  init(isEmpty: Bool = false) {
    places = isEmpty ? [] : Array(repeating: Known(), count: 1 << Self.bits)
  }

  var isEmpty: Bool { places.isEmpty }

  /// What is known of a word.
  @inline(__always) func known(_ word: Spelling) -> Known? {
    let place = places[Self.place(of: word)]
    return place.low == word.low && place.high == word.high ? place : nil
  }

  /// Keeps what a word was found to be.
  mutating func keep(_ word: Spelling, fold: UInt64, id: WordID, traits: Token.Traits) {
    places[Self.place(of: word)] = Known(
      low: word.low, high: word.high, fold: fold, id: id, traits: traits)
  }

  @inline(__always) private static func place(of word: Spelling) -> Int {
    // 2^64 divided by the golden ratio, and another odd number, spread the words over the places.
    let mixed = (word.low &* 0x9E37_79B9_7F4A_7C15) ^ (word.high &* 0xC2B2_AE3D_27D4_EB4F)
    return Int(((mixed ^ mixed >> 32) &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
  }
}

extension RecentWords {
  /// The word that begins at an offset: its letters and what is not ASCII, up to another character.
  ///
  /// Nil where that cannot be told at a glance: at the end of the text, for long words, and before
  /// a digit or an apostrophe, which may belong to the word.
  @inline(__always) static func spelling(at offset: Int, in bytes: Span<UInt8>) -> Spelling? {
    guard offset &+ 16 <= bytes.count else { return nil }
    // Both lie in the text, as was just seen.
    var low = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    var high = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self)
    (low, high) = (UInt64(littleEndian: low), UInt64(littleEndian: high))
    var count = letters(low)
    if count < 8 {
      low &= (1 << UInt64(count &* 8)) &- 1
      high = 0
    } else {
      let more = letters(high)
      guard more < 8 else { return nil }
      count &+= more
      high &= (1 << UInt64(more &* 8)) &- 1
    }
    let next = unsafe bytes[unchecked: offset &+ count]
    guard next &- 0x30 > 9, next != UInt8(ascii: "'") else { return nil }
    return Spelling(low: low, high: high, count: count)
  }

  /// How many of eight bytes, the lowest first, are letters of ASCII or no ASCII, before the first
  /// that is neither.
  @inline(__always) private static func letters(_ bytes: UInt64) -> Int {
    let tops: UInt64 = 0x8080_8080_8080_8080
    let small = (bytes | 0x2020_2020_2020_2020) & ~tops
    // The top bit of each byte that is `a` or more, and of each that is more than `z`.
    let (fromA, behindZ) = (small &+ 0x1F1F_1F1F_1F1F_1F1F, small &+ 0x0505_0505_0505_0505)
    let others = ~(fromA & ~behindZ | bytes) & tops
    return others.trailingZeroBitCount >> 3
  }
}

/// The recent words of readers at work, handed from one text to the next.
final class RecentWordsPool: Sendable {
  private let idle = Mutex<[RecentWords]>([])

  /// Those of a reader that is done, or new ones.
  func take() -> RecentWords { idle.withLock { $0.popLast() } ?? RecentWords() }

  /// Keeps them for the next text.
  func giveBack(_ words: consuming RecentWords) {
    idle.withLock { [words] in $0.append(words) }
  }
}
