internal import Records
internal import VietText

/// Days: with `ngày` or a part of the day before them, in brackets behind a day word, or complete.
enum PeriodsOfDays {
  static let rules = [lunar, fromDay, afterDay, anniversary, bracketed, complete, afterPreposition]

  /// `(tức ngày 26/7 âm lịch)`: a day of the lunar calendar is no date.
  static let lunar = Rule(
    "period.lunar", at: .periodWord, .daypart, .bracketToken,
    reads: [
      "Sáng 23/8 (⟦tức ngày 26/7⟧)": "none", "⟦ngày 10/3 âm lịch⟧": "none",
      "⟦mùng 10 tháng 3 âm lịch⟧": "none",
      "⟦ngày 15/7 (âm lịch)⟧": "none", "⟦mùng 5 Tết⟧": "none", "⟦ngày 23 tháng Chạp⟧": "none",
    ],
    ignores: ["ngày 10/3", "tức là", "mùng 10 tháng 3 năm 2020"]
  ) { cursor, facts in
    var start = cursor.at
    if cursor.mark(.openBracket) {
      start = cursor.at
      guard cursor.word(.tức) else { return false }
      cursor.word(.là)
      guard cursor.dayHead(), cursor.days() != nil else { return false }
      facts.passOver(start..<cursor.at)
      return true
    }
    let isEarly = cursor.token?.id == Word.mùng.rawValue || cursor.token?.id == Word.mồng.rawValue
    guard cursor.dayHead() else { return false }
    if cursor.days() == nil {
      guard cursor.integer(in: 1...30) != nil,
        isEarly && cursor.word(.tết)
          || cursor.word(.tháng) && cursor.oneOf(.chạp, .giêng) != nil
      else { return false }
    } else {
      let bracket = cursor.mark(.openBracket)
      guard cursor.words(.âm, .lịch) else { return false }
      if bracket { cursor.mark(.closeBracket) }
    }
    facts.passOver(start..<cursor.at)
    return true
  }

  /// `từ ngày 28/6 đến 06/7/2021`, `từ 15/10 đến 20/11`.
  static let fromDay = Rule(
    "period.from-day", at: .periodWord,
    reads: [
      "⟦từ ngày 28/6 đến 06/7/2021⟧": "2021-06-28/2021-07-06",
      "⟦Từ ngày 6/1-7/2/1930⟧": "1930-01-06/1930-02-07",
      "⟦từ ngày 2/7, đến ngày 10/8⟧": "?-7-2/?-8-10",
      "⟦từ 15/10 đến hết ngày 20/11/2022⟧": "2022-10-15/2022-11-20",
      "⟦từ ngày 14-31/10/1930⟧": "1930-10-14/1930-10-31",
      "⟦từ 20/12 đến 5/1/2021⟧": "2020-12-20/2021-01-05", "⟦kể từ ngày 1/7/2025⟧": "2025-07-01",
      "⟦từ 9/1⟧, đường sách mở": "?-1-9",
    ],
    ignores: [
      "từ 3/5 xã đến 4/5 xã", "từ 5-7 hộ", "từ 1/4 trở lên", "từ 4-5 sao", "từ ngày thành lập",
    ]
  ) { cursor, facts in
    let start = cursor.at
    _ = cursor.oneOf(.kể, .tính)
    guard cursor.word(.từ) else { return false }
    let named = cursor.dayHead()
    guard let spans = cursor.days(orShortYear: named) else { return false }
    guard named || !cursor.isAtUnit && spans.isUnlikeNumbers(in: cursor, from: start) else {
      return false
    }
    return add(spans, &cursor, &facts, from: start)
  }

