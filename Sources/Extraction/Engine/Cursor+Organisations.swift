internal import VietText

extension Cursor {
  /// Reads an organisation to its end: its kind, what it is for, its level, place or number.
  ///
  /// `UBND xã`, `Ban chỉ đạo phong trào thi đua “Dân vận khéo” phường Vân Giang`,
  /// `Chi hội phụ nữ Tổ dân phố 5 và 11`, `Chủ tịch UBND tỉnh` (a post that acts for it).
  mutating func organisation() -> Range<Int>? {
    let start = at
    if let post = post(beforeName: true) { return post }
    guard isOrganisationWord, entry(.organisation) != nil else { return nil }
    organisationTail(from: start, beforeName: false)
    return start..<at
  }

  /// Reads a place with its type: `phường Quang Hanh`, `Tổ dân phố 5 và 11`, `làng Kuk Đăk, xã Chư
  /// Pơng`.
  mutating func placeName() -> Range<Int>? {
    let start = at
    guard placeWithType(beforeName: false) != nil, at > start + 1 else {
      at = start
      return nil
    }
    while at < start + 30, mark(.comma) {
      guard placeWithType(beforeName: false) != nil else {
        at -= 1
        break
      }
    }
    return start..<at
  }

  /// What the tail of an organisation read last, on which depends how it may go on.
  private enum Part {
    case organisation, place, number, abbreviation, capitals, compound
  }

  /// Reads on behind the head of an organisation or a post.
  ///
  /// - Parameters:
  ///   - head: where the head begins; the tail is at most 40 words long.
  ///   - beforeName: whether a person's name may follow, which is left unread.
  ///   - isPost: whether a post is read, behind which words in lower case are rather its body's
  ///     than a verb: `Giám đốc Trung tâm ⟦xúc tiến đầu tư⟧ tỉnh`.
  mutating func organisationTail(from head: Int, beforeName: Bool, isPost: Bool = false) {
    var part = Part.organisation
    while at < end, at < head + 40 {
      let token = reading.tokens[at]
      if token.traits.contains(.startsSentence) { return }
      switch token.kind {
      case .word:
        if let next = tailWord(after: part, beforeName: beforeName) {
          part = next
        } else if isPost, part == .compound || isOpenHead(before: at), readSubject() {
          part = .compound
        } else if isBoard(from: head, before: at), readSubject(toLevel: true) {
          part = .compound
        } else {
          return
        }
      case .number:
        guard at > head, part == .organisation || part == .capitals && endsPhrase(at + 1),
          readNumberName()
        else { return }
        part = .number
      case .openQuote, .quote, .closeQuote:
        guard quotedMovement() else { return }
        part = .organisation
      case .dash, .ampersand:
        guard let next = join(at, after: part) else { return }
        at += next == .abbreviation ? 2 : 1
        part = next
      case .stop:
        guard at + 1 < end, isNameSyllable(at + 1),
          part == .abbreviation || part == .capitals && isInsideAbbreviation
        else { return }
        at += 1
      default: return
      }
    }
  }

  /// `LĐ-TB&XH`, `HĐND - UBND`, `Lao động - TB&XH`: capitals behind capitals or a compound word;
  /// `Lao động - Việc làm`: one compound word behind another.
  private func join(_ index: Int, after part: Part) -> Part? {
    guard index > 0, index + 1 < end, peekEntry(.postShort, at: index + 1) == nil,
      peekEntry(.post, at: index + 1) == nil
    else { return nil }
    let (before, after) = (reading.tokens[index - 1], reading.tokens[index + 1])
    if after.traits.contains(.upperCase) {
      // `Huyện ủy - HĐND - UBND`
      let isBody = part == .organisation && peekEntry(.organisation, at: index + 1) != nil
      return before.traits.contains(.upperCase) || part == .compound || isBody ? .abbreviation : nil
    }
    // `thôn Khe Ngà-Pỏ Mảy`
    if part == .place || part == .capitals, reading.tokens[index].traits.contains(.glued),
      after.traits.contains(.glued), isNameSyllable(index + 1), !isFamilyName(index + 1)
    {
      return .capitals
    }
    guard part == .compound || part == .organisation, isCompound(at: index + 1),
      peekEntry(.honorific, at: index + 1) == nil,
      peekEntry(.organisation, at: index + 1) == nil
    else { return nil }
    return .organisation
  }

