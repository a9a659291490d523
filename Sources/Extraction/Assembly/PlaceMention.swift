internal import Gazetteer
internal import Records
internal import VietText

/// A unit or hamlet as the text names it: `huyện Thanh Ba`, `thôn 2`; without a word for its kind in
/// brackets: `(Ba Vì)`.
struct NamedPlace {
  /// What the word before the name says; nil for a name alone.
  var type: PlaceType?
  /// The words of the name.
  var name: Range<Int>
  /// The word for the kind and the name.
  var tokens: Range<Int>
}

/// What the word before a place's name says of it.
enum PlaceType: Hashable {
  case unit(AdministrativeUnit.Kind)
  /// A hamlet, street group or the like.
  case settlement

  /// How far down the place is, a *thành phố* taken for one of a province.
  var level: Level {
    switch self {
    case .settlement: .settlement
    case .unit(.province): .province
    case .unit(.city), .unit(.district), .unit(.urbanDistrict), .unit(.town): .district
    case .unit(.commune), .unit(.ward), .unit(.township), .unit(.specialZone): .commune
    }
  }

  /// The kind of a unit; nil for a settlement.
  var kind: AdministrativeUnit.Kind? {
    if case .unit(let kind) = self { kind } else { nil }
  }
}

/// A place that a text speaks of, with the units that it names around it.
struct PlaceMention {
  var place: NamedPlace
  /// The units around it, the nearest first.
  var within: [NamedPlace] = []
  /// Whether it is one of several: `xã Tân Lộc và xã Mai Lâm`.
  var isListed = false
}

/// What of places may begin at a token.
enum PlaceReference {
  case named(PlaceMention)
  /// `UBND xã`, `toàn huyện`: a kind whose name is to be found elsewhere.
  case unnamed(PlaceType)
}

extension Cursor {
  /// Reads a place with the units around it, or the mere word for a kind of unit.
  mutating func placeReference() -> PlaceReference? {
    let start = at
    guard let type = placeType() else { return nil }
    let word = start..<at
    // The name of `TPHCM` is in the word.
    if word.isEmpty { at += 1 }
    let name = word.isEmpty ? start..<at : placeName(of: type, isUpperCase: isUpperCase(word))
    if let name {
      var mention = PlaceMention(
        place: NamedPlace(type: type, name: name, tokens: start..<name.upperBound))
      if mayHaveSurroundings, !isProvince(mention.place) {
        mention.within = surroundings(of: type.level)
      }
      mention.isListed =
        goesOnWith(type) || reading.isWord(start - 1, .các) || reading.isWord(start - 1, .những)
      return .named(mention)
    }
    at = word.upperBound
    // The name that `TPHCM` holds may be no place's: `TPHCM online`.
    guard !word.isEmpty else { return nil }
    return isScope(word, type) ? .unnamed(type) : nil
  }

  /// Reads a name whose kind only the units around it tell: `Đắk Ru (huyện Đắk R’Lấp, tỉnh Đắk
  /// Nông)`, `Nhị Hòa là xã vùng sâu của huyện Trà Long`.
  mutating func placeByItsSurroundings() -> PlaceMention? {
    guard isCapitalizedWord(at) else { return nil }
    return attempt { cursor in
      let isPerson = cursor.isAtSurname
      guard cursor.peekEntry(.organisation) == nil,
        let name = cursor.nameRun(isUpperCase: false, mayStartSentence: true)
      else { return nil }
      cursor.at = name.upperBound
      if cursor.token?.kind == .openBracket {
        guard !isPerson, let within = cursor.bracketed(behind: .commune), within[0].type != nil
        else {
          return nil
        }
        return PlaceMention(
          place: NamedPlace(type: nil, name: name, tokens: name), within: within)
      }
      guard cursor.word(.là), let type = cursor.placeType(), type != .settlement else {
        return nil
      }
      let limit = cursor.at + 6
      while cursor.at < limit, let token = cursor.token, token.kind == .word,
        !token.isSentenceStart,
        !cursor.isWord(cursor.at, .của), !cursor.isWord(cursor.at, .thuộc)
      {
        cursor.at += 1
      }
      return PlaceMention(
        place: NamedPlace(type: type, name: name, tokens: name),
        within: cursor.surroundings(of: type.level))
    }
  }

