/// Capitals that TCVN3 left to the font.
///
/// In TCVN3 most letters with a tone have small forms only; those of a heading are small letters
/// under a font of capitals: `CéNG HßA` is `CỘNG HÒA`. They are made capitals where the other
/// letters of their word, or the words on both sides, are.
enum Capitals {
  /// Mends a line that was decoded from TCVN3; `line` is UTF-8 and keeps its length in characters.
  static func mend(_ line: [UInt8]) -> [UInt8] {
    guard mayNeed(line.span) else { return line }
    let text = String(decoding: line, as: UTF8.self).unicodeScalars
    let letters = Array(text)
    let words = words(of: letters)
    guard words.contains(where: { $0.isCapital && $0.hasToned || $0.isOpen }),
      words.contains(where: \.isCapital)
    else { return line }

    var mended = letters
    for (index, word) in words.enumerated()
    where word.hasToned && (word.isCapital || word.isOpen && isAmongCapitals(index, words)) {
      for place in word.range {
        let capital = letters[place].properties.uppercaseMapping.unicodeScalars
        if capital.count == 1, let capital = capital.first { mended[place] = capital }
      }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count)
    for letter in mended { bytes.append(contentsOf: letter.utf8) }
    return bytes
  }

  /// Whether a word has two capitals, no small ASCII letter, and is more than an abbreviation.
  private static func mayNeed(_ line: Swift.Span<UInt8>) -> Bool {
    var (capitals, smalls, hasOthers) = (0, 0, false)
    var key = Syllables.Key()
    for index in 0...line.count {
      let byte = index < line.count ? line[index] : 0
      if byte >= 0x80 {
        // Đ is no letter with a tone: C4 90.
        hasOthers = hasOthers || byte != 0xC4 && byte != 0x90
      } else if byte &- 0x41 < 26 {
        capitals &+= 1
        key.append(byte &- 0x40)
      } else if byte &- 0x61 < 26 {
        smalls &+= 1
      } else {
        if capitals >= 2, smalls == 0, hasOthers || Syllables.shared.weight(key) != nil {
          return true
        }
        if capitals > 0 || smalls > 0 || hasOthers {
          (capitals, smalls, hasOthers, key) = (0, 0, false, Syllables.Key())
        }
      }
    }
    return false
  }

  /// Whether the nearest words on both sides that tell are in capitals; abbreviations do not tell.
  private static func isAmongCapitals(_ index: Int, _ words: [Word]) -> Bool {
    let tells = { (word: Word) in !word.isOpen && (!word.isCapital || word.isSyllable) }
    let before = words[..<index].reversed().first(where: tells)
    let after = words[(index + 1)...].first(where: tells)
    switch (before?.isCapital, after?.isCapital) {
    case (true, true), (true, nil), (nil, true): return true
    default: return false
    }
  }

  private struct Word {
    var range: Range<Int>
    /// How many letters are capitals for certain.
    var capitals = 0
    /// How many letters are small for certain.
    var smalls = 0
    /// Whether there is a letter that has no capital in TCVN3.
    var hasToned = false
    /// Its letters.
    var key = Syllables.Key()

    var isSyllable: Bool { Syllables.shared.weight(key) != nil }
    var isCapital: Bool { capitals >= 2 && smalls == 0 }
    /// Whether its case is open: `Xã` may be a part of a heading, and may be not.
    var isOpen: Bool { hasToned && capitals < 2 && smalls == 0 }
  }

  private static func words(of letters: [Unicode.Scalar]) -> [Word] {
    var words: [Word] = []
    var isInWord = false
    for (index, letter) in letters.enumerated() {
      guard let kind = kind(of: letter) else {
        // What stands behind the end of a sentence tells nothing: an empty word with small letters.
        if letter == "." || letter == ":" || letter == ";" {
          words.append(Word(range: index..<index, smalls: 1))
        }
        isInWord = false
        continue
      }
      if !isInWord { words.append(Word(range: index..<index)) }
      isInWord = true
      let last = words.count - 1
      words[last].range = words[last].range.lowerBound..<index + 1
      words[last].key.append(Alphabet.shared.classes[Int(letter.value)] & ~Alphabet.upper)
      switch kind {
      case .capital: words[last].capitals += 1
      case .small: words[last].smalls += 1
      case .toned: words[last].hasToned = true
      }
    }
    return words
  }

  private enum Kind {
    case capital, small, toned
  }

  private static func kind(of letter: Unicode.Scalar) -> Kind? {
    guard letter.value < Alphabet.size else { return nil }
    let code = Alphabet.shared.classes[Int(letter.value)]
    let letterCode = code & ~Alphabet.upper
    guard letterCode > 0, letterCode < Alphabet.letters else { return nil }
    if code != letterCode { return .capital }
    let isToned = letterCode >= Alphabet.firstVowel && (letterCode - Alphabet.firstVowel) % 6 != 0
    return isToned ? .toned : .small
  }
}
