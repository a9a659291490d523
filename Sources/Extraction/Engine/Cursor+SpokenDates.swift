internal import VietText

/// Days, months and years in words: `ngày ba mươi tháng tư năm một chín bảy lăm`.
extension Cursor {
  /// A day in words with `tháng` behind it, and the token after the day.
  func spokenDay(at index: Int) -> (value: Int, end: Int)? {
    guard index < end, reading.tokens[index].kind == .word else { return nil }
    var day = Cursor(reading, at: index, end: min(end, index + 4))
    let isFour = reading.isWord(index, .bốn)
    guard let value = isFour ? (day.word(.bốn) ? 4 : nil) : day.numeral()?.integer,
      (1...31).contains(value), isWord(day.at, .tháng)
    else { return nil }
    return (value, day.at)
  }

  /// A month in words behind `tháng`: `tư`, `Bảy`, `mười hai`.
  func monthWord(at index: Int) -> (value: Int, end: Int)? {
    guard index < end else { return nil }
    let value: Int
    switch Word(rawValue: reading.tokens[index].id) {
    case .một: value = 1
    case .hai: value = 2
    case .ba: value = 3
    case .tư, .bốn: value = 4
    case .năm: value = 5
    case .sáu: value = 6
    case .bảy, .bẩy: value = 7
    case .tám: value = 8
    case .chín: value = 9
    case .mười:
      if isWord(index + 1, .một) { return (11, index + 2) }
      if isWord(index + 1, .hai) { return (12, index + 2) }
      value = 10
    default: return nil
    }
    return (value, index + 1)
  }

  /// A year in words behind `năm`, and the token after it: `hai nghìn không trăm hai mươi bốn`, digit
  /// by digit `một chín bảy lăm`, or by two `hai không mười tám`.
  ///
  /// A number that counts is none: `(mỗi) năm hai nghìn lượt`.
  func spokenYear(at index: Int) -> (value: Int, end: Int)? {
    guard index + 1 < end else { return nil }
    switch Word(rawValue: reading.tokens[index].id) {
    case .một, .hai: break
    default: guard isWord(index + 1, .trăm) else { return nil }
    }
    var year = Cursor(reading, at: index, end: min(end, index + 9))
    guard let value = year.yearByDigits() ?? year.numeral()?.integer,
      (100...2100).contains(value), year.at > index + 1
    else { return nil }
    // A year below a thousand is told in full: `chín trăm ba mươi tám`.
    guard value >= 1000 || year.at > index + 2 else { return nil }
    year = Cursor(reading, at: year.at, end: end)
    guard !year.isAtUnit, !year.isBeforePlainNoun else { return nil }
    return (value, year.at)
  }

  /// Reads four digits: `một chín tám tư`, `hai không linh chín`, `hai không hai mươi tư`.
  private mutating func yearByDigits() -> Int? {
    attempt { cursor in
      guard let first = cursor.plainDigit(), let second = cursor.plainDigit() else { return nil }
      let century = first * 10 + second
      let isZero = cursor.wordIsZero
      let start = cursor.at
      if !isZero, let rest = cursor.numeral()?.integer, (10...99).contains(rest) {
        return century * 100 + rest
      }
      cursor.at = start
      if isZero { cursor.at += 1 }
      guard let tens = isZero ? 0 : cursor.plainDigit(), let ones = cursor.plainDigit() else {
        return nil
      }
      return century * 100 + tens * 10 + ones
    }
  }

  private var wordIsZero: Bool {
    [Word.không, .linh, .lẻ].contains { isWord(at, $0) }
  }

  /// Reads one digit in any of its forms.
  mutating func plainDigit() -> Int? {
    guard let token else { return nil }
    let digit: Int
    switch Word(rawValue: token.id) {
    case .không: digit = 0
    case .một, .mốt: digit = 1
    case .hai: digit = 2
    case .ba: digit = 3
    case .bốn, .tư: digit = 4
    case .năm, .lăm, .nhăm: digit = 5
    case .sáu: digit = 6
    case .bảy, .bẩy: digit = 7
    case .tám: digit = 8
    case .chín: digit = 9
    default: return nil
    }
    at += 1
    return digit
  }

  /// Whether a small-letter word follows that no rule knows, which a number could count.
  var isBeforePlainNoun: Bool {
    guard let token, token.kind == .word, !token.traits.contains(.capitalized) else { return false }
    return token.id == 0
  }

  /// Whether a number may be a year before Christ: `năm 179 TCN`.
  var isBeforeChrist: Bool {
    isWord(at, .tcn) || isWord(at, .trước) && isWord(at + 1, .công) && isWord(at + 2, .nguyên)
  }

  /// Whether words before a month or quarter in words say that it is a time: `trong`, `cuối`, `đến`.
  func isBehindTimeWord(_ index: Int) -> Bool {
    follows(
      .vào, .trong, .từ, .đến, .tới, .đầu, .cuối, .giữa, .hết, .trước, .sau, .qua, .hồi, .sang,
      .của, at: index)
  }
}
