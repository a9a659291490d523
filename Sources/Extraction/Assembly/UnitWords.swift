internal import VietText

extension String {
  /// Whether the first word is that of another unit: `vụ trộm cắp` and `vụ việc`.
  func hasHead(of other: String) -> Bool {
    let (unit, other, space) = (utf8.span, other.utf8.span, UInt8(ascii: " "))
    var end = 0
    while end < min(unit.count, other.count), unit[end] == other[end], unit[end] != space {
      end += 1
    }
    return end > 0 && (end == unit.count || unit[end] == space)
      && (end == other.count || other[end] == space)
  }

  /// Whether a unit counts a part of what a total counts: the same, or one of a joint unit's.
  func isPart(of total: String) -> Bool {
    let (unit, total) = (utf8.span, total.utf8.span)
    let (comma, space) = (UInt8(ascii: ","), UInt8(ascii: " "))
    if unit.begins(with: total), unit.count == total.count || unit[total.count] == space {
      return true
    }
    // `8 hộ` of `155 hộ gia đình`.
    if total.begins(with: unit), total[unit.count] == space { return true }
    var (start, hasComma) = (0, false)
    for index in 0...total.count where index == total.count || total[index] == comma {
      if index < total.count { hasComma = true }
      while start < index, total[start] == space { start += 1 }
      if hasComma, start < index, total.extracting(start..<index).isSame(as: unit) { return true }
      start = index + 1
    }
    return false
  }
}
