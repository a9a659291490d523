internal import VietText

/// A day, or the days from one to another.
struct DaySpan {
  var from: CalendarDate
  var to: CalendarDate?
  /// The tokens of its own digits.
  var tokens: Range<Int>
}

/// Days in every form: `12/5/2021`, `12-5`, `12.5.2021`, `10 tháng 4 năm 2018`, two that share a
/// month (`14 và 15/5`), and ranges (`28/6 đến 06/7/2021`).
extension Cursor {
  /// Reads days; several where a list names days that do not follow on one another.
  mutating func days(orShortYear: Bool = false) -> [DaySpan]? {
    guard let token, token.kind == .number || spokenDay(at: at) != nil else { return nil }
    let parts = dateParts()
    var list = DateList(parts: parts, shortYear: orShortYear)
    guard let (spans, next) = list.read(), next > 0 else { return nil }
    // A number token is read as a whole or not at all.
    guard next == parts.count || parts[next].token != parts[next - 1].token else { return nil }
    at = parts[next - 1].token + 1
    // `ngày 12/9/2018 và 5-7 hộ`
    if spans.count > 1, let last = spans.last, last.from.year == nil, last.tokens.count == 3,
      spans[0].tokens.count > 1 || token.form != .integer, isAtUnit,
      reading.isWord(last.tokens.lowerBound - 1, .và)
        || reading.tokens[last.tokens.lowerBound - 1].kind == .comma
    {
      at = last.tokens.lowerBound - 1
      return spans.dropLast()
    }
    return spans
  }

  /// Reads one day with its year: `10/4/2018`, `10 tháng 4 năm 2018`.
  mutating func fullDay() -> CalendarDate? {
    attempt { cursor in
      guard let spans = cursor.days(), spans.count == 1, spans[0].to == nil,
        spans[0].from.year != nil
      else { return nil }
      return spans[0].from
    }
  }
}

/// Reads days from runs of digits.
private struct DateList {
  let parts: [DatePart]
  /// Whether `10/4/18` has a year.
  let shortYear: Bool

  /// The days from the first run on, and the run after them.
  mutating func read() -> ([DaySpan], Int)? {
    if let (first, next) = date(at: 0) { return listOrRange(first, next) }
    return daysOfOneMonth()
  }

  /// Behind a first date: the end of a range, or further dates.
  private func listOrRange(_ first: CalendarDate, _ next: Int) -> ([DaySpan], Int)? {
    if next < parts.count, parts[next].join == .dash || parts[next].join == .to,
      let (last, end) = date(at: next), let range = range(first, last, tokens(0, end))
    {
      return ([range], end)
    }
    var dates = [DaySpan(from: first, tokens: tokens(0, next))]
    var end = next
    while end < parts.count, parts[end].join == .and || parts[end].join == .comma,
      let (date, next) = date(at: end)
    {
      dates.append(DaySpan(from: date, tokens: tokens(end, next)))
      end = next
    }
    if let year = dates.last?.from.year {
      for index in dates.indices where dates[index].from.year == nil {
        dates[index].from.year = year
      }
    }
    return dates.allSatisfy { $0.from.isPossible } ? (dates, end) : nil
  }

  /// The tokens of the parts from one to before another.
  private func tokens(_ first: Int, _ end: Int) -> Range<Int> {
    parts[first].token..<parts[end - 1].token + 1
  }

  private func range(
    _ first: CalendarDate, _ last: CalendarDate, _ tokens: Range<Int>
  ) -> DaySpan? {
    var first = first
    if first.year == nil, let year = last.year {
      // `từ 20/12 đến 5/1/2021` begins in the year before.
      first.year = Self.isBefore(first, last) ? year : year - 1
    }
    guard first.isPossible, last.isPossible, first.year != nil || last.year == nil,
      first.year == nil ? first != last : Self.isBefore(first, last)
    else { return nil }
    return DaySpan(from: first, to: last, tokens: tokens)
  }