  // MARK: Kinds

  /// Reads the word for a kind of place, or a body of one such as *Huyện ủy*.
  private mutating func placeType() -> PlaceType? {
    if isWord(at, .tphcm) { return .unit(.city) }
    guard mayBeginPlace, !isInsideName else { return nil }
    guard let found = peekEntry(.placeType), let level = found.entry.meaning.level else {
      return partyType()
    }
    if let type = partyType() { return type }
    // `Sóc Trăng` is a name, and no *sóc*.
    if level == .settlement, token?.traits.contains(.capitalized) == true,
      let name = peekEntry(.place), name.end > found.end
    {
      return nil
    }
    let type = PlaceType(level, by: reading.tokens[at].id)
    at = found.end
    return type
  }

  /// Whether the word is one for a kind, or the one behind it ends the name of a body: asked of
  /// every word of a text, before anything that takes longer.
  private var mayBeginPlace: Bool {
    guard at < end else { return false }
    return reading.classes(at: at) & LexiconClass.placeType.bit != 0 || endsParty(at + 1)
  }

  /// Whether a word ends the name of a body that begins with its level: `Tỉnh ⟦ủy⟧`.
  private func endsParty(_ index: Int) -> Bool {
    guard index < end else { return false }
    return switch reading.tokens[index].id {
    case Word.ủy.rawValue, Word.đoàn.rawValue, Word.hội.rawValue, Word.đội.rawValue: true
    default: false
    }
  }

  /// Whether the word belongs to another: `Nhật ⟦Bản⟧`, `bà ⟦xã⟧`, `M-⟦TP⟧`.
  private var isInsideName: Bool {
    guard at > 0, let token else { return false }
    let before = reading.tokens[at - 1]
    if before.kind == .dash { return token.traits.contains(.glued) }
    // `già làng`
    if reading.isWord(at - 1, .già) { return true }
    if isWord(at, .xã), reading.isWord(at - 1, .bà) || reading.isWord(at - 1, .thị) { return true }
    return token.traits.contains(.capitalized) && !token.traits.contains(.upperCase)
      && reading.longest(.place, at: at - 1, end: end) != nil
  }

  /// Reads `Tỉnh ủy`, `Thành đoàn`, `huyện hội`: bodies whose names begin with their level.
  private mutating func partyType() -> PlaceType? {
    guard endsParty(at + 1), let first = token.flatMap({ Word(rawValue: $0.id) }),
      let second = peek(1).flatMap({ Word(rawValue: $0.id) })
    else { return nil }
    let kind: AdministrativeUnit.Kind
    switch first {
    case .tỉnh: kind = .province
    case .thành: kind = .city
    case .huyện: kind = .district
    case .quận: kind = .urbanDistrict
    case .thị: kind = .town
    case .xã where second == .đoàn || second == .đội: kind = .commune
    default: return nil
    }
    at += 2
    // `Thành ủy ⟦TP.⟧ Hồ Chí Minh`
    if kind == .city, let found = peekEntry(.placeType),
      reading.isWord(at, .tp) || isWord(at, .thành)
    {
      at = found.end
    }
    return .unit(kind)
  }

  private func isUpperCase(_ words: Range<Int>) -> Bool {
    reading.tokens[words].allSatisfy { token in
      token.kind != .word || token.traits.contains(.upperCase)
    } && reading.tokens[words.lowerBound].range.count > 2
  }

