internal import VietText

/// A number as a text gives it: exact, one end of a range, a part of a whole, or vague.
struct Amount {
  /// Nil where the digits make no number: `40.300.00`.
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
  /// Whether it may be a year.
  var mayBeYear = false
  /// Whether three digits behind its comma may be thousands as in English: `12,345`.
  var mayBeThousands = false
  /// Whether it is `hai mươi mấy`.
  var isOver = false
  /// The power of ten of its scale words.
  var exponent = 0
}

/// Numbers in digits, words or both: `2.071`, `1,5 triệu`, `3 tỷ 250 triệu`, `5-7`, `31/38`.
extension Cursor {
  /// Reads a number with its scale, a range of two, or a ratio.
  mutating func amount() -> Amount? {
    attempt { cursor in
      if let ratio = cursor.number(.ratio) {
        var amount = Amount(value: ratio[0])
        amount.outOf = ratio[1]
        return amount
      }
      if cursor.token?.kind == .word, let (from, to) = cursor.spokenRange() {
        return Amount(value: from, max: to, inWords: true)
      }
      let start = cursor.at
      guard var amount = cursor.scaledNumber() else { return nil }
      if let whole = cursor.spacedWhole(from: start) ?? cursor.statedWhole() {
        amount.outOf = whole
        amount.looksLikeDate = true
        return amount
      }
      if amount.inWords, cursor.word(.mấy) { amount.isOver = true }
      if amount.inWords, let parts = cursor.partsOfWhole() {
        amount.outOf = parts
        return amount
      }
      let isBetween = cursor.reading.isWord(start - 1, .giữa)
      return cursor.rangeEnd(of: &amount, isBetween) ? amount : nil
    }
  }

  /// Reads the `/ 31,5` of `33/ 31,5 ha`: a ratio with a stray space.
  private mutating func spacedWhole(from start: Int) -> ExactNumber? {
    guard let slash = token, slash.kind == .slash, at == start + 1,
      let next = peek(1), next.kind == .number, next.form != .ratio,
      slash.traits.contains(.glued) != next.traits.contains(.glued),
      !reading.tokens[start].traits.contains(.startsParagraph)
    else { return nil }
    return attempt { cursor in
      cursor.at += 1
      return cursor.number(.integer, .grouped, .decimal)?[0]
    }
  }

  /// Reads the `trên tổng số 241` of `201 trên tổng số 241 hộ`.
  private mutating func statedWhole() -> ExactNumber? {
    guard wordIs(.trên) else { return nil }
    return attempt { cursor in
      cursor.at += 1
      guard cursor.word(.tổng) else { return nil }
      cursor.word(.số)
      return cursor.number(.integer, .grouped)?[0]
    }
  }

  /// Reads the `phần ba` of `hai phần ba`.
  private mutating func partsOfWhole() -> ExactNumber? {
    attempt { cursor in
      guard cursor.word(.phần), let parts = cursor.word(.mười) ? 10 : cursor.plainDigit(),
        parts > 1, !cursor.wordIs(.mươi, .trăm)
      else { return nil }
      return ExactNumber(parts)
    }
  }

  /// Reads the bracket that says a sum of money again in words: `(Mười ba tỷ, năm trăm triệu đồng)`,
  /// `(bằng chữ: ba triệu đồng)`.
  mutating func spelledSum() -> Bool {
    attempt { cursor -> Bool? in
      guard cursor.mark(.openBracket) else { return nil }
      let colon = (cursor.at..<min(cursor.at + 4, cursor.end)).first {
        cursor.reading.tokens[$0].kind == .colon
      }
      if let colon { cursor.at = colon + 1 }
      guard cursor.peekEntry(.numeral) != nil else { return nil }
      let limit = min(cursor.end, cursor.at + 40)
      while cursor.at < limit, let token = cursor.token {
        switch token.kind {
        case .word, .comma, .stop: cursor.at += 1
        case .closeBracket:
          guard
            cursor.reading.isWord(cursor.at - 1, .đồng)
              || cursor.reading.isWord(cursor.at - 2, .đồng)
          else { return nil }
          return cursor.mark(.closeBracket)
        default: return nil
        }
      }
      return nil
    } ?? false
  }

  // MARK: Ranges

