/// Vietnamese in ASCII, with signs for marks behind the letters: `Vie^.t Nam` (RFC 1456).
enum VIQR {
  /// Whether a text may be VIQR: ASCII with a sign for a mark behind a vowel.
  ///
  /// A full stop or a question mark behind a word is none.
  static func isLikely(_ text: Swift.Span<UInt8>) -> Bool {
    marks(in: text, countsEnds: false) > 0
  }

  /// How many signs for marks a text has; none where it is not ASCII.
  private static func marks(in text: Swift.Span<UInt8>, countsEnds: Bool) -> Int {
    var marks = 0
    var last: UInt8 = 0
    for index in text.indices {
      let byte = text[index]
      if byte >= 0x80 { return 0 }
      if isVowel(last) || isVowel(index > 1 ? text[index - 2] : 0) && shapes.contains(last) {
        let isEnd = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?")
        let next = index + 1 < text.count ? text[index + 1] : 0
        let isMark = shape(byte, after: last) != nil || tone(byte) != nil
        if isMark, countsEnds || !isEnd || isLetter(next) { marks += 1 }
      }
      if last | 0x20 == UInt8(ascii: "d"), byte | 0x20 == UInt8(ascii: "d"), last >= 0x41 {
        marks += 1
      }
      last = byte
    }
    return marks
  }

  private static let shapes: [UInt8] = Array("^(+*".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & ~0x20) }

  /// Whether a line of a text in VIQR may hold something else than plain ASCII.
  static func mayBe(_ line: Swift.Span<UInt8>) -> Bool {
    marks(in: line, countsEnds: true) > 0
      || line.indices.contains { line[$0] == UInt8(ascii: "\\") }
  }

  /// Appends the text with its marks as UTF-8.
  static func decode(_ text: Swift.Span<UInt8>, into result: inout [UInt8]) {
    var at = 0
    // A syllable has one tone: what stands behind its vowels then is punctuation.
    var isToned = false
    while at < text.count {
      let byte = text[at]
      at += 1
      if !isLetter(byte) { isToned = false }
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
        appendVowel(byte, from: text, &at, &isToned, to: &result)
      default:
        result.append(byte)
      }
    }
  }

  private static func appendVowel(
    _ byte: UInt8, from text: Swift.Span<UInt8>, _ at: inout Int, _ isToned: inout Bool,
    to result: inout [UInt8]
  ) {
    var vowel = Unicode.Scalar(byte | 0x20)
    var marks = 0
    if at < text.count, let shaped = shape(text[at], after: byte) {
      vowel = shaped
      marks += 1
    }
    var tone = 0
    if !isToned, at + marks < text.count, let found = Self.tone(text[at + marks]),
      !isEllipsis(text, at + marks)
    {
      let isStop = text[at + marks] == UInt8(ascii: ".") && endsSentence(text, at + marks + 1)
      if !isStop || !isMeantPlain(vowel, behind: result) {
        tone = found
        marks += 1
        isToned = true
      }
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

  /// Whether three full stops stand at an offset; two are a dot below and a full stop.
  private static func isEllipsis(_ text: Swift.Span<UInt8>, _ offset: Int) -> Bool {
    var end = offset
    while end < text.count, text[end] == UInt8(ascii: ".") { end += 1 }
    return end - offset == 3
  }

  /// Whether a line or a sentence ends at an offset behind a full stop.
  private static func endsSentence(_ text: Swift.Span<UInt8>, _ offset: Int) -> Bool {
    guard offset < text.count, text[offset] >= 0x20 else { return true }
    guard text[offset] == 0x20 else { return false }
    return offset + 1 >= text.count || (0x41...0x5A).contains(text[offset + 1])
  }

  /// `ta.`: whether a word is far commoner without the dot below, so that its dot is a full stop,
  /// which some forgot to escape.
  private static func isMeantPlain(_ vowel: Unicode.Scalar, behind text: [UInt8]) -> Bool {
    let start = text.lastIndex { $0 < 0x41 }.map { $0 + 1 } ?? 0
    let alphabet = Alphabet.shared
    var (plain, dotted) = (Syllables.Key(), Syllables.Key())
    for letter in String(decoding: text[start...], as: UTF8.self).unicodeScalars {
      guard letter.value < Alphabet.size else { return false }
      let code = alphabet.classes[Int(letter.value)] & ~Alphabet.upper
      plain.append(code)
      dotted.append(code)
    }
    guard let row = Alphabet.vowels.firstIndex(of: vowel) else { return false }
    plain.append(Alphabet.code(vowel: row, tone: 0))
    dotted.append(Alphabet.code(vowel: row, tone: 5))
    let weights = (Syllables.shared.weight(plain) ?? 0, Syllables.shared.weight(dotted) ?? 0)
    return weights.0 > weights.1 + 20
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
