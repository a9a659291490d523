internal import VietText

/// A number written in words: `hai mươi mốt`, `một trăm lẻ năm`, `hai nghìn không trăm linh sáu`.
///
/// Both regional forms are read (`nghìn`/`ngàn`, `linh`/`lẻ`, `tỷ`/`tỉ`, `bảy`/`bẩy`), and the
/// elliptic ends: `một trăm tư` is 140, `hai nghìn rưỡi` is 2500, `ba triệu hai` is 3200000.
extension Cursor {
  /// Reads a number in words.
  mutating func numeral() -> ExactNumber? {
    attempt { cursor in
      var (total, last) = (0, 0)
      var read = false
      while let part = cursor.numeralBelowThousand(after: last) {
        read = true
        var scale = 1
        while let next = cursor.scaleWord() { scale = min(scale, Self.large) * next }
        if last > 0, scale == 1, cursor.isElliptic(part) {
          total += part * last / 10
          return ExactNumber(total)
        }
        guard scale < Self.large * 1000, part < 1000 else { return nil }
        total += part * scale
        if scale > 1, cursor.word(.rưỡi) || cursor.word(.rưởi) {
          return ExactNumber(total + scale / 2)
        }
        guard scale > 1, last == 0 || scale < last else { break }
        last = scale
      }
      return read ? ExactNumber(total) : nil
    }
  }

  private static let large = 1_000_000_000_000

  /// The power of ten of the next word: `nghìn`, `vạn`, `triệu`, `tỷ`.
  mutating func scaleWord() -> Int? {
    guard let token else { return nil }
    let value: Int
    switch Word(rawValue: token.id) {
    case .nghìn, .ngàn: value = 1000
    case .vạn: value = 10_000
    case .triệu: value = 1_000_000
    case .tỷ, .tỉ: value = 1_000_000_000
    default: return nil
    }
    at += 1
    return value
  }

  /// The digit that a word stands for.
  private func digit(_ word: Word?) -> Int? {
    switch word {
    case .không: 0
    case .một, .mốt: 1
    case .hai: 2
    case .ba: 3
    case .bốn, .tư: 4
    case .năm, .lăm, .nhăm: 5
    case .sáu: 6
    case .bảy, .bẩy: 7
    case .tám: 8
    case .chín: 9
    default: nil
    }
  }

  private func wordHere(_ ahead: Int = 0) -> Word? { peek(ahead).flatMap { Word(rawValue: $0.id) } }

  /// A single digit word at the end, behind a scale, counts the next lower tens: `ba triệu hai`.
  private func isElliptic(_ part: Int) -> Bool {
    part > 0 && part < 10 && at > 0 && digit(Word(rawValue: reading.tokens[at - 1].id)) == part
      && !(at > 1 && [.linh, .lẻ].contains(Word(rawValue: reading.tokens[at - 2].id)))
  }

  /// Reads 0 to 999; after a scale also `linh năm` and `không trăm lẻ ba`.
  private mutating func numeralBelowThousand(after scale: Int) -> Int? {
    if scale > 0, wordHere() == .linh || wordHere() == .lẻ, let unit = digit(wordHere(1)), unit > 0
    {
      at += 2
      return unit
    }
    guard let first = digit(wordHere()), wordHere(1) == .trăm else { return belowHundred() }
    at += 2
    let hundreds = first * 100
    if word(.rưỡi) || word(.rưởi) { return hundreds + 50 }
    if wordHere() == .linh || wordHere() == .lẻ {
      guard let unit = digit(wordHere(1)) else { return hundreds }
      at += 2
      return hundreds + unit
    }
    let before = at
    guard let rest = belowHundred() else { return hundreds }
    // `một trăm tư`: one word behind the hundreds is tens.
    return hundreds + (at == before + 1 && rest < 10 ? rest * 10 : rest)
  }

  private mutating func belowHundred() -> Int? {
    if word(.hăm) {
      guard let unit = digit(wordHere()), unit > 0 else { return 20 }
      at += 1
      return 20 + unit
    }
    if word(.mười) {
      guard let unit = digit(wordHere()), unit > 0, wordHere() != .tư, wordHere() != .mốt,
        !(wordHere() == .năm && isCalendarYear(1))
      else { return 10 }
      at += 1
      return 10 + unit
    }
    guard let tens = digit(wordHere()) else { return nil }
    // `năm 2018`, `tháng năm`: not the number.
    if wordHere() == .năm, isCalendarYear(1) { return nil }
    if wordHere(1) == .chục || wordHere(1) == .mươi {
      let isTens = wordHere(1) == .mươi
      at += 2
      guard isTens, let unit = digit(wordHere()), unit > 0,
        !(wordHere() == .năm && isCalendarYear(1))
      else { return tens * 10 }
      at += 1
      return tens * 10 + unit
    }
    if tens > 1, [.mốt, .tư, .lăm, .nhăm].contains(wordHere(1)), let unit = digit(wordHere(1)) {
      at += 2
      return tens * 10 + unit
    }
    // Forms that only stand behind tens are no number alone.
    if [.mốt, .lăm, .nhăm].contains(wordHere()) { return nil }
    at += 1
    return tens
  }

  private func isCalendarYear(_ ahead: Int) -> Bool {
    guard let token = peek(ahead), token.kind == .number else { return false }
    return true
  }
}
