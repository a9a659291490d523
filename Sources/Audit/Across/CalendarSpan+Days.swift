extension CalendarSpan {
  /// The first day of the time, where it names only a month or a year its first one.
  var firstDay: Int {
    let day = start % 10_000 == 0 ? start + 100 : start
    return day % 100 == 0 ? day + 1 : day
  }

  /// The last day of the time, where it names only a month or a year its last one.
  var lastDay: Int {
    let day = end % 10_000 == 0 ? end + 1200 : end
    return day % 100 == 0 ? day + 31 : day
  }

  /// `2016-2018`, `2022`, `6/2020`.
  var dash: String {
    func words(_ day: Int) -> String {
      let (year, month, date) = (day / 10_000, day / 100 % 100, day % 100)
      return (date > 0 ? "\(date)/" : "") + (month > 0 ? "\(month)/" : "") + "\(year)"
    }
    return start == end ? words(start) : "\(words(start))-\(words(end))"
  }
}

extension Sequence where Element: Hashable {
  /// The elements, each once, in order.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
