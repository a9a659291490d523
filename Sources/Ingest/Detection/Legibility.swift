/// How Vietnamese a text reads: what its words tell, counted.
struct Legibility: Sendable, Equatable {
  /// The sum of what all words tell, in sixteenths of a nat; the higher, the more Vietnamese.
  var score = 0
  /// Words with marks that are syllables.
  var valid = 0
  /// Words with marks that are none, and signs where none belongs.
  var invalid = 0
  /// Words without marks that are syllables.
  var plain = 0
  /// Words without marks that are none; abbreviations are not counted.
  var strange = 0
  /// Signs that stand alone, where letters of another encoding may stand, as in `™ một góc`.
  var lone = 0

  /// Whether there is a word with marks, or a sign that raises doubt.
  var hasEvidence: Bool { valid + invalid > 0 }

  /// Whether the text reads Vietnamese beyond doubt that a reader would have.
  var isGood: Bool {
    valid >= 2 && invalid == 0 && lone == 0 && strange <= 2 + (valid + plain) / 2
  }

  /// Whether a reader would take the text for Vietnamese.
  var isCredible: Bool {
    guard valid > 0, score >= 24, valid >= 2 * invalid else { return false }
    // Names of other countries stand in sentences that are Vietnamese beyond doubt.
    if valid >= 20, valid >= 4 * invalid { return true }
    return 2 * strange <= valid + plain
      || valid >= 4 && valid >= 4 * invalid && strange <= valid + plain
  }

  static func += (sum: inout Self, other: Self) {
    sum.score += other.score
    sum.valid += other.valid
    sum.invalid += other.invalid
    sum.plain += other.plain
    sum.strange += other.strange
    sum.lone += other.lone
  }
}

extension Legibility {
  /// What a word with marks costs that is no syllable.
  private static let wrongWord = -56
  /// What a sign costs that stands between letters, or a control character.
  private static let wrongSign = -40
  /// What a sign costs that stands alone.
  private static let loneSign = -6

  /// Reads a text, which must be valid UTF-8.
  init(of text: Swift.Span<UInt8>) {
    self.init(of: text, in: 0..<text.count)
  }

