internal import VietText

/// Reads stamps: the lines of a page that say when it was published.
///
/// `Cập nhật: 07/03/2023`, `(10:40 | 03/08/2020)`, `Thứ 5, 12.11.2020 | 08:14:02`,
/// `Đã đăng vào 03 Th2, 2019 lúc 8:12`, `14 Tháng Bảy 2011 9:30:00 SA`.
struct StampReader {
  /// A stamp and what else its words say.
  struct Found {
    var stamp: Head.Stamp
    /// Words such as `Cập nhật` say that it is one.
    var isLabelled = false
    /// A day of the week stands with it, as in the clock of a page.
    var hasWeekday = false
    /// The hour's zone stands with it: `(GMT+7)`.
    var hasZone = false
    /// A place stands before the date: `Sơn Khê, ngày 9/5/2024`.
    var isDateline = false
  }

  let reading: Reading

  /// The stamp that some tokens are, nil where they are more than that, or none.
  func stamp(in range: Range<Int>) -> Found? {
    guard range.count <= 48 else { return nil }
    var state = State()
    var at = range.lowerBound
    while at < range.upperBound, state.mayBeFound {
      let next = step(at, range.upperBound, &state)
      if next == at { break }
      at = next
    }
    return state.found ?? dateline(in: range)
  }

  /// The date behind a place: `Sơn Khê, ngày 9/5/2024`.
  private func dateline(in range: Range<Int>) -> Found? {
    var at = range.lowerBound
    while at < range.upperBound, at - range.lowerBound < 6,
      reading.tokens[at].traits.contains(.capitalized)
    { at += 1 }
    var cursor = Cursor(reading, at: at, end: range.upperBound)
    guard at > range.lowerBound, cursor.mark(.comma), cursor.word(.ngày) else { return nil }
    let start = cursor.at
    guard let date = cursor.stampDate() else { return nil }
    let end = cursor.at
    cursor.mark(.stop)
    guard cursor.at == range.upperBound else { return nil }
    return Found(
      stamp: Head.Stamp(date: date, time: nil, tokens: start..<end), isDateline: true)
  }

  /// The full date in the last brackets of a range, and the opening bracket.
  func closingStamp(in range: Range<Int>) -> (stamp: Head.Stamp, bracket: Int)? {
    var end = range.upperBound
    while end > range.lowerBound, reading.tokens[end - 1].kind == .stop { end -= 1 }
    guard end > range.lowerBound, reading.tokens[end - 1].kind == .closeBracket else { return nil }
    var bracket = end - 1
    while bracket > max(range.lowerBound, end - 20),
      reading.tokens[bracket].kind != .openBracket
    { bracket -= 1 }
    guard reading.tokens[bracket].kind == .openBracket,
      let found = stamp(in: bracket..<end), found.stamp.tokens.upperBound == end - 1
    else { return nil }
    return (found.stamp, bracket)
  }

  // MARK: A line, piece by piece

  private struct State {
    var date: (value: CalendarDate, tokens: Range<Int>)?
    var time: (value: String, tokens: Range<Int>)?
    var isLabelled = false
    var hasWeekday = false
    var hasZone = false
    /// Words that belong to no stamp.
    var others = 0
    /// Those with a capital, as names have: `VĂN TOÀN - VĂN HÀ 15/12/2019 18:02`.
    var capitals = 0

    /// Whether the words so far are not too many for a stamp: only the first can label it.
    var mayBeFound: Bool { others <= (isLabelled || others == capitals ? 6 : 3) }

    var found: Found? {
      guard let date,
        others == 0 || isLabelled && others <= 6
          || time != nil && others <= (others == capitals ? 6 : 3)
      else {
        return nil
      }
      let first = min(date.tokens.lowerBound, time?.tokens.lowerBound ?? .max)
      let last = max(date.tokens.upperBound, time?.tokens.upperBound ?? 0)
      return Found(
        stamp: Head.Stamp(date: date.value, time: time?.value, tokens: first..<last),
        isLabelled: isLabelled, hasWeekday: hasWeekday, hasZone: hasZone)
    }
  }

