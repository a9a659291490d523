internal import Records
internal import VietText

/// Stages, terms, school years, and years alone, in lists and in ranges.
enum PeriodsOfYears {
  static let rules = [stage, schoolYear, fromYear, years]

  /// `giai đoạn 2016 - 2020`, `nhiệm kỳ 2020-2025`.
  static let stage = Rule(
    "period.stage", at: .periodWord,
    reads: [
      "⟦giai đoạn 2016 – 2020⟧": "2016/2020", "⟦nhiệm kỳ 2020-2025⟧ đã đề ra": "2020/2025",
      "⟦giai đoạn từ năm 2016 đến năm 2018⟧": "2016/2018",
      "⟦Giai đoạn 2021- 2023⟧, xã có": "2021/2023", "⟦giai đoạn 2 (2021-2025)⟧": "2021/2025",
      "⟦giai đoạn 5 năm 2011-2015⟧": "2011/2015", "⟦GĐ 2020 - 2022⟧": "2020/2022",
      "⟦giai đoạn 2016-2020⟧ và ⟦2021-2025⟧": "2016/2020 | 2021/2025",
      "⟦nhiệm kỳ 2015/2020⟧": "2015/2020", "⟦thời kỳ 2021 đến 2030⟧": "2021/2030",
      "⟦giai đoạn 1 (từ năm 2019 đến 2021)⟧": "2019/2021",
      "Ban Chấp hành ⟦khóa 2020-2025⟧": "2020/2025", "⟦giai đoạn 2016 2020⟧": "2016/2020",
    ],
    ignores: [
      "giai đoạn 2 của dự án", "nhiệm kỳ này", "gia đình ông GĐ 12",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard let kind = cursor.stageHead() else { return false }
    cursor.stageOrdinal()
    let bracket = cursor.mark(.openBracket)
    if !bracket, !cursor.mark(.colon) { cursor.mark(.comma) }
    guard let (first, last) = cursor.yearRange() ?? cursor.bareYears() else { return false }
    if bracket { cursor.mark(.closeBracket) }
    let role = kind == .term ? .term : cursor.role(before: start)
    guard first < last else {
      // The words are kept, with no value: which of the years is wrong is not for us to say.
      facts.add(PeriodFact(kind: kind, role: role), start..<cursor.at)
      return true
    }
    facts.add(
      PeriodFact(
        kind: kind, from: CalendarDate(year: first), to: CalendarDate(year: last), role: role),
      start..<cursor.at)
    if !bracket { cursor.moreYears(kind, role, &facts) }
    return true
  }

  /// `năm học 2022-2023`.
  static let schoolYear = Rule(
    "period.school-year", at: .periodWord,
    reads: [
      "⟦năm học 2022-2023⟧": "2022/2023", "⟦Năm học 2019 – 2020⟧ kết thúc": "2019/2020",
      "⟦niên khóa 2018 - 2022⟧": "2018/2022",
      "⟦năm học 2019-2020⟧, ⟦2020-2021⟧ và ⟦2021-2022⟧": "2019/2020 | 2020/2021 | 2021/2022",
      "từ ⟦năm học 2020-2021⟧ đến ⟦năm học 2024-2025⟧": "2020/2021 | 2024/2025",
    ],
    ignores: ["năm học mới", "năm học 2022", "3 năm học vừa qua"]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.words(.năm, .học) || cursor.words(.niên, .khóa) || cursor.words(.niên, .học),
      let (first, last) = cursor.yearRange(), first < last
    else { return false }
    let role = cursor.role(before: start)
    facts.add(
      PeriodFact(
        kind: .schoolYear, from: CalendarDate(year: first), to: CalendarDate(year: last),
        role: role), start..<cursor.at)
    cursor.moreYears(.schoolYear, role, &facts)
    return true
  }

  /// `từ năm 2014 đến năm 2018` is a range; `từ năm 2015 đến nay` has no end that the text gives.
  static let fromYear = Rule(
    "period.from-year", at: .periodWord,
    reads: [
      "⟦từ năm 2014 đến năm 2018⟧": "2014/2018", "⟦Từ 2014 đến 2018⟧, xã": "2014/2018",
      "⟦từ năm 2015 đến nay⟧": "2015", "⟦kể từ năm 2011⟧": "2011",
      "⟦Từ năm 2012 - 2016⟧": "2012/2016",
      "⟦từ năm 2026⟧": "2026", "⟦từ đầu năm 2022 đến nay⟧": "2022", "⟦từ 2018 đến nay⟧": "2018",
    ],
    ignores: [
      "từ 2000 hộ đến 3000 hộ", "từ năm điểm trường", "từ đầu năm đến nay", "từ 15 đến 20 hộ",
    ]
  ) { cursor, facts in
    let start = cursor.at
    _ = cursor.oneOf(.kể, .tính)
    guard cursor.word(.từ) else { return false }
    let isPart = cursor.oneOf(.đầu, .giữa, .cuối, .sau) != nil
    let named = cursor.word(.năm)
    guard named || !isPart, let first = cursor.year() else { return false }
    if cursor.attempt({ $0.rangeMark() ? true : nil }) != nil {
      _ = cursor.oneOf(.hết, .cuối)
      if cursor.word(.nay) {
        facts.add(.year(first, cursor.role(before: start)), start..<cursor.at)
        return true
      }
      cursor.word(.năm)
      if let last = cursor.year(), first < last, !cursor.isAtUnit || named {
        facts.add(
          PeriodFact(
            kind: .yearRange, from: CalendarDate(year: first), to: CalendarDate(year: last),
            role: cursor.role(before: start)), start..<cursor.at)
        return true
      }
      cursor.at = start
      guard named else { return false }
      _ = cursor.oneOf(.kể, .tính)
      cursor.at += isPart ? 4 : 3
    }
    guard named || !cursor.isAtUnit else { return false }
    facts.add(.year(first, cursor.role(before: start)), start..<cursor.at)
    return true
  }

  /// `năm 2022`, `năm 2016, 2017, 2018`, `các năm 2019 và 2020`, `năm 2016 - 2018`.
  static let years = Rule(
    "period.year", at: .periodWord,
    reads: [
      "⟦năm 2022⟧": "2022", "Đến ⟦năm 2020⟧, huyện phấn đấu": "2020",
      "⟦năm 2016⟧, ⟦2017⟧, ⟦2018⟧ có": "2016 | 2017 | 2018",
      "các ⟦năm 2019⟧ và ⟦2020⟧": "2019 | 2020",
      "⟦năm 2016 - 2018⟧": "2016/2018", "cuối ⟦năm 2017⟧ còn 38,2%": "2017",
      "các ⟦⟦năm 2015,2016⟧⟧": "2015 | 2016", "⟦năm 1858⟧, thực dân Pháp": "1858",
      "trong ⟦năm 2022⟧ tổ chức": "2022", "sinh ⟦năm 1956⟧": "none", "những ⟦năm 1960⟧": "none",
      "⟦Năm 2020 đến năm 2022⟧": "2020/2022", "⟦năm 2016/17⟧": "2016/2017",
      "vào ⟦năm một chín tám sáu⟧": "1986", "⟦Năm hai nghìn không trăm mười chín⟧, xã": "2019",
      "⟦năm hai không linh năm⟧ và": "2005", "⟦năm 938⟧, Ngô Quyền": "0938",
      "⟦năm 111 trước Công nguyên⟧": "none", "⟦năm 214 TCN⟧": "none",
    ],
    ignores: [
      "mỗi năm hai nghìn lượt", "trong năm hai nghìn hộ", "năm hai mươi hộ", "năm 300 hộ",
      "năm một lần", "năm hai trăm triệu đồng", "hai năm một chín", "năm 500 chi tiết",
      "bình quân mỗi năm 2000 hộ", "năm 1500 hộ dân", "05 năm qua", "năm điểm",
      "hàng năm 2000 lượt", "triệu đồng/năm 2000",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.word(.năm), let token = cursor.token,
      token.kind == .number || cursor.spokenYear(at: cursor.at) != nil
    else { return false }
    if cursor.follows(.mỗi, .hằng, .hàng, .từng, .một, .cả, at: start)
      || start > 0 && cursor.reading.tokens[start - 1].kind == .slash
    {
      return false
    }
    if cursor.follows(.sinh, at: start) {
      guard cursor.year() != nil else { return false }
      facts.passOver(start..<cursor.at)
      return true
    }
    let role = cursor.role(before: start)
    if let year = cursor.spokenYear(at: cursor.at) {
      // `hai năm một chín …`: the years are counted.
      if start > 0, cursor.reading.classes(at: start - 1) & LexiconClass.numeral.bit != 0 {
        return false
      }
      cursor.at = year.end
      facts.add(.year(year.value, role), start..<cursor.at)
      return true
    }
    if token.form != .integer { return gluedYears(&cursor, &facts, from: start, role) }
    guard let first = cursor.anyYear() ?? cursor.earlyYear() else { return false }
    if cursor.isBeforeChrist {
      cursor.at += cursor.isWord(cursor.at, .tcn) ? 1 : 3
      facts.passOver(start..<cursor.at)
      return true
    }
    if first < 1000, !cursor.endsEarlyYear { return false }
    if cursor.follows(.những, at: start), first % 10 == 0, first < 2010,
      cursor.token?.kind != .comma, !cursor.reading.isWord(cursor.at, .và)
    {
      // `những năm 1960` is a decade.
      facts.passOver(start..<cursor.at)
      return true
    }
    let isModern = first >= 1900
    guard isModern || !cursor.isAtUnit else { return false }
    if let last = cursor.attempt({ cursor -> Int? in
      guard cursor.rangeMark() else { return nil }
      _ = cursor.oneOf(.hết, .cuối)
      cursor.word(.năm)
      return cursor.anyYear().flatMap { $0 > first ? $0 : nil }
    }) {
      facts.add(
        PeriodFact(
          kind: .yearRange, from: CalendarDate(year: first), to: CalendarDate(year: last),
          role: role), start..<cursor.at)
      return true
    }
    facts.add(.year(first, role), start..<cursor.at)
    while let next = cursor.attempt({ cursor -> Int? in
      guard cursor.mark(.comma) || cursor.word(.và) else { return nil }
      cursor.word(.và)
      let year = cursor.year()
      return cursor.isAtUnit || cursor.token?.kind == .dash ? nil : year
    }) {
      facts.add(.year(next, role), cursor.at - 1..<cursor.at)
    }
    return true
  }

  /// `2015,2016` in one number token.
  private static func gluedYears(
    _ cursor: inout Cursor, _ facts: inout Facts, from start: Int, _ role: Period.Role?
  ) -> Bool {
    let parts = cursor.dateParts()
    let token = cursor.at
    var years = parts.filter { $0.token == token }
    // `năm 2016/17`
    if years.count == 2, years[1].join == .slash, years[1].digits == 2,
      years[1].value == (years[0].value + 1) % 100
    {
      years[1].value = years[0].value + 1
      years[1].digits = 4
    }
    guard !years.isEmpty,
      years.allSatisfy({ (1900...2100).contains($0.value) && $0.digits == 4 && $0.join != .dot })
    else { return false }
    cursor.at += 1
    if years.count == 2, years[1].join == .slash, years[0].value < years[1].value {
      facts.add(
        PeriodFact(
          kind: .yearRange, from: CalendarDate(year: years[0].value),
          to: CalendarDate(year: years[1].value), role: role), start..<cursor.at)
      return true
    }
    for part in years { facts.add(.year(part.value, role), start..<cursor.at) }
    return true
  }
}

extension PeriodFact {
  /// A year alone.
  static func year(_ value: Int, _ role: Period.Role?) -> PeriodFact {
    PeriodFact(kind: .year, from: CalendarDate(year: value), role: role)
  }
}

extension Cursor {
  /// Reads `giai đoạn`, `thời kỳ`, `nhiệm kỳ` and their abbreviations.
  fileprivate mutating func stageHead() -> Period.Kind? {
    guard let token else { return nil }
    switch Word(rawValue: token.id) {
    case .giai: return words(.giai, .đoạn) ? .stage : nil
    case .gđ: return word(.gđ) ? .stage : nil
    case .thời: return words(.thời, .kỳ) || words(.thời, .kì) ? .stage : nil
    case .nhiệm: return words(.nhiệm, .kỳ) || words(.nhiệm, .kì) ? .term : nil
    case .khóa: return word(.khóa) ? .term : nil
    default: return nil
    }
  }

  /// Passes over `2`, `II`, `5 năm` between the head and its years.
  fileprivate mutating func stageOrdinal() {
    if let token, token.kind == .number, token.form == .integer, token.range.count <= 2 {
      let next = peek(1)
      if next?.kind == .openBracket || next?.kind == .colon || next?.kind == .comma {
        at += 1
      } else if next?.id == Word.năm.rawValue, peek(2)?.kind == .number {
        at += 2
      }
    } else if isRoman(at) {
      at += 1
    }
  }

  /// Whether the token is a roman numeral in capitals.
  func isRoman(_ index: Int) -> Bool {
    guard index < end, reading.tokens[index].kind == .word else { return false }
    let range = reading.tokens[index].range
    guard range.count <= 6, reading.tokens[index].traits.contains(.capitalized) else {
      return false
    }
    return reading.bytes[range].allSatisfy {
      $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X")
        || $0 == UInt8(ascii: "L")
    }
  }

  /// Reads `-`, `đến`, `tới` between the ends of a range, with what typists leave around it.
  mutating func rangeMark() -> Bool {
    if mark(.dash) {
      _ = oneOf(.đến, .tới)
      return true
    }
    return oneOf(.đến, .tới) != nil
  }

  /// Reads `2016 - 2020`, `từ năm 2016 đến năm 2018`, `2015/2020`, `2016-20`.
  mutating func yearRange() -> (Int, Int)? {
    attempt { cursor in
      cursor.word(.từ)
      cursor.word(.năm)
      if let parts = cursor.number(.ratio) {
        guard parts.count == 2, parts.length(0) == 4, parts.length(1) == 4,
          let first = parts[0].integer,
          let last = parts[1].integer, (1900...2100).contains(first),
          (1900...2100).contains(last)
        else { return nil }
        return (first, last)
      }
      guard let first = cursor.year(), cursor.rangeMark() else { return nil }
      cursor.word(.năm)
      if let last = cursor.year() { return (first, last) }
      guard cursor.token?.traits.contains(.glued) == true,
        let short = cursor.integer(in: 0...99), short > first % 100
      else { return nil }
      return (first, first - first % 100 + short)
    }
  }

  /// Reads the two years of a stage whose dash was lost: `giai đoạn 2016 2020`.
  fileprivate mutating func bareYears() -> (Int, Int)? {
    attempt { cursor in
      guard let first = cursor.year(), let last = cursor.year(), (1...15).contains(last - first)
      else { return nil }
      return (first, last)
    }
  }

  /// Reads a year of three digits: `năm 938`.
  fileprivate mutating func earlyYear() -> Int? { integer(in: 100...999, digits: 3) }

  /// Whether what follows a number of three digits lets it be a year: no noun that it could count.
  fileprivate var endsEarlyYear: Bool {
    guard let token, token.kind == .word, !token.traits.contains(.capitalized) else { return true }
    switch Word(rawValue: token.id) {
    case .của, .sau, .trước, .tại, .ở, .và, .đến, .khi, .đã, .do, .là: return true
    default: return false
    }
  }

  /// Reads a year of four digits, of any time that Vietnamese history tells of.
  mutating func anyYear() -> Int? { integer(in: 1000...2100, digits: 4) }
}

extension Cursor {
  /// Reads on in a list of pairs of years: `giai đoạn 2016-2020 |và 2021-2025`.
  fileprivate mutating func moreYears(
    _ kind: Period.Kind, _ role: Period.Role?, _ facts: inout Facts
  ) {
    while let (tokens, next) = attempt({ cursor -> (Range<Int>, (Int, Int))? in
      guard cursor.mark(.comma) || cursor.word(.và) else { return nil }
      let begin = cursor.at
      guard cursor.token?.kind == .number, let years = cursor.yearRange(), years.0 < years.1,
        !cursor.isAtUnit
      else { return nil }
      return (begin..<cursor.at, years)
    }) {
      facts.add(
        PeriodFact(
          kind: kind, from: CalendarDate(year: next.0), to: CalendarDate(year: next.1), role: role),
        tokens)
    }
  }
}
