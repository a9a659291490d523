internal import Records
internal import VietText

/// Numbers with what they count or measure.
enum Quantities {
  static let rules = [bounded, vague, ratio, counted, elliptic, inWords]

  /// `hơn 5 km`, `ít nhất một mô hình`, `không quá 7 người`, `từ 20 hộ trở lên`.
  static let bounded = Rule(
    "figure.bounded", at: .bound,
    reads: [
      "làm được ⟦hơn 5 km⟧ đường": "over 5 km",
      "có ⟦ít nhất một mô hình⟧ mới": "at-least 1 mô hình",
      "⟦gần 2,7ha⟧ đất": "nearly 2.7 ha",
      "trồng ⟦từ 20 cây trở lên⟧": "at-least 20 cây",
      "mua ⟦từ 60 triệu đồng đến 150 triệu đồng⟧ giống": "60000000–150000000 đồng",
      "nộp ⟦không quá 1,5 triệu đồng⟧": "at-most 1500000 đồng",
    ],
    ignores: ["trên địa bàn 5", "từ năm 2015", "hơn nữa", "đăng ký trên 5 lĩnh vực"]
  ) { cursor, facts in
    let start = cursor.at
    guard let entry = cursor.entry(.bound), isNumber(cursor) else { return false }
    guard
      var quantity = cursor.quantity(knownUnit: cursor.token?.kind == .word, facts: &facts)
    else { return false }
    quantity.bound = bound(entry.value, of: quantity)
    // `trên 5 lĩnh vực` is on five fields, not over five.
    if quantity.bound == .over, cursor.reading.isWord(start, .trên), isPlace(quantity.unit) {
      return false
    }
    closeBound(&cursor, &quantity)
    facts.add(quantity, start..<cursor.at)
    return true
  }

  /// `hàng trăm hộ`, `hàng chục tỷ đồng`.
  static let vague = Rule(
    "figure.vague", at: .vague,
    reads: [
      "cứu ⟦hàng trăm hộ dân⟧ bị lũ": "vague ? hộ dân", "tốn ⟦hàng chục tỷ đồng⟧": "vague ? đồng",
    ],
    ignores: ["hàng loạt vụ việc", "hàng tháng"]
  ) { cursor, facts in
    let start = cursor.at
    guard let entry = cursor.entry(.vague) else { return false }
    let number = start..<cursor.at
    guard let unit = cursor.unit(known: true) ?? money(entry.form) else { return false }
    facts.add(
      QuantityFact(value: nil, bound: .vague, unit: unit.name, number: number), start..<cursor.at)
    return true
  }

  /// `31/38 chỉ tiêu`, `14/14 xã, thị trấn`: so many out of so many.
  static let ratio = Rule(
    "figure.ratio", at: .numberToken,
    reads: [
      "hoàn thành ⟦31/38 chỉ tiêu⟧": "31/38 chỉ tiêu",
      "⟦118/126 xã⟧ có tổ dân vận": "118/126 xã",
    ],
    ignores: ["ngày 7/3", "412/6 đường Lê Lợi"]
  ) { cursor, facts in
    guard cursor.token?.form == .ratio,
      let quantity = cursor.quantity(knownUnit: true, facts: &facts)
    else { return false }
    facts.add(quantity, quantity.number.lowerBound..<cursor.at)
    return true
  }

  /// `07 mô hình`, `36,4%`, `3 tỷ 250 triệu đồng`, `5-7 hộ`, `400ha`, `12 kỳ/năm`.
  static let counted = Rule(
    "figure.counted", at: .numberToken,
    reads: [
      "duy trì ⟦07 mô hình⟧": "7 mô hình",
      "đạt ⟦36,4%⟧ kế hoạch": "36.4 %",
      "chi ⟦3 tỷ 250 triệu đồng⟧ xây cầu": "3250000000 đồng",
      "mỗi nhóm ⟦5-7 hộ⟧": "5–7 hộ",
      "⟦27,435 tỷ đồng⟧": "27435000000 đồng",
      "⟦39.120 tỷ đồng⟧": "39120000000000 đồng",
      "trồng ⟦400ha⟧ rừng": "400 ha",
      "⟦150.000 đồng/suất⟧": "150000 đồng per suất",
      "⟦1,5 triệu hộ⟧": "1500000 hộ",
      "⟦12 vạn lượt⟧ tham gia": "120000 lượt",
      "vay ⟦1,5 - 3 triệu đồng⟧": "1500000–3000000 đồng",
      "gồm ⟦9,4 tỷ⟧ cho vay": "9400000000 đồng",
      "⟦6 tập thể⟧, ⟦3 cá nhân⟧": "6 tập thể | 3 cá nhân",
    ],
    ignores: ["bài hát số 5", "lúc 10h30", "25B", "năm 2018"]
  ) { cursor, facts in
    guard !follows(cursor, .số, except: .tổng), var quantity = cursor.quantity(facts: &facts) else {
      return false
    }
    closeBound(&cursor, &quantity)
    facts.add(quantity, quantity.number.lowerBound..<cursor.at)
    return true
  }

