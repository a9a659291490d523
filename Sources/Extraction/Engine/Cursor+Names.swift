internal import VietText

extension Cursor {
  /// Reads a person's full name: two to six capitalised syllables.
  ///
  /// All peoples' ways of naming will do: `Vũ Đăng Định`, `A Lăng Bhuốch`, `Rơ Châm H’Yéo`, `Y Sat
  /// Ksor`. That it is a name at all must be plain from the words around it, or from `isAtSurname`.
  ///
  /// - Parameter isTitled: whether a title stands before it, so that it may be a figure's of history,
  ///   too, whose names are else those of streets, schools and wards.
  /// - Returns: the name; nil where none is plain.
  mutating func personName(isTitled: Bool = false) -> Range<Int>? {
    attempt { cursor in
      guard let end = cursor.nameEnd(isTitled: isTitled) else { return nil }
      defer { cursor.at = end }
      return cursor.at..<end
    }
  }

  /// Whether a name that needs no title begins here.
  var isAtSurname: Bool {
    guard let token, token.kind == .word, token.traits.contains(.capitalized) else { return false }
    return isFamilyName(at)
  }

  /// Whether the token begins a family name, or a middle name that few but persons have follows.
  func isFamilyName(_ index: Int) -> Bool {
    peekEntry(.surname, at: index) != nil || hasMiddleName(after: index)
  }

  /// `Văn` and `Thị` behind the family name.
  func hasMiddleName(after index: Int) -> Bool {
    guard index + 2 < end, isNameSyllable(index + 2) else { return false }
    return reading.isWord(index + 1, .văn) || reading.isWord(index + 1, .thị)
  }

  /// Whether a word is written as a name's: with a capital, on the same paragraph.
  func isNameSyllable(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return token.kind == .word && token.traits.contains(.capitalized)
      && !token.traits.contains(.startsSentence)
  }

  private func nameEnd(isTitled: Bool) -> Int? {
    guard let first = token, first.kind == .word, first.traits.contains(.capitalized) else {
      return nil
    }
    let isUpperCase = first.traits.contains(.upperCase)
    var next = at + 1
    // `Y-Djăk Ayun`
    if next + 1 < end, first.range.count == 1, reading.tokens[next].kind == .dash,
      reading.tokens[next].traits.contains(.glued),
      reading.tokens[next + 1].traits.contains(.glued), isNameSyllable(next + 1)
    {
      next += 2
    }
    while next < end, next < at + 8 {
      let token = reading.tokens[next]
      guard isNameSyllable(next) || isSmallMiddleName(next) else { break }
      if !isUpperCase, token.traits.contains(.upperCase) { break }
      if isUpperCase, !token.traits.contains(.upperCase), token.range.count > 2 { break }
      // `Lò Văn Được`: behind a middle name even such a word is the given name.
      if next > at + 1, endsName(at: next, upperCase: isUpperCase),
        next > at + 2 || !hasMiddleName(after: at)
      {
        break
      }
      next += 1
    }
    guard isName(at..<next, upperCase: isUpperCase, isTitled: isTitled) else { return nil }
    return next
  }

  /// `Nguyễn thị Hoa`, `Thích nữ Như Hoa`: the middle name in lower case.
  private func isSmallMiddleName(_ index: Int) -> Bool {
    let isMiddle = [Word.thị, .văn, .nữ].contains { reading.isWord(index, $0) }
    return index == at + 1 && isMiddle
      && index + 1 < end && isNameSyllable(index + 1)
  }

  /// Whether what begins here cannot be a name's third syllable or later.
  private func endsName(at index: Int, upperCase: Bool) -> Bool {
    if peekEntry(.post, at: index) != nil { return true }
    if let organisation = peekEntry(.organisation, at: index), organisation.end > index + 1 {
      return true
    }
    // `Đào Loan ⟂ Ông Võ Đức Tây`: a caption without its full stop.
    if reading.isWord(index, .ông) || reading.isWord(index, .bà) { return true }
    // `Võ Văn Giang ⟂ Trong thư gửi`: a sentence without its full stop; `Thích Nguyên Các,` is a name.
    guard upperCase else {
      return isPreposition(index) && index + 1 < end && reading.tokens[index + 1].kind == .word
    }
    return index > at + 2 && peekEntry(.nameEnd, at: index) != nil
  }

  /// Whether the word is one that no given name has.
  private func isPreposition(_ index: Int) -> Bool {
    switch Word(rawValue: reading.tokens[index].id) {
    case .trong, .theo, .tại, .với, .khi, .của, .từ, .trên, .những, .các, .được, .không, .nhưng,
      .làm:
      true
    default: false
    }
  }

