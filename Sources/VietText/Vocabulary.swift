/// A syllable in its folded form: case, tone placement (`uỷ` is `ủy`) and Ð for Đ do not matter.
///
/// Up to nine letters are packed seven bits each, without loss; longer words (abbreviations, foreign
/// words) are hashed, which the highest bit says.
struct SyllableKey: Hashable, Sendable {
  private(set) var value: UInt64 = 0
  private(set) var letters = 0

  @inline(__always) mutating func append(_ code: UInt8) {
    letters &+= 1
    // Nine letters fill 63 bits, and no code is 0.
    if value >> 56 == 0 { value = value << 7 | UInt64(code) } else { hash(UInt64(code)) }
  }

  /// Appends a letter beyond Vietnamese.
  mutating func append(foreign scalar: UInt32) {
    letters += 1
    hash(UInt64(scalar))
  }

  private mutating func hash(_ letter: UInt64) {
    value = value &* 0x0000_0100_0000_01B3 ^ letter | 1 << 63
  }

  init() {}

  /// The key of a character that is no letter, such as `≥`.
  init(symbol: UInt32) {
    value = 3 << 62 | UInt64(symbol)
    letters = 1
  }

  /// Moves a tone of an open `oa`, `oe` or `uy` to its first vowel.
  @inline(__always) mutating func placeTone(_ placement: [UInt16]) {
    guard value >> 63 == 0 else { return }
    let replaced = placement[Int(value & 0x3FFF)]
    if replaced != 0 { value = value & ~0x3FFF | UInt64(replaced) }
  }
}

/// The number of a known word; words that no lexicon knows share the number 0.
public typealias WordID = Int32

/// The words that the lexicons know, each with a number; frozen when the first text is read.
public struct Vocabulary: Sendable {
  /// Numbers below this are for punctuation: the raw value of a token's kind.
  public static let firstWord: WordID = 64

  private struct Entry {
    var key: UInt64 = 0
    var id: WordID = 0
  }

  /// A hash table with open addresses; key 0 is an empty place.
  private var entries: [Entry]
  private var shift: UInt64
  /// How many words there are.
  public private(set) var count = 0

  /// An empty vocabulary.
  ///
  /// - Parameter capacity: how many words it is to hold without growing, which takes time.
  public init(capacity: Int = 128) {
    let bits = Int.bitWidth - max(capacity * 2 - 1, 1).leadingZeroBitCount
    entries = Array(repeating: Entry(), count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  /// One more than the largest number given out.
  public var limit: Int { Int(Self.firstWord) + count }

  /// The number of a word, which is given one if it has none.
  ///
  /// - Parameter word: one word in any case and tone placement, NFC.
  /// - Returns: 0 for what is no single word: an empty string, letters beyond Vietnamese.
  public mutating func id(adding word: String) -> WordID {
    Self.key(of: word).map { id(adding: $0) } ?? 0
  }

  mutating func id(adding key: SyllableKey) -> WordID {
    let known = self[key]
    if known != 0 { return known }
    count += 1
    if count * 2 > entries.count { grow() }
    let id = Self.firstWord + WordID(count - 1)
    insert(Entry(key: key.value, id: id))
    return id
  }

  /// The number of a word, 0 when it has none.
  public func id(of word: String) -> WordID { Self.key(of: word).map { self[$0] } ?? 0 }

  @inline(__always) subscript(key: SyllableKey) -> WordID {
    let entries = entries.span
    var slot = Int((key.value &* Self.multiplier) >> shift)
    while true {
      let entry = entries[slot]
      if entry.key == key.value { return entry.id }
      if entry.key == 0 { return 0 }
      slot = (slot &+ 1) & (entries.count &- 1)
    }
  }

  /// 2^64 divided by the golden ratio: spreads keys over the table's places.
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  private mutating func insert(_ entry: Entry) {
    var slot = Int((entry.key &* Self.multiplier) >> shift)
    while entries[slot].key != 0 { slot = (slot &+ 1) & (entries.count &- 1) }
    entries[slot] = entry
  }

  private mutating func grow() {
    let known = entries.filter { $0.key != 0 }
    shift -= 1
    entries = Array(repeating: Entry(), count: entries.count * 2)
    for entry in known { insert(entry) }
  }

  private static func key(of word: String) -> SyllableKey? {
    let letters = Letters.shared
    let scalars = word.unicodeScalars
    guard let first = scalars.first else { return nil }
    if scalars.count == 1, first.value >= Letters.size || letters.codes[Int(first.value)] == 0 {
      return SyllableKey(symbol: first.value)
    }
    var key = SyllableKey()
    for scalar in scalars {
      guard scalar != "'", scalar != "’" else {
        key.append(Letters.apostropheCode)
        continue
      }
      guard scalar.value < Letters.size else { return nil }
      let code = letters.codes[Int(scalar.value)] & ~Letters.upper
      guard code != 0 else { return nil }
      key.append(code)
    }
    key.placeTone(letters.placement)
    return key
  }
}
