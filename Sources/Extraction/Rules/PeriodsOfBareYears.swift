internal import Records
internal import VietText

/// Years that no `năm` names: two with a dash between, in brackets, behind a word of time, at the
/// end of a name.
enum PeriodsOfBareYears {
  static let rules = [pair, afterPreposition, closing, bracketed]

  /// `2014 - 2016` and `(2009-2018)`, without a word for it.
  static let pair = Rule(
    "period.year-pair", at: .numberToken,
    reads: [
      "phong trào (⟦2009-2018⟧)": "2009/2018", "(⟦2021 - 2015⟧)": "none",
      "phong trào ⟦2014 - 2016⟧": "2014/2016",
      "vụ đông xuân ⟦2018 – 2019⟧": "2018/2019", "(⟦2011-2020⟧) có 5 xã": "2011/2020",
    ],
    ignores: [
      "điện thoại 2014-2016-123", "2000 - 2050 hộ", "1.950-2.000 đồng", "2000 - 2100 đồng",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard let first = cursor.year(), cursor.mark(.dash), let last = cursor.year() else {
      return false
    }
    let tokens = cursor.reading.tokens
    if start > 0, [.dash, .slash].contains(tokens[start - 1].kind),
      tokens[start].traits.contains(.glued)
    {
      return false
    }
    if let next = cursor.token, [.dash, .slash].contains(next.kind), next.traits.contains(.glued) {
      return false
    }
    guard first <= last, !cursor.isAtUnit, last - first <= 100 else {
      guard first > last else { return false }
      facts.passOver(start..<cursor.at)
      return true
    }
    facts.add(
      PeriodFact(
        kind: .yearRange, from: CalendarDate(year: first), to: CalendarDate(year: last),
        role: cursor.role(before: start)), start..<cursor.at)
    return true
  }

  /// `đến 2030`, `cuối 2020`, `so với 2019`: a year behind a word of time.
  static let afterPreposition = Rule(
    "period.bare-year", at: .numberToken,
    reads: [
      "tầm nhìn đến ⟦2030⟧": "2030", "cuối ⟦2020⟧, xã có": "2020", "so với ⟦2019⟧ tăng 5%": "2019",
      "trước ⟦2025⟧": "2025", "triển khai nhiệm vụ ⟦2017⟧ và tuyên dương": "2017",
      "giao kế hoạch ⟦2019⟧ cho xã": "2019",
    ],
    ignores: [
      "đến 2000 hộ", "có 2020 hội viên", "nhà số 2019", "trên 2000 người", "so với 2000 đồng",
      "giao nhiệm vụ 2020 hội viên", "vụ 2019",
    ]
  ) { cursor, facts in
    let start = cursor.at
    // `nhiệm vụ 2017`, `kế hoạch 2017`
    let isPlanned =
      start > 1 && cursor.follows(.vụ, .hoạch, at: start)
      && cursor.peekEntry(.periodRole, at: start - 2)?.end == start
    guard isPlanned || cursor.follows(.đến, .tới, .cuối, .đầu, .giữa, .trước, .với, at: start),
      let value = cursor.year(), value >= 1945, value <= 2060
    else { return false }
    if cursor.follows(.với, at: start), !cursor.follows(.so, at: start - 1) { return false }
    guard !cursor.isAtUnit, !cursor.isAtWordThatMayBeCounted else { return false }
    facts.add(.year(value, cursor.role(before: start)), start..<cursor.at)
    return true
  }

  /// `Hội nghị kiều bào 2016`: a year that ends a name or a clause.
  static let closing = Rule(
    "period.closing-year", at: .numberToken,
    reads: [
      "Ngày hội Đại đoàn kết ⟦2023⟧.": "2023", "Tết Giáp Thìn ⟦2024⟧, xã": "2024",
      "(Giải Búa liềm vàng ⟦2022⟧)": "2022", "năm qua: 12 hộ; ⟦2021⟧: 15 hộ": "2021",
    ],
    ignores: [
      "đạt 2015.", "số 2019, phố Huế", "có hơn 2020.", "mã 2021", "Quốc lộ 2020 mới", "trên 2000.",
      "tăng lên 2010.", "thập niên 1990.",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard let value = cursor.year(), (1990...2035).contains(value), start > 0 else { return false }
    let before = cursor.reading.tokens[start - 1]
    // `2021: 15 hộ` in a list.
    if before.kind != .word, before.kind != .number, cursor.token?.kind == .colon,
      cursor.peek(1)?.traits.contains(.glued) == false
    {
      facts.add(.year(value, cursor.role(before: start)), start..<cursor.at)
      return true
    }
    guard before.kind == .word, !cursor.reading.tokens[start].traits.contains(.startsSentence),
      !cursor.follows(
        .có, .là, .còn, .được, .đạt, .số, .trên, .dưới, .với, .và, .thứ, .lần, .cho, .mới, .tổng,
        .gồm, .tăng, .giảm, .lên, .xuống, .mã, .niên, .kỷ, at: start),
      cursor.reading.classes(at: start - 1) & LexiconClass.bound.bit == 0,
      cursor.endsClause
    else { return false }
    facts.add(.year(value, cursor.role(before: start)), start..<cursor.at)
    return true
  }

  /// `(2021, 2022, 2023)`, `(2011)`.
  static let bracketed = Rule(
    "period.years-in-brackets", at: .bracketToken,
    reads: [
      "trong 3 năm (⟦2021⟧, ⟦2022⟧, ⟦2023⟧)": "2021 | 2022 | 2023",
      "sách xuất bản (⟦2011⟧)": "2011",
      "hai năm (⟦2019⟧ và ⟦2020⟧), xã": "2019 | 2020",
    ],
    ignores: ["ông Ba (1972)", "(2000 hộ)", "(2021 người)", "(12, 15)"]
  ) { cursor, facts in
    guard cursor.mark(.openBracket) else { return false }
    var years: [(value: Int, at: Int)] = []
    repeat {
      guard let value = cursor.year(), (1990...2100).contains(value) else { return false }
      years.append((value, cursor.at - 1))
    } while cursor.mark(.comma) || cursor.mark(.semicolon) || cursor.word(.và)
    guard cursor.mark(.closeBracket), let first = years.first else { return false }
    let role = cursor.role(before: first.at - 1)
    for (value, index) in years { facts.add(.year(value, role), index..<index + 1) }
    return true
  }
}

extension Cursor {
  /// Whether a clause ends here.
  fileprivate var endsClause: Bool {
    guard let token, !token.traits.contains(.startsParagraph) else { return true }
    switch token.kind {
    case .comma, .stop, .semicolon, .colon, .closeBracket, .closeQuote, .quote, .endMark, .question,
      .exclamation:
      return !token.traits.contains(.startsSentence)
        && !(token.kind == .stop && peek(1)?.traits.contains(.glued) == true)
    default: return false
    }
  }

  /// Whether a small-letter word follows that a number could count, other than words that go on
  /// with a sentence.
  fileprivate var isAtWordThatMayBeCounted: Bool {
    guard let token, token.kind == .word, !token.traits.contains(.capitalized) else { return false }
    return token.id == 0
  }
}
