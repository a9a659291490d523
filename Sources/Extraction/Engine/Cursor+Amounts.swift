internal import VietText

/// A number as a text gives it: exact, one end of a range, a part of a whole, or vague.
struct Amount {
  var value: ExactNumber?
  var max: ExactNumber?
  var outOf: ExactNumber?
  /// Whether it ends in `triệu`, `tỷ`, which alone mean money.
  var endsInScale = false
  /// Whether it is written in words.
  var inWords = false
  /// Whether it may be a year, two years or a day and month, so that only a known unit makes it a
  /// count.
  var looksLikeDate = false
  /// The power of ten of its scale words.
  var exponent = 0
}

/// Numbers in digits, words or both: `2.071`, `1,5 triệu`, `3 tỷ 250 triệu`, `5-7`, `31/38`.
extension Cursor {
  /// Reads a number with its scale, a range of two, or a ratio.
  mutating func amount() -> Amount? {
    attempt { cursor in
      if let ratio = cursor.number(.ratio) {
        var amount = Amount(value: ratio.values[0])
        amount.outOf = ratio.values[1]
        return amount
      }
      guard var amount = cursor.scaledNumber() else { return nil }
      cursor.rangeEnd(of: &amount)
      return amount
    }
  }

  /// Reads `- 7`, `đến 150 triệu` behind a number, where a range follows.
  private mutating func rangeEnd(of amount: inout Amount) {
    guard !amount.inWords || wordIs(.đến, .tới) else { return }
    let upper = attempt { cursor -> Amount? in
      guard cursor.mark(.dash) || cursor.oneOf(.đến, .tới) != nil else { return nil }
      return cursor.scaledNumber()
    }
    guard let upper, let from = amount.value, let to = upper.value else { return }
    // `1,5 - 3 triệu`: the scale behind the second number is for both.
    let isShared = !amount.endsInScale && upper.endsInScale && from.double < 1000
    let scaled = isShared ? from.scaled(by: upper.exponent) ?? from : from
    guard scaled < to else {
      return
    }
    amount.value = scaled
    amount.max = to
    amount.endsInScale = upper.endsInScale
  }

  private func wordIs(_ words: Word...) -> Bool {
    guard let token else { return false }
    return words.contains { $0.rawValue == token.id }
  }

  /// One number with the scales behind it.
  private mutating func scaledNumber() -> Amount? {
    if let value = numberInDigits() {
      var amount = Amount(value: value)
      let digits = reading.tokens[at - 1]
      amount.looksLikeDate =
        digits.form == .dotted || digits.form == .integer && digits.range.count == 4
      if token?.kind == .word { scales(of: &amount) }
      return amount
    }
    guard let token, token.kind == .word, let value = numeral() else { return nil }
    let last = reading.tokens[at - 1].id
    var amount = Amount(value: value)
    amount.inWords = true
    amount.endsInScale = [Word.triệu, .tỷ, .tỉ].contains { $0.rawValue == last }
    return amount
  }

  private mutating func numberInDigits() -> ExactNumber? {
    guard let token, token.kind == .number else { return nil }
    // A stray space behind the dot of thousands: `1. 245 tỷ đồng`.
    if token.form == .integer, let dot = peek(1), dot.kind == .stop, dot.traits.contains(.glued),
      let rest = peek(2), rest.kind == .number, rest.form == .integer, rest.range.count == 3,
      !rest.traits.contains(.startsParagraph), token.range.count <= 3,
      let scale = peek(3),
      [Word.tỷ, .tỉ, .triệu, .nghìn, .ngàn, .đồng].contains(where: { $0.rawValue == scale.id }),
      let first = reading.numbers(at)?.values[0].integer,
      let second = reading.numbers(at + 2)?.values[0].integer
    {
      at += 3
      return ExactNumber(first * 1000 + second)
    }
    if token.form == .dotted, let parts = number(.dotted), let whole = parts.values[0].integer,
      let rest = parts.values[1].integer, parts.lengths[1] <= 2
    {
      var scale = 1
      for _ in 0..<parts.lengths[1] { scale *= 10 }
      return ExactNumber(whole * scale + rest, decimals: parts.lengths[1])
    }
    return number(.integer, .grouped, .decimal)?.values[0]
  }

  /// Reads `triệu`, `nghìn tỷ`, `tỷ rưỡi`, and the smaller parts of `3 tỷ 250 triệu`.
  private mutating func scales(of amount: inout Amount) {
    var smallest = Int.max
    var total = amount.value
    var part = amount.value
    while true {
      let start = at
      var exponent = 0
      while let (power, isMoney) = scaleExponent() {
        exponent += power
        amount.endsInScale = isMoney
      }
      guard exponent > 0, exponent < smallest, exponent <= 15,
        let scaled = part?.scaled(by: exponent)
      else {
        at = start
        break
      }
      // The first part replaces the bare number, later ones add to it.
      total = smallest == Int.max ? scaled : total?.adding(scaled)
      smallest = exponent
      amount.exponent = exponent
      if word(.rưỡi) || word(.rưởi) {
        total = ExactNumber(5).scaled(by: exponent - 1).flatMap { total?.adding($0) }
        break
      }
      guard let next = token, next.kind == .number, next.form != .ratio, next.form != .triple,
        let following = peek(1), following.kind == .word, scaleExponent(of: following) < smallest,
        scaleExponent(of: following) > 0, let parts = number(.integer, .grouped, .decimal)
      else { break }
      part = parts.values[0]
    }
    amount.value = total ?? amount.value
  }

  private mutating func scaleExponent() -> (power: Int, isMoney: Bool)? {
    guard let token else { return nil }
    let power = scaleExponent(of: token)
    guard power > 0 else { return nil }
    at += 1
    return (power, power >= 6)
  }

  private func scaleExponent(of token: Token) -> Int {
    switch Word(rawValue: token.id) {
    case .nghìn, .ngàn: 3
    case .vạn: 4
    case .triệu: 6
    case .tỷ, .tỉ: 9
    case .chục: 1
    default: 0
    }
  }
}