  /// Reads `- 7`, `đến 150 triệu` behind a number, where a range follows; false where the two are a
  /// score (`3-2`) or years.
  private mutating func rangeEnd(of amount: inout Amount, _ isBetween: Bool) -> Bool {
    guard !amount.inWords || wordIs(.đến, .tới) else { return true }
    let (start, isDash) = (at, token?.kind == .dash)
    let upper = attempt { cursor -> Amount? in
      guard
        cursor.mark(.dash) || cursor.waveOrObelus() || cursor.oneOf(.đến, .tới) != nil
          || isBetween && cursor.word(.và)
      else { return nil }
      return cursor.scaledNumber()
    }
    guard let upper, let from = amount.value, let to = upper.value else { return true }
    if amount.mayBeYear, upper.mayBeYear { return false }
    // `1,5 - 3 triệu`: the scale behind the second number is for both.
    let isShared = amount.exponent == 0 && upper.exponent > 0 && from.double < 1000
    var scaled = isShared ? from.scaled(by: upper.exponent) ?? from : from
    // `500 - 1 tỷ`: the first number is of the scale below.
    if isShared, upper.exponent == 9, scaled > to { scaled = from.scaled(by: 6) ?? from }
    guard scaled < to else {
      at = start
      return !isDash || !reading.tokens[start].traits.contains(.glued)
    }
    amount.value = scaled
    amount.max = to
    amount.endsInScale = upper.endsInScale
    return true
  }

  /// Reads the `~` of `10 ~ 15 hộ`, or the `÷` of `2÷3 ha`.
  private mutating func waveOrObelus() -> Bool {
    guard let token, token.range.count <= 2 else { return false }
    let sign = reading.bytes[token.range]
    guard sign.elementsEqual("~".utf8) || sign.elementsEqual("÷".utf8) else { return false }
    at += 1
    return true
  }

  private func wordIs(_ words: Word...) -> Bool {
    guard let token else { return false }
    return words.contains { $0.rawValue == token.id }
  }

  // MARK: One number

  /// One number with the scales behind it.
  private mutating func scaledNumber() -> Amount? {
    guard let first = token else { return nil }
    if first.kind == .number {
      if first.form == .malformed { return malformed() }
      guard let value = numberInDigits() else { return nil }
      var amount = Amount(value: value)
      if token?.kind == .openBracket, again({ $0.numeral() }, value) {
        scales(of: &amount)
        return amount
      }
      let digits = reading.tokens[at - 1]
      amount.looksLikeDate =
        digits.form == .dotted || digits.form == .integer && digits.range.count == 4
      amount.mayBeYear =
        digits.form == .integer && digits.range.count == 4
        && (ExactNumber(1900)...ExactNumber(2100)).contains(value)
      amount.mayBeThousands = digits.form == .decimal && value.decimals == 3
      if token?.kind == .word { scales(of: &amount) }
      return amount
    }
    guard first.kind == .word else { return nil }
    if first.id == Word.nửa.rawValue { return half() }
    if first.id == Word.một.rawValue, peek(1)?.id == Word.nửa.rawValue {
      at += 1
      return half()
    }
    guard let value = numeral() else { return nil }
    var amount = Amount(value: value)
    amount.inWords = true
    let isHalf = [Word.rưỡi, .rưởi].contains { $0.rawValue == reading.tokens[at - 1].id }
    amount.exponent = scaleExponent(of: reading.tokens[isHalf ? at - 2 : at - 1])
    if token?.kind == .openBracket { _ = again({ $0.number(.integer, .grouped)?[0] }, value) }
    amount.endsInScale = amount.exponent >= 6
    return amount
  }

  /// Reads a bracket that says a number again, in words behind digits or the other way round: `05
  /// (năm)`, `ba (03)`, as offices write it.
  private mutating func again(
    _ read: (inout Cursor) -> ExactNumber?, _ value: ExactNumber
  ) -> Bool {
    attempt { cursor in
      guard cursor.mark(.openBracket), read(&cursor) == value, cursor.mark(.closeBracket) else {
        return nil
      }
      return true
    } ?? false
  }

  /// `nửa triệu`, `nửa tỷ`, `nửa (tấn)`; `một nửa số (hộ)` is one of two parts.
  private mutating func half() -> Amount? {
    at += 1
    var amount = Amount(value: ExactNumber(5, decimals: 1))
    amount.inWords = true
    if wordIs(.số) || wordIs(.tổng) && peek(1)?.id == Word.số.rawValue {
      (amount.value, amount.outOf) = (ExactNumber(1), ExactNumber(2))
      return amount
    }
    while let exponent = scaleWord() { amount.exponent += exponent }
    amount.value = amount.value?.scaled(by: amount.exponent)
    amount.endsInScale = amount.exponent >= 6
    return amount
  }

