/// A place named with its kind inside other words: *phường An Đông* of *UBND phường An Đông*.
struct NamedPlace {
  /// A kind of unit.
  enum Kind: String {
    case province = "tỉnh"
    case urbanDistrict = "quận"
    case district = "huyện"
    case commune = "xã"
    case ward = "phường"
    case township = "thị trấn"
    case town = "thị xã"
    case city = "thành phố"
  }

  /// The kind of unit.
  let kind: Kind
  /// The name.
  let name: String
  /// The words before it.
  var before: String { text.words(in: 0..<start) }

  private let text: String
  /// The byte at which the kind begins.
  private let start: Int

  /// The last place that words name with its kind, if nothing comes behind it.
  init?(endOf text: String) {
    guard let found = Self.find(in: text) else { return nil }
    (kind, start) = (found.kind, found.start)
    name = text.words(in: found.name)
    self.text = text
  }

  /// Whether two places have the same kind and name.
  func isSame(as other: NamedPlace) -> Bool {
    kind == other.kind && name.isExactly(other.name)
  }

  /// Whether two places have the same kind, and names that differ in their marks alone.
  func differsInMarks(from other: NamedPlace) -> Bool {
    kind == other.kind && name.letterCount == other.name.letterCount
      && !name.isExactly(other.name) && Letters(name).differsInMarks(from: Letters(other.name))
  }

  // MARK: Finding

  /// Goes back through the words, which must begin in upper case up to the kind.
  private static func find(in text: String) -> (kind: Kind, start: Int, name: Range<Int>)? {
    let bytes = text.utf8.span
    guard let last = word(before: bytes.count, in: bytes), mayEndName(last, of: text) else {
      return nil
    }
    var name = last
    while let word = word(before: name.lowerBound, in: bytes) {
      let initial = bytes[word.lowerBound] | 0x20
      if initial < 0x80, let kind = kind(endingWith: word, in: bytes) {
        return (kind.kind, kind.start, name.lowerBound..<last.upperBound)
      }
      guard beginsUpperCase(word, of: text) else { return nil }
      name = word
    }
    return nil
  }

  /// The kind that ends with a word.
  private static func kind(
    endingWith word: Range<Int>, in bytes: Swift.Span<UInt8>
  ) -> (kind: Kind, start: Int)? {
    func follows(_ first: Spelling, _ kind: Kind) -> (kind: Kind, start: Int)? {
      guard let before = Self.word(before: word.lowerBound, in: bytes), first.is(before, in: bytes)
      else { return nil }
      return (kind, before.lowerBound)
    }
    switch bytes[word.lowerBound] | 0x20 {
    case UInt8(ascii: "x") where Spelling.xã.is(word, in: bytes):
      return follows(.thị, .town) ?? (.commune, word.lowerBound)
    case UInt8(ascii: "p"):
      if Spelling.phường.is(word, in: bytes) { return (.ward, word.lowerBound) }
      return Spelling.phố.is(word, in: bytes) ? follows(.thành, .city) : nil
    case UInt8(ascii: "q") where Spelling.quận.is(word, in: bytes):
      return (.urbanDistrict, word.lowerBound)
    case UInt8(ascii: "h") where Spelling.huyện.is(word, in: bytes):
      return (.district, word.lowerBound)
    case UInt8(ascii: "t"):
      if Spelling.tỉnh.is(word, in: bytes) { return (.province, word.lowerBound) }
      return Spelling.trấn.is(word, in: bytes) ? follows(.thị, .township) : nil
    default:
      return nil
    }
  }

  /// The word that ends before an offset and the spaces there.
  private static func word(before offset: Int, in bytes: Swift.Span<UInt8>) -> Range<Int>? {
    var end = offset
    while end > 0, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] != UInt8(ascii: " ") { start -= 1 }
    return start < end ? start..<end : nil
  }

  private static func beginsUpperCase(_ word: Range<Int>, of text: String) -> Bool {
    let byte = text.utf8.span[word.lowerBound]
    return byte < 0x80 ? (0x41...0x5A).contains(byte) : text.words(in: word).beginsUpperCase
  }

  private static func mayEndName(_ word: Range<Int>, of text: String) -> Bool {
    let byte = text.utf8.span[word.lowerBound]
    if byte < 0x80 { return (0x41...0x5A).contains(byte) || byte &- 0x30 < 10 }
    let word = text.words(in: word)
    return word.beginsUpperCase || word.first?.isNumber == true
  }
}

/// A word of a kind in any case, as bytes: its small and its capital letters take as many.
private struct Spelling {
  let small: StaticString
  let capital: StaticString

  static let tỉnh = Spelling(small: "tỉnh", capital: "TỈNH")
  static let quận = Spelling(small: "quận", capital: "QUẬN")
  static let huyện = Spelling(small: "huyện", capital: "HUYỆN")
  static let xã = Spelling(small: "xã", capital: "XÃ")
  static let phường = Spelling(small: "phường", capital: "PHƯỜNG")
  static let thị = Spelling(small: "thị", capital: "THỊ")
  static let trấn = Spelling(small: "trấn", capital: "TRẤN")
  static let thành = Spelling(small: "thành", capital: "THÀNH")
  static let phố = Spelling(small: "phố", capital: "PHỐ")

  func `is`(_ word: Range<Int>, in bytes: Swift.Span<UInt8>) -> Bool {
    guard word.count == small.utf8CodeUnitCount else { return false }
    for index in 0..<word.count {
      let byte = bytes[word.lowerBound + index]
      guard unsafe byte == small.utf8Start[index] || byte == capital.utf8Start[index] else {
        return false
      }
    }
    return true
  }
}
