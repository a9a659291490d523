internal import Records
internal import VietText

/// Numbers with what they count or measure.
enum Quantities {
  static let rules = [bounded, vague, ratio, counted, elliptic, inverted, inWords]

  /// `hơn 5 km`, `ít nhất một mô hình`, `không quá 7 người`, `từ 20 hộ trở lên`.
  static let bounded = Rule(
    "figure.bounded", at: .bound,
    reads: [
      "làm được ⟦hơn 5 km⟧ đường": "over 5 km",
      "có ⟦ít nhất một mô hình⟧ mới": "at-least 1 mô hình",
      "⟦gần 2,7ha⟧ đất": "nearly 2.7 ha",
      "trồng ⟦từ 20 cây trở lên⟧": "at-least 20 cây",
      "có ⟦ít hơn 5 hộ⟧ nghèo": "under 5 hộ",
      "30 giường bệnh ⟦trên 10.000 dân⟧": "none",
      "giá trị sản phẩm ⟦trên 1ha⟧ đất": "none",
      "mua ⟦từ 60 triệu đồng đến 150 triệu đồng⟧ giống": "60000000–150000000 đồng",
      "nộp ⟦không quá 1,5 triệu đồng⟧": "at-most 1500000 đồng",
      "chi ⟦ít nhất $3⟧": "at-least 3 USD", "nhẹ hơn ⟦5 kg⟧ so với trước": "5 kg",
      "rẻ hơn ⟦12%⟧": "12 %", "sâu ⟦hơn 12 m⟧": "over 12 m",
      "nhỏ ⟦hơn 900 m⟧": "under 900 m",
      "so với năm ngoái, số án ⟦ít hơn⟧ ⟦6 vụ⟧": "status change | 6 vụ",
    ],
    ignores: [
      "nằm trên một vị trí đẹp", "từ một tỉnh nghèo", "trên địa bàn 5", "từ năm 2015", "hơn nữa",
      "đăng ký trên 5 lĩnh vực",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard let entry = cursor.entry(.bound) else { return false }
    if var sum = cursor.sumBehindCurrency() {
      sum.bound = bound(entry.value, of: sum)
      closeBound(&cursor, &sum)
      facts.add(sum, start..<cursor.at)
      return true
    }
    guard isNumber(cursor) else { return false }
    guard
      var quantity = cursor.quantity(knownUnit: cursor.token?.kind == .word, facts: &facts)
    else { return false }
    quantity.bound = bound(entry.value, of: quantity)
    // `trên 5 lĩnh vực` is on five fields, not over five; `từ một tỉnh nghèo` counts nothing.
    if quantity.bound == .over, cursor.reading.isWord(start, .trên), isPlace(quantity.unit) {
      return false
    }
    if quantity.value == ExactNumber(1), cursor.reading.isWord(quantity.number.lowerBound, .một),
      cursor.reading.isWord(start, .trên) || cursor.reading.isWord(start, .từ),
      !Unit.measures.contains(quantity.unit)
    {
      return false
    }
    // `giá trị sản phẩm trên 1 ha đất`: what a rate is for one of.
    if quantity.value == ExactNumber(1), cursor.reading.isWord(start, .trên),
      cursor.follows(.phẩm, .xuất, .nhập, .trị, .lợi, .quân, at: start)
    {
      facts.passOver(start..<cursor.at)
      return true
    }
    // `50 giường bệnh trên 10.000 dân`: a rate's base.
    if quantity.unit == "dân", cursor.reading.isWord(start, .trên), isBase(quantity.value) {
      facts.passOver(start..<cursor.at)
      return true
    }
    closeBound(&cursor, &quantity)
    // `so với năm ngoái, số vụ ít hơn 6 vụ`: the difference.
    if quantity.bound == .under, quantity.number.lowerBound == start + 2,
      cursor.isWord(start + 1, .hơn), cursor.isCompared(before: start)
    {
      quantity.bound = .exact
      facts.add(.status(.change), start..<start + 2)
      facts.add(quantity, quantity.number.lowerBound..<cursor.at)
      return true
    }
    let compared = compared(quantity, cursor, at: start)
    quantity.bound = compared ?? quantity.bound
    facts.add(
      quantity, (compared == .exact ? quantity.number.lowerBound : start)..<cursor.at)
    return true
  }

  /// What `hơn` behind an adjective makes of a number: in `nhẹ hơn 5 kg so với …` the number is the
  /// difference; `thấp hơn 900 đồng` is under it.
  private static func compared(
    _ quantity: QuantityFact, _ cursor: Cursor, at start: Int
  ) -> Figure.Bound? {
    guard quantity.bound == .over, cursor.reading.isWord(start, .hơn),
      cursor.follows(
        .cao, .thấp, .nặng, .nhẹ, .lớn, .nhỏ, .dài, .ngắn, .rẻ, .đắt, .kém, .nhiều, at: start)
    else { return nil }
    // `nhiều hơn một lần mỗi đêm` is more than once.
    let isTimes = quantity.unit == "lần" && !cursor.follows(.nhiều, at: start)
    let isShare =
      ["%", "điểm %"].contains(quantity.unit) && !cursor.follows(.cao, .thấp, at: start)
    if cursor.isWord(cursor.at, .so) || isTimes || isShare {
      return .exact
    }
    return cursor.follows(.thấp, .nhẹ, .nhỏ, .ngắn, .rẻ, .kém, at: start) ? .under : nil
  }

  /// `hàng trăm hộ`, `hàng chục tỷ đồng`.
  static let vague = Rule(
    "figure.vague", at: .vague,
    reads: [
      "dựng ⟦hơn chục mô hình⟧": "vague ? mô hình", "giúp ⟦dăm bảy hộ⟧": "vague ? hộ",
      "cứu ⟦hàng trăm hộ dân⟧ bị lũ": "vague ? hộ dân", "tốn ⟦hàng chục tỷ đồng⟧": "vague ? đồng",
    ],
    ignores: ["hàng loạt vụ việc", "hàng tháng"]
  ) { cursor, facts in
    let start = cursor.at
    guard let entry = cursor.entry(.vague) else { return false }
    let number = start..<cursor.at
    guard let unit = cursor.unit(known: true) ?? money(entry.form) else { return false }
    facts.add(
      QuantityFact(
        value: nil, bound: .vague, unit: unit.name, unitIsImplied: unit.isImplied, number: number,
        recipient: cursor.recipient(in: number.upperBound..<cursor.at)),
      start..<cursor.at)
    return true
  }

  /// `31/38 chỉ tiêu`, `14/14 xã, thị trấn`: so many out of so many.
  static let ratio = Rule(
    "figure.ratio", at: .numberToken,
    reads: [
      "hoàn thành ⟦31/38 chỉ tiêu⟧": "31/38 chỉ tiêu",
      "⟦118/126 xã⟧ có tổ dân vận": "118/126 xã",
    ],
    ignores: ["ngày 7/3", "xếp thứ 3/12 xã", "412/6 đường Lê Lợi"]
  ) { cursor, facts in
    guard cursor.token?.form == .ratio, !follows(cursor, .thứ), !isDateBeforeName(cursor),
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
      "lãi ⟦600 - 1 tỷ đồng⟧": "600000000–1000000000 đồng",
      "gồm ⟦9,4 tỷ⟧ cho vay": "9400000000 đồng",
      "⟦6 tập thể⟧, ⟦3 cá nhân⟧": "6 tập thể | 3 cá nhân",
      "phát ⟦37 triệu hộ chiếu⟧": "37000000 hộ chiếu", "góp ⟦20€⟧": "20 euro",
      "bán ⟦7 triệu peso⟧": "7000000 peso", "vé ⟦10K đồng⟧": "10000 đồng",
      "dân số ⟦20.781 người⟧": "20781 người",
      "giá ⟦100 .000 đồng⟧": "100000 đồng", "nuôi ⟦25 000 con gà⟧": "25000 con gà",
      "toàn huyện có ⟦12 500 hộ⟧": "12500 hộ", "mở 400 ⟦500 cửa hàng⟧": "500 cửa hàng",
      "chi ⟦2 500 000 đồng⟧": "2500000 đồng",
      "có ⟦201 trên tổng số 241 hộ⟧ ký": "201/241 hộ", "mỗi nhóm ⟦10 ~ 15 hộ⟧": "10–15 hộ",
      "khen ⟦03 (ba) tập thể⟧": "3 tập thể", "⟦05 (năm) mô hình⟧": "5 mô hình",
      "chi ⟦12 (mười hai) triệu đồng⟧": "12000000 đồng",
      "góp ⟦1. 200.000 đồng⟧": "1200000 đồng", "lạc ⟦33/ 31,5 ha⟧": "33/31.5 ha",
      "thu ⟦1 tấn 2⟧, dài ⟦3 mét 5⟧.": "1.2 tấn | 3.5 m",
      "Đông Hòa ⟦1,3 triệu con⟧, Tây Hòa ⟦1,2 triệu⟧, Bắc Hòa ⟦1,1 triệu⟧":
        "1300000 con | 1200000 con | 1100000 con",
      "lương giữa ⟦8 và 9 triệu đồng⟧": "8000000–9000000 đồng",
      "thu nhập/⟦1ha⟧ canh tác": "none",
      "khai mạc lúc ⟦15 h⟧ ngày": "none",
      "nuôi ⟦14 con “heo đất”⟧, góp ⟦9 “hũ gạo”⟧": "14 con heo đất | 9 hũ gạo",
      "có ⟦85 học sinh và sinh viên⟧ dự": "85 học sinh, sinh viên",
      "có ⟦11 bác sĩ/10.000 dân⟧, ⟦9 y tá/1 vạn dân⟧":
        "11 bác sĩ per 10.000 dân | 9 y tá per vạn dân",
      "thu ⟦1.503.000.000 đồng⟧ ⟦(Một tỷ, năm trăm lẻ ba triệu đồng)⟧": "1503000000 đồng | none",
    ],
    ignores: [
      "bài hát số 5", "đứng thứ 72/222 quốc gia", "lúc 10h30", "25B",
      "năm 2018",
      "Hoa hậu Việt Nam 2022 tiết lộ",
      "gói thầu 5 bao gồm", "tháng 13 họp", "wifi 6 đáp ứng", "ngày 24/1 công bố",
      "đợt 2 giải ngân xong", "trước năm 2000 000", "05 (ba) mô hình",
      "cụm Tân An 2 thành phố Buôn Hồ",
    ]
  ) { cursor, facts in
    // `tháng 13 họp`: no month of the year, and no count of meetings.
    let isTime = follows(cursor, .tháng) || follows(cursor, .ngày) || follows(cursor, .quý)
    // `đứng thứ 72/222 quốc gia`: a place in a ranking.
    let isRank = follows(cursor, .thứ) && cursor.token?.form == .ratio
    guard !follows(cursor, .số, except: .tổng, .dân), !isRank,
      var quantity = cursor.quantity(knownUnit: isTime, facts: &facts)
    else {
      return false
    }
    // `thu nhập/1ha canh tác`: what a rate is for one of.
    let start = quantity.number.lowerBound
    if quantity.value == ExactNumber(1), start > 1, cursor.reading.tokens[start - 1].kind == .slash,
      cursor.reading.tokens[start - 2].kind == .word
    {
      facts.passOver(start..<cursor.at)
      return true
    }
    closeBound(&cursor, &quantity)
    facts.add(quantity, quantity.number.lowerBound..<cursor.at)
    if quantity.unit == "đồng", cursor.token?.kind == .openBracket {
      let bracket = cursor.at
      if cursor.spelledSum() { facts.passOver(bracket..<cursor.at) }
    }
    return true
  }

