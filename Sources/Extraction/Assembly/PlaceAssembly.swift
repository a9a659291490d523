internal import Gazetteer
internal import Records
internal import VietText

/// The administrative unit that the article is about.
///
/// It is the one that the title begins with, or the site's own where the title names it, or the one
/// of the body that acts in the lead; failing these, the first that title or lead name. A mere
/// `phường` or `toàn huyện` is the unit of that level that the lead, the site or the text names.
struct PlaceAssembly {
  /// The place; nil where the article is about none or about several.
  private(set) var place: Place?

  private let reading: Reading
  private let head: Head
  private let title: [Reference]
  private let lead: [Reference]
  private let site: PlaceMention?

  /// A reference to a place and its words.
  private struct Reference {
    var place: PlaceReference
    var tokens: Range<Int>

    var mention: PlaceMention? { if case .named(let mention) = place { mention } else { nil } }
    var unnamed: PlaceType? { if case .unnamed(let type) = place { type } else { nil } }
  }

  /// Finds the place; `day` is the article's, `host` who held the event that the lead tells of.
  init(_ reading: Reading, _ head: Head, day: Day?, host: Range<Int>?) {
    (self.reading, self.head) = (reading, head)
    title = head.title.map { Self.references(in: $0, reading) } ?? []
    lead = Self.lead(head, reading).map { Self.references(in: $0, reading) } ?? []
    site = head.publisher.flatMap { Self.site(in: $0, reading) }
    guard var mention = subject(host: host, day: day) else { return }
    let named = (title + lead).compactMap(\.mention) + [site].compactMap(\.self)
    let resolution = PlaceResolution(reading, day, context: named)
    if mention.within.isEmpty { mention.within = unitsAround(mention.place, among: named) }
    var found = resolution.find(mention)
    if found.unit == nil, mention.within.isEmpty {
      mention.within = unitsAround(mention.place, among: body.compactMap(\.mention))
      if !mention.within.isEmpty { found = resolution.find(mention) }
    }
    place = record(of: mention, found)
  }

  // MARK: What title, lead and site name

  /// The references to places in some tokens, without those in documents' names.
  private static func references(
    in range: Range<Int>, _ reading: Reading, isHead: Bool = true
  ) -> [Reference] {
    var references: [Reference] = []
    var cursor = Cursor(reading, at: range.lowerBound, end: range.upperBound)
    while cursor.at < cursor.end {
      let start = cursor.at
      guard reading.mayNamePlace(start, isHead: isHead) else {
        cursor.at = start + 1
        continue
      }
      if var place = cursor.placeReference() {
        // The last of several is one of them, too.
        if case .named(var mention) = place, let last = references.last,
          last.mention?.isListed == true, start == last.tokens.upperBound + 1
        {
          mention.isListed = true
          place = .named(mention)
        }
        references.append(Reference(place: place, tokens: start..<max(start + 1, cursor.at)))
      } else if isHead, let mention = cursor.placeByItsSurroundings(), isPlausible(mention, reading)
      {
        references.append(Reference(place: .named(mention), tokens: start..<cursor.at))
      } else {
        cursor.at = start + 1
      }
      // A name may have been read by the words before it, and the cursor stand where it stood.
      cursor.at = max(cursor.at, start + 1)
    }
    return references
  }

  /// A mere name in front of brackets may be a firm's or a school's: it is a place's where the
  /// gazetteer has one of the name in those units.
  private static func isPlausible(_ mention: PlaceMention, _ reading: Reading) -> Bool {
    mention.place.type != nil || PlaceResolution(reading, nil).find(mention).unit != nil
  }

  /// The first two sentences of the text; none of a page of short news from several places.
  private static func lead(_ head: Head, _ reading: Reading) -> Range<Int>? {
    guard let first = head.article.first(where: { $0 != head.title }),
      reading.tokens[first.lowerBound].kind == .word
        || reading.tokens[first.lowerBound].kind.opens
    else { return nil }
    var (end, sentences) = (first.lowerBound + 1, 0)
    while end < first.upperBound, end - first.lowerBound < 160 {
      if reading.tokens[end].isSentenceStart { sentences += 1 }
      if sentences == 2 { break }
      end += 1
    }
    return first.lowerBound..<end
  }

