/// Vietnamese in ASCII, with signs for marks behind the letters: `Vie^.t Nam` (RFC 1456).
enum VIQR {
  /// Whether a text may be VIQR: ASCII with a sign for a mark behind a vowel, twice at least.
  static func isLikely(_ text: Swift.Span<UInt8>) -> Bool {
    var marks = 0
    var last: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
      if byte >= 0x80 { return false }
      if isVowel(last), shape(byte, after: last) != nil || tone(byte) != nil { marks += 1 }
      if last == UInt8(ascii: "d"), byte == last { marks += 1 }
      last = byte
    }
    return marks >= 1
  }

  /// Appends the text with its marks as UTF-8.
  static func decode(_ text: Swift.Span<UInt8>, into result: inout [UInt8]) {
    var at = 0
    while at < text.count {
      let byte = text[at]
      at += 1
      let next = at < text.count ? text[at] : 0
      switch byte | 0x20 {
      case UInt8(ascii: "d") where byte >= 0x41 && next | 0x20 == UInt8(ascii: "d"):
        // dd is đ; DD, Dd and dD are Đ.
        at += 1
        let isSmall = byte & next & 0x20 != 0
        result.append(PackedCharacter(isSmall ? 0x111 : 0x110))
      case _ where byte == UInt8(ascii: "\\") && (0x21..<0x7F).contains(next):
        at += 1
        result.append(next)
      case _ where isVowel(byte):
        appendVowel(byte, from: text, &at, to: &result)
      default:
        result.append(byte)
      }
    }
  }

  private static func appendVowel(
    _ byte: UInt8, from text: Swift.Span<UInt8>, _ at: inout Int, to result: inout [UInt8]
  ) {
    var vowel = Unicode.Scalar(byte | 0x20)
    var marks = 0
    if at < text.count, let shaped = shape(text[at], after: byte) {
      vowel = shaped
      marks += 1
    }
    var tone = 0
    if at + marks < text.count, let found = Self.tone(text[at + marks]) {
      tone = found
      marks += 1
    }
    guard marks > 0, let row = Alphabet.vowels.firstIndex(of: vowel) else {
      result.append(byte)
      return
    }
    at += marks
    let letter = Alphabet.toned[row][tone]
    let isSmall = byte & 0x20 != 0
    let cased = isSmall ? letter : letter.properties.uppercaseMapping.unicodeScalars.first
    result.append(PackedCharacter(cased?.value))
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      byte >= 0x41
    default: false
    }
  }

  private static func shape(_ sign: UInt8, after vowel: UInt8) -> Unicode.Scalar? {
    switch (vowel | 0x20, sign) {
    case (UInt8(ascii: "a"), UInt8(ascii: "^")): "â"
    case (UInt8(ascii: "e"), UInt8(ascii: "^")): "ê"
    case (UInt8(ascii: "o"), UInt8(ascii: "^")): "ô"
    case (UInt8(ascii: "a"), UInt8(ascii: "(")): "ă"
    case (UInt8(ascii: "o"), UInt8(ascii: "+")), (UInt8(ascii: "o"), UInt8(ascii: "*")): "ơ"
    case (UInt8(ascii: "u"), UInt8(ascii: "+")), (UInt8(ascii: "u"), UInt8(ascii: "*")): "ư"
    default: nil
    }
  }

  /// The place of a tone in the rows of `Alphabet.toned`.
  private static func tone(_ sign: UInt8) -> Int? {
    switch sign {
    case UInt8(ascii: "`"): 1
    case UInt8(ascii: "?"): 2
    case UInt8(ascii: "~"): 3
    case UInt8(ascii: "'"): 4
    case UInt8(ascii: "."): 5
    default: nil
    }
  }
}