  private mutating func numberInDigits() -> ExactNumber? {
    guard let token, token.kind == .number else { return nil }
    if let whole = spacedThousands() ?? tornThousands() { return whole }
    if token.form == .dotted, let parts = number(.dotted), let whole = parts[0].integer,
      let rest = parts[1].integer, parts.length(1) <= 2
    {
      var scale = 1
      for _ in 0..<parts.length(1) { scale *= 10 }
      return ExactNumber(whole * scale + rest, decimals: parts.length(1))
    }
    return number(.integer, .grouped, .decimal)?[0]
  }

  /// Reads groups of three digits with a space before each: `12 500 hộ`, `2 500 000 đồng`.
  ///
  /// One group alone may be a count behind the number of a name or day, `thôn 12 500 hộ`: that has
  /// its own rule, and what stands before it here names nothing.
  private mutating func spacedThousands() -> ExactNumber? {
    guard let token, token.form == .integer, token.range.count <= 3,
      reading.bytes[token.range.lowerBound] != 0x30, isGroup(at + 1),
      !isBehindName, var value = reading.numbers(at)?[0]
    else { return nil }
    var last = at
    while isGroup(last + 1) {
      last += 1
      guard let group = reading.numbers(last)?[0], let sum = value.scaled(by: 3)?.adding(group)
      else {
        return nil
      }
      value = sum
    }
    guard last + 1 < end, case let behind = reading.tokens[last + 1],
      behind.kind == .word || behind.kind == .percent, !isTornRange(to: last)
    else { return nil }
    at = last + 1
    return value
  }

  /// `mở thêm 400 500 cửa hàng`: two round numbers of one length that rise have lost their dash.
  private func isTornRange(to last: Int) -> Bool {
    guard last == at + 1, reading.tokens[at].range.count == 3,
      let low = reading.numbers(at)?[0].integer, let high = reading.numbers(last)?[0].integer
    else { return false }
    return low < high && low % 10 == 0 && high % 10 == 0
  }

  /// Whether three digits stand at an index that one space parts from what stands before them.
  private func isGroup(_ index: Int) -> Bool {
    guard index < end, reading.tokens[index].kind == .number,
      reading.tokens[index].form == .integer, reading.tokens[index].range.count == 3
    else { return false }
    let gap = reading.tokens[index - 1].range.upperBound..<reading.tokens[index].range.lowerBound
    return Self.spaces.contains(Array(reading.bytes[gap]))
  }

  /// A space, a no-break space, a thin space, and a narrow no-break space.
  private static let spaces = [" ", "\u{A0}", "\u{2009}", "\u{202F}"].map { Array($0.utf8) }

  /// Whether a name or the word for a day, month or the like stands before the number here.
  private var isBehindName: Bool {
    guard at > 0, !reading.tokens[at].traits.contains(.startsSentence) else { return false }
    let before = reading.tokens[at - 1]
    if before.kind == .number || before.traits.contains(.capitalized) { return true }
    return [Word.ngày, .tháng, .năm, .quý, .số, .thứ].contains { $0.rawValue == before.id }
  }

  /// Reads thousands with a stray space at a stop: `1. 245 tỷ đồng`, `100 .000 đồng`, and `1
  /// 200.000 đồng`.
  private mutating func tornThousands() -> ExactNumber? {
    guard let token, token.form == .integer, token.range.count <= 3, let next = peek(1),
      next.kind == .stop || next.kind == .number, reading.bytes[token.range.lowerBound] != 0x30
    else { return nil }
    let tail = next.kind == .stop ? at + 2 : at + 1
    guard tail < end, reading.tokens[tail].kind == .number,
      !reading.tokens[tail].traits.contains(.startsParagraph),
      next.kind == .number
        || next.traits.contains(.glued) != reading.tokens[tail].traits.contains(.glued)
    else { return nil }
    let rest = reading.tokens[tail]
    let digits = reading.bytes[rest.range]
    guard
      rest.form == .integer && digits.count == 3
        || rest.form == .grouped && digits[digits.startIndex + 3] == UInt8(ascii: "."),
      let first = reading.numbers(at)?[0].integer, let last = reading.numbers(tail)?[0].integer,
      tail + 1 < end
    else { return nil }
    let behind = reading.tokens[tail + 1]
    let isMoney = [Word.tỷ, .tỉ, .triệu, .nghìn, .ngàn, .đồng].contains {
      $0.rawValue == behind.id
    }
    let isRound = digits.elementsEqual("000".utf8) && behind.kind == .word
    guard isMoney || isRound else { return nil }
    at = tail + 1
    let places = digits.count { $0 != UInt8(ascii: ".") }
    return ExactNumber(first).scaled(by: places)?.adding(ExactNumber(last))
  }