  /// The unit whose site publishes, with those around it: `UBND phường Minh Hòa`,
  /// `HUYỆN SƠN KHÊ - TỈNH BẮC LÂM`.
  private static func site(in publisher: Range<Int>, _ reading: Reading) -> PlaceMention? {
    let mentions = references(in: publisher, reading).compactMap(\.mention)
    if let first = mentions.first {
      guard let last = mentions.last, mentions.count == 2, last.within.isEmpty,
        let type = first.place.type, let inner = last.place.type, type.mayHold(inner.level)
      else { return first }
      return PlaceMention(place: last.place, within: [first.place] + first.within)
    }
    // `Báo Bắc Lâm điện tử`
    for index in publisher {
      guard let found = reading.longest(.place, at: index, end: publisher.upperBound) else {
        continue
      }
      let name = NamedPlace(type: nil, name: index..<found.end, tokens: index..<found.end)
      guard let province = reading.units(of: name).first(where: { $0.tier == .province }) else {
        continue
      }
      return PlaceMention(
        place: NamedPlace(type: .unit(province.kind), name: name.name, tokens: name.tokens))
    }
    return nil
  }

  /// The beginning of the text behind the lead, where else a place may be named.
  private var body: [Reference] {
    var (references, words) = ([Reference](), 0)
    for paragraph in head.article where paragraph != head.title && words < 800 {
      let range = paragraph.prefix(800 - words)
      references += Self.references(in: range, reading, isHead: false)
      words += range.count
    }
    return references
  }

  // MARK: Which

  private func subject(host: Range<Int>?, day: Day?) -> PlaceMention? {
    let opening = openingOfTitle(day: day)
    if let mention = opening?.mention, !mention.isListed { return mention }
    if let site, let same = title.first(where: { $0.mention.map { isSame($0, site) } ?? false }) {
      return same.mention
    }
    if let type = opening?.unnamed, let mention = unit(of: type) { return mention }
    if let host {
      let references = Self.references(in: host, reading)
      if let mention = references.compactMap(\.mention).first { return mention }
      if let type = references.compactMap(\.unnamed).first, let mention = unit(of: type) {
        return mention
      }
    }
    if let mention = title.compactMap(\.mention).first(where: { !$0.isListed }) { return mention }
    if let mention = first(inLeadOf: host) { return mention }
    return ofScope(host: host)
  }

  /// What the title begins with: a place, or a body of one.
  private func openingOfTitle(day: Day?) -> Reference? {
    guard let range = head.title else { return nil }
    var cursor = Cursor(reading, at: range.lowerBound, end: range.upperBound)
    if let first = title.first, first.tokens.lowerBound == range.lowerBound { return first }
    guard cursor.peekEntry(.post) == nil, cursor.peekEntry(.event) == nil else { return nil }
    guard let body = cursor.peekEntry(.organisation) else {
      return bareName(at: cursor, day: day)
    }
    let isInCapitals = reading.tokens[body.end - 1].traits.contains(.upperCase)
    let end = isInCapitals ? endInCapitals(of: range) : cursor.organisation()?.upperBound
    if let end, let first = title.first(where: { $0.tokens.lowerBound < end }) { return first }
    // `Hội Khuyến học Sơn Khê`
    cursor.at = body.end
    return bareName(at: cursor, day: day)
  }

  /// Where in a title of capitals the body that it begins with may end.
  private func endInCapitals(of title: Range<Int>) -> Int {
    title.prefix(16).first { index in
      reading.longest(.event, at: index, end: title.upperBound) != nil
        || reading.isWord(index, .tổ) && reading.isWord(index + 1, .chức)
        || reading.tokens[index].kind == .colon
    } ?? min(title.upperBound, title.lowerBound + 16)
  }

