internal import VietText

/// A number written in words: `hai mươi mốt`, `một trăm lẻ năm`, `hai nghìn không trăm linh sáu`.
///
/// Both regional forms are read (`nghìn`/`ngàn`, `linh`/`lẻ`, `tỷ`/`tỉ`, `bảy`/`bẩy`), what is left
/// out in speech (`một trăm tư` is 140, `ba triệu hai` 3200000, `bốn ba` 43), halves (`hai nghìn
/// rưỡi`) and decimals (`một phẩy năm`).
extension Cursor {
  /// Reads a number in words.
  mutating func numeral() -> ExactNumber? {
    guard beginsNumeral else { return nil }
    return attempt { cursor in
      guard let whole = cursor.wholeNumeral() else { return nil }
      return cursor.decimals(behind: whole) ?? ExactNumber(whole)
    }
  }

  /// Reads `hai ba`, `năm bảy`, `ba bốn trăm`: two digits that give about a number, and the power of
  /// ten behind both.
  mutating func spokenRange() -> (from: ExactNumber, to: ExactNumber)? {
    guard beginsNumeral else { return nil }
    return attempt { cursor in
      guard let from = cursor.digit(), let to = cursor.digit(1), from > 0,
        to == from + 1 || from == 5 && to == 7, cursor.wordHere(1) != .tư
      else { return nil }
      cursor.at += 2
      var exponent = 0
      switch cursor.wordHere() {
      case .mươi, .chục: exponent = 1
      case .trăm: exponent = 2
      // `hai ba lăm`: no range.
      case .mốt, .tư, .lăm, .nhăm, .linh, .lẻ: return nil
      default: break
      }
      if exponent > 0 { cursor.at += 1 }
      if exponent == 1, cursor.digit() != nil { return nil }
      while let next = cursor.scaleWord() { exponent += next }
      guard let low = ExactNumber(from).scaled(by: exponent),
        let high = ExactNumber(to).scaled(by: exponent)
      else { return nil }
      return (low, high)
    }
  }

  // MARK: Powers of ten

  /// Reads `nghìn`, `vạn`, `triệu`, `tỷ`, as a power of ten.
  mutating func scaleWord() -> Int? {
    let exponent: Int
    switch wordHere() {
    case .nghìn, .ngàn: exponent = 3
    case .vạn: exponent = 4
    case .triệu: exponent = 6
    case .tỷ, .tỉ: exponent = 9
    default: return nil
    }
    guard !isScaleOfOtherWord else { return nil }
    at += 1
    return exponent
  }

  /// Whether the scale here is the first syllable of another word: `tỷ lệ`, `triệu chứng`.
  var isScaleOfOtherWord: Bool { peekEntry(.noUnit).map { $0.end > at + 1 } ?? false }

  /// Reads parts with their powers of ten, from the largest down: `hai triệu | ba trăm nghìn | tư`.
  private mutating func wholeNumeral() -> Int? {
    var sum = ScaledSum()
    while true {
      let start = at
      guard let part = belowThousand(isInside: !sum.isEmpty) else { break }
      guard let exponent = scaleWord() else {
        guard let rest = rest(part, from: start, behind: sum) else {
          at = start
          break
        }
        return sum.adding(rest)
      }
      guard sum.add(part, exponent) else {
        at = start
        break
      }
      while let next = scaleWord() { guard sum.add(0, next) else { return nil } }
      if word(.rưỡi) || word(.rưởi) { return sum.addingHalf() }
    }
    return sum.isEmpty ? nil : sum.value
  }

  /// What a last part without a power of ten counts: one digit counts the next lower power, `ba
  /// triệu hai`, unless `lẻ` stands before it.
  private func rest(_ part: Int, from start: Int, behind sum: ScaledSum) -> Int? {
    guard !sum.isEmpty, at == start + 1, part < 10 else { return part }
    return isElliptic(at: start) ? sum.elliptic(part) : nil
  }