  /// `156 mô hình, trong đó khối hành chính 64, khối trường học 92`: parts whose unit is the total's.
  static let elliptic = Rule(
    "figure.elliptic", at: .numberToken,
    reads: [
      "có 156 mô hình, trong đó khối xã ⟦64⟧, khối trường ⟦92⟧.": "64 mô hình | 92 mô hình"
    ],
    ignores: ["gọi số 64, trong đó có", "có 9 đội, trong đó khối xã 4 đội."]
  ) { cursor, facts in
    let start = cursor.at
    guard let unit = totalUnit(before: start, cursor.reading, facts),
      !follows(cursor, .số), let number = cursor.number(.integer, .grouped, .decimal),
      endsPart(cursor)
    else { return false }
    let part = QuantityFact(
      value: number.values[0], unit: unit, unitIsKnown: false, number: start..<cursor.at)
    facts.add(part, start..<cursor.at)
    return true
  }

  /// The unit of the total whose parts are being listed, nil outside such a list.
  private static func totalUnit(before start: Int, _ reading: Reading, _ facts: Facts) -> String? {
    let near = facts.cues.reversed().prefix { start - $0.tokens.upperBound < 60 }
    guard let cue = near.first(where: { $0.value.part != nil }), cue.value.part == .partition,
      let total = facts.quantities.last(where: { $0.tokens.upperBound <= cue.tokens.lowerBound }),
      !reading.tokens[total.tokens.upperBound...start].contains(where: {
        $0.traits.contains(.startsSentence)
      })
    else { return nil }
    return total.value.unit
  }

  /// Whether the number at a token is a part in a list whose unit is the total's.
  static func isElliptic(_ index: Int, _ cursor: Cursor, _ facts: Facts) -> Bool {
    var part = Cursor(cursor.reading, at: index, end: cursor.end)
    return part.number(.integer, .grouped, .decimal) != nil && endsPart(part)
      && totalUnit(before: index, cursor.reading, facts) != nil
  }

  private static func endsPart(_ cursor: Cursor) -> Bool {
    guard let next = cursor.token else { return true }
    switch next.kind {
    case .comma, .semicolon, .stop, .closeBracket, .endMark: return true
    default: return next.id == Word.và.rawValue
    }
  }

  /// `ba ngôi chùa`, `hai mươi mốt hộ`: a number in words before a noun that the lexicon has.
  static let inWords = Rule(
    "figure.in-words", at: .numeral,
    reads: [
      "xây ⟦ba ngôi chùa⟧": "3 ngôi chùa",
      "⟦hai mươi mốt hộ⟧ thoát nghèo": "21 hộ",
      "⟦Hai tập thể⟧ được khen": "2 tập thể",
    ],
    ignores: [
      "một mô hình hay", "năm 2018", "không hộ nào", "tháng ba", "thứ hai", "ngã ba đường",
      "trong năm thành phố thu",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard !follows(cursor, .thứ), !follows(cursor, .tháng), !follows(cursor, .ngã),
      !isYear(cursor),
      let quantity = cursor.quantity(knownUnit: true, facts: &facts),
      let value = quantity.value,
      value > ExactNumber(1) || isCountedOne(quantity, at: start, cursor)
    else { return false }
    facts.add(quantity, start..<cursor.at)
    return true
  }

  // MARK: Parts

  private static func isNumber(_ cursor: Cursor) -> Bool {
    guard let token = cursor.token else { return false }
    return token.kind == .number
      || token.kind == .word && cursor.peekEntry(.numeral) != nil
  }

  private static func bound(_ value: String, of quantity: QuantityFact) -> Figure.Bound {
    if value == "from" { return .exact }
    return Figure.Bound(rawValue: value) ?? .exact
  }

  /// Reads `trở lên` behind the unit.
  private static func closeBound(_ cursor: inout Cursor, _ quantity: inout QuantityFact) {
    if let entry = cursor.entry(.boundAfter), let bound = Figure.Bound(rawValue: entry.value) {
      quantity.bound = bound
    }
  }

  /// The units of which one is `on` several, not `over` a number.
  private static func isPlace(_ unit: String) -> Bool {
    ["lĩnh vực", "mặt", "phương diện", "tuyến", "tuyến đường", "trang", "kênh", "nền tảng"]
      .contains(unit)
  }

  private static func money(_ form: String) -> Unit? {
    form.hasSuffix("triệu") || form.hasSuffix("tỷ") || form.hasSuffix("tỉ")
      ? Unit(name: "đồng", isKnown: true) : nil
  }

  private static func follows(_ cursor: Cursor, _ word: Word, except: Word? = nil) -> Bool {
    guard cursor.reading.isWord(cursor.at - 1, word) else { return false }
    guard let except else { return true }
    return !cursor.reading.isWord(cursor.at - 2, except)
  }

  /// `trong năm thành phố …` is a year, not five cities.
  private static func isYear(_ cursor: Cursor) -> Bool {
    cursor.reading.isWord(cursor.at, .năm)
      && [Word.trong, .đầu, .cuối, .giữa, .cả, .hằng, .hàng, .mỗi, .một, .những, .các, .nhiều]
        .contains {
          cursor.reading.isWord(cursor.at - 1, $0)
        }
  }

  /// `Một cá nhân được khen`: one counts where a sentence begins with it or it stands among counts.
  private static func isCountedOne(_ quantity: QuantityFact, at start: Int, _ cursor: Cursor)
    -> Bool
  {
    guard quantity.value == ExactNumber(1) else { return false }
    return ["cá nhân", "tập thể", "hộ"].contains(quantity.unit)
  }
}
