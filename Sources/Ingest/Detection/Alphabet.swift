/// What each character is to a reader of Vietnamese, as small numbers.
///
/// Letters have codes in which case makes no difference: 1 to 26 for `a` to `z`, 27 for `đ`, then
/// six for each vowel, one a tone.
struct Alphabet: Sendable {
  /// The vowels, in the order of their codes.
  static let vowels = Array("aăâeêioôơuưy".unicodeScalars)
  /// The forms of the vowels: without a tone, then with grave, hook, tilde, acute, dot.
  static let toned: [[Unicode.Scalar]] = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
    "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
  ].map { Array($0.unicodeScalars) }

  /// The code of `đ`.
  static let barredD: UInt8 = 27
  /// The code of the first vowel without a tone; ASCII vowels have that of their letter instead.
  static let firstVowel: UInt8 = 28
  /// How many codes of letters there are, none included.
  static let letters: UInt8 = 100

  /// What is no letter of Vietnamese.
  static let digit: UInt8 = 100
  /// Letters of other languages.
  static let foreign: UInt8 = 101
  /// Signs that stand beside no letter.
  static let sign: UInt8 = 102
  /// Control characters, and what stands for bytes that could not be read.
  static let control: UInt8 = 103
  /// Signs that stand behind no letter.
  static let opening: UInt8 = 112
  /// Signs that stand before no letter.
  static let closing: UInt8 = 113
  /// `²`, `³`: signs that stand behind an `m`, as in `km²`, and behind no other letter.
  static let power: UInt8 = 114
  /// Combining marks, five tones and three shapes, in the order of `marks`.
  static let firstMark: UInt8 = 104
  /// The combining marks: grave, hook, tilde, acute, dot, then circumflex, breve, horn.
  static let marks: [UInt32] = [0x300, 0x309, 0x303, 0x301, 0x323, 0x302, 0x306, 0x31B]

  /// The bit of capitals.
  static let upper: UInt8 = 0x80

  /// The class of a character by its code point, below `size`; 0 for spaces and punctuation.
  let classes: [UInt8]
  /// The code of a letter with a mark; 0 where there is no such letter.
  let composed: [UInt8]

  static let size = 0x2200

  static let shared = Alphabet()

  private init() {
    var classes = [UInt8](repeating: 0, count: Self.size)
    func set(_ range: ClosedRange<Int>, _ code: UInt8) {
      for scalar in range { classes[scalar] = code }
    }
    set(0x00...0x08, Self.control)
    set(0x0E...0x1F, Self.control)
    set(0x7F...0x9F, Self.control)
    set(0x30...0x39, Self.digit)
    set(0xA1...0xBF, Self.sign)
    set(0xC0...0x2AF, Self.foreign)
    set(0x2B0...0x2FF, Self.sign)
    set(0x300...0x36F, Self.foreign)
    set(0x370...0x1FFF, Self.foreign)
    set(0x2020...0x2021, Self.sign)
    set(0x2030...0x203A, Self.sign)
    set(0x20A0...0x20BF, Self.sign)
    set(0x2122...0x2122, Self.sign)
    classes[0xD7] = Self.sign
    classes[0xF7] = Self.sign
    // The soft hyphen may stand beside letters. Quotes, bullets and degrees may, too, but not behind
    // a letter or within a word.
    classes[0xAD] = 0
    for scalar in [0xB2, 0xB3] { classes[scalar] = Self.power }
    for scalar in [0xAB, 0xB0, 0xB7] { classes[scalar] = Self.opening }
    classes[0x2022] = Self.opening
    classes[0xBB] = Self.closing

    for code in 1...26 {
      classes[0x60 + code] = UInt8(code)
      classes[0x40 + code] = UInt8(code) | Self.upper
    }
    classes[0x111] = Self.barredD
    classes[0x110] = Self.barredD | Self.upper
    for (vowel, forms) in Self.toned.enumerated() {
      for (tone, letter) in forms.enumerated() where letter.value >= 0x80 {
        let code = Self.code(vowel: vowel, tone: tone)
        classes[Int(letter.value)] = code
        for capital in letter.properties.uppercaseMapping.unicodeScalars {
          classes[Int(capital.value)] = code | Self.upper
        }
      }
    }
    for (index, mark) in Self.marks.enumerated() {
      classes[Int(mark)] = Self.firstMark + UInt8(index)
    }
    self.classes = classes
    composed = Self.compositions()
  }

  /// The code of a vowel with a tone, both by their places in `toned`.
  static func code(vowel: Int, tone: Int) -> UInt8 {
    let letter = vowels[vowel]
    if tone == 0, letter.value < 0x80 { return UInt8(letter.value) - 0x60 }
    return firstVowel + UInt8(vowel * 6 + tone)
  }

  /// Codes of letters with marks, 8 a letter.
  private static func compositions() -> [UInt8] {
    var composed = [UInt8](repeating: 0, count: 128 * 8)
    for vowel in vowels.indices {
      for tone in 0..<5 {
        composed[Int(code(vowel: vowel, tone: 0)) * 8 + tone] = code(vowel: vowel, tone: tone + 1)
      }
    }
    // The shapes, whatever tone came before them: marks of the dot below come first in NFD.
    for (plain, shape, shaped) in [
      (0, 5, 2), (3, 5, 4), (6, 5, 7), (0, 6, 1), (6, 7, 8), (9, 7, 10),
    ] {
      for tone in 0..<6 {
        composed[Int(code(vowel: plain, tone: tone)) * 8 + shape] = code(vowel: shaped, tone: tone)
      }
    }
    return composed
  }
}