  /// Whether one digit behind `trăm` or `triệu` may leave its power out: not `một` (that is `mốt`),
  /// and `năm` only before what it can count, since it also means a year.
  private func isElliptic(at index: Int) -> Bool {
    switch Word(rawValue: reading.tokens[index].id) {
    case .không, .một: return false
    case .năm:
      guard index + 1 < end else { return false }
      switch Word(rawValue: reading.tokens[index + 1].id) {
      case .nghìn, .ngàn, .vạn, .triệu, .tỷ, .tỉ: return true
      default: return reading.classes(at: index + 1) & LexiconClass.unit.bit != 0
      }
    default: return true
    }
  }

  // MARK: Below a thousand

  /// Reads 0 to 999; inside a number also `linh năm` and `không trăm lẻ ba`.
  private mutating func belowThousand(isInside: Bool) -> Int? {
    if isInside, isZeroTens(wordHere()) {
      return attempt { cursor in
        cursor.at += 1
        guard let rest = cursor.belowHundred(isInside: true), rest > 0 else { return nil }
        return rest
      }
    }
    guard let first = digit(), wordHere(1) == .trăm else {
      return belowHundred(isInside: isInside)
    }
    at += 2
    let hundreds = first * 100
    if word(.rưỡi) || word(.rưởi) { return hundreds + 50 }
    let start = at
    if isZeroTens(wordHere()) {
      at += 1
      if let rest = belowHundred(isInside: true), rest > 0 { return hundreds + rest }
    } else if let rest = belowHundred(isInside: true) {
      // `một trăm tư`: one word behind the hundreds is tens.
      guard at == start + 1, rest < 10 else { return hundreds + rest }
      if isElliptic(at: start) { return hundreds + rest * 10 }
    }
    at = start
    return hundreds
  }

  private func isZeroTens(_ word: Word?) -> Bool { word == .linh || word == .lẻ || word == .lẽ }

  /// Reads 0 to 99; inside a number also two plain digits, `(một trăm) bốn bảy`.
  private mutating func belowHundred(isInside: Bool) -> Int? {
    let first = wordHere()
    if first == .hăm || first == .băm {
      guard let unit = digit(1), unit > 0 else { return nil }
      at += 2
      return (first == .hăm ? 20 : 30) + unit
    }
    if first == .mười {
      at += 1
      // `mười năm` are years.
      guard let unit = digit(), unit > 0, wordHere() != .mốt, wordHere() != .tư,
        wordHere() != .năm
      else { return 10 }
      at += 1
      return 10 + unit
    }
    guard let tens = digit() else { return nil }
    // `năm 2018`: a year.
    if first == .năm, peek(1)?.kind == .number { return nil }
    if wordHere(1) == .chục || wordHere(1) == .mươi, tens > 0 {
      let isTens = wordHere(1) == .mươi
      at += 2
      // `hai mươi năm` are years.
      guard isTens, let unit = digit(), unit > 0, wordHere() != .năm else { return tens * 10 }
      at += 1
      return tens * 10 + unit
    }
    // Forms that only stand behind tens are no number alone.
    if first == .mốt || first == .lăm || first == .nhăm || first == .tư && !isInside {
      guard isInside, first == .mốt || first == .tư || first == .lăm else { return nil }
      at += 1
      return tens
    }
    if tens > 1, let unit = digit(1), unit > 0, isPair(unit, isInside: isInside) {
      at += 2
      return tens * 10 + unit
    }
    at += 1
    return tens
  }

  /// Whether the digit behind a digit makes the two a number below a hundred: `ba mốt`, `bốn lăm`,
  /// `(hai trăm) sáu bảy`, `bốn ba`.
  ///
  /// Outside a number `sáu bảy` is six or seven.
  private func isPair(_ unit: Int, isInside: Bool) -> Bool {
    switch wordHere(1) {
    case .mốt, .tư, .lăm, .nhăm: return true
    case .năm: return false
    default:
      // The second digit may begin the next part: `hai trăm ba | bốn nghìn` is no number.
      switch wordHere(2) {
      case .mươi, .chục, .trăm: return false
      default: return isInside || wordHere() != .năm
      }
    }
  }