  /// Whether a capitalised syllable and one in lower case stand here, which make a word: `Kinh tế`.
  private func isCompound(at index: Int) -> Bool {
    guard index + 1 < end, isNameSyllable(index) else { return false }
    let next = reading.tokens[index + 1]
    guard next.kind == .word, !next.isSentenceStart, !next.traits.contains(.capitalized) else {
      return false
    }
    // `Đoàn khối Dân chính Đảng ⟂ tổ chức`
    if reading.isWord(index + 1, .tổ), reading.isWord(index + 2, .chức) { return false }
    var cursor = self
    cursor.at = index + 1
    let end = cursor.peekEntry(.nameEnd)?.entry
    return end.map { $0.isOf(.second) || $0.isOf(.noun) } ?? true
      && !cursor.isOrganisationWord
      && cursor.peekEntry(.post) == nil
  }

  /// Whether a body's kind stands before, behind which its subject is to come: *Trung tâm*, *Cục*.
  private func isOpenHead(before index: Int) -> Bool {
    guard let head = entry(.organisation, endingAt: index)?.entry else { return false }
    return head.isOf(.proper) || head.isOf(.sole) || head.isOf(.open)
  }

  /// Whether the kind of a school stands before, behind which its name is to come.
  private func isSchool(before index: Int) -> Bool {
    entry(.organisation, endingAt: index)?.entry.form.hasPrefix("trường") ?? false
  }

  /// Whether a board stands before, alone or with the first word of what it is to do: `Ban Chỉ đạo
  /// |vận động hiến máu`, `Ban Chỉ đạo Vận động |hiến máu`.
  private func isBoard(from head: Int, before index: Int) -> Bool {
    guard index - head <= 8 else { return false }
    return [index, index - 2].contains { end in
      end > head && entry(.organisation, endingAt: end)?.entry.isOf(.board) == true
    }
  }

  /// Reads the subject of a body in lower case, up to a mark, a place or a capital; nothing where a
  /// verb stands between.
  ///
  /// - Parameter toLevel: whether the body's level or place must follow, without which the words
  ///   are rather what it does.
  /// - Returns: whether words were read.
  private mutating func readSubject(toLevel: Bool = false) -> Bool {
    let start = at
    var next = at
    while next < end, next < start + 8 {
      let token = reading.tokens[next]
      if token.isSentenceStart || token.kind != .word && token.kind != .number { break }
      if token.kind == .number { return false }
      if let end = peekEntry(.nameEnd, at: next), isVerb(end),
        // `vận |động`: the second syllable of another word.
        !(toLevel && next > start && end.entry.isOf(.second))
      {
        return false
      }
      // `vận động ⟦HMTN⟧ tỉnh`
      let isShort = toLevel && token.range.count > 2 && token.traits.contains(.upperCase)
      if token.traits.contains(.capitalized), !isShort { break }
      if next > start, isLevelWord(next) { break }
      if toLevel, isEvent(next) { return false }
      next += 1
    }
    guard next > start, next < start + 8 else { return false }
    if toLevel, next == end || !isLevelWord(next) && !isTown(next) { return false }
    at = next
    return true
  }

  /// `sơ kết`, `khen thưởng`, `tổ chức`: what a body does, not what it is for.
  private func isEvent(_ index: Int) -> Bool {
    reading.classes(at: index) & (LexiconClass.event.bit | LexiconClass.awardVerb.bit) != 0
      || reading.isWord(index, .tổ) && reading.isWord(index + 1, .chức)
  }

  /// Whether a verb stands here with a capital, as where a full stop was left out: `Báo cáo`.
  private var isStrayVerb: Bool {
    guard let verb = peekEntry(.nameEnd), isVerb(verb) else { return false }
    return isCompound(at: at)
  }

