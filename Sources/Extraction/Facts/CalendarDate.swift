internal import Records

/// A year, a month of a year, or a day, of which the year may be missing in the text.
struct CalendarDate: Hashable, Sendable {
  var year: Int?
  var month: Int?
  var day: Int?

  init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Whether the calendar has such a date.
  ///
  /// A 29 February without a year is possible.
  var isPossible: Bool {
    guard let month else { return day == nil }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    return day >= 1 && day <= GregorianMonth.length(of: month, in: year ?? 2000)
  }

  /// The date in EDTF, nil without a year.
  var edtf: String? {
    guard let year, (0...9999).contains(year) else { return nil }
    let count = month == nil ? 4 : day == nil ? 7 : 10
    return unsafe String(unsafeUninitializedCapacity: count) { text in
      for (start, number) in [(0, year / 100), (2, year % 100), (5, month ?? 0), (8, day ?? 0)]
      where start < count {
        let tens = UInt8(truncatingIfNeeded: number / 10 % 10)
        let ones = UInt8(truncatingIfNeeded: number % 10)
        unsafe (text[start], text[start + 1]) = (0x30 + tens, 0x30 + ones)
        if start > 2 { unsafe text[start - 1] = UInt8(ascii: "-") }
      }
      return count
    }
  }
}
