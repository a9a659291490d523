internal import VietText

/// The words of a post in a form in which case and the place of a tone do not matter.
struct PostWords {
  private struct Word {
    /// Where its letters stand in `letters`.
    var letters: Range<Int>
    /// Whether it is an abbreviation in capitals.
    var isShort: Bool
  }

  /// Codes of letters; the bytes of other characters as numbers above these.
  private var letters: [UInt16] = []
  private var words: [Word] = []

  init(_ text: String) {
    let utf8 = text.utf8.span
    letters.reserveCapacity(utf8.count)
    var (at, start, hasSmallLetters) = (0, 0, false)
    while at < utf8.count {
      let letter = Folding.casedLetter(at: at, in: utf8)
      if letter.length > 0 {
        letters.append(UInt16(letter.code))
        if letter.isSmall { hasSmallLetters = true }
        at += letter.length
      } else if utf8[at] == UInt8(ascii: " ") || utf8[at] == UInt8(ascii: ".") {
        endWord(from: start, isShort: !hasSmallLetters)
        (start, hasSmallLetters) = (letters.count, false)
        at += 1
      } else {
        let isApostrophe = utf8[at] == 0xE2 && at + 2 < utf8.count && utf8[at + 2] == 0x99
        letters.append(0x100 | UInt16(isApostrophe ? UInt8(ascii: "'") : utf8[at]))
        at += isApostrophe ? 3 : 1
      }
    }
    endWord(from: start, isShort: !hasSmallLetters)
  }

  private mutating func endWord(from start: Int, isShort: Bool) {
    let count = letters.count - start
    guard count > 0 else { return }
    if count > 1, letters[start + count - 2] < 0x100, letters[start + count - 1] < 0x100 {
      var first = UInt8(letters[start + count - 2])
      var second = UInt8(letters[start + count - 1])
      Folding.placeTone(&first, &second)
      (letters[start + count - 2], letters[start + count - 1]) = (UInt16(first), UInt16(second))
    }
    words.append(Word(letters: start..<letters.count, isShort: isShort && count > 1))
  }

  /// Whether the other post begins with the same word and has all words of this one in order, an
  /// abbreviation standing for the words with its initials.
  func isPart(of other: PostWords) -> Bool {
    var (mine, theirs) = (0, 0)
    while mine < words.count {
      guard theirs < other.words.count else { return false }
      if self[mine] == other[theirs] {
        (mine, theirs) = (mine + 1, theirs + 1)
      } else if words[mine].isShort, let end = other.initials(self[mine], from: theirs) {
        (mine, theirs) = (mine + 1, end)
      } else if other.words[theirs].isShort, let end = initials(other[theirs], from: mine) {
        (mine, theirs) = (end, theirs + 1)
      } else if theirs == 0 {
        return false
      } else {
        theirs += 1
      }
    }
    return true
  }

  private subscript(word: Int) -> ArraySlice<UInt16> { letters[words[word].letters] }

  /// The word behind those whose initials are the letters.
  private func initials(_ letters: ArraySlice<UInt16>, from start: Int) -> Int? {
    var index = start
    for letter in letters {
      guard index < words.count,
        Self.base(self.letters[words[index].letters.lowerBound]) == Self.base(letter)
      else { return nil }
      index += 1
    }
    return index
  }

  // MARK: Letters without tones

  /// A letter without its tone and marks.
  private static func base(_ letter: UInt16) -> UInt16 {
    letter < 0x100 ? UInt16(bases[Int(letter)]) : letter
  }

  private static let bases: [UInt8] = {
    let families = [
      "aàáảãạăằắẳẵặâầấẩẫậ", "eèéẻẽẹêềếểễệ", "iìíỉĩị", "oòóỏõọôồốổỗộơờớởỡợ", "uùúủũụưừứửữự",
      "yỳýỷỹỵ",
    ]
    var bases = Array(UInt8.min...UInt8.max)
    for family in families.map({ $0.unicodeScalars.map(Folding.code) }) {
      for letter in family { bases[Int(letter)] = family[0] }
    }
    return bases
  }()
}