  private static func isBefore(_ first: CalendarDate, _ last: CalendarDate) -> Bool {
    let years = first.year == nil || last.year == nil ? (0, 0) : (first.year ?? 0, last.year ?? 0)
    return (years.0, first.month ?? 0, first.day ?? 0) < (years.1, last.month ?? 0, last.day ?? 0)
  }

  /// `14 và 15/5/2020`, `8-9/11/2018`, `14, 15, 16 tháng 5`: days and then one month.
  private func daysOfOneMonth() -> ([DaySpan], Int)? {
    guard let first = parts.first, first.isDay else { return nil }
    var days = [first.value]
    var isRange = false
    var index = 1
    while index < parts.count {
      let part = parts[index]
      switch part.join {
      case .dash, .to: isRange = true
      case .comma, .and, .dot: break
      default: return nil
      }
      guard part.isDay, let last = days.last, part.value > last else { return nil }
      if part.join != .dot, let (date, end) = date(at: index) {
        return spans(of: days, before: date, end, isRange: isRange).map { ($0, end) }
      }
      days.append(part.value)
      index += 1
    }
    return nil
  }

  private func spans(
    of days: [Int], before last: CalendarDate, _ end: Int, isRange: Bool
  ) -> [DaySpan]? {
    guard let lastDay = last.day, last.isPossible else { return nil }
    let dates = (days + [lastDay]).map {
      CalendarDate(year: last.year, month: last.month, day: $0)
    }
    guard dates.allSatisfy(\.isPossible) else { return nil }
    let followOn = zip(days, days.dropFirst() + [lastDay]).allSatisfy { $0 + 1 == $1 }
    if followOn || isRange && days.count == 1 {
      return [DaySpan(from: dates[0], to: last, tokens: tokens(0, end))]
    }
    guard !isRange else { return nil }
    return dates.enumerated().map { index, date in
      let isLast = index == days.count
      return DaySpan(from: date, tokens: tokens(index, isLast ? end : index + 1))
    }
  }

  /// A day and month, with the year where one follows.
  private func date(at index: Int) -> (CalendarDate, Int)? {
    if let date = dateByYear(at: index) { return (date, index + 3) }
    guard index + 1 < parts.count, parts[index].isDay, parts[index + 1].isMonth else { return nil }
    let day = parts[index]
    let month = parts[index + 1]
    switch month.join {
    case .slash, .dash, .dot, .month: break
    default: return nil
    }
    var date = CalendarDate(month: month.value, day: day.value)
    guard index + 2 < parts.count else { return (date, index + 2) }
    let third = parts[index + 2]
    switch third.join {
    case .slash, .dot:
      guard let year = year(third, sameTokenAs: day) else { return nil }
      date.year = year
    case .dash:
      // `12-9-2018`, but `12/9 - 15/9`.
      guard let year = year(third, sameTokenAs: day) else { return (date, index + 2) }
      date.year = year
    case .year:
      guard third.isYear else { return (date, index + 2) }
      date.year = third.value
    case .comma:
      // `14 Tháng Bảy, 2011`
      guard month.digits == 0, third.isYear, third.value >= 1990 else { return (date, index + 2) }
      date.year = third.value
    default: return (date, index + 2)
    }
    return (date, index + 3)
  }

  /// `2024-03-15`: the year stands first.
  private func dateByYear(at index: Int) -> CalendarDate? {
    guard index + 2 < parts.count, parts[index].isYear, parts[index].value >= 1900,
      parts[index + 1].join == .dash, parts[index + 1].isMonth, parts[index + 1].digits == 2,
      parts[index + 2].join == .dash, parts[index + 2].isDay, parts[index + 2].digits == 2
    else { return nil }
    return CalendarDate(
      year: parts[index].value, month: parts[index + 1].value, day: parts[index + 2].value)
  }

  private func year(_ part: DatePart, sameTokenAs day: DatePart) -> Int? {
    if part.isYear { return part.value }
    guard shortYear, part.digits == 2, part.token == day.token else { return nil }
    return part.value + (part.value > 40 ? 1900 : 2000)
  }
}