  private func isName(_ range: Range<Int>, upperCase: Bool, isTitled: Bool) -> Bool {
    if range.count == 1 { return hasApostrophe(range.lowerBound) }
    guard range.count <= 6, !isInitial(range.upperBound - 1) else { return false }
    let isFamily = isFamilyName(range.lowerBound)
    if !isFamily, upperCase { return false }
    let place = peekEntry(.place, at: range.lowerBound)?.end ?? 0
    let eponym = isTitled ? 0 : peekEntry(.eponym, at: range.lowerBound)?.end ?? 0
    let people = peekEntry(.ethnicity, at: range.lowerBound)?.end ?? 0
    if max(place, eponym, people) >= range.upperBound { return false }
    if hasMiddleName(after: range.lowerBound) { return true }
    if let entry = peekEntry(.organisation, at: range.lowerBound),
      !isFamily || entry.end > range.lowerBound + 1
    {
      return false
    }
    return isFamily || peekEntry(.placeType, at: range.lowerBound) == nil
  }

  /// `Trần T.`: a name that is kept back.
  private func isInitial(_ index: Int) -> Bool {
    let range = reading.tokens[index].range
    return range.count == 1 && reading.bytes[range.lowerBound] != UInt8(ascii: "Y")
  }

  /// `K’Choi`, `H'Mai`: one word that is a full name.
  private func hasApostrophe(_ index: Int) -> Bool {
    let range = reading.tokens[index].range
    guard range.count > 3 else { return false }
    return reading.bytes[range].dropFirst().prefix(2).contains {
      $0 == UInt8(ascii: "'") || $0 == 0xE2
    }
  }

  /// Reads titles and ranks before a name, one or several: `đồng chí Thượng tá`,
  /// `Giáo sư, Tiến sĩ`.
  mutating func titles() -> Range<Int>? {
    var start = at
    guard title() else { return nil }
    while at < end, at < start + 20 {
      let after = at
      if let kind = token?.kind, kind == .comma || kind == .stop || kind == .dash { at += 1 }
      let isParted = at > after && reading.tokens[after].kind != .stop
      if !startsAnew, title() {
        // `Người có uy tín, ⟦ông⟧`: what one is, and the title.
        if isParted, at == after + 2, !reading.tokens[after + 1].traits.contains(.capitalized) {
          start = after + 1
        }
        continue
      }
      // `Trung tá, Lò Văn Tư`
      if isParted, reading.tokens[after].kind == .comma, isAtSurname, !startsAnew,
        entry(.rank, endingAt: after) != nil
      {
        return start..<after
      }
      at = after
      // The full stop of `TS.`, `ThS.`
      if token?.kind == .stop, reading.tokens[at - 1].traits.contains(.capitalized),
        reading.tokens[at - 1].range.count <= 3
      {
        at += 1
      }
      break
    }
    return start..<at
  }

  /// Whether a sentence begins here, rather than go on behind the full stop of an abbreviation.
  private var startsAnew: Bool {
    guard let token, token.traits.contains(.startsSentence) else { return false }
    return at < 2 || token.traits.contains(.startsParagraph)
      || !reading.tokens[at - 2].traits.contains(.upperCase)
  }

  private mutating func title() -> Bool {
    guard at < end else { return false }
    return entry(.honorific) != nil || entry(.rank) != nil
  }

  /// Where in a run of capitalised words behind an organisation a person's name begins.
  ///
  /// `quận Hoàn Kiếm ⟂ Vũ Đăng Định`: surnames, the number of syllables, the middle names *Văn* and
  /// *Thị* and the names of districts speak for a place to cut.
  ///
  /// - Parameters:
  ///   - run: the capitalised words.
  ///   - isPlace: whether a word like *xã* stands before it, so that the run begins with a place.
  /// - Returns: the name's first word; nil where the run holds no name.
  func nameStart(in run: Range<Int>, afterPlaceType isPlace: Bool) -> Int? {
    guard run.count > 1 else { return nil }
    var place = peekEntry(.place, at: run.lowerBound)?.end
    if let eponym = peekEntry(.eponym, at: run.lowerBound)?.end { place = max(place ?? 0, eponym) }
    var best: (start: Int, score: Int)?
    for start in run.lowerBound..<run.upperBound - 1 {
      let length = run.upperBound - start
      guard length <= 5, isFamilyName(start) else { continue }
      let hasMiddle = hasMiddleName(after: start)
      var score = length == 2 ? 1 : length == 3 || length == 4 ? 3 : 0
      if hasMiddle { score += 4 }
      let surname = peekEntry(.surname, at: start)?.entry
      if surname?.value == "common" { score += 2 }
      switch (start - run.lowerBound, isPlace) {
      case (0, true): score -= length == 2 ? 6 : 0
      case (0, false): score += 2
      case (2, true): score += 2
      case (2, false), (1, true), (3, true): score += 1
      default: break
      }
      if let place { score += start == place ? 5 : start < place ? -5 : 0 }
      if peekEntry(.eponym, at: start)?.end == run.upperBound { score -= 5 }
      if score > best?.score ?? 3 { best = (start, score) }
    }
    return best?.start
  }
}