  /// Whether the mere word for a kind stands for one unit: not `các xã`, `cấp huyện`, `xã hội`.
  private func isScope(_ word: Range<Int>, _ type: PlaceType) -> Bool {
    guard type != .settlement else { return false }
    let (before, after) = (word.lowerBound - 1, word.upperBound)
    if after < end {
      let next = reading.tokens[after]
      if next.kind == .slash || reading.isWord(after, .hội), reading.isWord(after - 1, .xã) {
        return false
      }
      if [.comma, .slash, .dash].contains(next.kind) || reading.isWord(after, .và),
        peekEntry(.placeType, at: after + 1) != nil
      {
        return false
      }
    }
    guard before >= 0 else { return true }
    if [.number, .comma, .slash].contains(reading.tokens[before].kind) { return false }
    return switch Word(rawValue: reading.tokens[before].id) {
    case .cấp, .các, .những, .mỗi, .nhiều, .từng, .số, .một, .hai, .ba, .bốn, .năm, .sáu, .bảy,
      .tám, .chín, .mười, .liên, .và, .đa:
      false
    default: true
    }
  }

  /// Whether another place of the same kind follows: `xã Tân Lộc, xã Mai Lâm`.
  private func goesOnWith(_ type: PlaceType) -> Bool {
    guard let token, token.kind == .comma || token.id == Word.và.rawValue else { return false }
    var next = self
    next.at += 1
    return next.placeType()?.level == type.level && next.at < end && next.isNameSyllable(next.at)
  }

  /// Whether units around a place may be named here.
  private var mayHaveSurroundings: Bool {
    guard let token, !token.isSentenceStart else { return false }
    switch token.kind {
    case .comma, .dash, .openBracket: return true
    case .word:
      return peekEntry(.placeType) != nil || isWord(at, .của) || isWord(at, .thuộc)
    default: return false
    }
  }

  /// Whether a *thành phố* is of the rank of a province, so that no unit lies around it.
  private func isProvince(_ place: NamedPlace) -> Bool {
    guard place.type == .unit(.city) else { return place.type == .unit(.province) }
    let cities = reading.units(of: place).filter { $0.kind == .city }
    return !cities.isEmpty && cities.allSatisfy { $0.tier == .province }
  }

  // MARK: Names

  /// Reads the name behind the word for a kind: capitalised words, or a ward's number.
  private mutating func placeName(of type: PlaceType, isUpperCase: Bool) -> Range<Int>? {
    if token?.kind == .stop, let next = peek(1), !next.isSentenceStart { at += 1 }
    if let number = placeNumber(of: type) { return number }
    if !isUpperCase { passDescription() }
    guard let run = nameRun(isUpperCase: isUpperCase) else { return nil }
    // `Phó Chủ tịch UBND tỉnh Châu Văn Phúc`: of the provinces all names are known.
    if type == .unit(.province), run.count > 2, isFamilyName(run.lowerBound), !isKnown(run) {
      return nil
    }
    // `13 tỉnh miền Trung`: no province's name is one syllable.
    if type == .unit(.province), run.count == 1, !isUpperCase { return nil }
    at = run.upperBound
    // `ấp Tân Lợi 1`
    if type == .settlement, let number = token, number.kind == .number, number.form == .integer,
      number.range.count <= 2, peekEntry(.unit, at: at + 1) == nil
    {
      at += 1
    }
    return run.lowerBound..<at
  }

  /// Reads `5` in `phường 5`, `Tổ dân phố 5`.
  private mutating func placeNumber(of type: PlaceType) -> Range<Int>? {
    guard [.settlement, .unit(.ward), .unit(.urbanDistrict)].contains(type), let token,
      token.kind == .number, token.form == .integer, token.range.count <= 2,
      // Of streets' groups there are many, of wards by number few: `phường 60 thầy cô` counts.
      type == .settlement || reading.numbers(at)?[0].integer ?? 0 <= 30
    else { return nil }
    if let unit = peekEntry(.unit, at: at + 1), peekEntry(.placeType, at: at + 1)?.end != unit.end {
      return nil
    }
    at += 1
    return at - 1..<at
  }

  /// Passes over what stands between kind and name: `xã ⟦vùng cao⟧ Chơ Rang`, `xã ⟦đảo⟧ Nam Du`.
  private mutating func passDescription() {
    var next = at
    while next < end, next < at + 4, Self.descriptions.contains(reading.tokens[next].id),
      !reading.tokens[next].traits.contains(.capitalized)
    {
      next += 1
    }
    if next > at, next < end, isNameSyllable(next) { at = next }
  }