  /// `Số hộ thoát nghèo: 14`, `tổng số đảng viên là 250`: the noun stands before the number.
  static let inverted = Rule(
    "figure.inverted", at: .numberToken,
    reads: [
      "Số mô hình được công nhận: ⟦14⟧; số hộ thoát nghèo: ⟦35⟧.": "14 mô hình | 35 hộ",
      "Tổng số đảng viên của chi bộ là ⟦1.204⟧.": "1204 đảng viên",
      "Tổng số chi hội ⟦26⟧: trong đó": "26 chi hội",
      "Số hộ đủ điều kiện là ⟦trên 3.000⟧.": "over 3000 hộ",
    ],
    ignores: [
      "Số điện thoại: 14.", "Số: 14", "Số hộ năm 2019: tăng", "Số mô hình: 14 mô hình.",
      "Một số hộ ở ấp: 3, 4.", "Số hộ ở thôn 3.",
    ]
  ) { cursor, facts in
    let start = cursor.at
    // `… là trên 3.000`
    let before = start > 1 ? cursor.peekEntry(.bound, at: start - 1) : nil
    let bounded = before.map { $0.end == start && $0.entry.value != "from" } ?? false
    let first = bounded ? start - 1 : start
    guard let unit = unitBefore(first, cursor),
      let number = cursor.number(.integer, .grouped, .decimal),
      endsPart(cursor) || cursor.token?.kind == .colon
    else { return false }
    var quantity = QuantityFact(value: number[0], unit: unit, number: start..<cursor.at)
    if bounded, let before { quantity.bound = bound(before.entry.value, of: quantity) }
    facts.add(quantity, first..<cursor.at)
    return true
  }

