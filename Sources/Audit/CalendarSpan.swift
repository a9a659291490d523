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
    let ends = value.rawValue.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1)
    guard let first = ends.first.flatMap(Self.number), let last = ends.last.flatMap(Self.number)
    else { return nil }
    start = first
    end = last
  }

  var startYear: Int { start / 10_000 }
  var endYear: Int { end / 10_000 }

  private static func number(_ day: Substring.UTF8View) -> Int? {
    let parts = day.split(separator: UInt8(ascii: "-")).map { Int(Substring($0)) }
    guard (1...3).contains(parts.count), let year = parts[0], (1...9999).contains(year) else {
      return nil
    }
    let month = parts.count > 1 ? parts[1] : 0
    let date = parts.count > 2 ? parts[2] : 0
    guard let month, let date, (0...12).contains(month), (0...31).contains(date) else { return nil }
    return year * 10_000 + month * 100 + date
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
    guard rawValue.utf8.count == 9, rawValue.utf8.contains(UInt8(ascii: "/")),
      let span = CalendarSpan(self),
      span.start % 10_000 == 0, span.startYear < span.endYear
    else { return nil }
    return span.startYear...span.endYear
  }
}
