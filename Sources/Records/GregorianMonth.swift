/// The months of the Gregorian calendar, from 1 to 12.
package enum GregorianMonth {
  /// The number of days of a month.
  package static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