  private static let descriptions = Set(
    [
      Word.đảo, .vùng, .cao, .sâu, .xa, .biên, .giới, .miền, .núi, .ven, .biển, .bãi, .ngang,
      .trung, .du, .nông, .thôn, .mới, .anh, .hùng, .điểm, .nghèo,
    ].map(\.rawValue))

  /// The capitalised words of a place's name, up to a person, a body or, in capitals, a verb.
  func nameRun(isUpperCase: Bool, mayStartSentence: Bool = false) -> Range<Int>? {
    guard at < end, isNameSyllable(at) || mayStartSentence && isCapitalizedWord(at) else {
      return nil
    }
    // `TP.HCM`, and nothing behind it.
    if let word = Word(rawValue: reading.tokens[at].id), [.hcm, .tphcm].contains(word) {
      return at..<at + 1
    }
    if let known = peekEntry(.place) { return at..<longerName(behind: known.end) }
    let inCapitals = reading.tokens[at].traits.contains(.upperCase)
    if isUpperCase, endsNameInCapitals(at) { return nil }
    var next = at + 1
    while next < end, next < at + 6, isNameSyllable(next) {
      let token = reading.tokens[next]
      if token.traits.contains(.upperCase) != inCapitals, token.range.count > 2 { break }
      if inCapitals, endsNameInCapitals(next) { break }
      if peekEntry(.post, at: next) != nil || peekEntry(.honorific, at: next) != nil { break }
      if let body = peekEntry(.organisation, at: next), body.end > next + 1 { break }
      next += 1
    }
    if isUpperCase, !inCapitals { return nil }
    let run = at..<next
    // `UBND tỉnh Phạm Anh Tuấn`: a family name alone is no place's.
    if run.count == 1, !inCapitals, next < end, isNameSyllable(next), peekEntry(.surname) != nil,
      !isKnown(run)
    {
      return nil
    }
    guard let person = nameStart(in: run, afterPlaceType: true) else {
      // `các tỉnh Đồng bằng …`: the first syllable of another word.
      let isCompound = run.count == 1 && !inCapitals && !mayStartSentence && isSmallWord(next)
      return isCompound && !isKnown(run) ? nil : run
    }
    // `xã Lê Minh Xuân` bears a person's name; in `UBND xã Lê Văn Tám` a person follows.
    if person == at { return isKnown(run) ? run : nil }
    return at..<person
  }

  /// `Vĩnh Thạnh ⟂ Trung`: where a known name ends that is the beginning of a longer one.
  private func longerName(behind known: Int) -> Int {
    var (longest, next) = (known, known)
    while next < end, next < at + 5, isNameSyllable(next) {
      next += 1
      if isKnown(at..<next) { longest = next }
    }
    return longest
  }

  private func isSmallWord(_ index: Int) -> Bool {
    guard index < end else { return false }
    let token = reading.tokens[index]
    return token.kind == .word && !token.traits.contains(.capitalized)
      && peekEntry(.nameEnd, at: index) == nil && peekEntry(.placeType, at: index) == nil
      && peekEntry(.event, at: index) == nil
  }

  private func isKnown(_ name: Range<Int>) -> Bool {
    !reading.units(of: NamedPlace(type: nil, name: name, tokens: name)).isEmpty
  }

  private func isCapitalizedWord(_ index: Int) -> Bool {
    guard index < end else { return false }
    let token = reading.tokens[index]
    return token.kind == .word && token.traits.contains(.capitalized)
  }

  /// In a text of capitals: whether the name is over and a verb, a body or another place follows.
  private func endsNameInCapitals(_ index: Int) -> Bool {
    let ends: [LexiconClass] = [
      .event, .status, .awardVerb, .placeType, .movement, .nameEnd, .organisation, .modelHead,
    ]
    return ends.contains { peekEntry($0, at: index) != nil }
      || reading.isWord(index, .tổ) && reading.isWord(index + 1, .chức)
  }

