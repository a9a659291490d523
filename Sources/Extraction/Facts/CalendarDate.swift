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
    return day >= 1 && day <= Self.length(of: month, in: year ?? 2000)
  }

  /// The number of days of a month.
  static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The date in EDTF, nil without a year.
  var edtf: String? {
    guard let year else { return nil }
    var text = Self.padded(year, 4)
    guard let month else { return text }
    text += "-" + Self.padded(month, 2)
    guard let day else { return text }
    return text + "-" + Self.padded(day, 2)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
