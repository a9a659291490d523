internal import Records
internal import VietText

/// What a verb behind a count tells of it: `15 tập thể được khen`.
extension Statuses {
  func statusAfter(_ end: Int, next: Int, isActive: Bool) -> Figure.Status? {
    let limit =
      next < sentence.quantities.upperBound
      ? facts.quantities[next].tokens.lowerBound : sentence.tokens.upperBound
    for place in sentence.cues {
      let cue = facts.cues[place]
      guard case .status(let told) = cue.value, cue.tokens.lowerBound >= end else { continue }
      guard cue.tokens.lowerBound < limit, cue.tokens.lowerBound - end <= 40,
        let status = told, status != .stock, status != .change
      else { return nil }
      let isPassive =
        reading.isWord(cue.tokens.lowerBound, .được)
        || isPassive(before: cue.tokens.lowerBound, after: end)
      // `có 15 tập thể đăng ký`; but `chọn 3 xã làm điểm` is told by the verb before, and `15 tổ
      // đăng ký 20 mô hình` of the models.
      if isPassive { return status }
      let hasObject = cue.tokens.upperBound == limit && next < sentence.quantities.upperBound
      if isActive, !hasObject, isSkipped(end..<cue.tokens.lowerBound) { return status }
      return nil
    }
    return nil
  }

  /// The status that a verb behind a list tells of all its counts: `12 cơ quan; 9 doanh nghiệp đã
  /// đăng ký`.
  func statusOfList(from index: Int) -> Figure.Status? {
    guard !isBehindPreposition(facts.quantities[index].tokens.lowerBound),
      facts.quantities[index].value.per == nil
    else { return nil }
    var last = index
    while last + 1 < sentence.quantities.upperBound {
      let gap = between(
        facts.quantities[last].tokens.upperBound, facts.quantities[last + 1].tokens.lowerBound)
      guard !gap.isEmpty, gap.count <= 2,
        gap.allSatisfy({
          reading.tokens[$0].kind == .comma || reading.tokens[$0].kind == .semicolon
            || reading.isWord($0, .và)
        }), facts.quantities[last + 1].value.isThing
      else { break }
      last += 1
    }
    guard last > index else { return nil }
    return statusAfter(facts.quantities[last].tokens.upperBound, next: last + 1, isActive: true)
  }

  /// `được` before the verb, perhaps with who does it between them: `được Huyện ủy biểu dương`.
  private func isPassive(before verb: Int, after end: Int) -> Bool {
    var index = verb - 1
    while index >= end, verb - index <= 12 {
      switch reading.tokens[index].kind {
      case .comma, .semicolon, .colon: return false
      default: if reading.isWord(index, .được) { return !isApart(index, from: end) }
      }
      index -= 1
    }
    return false
  }

  /// Whether another clause stands between a count and a passive: `25 tổ hoạt động tốt, góp phần …,
  /// nhiều năm liền được khen`.
  private func isApart(_ passive: Int, from end: Int) -> Bool {
    let gap = end..<passive
    let isFar = passive - end > 12 || gap.contains { reading.isWord($0, .nhưng) }
    return isFar && reading.tokens[gap].contains { $0.kind == .comma }
  }

  /// Whether the words between a count and its verb only say more of the thing: a quoted name, its
  /// fields, a period.
  private func isSkipped(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = reading.tokens[index]
      switch token.kind {
      case .openQuote, .quote:
        index += 1
        while index < range.upperBound, reading.tokens[index].kind != .closeQuote,
          reading.tokens[index].kind != .quote
        { index += 1 }
        index += 1
      case .word where token.traits.contains(.capitalized): index += 1
      case .word where index == range.lowerBound && !reading.isWord(index, .và):
        // `554 hộ nông dân đăng ký`
        guard let noun = reading.longest(.unit, at: index, end: range.upperBound) else {
          return false
        }
        index = noun.end
      case .comma, .word:
        // `63 trường học và cơ sở giáo dục`: another noun under the number.
        guard token.kind == .comma || reading.isWord(index, .và),
          let noun = reading.longest(.unit, at: index + 1, end: range.upperBound)
        else { return false }
        index = noun.end
      default: return false
      }
    }
    return true
  }
}