  // MARK: Units around

  /// Reads the units that are named behind a place: `, huyện Z, tỉnh T`, `(Z)`, `(huyện Z, tỉnh T)`,
  /// ` - TỈNH T`.
  private mutating func surroundings(of level: Level) -> [NamedPlace] {
    var (units, inner) = ([NamedPlace](), level)
    while units.count < 3, at < end {
      let after = at
      if token?.kind == .openBracket {
        guard let inside = bracketed(behind: inner) else { break }
        return units + inside
      }
      let isComma = mark(.comma)
      if !isComma, oneOf(.của, .thuộc) == nil { mark(.dash) }
      guard let unit = outerUnit(of: inner, mayBeBare: isComma) else {
        at = after
        break
      }
      units.append(unit)
      inner = unit.type?.level ?? .province
    }
    return units
  }

  /// Reads one unit that lies around places of a level.
  private mutating func outerUnit(of level: Level, mayBeBare: Bool) -> NamedPlace? {
    attempt { cursor in
      guard cursor.token?.isSentenceStart == false else { return nil }
      let start = cursor.at
      if let type = cursor.placeType() {
        guard type.mayHold(level),
          let name = cursor.placeName(of: type, isUpperCase: cursor.isUpperCase(start..<cursor.at))
        else { return nil }
        return NamedPlace(type: type, name: name, tokens: start..<name.upperBound)
      }
      guard mayBeBare, let name = cursor.nameRun(isUpperCase: false) else { return nil }
      let bare = NamedPlace(type: nil, name: name, tokens: name)
      guard cursor.reading.units(of: bare).contains(where: { $0.tier == .province }) else {
        return nil
      }
      cursor.at = name.upperBound
      return bare
    }
  }

  /// Reads the units in brackets behind a place: `(Ba Vì)`, `(huyện Sơn Khê, tỉnh Bắc Lâm)`.
  private mutating func bracketed(behind level: Level) -> [NamedPlace]? {
    attempt { cursor in
      guard cursor.mark(.openBracket) else { return nil }
      var (units, inner) = ([NamedPlace](), level)
      repeat {
        let start = cursor.at
        if let unit = cursor.outerUnit(of: inner, mayBeBare: false) {
          units.append(unit)
          inner = unit.type?.level ?? inner
        } else if let name = cursor.nameRun(isUpperCase: false) {
          cursor.at = name.upperBound
          let bare = NamedPlace(type: nil, name: name, tokens: start..<name.upperBound)
          // `(GTVT)` is no place.
          let isShort = cursor.reading.tokens[start].traits.contains(.upperCase)
          if isShort, cursor.reading.units(of: bare).isEmpty { return nil }
          units.append(bare)
        } else {
          return nil
        }
      } while units.count < 3 && (cursor.mark(.comma) || cursor.mark(.dash))
      return cursor.mark(.closeBracket) ? units : nil
    }
  }
}

extension PlaceType {
  /// What a word for a kind says, where the lexicon has told its level.
  fileprivate init(_ level: Level, by word: WordID) {
    switch (level, Word(rawValue: word)) {
    case (.settlement, _): self = .settlement
    case (.province, .thành), (.district, .thành), (.district, .tp): self = .unit(.city)
    case (.province, _): self = .unit(.province)
    case (.district, .quận), (.district, .q): self = .unit(.urbanDistrict)
    case (.district, .thị), (.district, .tx): self = .unit(.town)
    case (.district, _): self = .unit(.district)
    case (_, .phường), (_, .p): self = .unit(.ward)
    case (_, .thị), (_, .tt): self = .unit(.township)
    case (_, .đặc): self = .unit(.specialZone)
    default: self = .unit(.commune)
    }
  }

  /// Whether places of a level may lie within such a unit.
  func mayHold(_ inner: Level) -> Bool {
    switch inner {
    case .settlement: level != .settlement
    case .commune: level == .district || level == .province
    case .district: level == .province || self == .unit(.city)
    case .province, .central: false
    }
  }
}
