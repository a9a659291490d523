/// The letters of Vietnamese as small numbers in which case makes no difference.
///
/// A syllable has at most seven letters, so its folded form fits into one integer (`SyllableKey`).
struct Letters {
  /// The letters that have a code, in the order of their codes, which begin at 1. `đ`, the vowels
  /// with their marks, digits for units such as `m2`, and the apostrophe of names such as `H’Yéo`.
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
    // Superscripts: `m²` is `m2`.
    for (superscript, digit) in [(0xB2, 0x32), (0xB3, 0x33)] {
      codes[superscript] = codes[digit]
    }
    // Eth, which old southern pages print for Đ.
    codes[0xD0] = codes[0x110]
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
}
