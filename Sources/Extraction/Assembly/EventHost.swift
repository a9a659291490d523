internal import VietText

/// Who holds an event: the body, or the bodies one after another, right before the verb.
///
/// `Ban Dân vận, Hội Nông dân huyện tổ chức`, `Ban Chỉ đạo “Dân vận khéo”, xã đảo Nam Du vừa tổ
/// chức`; of `Hội Phụ nữ phối hợp với Đoàn xã tổ chức` the first.
struct EventHost {
  /// Its words.
  private(set) var tokens: Range<Int>

  init?(of phrase: EventPhrase, _ reading: Reading) {
    let range = phrase.range
    guard
      let tokens = Self.bodies(from: range.lowerBound, before: phrase.verb, reading)
        ?? Self.bodies(behind: phrase.tokens.upperBound, end: range.upperBound, reading)
    else { return nil }
    self.tokens = tokens
  }

  /// The bodies behind *do*: `Hội nghị … do UBND xã tổ chức`.
  private static func bodies(behind start: Int, end: Int, _ reading: Reading) -> Range<Int>? {
    guard let by = (start..<max(start, end)).first(where: { reading.isWord($0, .do) }),
      let verb = (by..<end).first(where: { index in
        reading.isWord(index, .tổ) && reading.isWord(index + 1, .chức)
      })
    else { return nil }
    return bodies(from: by + 1, before: verb, reading)
  }

  /// The body, or the bodies in a row, before a verb.
  private static func bodies(from start: Int, before verb: Int, _ reading: Reading) -> Range<Int>? {
    var end = verb
    while end > start, verb - end < 5, isAdverb(end - 1, reading) { end -= 1 }
    end = beforeTerm(end, from: start, reading)
    // `Tỉnh đoàn phối hợp với Quỹ học bổng, ⟂ tổ chức`
    if end > start, reading.tokens[end - 1].kind == .comma { end -= 1 }
    let bodies = joined(Self.bodies(in: start..<end, reading), reading)
    // `Tỉnh đoàn phối hợp với Quỹ học bổng … tổ chức`: whatever the partner is.
    var index = bodies.lastIndex { isLeading($0, reading) } ?? bodies.count - 1
    // `HĐND huyện Sơn Khê, tỉnh Bắc Lâm ⟂ khóa XX nhiệm kỳ …`
    if index >= 0, reading.isWord(end - 2, .khóa), bodies[index].upperBound == end - 2 { end -= 2 }
    guard index >= 0,
      isLeading(bodies[index], reading) || isBetween(bodies[index].upperBound, end, reading)
    else { return nil }
    // Who works with another is named first, right before.
    if isPartner(bodies[index], reading) {
      while index > 0, isPartner(bodies[index], reading) { index -= 1 }
      guard isWithOther(bodies[index], reading) else { return nil }
    }
    if isAside(bodies[index], reading) || isPartner(bodies[index], reading) { return nil }
    // `07/08 chi bộ tổ chức`: counted, not named.
    if isCounted(bodies[index], from: start, reading) { return nil }
    var first = index
    while first > 0,
      isBetween(bodies[first - 1].upperBound, bodies[first].lowerBound, reading),
      !isAside(bodies[first - 1], reading), !isPartner(bodies[first - 1], reading),
      // `tại Khu di tích …, xã Tân Lộc, UBND tỉnh tổ chức`: the place is where it is held.
      isBody(bodies[first - 1], reading) || !isBody(bodies[first], reading)
    {
      first -= 1
    }
    return bodies[first].lowerBound..<bodies[index].upperBound
  }

