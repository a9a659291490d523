internal import Gazetteer
internal import Records
internal import VietText

/// Finds places in the gazetteer: the units that were there on the article's day.
///
/// Of several units with a name none is chosen unless the text decides: the units that it names
/// around the place, or else those that its head speaks of.
struct PlaceResolution {
  let reading: Reading
  /// The article's day; nil where it has none.
  let day: Day?
  /// The places of the article's head, which may decide between units of one name.
  private let context: [PlaceMention]

  init(_ reading: Reading, _ day: Day?, context: [PlaceMention] = []) {
    (self.reading, self.day, self.context) = (reading, day, context)
  }

  /// What the gazetteer has of a place.
  struct Found {
    var unit: AdministrativeUnit?
    /// The full names of the units around, the nearest first.
    var within: [String] = []
  }

  /// A place in the gazetteer.
  func find(_ mention: PlaceMention) -> Found {
    guard let unit = unit(of: mention) else { return Found(within: within(mention)) }
    return Found(
      unit: unit, within: Gazetteer.surroundings(of: unit, on: day).map(\.fullName))
  }

  // MARK: One unit

  private func unit(of mention: PlaceMention) -> AdministrativeUnit? {
    guard mention.place.type != .settlement else { return nil }
    let named = units(of: mention.place).filter { isAround($0, mention.within) }
    guard !mention.within.isEmpty else { return decided(named) }
    return only(named)
  }

  /// The units with a name and kind on the article's day.
  func units(of place: NamedPlace) -> [AdministrativeUnit] {
    let named = reading.units(of: place).filter { unit in day.map(unit.isValid) ?? true }
    guard let kind = place.type?.kind else { return place.type == nil ? named : [] }
    let exact = named.filter { $0.kind == kind }
    // A district of old may have become a town before the tables begin; its code stayed.
    guard exact.isEmpty, isOld, place.type?.level == .district else { return exact }
    return named.filter { $0.tier == .district }
  }

  /// Whether the article may tell of units that were gone when the tables begin.
  private var isOld: Bool { day.map { $0 < Gazetteer.firstDay } ?? true }

  private func only(_ units: [AdministrativeUnit]) -> AdministrativeUnit? {
    units.allSatisfy { $0.code == units[0].code } ? units.first : nil
  }

  /// Whether the units that the text names around a place are those of the gazetteer.
  private func isAround(_ unit: AdministrativeUnit, _ places: [NamedPlace]) -> Bool {
    guard !places.isEmpty else { return true }
    let around = Gazetteer.surroundings(of: unit, on: day)
    return places.allSatisfy { place in
      let same = units(of: place)
      return around.contains { unit in same.contains { $0.code == unit.code } }
    }
  }

  /// The one of several units that the context speaks for; the only one where nothing speaks
  /// against it.
  private func decided(_ units: [AdministrativeUnit]) -> AdministrativeUnit? {
    guard let first = units.first else { return nil }
    let context = unitsOfContext
    if let only = only(units) {
      guard !context.isEmpty else { return first.tier == .commune && isOld ? nil : only }
      let province = Gazetteer.surroundings(of: first, on: day).last ?? first
      return context.contains { unit in
        (Gazetteer.surroundings(of: unit, on: day).last ?? unit).code == province.code
      } ? only : nil
    }
    let around = units.map { [$0] + Gazetteer.surroundings(of: $0, on: day) }
    for tier in [AdministrativeUnit.Tier.district, .province] {
      let near = units.indices.filter { index in
        around[index].contains { unit in
          unit.tier == tier && context.contains { $0.code == unit.code }
        }
      }
      if !near.isEmpty { return only(near.map { units[$0] }) }
    }
    return nil
  }

  /// The provinces and districts that the head speaks of.
  private var unitsOfContext: [AdministrativeUnit] {
    let alone = PlaceResolution(reading, day)
    return context.flatMap { mention -> [AdministrativeUnit] in
      let places = [mention.place] + mention.within
      return places.indices.compactMap { index in
        guard places[index].type?.level != .commune else { return nil }
        let place = PlaceMention(place: places[index], within: Array(places[(index + 1)...]))
        return alone.unit(of: place).flatMap { $0.tier == .commune ? nil : $0 }
      }
    }
  }

  // MARK: Around

  /// The units that the text names around a place, and those that lie around these.
  private func within(_ mention: PlaceMention) -> [String] {
    guard let nearest = mention.within.first else { return [] }
    let outer = PlaceMention(place: nearest, within: Array(mention.within.dropFirst()))
    guard let unit = unit(of: typed(outer, around: mention.place)) else {
      return [name(of: nearest)] + within(outer)
    }
    return [unit.fullName] + Gazetteer.surroundings(of: unit, on: day).map(\.fullName)
  }

  /// A mere name in brackets has the kind that the gazetteer knows, where it knows but one.
  private func typed(_ mention: PlaceMention, around inner: NamedPlace) -> PlaceMention {
    guard mention.place.type == nil, let level = inner.type?.level else { return mention }
    let known = units(of: mention.place).filter { unit in
      unit.tier == .province || unit.tier == .district && level == .commune
    }
    guard let first = known.first, known.allSatisfy({ $0.kind == first.kind }) else {
      return mention
    }
    var mention = mention
    mention.place.type = .unit(first.kind)
    return mention
  }

  private func name(of place: NamedPlace) -> String {
    let name = reading.name(of: place)
    return place.type?.kind.map { "\($0.word) \(name)" } ?? name
  }
}

extension Reading {
  /// The units with a place's name, of all kinds and times.
  func units(of place: NamedPlace) -> [AdministrativeUnit] {
    if let name = abbreviated(place.name) { return Gazetteer.units(named: name) }
    let utf8 = bytes
    let name = utf8.span.extracting(byteRange(place.name))
    return Gazetteer.units(namedBy: name)
  }

  /// Whether two places have one name.
  func haveOneName(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let utf8 = bytes
    let (first, second) = (byteRange(one), byteRange(other))
    return Gazetteer.isSameName(utf8.span.extracting(first), utf8.span.extracting(second))
  }

  /// A place's name as printed, but for abbreviations and for one in capitals: `KRÔNG PLENG` is
  /// `Krông Pleng`; a number with the word before it: `phường 12`.
  func name(of place: NamedPlace) -> String {
    if let full = abbreviated(place.name) { return full }
    // `phường 12`, `Tổ dân phố 5`
    if tokens[place.name].allSatisfy({ $0.kind == .number }) { return words(place.tokens) }
    let name = words(place.name)
    let isInCapitals = tokens[place.name].allSatisfy { token in
      token.traits.contains(.upperCase) || token.range.count == 1
    }
    guard isInCapitals, place.name.count > 1 else { return name }
    return name.split(separator: " ").map { $0.prefix(1) + $0.dropFirst().lowercased() }
      .joined(separator: " ")
  }

  /// The name that an abbreviation stands for: `TP. HCM`.
  private func abbreviated(_ name: Range<Int>) -> String? {
    guard name.count == 1 else { return nil }
    return switch Word(rawValue: tokens[name.lowerBound].id) {
    case .hcm, .tphcm: "Hồ Chí Minh"
    case .hn: "Hà Nội"
    case .bmt: "Buôn Ma Thuột"
    case .tdm: "Thủ Dầu Một"
    default: nil
    }
  }
}
