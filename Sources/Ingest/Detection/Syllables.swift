internal import CEncodings

/// The syllables that Vietnamese can have, each with how much it tells that a text is Vietnamese.
///
/// A syllable is an initial, a rime and a tone. The rules make some 18,000 of them, of which a
/// third is in use; how often the commonest stand in documents is in a table.
struct Syllables: Sendable {
  /// A syllable as one number, seven bits a letter.
  struct Key: Hashable {
    private(set) var value: UInt64 = 0
    private(set) var count = 0

    /// The most letters that a key holds; none of the syllables has more.
    static let capacity = 8

    /// Appends the code of a letter of `Alphabet`; letters beyond the capacity are only counted.
    @inline(__always) mutating func append(_ code: UInt8) {
      count &+= 1
      if count <= Self.capacity { value = value << 7 | UInt64(code) }
    }

    /// The key of some letters.
    init(_ letters: [Unicode.Scalar] = []) {
      for letter in letters { append(Alphabet.shared.classes[Int(letter.value)]) }
    }

    /// The key of the letters of this one and of another.
    func followed(by other: Key) -> Key {
      var key = Key()
      key.count = count + other.count
      key.value = value << UInt64(7 * other.count) | other.value
      return key
    }

    /// Gives the last letter a mark; whether there is such a letter.
    @inline(__always) mutating func mark(_ mark: Int, by alphabet: Alphabet) -> Bool {
      let code = alphabet.composed[Int(value & 0x7F) * 8 + mark]
      guard code != 0, count <= Self.capacity else { return false }
      value = value & ~0x7F | UInt64(code)
      return true
    }
  }

  /// Open addressing: the key in the lower 56 bits, its weight above them, 0 where there is none.
  private var slots = [UInt64](repeating: 0, count: Self.size)
  private static let size = 1 << 16

  static let shared = Syllables()

  /// How much a word tells, in sixteenths; nil for what is no syllable.
  @inline(__always) func weight(_ key: Key) -> Int? {
    guard key.count <= Key.capacity else { return nil }
    var slot = Self.slot(of: key.value)
    while true {
      let found = slots[slot]
      if found == 0 { return nil }
      if found & Self.keyBits == key.value { return Int(found >> 56) }
      slot = (slot &+ 1) & (Self.size &- 1)
    }
  }

  private static let keyBits: UInt64 = 1 << 56 - 1

  @inline(__always) private static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }

  private init() {
    // The same few rimes stand behind all initials, so they are spelled once.
    var spelled: [String: [Key]] = [:]
    for (initial, rimes) in Self.rimes {
      let start = Key(Array(initial.unicodeScalars))
      for rime in rimes {
        let forms = spelled[rime] ?? Self.forms(of: rime)
        spelled[rime] = forms
        for form in forms { insert(start.followed(by: form), weight: 10) }
      }
    }
    // Names of the highlands, which stand in the bulletins of five provinces.
    for name in ["đắk", "lắk", "đăk", "lăk", "búk", "êđê", "tơ"] {
      insert(Key(Array(name.unicodeScalars)), weight: 20)
    }
    let table = unsafe cencodings_syllables()
    let bytes = unsafe Array(UnsafeBufferPointer(start: table.bytes, count: table.count))
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), line[tab + 1] &- 0x30 < 10 else {
        continue
      }
      let count = line[(tab + 1)...].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      let syllable = String(decoding: line[..<tab], as: UTF8.self)
      insert(Key(Array(syllable.unicodeScalars)), weight: Self.weight(ofCount: count))
    }
  }

  /// From 20 for what stood there once to 82 for the commonest.
  private static func weight(ofCount count: Int) -> UInt64 {
    let bits = Int.bitWidth - (count + 1).leadingZeroBitCount
    return UInt64(10 + bits * 5)
  }

  private mutating func insert(_ key: Key, weight: UInt64) {
    precondition(key.count <= Key.capacity, "the syllable is too long")
    var slot = Self.slot(of: key.value)
    while slots[slot] != 0, slots[slot] & Self.keyBits != key.value {
      slot = (slot + 1) & (Self.size - 1)
    }
    slots[slot] = key.value | weight << 56
  }
}

// MARK: - The rules