  private func step(_ at: Int, _ end: Int, _ state: inout State) -> Int {
    var cursor = Cursor(reading, at: at, end: end)
    let token = reading.tokens[at]
    if token.kind == .word, let (entry, next) = cursor.peekEntry(.furniture) {
      switch entry.meaning.kind {
      case .stamp:
        if state.others == 0 { state.isLabelled = true }
        return next
      case .counter, .tool, .related, .rest, .byline:
        // What follows the date is another piece of furniture.
        if state.date != nil { return at }
        if entry.isOf(.counter) { return afterCount(next, end) }
      // `Tin tức - Sự kiện`: a category.
      case nil: return next
      default: break
      }
    }
    let isNumber = token.kind == .number
    if state.date == nil, isNumber || token.id == Word.tháng.rawValue, let date = cursor.stampDate()
    {
      state.date = (date, at..<cursor.at)
      return cursor.at
    }
    if state.time == nil, isNumber || token.traits.contains(.glued), let time = cursor.stampTime() {
      state.time = (time, at..<cursor.at)
      return cursor.at
    }
    if let (entry, next) = cursor.peekEntry(.weekday), !entry.value.isEmpty {
      state.hasWeekday = true
      return next
    }
    switch token.kind {
    case .word, .symbol:
      switch Word(rawValue: token.id) {
      case .gmt: state.hasZone = true
      case .ngày, .lúc, .vào, .là: break
      default:
        state.others += 1
        if token.traits.contains(.capitalized) { state.capitals += 1 }
      }
    case .number:
      // `GMT+7`, `(GMT +7)`, and `10:0` behind the date.
      let before = at == 0 ? nil : reading.tokens[at - 1].kind
      if before == .plus { break }
      if state.date == nil || before != .dash && before != .colon { state.others += 1 }
    case .comma, .semicolon, .stop:
      break
    default: break
    }
    return at + 1
  }

  /// The token behind the number of a counter: `Lượt xem: 57`.
  private func afterCount(_ start: Int, _ end: Int) -> Int {
    var at = start
    if at < end, reading.tokens[at].kind == .colon { at += 1 }
    if at < end, reading.tokens[at].kind == .number { at += 1 }
    return at
  }
}

extension Cursor {
  /// A full date in any of the ways in which pages print it.
  mutating func stampDate() -> CalendarDate? {
    attempt { $0.joinedDate() } ?? attempt { $0.spelledDate() }
  }

  /// `03/08/2020`, `12.11.2020`, `2022-08-19`, `30-10-2015`, `5 / 6 / 2021`.
  private mutating func joinedDate() -> CalendarDate? {
    if let parts = number(.triple) {
      return date(parts.values.map { $0.integer ?? 0 }, parts.lengths)
    }
    guard let first = number(.integer) else { return nil }
    var (values, lengths) = ([first[0].integer ?? 0], [first.length(0)])
    // `08 08 2019` has none.
    let separator = token?.kind
    guard let separator, [.dash, .slash, .number].contains(separator) else { return nil }
    for _ in 0..<2 {
      guard separator == .number || mark(separator), let next = number(.integer) else { return nil }
      values.append(next[0].integer ?? 0)
      lengths.append(next.length(0))
    }
    return date(values, lengths)
  }

  private func date(_ values: [Int], _ lengths: [Int]) -> CalendarDate? {
    guard values.count == 3 else { return nil }
    let isYearFirst = lengths[0] == 4
    guard lengths[1] <= 2, lengths[isYearFirst ? 2 : 0] <= 2, lengths[isYearFirst ? 0 : 2] == 4
    else { return nil }
    return CalendarDate(
      year: values[isYearFirst ? 0 : 2], month: values[1], day: values[isYearFirst ? 2 : 0]
    ).asStamp
  }

