internal import VietText

/// Numbers that name: behind `thôn`, `khóa`, `điện thoại`, in times of day and in mottoes.
extension Cursor {
  /// Reads the number of a name or an ordinal: `2`, `5 và 11`, `6,7`, `XX`, `14E`, `năm`.
  ///
  /// A number with a unit behind it counts (`tổ 5 người`), unless the name is written as one:
  /// with `số` or `thứ`, or with a capital within the sentence.
  mutating func nameNumber(isNamed: Bool, isOrdinal: Bool, from start: Int) -> Bool {
    guard let token else { return false }
    // Behind most words that a number may follow stands another word.
    if token.kind == .word, !isNamed, !token.traits.contains(.capitalized) {
      return number(.integer) != nil
    }
    if token.kind == .stop, token.traits.contains(.glued), let next = peek(1),
      next.kind == .number, next.traits.contains(.glued)
    {
      // `KP.2`
      at += 1
    }
    if isRoman(at) {
      at += 1
      return true
    }
    if isNamed, self.token?.kind == .word { return numeral() != nil }
    if attempt({ $0.number(.ratio) }) != nil { return !isOrdinal && (!isAtUnit || isAtRoad) }
    guard number(.integer, .decimal) != nil else { return false }
    // `nhiệm vụ 2023`: a year, no name.
    if !isNamed,
      attempt({ cursor in
        cursor.at -= 1
        return cursor.integer(in: 1990...2035, digits: 4)
      }) != nil
    {
      return false
    }
    // `mùa giải 2018-2019`: a period, read on its own.
    if self.token?.kind == .dash, reading.tokens[at - 1].range.count == 4, peek(1)?.range.count == 4
    {
      return false
    }
    numberSuffix()
    if !isNamed, isAtCountedNoun(from: start) { return false }
    if isOrdinal { return true }
    while attempt({ cursor -> Bool? in
      guard cursor.mark(.comma) || cursor.word(.và) || cursor.mark(.dash) else { return nil }
      guard cursor.number(.integer) != nil else { return nil }
      cursor.numberSuffix()
      return cursor.isAtUnit || cursor.token?.kind == .percent || cursor.token?.kind == .dash
        ? nil : true
    }) != nil {}
    return true
  }

  /// Whether the number just read counts what follows.
  private func isAtCountedNoun(from start: Int) -> Bool {
    switch token.flatMap({ Word(rawValue: $0.id) }) {
    case .năm, .tháng, .ngày: return peek(1)?.kind != .number
    case .tuần, .giờ, .phút, .giây: return true
    default: break
    }
    guard isAtUnit else { return false }
    guard let token, token.kind == .word else { return true }
    // `thôn 2 xã Hòa Bình`, `tổ 5 thôn 3`: the next name begins.
    if let next = peek(1),
      [Word.xã, .phường, .huyện, .tỉnh].contains(where: { $0.rawValue == token.id })
        || peekEntry(.numbered) != nil || peekEntry(.placeType) != nil,
      next.traits.contains(.capitalized) || next.kind == .number
    {
      return false
    }
    // `Phường 5 tổ chức hội nghị`: a place that does something.
    if token.id == Word.tổ.rawValue, reading.isWord(at + 1, .chức),
      reading.classes(at: start) & LexiconClass.placeType.bit != 0
    {
      return false
    }
    let head = reading.tokens[start]
    return
      !(head.traits.contains(.capitalized) && !head.traits.contains(.startsSentence)
      && start > 0)
      && !(head.traits.contains(.capitalized) && token.traits.contains(.capitalized))
  }

  /// Reads the letter of `14E`, `15A`, and the `/6` of `12/6`.
  mutating func numberSuffix() {
    if let token, token.kind == .word, token.traits.contains(.glued), token.range.count == 1 {
      at += 1
    }
  }

  /// Whether a road or another name of an address stands here.
  var isAtRoad: Bool {
    guard let token, token.kind == .word, let next = peek(1) else { return false }
    return peekEntry(.numbered) != nil
      && (next.traits.contains(.capitalized) || next.kind == .number)
  }

  /// Reads a telephone number or another code behind its name.
  mutating func code() -> Bool {
    mark(.colon)
    mark(.stop)
    let start = at
    while let token, at - start < 10, !token.traits.contains(.startsParagraph) {
      switch token.kind {
      case .number, .symbol: at += 1
      case .dash, .stop, .slash, .plus:
        guard peek(1)?.kind == .number, token.traits.contains(.glued) || at == start else {
          return at > start
        }
        at += 1
      case .word:
        guard at == start || token.traits.contains(.glued), at > start || peek(1)?.kind == .number,
          token.traits.contains(.upperCase) || token.traits.contains(.glued)
        else { return at > start }
        at += 1
      default: return at > start
      }
    }
    return at > start
  }

  /// Reads `7 giờ 30`, `14h30`, `09:12`, `7-9 giờ`, `24/7`.
  mutating func timeOfDay() -> Bool {
    guard let token, token.kind == .number, token.range.count <= 5 else { return false }
    if token.form == .ratio {
      guard reading.bytes[token.range].elementsEqual("24/7".utf8) else { return false }
      at += 1
      return !isAtUnit
    }
    guard integer(in: 0...24) != nil else { return false }
    if let next = self.token, next.kind == .colon, next.traits.contains(.glued) {
      at += 1
      guard minutes(), token.range.count == 2 || isWord(at, .ngày) else { return false }
      if self.token?.kind == .colon, self.token?.traits.contains(.glued) == true {
        at += 1
        return minutes()
      }
      return true
    }
    if let hour = self.token, hour.kind == .word, hour.traits.contains(.glued),
      [UInt8(ascii: "h"), UInt8(ascii: "g")].contains(reading.bytes[hour.range.lowerBound]),
      reading.bytes[hour.range].dropFirst().allSatisfy({ $0 &- 0x30 < 10 }), hour.range.count <= 3
    {
      at += 1
      if self.token?.kind == .colon, peek(1)?.kind == .number { at += 2 }
      return true
    }
    _ = attempt { cursor -> Int? in
      guard cursor.rangeMark() else { return nil }
      return cursor.integer(in: 0...24)
    }
    let noun = at
    guard word(.giờ), peekEntry(.unit, at: noun).map({ $0.end == noun + 1 }) ?? true else {
      return false
    }
    if minutes() { word(.phút) }
    return true
  }

  private mutating func minutes() -> Bool {
    guard let token, token.kind == .number, token.range.count == 2 else { return false }
    return integer(in: 0...59) != nil
  }

  /// Reads a motto: two or more numbers with the words that mottoes have in place of nouns.
  mutating func motto() -> Bool {
    var groups = 0
    while integer(in: 0...20) != nil {
      guard isMottoWord else { return false }
      while isMottoWord { at += 1 }
      groups += 1
      let next = at
      guard mark(.comma) || word(.và) || mark(.dash), token?.kind == .number else {
        at = next
        break
      }
    }
    return groups > 1
  }

  private var isMottoWord: Bool {
    guard let token else { return false }
    return switch Word(rawValue: token.id) {
    case .không, .sạch, .cùng, .rõ, .biết, .tốt, .có, .nhất, .tự, .xanh, .đẹp, .giảm, .tăng, .an,
      .xóa, .dám, .phải, .chống, .giữ, .nên, .chung, .đúng, .đủ:
      true
    default: false
    }
  }
}