extension Syllables {
  /// The rimes that each initial can have.
  private static let rimes: [(initial: String, rimes: Set<String>)] = initials.map { initial in
    var rimes = Set(open + nasal + stopped + afterNone).union(glided)
    switch initial {
    case "":
      rimes.formUnion(["yêu", "yêm", "yên", "yêng", "yêt", "y"])
      return (initial, rimes)
    case "qu":
      return (initial, afterQu)
    case "gi":
      let others = rimes.filter { !$0.hasPrefix("i") && !$0.hasPrefix("y") }
      return (initial, others.union(["êng", "êc"]))
    default:
      rimes.formUnion(["iêu", "iêm", "iên", "iêng", "iêc", "iêp", "iêt"])
    }
    let isFront: (String) -> Bool = { rime in ["i", "e", "ê", "y"].contains { rime.hasPrefix($0) } }
    switch initial {
    case "k", "gh", "ngh": rimes = rimes.filter(isFront)
    case "c": rimes = rimes.filter { !isFront($0) }.subtracting(glided)
    case "ng": rimes = rimes.filter { !isFront($0) }
    case "g": rimes = rimes.filter { !isFront($0) }.union(afterG)
    default: break
    }
    if ["h", "k", "l", "m", "s", "t", "v"].contains(initial) { rimes.insert("y") }
    return (initial, rimes)
  }

  private static let initials = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh",
    "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]
  private static let open = words(
    "a ai ao au ay âu ây e eo ê êu i ia iu o oi ô ôi ơ ơi u ua ui ư ưa ưi ưu")
  private static let nasal = words(
    """
    am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh om on ong oong ôm ôn ông ơm \
    ơn um un ung ưm ưn ưng
    """)
  private static let stopped = words(
    """
    ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it oc ooc op ot ôc ôp ôt ơp ơt uc up \
    ut ưc ưt
    """)
  private static let afterNone = words(
    "uôi uôm uôn uông uôc uôt ươi ươu ươm ươn ương ươc ươp ươt")
  private static let glided = Set(
    words(
      """
      oa oai oao oay oam oan oang oanh oac oach oap oat oăm oăn oăng oăc oăt oe oeo oen oem oet uây \
      uân uâng uât uê uên uênh uêch uêu uơ uơi uơn uy uya uyu uyên uyêt uyn uynh uych uyp uyt
      """))
  private static let afterQu = Set(
    words(
      """
      a ai ao au ay am an ang anh ac ach ap at ăm ăn ăng ăc ăp ăt âng ân ât ây âu âm e eo en em eng \
      et ec ê êu ên ênh êt êch i in inh ich it ip y yn ynh yt yp ych yên yêt yu ơ ơi ơn ơt ôc
      """))
  private static let afterG = words("i in im ip it iêng iêt iêc iên iêm iêp ich inh")

  private static func words(_ list: String) -> [String] {
    list.split(separator: " ").map(String.init)
  }

  /// Such rimes have the tones acute and dot only.
  private static func isStopped(_ rime: String) -> Bool {
    ["p", "t", "c", "ch"].contains { rime.hasSuffix($0) }
  }

  /// A rime with each of its tones as it is written: in two ways where old and new style differ.
  private static func forms(of rime: String) -> [Key] {
    let letters = Array(rime.unicodeScalars)
    let tones = isStopped(rime) ? 4..<6 : 1..<6
    let places = Set(placesOfTone(letters))
    let toned = tones.flatMap { tone in
      places.map { place in
        var toned = letters
        if let vowel = Alphabet.vowels.firstIndex(of: letters[place]) {
          toned[place] = Alphabet.toned[vowel][tone]
        }
        return Key(toned)
      }
    }
    return isStopped(rime) ? toned : [Key(letters)] + toned
  }

  /// The letter of a rime that bears the tone, in the old style and in the new.
  private static func placesOfTone(_ rime: [Unicode.Scalar]) -> [Int] {
    let vowels = rime.indices.filter { Alphabet.vowels.contains(rime[$0]) }
    if let shaped = vowels.last(where: { "ăâêôơ".unicodeScalars.contains(rime[$0]) }) {
      return [shaped]
    }
    if let horned = vowels.first(where: { rime[$0] == "ư" }) { return [horned] }
    let isClosed = vowels.last != rime.indices.last
    switch (vowels.count, isClosed) {
    case (1, _): return [vowels[0]]
    case (2, true), (3, _): return [vowels[1]]
    case (2, false):
      let pair = String(String.UnicodeScalarView(rime))
      return ["oa", "oe", "uy"].contains(pair) ? vowels : [vowels[0]]
    default: return [0]
    }
  }
}
