internal import Records
internal import VietText

/// Months, quarters and other parts of a year.
enum PeriodsOfMonths {
  static let rules = [partOfYear, quarters, halfYear, quarter, fromMonth, month]

  /// `6 tháng đầu năm 2019`, `Sáu tháng cuối năm`, `8 tháng của năm 2020`.
  static let partOfYear = Rule(
    "period.part-of-year", at: .numberToken, .numeral,
    reads: [
      "⟦6 tháng đầu năm 2019⟧": "2019-01/2019-06", "⟦Sáu tháng cuối năm 2022⟧": "2022-07/2022-12",
      "⟦9 tháng đầu năm⟧ mới tổ chức": "?-1/?-9", "⟦8 tháng năm 2020⟧": "2020-01/2020-08",
      "⟦8 tháng của năm 2020⟧": "2020-01/2020-08", "⟦06 tháng đầu năm 2021⟧": "2021-01/2021-06",
      "⟦4 tháng cuối năm 2018⟧": "2018-09/2018-12", "⟦ba tháng đầu năm 2024⟧": "2024-01/2024-03",
      "⟦6 tháng đầu của năm 2023⟧": "2023-01/2023-06", "⟦6 tháng đầu năm nay⟧": "?-1/?-6",
      "⟦6 tháng/2020⟧": "2020-01/2020-06", "⟦6 tháng 2023⟧": "2023-01/2023-06",
      "⟦12 tháng năm 2017⟧": "2017-01/2017-12",
    ],
    ignores: [
      "6 tháng 2000 hộ", "6 tháng qua", "15 tháng đầu năm", "3 tháng sinh hoạt 1 lần",
      "năm tháng đầu tiên",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard let count = cursor.smallNumber(), (1...12).contains(count), cursor.word(.tháng) else {
      return false
    }
    let part = cursor.oneOf(.đầu, .cuối)
    if cursor.mark(.slash) {
      guard part == nil, let year = cursor.year() else { return false }
      return add(1, count, year)
    }
    cursor.word(.của)
    let named = cursor.word(.năm)
    let year = cursor.year()
    guard year == nil ? named && part != nil : named || !cursor.isAtUnit else { return false }
    if year == nil { cursor.word(.nay) }
    return part == .cuối ? add(13 - count, 12, year) : add(1, count, year)

    func add(_ first: Int, _ last: Int, _ year: Int?) -> Bool {
      facts.add(
        PeriodFact(
          kind: .partOfYear, from: CalendarDate(year: year, month: first),
          to: CalendarDate(year: year, month: last), role: cursor.role(before: start)),
        start..<cursor.at)
      return true
    }
  }

  /// `3 quý đầu năm 2021`.
  static let quarters = Rule(
    "period.quarters", at: .numberToken, .numeral,
    reads: [
      "⟦3 quý đầu năm 2021⟧": "2021-01/2021-09", "⟦hai quý cuối năm 2020⟧": "2020-07/2020-12",
      "⟦2 quý đầu năm⟧ đều đạt": "?-1/?-6",
    ],
    ignores: ["3 quý gần đây", "5 quý đầu năm", "2 quý khách", "3 quý I"]
  ) { cursor, facts in
    let start = cursor.at
    guard let count = cursor.quarterCount(), (1...4).contains(count),
      cursor.oneOf(.quý, .quí) != nil, let part = cursor.oneOf(.đầu, .cuối), cursor.word(.năm)
    else { return false }
    let year = cursor.year()
    if year == nil { cursor.word(.nay) }
    let (first, last) = part == .đầu ? (1, count * 3) : (13 - count * 3, 12)
    facts.add(
      PeriodFact(
        kind: .partOfYear, from: CalendarDate(year: year, month: first),
        to: CalendarDate(year: year, month: last), role: cursor.role(before: start)),
      start..<cursor.at)
    return true
  }

  /// `nửa đầu năm 2024`.
  static let halfYear = Rule(
    "period.half-year", at: .periodWord,
    reads: [
      "⟦nửa đầu năm 2024⟧": "2024-01/2024-06", "⟦Nửa cuối năm 2023⟧, xã": "2023-07/2023-12",
      "trong ⟦nửa đầu năm⟧": "?-1/?-6",
    ],
    ignores: ["nửa đầu nhiệm kỳ", "nửa năm"]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.word(.nửa), let part = cursor.oneOf(.đầu, .cuối), cursor.word(.năm) else {
      return false
    }
    let year = cursor.year()
    let first = part == .đầu ? 1 : 7
    facts.add(
      PeriodFact(
        kind: .partOfYear, from: CalendarDate(year: year, month: first),
        to: CalendarDate(year: year, month: first + 5), role: cursor.role(before: start)),
      start..<cursor.at)
    return true
  }

  /// `quý III/2024`, `quý 3 năm 2024`, `quý I và quý II năm 2024`.
  static let quarter = Rule(
    "period.quarter", at: .periodWord,
    reads: [
      "⟦quý III/2024⟧": "2024-07/2024-09", "⟦quý 3 năm 2024⟧": "2024-07/2024-09",
      "⟦Quý I⟧ đã họp": "?-1/?-3", "⟦quý 4/2020⟧": "2020-10/2020-12",
      "⟦quý II-2019⟧": "2019-04/2019-06",
      "⟦quý I⟧ và ⟦quý II năm 2023⟧": "2023-01/2023-03 | 2023-04/2023-06",
      "⟦quý I⟧, ⟦II/2022⟧": "2022-01/2022-03 | 2022-04/2022-06",
      "⟦Quý IV, năm 2021⟧": "2021-10/2021-12",
      "⟦quý 2.2020⟧": "2020-04/2020-06", "hết ⟦quí I năm nay⟧": "?-1/?-3",
      "⟦quý 1 2023⟧": "2023-01/2023-03", "hết ⟦quý ba⟧": "?-7/?-9",
      "⟦quý hai năm 2024⟧": "2024-04/2024-06",
    ],
    ignores: [
      "quý hai vị", "Quý Ba", "quý một lần",
      "mỗi quý 1 lần", "quý vị đại biểu", "quý 5", "hằng quý 2 buổi", "quý 1 lần", "Quý Văn",
      "tứ quý 3",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.oneOf(.quý, .quí) != nil,
      !cursor.follows(.mỗi, .hằng, .hàng, .từng, .một, .tứ, at: start)
    else { return false }
    var quarters: [(value: Int, tokens: Range<Int>)] = []
    var year: Int?
    var begin = start
    let isTime = cursor.isBehindTimeWord(start)
    while let (quarter, itsYear) = cursor.quarter(isTime: isTime) {
      quarters.append((quarter, begin..<cursor.at))
      year = itsYear
      guard year == nil else { break }
      let goesOn = cursor.attempt { cursor -> Int? in
        guard cursor.mark(.comma) || cursor.word(.và) || cursor.mark(.plus) else { return nil }
        let next = cursor.at
        let named = cursor.oneOf(.quý, .quí) != nil
        guard named || cursor.isRoman(cursor.at) else { return nil }
        return next
      }
      guard let next = goesOn else { break }
      begin = next
    }
    guard !quarters.isEmpty, !(cursor.token?.id == Word.lần.rawValue) else { return false }
    let role = cursor.role(before: start)
    for (value, tokens) in quarters {
      facts.add(
        PeriodFact(
          kind: .partOfYear, from: CalendarDate(year: year, month: value * 3 - 2),
          to: CalendarDate(year: year, month: value * 3), role: role), tokens)
    }
    return true
  }

  /// `từ tháng 1 đến tháng 6/2020`.
  static let fromMonth = Rule(
    "period.from-month", at: .periodWord,
    reads: [
      "⟦từ tháng 1 đến tháng 6/2020⟧": "2020-01/2020-06",
      "⟦Từ tháng 10/2019 đến tháng 3 năm 2020⟧": "2019-10/2020-03",
      "⟦từ tháng 11 đến tháng 2/2021⟧": "2020-11/2021-02", "⟦từ tháng 7/2021⟧ đến nay": "2021-07",
      "⟦từ tháng 4 đến tháng 9⟧": "?-4/?-9", "⟦từ đầu tháng 3/2020⟧": "2020-03",
      "⟦từ tháng ba đến tháng chín năm 2018⟧": "2018-03/2018-09",
    ],
    ignores: ["từ tháng này", "từ 3 tháng đến 6 tháng", "từ năm 2020 đến năm 2021"]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.word(.từ) else { return false }
    _ = cursor.oneOf(.đầu, .giữa, .cuối)
    guard cursor.word(.tháng), var first = cursor.monthOfYear() ?? cursor.spokenMonth(),
      !cursor.isAtUnit
    else { return false }
    let last = cursor.attempt { cursor -> CalendarDate? in
      guard cursor.rangeMark() else { return nil }
      _ = cursor.oneOf(.hết, .đầu, .giữa, .cuối)
      let isNamed = cursor.word(.tháng)
      return cursor.monthOfYear() ?? (isNamed ? cursor.spokenMonth() : nil)
    }
    if first.year == nil, let last, let year = last.year, let from = first.month,
      let to = last.month
    {
      first.year = from <= to ? year : year - 1
    }
    facts.add(
      PeriodFact(
        kind: .month, from: first, to: last, role: cursor.role(before: start)), start..<cursor.at)
    return true
  }

  /// `tháng 6/2020`, `tháng 12 năm 2018`, `tháng 8-2004`, `tháng 9`.
  static let month = Rule(
    "period.month", at: .periodWord,
    reads: [
      "⟦tháng 6/2020⟧": "2020-06", "đầu ⟦tháng 12 năm 2018⟧": "2018-12",
      "⟦tháng 8-2004⟧": "2004-08",
      "riêng ⟦tháng 9⟧ là 21 tấn": "?-9", "⟦Tháng 5⟧ tổ chức ra quân": "?-5",
      "⟦tháng 9⟧ và ⟦tháng 10/2021⟧": "?-9 | 2021-10", "⟦tháng 6.2020⟧": "2020-06",
      "⟦tháng 3-4/2020⟧": "2020-03/2020-04", "⟦tháng 6⟧ và ⟦7/2020⟧": "2020-06 | 2020-07",
      "⟦Tháng Tám năm 1945⟧": "1945-08", "⟦tháng 5/ 2019⟧": "2019-05",
      "⟦tháng 07, năm 2018⟧": "2018-07", "⟦tháng 6 2019⟧": "2019-06",
      "vào ⟦tháng mười hai⟧, xã": "?-12", "cuối ⟦tháng Tư⟧": "?-4",
      "⟦tháng mười một năm hai nghìn linh tám⟧": "2008-11",
      "⟦tháng chín năm một chín tám lăm⟧": "1985-09", "⟦Tháng Ba/2024⟧": "2024-03",
    ],
    ignores: [
      "mỗi tháng 2 buổi", "lương tháng 5 triệu đồng", "3 tháng 1 lần", "tháng 13/2020",
      "hằng tháng 3 kỳ",
      "02 kỳ/tháng 4", "tháng Tám thành công", "một tháng 2 lần", "trong tháng hai lần",
      "rằm tháng Bảy", "năm tháng năm", "Cách mạng tháng Tám", "vào tháng ba hộ",
      "từ tháng 3 âm lịch",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.word(.tháng),
      !cursor.follows(.mỗi, .hằng, .hàng, .từng, .một, at: start),
      start == 0
        || ![.slash, .number].contains(cursor.reading.tokens[start - 1].kind)
    else { return false }
    guard var first = cursor.monthOfYear() else { return wordMonth(&cursor, &facts, from: start) }
    if first.year == nil, cursor.isAtScaleOrTimes || cursor.words(.âm, .lịch) { return false }
    let firstEnd = cursor.at
    let role = cursor.role(before: start)
    guard first.year == nil else {
      facts.add(PeriodFact(kind: .month, from: first, role: role), start..<cursor.at)
      return true
    }
    if let last = cursor.attempt({ cursor -> CalendarDate? in
      guard cursor.rangeMark() else { return nil }
      cursor.word(.tháng)
      guard let last = cursor.monthOfYear(), last.year != nil, !cursor.isAtUnit else { return nil }
      return last
    }), let year = last.year, let from = first.month, let to = last.month {
      first.year = from <= to ? year : year - 1
      facts.add(PeriodFact(kind: .month, from: first, to: last, role: role), start..<cursor.at)
      return true
    }
    // `tháng 6, 7/2020`: the year stands behind the last.
    var months = [(first, start..<firstEnd)]
    while let next = cursor.attempt({ cursor -> (CalendarDate, Range<Int>)? in
      guard cursor.mark(.comma) || cursor.word(.và) else { return nil }
      let begin = cursor.at
      guard let month = cursor.monthOfYear(), !cursor.isAtUnit, !cursor.isAtScaleOrTimes else {
        return nil
      }
      return (month, begin..<cursor.at)
    }) {
      months.append(next)
      if next.0.year != nil { break }
    }
    if let year = months.last?.0.year {
      for index in months.indices { months[index].0.year = year }
    } else {
      months = [months[0]]
      cursor.at = firstEnd
    }
    for (month, tokens) in months {
      facts.add(PeriodFact(kind: .month, from: month, role: role), tokens)
    }
    return true
  }

  /// `Tháng Tám năm 1945`.
  private static func wordMonth(_ cursor: inout Cursor, _ facts: inout Facts, from start: Int)
    -> Bool
  {
    guard let month = cursor.spokenMonth() else { return false }
    // `trong tháng hai lần`, `Cách mạng tháng Tám`: without a year only a word of time before it
    // makes it a month of the year.
    if month.year == nil {
      guard cursor.isBehindTimeWord(start), !cursor.isAtUnit, !cursor.isAtScaleOrTimes else {
        return false
      }
    }
    facts.add(
      PeriodFact(kind: .month, from: month, role: cursor.role(before: start)), start..<cursor.at)
    return true
  }
}

extension Cursor {
  /// Whether a noun of time or age stands within the next few words, without which a number in
  /// words is none of a period's.
  private var isTimeAhead: Bool {
    for ahead in 1...4 {
      guard let token = peek(ahead) else { return false }
      switch Word(rawValue: token.id) {
      case .năm, .tháng, .tuần, .ngày, .giờ, .phút, .giây, .đêm, .tuổi: return true
      default: continue
      }
    }
    return false
  }

  /// Reads a number from 1 to 99 in digits or words.
  mutating func smallNumber() -> Int? {
    guard let token else { return nil }
    if token.kind == .number { return integer(in: 1...99) }
    guard token.kind == .word, isTimeAhead else { return nil }
    return attempt { cursor in
      let start = cursor.at
      guard let value = cursor.numeral()?.integer, (1...99).contains(value) else { return nil }
      // `mười năm` are ten years, not fifteen.
      if cursor.at > start + 1, cursor.reading.isWord(cursor.at - 1, .năm) {
        cursor.at -= 1
        return value - 5
      }
      return value
    }
  }

  /// Reads `6/2020`, `12 năm 2018`, `8-2004`, `6.2020`, `9`.
  fileprivate mutating func monthOfYear() -> CalendarDate? {
    attempt { cursor in
      if let parts = cursor.number(.ratio, .dotted) {
        guard parts.length(0) <= 2, parts.length(1) == 4, let month = parts[0].integer,
          let year = parts[1].integer, (1...12).contains(month), (1000...2100).contains(year)
        else { return nil }
        return CalendarDate(year: year, month: month)
      }
      guard let month = cursor.integer(in: 1...12) else { return nil }
      let year = cursor.attempt { cursor -> Int? in
        if cursor.mark(.dash) || cursor.mark(.slash) { return cursor.anyYear() }
        // `tháng 6 2019`
        if let year = cursor.year() { return cursor.isAtUnit ? nil : year }
        cursor.mark(.comma)
        cursor.word(.của)
        return cursor.word(.năm) ? cursor.anyYear() : nil
      }
      return CalendarDate(year: year, month: month)
    }
  }

  /// Reads a month in words with its year where one follows: `Tám năm 1945`, `mười hai`.
  fileprivate mutating func spokenMonth() -> CalendarDate? {
    attempt { cursor in
      guard let month = cursor.monthWord(at: cursor.at) else { return nil }
      cursor.at = month.end
      let year = cursor.attempt { cursor -> Int? in
        if cursor.mark(.slash) { return cursor.year() }
        guard cursor.word(.năm) else { return cursor.year() }
        if let year = cursor.spokenYear(at: cursor.at) {
          cursor.at = year.end
          return year.value
        }
        return cursor.anyYear()
      }
      return CalendarDate(year: year, month: month.value)
    }
  }

  /// Whether money or a frequency stands here: `tháng 5 triệu đồng`, `tháng 2 lần`.
  fileprivate var isAtScaleOrTimes: Bool {
    guard let token else { return false }
    if token.kind == .percent { return true }
    guard token.kind == .word else { return false }
    if [Word.lần, .buổi, .đồng, .ngày].contains(where: { $0.rawValue == token.id }) { return true }
    return peekEntry(.scale) != nil
  }

  /// Reads how many quarters: `3`, `hai`.
  fileprivate mutating func quarterCount() -> Int? {
    guard let next = peek(1), next.id == Word.quý.rawValue || next.id == Word.quí.rawValue else {
      return nil
    }
    if token?.kind == .number { return integer(in: 1...4) }
    switch oneOf(.hai, .ba) {
    case .hai: return 2
    case .ba: return 3
    default: return nil
    }
  }

  /// Reads the number of a quarter, with its year where one follows.
  ///
  /// - Parameter isTime: whether a word of time stands before, so that a quarter in words needs no
  ///   year.
  /// - Returns: the quarter and its year.
  fileprivate mutating func quarter(isTime: Bool) -> (Int, Int?)? {
    attempt { cursor in
      _ = cursor.oneOf(.quý, .quí)
      let isInWords = cursor.token?.kind == .word && !cursor.isRoman(cursor.at)
      if let parts = cursor.number(.ratio, .dotted) {
        guard let quarter = parts[0].integer, let year = parts[1].integer,
          (1...4).contains(quarter), parts.length(1) == 4, (1900...2100).contains(year)
        else { return nil }
        return (quarter, year)
      }
      let quarter: Int
      if let value = cursor.integer(in: 1...4, digits: 2) {
        quarter = value
      } else if let value = cursor.romanQuarter() {
        quarter = value
      } else if let value = cursor.monthWord(at: cursor.at), value.value < 5 {
        quarter = value.value
        cursor.at = value.end
      } else {
        return nil
      }
      let year = cursor.attempt { cursor -> Int? in
        if cursor.mark(.dash) || cursor.mark(.slash) { return cursor.year() }
        if let year = cursor.year() { return cursor.isAtUnit ? nil : year }
        cursor.mark(.comma)
        cursor.word(.của)
        guard cursor.word(.năm) else { return nil }
        return cursor.year()
      }
      if year == nil { _ = cursor.words(.năm, .nay) }
      // `của quý 4 món`
      guard year != nil || !cursor.isAtUnit, !isInWords || year != nil || isTime else { return nil }
      return (quarter, year)
    }
  }

  private mutating func romanQuarter() -> Int? {
    guard isRoman(at) else { return nil }
    let value: Int
    switch String(decoding: reading.bytes[reading.tokens[at].range], as: UTF8.self) {
    case "I": value = 1
    case "II": value = 2
    case "III": value = 3
    case "IV": value = 4
    default: return nil
    }
    at += 1
    return value
  }
}
