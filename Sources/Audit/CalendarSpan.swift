internal import Records

/// The two ends of a calendar value, as comparable numbers: 20180410 is 10 April 2018.
struct CalendarSpan: Hashable {
  /// The first day, its month and day 0 where they are not said.
  var start: Int
  /// The last day, likewise.
  var end: Int

  init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  init?(_ value: EDTF) {
    let bytes = value.rawValue.utf8.span
    var slash = 0
    while slash < bytes.count, bytes[slash] != UInt8(ascii: "/") { slash += 1 }
    guard let first = Self.number(bytes.extracting(0..<slash)) else { return nil }
    start = first
    end = first
    guard slash < bytes.count else { return }
    guard let last = Self.number(bytes.extracting((slash + 1)..<bytes.count)) else { return nil }
    end = last
  }

  var startYear: Int { start / 10_000 }
  var endYear: Int { end / 10_000 }

  /// A year, with or without its month and day: `2018-04-10`.
  private static func number(_ digits: Swift.Span<UInt8>) -> Int? {
    var (year, month, day) = (0, 0, 0)
    var (part, length) = (0, 0)
    for index in digits.indices {
      let digit = Int(digits[index]) - 0x30
      if digits[index] == UInt8(ascii: "-"), length > 0 {
        (part, length) = (part + 1, 0)
        continue
      }
      guard (0...9).contains(digit), length < 9 else { return nil }
      length += 1
      switch part {
      case 0: year = year * 10 + digit
      case 1: month = month * 10 + digit
      case 2: day = day * 10 + digit
      default: return nil
      }
    }
    guard length > 0, (1...9999).contains(year), (0...12).contains(month), (0...31).contains(day)
    else { return nil }
    return year * 10_000 + month * 100 + day
  }

  /// Says whether this time lies after all of another, as far as both are known.
  func isAfter(_ other: CalendarSpan) -> Bool {
    let unit = start % 100 == 0 || other.end % 100 == 0 ? 100 : 1
    let coarse = start % 10_000 == 0 || other.end % 10_000 == 0 ? 10_000 : unit
    return start / coarse > other.end / coarse
  }
}

extension EDTF {
  /// The first and last year of an interval of whole years, first before last: `2016/2020`.
  var yearRange: ClosedRange<Int>? {
    guard rawValue.utf8.count == 9, rawValue.has(UInt8(ascii: "/")), let span = CalendarSpan(self),
      span.start % 10_000 == 0, span.startYear < span.endYear
    else { return nil }
    return span.startYear...span.endYear
  }
}