  private func isVerb(_ end: (entry: Lexicon.Entry, end: Int)) -> Bool {
    !end.entry.isOf(.noun)
  }

  // MARK: Words

  private mutating func tailWord(after part: Part, beforeName: Bool) -> Part? {
    let token = reading.tokens[at]
    if token.id == Word.và.rawValue { return conjunction(after: part) }
    if token.id == Word.của.rawValue { return possessor(beforeName: beforeName) }
    if token.id == Word.khóa.rawValue, let next = peek(1),
      next.traits.contains(.capitalized) || next.kind == .number && next.range.count < 4
    {
      at += 2
      return .place
    }
    if peekEntry(.post) != nil || peekEntry(.postShort) != nil { return nil }
    if let rank = peekEntry(.rank), rank.end > at + 1 { return nil }
    // `Sở Nội vụ ⟂ Đoàn Văn Bảy`
    let isOneWord = (peekEntry(.organisation) ?? peekEntry(.placeType))?.end == at + 1
    if beforeName, isOneWord, isAtSurname,
      nameStart(in: capitalisedRun(), afterPlaceType: false) == at
    {
      return nil
    }
    if isOrganisationWord || isProperHead, entry(.organisation) != nil { return .organisation }
    if let part = placeWithType(beforeName: beforeName) { return part }
    if part == .organisation, entry(.movement) != nil { return .organisation }
    if part == .organisation, let found = peekEntry(.movementHead),
      found.entry.isOf(.board)
    {
      at = found.end
      passToQuote()
      return .organisation
    }
    if token.traits.contains(.upperCase) {
      if beforeName, isAtSurname, personName() != nil { return nil }
      // `HĐND XÃ ⟂ NHIỆM KỲ 2021 - 2026`, `UBND XÃ ⟂ TỔNG KẾT` in a line of capitals.
      for other in [LexiconClass.periodWord, .event]
      where (peekEntry(other)?.end ?? 0) > at + 1 {
        return nil
      }
      // `NHIỆM VỤ ⟂ NĂM 2021`
      if token.id == Word.năm.rawValue, peek(1)?.kind == .number { return nil }
      at += 1
      return .abbreviation
    }
    // `công an Ngày 18/5`: a stop was left out, and a date begins.
    if token.id == Word.ngày.rawValue, peek(1)?.kind == .number { return nil }
    if token.traits.contains(.capitalized) {
      if part == .place, isStrayVerb { return nil }
      return capitals(after: part, beforeName: beforeName)
    }
    if part == .organisation || part == .compound, agencies() { return .organisation }
    if part == .organisation, token.id == Word.số.rawValue, readOrdinal() { return .number }
    return part == .compound && bridge() ? .compound : nil
  }

  /// Reads whose body it is: `Công đoàn ⟦cơ quan⟧ UBND huyện`, `Hội Cựu chiến binh ⟦khối các cơ quan⟧
  /// tỉnh`.
  private mutating func agencies() -> Bool {
    var next = at
    if reading.isWord(next, .khối) { next += 1 }
    if reading.isWord(next, .các) { next += 1 }
    guard next + 2 < end, reading.isWord(next, .cơ), reading.isWord(next + 1, .quan),
      reading.tokens[next + 2].traits.contains(.capitalized)
        || peekEntry(.placeType, at: next + 2) != nil
    else { return false }
    at = next + 2
    return true
  }

  /// Whether a digit of the Romans stands alone, as in `chi bộ I`.
  private func isRomanDigit(_ index: Int) -> Bool {
    let range = reading.tokens[index].range
    return range.count == 1 && "IVX".utf8.contains(reading.bytes[range.lowerBound])
  }

  /// Reads *và* inside a body's name, such as `Văn hóa và Thể thao`, not between two bodies.
  private mutating func conjunction(after part: Part) -> Part? {
    guard let next = peek(1), !next.traits.contains(.startsSentence) else { return nil }
    guard part == .compound || part == .abbreviation || part == .organisation && hasSubject,
      next.traits.contains(.capitalized),
      peekEntry(.organisation, at: at + 1) == nil, peekEntry(.post, at: at + 1) == nil,
      peekEntry(.honorific, at: at + 1) == nil, !isFamilyName(at + 1),
      peekEntry(.documentType, at: at + 1) == nil
    else { return nil }
    at += 1
    return .organisation
  }