  /// `ngày 10/4/2018`, `Sáng 12-9`, `hôm qua 12.5`, `ngày 14 và 15/5/2020`, `mùng 3/2`.
  static let afterDay = Rule(
    "period.date", at: .periodWord, .daypart, .weekday,
    reads: [
      "⟦ngày 10/4/2018⟧": "2018-04-10", "⟦ngày 10 tháng 4 năm 2018⟧": "2018-04-10",
      "⟦Sáng 12-9⟧, tại xã": "?-9-12", "⟦Tối ngày 15 tháng 03 năm 2023⟧": "2023-03-15",
      "⟦ngày 14 và 15/5/2020⟧": "2020-05-14/2020-05-15",
      "⟦Trong 2 ngày 23 và 24-9-2014⟧": "2014-09-23/2014-09-24",
      "⟦hôm qua 12.5⟧": "?-5-12", "⟦Sáng ngày (10/8)⟧": "?-8-10", "⟦hôm nay (19-5)⟧": "?-5-19",
      "⟦ngày 30 - 31 tháng 5 năm 2017⟧": "2017-05-30/2017-05-31",
      "⟦ngày   08 tháng 5 năm 2024⟧": "2024-05-08",
      "⟦trong hai ngày 9 - 10.12.2020⟧": "2020-12-09/2020-12-10",
      "⟦Thứ Ba, ngày 04 tháng 06 năm 2019⟧": "2019-06-04",
      "⟦ngày 18 tháng 11 hằng năm⟧": "?-11-18", "⟦Chiều ngày 26/6⟧": "?-6-26",
      "⟦Sáng nay, 7/6⟧": "?-6-7",
      "⟦ngày 5/3⟧ và ⟦7/4/2019⟧": "2019-03-05 | 2019-04-07",
      "⟦ngày 14⟧, ⟦20/5/2021⟧": "2021-05-14 | 2021-05-20",
      "⟦ngày 5-7- 1977⟧": "1977-07-05", "⟦ngày 31/2/2020⟧": "none",
      "Sinh ⟦ngày 22/11/1972⟧": "none", "⟦vào chiều 3/11⟧ bằng": "?-11-3",
      "Trước đó, ⟦chiều 1/6⟧": "?-6-1", "⟦ngày 12/4/20155⟧": "none",
      "⟦ngày 31 tháng 6 năm 2021⟧": "none", "⟦ngày ba mươi tháng tư⟧": "?-4-30",
      "⟦ngày mười lăm tháng mười hai năm hai không hai mốt⟧": "2021-12-15",
      "⟦Mùng hai tháng chín năm một chín bốn lăm⟧": "1945-09-02", "⟦ngày 2021-04-30⟧": "2021-04-30",
      "⟦ngày 5 tháng mười một⟧": "?-11-5", "⟦Thứ Sáu, 17 Tháng Sáu, 2016⟧": "2016-06-17",
    ],
    ignores: [
      "chiều 5-7 hộ", "3 ngày 2 đêm", "ngày thứ 7", "sáng 8-9 giờ",
      "tối 31/38 chỉ tiêu", "ngày 12 ra quân", "ngày ba bữa", "ngày hai tháng",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.dayHead() else { return false }
    let isNamed = cursor.reading.tokens[cursor.at - 1].id == Word.ngày.rawValue
    let bracket = cursor.mark(.openBracket)
    guard let spans = cursor.days(orShortYear: isNamed) else {
      return passOverImpossible(&cursor, &facts, from: start, isNamed)
    }
    // `chiều 5-7 hộ`, `sáng 8-9 giờ`: two numbers with a dash, but a slash is a date's.
    if !isNamed, spans.contains(where: { $0.from.year == nil }) {
      let isDashed = spans.contains { $0.to == nil && $0.tokens.count == 3 }
      guard !isDashed || !cursor.isAtUnit, !cursor.isAtHour else { return false }
    }
    if cursor.follows(.sinh, at: start) {
      facts.passOver(start..<cursor.at)
      return true
    }
    if bracket { cursor.mark(.closeBracket) }
    return add(spans, &cursor, &facts, from: start)
  }

  /// A day that no calendar has: not a date, nor two numbers with a unit.
  private static func passOverImpossible(
    _ cursor: inout Cursor, _ facts: inout Facts, from start: Int, _ isNamed: Bool
  ) -> Bool {
    guard isNamed, let token = cursor.token, token.kind == .number else { return false }
    cursor.at += 1
    if token.form == .integer {
      // `ngày 31 tháng 4 năm 2019`
      guard cursor.word(.tháng), cursor.integer(in: 0...99) != nil, cursor.word(.năm),
        cursor.anyYear() != nil
      else { return false }
    } else if ![.ratio, .triple, .malformed, .dotted].contains(token.form) {
      return false
    }
    facts.passOver(start..<cursor.at)
    return true
  }

  /// `(15/10/1930 - 15/10/2020)` behind `kỷ niệm 90 năm …`.
  static let anniversary = Rule(
    "period.anniversary", at: .bracketToken,
    reads: [
      "kỷ niệm 90 năm ngày truyền thống (⟦15/10/1930 - 15/10/2020⟧)":
        "1930-10-15/2020-10-15, 90 years",
      "Nhân 86 năm Ngày thành lập Đoàn (⟦26/3/1931 – 26/3/2017⟧)":
        "1931-03-26/2017-03-26, 86 years",
      "kỷ niệm 50 năm thành lập trường (⟦1962 - 2012⟧)": "1962/2012, 50 years",
      "lễ kỷ niệm (⟦2-9-1945 – 2-9-2022⟧)": "1945-09-02/2022-09-02",
    ],
    ignores: ["hội nghị (15/10/2020 - 17/10/2020)", "(2009-2018)", "10 năm thực hiện (2009-2018)"]
  ) { cursor, facts in
    let bracket = cursor.at
    guard cursor.mark(.openBracket) else { return false }
    let start = cursor.at
    var (from, to): (CalendarDate, CalendarDate)
    if let (first, last) = cursor.yearRange() {
      guard first < last, cursor.toldOfAnniversary(before: bracket) else { return false }
      (from, to) = (CalendarDate(year: first), CalendarDate(year: last))
    } else {
      guard let span = cursor.days()?.first, let last = span.to, span.from.year != nil,
        (span.from.day, span.from.month) == (last.day, last.month)
      else { return false }
      (from, to) = (span.from, last)
    }
    facts.add(
      PeriodFact(
        kind: .anniversary, from: from, to: to, years: cursor.yearsTold(before: bracket),
        role: .history), start..<cursor.at)
    return true
  }

  /// `Ngày Phụ nữ Việt Nam (20/10)` recurs; `trưa thứ bảy (12/5)` is a date.
  static let bracketed = Rule(
    "period.bracketed-day", at: .bracketToken,
    reads: [
      "Ngày Phụ nữ Việt Nam (⟦20/10⟧)": "?-10-20", "tuần trước (⟦12/5⟧)": "?-5-12",
      "chiều thứ bảy tuần này (⟦9-7⟧)": "?-7-9",
      "Lễ hội xuống đồng (⟦20 và 21-5⟧)": "?-5-20/?-5-21",
      "hội thao (⟦5 và 6/8/2021⟧)": "2021-08-05/2021-08-06",
    ],
    ignores: ["thành viên có mặt (12/15)", "đạt 3/5", "tốt (3/5)"]
  ) { cursor, facts in
    let bracket = cursor.at
    guard cursor.mark(.openBracket) else { return false }
    let start = cursor.at
    guard let spans = cursor.days(), cursor.mark(.closeBracket) else { return false }
    let end = cursor.at - 1
    // Complete days are read below, but for the first of `(5 và 6/8/2021)`.
    let isComplete =
      (cursor.reading.isWord(start + 1, .và) || cursor.reading.tokens[start + 1].kind == .comma)
      && spans.allSatisfy { $0.from.year != nil }
    guard isComplete || spans.allSatisfy({ $0.from.year == nil }),
      let recurs = isComplete ? false : cursor.dayNamed(before: bracket)
    else { return false }
    for span in spans {
      facts.add(
        PeriodFact(
          kind: .date, from: span.from, to: span.to, role: cursor.role(before: start),
          recurs: recurs), start..<end)
    }
    cursor.at = end
    return true
  }

  /// A day, month and year need no word before them.
  static let complete = Rule(
    "period.full-date", at: .numberToken, .numeral,
    reads: [
      "Hà Lam, ⟦19-8-2019⟧": "2019-08-19", "(⟦9.12.2020⟧)": "2020-12-09",
      "đến ⟦06/7/2021⟧": "2021-07-06",
      "⟦8-9/11/2018⟧": "2018-11-08/2018-11-09", "⟦10 tháng 4 năm 2018⟧": "2018-04-10",
      "⟦15-10-1999 - 15-10-2014⟧": "1999-10-15/2014-10-15", "⟦32/1/2020⟧": "none",
      "kỷ niệm 88 năm thành lập Đoàn ⟦26/3/1931 - 26/3/2019⟧": "1931-03-26/2019-03-26, 88 years",
      "lưu ⟦2022-08-19⟧ lúc 7 giờ": "2022-08-19",
      "⟦mười chín tháng tám năm hai nghìn không trăm hai mươi hai⟧": "2022-08-19",
    ],
    ignores: [
      "10-20-30", "05-2018", "2.071 hộ", "3/4 số hộ", "thắng 2-1 năm 1976", "2022-2025-2030",
      "hai tháng ba lần", "mười tháng năm 2020",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard let token = cursor.token else { return false }
    switch token.form {
    case _ where token.kind == .word: break
    case .triple, .malformed: break
    case .integer, .ratio, .dotted:
      guard token.range.count <= 5, let next = cursor.peek(1) else { return false }
      switch next.kind {
      case .dash, .slash: break
      case .word: guard next.id == Word.tháng.rawValue else { return false }
      default: return false
      }
    default: return false
    }
    if start > 0, [.dash, .slash].contains(cursor.reading.tokens[start - 1].kind),
      token.traits.contains(.glued)
    {
      return false
    }
    guard let spans = cursor.days(), spans.allSatisfy({ ($0.to ?? $0.from).year != nil }),
      token.form != .integer || cursor.reading.tokens[start + 1].kind != .dash
        || !spans.contains(where: { span in
          span.tokens.contains { cursor.reading.isWord($0, .năm) }
        })
    else {
      guard token.form == .triple else { return false }
      cursor.at = start + 1
      facts.passOver(start..<cursor.at)
      return true
    }
    // `thành lập Đoàn 26/3/1931 - 26/3/2019`: the same day of two years.
    if let span = spans.first, let last = span.to, let first = span.from.year, let year = last.year,
      year > first + 1, (span.from.day, span.from.month) == (last.day, last.month),
      cursor.toldOfAnniversary(before: start)
    {
      facts.add(
        PeriodFact(
          kind: .anniversary, from: span.from, to: last, years: cursor.yearsTold(before: start),
          role: .history), start..<cursor.at)
      return true
    }
    return add(spans, &cursor, &facts, from: start)
  }

  /// `trước 30/6`, `đến 10/10`: a day and month behind a word of time.
  static let afterPreposition = Rule(
    "period.day-after-preposition", at: .numberToken, .numeral,
    reads: [
      "trước ⟦30/6⟧": "?-6-30", "Tính đến ⟦10/10⟧, xã": "?-10-10", "vào ⟦2/9⟧": "?-9-2",
      "sau ⟦15-5⟧": "?-5-15", "vào ⟦hai mươi tư tháng bảy⟧": "?-7-24",
    ],
    ignores: [
      "sau hai tháng ba hộ", "đến mười tháng tám lần",
      "đến 7/12 chỉ tiêu", "đạt 3/5", "đến 31/38", "trước 5-7 người", "đến 3/4 số hộ",
      "vào 4/6 nhóm",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.follows(.đến, .tới, .trước, .sau, .vào, .từ, .nay, at: start),
      let token = cursor.token, token.form != .dotted, token.form != .decimal,
      let spans = cursor.days()
    else { return false }
    // `sau hai tháng ba hộ`: in words only what can be no number of months is surely a day.
    if token.kind == .word, spans[0].from.year == nil, spans[0].from.day ?? 0 < 13 { return false }
    guard !cursor.isAtUnit, !cursor.isAtHour, spans.isUnlikeNumbers(in: cursor, from: start) else {
      return false
    }
    return add(spans, &cursor, &facts, from: start)
  }

  private static func add(
    _ spans: [DaySpan], _ cursor: inout Cursor, _ facts: inout Facts, from start: Int
  ) -> Bool {
    let numbersEnd = cursor.at
    let recurs = cursor.recurs(from: start)
    let role = cursor.role(before: start)
    for (index, span) in spans.enumerated() {
      let first = index == 0 ? start : span.tokens.lowerBound
      let last = index == spans.count - 1 ? max(numbersEnd, cursor.at) : span.tokens.upperBound
      facts.add(
        PeriodFact(
          kind: .date, from: span.from, to: span.to, role: role,
          recurs: recurs && span.from.year == nil), first..<last)
    }
    return true
  }
}

extension [DaySpan] {
  /// Whether what was read without a word for a day is more than two numbers with a mark between:
  /// a day and month with no noun behind that they could count.
  fileprivate func isUnlikeNumbers(in cursor: Cursor, from start: Int) -> Bool {
    guard contains(where: { $0.from.year == nil }) else { return true }
    guard let next = cursor.token, next.kind == .word else { return true }
    // `từ 4-5 sao`: with a dash it is two numbers where a noun may follow.
    let isDashed = contains {
      $0.from.year == nil && $0.to == nil && $0.tokens.count == 3
        && cursor.reading.tokens[$0.tokens.lowerBound + 1].kind == .dash
    }
    if isDashed, !next.traits.contains(.capitalized) { return false }
    return next.id != Word.số.rawValue && next.id != Word.trở.rawValue
      && !next.traits.contains(.glued)
  }
}

extension Cursor {
  /// Reads what may stand before a day: `ngày`, `Sáng`, `Thứ Ba, ngày`, `Trong 2 ngày`, `mùng`.
  fileprivate mutating func dayHead() -> Bool {
    let start = at
    // `trước đó, chiều 1/6`: only the part of the day belongs to the date.
    if word(.trước) || word(.lúc) {
      at = start
      return false
    }
    for _ in 0..<3 where entry(.daypart) != nil || entry(.weekday) != nil { mark(.comma) }
    let afterParts = at
    cursorOverDays()
    if oneOf(.ngày, .hôm, .mùng, .mồng) != nil {
      _ = oneOf(.mùng, .mồng)
      return true
    }
    at = afterParts
    return at > start
  }

  /// Passes over `trong 2`, `trong hai`, `các` before `ngày`.
  private mutating func cursorOverDays() {
    let start = at
    word(.trong)
    if oneOf(.các, .những, .hai, .ba, .cả) == nil { _ = integer(in: 2...9) }
    if token?.id != Word.ngày.rawValue { at = start }
  }

  /// Whether a time of day goes on here, as in `sáng 8-9 giờ`.
  fileprivate var isAtHour: Bool {
    guard let token, token.kind == .word else { return false }
    return token.id == Word.giờ.rawValue || token.id == Word.phút.rawValue
      || token.traits.contains(.glued)
  }

  /// Whether the day just read comes every year: `hằng năm` stands behind it, or a feast before.
  fileprivate mutating func recurs(from start: Int) -> Bool {
    if words(.hằng, .năm) || words(.hàng, .năm) { return true }
    return follows(
      .mừng, .niệm, .nhân, .lễ, .tết, .khánh, .thống, .dịp, at: start)
  }

  /// For a day and month in brackets: true where a named day stands before it, false where a word
  /// of time does, nil where nothing says that it is a day.
  fileprivate func dayNamed(before bracket: Int) -> Bool? {
    if follows(.nay, .qua, .này, .trước, .ngày, .tuần, .mai, .sau, .rồi, at: bracket)
      || follows(.thứ, at: bracket - 1) || follows(.chủ, at: bracket - 1)
    {
      return false
    }
    var index = bracket
    while index > max(0, bracket - 14), !reading.tokens[index].traits.contains(.startsSentence) {
      index -= 1
      let token = reading.tokens[index]
      if token.traits.contains(.capitalized),
        [Word.ngày, .lễ, .tết].contains(where: { $0.rawValue == token.id })
      {
        return true
      }
    }
    return nil
  }

  /// Whether the words before a bracket tell of an anniversary.
  fileprivate func toldOfAnniversary(before bracket: Int) -> Bool {
    var index = bracket
    while index > max(0, bracket - 30), !reading.tokens[index].traits.contains(.startsSentence) {
      index -= 1
      switch Word(rawValue: reading.tokens[index].id) {
      case .niệm, .mừng: return true
      case .năm where isWord(index + 1, .ngày) || isWord(index + 1, .thành): return true
      default: continue
      }
    }
    return false
  }

  /// The `90 năm` before a bracket, in the same sentence.
  fileprivate func yearsTold(before bracket: Int) -> Int? {
    var index = bracket
    while index > max(0, bracket - 30), !reading.tokens[index].traits.contains(.startsSentence) {
      index -= 1
      if isWord(index, .năm), index > 0, let parts = reading.numbers(index - 1),
        let years = parts[0].integer, parts.count == 1, (1...1000).contains(years)
      {
        return years
      }
    }
    return nil
  }
}
