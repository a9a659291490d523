internal import Records
internal import VietText

/// A number with what it counts or measures.
extension Cursor {
  /// Reads a number and its unit; passes over a number whose unit is no thing, such as an hour.
  mutating func quantity(knownUnit: Bool = false, facts: inout Facts) -> QuantityFact? {
    let start = at
    guard !isInsideName, let amount = amount() else { return nil }
    let number = start..<at
    guard var unit = unit(of: amount, known: knownUnit || isBehindName(start)) else {
      at = start
      return nil
    }
    let unitEnd = at
    if isTime(unit.name) {
      facts.passOver(start..<at)
      return nil
    }
    if isAddress(unit.name) || isGeneration(unit.name) { return nil }
    // `cụm công nghiệp Tân An 2 thành phố Buôn Hồ`: the number is a name's, and a place follows.
    if isBehindName(start), token?.traits.contains(.capitalized) ?? false,
      Self.places.contains(unit.name)
    {
      at = start
      return nil
    }
    // `Hoa hậu Việt Nam 2022 tiết lộ`: the year of a name.
    if amount.mayBeYear, isBehindName(start), reading.tokens[start].range.count == 4 {
      at = start
      return nil
    }
    // `nửa tấn`, but not half of a thing.
    if amount.inWords, amount.exponent == 0, amount.value == ExactNumber(5, decimals: 1),
      !Unit.measures.contains(unit.name)
    {
      return nil
    }
    // `gian hàng 0 đồng` is a name; digits that are no number are told of money alone.
    if unit.name.isSame(as: "đồng") ? amount.value == ExactNumber(0) : amount.value == nil {
      return nil
    }
    if unit.isImplied, let shared = sharedThing(at: start, facts) {
      unit = Unit(name: shared, isKnown: true, isImplied: true)
    }
    var quantity = QuantityFact(
      value: amount.value, max: amount.max, outOf: amount.outOf, unit: unit.name,
      unitIsKnown: unit.isKnown, unitIsImplied: unit.isImplied, number: number)
    quantity.recipient = recipient(in: number.upperBound..<unitEnd)
    quantity.isAwardForm = reading.longest(.awardForm, at: number.upperBound, end: unitEnd) != nil
    if amount.isOver { quantity.bound = .over }
    if amount.mayBeThousands, !Unit.measures.contains(unit.name) {
      quantity.value = amount.value.flatMap { ExactNumber($0.digits) }
      quantity.isAmbiguous = true
    }
    if let whole = whole(of: quantity) {
      quantity.outOf = whole
    } else if let end = rangeEnd(of: quantity) {
      quantity.max = end
    } else if let rest = smallerPart(of: quantity) ?? half(of: quantity) ?? tenths(of: quantity) {
      quantity.value = rest
    } else {
      quantity.per = per() ?? (Unit.currencies.contains(unit.name) ? price() : nil)
    }
    return quantity
  }

  /// Whether a dash or stop glues the number here to a name or number before it: `COVID-19`, the
  /// second part of `3-2`, `BA.5`.
  private var isInsideName: Bool {
    guard at > 1, token?.traits.contains(.glued) ?? false else { return false }
    let (joint, name) = (reading.tokens[at - 1], reading.tokens[at - 2])
    guard joint.traits.contains(.glued) else { return false }
    switch joint.kind {
    case .dash, .plus: return name.kind == .word || name.kind == .number
    case .stop: return name.traits.contains(.upperCase) && !name.traits.contains(.startsParagraph)
    default: return false
    }
  }

  /// Whether a name stands right before the number, so that the number may belong to it: `SEA Games
  /// 31`.
  private func isBehindName(_ index: Int) -> Bool {
    guard index > 0, !reading.tokens[index].traits.contains(.startsSentence) else { return false }
    let before = reading.tokens[index - 1]
    return before.traits.contains(.capitalized) && !before.traits.contains(.startsSentence)
  }

  /// What a bare `1,2 triệu` counts in a list of names with their counts: `Đông 1,3 triệu con, Đoài
  /// 1,2 triệu`.
  private func sharedThing(at start: Int, _ facts: Facts) -> String? {
    guard let last = facts.quantities.last, last.tokens.upperBound < start,
      start - last.tokens.upperBound <= 6, !last.value.unit.isSame(as: "đồng"),
      !Unit.measures.contains(last.value.unit) || last.value.unit == "ha"
        || last.value.unit == "tấn",
      let scale = last.value.number.last, reading.tokens[scale].kind == .word,
      reading.tokens[last.tokens.upperBound].kind == .comma
    else { return nil }
    let name = last.tokens.upperBound + 1..<start
    guard !name.isEmpty,
      name.allSatisfy({
        reading.tokens[$0].kind == .word && reading.tokens[$0].traits.contains(.capitalized)
      })
    else { return nil }
    return last.value.unit
  }

  /// Whether a unit is one of time or age, which counts no thing.
  private func isTime(_ unit: String) -> Bool { Self.times.contains(unit) }

  private static let times: Names = [
    "ngày", "tháng", "năm", "giờ", "h", "phút", "giây", "tuổi", "tuần", "quý", "tiếng", "thập kỷ",
    "tiếng đồng hồ", "nhiệm kỳ",
    "thập niên", "thế kỷ", "niên khóa", "mùa giải",
  ]