  /// Whether the body just read is named after its subject, to which another may be joined: `Ban
  /// Tuyên giáo |và Dân vận`, `Viện Nghiên cứu |và Phát triển vùng`.
  private var hasSubject: Bool {
    guard at > 2, !reading.isWord(at - 3, .hội), !reading.isWord(at - 3, .đoàn),
      !reading.isWord(at + 1, .nhân),
      reading.tokens[at - 3].traits.contains(.capitalized), isCompound(at: at - 2)
    else { return false }
    return isCompound(at: at + 1)
  }

  /// `Trưởng Ban chỉ đạo của phường`.
  private mutating func possessor(beforeName: Bool) -> Part? {
    attempt { cursor in
      cursor.at += 1
      if cursor.isOrganisationWord, cursor.entry(.organisation) != nil { return .organisation }
      return cursor.placeWithType(beforeName: beforeName)
    }
  }

  /// Capitalised words of no lexicon: a name, or the first syllable of a compound word and the
  /// second.
  private mutating func capitals(after part: Part, beforeName: Bool) -> Part? {
    let run = capitalisedRun()
    // `Trường Tiểu học ⟦Thạch Bình⟧`: the school's name rather than a person's.
    let isNamed = part == .organisation && (isOpenHead(before: at) || isSchool(before: at))
    if beforeName, let name = nameStart(in: run, afterPlaceType: isNamed) {
      at = name
      return nil
    }
    at = run.upperBound
    guard run.count == 1, part != .place, isCompound(at: run.lowerBound),
      !isRomanDigit(run.lowerBound)
    else { return .capitals }
    at += 1
    return .compound
  }

  /// The capitalised words from here to the next organisation or post.
  private func capitalisedRun() -> Range<Int> {
    // `Hải ⟦Phòng⟧ tổ chức`: no body begins within a place's name.
    var next = max(at + 1, peekEntry(.place)?.end ?? 0)
    while next < end, next < at + 9, isNameSyllable(next) {
      let token = reading.tokens[next]
      if token.traits.contains(.upperCase) || peekEntry(.post, at: next) != nil { break }
      if let rank = peekEntry(.rank, at: next), rank.end > next + 1 { break }
      if let found = peekEntry(.organisation, at: next), found.end > next + 1 { break }
      next += 1
    }
    return at..<next
  }

  /// Reads up to three words in lower case between the parts of a firm's name: `Môi trường ⟦đô
  /// thị⟧ Cẩm Phả`.
  private mutating func bridge() -> Bool {
    for index in at..<min(at + 4, end) {
      let token = reading.tokens[index]
      guard token.kind == .word, !token.traits.contains(.startsSentence) else { return false }
      if index > at, token.traits.contains(.capitalized) {
        at = index
        return true
      }
      if peekEntry(.nameEnd, at: index).map(isVerb) == true { return false }
    }
    return false
  }

  // MARK: Places and numbers

