internal import Records
internal import VietText

/// Numbers whose unit stands elsewhere in the sentence.
extension Quantities {
  /// `156 mô hình, trong đó khối hành chính 64, khối trường học 92`, `đăng ký 60 mô hình, thực hiện
  /// 54`, `85 hội viên đạt cấp tỉnh, 402 đạt cấp huyện`: counts whose unit is an earlier one's.
  static let elliptic = Rule(
    "figure.elliptic", at: .numberToken,
    reads: [
      "có 156 mô hình, trong đó khối xã ⟦64⟧, khối trường ⟦92⟧.": "64 mô hình | 92 mô hình",
      "Đăng ký 60 mô hình, thực hiện ⟦54⟧; công nhận ⟦40⟧.": "54 mô hình | 40 mô hình",
      "Có 85 hội viên đạt cấp tỉnh, ⟦402⟧ đạt cấp huyện.": "402 hội viên",
      "Có ca nặng ở bệnh viện (168 ca) và ở nhà (⟦83⟧).": "83 ca",
      "Hồ Bắc thu hút 39.180 lượt khách; hồ Nam thu hút ⟦20.690⟧; hồ Tây vắng.": "20690 lượt khách",
    ],
    ignores: [
      "gọi số 64, trong đó có", "có 9 đội, trong đó khối xã 4 đội.", "có 9 đội, gồm U-4, U-5.",
      "Xã có 9 đội. Thực hiện 4.", "Có 9 đội, phấn đấu 2025.", "Lãi 5 triệu đồng, xây dựng 4.",
      "có 3 tổ, trong đó tổ khá chiếm 66.",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard let unit = sharedUnit(start, cursor, facts),
      let number = cursor.number(.integer, .grouped, .decimal)
    else { return false }
    let part = QuantityFact(
      value: number[0], unit: unit, unitIsImplied: true, number: start..<cursor.at)
    facts.add(part, start..<cursor.at)
    return true
  }

  /// Whether the number at a token is a part in a list whose unit is the total's.
  static func isElliptic(_ index: Int, _ cursor: Cursor, _ facts: Facts) -> Bool {
    sharedUnit(index, cursor, facts) != nil
  }

  /// The unit that the number at a token shares with an earlier count of its sentence.
  private static func sharedUnit(_ index: Int, _ cursor: Cursor, _ facts: Facts) -> String? {
    var part = Cursor(cursor.reading, at: index, end: cursor.end)
    guard !facts.quantities.isEmpty, !follows(part, .số), !isGlued(part),
      let value = part.number(.integer, .grouped, .decimal)?[0]
    else { return nil }
    let isBracketed = cursor.reading.tokens[max(0, index - 1)].kind == .openBracket
    if !isBracketed, endsPart(part), let total = total(before: index, cursor.reading, facts) {
      // A part is no larger than its total.
      return total.value.map { value <= $0 } ?? false ? shareable(total.unit) : nil
    }
    guard let earlier = facts.quantities.last, earlier.tokens.upperBound <= index,
      index - earlier.tokens.upperBound < 30,
      !hasSentenceStart(earlier.tokens.upperBound...index, cursor.reading),
      !(ExactNumber(1900)...ExactNumber(2100)).contains(value)
    else { return nil }
    // `hồ Bắc đón 39 lượt khách; hồ Nam đón 20;`
    let verb = cursor.reading.tokens[index - 1].id
    let isAlike =
      verb != 0 && earlier.tokens.lowerBound > 0
      && verb == cursor.reading.tokens[earlier.tokens.lowerBound - 1].id
    // `ở bệnh viện (168 ca) và ở nhà (83)`
    let isInBracket =
      part.token?.kind == .closeBracket && earlier.tokens.lowerBound > 0
      && cursor.reading.tokens[index - 1].kind == .openBracket
      && cursor.reading.tokens[earlier.tokens.lowerBound - 1].kind == .openBracket
    if isInBracket { return shareable(earlier.value.unit) }
    let isObject =
      endsPart(part) && facts.cues.last?.tokens.upperBound == index
      && (isAlike || facts.cues.last?.value.tellsOfCounts ?? false)
    let isSubject =
      cursor.reading.tokens[index - 1].kind == .comma
      && part.peekEntry(.status)?.entry.isOf(.nothing) == true
      && part.token?.id == Word.đạt.rawValue
    return isObject || isSubject ? shareable(earlier.value.unit) : nil
  }

  /// Money and shares name their unit each time.
  private static func shareable(_ unit: String) -> String? {
    Unit.measures.contains(unit) || unit.isSame(as: "đồng") ? nil : unit
  }

  /// The total whose parts are being listed, nil outside such a list.
  private static func total(
    before start: Int, _ reading: Reading, _ facts: Facts
  ) -> QuantityFact? {
    // A list is not longer than this; looking farther back would take ever longer.
    let reach = 60
    guard let cue = facts.cues.suffix(2 * reach).last(where: { $0.value.part != nil }),
      cue.value.part == .partition, start - cue.tokens.upperBound < reach,
      let total = facts.quantities.suffix(reach).last(where: {
        $0.tokens.upperBound <= cue.tokens.lowerBound
      }), cue.tokens.lowerBound - total.tokens.upperBound < reach,
      !hasSentenceStart(total.tokens.upperBound...start, reading)
    else { return nil }
    return total.value
  }

  private static func hasSentenceStart(_ tokens: ClosedRange<Int>, _ reading: Reading) -> Bool {
    reading.tokens[tokens].contains { $0.traits.contains(.startsSentence) }
  }

  /// Whether a dash or plus glues a number to what stands before it: `COVID-19`, `ASEAN+3`.
  private static func isGlued(_ cursor: Cursor) -> Bool {
    guard cursor.at > 0 else { return false }
    let before = cursor.reading.tokens[cursor.at - 1].kind
    return before == .dash || before == .plus || before == .slash
  }

  static func endsPart(_ cursor: Cursor) -> Bool {
    guard let next = cursor.token else { return true }
    switch next.kind {
    case .comma, .semicolon, .stop, .closeBracket, .endMark: return true
    default: return next.id == Word.và.rawValue
    }
  }
}

extension Cue {
  /// Whether a bare number behind it counts what was counted before: `thực hiện 54`.
  fileprivate var tellsOfCounts: Bool {
    switch self {
    case .status(let status): status != nil && status != .stock && status != .change
    case .award: true
    default: false
    }
  }
}
