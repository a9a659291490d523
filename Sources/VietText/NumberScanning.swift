/// Numbers in digits, and the symbols of documents that begin with one.
extension Scanner {
  /// Reads the number or symbol that begins at the position.
  mutating func number() {
    let start = position
    let first = digitGroups()
    if first.isList { return list(from: start) }
    if symbolTail() { return append(.symbol, from: start) }
    guard peek(0) == UInt8(ascii: "/"), isDigit(peek(1)), first.form != .triple else {
      return append(.number, from: start, [], first.form)
    }
    position += 1
    let second = digitGroups()
    if peek(0) == UInt8(ascii: "/"), isDigit(peek(1)), first.isPlain, second.isPlain {
      position += 1
      let last = digitGroups()
      if symbolTail() { return append(.symbol, from: start) }
      return append(.number, from: start, [], last.isPlain ? .triple : .malformed)
    }
    if symbolTail() { return append(.symbol, from: start) }
    let isRatio = first.isQuantity && second.isQuantity
    append(.number, from: start, [], isRatio ? .ratio : .malformed)
  }

  /// Digits with the dots and commas between them.
  private struct Groups {
    /// The digits before any separator, and behind the last.
    var first = 0
    var last = 0
    /// The most digits between two separators.
    var longestInner = 0
    var dots = 0
    var commas = 0
    /// Whether each group behind a dot has three digits.
    var dotsMarkThousands = true
    var commasMarkThousands = true
    var dotAfterComma = false

    var isPlain: Bool { dots == 0 && commas == 0 }

    /// `thôn 2,3,5`: two commas, but not before groups of three as in English.
    var isList: Bool { commas > 1 && dots == 0 && !commasMarkThousands }

    /// Whether it may be a part of a ratio.
    var isQuantity: Bool {
      switch form {
      case .integer, .grouped, .decimal: true
      default: false
      }
    }

    var form: NumberForm {
      switch (dots, commas) {
      case (0, 0): .integer
      case (0, 1): .decimal
      case (_, 0) where dotsMarkThousands && first <= 3: .grouped
      case (1, 0): .dotted
      case (2, 0) where first <= 2 && longestInner <= 2 && last <= 4: .triple
      case (_, 1) where dotsMarkThousands && first <= 3 && !dotAfterComma: .grouped
      default: .malformed
      }
    }
  }

  private mutating func digitGroups() -> Groups {
    var groups = Groups()
    groups.first = digits()
    groups.last = groups.first
    while let separator = peek(0), separator == UInt8(ascii: ".") || separator == UInt8(ascii: ","),
      isDigit(peek(1))
    {
      if !groups.isPlain { groups.longestInner = max(groups.longestInner, groups.last) }
      position += 1
      groups.last = digits()
      if separator == UInt8(ascii: ".") {
        groups.dots += 1
        if groups.last != 3 { groups.dotsMarkThousands = false }
        if groups.commas > 0 { groups.dotAfterComma = true }
      } else {
        groups.commas += 1
        if groups.last != 3 { groups.commasMarkThousands = false }
      }
    }
    return groups
  }

  private mutating func digits() -> Int {
    let start = position
    while position < bytes.count, bytes[position] &- 0x30 < 10 { position += 1 }
    return position - start
  }

  /// Numbers with commas between them, each a token of its own.
  private mutating func list(from start: Int) {
    let end = position
    position = start
    while true {
      let number = position
      _ = digits()
      append(.number, from: number)
      guard position < end else { return }
      position += 1
      append(.comma, from: position - 1)
    }
  }

  @inline(__always) private func isDigit(_ byte: UInt8?) -> Bool {
    byte.map { $0 &- 0x30 < 10 } ?? false
  }

  // MARK: Symbols

  /// Reads `-KH/TU`, `/QĐ-UBND`, `/NQ-T.Ư` behind a number.
  ///
  /// These are separators and abbreviations with at least two capitals in all. Where none stands
  /// there the position stays.
  private mutating func symbolTail() -> Bool {
    let start = position
    guard peek(0) == UInt8(ascii: "-") || peek(0) == UInt8(ascii: "/") else { return false }
    var capitals = 0
    while let separator = peek(0),
      separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/")
        || separator == UInt8(ascii: "&"),
      let part = symbolPart(at: position + 1, mayBeDigits: capitals > 1)
    {
      capitals += part.capitals
      position = part.end
    }
    if capitals > 1 { return true }
    position = start
    return false
  }

  /// Reads an abbreviation of a symbol: `UBND`, `TTg`, `QH11`, `T.Ư`.
  ///
  /// A word such as `Hà` or `HUYỆN`, which has a tone or many small letters, is none.
  private func symbolPart(at start: Int, mayBeDigits: Bool) -> (capitals: Int, end: Int)? {
    var (capitals, small, at) = (0, 0, start)
    while true {
      let (code, length) = letter(at: at)
      if length > 0 {
        switch code & ~Letters.upper {
        case Letters.firstTonedCode...: return nil
        case Letters.firstDigitCode...Letters.lastDigitCode: break
        default: if code & Letters.upper != 0 { capitals += 1 } else { small += 1 }
        }
        if at == start, capitals == 0, small > 0 || !mayBeDigits { return nil }
        at += length
      } else if at < bytes.count, bytes[at] == UInt8(ascii: "."), capitals == 1, small == 0,
        letter(at: at + 1).code & Letters.upper != 0
      {
        at += 1
      } else {
        break
      }
    }
    guard at > start, small <= 3 else { return nil }
    return (capitals, at)
  }
}