  /// `14 tháng 7 năm 2011`, `14 Tháng Bảy 2011`, `03 Th2, 2019`, `Tháng Hai 3, 2019`.
  private mutating func spelledDate() -> CalendarDate? {
    if word(.tháng) {
      guard let month = month(), let day = integer(in: 1...31), mark(.comma) else { return nil }
      return year().flatMap { CalendarDate(year: $0, month: month, day: day).asStamp }
    }
    guard let day = integer(in: 1...31) else { return nil }
    mark(.comma)
    guard let month = word(.tháng) ? month() : shortMonth() else { return nil }
    mark(.comma)
    if !word(.năm) { mark(.dash) }
    return year().flatMap { CalendarDate(year: $0, month: month, day: day).asStamp }
  }

  private mutating func month() -> Int? {
    if let month = integer(in: 1...12) { return month }
    let words: [Word] = [.một, .hai, .ba, .tư, .năm, .sáu, .bảy, .tám, .chín, .mười]
    guard let index = words.firstIndex(where: { token?.id == $0.rawValue }) else { return nil }
    at += 1
    guard index == 9 else { return index + 1 }
    if word(.một) { return 11 }
    return word(.hai) ? 12 : 10
  }

  /// `Th2`, `Th12`.
  private mutating func shortMonth() -> Int? {
    guard let token, token.kind == .word, (3...4).contains(token.range.count) else { return nil }
    let bytes = reading.bytes[token.range]
    guard bytes.prefix(2).elementsEqual("Th".utf8) else { return nil }
    var month = 0
    for byte in bytes.dropFirst(2) {
      guard (0x30...0x39).contains(byte) else { return nil }
      month = month * 10 + Int(byte - 0x30)
    }
    at += 1
    return month
  }

  /// `08:26`, `9:30:00 SA`, `8h30`, `14 giờ 05`, as `HH:MM`.
  mutating func stampTime() -> String? {
    attempt { cursor in
      guard let hour = cursor.hour(), let minute = cursor.minute() else { return nil }
      if cursor.mark(.colon), cursor.integer(in: 0...60) == nil { cursor.at -= 1 }
      var hours = hour
      if cursor.word(.ch) || cursor.word(.pm) {
        if hours < 12 { hours += 12 }
      } else if cursor.word(.sa) || cursor.word(.am), hours == 12 {
        hours = 0
      }
      func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
      return padded(hours) + ":" + padded(minute)
    }
  }

  /// Digits, or the `T15` of an ISO stamp.
  private mutating func hour() -> Int? {
    if let hour = integer(in: 0...23) { return hour }
    guard let token, token.kind == .word, token.range.count == 3, token.traits.contains(.glued)
    else { return nil }
    let bytes = reading.bytes[token.range]
    guard bytes.first == UInt8(ascii: "T"), let hour = Self.digits(bytes.dropFirst()), hour < 24
    else { return nil }
    at += 1
    return hour
  }

  private mutating func minute() -> Int? {
    if mark(.colon) {
      guard let digits = token.map({ reading.bytes[$0.range] }), number(.integer) != nil,
        // `08:0512`: how often the page was seen stands right behind the minutes.
        (2...9).contains(digits.count), let minute = Self.digits(digits.prefix(2))
      else { return nil }
      return minute < 60 ? minute : nil
    }
    if word(.giờ) { return integer(in: 0...59) ?? 0 }
    if word(.h) {
      mark(.colon)
      return integer(in: 0...59) ?? 0
    }
    // `8h30` is a number and a word.
    guard let token, token.kind == .word, token.traits.contains(.glued) else { return nil }
    let bytes = reading.bytes[token.range]
    guard let first = bytes.first, first | 0x20 == UInt8(ascii: "h"),
      let minute = Self.digits(bytes.dropFirst()), minute < 60
    else { return nil }
    at += 1
    return minute
  }

  private static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard (1...2).contains(bytes.count), bytes.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

extension CalendarDate {
  /// The date, if a page can have been published then.
  fileprivate var asStamp: CalendarDate? {
    guard isPossible, let year, (1990...2100).contains(year) else { return nil }
    return self
  }
}