  /// The counted noun behind the `số` that begins the clause whose number stands at a token.
  private static func unitBefore(_ start: Int, _ cursor: Cursor) -> String? {
    let reading = cursor.reading
    guard start > 2 else { return nil }
    let isParted = reading.tokens[start - 1].kind == .colon || reading.isWord(start - 1, .là)
    var index = start - 2
    while index >= 0, start - index <= 14 {
      let token = reading.tokens[index]
      if token.kind != .word { return nil }
      if token.id == Word.số.rawValue, !reading.isWord(index - 1, .một) {
        guard let found = reading.longest(.unit, at: index + 1, end: start),
          isParted || found.end == start && reading.isWord(index - 1, .tổng)
        else { return nil }
        return reading.lexicon[found.entry].value
      }
      if token.traits.contains(.startsSentence) { return nil }
      index -= 1
    }
    return nil
  }

  /// `ba ngôi chùa`, `hai mươi mốt hộ`: a number in words before a noun that the lexicon has.
  static let inWords = Rule(
    "figure.in-words", at: .numeral,
    reads: [
      "xây ⟦ba ngôi chùa⟧": "3 ngôi chùa",
      "⟦hai mươi mốt hộ⟧ thoát nghèo": "21 hộ",
      "⟦Hai tập thể⟧ được khen": "2 tập thể", "⟦hai phần ba số hộ⟧ nghèo": "2/3 hộ",
      "đạt ⟦năm phần trăm⟧": "5 %", "⟦ba phần tư xã⟧ có điện": "3/4 xã",
      "tặng quà ⟦hai mươi (20) hộ⟧": "20 hộ", "chi ⟦hai tỷ rưỡi⟧ xây cầu": "2500000000 đồng",
    ],
    ignores: [
      "một mô hình hay", "năm 2018", "không hộ nào", "tháng ba", "thứ hai", "ngã ba đường",
      "tranh hạng ba giải bóng đá",
      "trong năm thành phố thu", "mang ba lô", "là năm bản lề", "ba mẹ em",
      "từ năm lớp 8 em", "một tỷ lệ cao", "hai triệu chứng thường gặp", "một tỷ phú",
      "cả hai đồng thời",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard !follows(cursor, .thứ), !follows(cursor, .tháng), !follows(cursor, .ngã),
      !follows(cursor, .hạng),
      !isYear(cursor), !isName(cursor), !isIdiom(cursor), !isYearOfClass(cursor),
      let quantity = cursor.quantity(knownUnit: true, facts: &facts),
      let value = quantity.value,
      value > ExactNumber(1) || value.decimals > 0 || quantity.outOf != nil
        || isCountedOne(quantity, at: start, cursor)
    else { return false }
    facts.add(quantity, start..<cursor.at)
    return true
  }

  // MARK: Parts

  private static func isNumber(_ cursor: Cursor) -> Bool {
    guard let token = cursor.token else { return false }
    return token.kind == .number
      || token.kind == .word
        && cursor.peekEntry(.numeral) != nil
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
    places.contains(unit)
  }

  private static let places: Names = [
    "lĩnh vực", "mặt", "phương diện", "tuyến", "tuyến đường", "trang", "kênh", "nền tảng",
    "vị trí", "trụ cột", "khía cạnh", "mặt trận", "tuyến phố", "con đường", "địa bàn", "cánh đồng",
    "mảnh đất", "khu đất", "sàn",
  ]

  private static func isBase(_ value: ExactNumber?) -> Bool {
    [1000, 10_000, 100_000, 1_000_000].contains { value == ExactNumber($0) }
  }

  private static func money(_ form: String) -> Unit? {
    form.hasSuffix("triệu") || form.hasSuffix("tỷ") || form.hasSuffix("tỉ")
      ? Unit(name: "đồng", isKnown: true, isImplied: true) : nil
  }

  static func follows(_ cursor: Cursor, _ word: Word, except: Word...) -> Bool {
    cursor.reading.isWord(cursor.at - 1, word)
      && !except.contains { cursor.reading.isWord(cursor.at - 2, $0) }
  }

  /// `trong năm thành phố …` is a year, not five cities.
  private static func isYear(_ cursor: Cursor) -> Bool {
    cursor.reading.isWord(cursor.at, .năm)
      && [Word.trong, .đầu, .cuối, .giữa, .cả, .hằng, .hàng, .mỗi, .một, .những, .các, .nhiều]
        .contains {
          cursor.reading.isWord(cursor.at - 1, $0)
        }
  }

  /// `năm lớp 8` is a year at school.
  private static func isYearOfClass(_ cursor: Cursor) -> Bool {
    cursor.reading.isWord(cursor.at, .năm) && cursor.reading.isWord(cursor.at + 1, .lớp)
      && cursor.peek(2)?.kind == .number
  }

  /// `ba lô`, `ba mẹ`, `năm bản lề`: words that begin as a number does.
  private static func isIdiom(_ cursor: Cursor) -> Bool {
    cursor.peekEntry(.noUnit).map { $0.end > cursor.at + 1 } ?? false
  }

  /// `Hai Bà Trưng`, `Ba Đình`, `Năm Đoàn kết`: a number that begins a name.
  private static func isName(_ cursor: Cursor) -> Bool {
    guard let first = cursor.token, let next = cursor.peek(1) else { return false }
    return first.traits.contains(.capitalized) && next.traits.contains(.capitalized)
      && !next.traits.contains(.upperCase)
  }

  /// `24/3 Liên đoàn`: a day and month, and a name of something else.
  private static func isDateBeforeName(_ cursor: Cursor) -> Bool {
    guard let next = cursor.peek(1), next.traits.contains(.capitalized),
      let parts = cursor.reading.numbers(cursor.at), let month = parts[1].integer
    else { return false }
    return month < 13 && (parts[0].integer ?? 0) < 32
  }

  /// `Một cá nhân được khen`: one counts where a sentence begins with it or it stands among counts.
  private static func isCountedOne(_ quantity: QuantityFact, at start: Int, _ cursor: Cursor)
    -> Bool
  {
    guard quantity.value == ExactNumber(1) else { return false }
    return countedSingly.contains(quantity.unit)
  }

  private static let countedSingly: Names = ["cá nhân", "tập thể", "hộ"]
}

extension Cursor {
  /// Whether `so với` stands before a token in its sentence.
  fileprivate func isCompared(before start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(1, start - 20), by: -1)
    where reading.tokens[index].traits.contains(.startsSentence) || reading.isWord(index, .với) {
      return reading.isWord(index, .so)
        || reading.isWord(index, .với) && reading.isWord(index - 1, .so)
    }
    return false
  }
}
