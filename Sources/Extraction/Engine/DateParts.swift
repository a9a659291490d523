internal import VietText

/// One run of digits of a date and what joins it to the run before.
struct DatePart {
  /// What stands between two runs of digits.
  enum Join {
    case none, slash, dash, dot, comma
    /// `và`.
    case and
    /// `đến`, `tới`.
    case to
    /// `tháng`: the run is a month.
    case month
    /// `năm`: the run is a year.
    case year
  }

  var value: Int
  /// How many digits it has, the zeros in front counted; 0 for a month in words.
  var digits: Int
  var join: Join
  /// The token that holds it.
  var token: Int

  /// Whether it may be a day of a month.
  var isDay: Bool { (1...2).contains(digits) && (1...31).contains(value) }
  /// Whether it may be a month.
  var isMonth: Bool { digits <= 2 && (1...12).contains(value) }
  /// Whether it may be a year of a full date.
  var isYear: Bool { digits == 4 && (1000...2100).contains(value) }
}

extension Cursor {
  /// The runs of digits from here on with what joins them.
  ///
  /// As many as a range of two dates has at most, and more for a list of days. Numbers that are
  /// joined by nothing end it.
  func dateParts() -> [DatePart] {
    var parts: [DatePart] = []
    var (index, join) = (at, DatePart.Join.none)
    while index < end, parts.count < 12 {
      let token = reading.tokens[index]
      if token.kind == .number {
        guard appendRuns(of: token, index, join, to: &parts) else { break }
        index += 1
      } else if join == .month, let month = monthWord(at: index) {
        parts.append(DatePart(value: month.value, digits: 0, join: join, token: month.end - 1))
        index = month.end
      } else if parts.isEmpty, let day = spokenDay(at: index) {
        parts.append(DatePart(value: day.value, digits: 2, join: join, token: day.end - 1))
        index = day.end
      } else if join == .year, let year = spokenYear(at: index) {
        parts.append(DatePart(value: year.value, digits: 4, join: join, token: year.end - 1))
        index = year.end
      } else {
        break
      }
      if parts.last?.join == .month, isYear(index) {
        // `10 tháng 4 2018`
        join = .year
      } else if let next = self.join(at: index) {
        (join, index) = next
      } else {
        break
      }
    }
    return parts
  }

  /// Cuts a number token at its separators; false for what no date has.
  private func appendRuns(
    of token: Token, _ index: Int, _ join: DatePart.Join, to parts: inout [DatePart]
  ) -> Bool {
    var (value, digits, join) = (0, 0, join)
    for byte in reading.bytes[token.range] {
      if byte &- 0x30 < 10 {
        guard digits < 6 else { return false }
        value = value * 10 + Int(byte - 0x30)
        digits += 1
        continue
      }
      parts.append(DatePart(value: value, digits: digits, join: join, token: index))
      (value, digits) = (0, 0)
      switch byte {
      case UInt8(ascii: "/"): join = .slash
      case UInt8(ascii: "."): join = .dot
      default: join = .comma
      }
    }
    parts.append(DatePart(value: value, digits: digits, join: join, token: index))
    return true
  }

  /// What joins the number before `index` to a number behind it, and where that stands.
  private func join(at index: Int) -> (DatePart.Join, Int)? {
    guard index < end, !reading.tokens[index].traits.contains(.startsParagraph) else { return nil }
    let token = reading.tokens[index]
    switch token.kind {
    case .dash:
      let behind = skipDayWords(from: index + 1)
      return isNumber(behind) ? (.dash, behind) : nil
    case .slash:
      if isWord(index + 1, .tháng) { return (.month, index + 2) }
      return isNumber(index + 1) ? (.slash, index + 1) : nil
    case .comma:
      if isWord(index + 1, .năm) { return isYearNumber(index + 2) ? (.year, index + 2) : nil }
      // `từ ngày 2/7, đến ngày 10/8`
      if isWord(index + 1, .đến) || isWord(index + 1, .tới) {
        return (1...3).contains { reading.isWord(at - $0, .từ) } ? join(at: index + 1) : nil
      }
      return isNumber(index + 1) ? (.comma, index + 1) : nil
    case .stop:
      // `10. 4. 2018`, not the end of a sentence.
      guard token.traits.contains(.glued), isNumber(index + 1),
        !reading.tokens[index + 1].traits.contains(.startsSentence)
      else { return nil }
      return (.dot, index + 1)
    case .ampersand: return isNumber(index + 1) ? (.and, index + 1) : nil
    case .word: break
    default: return nil
    }
    switch Word(rawValue: token.id) {
    case .và:
      let behind = skipDayWords(from: index + 1)
      return isNumber(behind) ? (.and, behind) : nil
    case .đến, .tới:
      let behind = skipDayWords(from: index + 1)
      return isNumber(behind) ? (.to, behind) : nil
    case .tháng: return (.month, index + 1)
    case .năm: return isYearNumber(index + 1) ? (.year, index + 1) : nil
    default: return nil
    }
  }

  private func isYear(_ index: Int) -> Bool {
    guard isNumber(index), !reading.tokens[index].traits.contains(.startsSentence) else {
      return false
    }
    var here = self
    here.at = index
    return here.year() != nil && !here.isAtUnit
  }

  /// Passes over `hết ngày`, `hết`, `ngày`, `mùng`.
  private func skipDayWords(from index: Int) -> Int {
    var index = index
    for word in [Word.hết, .ngày, .mùng] where isWord(index, word) { index += 1 }
    return index
  }

  private func isYearNumber(_ index: Int) -> Bool {
    isNumber(index) || spokenYear(at: index) != nil
  }

  private func isNumber(_ index: Int) -> Bool {
    index < end && reading.tokens[index].kind == .number
  }

  /// Whether the token is a word and within reach.
  func isWord(_ index: Int, _ word: Word) -> Bool {
    index < end && reading.isWord(index, word)
  }
}
