internal import Records
internal import VietText

/// Lengths of time: those that are told of as a period, and those that count nothing.
enum PeriodLengths {
  static let rules = [yearsWithRange, duration]

  /// `10 năm (2009-2018)`, `5 năm giai đoạn 2016 - 2020`: a length and its ends in one.
  static let yearsWithRange = Rule(
    "period.years-with-range", at: .numberToken, .numeral,
    reads: [
      "⟦10 năm (2009-2018)⟧": "2009/2018, 10 years",
      "⟦5 năm (giai đoạn 2016 – 2020)⟧": "2016/2020, 5 years",
      "⟦05 năm, giai đoạn 2011-2015⟧": "2011/2015, 5 years",
      "⟦Ba năm (2016-2018)⟧": "2016/2018, 3 years",
      "⟦5 năm liên tục giai đoạn 2017-2021⟧": "2017/2021, 5 years",
      "⟦5 năm 2016 - 2020⟧": "2016/2020, 5 years",
    ],
    ignores: ["10 năm qua", "5 năm 2016", "năm 2016 - 2018", "dịch COVID-19 năm 2022 - 2023"]
  ) { cursor, facts in
    let start = cursor.at
    // `COVID-19`: the number is part of a name.
    if start > 0, cursor.reading.tokens[start].traits.contains(.glued),
      cursor.reading.tokens[start - 1].kind == .dash
    {
      return false
    }
    guard let years = cursor.smallNumber(), cursor.word(.năm) else { return false }
    if !cursor.words(.liên, .tục) { cursor.word(.liền) }
    cursor.mark(.comma)
    let bracket = cursor.mark(.openBracket)
    let isStage = cursor.words(.giai, .đoạn)
    guard let (first, last) = cursor.yearRange(), first < last, !cursor.isAtUnit else {
      return false
    }
    if bracket { guard cursor.mark(.closeBracket) else { return false } }
    facts.add(
      PeriodFact(
        kind: isStage ? .stage : .yearRange, from: CalendarDate(year: first),
        to: CalendarDate(year: last), years: years, role: cursor.role(before: start)),
      start..<cursor.at)
    return true
  }

  /// `Trong 05 năm qua`, `sơ kết 2 năm`, `kỷ niệm 90 năm`.
  static let duration = Rule(
    "period.duration", at: .numberToken, .numeral,
    reads: [
      "Trong ⟦05 năm⟧ qua": "5 years", "sơ kết ⟦2 năm⟧ thực hiện": "2 years",
      "⟦Ba năm⟧ qua": "3 years",
      "⟦Mười năm⟧ trước": "10 years", "sau ⟦15 năm⟧ đổi mới": "15 years",
      "⟦năm năm⟧ qua": "5 years",
      "kỷ niệm ⟦92 năm⟧ Ngày thành lập Đảng": "92 years", "Qua ⟦một năm⟧ thi đua": "1 years",
      "nhìn lại hơn ⟦3 năm⟧ triển khai": "3 years", "Qua ⟦12 năm⟧ thành lập, quỹ": "12 years",
    ],
    ignores: [
      "kỷ niệm 90 năm ngày truyền thống (15/10/1930 - 15/10/2020)", "30 năm tuổi Đảng",
      "phạt 5 năm tù", "trong hai năm 2019 và 2020", "năm học", "mỗi năm một lần",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard let years = cursor.smallNumber() ?? cursor.integer(in: 100...999, digits: 3) else {
      return false
    }
    let noun = cursor.at
    guard cursor.word(.năm), cursor.token?.kind != .number else { return false }
    let word = cursor.peekEntry(.periodWord, at: noun)?.entry.value
    // `qua 13 năm thành lập` is a time that has passed.
    let isAnniversary =
      word == "anniversary" && !cursor.follows(.qua, .sau, .trong, at: start)
      || cursor.follows(.niệm, at: start)
    if isAnniversary {
      guard !cursor.hasRangeInBrackets(after: noun) else { return false }
    } else {
      guard word == "duration" || word == "duration-past" || cursor.isTold(before: start) else {
        return false
      }
    }
    facts.add(
      PeriodFact(
        kind: isAnniversary ? .anniversary : .duration, years: years,
        role: isAnniversary ? .history : cursor.role(before: start)), start..<cursor.at)
    return true
  }

  /// `45 ngày`, `2-3 tháng`, `1,5 năm`, `500 giờ`: no period, nor a figure.
  static let length = Rule(
    "numbered.length", at: .numberToken, .numeral,
    reads: [
      "Sau ⟦45 ngày⟧, tuyến lộ": "none", "⟦2-3 tháng⟧": "none", "khoảng ⟦1,5 năm⟧": "none",
      "phạt ⟦5 năm⟧ tù": "none",
      "từ ⟦3 đến 5 năm⟧": "none", "trực ⟦24/24 giờ⟧": "none", "⟦hai tuần⟧ liền": "none",
      "⟦30 phút⟧": "none",
      "trong ⟦hai⟧ năm 2019 và 2020": "none",
    ],
    ignores: ["1.900 ngày công", "năm tháng qua đi", "ngày 5 tháng 6"]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.lengthNumber() else { return false }
    let noun = cursor.at
    guard
      cursor.oneOf(.năm, .tháng, .tuần, .ngày, .giờ, .phút, .giây, .đêm) != nil,
      cursor.peekEntry(.unit, at: noun).map({ $0.end == noun + 1 }) ?? true
    else { return false }
    let isFive = cursor.reading.isWord(start, .năm) && noun == start + 1
    guard !isFive || cursor.reading.isWord(noun, .năm) else { return false }
    // `2 ngày 7 và 8-5`: the number counts, the days are named.
    if cursor.token?.kind == .number { cursor.at = noun }
    facts.passOver(start..<cursor.at)
    return true
  }
}

extension Cursor {
  /// Whether a word before says that a number of years is a period told of: `trong`, `sơ kết`.
  fileprivate func isTold(before start: Int) -> Bool {
    if follows(.trong, .qua, .sau, .kết, .suốt, .tròn, .lại, at: start) { return true }
    return follows(.hơn, .gần, at: start)
      && follows(.trong, .qua, .sau, .kết, .suốt, .lại, at: start - 1)
  }

  /// Whether two dates stand behind in the sentence, in brackets or complete, which tell of the same.
  fileprivate func hasRangeInBrackets(after index: Int) -> Bool {
    var index = index + 1
    let limit = min(end, index + 30)
    while index < limit, !reading.tokens[index].traits.contains(.startsSentence) {
      if reading.tokens[index].kind == .openBracket {
        var inner = Cursor(reading, at: index + 1, end: end)
        if inner.yearRange() != nil { return true }
        if let span = inner.days()?.first, span.to != nil, span.from.year != nil { return true }
      } else if reading.tokens[index].form == .triple {
        var inner = Cursor(reading, at: index, end: end)
        if let span = inner.days()?.first, let last = span.to, span.from.year != nil,
          (span.from.day, span.from.month) == (last.day, last.month)
        {
          return true
        }
      }
      index += 1
    }
    return false
  }

  /// Reads the number of a length: `45`, `1,5`, `2-3`, `3 đến 5`, `24/24`, `hai`.
  fileprivate mutating func lengthNumber() -> Bool {
    guard
      number(.integer, .decimal, .grouped) != nil || number(.ratio) != nil
        || smallNumber() != nil
    else {
      return false
    }
    _ = attempt { cursor -> NumberParts? in
      guard cursor.rangeMark() else { return nil }
      return cursor.number(.integer, .decimal)
    }
    return true
  }
}
