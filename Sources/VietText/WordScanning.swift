/// Words: letters, the digits behind them (`m2`, `H5N1`), and what does not part them.
extension Scanner {
  /// The code of the letter or digit at an offset and its length in bytes; 0 and 0 where none of
  /// Vietnamese stands there.
  @inline(__always) func letter(at offset: Int) -> (code: UInt8, length: Int) {
    letters.letter(at: offset, in: bytes.span)
  }

  /// Reads a word that was read lately; false where another begins at the position, or none.
  @inline(__always) mutating func recentWord() -> Bool {
    guard !recent.isEmpty, let spelling = RecentWords.spelling(at: position, in: bytes.span),
      let word = recent.known(spelling)
    else { return false }
    let start = position
    position &+= spelling.count
    append(.word, from: start, id: word.id, fold: word.fold, word.traits)
    return true
  }

  /// Reads the word that begins at the position.
  mutating func word() {
    let start = position
    var (at, upper, isForeign) = (start, 0, false)
    var key = SyllableKey()
    while true {
      at = letters.letters(at, in: bytes.span, &key, &upper)
      guard at < bytes.count, bytes[at] >= 0x80 || bytes[at] == UInt8(ascii: "'"),
        let next = unusualLetter(at: at, from: start, upper: upper)
      else { break }
      if next.isApostrophe { key.append(Letters.apostropheCode) }
      if let letter = next.foreign {
        isForeign = true
        key.append(foreign: letter)
      }
      at = next.end
    }
    position = at
    var traits: Token.Traits = []
    if upper > 0 || isForeign, isUpper(at: start) { traits.insert(.capitalized) }
    if upper > 1, upper > smallLetters(start..<at, of: key.letters - upper) {
      traits.insert(.upperCase)
    }
    key.placeTone(letters.placement)
    let id = isForeign ? 0 : id(of: key)
    append(.word, from: start, id: id, fold: key.value, traits)
    if !recent.isEmpty, let spelling = RecentWords.spelling(at: start, in: bytes.span),
      spelling.count == at - start
    {
      recent.keep(spelling, fold: key.value, id: id, traits: traits)
    }
  }

  /// Whether the letter at an offset is upper case.
  private func isUpper(at offset: Int) -> Bool {
    let (code, length) = letter(at: offset)
    guard length == 0 else { return code & Letters.upper != 0 }
    return ICU.properties(scalar(at: offset).value).contains(.upper)
  }

  /// How many of the letters that are not upper case are small letters, not digits or apostrophes.
  private func smallLetters(_ range: Range<Int>, of others: Int) -> Int {
    others - bytes[range].count { $0 &- 0x30 < 10 || $0 == UInt8(ascii: "'") }
  }

  // MARK: Unusual letters

  /// What a word goes on with that has no code.
  private struct UnusualLetter {
    var end: Int
    /// A letter beyond Vietnamese: no lexicon knows the word.
    var foreign: UInt32?
    var isApostrophe = false
  }

  /// Reads a foreign letter, a combining mark, an apostrophe, or the invisible characters before
  /// any letter.
  private func unusualLetter(at offset: Int, from start: Int, upper: Int) -> UnusualLetter? {
    let (scalar, length) = scalar(at: offset)
    if scalar == 0x27 || scalar == 0x2019 || scalar == 0x2BC {
      // `H’Yéo`, `K'Choi`: an apostrophe behind the one capital that begins a word; elsewhere it
      // is a quotation mark, as in `'Dân vận khéo'và`.
      let isBehindCapital = upper == 1 && start + letter(at: start).length == offset
      guard isBehindCapital, beginsWord(at: offset + length) else { return nil }
      return UnusualLetter(end: offset + length, isApostrophe: true)
    }
    let properties = ICU.properties(scalar)
    if !properties.contains(.ignorable) {
      guard !properties.isDisjoint(with: [.letter, .mark]) else { return nil }
      let isLetter = properties.contains(.letter)
      return UnusualLetter(end: offset + length, foreign: isLetter ? scalar : nil)
    }
    // A zero-width character or soft hyphen inside a word is no end of the word.
    var end = offset + length
    while end < bytes.count, bytes[end] >= 0x80, letter(at: end).length == 0 {
      let (scalar, length) = self.scalar(at: end)
      guard ICU.properties(scalar).contains(.ignorable) else { break }
      end += length
    }
    return beginsWord(at: end) ? UnusualLetter(end: end) : nil
  }

  /// Whether a letter of any script stands at an offset.
  func beginsWord(at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    if bytes[offset] < 0x80 { return (bytes[offset] | 0x20) &- 0x61 < 26 }
    if letter(at: offset).length > 0 { return true }
    let properties = ICU.properties(scalar(at: offset).value)
    return properties.contains(.letter) && !properties.contains(.ignorable)
  }
}
