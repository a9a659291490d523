internal import VietText

/// What opens a list of people.
struct ListOfPeople {
  /// Whether several follow: `các đồng chí`.
  var isPlural = false
  /// The posts that all of them share.
  var posts: [Range<Int>] = []
}

extension Cursor {
  /// Reads what opens a list of people up to its colon, if one does: `các đồng chí:`, `các đồng chí
  /// Phó Bí thư Huyện ủy:`, `các đồng chí trong Ban Thường vụ gồm:`.
  mutating func listOfPeople() -> ListOfPeople {
    guard reading.isWord(at, .các) || reading.isWord(at - 1, .các) else { return ListOfPeople() }
    var list = ListOfPeople(isPlural: true)
    let start = at
    if titles() != nil { _ = mark(.comma) }
    let isTitled = at > start
    list.posts = posts(beforeName: true)
    // `các Ủy viên Ban Thường vụ: …`
    if isTitled || token?.kind == .colon, skipToColon() { return list }
    at = start
    list.posts = []
    return list
  }

  /// Skips to behind a colon that is near, in the same sentence, where a person follows.
  private mutating func skipToColon() -> Bool {
    for index in at..<min(at + 12, end) {
      let token = reading.tokens[index]
      if token.traits.contains(.startsSentence) || token.kind == .semicolon { return false }
      guard token.kind == .colon else { continue }
      at = index + 1
      _ = listMark()
      return at < end
    }
    return false
  }

  /// Reads the sign of an item on a line of its own: a dash, a bullet, `1.`, `2)`.
  private mutating func listMark() -> Bool {
    guard let token, token.traits.contains(.startsLine) else { return false }
    switch token.kind {
    case .dash, .bullet, .plus: at += 1
    case .number:
      at += 1
      _ = mark(.stop) || mark(.closeBracket) || mark(.slash)
    default: break
    }
    return at < end
  }

  /// Whether a title that another rule has read stands before the name, as in `2 đồng chí ⟦…⟧`.
  var followsTitle: Bool {
    guard !reading.tokens[at].isSentenceStart else { return false }
    guard at > 0, reading.tokens[at - 1].kind == .colon else { return endsTitle(at) }
    // `2 hộ nghèo: …`, `hai em đó là: …`
    for end in stride(from: at - 1, to: max(0, at - 7), by: -1) {
      let last = reading.tokens[end - 1]
      // `4 học sinh lớp 7A gồm: …`
      if last.kind == .number || last.kind == .word && last.range.count == 1 { continue }
      guard last.kind == .word, !last.traits.contains(.capitalized) || last.isSentenceStart,
        entry(.placeType, endingAt: end) == nil, entry(.organisation, endingAt: end) == nil
      else { return false }
      if endsTitle(end) { return true }
      if last.isSentenceStart { return false }
    }
    return false
  }

  private func endsTitle(_ end: Int) -> Bool {
    [LexiconClass.honorific, .rank, .role].contains { entry($0, endingAt: end) != nil }
  }

  /// Reads what stands between two people of a list.
  mutating func listGoesOn(isPlural: Bool) -> Bool {
    skipHome()
    let start = at
    _ = mark(.semicolon) || mark(.comma)
    if isPlural, token?.traits.contains(.startsParagraph) == true {
      return listMark() && isAtSurname
    }
    if at > start, reading.tokens[start].kind == .semicolon {
      _ = word(.và)
      return at < end
    }
    if word(.và) || word(.cùng) || at > start { return at < end && isAtSurname }
    return false
  }

  /// Skips a bracket that tells where one lives or works or how old one is: `ông A (huyện Sơn Khê) ⟂
  /// và B`.
  private mutating func skipHome() {
    guard token?.kind == .openBracket,
      tellsOfPerson || peekEntry(.placeType, at: at + 1) != nil
        || peekEntry(.organisation, at: at + 1) != nil
    else { return }
    for index in at + 1..<min(at + 12, end) where reading.tokens[index].kind == .closeBracket {
      at = index + 1
      return
    }
  }

  /// Whether the word belongs to the name of a place or an organisation before it: `đường ⟦Bà
  /// Triệu⟧`, `trường THCS ⟦Lý Tự Trọng⟧`.
  func isInsideName(_ index: Int) -> Bool {
    guard index > 0, !reading.tokens[index].traits.contains(.startsSentence),
      reading.tokens[index].traits.contains(.capitalized)
    else { return false }
    if let place = peekEntry(.place, at: index), place.end > index + 1 { return true }
    let before = reading.tokens[index - 1]
    // A family, *gia đình*, is no *đình*.
    guard before.kind == .word, entry(.role, endingAt: index) == nil else { return false }
    return peekEntry(.placeType, at: index - 1)?.end == index
      || peekEntry(.organisation, at: index - 1)?.end == index
  }

  /// Whether a syllable is none of Vietnamese, as names of the highlands are: a cluster of
  /// consonants at its beginning, or two vowels with consonants between (`Bhuốch`, `Zơrâm`).
  func hasForeignSyllable(_ index: Int) -> Bool {
    var (onset, groups, wasVowel) = ([UInt8](), 0, false)
    for byte in reading.bytes[reading.tokens[index].range] where byte & 0xC0 != 0x80 {
      // Of the letters beyond ASCII only đ, which stands with ĩ and ũ, is no vowel.
      let letter = byte | 0x20
      let isVowel = byte >= 0x80 ? byte != 0xC4 : Self.vowels.contains(letter)
      if isVowel, !wasVowel { groups += 1 }
      if groups == 0 { onset.append(letter) }
      wasVowel = isVowel
    }
    if groups > 1 { return true }
    if let first = onset.first, Self.foreignLetters.contains(first) { return true }
    return onset.count > 1 && !Self.onsets.contains(onset)
  }

  private static let vowels = Array("aeiouy".utf8)
  private static let foreignLetters = Array("fjwz".utf8)
  private static let onsets = ["ch", "gh", "kh", "ng", "ngh", "nh", "ph", "th", "tr", "q", "g"]
    .map { Array($0.utf8) }
}