  /// `412/6 đường Lê Lợi`, `12 phố Hàng Muối`: the number of a house.
  private func isAddress(_ unit: String) -> Bool {
    guard token?.traits.contains(.capitalized) ?? false else { return false }
    return Self.addresses.contains(unit)
  }

  private static let places: Names = [
    "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn",
  ]

  private static let addresses: Names = ["đường", "phố", "ngõ", "hẻm"]

  /// `mạng 5G`: no grams.
  private func isGeneration(_ unit: String) -> Bool {
    reading.tokens[at - 1].traits.contains(.capitalized) && unit.isSame(as: "g")
  }

  /// What a counted noun is as a recipient; an organisation is a collective.
  func recipient(in unit: Range<Int>) -> Recipient.Kind? {
    guard let first = unit.first else { return nil }
    // `78 nữ cán bộ`
    let start = reading.isWord(first, .nữ) && unit.count > 1 ? first + 1 : first
    if let found = reading.longest(.recipient, at: start, end: unit.upperBound) {
      let kind = reading.lexicon[found.entry].meaning.recipient
      // `cán bộ công đoàn`: whatever they do, they are people; a `tổ máy` is no `tổ`.
      if found.end == unit.upperBound || reading.isWord(found.end, .và)
        || kind == .individual && found.end - start > 1
      {
        return kind
      }
    }
    let found = reading.longest(.organisation, at: unit.lowerBound, end: unit.upperBound)
    return found?.end == unit.upperBound ? .collective : nil
  }

  // MARK: A second number

  /// Reads `/729 km` behind `619,6 km`: the whole, in the same unit.
  private mutating func whole(of part: QuantityFact) -> ExactNumber? {
    guard part.outOf == nil, part.max == nil, token?.kind == .slash else { return nil }
    return attempt { cursor in
      cursor.at += 1
      guard let amount = cursor.amount(), amount.outOf == nil, amount.max == nil,
        let unit = cursor.unit(of: amount, known: true), unit.name == part.unit
      else { return nil }
      return amount.value
    }
  }

  /// Reads `đến 150 triệu đồng` behind `60 triệu đồng`: the upper end, with its unit again.
  private mutating func rangeEnd(of from: QuantityFact) -> ExactNumber? {
    guard from.outOf == nil, from.max == nil, let token,
      token.kind == .dash || token.id == Word.đến.rawValue || token.id == Word.tới.rawValue
    else { return nil }
    return attempt { cursor in
      cursor.at += 1
      guard let amount = cursor.amount(), amount.outOf == nil, amount.max == nil,
        let unit = cursor.unit(of: amount, known: true), unit.name == from.unit,
        let low = from.value, let high = amount.value, low < high
      else { return nil }
      return high
    }
  }

  /// Reads `400 m` behind `3 km`: the rest of one length, weight or area, in the larger unit.
  private mutating func smallerPart(of large: QuantityFact) -> ExactNumber? {
    guard let value = large.value, large.max == nil, value.decimals == 0, token?.kind == .number
    else { return nil }
    return attempt { cursor in
      guard let rest = cursor.number(.integer), let unit = cursor.unit(known: true),
        let step = Self.steps[large.unit], step.unit == unit.name
      else { return nil }
      return rest[0].scaled(by: -step.exponent).flatMap(value.adding)
    }
  }

  /// The next smaller unit, and the power of ten between the two.
  private static let steps: [String: (unit: String, exponent: Int)] = [
    "km": ("m", 3), "tấn": ("kg", 3), "tạ": ("kg", 2), "kg": ("g", 3), "m": ("cm", 2),
  ]

  /// Reads `rưỡi` behind a measure: `2 ha rưỡi`.
  private mutating func half(of quantity: QuantityFact) -> ExactNumber? {
    guard token?.id == Word.rưỡi.rawValue || token?.id == Word.rưởi.rawValue,
      quantity.max == nil, Unit.measures.contains(quantity.unit)
    else { return nil }
    at += 1
    return quantity.value?.adding(ExactNumber(5, decimals: 1))
  }

  /// Reads the `2` of `1 tấn 2`, `3 mét 5`.
  private mutating func tenths(of quantity: QuantityFact) -> ExactNumber? {
    guard let token, token.kind == .number, token.range.count == 1, let value = quantity.value,
      value.decimals == 0, quantity.max == nil,
      Self.steps[quantity.unit] != nil || quantity.unit == "ha" || quantity.unit == "sào"
    else { return nil }
    return spokenDigit().flatMap { value.adding(ExactNumber($0, decimals: 1)) }
  }

  // MARK: The unit

  /// The unit behind an amount; `triệu` and `tỷ` alone are money.
  mutating func unit(of amount: Amount, known: Bool) -> Unit? {
    // `3/4 số hộ`: a fraction of all.
    if amount.outOf != nil {
      word(.tổng)
      word(.số)
    }
    if let unit = attempt({ $0.unit(known: true) }) { return unit }
    if amount.endsInScale {
      // `150 triệu năm`, `3 triệu tuổi`.
      if let token, [Word.năm, .tuổi].contains(where: { $0.rawValue == token.id }) { return nil }
      return Unit(name: "đồng", isKnown: true, isImplied: true)
    }
    let isSure = !amount.looksLikeDate && amount.value != nil && amount.outOf == nil
    return known || !isSure ? nil : unit()
  }
}