  /// Reads a range of a text.
  init(of text: Swift.Span<UInt8>, in range: Range<Int>) {
    let alphabet = Alphabet.shared
    let syllables = Syllables.shared
    let classes = alphabet.classes.span
    var word = Word()
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte == UInt8(ascii: "<"), let end = Self.endOfTag(at: at, text, range.upperBound) {
        if word.isSomething || word.signBefore { add(&word, before: 0, syllables) }
        at = end
        continue
      }
      let class_: UInt8
      if byte < 0x80 {
        class_ = classes[Int(byte)]
        at &+= 1
      } else {
        let (scalar, length) = Self.scalar(at: at, in: text)
        class_ = scalar < Alphabet.size ? classes[scalar] : Self.classBeyond(scalar)
        at &+= length
      }
      let code = class_ & ~Alphabet.upper
      if code &- 1 < Alphabet.letters &- 1 {
        word.append(code, isUpper: class_ != code, isMarked: byte >= 0x80)
      } else if code >= Alphabet.opening {
        let isBehind = word.isSomething
        let isWrong = code == Alphabet.opening || code == Alphabet.power && !word.endsInM
        if isBehind || word.signBefore {
          add(&word, before: isBehind && isWrong ? Alphabet.sign : 0, syllables)
        }
        word.signBefore =
          code != Alphabet.opening && isBehind && Self.isLetter(at: at, text, classes)
        if code == Alphabet.closing, isBehind, Self.isSign(at: at, text) {
          score &+= Self.wrongSign
          invalid &+= 1
        }
      } else if code >= Alphabet.firstMark, word.key.count > 0 {
        word.mark(Int(code &- Alphabet.firstMark), by: alphabet)
      } else if code == Alphabet.foreign || code >= Alphabet.firstMark {
        word.foreign = true
        // Characters from U+0370 on, in UTF-8, are of other scripts.
        if byte >= 0xCD { word.otherScript = true }
      } else {
        if word.isSomething || word.signBefore { add(&word, before: code, syllables) }
        if code == Alphabet.control {
          score &+= Self.wrongSign
          invalid &+= 1
        }
        word.signBefore = code == Alphabet.sign
      }
    }
    if word.isSomething || word.signBefore { add(&word, before: 0, syllables) }
  }

  /// Counts a word that has ended before a character of a class, and empties it.
  @inline(__always) private mutating func add(
    _ word: inout Word, before next: UInt8, _ syllables: Syllables
  ) {
    defer { word = Word() }
    // A sign by itself.
    if !word.isSomething {
      if word.signBefore {
        lone &+= 1
        score &+= Self.loneSign
      }
      return
    }
    if next == Alphabet.sign || word.signBefore {
      // `®Þa`: a sign within a word, or at its edge, is most likely a letter.
      let both = next == Alphabet.sign && word.signBefore
      score &+= both ? Self.wrongSign : Self.wrongSign / 2
      invalid &+= 1
    }
    if word.foreign {
      score &+= word.otherScript && word.key.count > 0 ? 2 &* Self.wrongWord : Self.wrongWord
      invalid &+= 1
    } else if word.isMarked {
      addMarked(word, syllables)
    } else if word.key.count > 1 {
      if syllables.weight(word.key) != nil {
        plain &+= 1
        score &+= 4
      } else if word.smalls > 0 {
        strange &+= 1
        score &-= 4
      }
    }
  }

  @inline(__always) private mutating func addMarked(_ word: Word, _ syllables: Syllables) {
    if let weight = syllables.weight(word.key), !(word.smalls > 0 && word.markedCapitalInside) {
      // One letter alone is a syllable in any reading, but few are words.
      score &+= word.key.count > 1 ? weight : weight > 20 ? weight / 8 : Self.loneSign
      valid &+= word.key.count > 1 ? 1 : 0
    } else if word.smalls == 0, word.key.count <= 6, word.onlyBarred {
      // Abbreviations, such as QĐ and HĐND.
      score &+= 4
    } else {
      score &+= Self.wrongWord
      invalid &+= 1
    }
  }

  /// The scalar at an offset of valid UTF-8, which is not ASCII, and its length in bytes.
  @inline(__always) private static func scalar(
    at offset: Int, in text: Swift.Span<UInt8>
  ) -> (Int, Int) {
    let first = Int(text[offset])
    let second = Int(text[offset &+ 1] & 0x3F)
    if first < 0xE0 { return ((first & 0x1F) << 6 | second, 2) }
    let third = Int(text[offset &+ 2] & 0x3F)
    if first < 0xF0 { return ((first & 0x0F) << 12 | second << 6 | third, 3) }
    return ((first & 0x07) << 18 | second << 12 | third << 6 | Int(text[offset &+ 3] & 0x3F), 4)
  }

  /// Where a tag of markup ends that begins at an offset; nil if none begins there.
  private static func endOfTag(
    at start: Int, _ text: Swift.Span<UInt8>, _ end: Int
  ) -> Int? {
    guard start + 2 < end else { return nil }
    let first = text[start + 1]
    let isTag = (0x61...0x7A).contains(first | 0x20) || first == 0x2F || first == 0x21
    guard isTag else { return nil }
    var at = start + 2
    while at < min(end, start + 2048) {
      if text[at] == UInt8(ascii: ">") { return at + 1 }
      at += 1
    }
    return nil
  }

  /// Whether a letter of Vietnamese stands at an offset.
  private static func isLetter(
    at offset: Int, _ text: Swift.Span<UInt8>, _ classes: Swift.Span<UInt8>
  ) -> Bool {
    guard offset < text.count else { return false }
    let scalar = text[offset] < 0x80 ? Int(text[offset]) : Self.scalar(at: offset, in: text).0
    guard scalar < Alphabet.size else { return false }
    return (1..<Alphabet.letters).contains(classes[scalar] & ~Alphabet.upper)
  }

  /// Whether a sign stands at an offset that no closing quote stands before: in `há»‡`, UTF-8 that
  /// was taken for windows-1252.
  private static func isSign(at offset: Int, _ text: Swift.Span<UInt8>) -> Bool {
    guard offset < text.count, text[offset] >= 0x80 else { return false }
    switch scalar(at: offset, in: text).0 {
    case 0xA1...0xBA, 0xBC...0xBF, 0x2018, 0x201A, 0x201C, 0x201E, 0x2020...0x2022, 0x2030...0x203A:
      return true
    default: return false
    }
  }

  /// The class of a character beyond the table.
  private static func classBeyond(_ scalar: Int) -> UInt8 {
    switch scalar {
    case 0x2C00...0xD7FF: Alphabet.foreign
    case 0xE000...0xF8FF: Alphabet.sign
    case 0xFFFD: Alphabet.control
    case 0xF900...0xFEFE, 0xFF10...0xFFFC: Alphabet.foreign
    default: 0
    }
  }
}

/// The word that is being read.
private struct Word {
  var key = Syllables.Key()
  /// Whether a letter has a mark.
  var isMarked = false
  /// Whether all its marked letters are `Đ`.
  var onlyBarred = true
  /// How many of its letters are small.
  var smalls = 0
  /// Whether a capital with marks stands behind the first letter.
  var markedCapitalInside = false
  /// Whether it holds letters of other languages.
  var foreign = false
  /// Whether it holds letters of another script than the Latin.
  var otherScript = false
  /// Whether a sign stands right before it.
  var signBefore = false

  var isSomething: Bool { key.count > 0 || foreign }
  /// Whether its last letter is an `m`, as that of units of length.
  var endsInM: Bool { key.value & 0x7F == UInt64(UInt8(ascii: "m") & 0x1F) }

  @inline(__always) mutating func append(_ code: UInt8, isUpper: Bool, isMarked marked: Bool) {
    if marked {
      isMarked = true
      if code != Alphabet.barredD { onlyBarred = false }
      if isUpper, key.count > 0 { markedCapitalInside = true }
    }
    if !isUpper { smalls &+= 1 }
    key.append(code)
  }

  @inline(__always) mutating func mark(_ mark: Int, by alphabet: Alphabet) {
    isMarked = true
    onlyBarred = false
    if !key.mark(mark, by: alphabet) { foreign = true }
  }
}