  /// A name without a word for its kind, before a colon or a verb: `Sơn Khê: …`, `Nam Du tổng kết`.
  private func bareName(at start: Cursor, day: Day?) -> Reference? {
    var cursor = start
    guard let name = cursor.nameRun(isUpperCase: false, mayStartSentence: true) else { return nil }
    cursor.at = name.upperBound
    let isHeading = cursor.token.map { $0.kind == .colon || $0.kind == .dash } ?? false
    while cursor.oneOf(.vừa, .đã, .sẽ) != nil {}
    guard
      isHeading || cursor.peekEntry(.event) != nil || cursor.peekEntry(.status) != nil
        || cursor.peekEntry(.awardVerb) != nil || cursor.words(.tổ, .chức)
        || isProvince(name) && cursor.token.map(\.isSmallWord) == true
    else { return nil }
    let bare = NamedPlace(type: nil, name: name, tokens: name)
    let named = (lead + body).compactMap(\.mention) + [site].compactMap(\.self)
    if let same = named.first(where: { reading.haveOneName($0.place.name, name) }) {
      return Reference(place: .named(same), tokens: name)
    }
    guard let type = type(of: bare, day: day, isHeading: isHeading) else { return nil }
    let place = NamedPlace(type: type, name: name, tokens: name)
    return Reference(place: .named(PlaceMention(place: place)), tokens: name)
  }

  /// Whether a name is a province's: `Yên Bái chủ động …`.
  private func isProvince(_ name: Range<Int>) -> Bool {
    reading.units(of: NamedPlace(type: nil, name: name, tokens: name))
      .contains { $0.tier == .province }
  }

  /// What kind of unit a mere name is: a province or district of the gazetteer, else what the lead
  /// calls the place.
  private func type(of bare: NamedPlace, day: Day?, isHeading: Bool) -> PlaceType? {
    let known = PlaceResolution(reading, day).units(of: bare).filter { $0.tier != .commune }
    if let first = known.first {
      if Set(known.map(\.kind)).count == 1 { return .unit(first.kind) }
      // `Bắc Giang: …`: the province rather than its town.
      return known.first { $0.tier == .province }.map { .unit($0.kind) }
    }
    guard isHeading, bare.name.count < 3 || !isPerson(bare.name), !isLand(bare.name) else {
      return nil
    }
    return lead.compactMap(\.unnamed).first
  }

  /// `Hàn Quốc`: a name that the lexicon of places has and the gazetteer has not.
  private func isLand(_ name: Range<Int>) -> Bool {
    reading.longest(.place, at: name.lowerBound, end: name.upperBound)?.end == name.upperBound
  }

  private func isPerson(_ name: Range<Int>) -> Bool {
    Cursor(reading, at: name.lowerBound, end: name.upperBound).isAtSurname
  }

  /// The first place of the lead.
  ///
  /// Where a body of no place acts, that it meets at a place does not make the place its subject.
  private func first(inLeadOf host: Range<Int>?) -> PlaceMention? {
    lead.first { reference in
      guard let mention = reference.mention, !mention.isListed else { return false }
      return host == nil || !isVenue(reference)
    }?.mention.flatMap { mention in
      // A hamlet in the lead is where something lies; the article is about its commune.
      guard mention.place.type == .settlement else { return mention }
      let around =
        mention.within.isEmpty
        ? unitsAround(mention.place, among: body.compactMap(\.mention)) : mention.within
      return around.first.map { PlaceMention(place: $0, within: Array(around.dropFirst())) }
    }
  }

  /// The site's unit, where the article speaks of `toàn huyện` or the like and names none.
  private func ofScope(host: Range<Int>?) -> PlaceMention? {
    let types = (title + lead).compactMap(\.unnamed)
    if let site, let level = site.place.type?.level {
      let isMeant = types.isEmpty && host != nil ? body.compactMap(\.unnamed) : types
      if isMeant.contains(where: { $0.level == level }) { return site }
    }
    return types.first.flatMap { unit(of: $0) }
  }