  /// Joins a body with the place behind words in lower case that belong to its name: `Ban Chỉ đạo
  /// vận động hiến máu tình nguyện tỉnh Bắc Lâm`.
  private static func joined(_ bodies: [Range<Int>], _ reading: Reading) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for body in bodies {
      let start = reading.tokens[body.lowerBound]
      if let last = result.last, body.lowerBound - last.upperBound <= 6,
        !start.traits.contains(.capitalized),
        reading.longest(.placeType, at: body.lowerBound, end: body.upperBound) != nil,
        reading.tokens[last.upperBound..<body.lowerBound].allSatisfy({ token in
          token.kind == .word && !token.traits.contains(.capitalized) && !joints.contains(token.id)
        })
      {
        result[result.count - 1] = last.lowerBound..<body.upperBound
      } else {
        result.append(body)
      }
    }
    return result
  }

  private static let joints = Set(
    [
      Word.và, .với, .cùng, .của, .tại, .ở, .về, .theo, .hợp, .cho, .trên, .trong, .đã, .vừa, .là,
      .có, .do, .được,
    ].map(\.rawValue))

  /// The bodies and places in some tokens, posts left out.
  private static func bodies(in range: Range<Int>, _ reading: Reading) -> [Range<Int>] {
    var bodies: [Range<Int>] = []
    var cursor = Cursor(reading, at: range.lowerBound, end: range.upperBound)
    while cursor.at < cursor.end {
      let start = cursor.at
      // `Đảng ủy phường Minh Hòa (TP. Bắc Lâm)`: the bracket says only where it is.
      if cursor.token?.kind == .openBracket, let close = cursor.bracketEnd(start, atMost: 12) {
        cursor.at = min(close, cursor.end)
        continue
      }
      if cursor.peekEntry(.post) != nil || cursor.peekEntry(.postShort) != nil,
        cursor.post(beforeName: true) != nil, cursor.at > start
      {
        continue
      }
      if let body = cursor.organisation(), cursor.at > start {
        bodies.append(body)
      } else if let place = cursor.placeReference() {
        switch place {
        case .named(let mention):
          // `thôn Mai Hà, xã Tân Lộc (Sơn Khê) tổ chức`
          let bracket = (start..<cursor.at).first { reading.tokens[$0].kind == .openBracket }
          bodies.append(start..<max(bracket ?? cursor.at, mention.place.tokens.upperBound))
        case .unnamed: bodies.append(start..<cursor.at)
        }
      }
      if cursor.at == start { cursor.at = start + 1 }
    }
    return bodies
  }

  private static func isBody(_ range: Range<Int>, _ reading: Reading) -> Bool {
    reading.longest(.organisation, at: range.lowerBound, end: range.upperBound) != nil
  }

  private static func isAdverb(_ index: Int, _ reading: Reading) -> Bool {
    switch Word(rawValue: reading.tokens[index].id) {
    case .vừa, .đã, .đang, .sẽ, .mới, .cùng, .đều, .cũng: true
    // `long trọng`, `trang trọng`, `trọng thể`
    case .long, .trang: reading.isWord(index + 1, .trọng)
    case .trọng:
      reading.isWord(index - 1, .long) || reading.isWord(index - 1, .trang)
        || reading.isWord(index + 1, .thể)
    case .thể: reading.isWord(index - 1, .trọng)
    default: false
    }
  }

  /// Whether nothing but commas, *và*, dashes or something in brackets stands between.
  private static func isBetween(_ start: Int, _ end: Int, _ reading: Reading) -> Bool {
    guard start <= end, end - start < 12 else { return false }
    var depth = 0
    for index in start..<end {
      switch reading.tokens[index].kind {
      case .openBracket: depth += 1
      case .closeBracket: depth -= 1
      case .comma, .dash, .ampersand, .slash: break
      default: if depth == 0, !reading.isWord(index, .và) { return false }
      }
    }
    return depth == 0
  }

  /// The end of what stands before `khóa X, nhiệm kỳ 2021 - 2026`, which tells of a body's term.
  private static func beforeTerm(_ end: Int, from start: Int, _ reading: Reading) -> Int {
    var index = end
    while index > start, end - index < 10 {
      index -= 1
      guard reading.isWord(index, .nhiệm), reading.isWord(index + 1, .kỳ) else { continue }
      if index > start, reading.tokens[index - 1].kind == .comma { index -= 1 }
      return max(index, start)
    }
    return end
  }

  /// Whether it works with another: `UBND xã ⟂ phối hợp với`, `Sở Nội vụ (SNV) ⟂ phối hợp`.
  private static func isLeading(_ body: Range<Int>, _ reading: Reading) -> Bool {
    let next = behindBracket(body.upperBound, reading)
    return reading.isWord(next, .phối) && reading.isWord(next + 1, .hợp)
  }

  private static func isWithOther(_ body: Range<Int>, _ reading: Reading) -> Bool {
    let next = behindBracket(body.upperBound, reading)
    return isLeading(body, reading) || reading.isWord(next, .cùng) || reading.isWord(next, .với)
      || reading.isWord(next, .kết) && reading.isWord(next + 1, .hợp)
  }

  /// The token behind an abbreviation in brackets and a land: `Bộ Nội vụ ⟦(BNV) Việt Nam⟧`.
  private static func behindBracket(_ index: Int, _ reading: Reading) -> Int {
    guard index < reading.tokens.count, reading.tokens[index].kind == .openBracket else {
      return index
    }
    let cursor = Cursor(reading, at: index, end: reading.tokens.count)
    let close = cursor.bracketEnd(index, atMost: 8) ?? index
    return cursor.peekEntry(.place, at: close)?.end ?? close
  }

  /// `07/08 chi bộ tổ chức`: counted, not named; a day stands before others, as in `ngày 6/9/2023 Đảng
  /// ủy xã`.
  private static func isCounted(
    _ body: Range<Int>, from start: Int, _ reading: Reading
  ) -> Bool {
    let before = body.lowerBound - 1
    return before >= start && reading.tokens[before].kind == .number
      && !reading.isWord(before - 1, .ngày)
      && reading.longest(.daypart, at: max(before - 1, start), end: before) == nil
  }

  private static func isPartner(_ body: Range<Int>, _ reading: Reading) -> Bool {
    let before = body.lowerBound - 1
    return [Word.với, .cùng, .hợp].contains { reading.isWord(before, $0) }
  }

  /// Whether it is only where the event is held, or whose order is followed: `tại hội trường ⟦xã
  /// Mai Lâm⟧`, `theo kế hoạch của ⟦Huyện ủy⟧`.
  private static func isAside(_ body: Range<Int>, _ reading: Reading) -> Bool {
    var before = body.lowerBound - 1
    // `các lãnh đạo ⟦thành phố⟧`
    if reading.isWord(before, .đạo), reading.isWord(before - 1, .lãnh) { return true }
    if [Word.của, .theo, .về, .cho, .thuộc].contains(where: { reading.isWord(before, $0) }) {
      return true
    }
    while before >= 0, body.lowerBound - before <= 6, reading.tokens[before].kind == .word {
      if reading.isWord(before, .tại) || reading.isWord(before, .ở) { return true }
      // `trên địa bàn xã`
      if reading.isWord(before, .trên), reading.isWord(before + 1, .địa) { return true }
      if reading.tokens[before].isSentenceStart { break }
      before -= 1
    }
    return false
  }
}