  // MARK: Decimals

  /// Reads `phẩy không năm`, `chấm hai tư`, and the powers of ten behind: `một phẩy năm triệu`.
  private mutating func decimals(behind whole: Int) -> ExactNumber? {
    guard wordHere() == .phẩy || wordHere() == .chấm else { return nil }
    return attempt { cursor in
      cursor.at += 1
      guard cursor.digit() != nil || cursor.wordHere() == .mười else { return nil }
      var (digits, places) = (whole, 0)
      func append(_ value: Int, _ length: Int) -> Bool {
        var scaled = digits
        for _ in 0..<length {
          let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
          guard !overflow else { return false }
          scaled = product
        }
        let (sum, overflow) = scaled.addingReportingOverflow(value)
        (digits, places) = (sum, places + length)
        return !overflow
      }
      let start = cursor.at
      let tens = cursor.wordHere(1) == .mươi || cursor.wordHere() == .mười
      if tens, let value = cursor.belowHundred(isInside: true) {
        guard append(value, 2) else { return nil }
      } else {
        while places < 17, let digit = cursor.digit() {
          guard append(digit, 1) else { return nil }
          cursor.at += 1
        }
      }
      guard cursor.at > start else { return nil }
      var exponent = 0
      while let next = cursor.scaleWord() { exponent += next }
      return ExactNumber(digits, decimals: places).scaled(by: exponent)
    }
  }

  // MARK: Words

  private func wordHere(_ ahead: Int = 0) -> Word? {
    guard at + ahead < end else { return nil }
    return Word(rawValue: reading.tokens[at + ahead].id)
  }

  /// Whether a number in words may begin here.
  private var beginsNumeral: Bool {
    let word = wordHere()
    return word == .mười || word == .hăm || word == .băm || digit() != nil
  }

  /// The digit that a word stands for, alone or behind tens.
  private func digit(_ ahead: Int = 0) -> Int? { Self.digit(wordHere(ahead)) }

  private static func digit(_ word: Word?) -> Int? {
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
}

/// A sum of parts with powers of ten that fall from one to the next, but for a larger power that
/// multiplies all before it: `năm nghìn ba trăm | tỷ`.
private struct ScaledSum {
  private(set) var value = 0
  private(set) var isEmpty = true
  /// The power of ten of the last part, and the largest of all.
  private var (last, largest) = (0, 0)

  /// Adds `part` × 10^`exponent`; false where the powers do not fit together or the sum is too large.
  mutating func add(_ part: Int, _ exponent: Int) -> Bool {
    let multipliesAll = !isEmpty && exponent > last
    guard isEmpty || exponent < last || multipliesAll && exponent > largest else { return false }
    let factor = Self.power(exponent)
    let (product, overflow) =
      (multipliesAll ? value + part : part).multipliedReportingOverflow(by: factor)
    let (sum, overflows) = product.addingReportingOverflow(multipliesAll ? 0 : value)
    guard !overflow, !overflows else { return false }
    (value, last, largest, isEmpty) = (sum, exponent, max(largest, exponent), false)
    return true
  }

  func adding(_ rest: Int) -> Int? {
    let (sum, overflow) = value.addingReportingOverflow(rest)
    return overflow ? nil : sum
  }

  /// One digit of the next lower power of ten.
  func elliptic(_ digit: Int) -> Int { digit * Self.power(last - 1) }

  /// The sum and half of its last power of ten.
  func addingHalf() -> Int? { adding(Self.power(last) / 2) }

  private static func power(_ exponent: Int) -> Int {
    var result = 1
    for _ in 0..<exponent { result *= 10 }
    return result
  }
}