  // MARK: Names for mere kinds

  /// The unit that `phường`, `UBND xã` mean: of that level, the lead's, the title's, the site's, or
  /// the only one in the text.
  private func unit(of type: PlaceType) -> PlaceMention? {
    let siteUnits = site.map { site in
      [site]
        + site.within.indices.map { index in
          PlaceMention(place: site.within[index], within: Array(site.within[(index + 1)...]))
        }
    }
    // `hội nghị … diễn ra tại tỉnh Mai Sơn`: where they met is rarely whose they are.
    let references = (lead + title).filter { $0.mention != nil }
    let near =
      (references.filter { !isVenue($0) } + references.filter(isVenue)).compactMap(\.mention)
      + (siteUnits ?? [])
    if let mention = near.first(where: { $0.place.type?.level == type.level && !$0.isListed }) {
      return mention
    }
    // A larger unit may be named around a smaller one: `xã Tân Lộc, huyện Sơn Khê`.
    for mention in near {
      for (index, outer) in mention.within.enumerated() where outer.type?.level == type.level {
        return PlaceMention(place: outer, within: Array(mention.within[(index + 1)...]))
      }
    }
    let mentions = body.compactMap(\.mention).filter { $0.place.type?.level == type.level }
    guard let first = mentions.first, mentions.allSatisfy({ isSame($0, first) }) else { return nil }
    return first
  }

  /// Whether the place is told of as where something is: `tại tỉnh Mai Sơn`.
  private func isVenue(_ reference: Reference) -> Bool {
    let before = reference.tokens.lowerBound - 1
    return reading.isWord(before, .tại) || reading.isWord(before, .ở)
  }

  private func isSame(_ one: PlaceMention, _ other: PlaceMention) -> Bool {
    one.place.type == other.place.type && reading.haveOneName(one.place.name, other.place.name)
  }

  // MARK: Around

  /// The units that one of some mentions of a place names around it.
  private func unitsAround(_ place: NamedPlace, among mentions: [PlaceMention]) -> [NamedPlace] {
    let same = mentions.filter { mention in
      mention.place.type == place.type && !mention.within.isEmpty
        && reading.haveOneName(mention.place.name, place.name)
    }
    return same.max { $0.within.count < $1.within.count }?.within ?? []
  }

  private func record(of mention: PlaceMention, _ found: PlaceResolution.Found) -> Place? {
    let level: Level? =
      switch found.unit?.tier {
      case .province: .province
      case .district: .district
      case .commune: .commune
      case nil: mention.place.type?.level
      }
    guard let level else { return nil }
    let bytes = reading.byteRange(mention.place.tokens)
    let isOfSite = head.publisher?.contains(mention.place.tokens.lowerBound) ?? false
    return Place(
      name: reading.name(of: mention.place), level: level, code: found.unit?.code,
      within: found.within, guesses: isOfSite ? [.placeOfSite] : [],
      text: reading.text.words(bytes),
      span: Span(reading.text.codePoints(bytes)))
  }
}

extension Reading {
  /// Whether a place may be named from a token on; in the head, also one without a word for its
  /// kind.
  fileprivate func mayNamePlace(_ index: Int, isHead: Bool) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    if classes(at: index) & LexiconClass.placeType.bit != 0 { return true }
    if token.id == Word.thành.rawValue || token.id == Word.thị.rawValue
      || token.id == Word.tphcm.rawValue
    {
      return true
    }
    guard isHead, token.traits.contains(.capitalized) else { return false }
    return index == 0 || !tokens[index - 1].traits.contains(.capitalized) || token.isSentenceStart
  }
}

extension Token.Kind {
  /// Whether something is enclosed that begins here.
  fileprivate var opens: Bool { self == .openBracket || isQuote }
}

extension Token {
  /// Whether it is a word without capitals.
  fileprivate var isSmallWord: Bool { kind == .word && !traits.contains(.capitalized) }
}
