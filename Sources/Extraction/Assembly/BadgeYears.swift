internal import VietText

/// Tells of how many years in the Party a badge is that some receive, where the badge itself is
/// named before: `40 năm tuổi Đảng có 7 đảng viên`, `2 đồng chí 50 năm, 4 đồng chí 30 năm`.
struct BadgeYears {
  let reading: Reading

  /// The form of award of those that are counted in some tokens; nil where no years stand by.
  func form(of counted: Range<Int>, from start: Int, to end: Int) -> String? {
    years(behind: counted.upperBound, end) ?? years(before: counted.lowerBound, start)
  }

  private func years(behind place: Int, _ end: Int) -> String? {
    var next = place
    if reading.isWord(next, .nhận) { next += 1 }
    guard next + 1 < end, isYears(next) else { return nil }
    // `3 đồng chí 65 tuổi Đảng`
    if isParty(next + 1) { return form(next) }
    guard reading.isWord(next + 1, .năm) else { return nil }
    let isAlone =
      next + 2 >= end || reading.tokens[next + 2].kind != .word || reading.isWord(next + 2, .và)
    return isAlone || isParty(next + 2) ? form(next) : nil
  }

  private func years(before place: Int, _ start: Int) -> String? {
    guard reading.isWord(place - 1, .có), place - 5 >= start, isParty(place - 3), isYears(place - 5)
    else { return nil }
    return form(place - 5)
  }

  /// `tuổi Đảng`.
  private func isParty(_ index: Int) -> Bool {
    reading.isWord(index, .tuổi) && reading.isWord(index + 1, .đảng)
  }

  private func isYears(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .number, let years = reading.numbers(index)?[0].integer
    else { return false }
    return (30...95).contains(years)
  }

  private func form(_ years: Int) -> String {
    "huy hiệu " + reading.words(years..<years + 1) + " năm tuổi đảng"
  }
}
