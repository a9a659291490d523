internal import Records
internal import VietText

/// What a verb behind a count tells of it: `15 tập thể được khen`.
extension Statuses {
  func statusAfter(_ end: Int, next: Int, isActive: Bool) -> Figure.Status? {
    let limit =
      next < sentence.quantities.upperBound
      ? facts.quantities[next].tokens.lowerBound : sentence.tokens.upperBound
    var isBehindOther = false
    for place in sentence.cues {
      let cue = facts.cues[place]
      guard case .status(let told) = cue.value, cue.tokens.lowerBound >= end else { continue }
      guard cue.tokens.lowerBound < limit, cue.tokens.lowerBound - end <= 40 else { return nil }
      // `35 tập thể đạt thành tích được biểu dương`: only an honour can follow.
      guard let status = told else {
        guard cue.tokens.lowerBound == end || reading.isWord(cue.tokens.lowerBound, .đạt) else {
          return nil
        }
        isBehindOther = true
        continue
      }
      guard status != .stock, status != .change else { return nil }
      if hasSubject(end..<cue.tokens.lowerBound) { return nil }
      let isPassive =
        reading.isWord(cue.tokens.lowerBound, .được)
        || isPassive(before: cue.tokens.lowerBound, after: end)
      // `có 15 tập thể đăng ký`; but `chọn 3 xã làm điểm` is told by the verb before, and `15 tổ
      // đăng ký 20 mô hình` of the models.
      if isPassive, !isBehindOther || status.isHonour { return status }
      if isBehindOther { continue }
      let hasObject = cue.tokens.upperBound == limit && next < sentence.quantities.upperBound
      if isActive, !hasObject, isSkipped(end..<cue.tokens.lowerBound) { return status }
      return nil
    }
    return nil
  }

  /// Whether another subject stands before a verb: `gồm 7 thành viên, Câu lạc bộ được thành lập`.
  private func hasSubject(_ gap: Range<Int>) -> Bool {
    reading.tokens[gap].lastIndex { $0.kind == .comma }.map {
      $0 + 1 < gap.upperBound && reading.tokens[$0 + 1].traits.contains(.capitalized)
    } ?? false
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
    return isFar && hasComma(gap)
  }

  /// Whether a comma stands in some tokens outside the name of a movement: `học tập và làm theo tư
  /// tưởng, đạo đức, phong cách Hồ Chí Minh`.
  private func hasComma(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if reading.tokens[index].kind == .comma { return true }
      index = reading.longest(.movement, at: index, end: range.upperBound)?.end ?? index + 1
    }
    return false
  }

  /// Whether a word belongs to the name of a place: `trên địa bàn huyện`.
  private func isOfPlace(_ index: Int) -> Bool {
    reading.classes(at: index) & LexiconClass.placeType.bit != 0
      || [Word.trên, .địa, .bàn, .ở, .tại, .thuộc, .của, .toàn].contains {
        reading.isWord(index, $0)
      }
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
      case .word where token.traits.contains(.capitalized) || isOfPlace(index): index += 1
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