  /// Reads `40.300.00` as no number, and the commas of `1,200,000` as thousands.
  private mutating func malformed() -> Amount? {
    guard let token else { return nil }
    var (value, group, isEnglish) = (0, 0, true)
    for byte in reading.bytes[token.range] {
      switch byte {
      case 0x30...0x39:
        guard value < Int.max / 100 else { return nil }
        value = value * 10 + Int(byte - 0x30)
        group += 1
      case UInt8(ascii: ","):
        if group != 3, group == 0 || group > 3 || value >= 1000 { isEnglish = false }
        group = 0
      case UInt8(ascii: "."):
        (isEnglish, group) = (false, 0)
      default: return nil
      }
    }
    at += 1
    var amount = Amount(value: isEnglish && group == 3 ? ExactNumber(value) : nil)
    if self.token?.kind == .word { scales(of: &amount) }
    return amount
  }

  // MARK: Scales

  /// Reads `triệu`, `nghìn tỷ`, `tỷ rưỡi`, and the smaller parts of `3 tỷ 250 triệu`.
  private mutating func scales(of amount: inout Amount) {
    if gluedMillions(of: &amount) { return }
    var smallest = Int.max
    var total = amount.value
    var part = amount.value
    while true {
      let start = at
      var exponent = 0
      while let power = scaleExponent() { exponent += power }
      guard exponent > 0, exponent < smallest, exponent <= 15 else {
        at = start
        break
      }
      amount.endsInScale = exponent >= 6
      amount.exponent = exponent
      // A number that is none keeps its scales.
      guard let scaled = part?.scaled(by: exponent) else { break }
      // The first part replaces the bare number, later ones add to it.
      total = smallest == Int.max ? scaled : total?.adding(scaled)
      smallest = exponent
      if word(.rưỡi) || word(.rưởi) {
        total = ExactNumber(5).scaled(by: exponent - 1).flatMap { total?.adding($0) }
        break
      }
      if let digit = spokenDigit() {
        total = ExactNumber(digit).scaled(by: exponent - 1).flatMap { total?.adding($0) }
        break
      }
      guard let next = token, next.kind == .number, next.form != .ratio, next.form != .triple,
        let following = peek(1), following.kind == .word, scaleExponent(of: following) < smallest,
        scaleExponent(of: following) > 0, let parts = number(.integer, .grouped, .decimal)
      else { break }
      part = parts[0]
    }
    amount.value = total
  }

  /// Reads the `5` of `3 triệu 5` or `3 m 5`, half of the unit more: a digit with nothing to count
  /// behind it.
  mutating func spokenDigit() -> Int? {
    attempt { cursor in
      guard let digit = cursor.integer(in: 1...9, digits: 1) else { return nil }
      guard let next = cursor.token, !next.traits.contains(.startsSentence) else { return digit }
      switch next.kind {
      case .comma, .stop, .semicolon, .closeBracket, .endMark: return digit
      case .slash: return cursor.peek(1)?.kind == .word ? digit : nil
      default: return next.id == Word.đồng.rawValue ? digit : nil
      }
    }
  }

  /// Reads `tr5`, `tr250` glued to a number of millions: `1tr5`.
  private mutating func gluedMillions(of amount: inout Amount) -> Bool {
    guard let token, token.traits.contains(.glued), (3...5).contains(token.range.count),
      let value = amount.value
    else { return false }
    let bytes = reading.bytes[token.range]
    guard bytes.starts(with: [0x74, 0x72]) else { return false }
    var rest = 0
    for byte in bytes.dropFirst(2) {
      guard byte &- 0x30 < 10 else { return false }
      rest = rest * 10 + Int(byte - 0x30)
    }
    let part = ExactNumber(rest, decimals: bytes.count - 2).scaled(by: 6)
    guard let part, let sum = value.scaled(by: 6)?.adding(part) else { return false }
    at += 1
    (amount.value, amount.exponent, amount.endsInScale) = (sum, 6, true)
    return true
  }

  private mutating func scaleExponent() -> Int? {
    guard let token else { return nil }
    let power = scaleExponent(of: token)
    guard power > 0, !isScaleOfOtherWord else { return nil }
    at += 1
    return power
  }

  private func scaleExponent(of token: Token) -> Int {
    switch Word(rawValue: token.id) {
    case .nghìn, .ngàn: 3
    case .vạn: 4
    case .triệu, .tr: 6
    case .tỷ, .tỉ: 9
    case .chục: 1
    case .trăm: 2
    case .k:
      token.traits.contains(.glued)
        && (!token.traits.contains(.capitalized) || isWord(at + 1, .đồng)) ? 3 : 0
    default: 0
    }
  }
}
