/// The letters of Vietnamese as small numbers in which case makes no difference.
///
/// A syllable has at most seven letters, so its folded form fits into one integer (`SyllableKey`).
struct Letters {
  /// The letters that have a code, in the order of their codes, which begin at 1.
  ///
  /// `đ`, the vowels with their marks, digits for units such as `m2`, and the apostrophe of names
  /// such as `H’Yéo`.
  static let alphabet: [Unicode.Scalar] =
    Array("abcdefghijklmnopqrstuvwxyzđăâêôơư0123456789'".unicodeScalars) + toned.flatMap(\.self)

  /// The toned forms, a row a vowel: grave, acute, hook, tilde, dot.
  static let toned: [[Unicode.Scalar]] = [
    "àáảãạ", "ằắẳẵặ", "ầấẩẫậ", "èéẻẽẹ", "ềếểễệ", "ìíỉĩị",
    "òóỏõọ", "ồốổỗộ", "ờớởỡợ", "ùúủũụ", "ừứửữự", "ỳýỷỹỵ",
  ].map { Array($0.unicodeScalars) }

  /// Code of a letter, by code point below `size`; the high bit says upper case; 0 is no letter.
  let codes: [UInt8]
  /// New tone placement for the end of a syllable: for the codes of the last two letters, such as
  /// `oà`, both codes of `òa`; 0 where nothing changes.
  let placement: [UInt16]

  static let size = 0x1F00
  static let upper: UInt8 = 0x80

  init() {
    var codes = [UInt8](repeating: 0, count: Self.size)
    for (index, letter) in Self.alphabet.enumerated() {
      let code = UInt8(index + 1)
      codes[Int(letter.value)] = code
      let capital = letter.properties.uppercaseMapping.unicodeScalars
      if let first = capital.first, capital.count == 1, first != letter {
        codes[Int(first.value)] = code | Self.upper
      }
    }
    // Superscripts (`m²` is `m2`), and letters that are printed for others: Ð and Ɖ for Đ on old
    // southern pages, ƣ for ư in scans.
    for (lookalike, letter) in [
      (0xB2, 0x32), (0xB3, 0x33), (0xD0, 0x110), (0xF0, 0x111), (0x189, 0x110), (0x1A2, 0x1AF),
      (0x1A3, 0x1B0),
    ] {
      codes[lookalike] = codes[letter]
    }
    // An apostrophe is a letter only where `Scanner` finds it to be one.
    codes[0x27] = 0
    self.codes = codes

    var placement = [UInt16](repeating: 0, count: 128 * 128)
    func code(_ letter: Unicode.Scalar) -> Int { Int(codes[Int(letter.value)] & 0x7F) }
    for (first, second, firstRow, secondRow) in [
      ("o", "a", 6, 0), ("o", "e", 6, 3), ("u", "y", 9, 11),
    ] as [(Unicode.Scalar, Unicode.Scalar, Int, Int)] {
      for tone in 0..<5 {
        let old = code(first) << 7 | code(Self.toned[secondRow][tone])
        placement[old] = UInt16(code(Self.toned[firstRow][tone]) << 7 | code(second))
      }
    }
    self.placement = placement
  }

  static let shared = Letters()
}

extension Letters {
  /// The codes of `0` and `9`.
  static let firstDigitCode: UInt8 = 34
  static let lastDigitCode: UInt8 = 43
  /// The code of the apostrophe inside a name, which no character has by itself.
  static let apostropheCode: UInt8 = 44
  /// The code of `à`; it and all above are vowels with a tone.
  static let firstTonedCode: UInt8 = 45
}

extension Letters {
  /// The code of the letter or digit at an offset and its length in bytes; 0 and 0 where none of
  /// Vietnamese stands there.
  @inline(__always) func letter(at offset: Int, in bytes: Span<UInt8>) -> (code: UInt8, length: Int)
  {
    guard offset < bytes.count else { return (0, 0) }
    // Each letter of a text comes by here, so what was just compared is not compared again.
    let byte = unsafe bytes[unchecked: offset]
    let codes = codes.span
    if byte < 0x80 {
      let code = unsafe codes[unchecked: Int(byte)]
      return (code, code == 0 ? 0 : 1)
    }
    let (scalar, length): (Int, Int)
    if byte < 0xE0 {
      guard offset &+ 1 < bytes.count else { return (0, 0) }
      let next = unsafe bytes[unchecked: offset &+ 1]
      (scalar, length) = (Int(byte & 0x1F) << 6 | Int(next & 0x3F), 2)
    } else {
      guard byte == 0xE1, offset &+ 2 < bytes.count else { return (0, 0) }
      let (next, last) = unsafe (bytes[unchecked: offset &+ 1], bytes[unchecked: offset &+ 2])
      (scalar, length) = (0x1000 | Int(next & 0x3F) << 6 | Int(last & 0x3F), 3)
    }
    guard scalar < Letters.size else { return (0, 0) }
    let code = unsafe codes[unchecked: scalar]
    return code == 0 ? (0, 0) : (code, length)
  }

  /// Reads letters into a key; the offset behind them.
  @inline(__always) func letters(
    _ start: Int, in bytes: Span<UInt8>, _ key: inout SyllableKey, _ upper: inout Int
  ) -> Int {
    var at = start
    while true {
      let (code, length) = letter(at: at, in: bytes)
      guard length > 0 else { return at }
      upper &+= Int(code >> 7)
      key.append(code & ~Letters.upper)
      at &+= length
    }
  }
}