  /// Reads a place's type with its name or number; a level such as *xã* may stand alone.
  private mutating func placeWithType(beforeName: Bool) -> Part? {
    guard let type = peekEntry(.placeType) else { return nil }
    let isLevel = isLevelWord(at)
    if type.end == at + 1, reading.isWord(at, .xã), reading.isWord(at + 1, .hội) { return nil }
    var name = type.end
    if name < end, reading.tokens[name].kind == .stop, name + 1 < end, isNameSyllable(name + 1) {
      name += 1
    }
    let isAlone =
      name >= end || reading.tokens[name].traits.contains(.startsSentence)
      || reading.tokens[name].kind != .word && reading.tokens[name].kind != .number
    // Wards and urban districts bear numbers; of the other levels a number counts something.
    let isNumbered = !isLevel || reading.isWord(at, .phường) || reading.isWord(at, .quận)
    // `Tổ dân phố số 5`
    if !isLevel, reading.isWord(name, .số), name + 1 < end { name += 1 }
    if !isAlone, isNumbered, reading.tokens[name].kind == .number {
      let start = at
      at = name
      if readNumberName() { return .number }
      at = start
    }
    let isRank = (peekEntry(.rank, at: name)?.end ?? name) > name + 1
    if !isAlone, !isRank, isNameSyllable(name) {
      at = name
      let run = capitalisedRun()
      if let place = peekEntry(.place), place.end >= run.upperBound {
        at = place.end
        return .place
      }
      // `Chủ tịch UBND phường ⟂ Báo cáo kết quả`
      if isLevel, run.count == 1, isStrayVerb {
        at = type.end
        return .place
      }
      if beforeName, let start = nameStart(in: run, afterPlaceType: true) {
        at = start
        return .place
      }
      let body = peekEntry(.organisation)?.end ?? at
      if body <= at + (isLevel ? 0 : 1) { at = run.upperBound }
      return .place
    }
    guard isLevel || isAlone else { return nil }
    at = type.end
    return .place
  }

  /// The levels of the state, which stand without a name, too.
  private func isLevelWord(_ index: Int) -> Bool {
    switch Word(rawValue: reading.tokens[index].id) {
    case .xã, .huyện, .tỉnh, .quận, .phường: true
    case .thành: reading.isWord(index + 1, .phố)
    case .thị: reading.isWord(index + 1, .xã) || reading.isWord(index + 1, .trấn)
    default: false
    }
  }

  /// `TP.HCM`, `Thành phố Hồ Chí Minh`: the kind of a town, shortened or with a capital.
  private func isTown(_ index: Int) -> Bool {
    reading.tokens[index].traits.contains(.capitalized)
      && (reading.classes(at: index) & LexiconClass.placeType.bit != 0
        || peekEntry(.place, at: index) != nil)
  }

  /// Reads a number that is a name, and its companions: `4`, `5 và 11`, `2, 3 và 4`.
  private mutating func readNumberName() -> Bool {
    guard isNumberName(at) else { return false }
    let first = at
    at += 1
    while at + 1 < end, at < first + 10, isNumberName(at + 1),
      reading.isWord(at, .và) || reading.tokens[at].kind == .comma
    {
      at += 2
    }
    return true
  }

  /// Reads `số 2` of `Trường Tiểu học số 2`, not the number of a document.
  private mutating func readOrdinal() -> Bool {
    guard at + 1 < end, isNumberName(at + 1), reading.tokens[at + 1].form == .integer else {
      return false
    }
    if at + 2 < end {
      switch reading.tokens[at + 2].kind {
      case .slash, .dash, .stop, .number: return false
      case .word where reading.isWord(at + 2, .ngày): return false
      default: break
      }
    }
    at += 2
    return true
  }

  private func isNumberName(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .number, token.form == .integer || token.form == .ratio else {
      return false
    }
    guard token.range.count <= 3, !token.traits.contains(.startsSentence) else { return false }
    guard let unit = peekEntry(.unit, at: index + 1) else {
      return peekEntry(.scale, at: index + 1) == nil
    }
    // `xóm 6 xã Tân Lộc`: a place of its own, none that is counted.
    return unit.end < end && peekEntry(.placeType, at: index + 1) != nil && isNameSyllable(unit.end)
  }

  /// Whether a stop stands here between two letters: `T.Ư`.
  private var isInsideAbbreviation: Bool {
    reading.tokens[at - 1].range.count == 1 && reading.tokens[at].traits.contains(.glued)
      && reading.tokens[at + 1].traits.contains(.glued)
  }

  /// Whether a mark or the end of the text stands here.
  private func endsPhrase(_ index: Int) -> Bool {
    guard index < end else { return true }
    let token = reading.tokens[index]
    return token.kind != .word && token.kind != .number || token.traits.contains(.startsSentence)
  }
}

extension Token.Kind {
  /// Whether the token is a quotation mark of any direction.
  var isQuote: Bool { self == .openQuote || self == .closeQuote || self == .quote }
}
