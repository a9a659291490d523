internal import Records
internal import VietText

/// Decides what a sentence tells of each of its counts: that they are registered, or awarded.
///
/// The verb right behind the unit or its passive (`35 mô hình … được đăng ký`) tells most; then the
/// nearest verb before the count, through a list of counts (`khen thưởng 6 tập thể, 3 cá nhân`).
/// What is proposed or aimed at stays so whatever verb comes nearer (`đề nghị … công nhận 03 mô hình`).
struct Statuses {
  let reading: Reading
  let facts: Facts
  let sentence: Sentence

  private var tokens: [Token] { reading.tokens }

  /// The status of the quantity at a place of `facts.quantities`.
  func status(of index: Int) -> Figure.Status? {
    let quantity = facts.quantities[index]
    let before = statusBefore(quantity.tokens.lowerBound)
    if before == .target || before == .proposed { return before }
    // A share or a sum of money is told of less than things are: it changed, or is there.
    switch quantity.value.unit {
    case "%": return [.change, .stock, .recognised].contains(before) ? before : nil
    case "đồng": return [.change, .stock].contains(before) ? before : nil
    default: break
    }
    if let after = statusAfter(quantity.tokens.upperBound, next: index + 1) { return after }
    return before
  }

  // MARK: Before the count

  private func statusBefore(_ start: Int) -> Figure.Status? {
    var nearest: Figure.Status?
    var isSettled = false
    for place in sentence.cues.reversed() {
      let cue = facts.cues[place]
      guard case .status(let told) = cue.value, cue.tokens.upperBound <= start,
        !isToldOfEarlier(cue.tokens.lowerBound, before: start)
      else { continue }
      guard let status = told else {
        // A verb that tells nothing, such as `đạt`, ends the search for the nearest.
        if reaches(cue.tokens.upperBound, start, .implemented) { isSettled = true }
        continue
      }
      switch status {
      case .target, .proposed:
        if governs(cue.tokens.upperBound, start, status) { return status }
      default:
        guard !isSettled, reaches(cue.tokens.upperBound, start, status) else { continue }
        (nearest, isSettled) = (status, true)
      }
    }
    return nearest
  }

  /// Whether a verb stands right behind an earlier count, and so is told of that one.
  private func isToldOfEarlier(_ verb: Int, before start: Int) -> Bool {
    sentence.quantities.contains {
      let quantity = facts.quantities[$0].tokens
      return quantity.upperBound == verb && quantity.lowerBound < start
    }
  }

  /// Whether a verb's object can still be at `start`: in the same clause, or in a list of counts
  /// that begins in the verb's clause.
  private func reaches(_ verb: Int, _ start: Int, _ status: Figure.Status) -> Bool {
    guard start - verb <= 60 else { return false }
    if status == .change {
      return start - verb <= 3
        || start - verb <= 12 && !hasBreak(verb..<start, list: false)
          && tokens[verb..<start].contains { $0.id == Word.là.rawValue }
    }
    // `ở 5 thôn`, `trên 5 lĩnh vực`: the verb has another object.
    let joints = [Word.ở, .tại, .trên, .trong, .từ, .của, .qua, .mỗi, .đến, .tới]
    if joints.contains(where: { reading.isWord(start - 1, $0) }) { return false }
    if status == .stock, start - verb > 25 || reading.isWord(start - 1, .cho) { return false }
    return !hasBreak(verb..<start, list: true)
  }

  /// A comma breaks off what a verb says, unless counts stand on both sides of it.
  private func hasBreak(_ range: Range<Int>, list: Bool) -> Bool {
    for index in range {
      switch tokens[index].kind {
      case .semicolon, .openBracket: return true
      case .comma:
        guard list, hasCount(range.lowerBound..<index) else { return true }
      default: continue
      }
    }
    return false
  }

  private func hasCount(_ range: Range<Int>) -> Bool {
    sentence.quantities.contains {
      let start = facts.quantities[$0].tokens.lowerBound
      return range.contains(start)
    }
  }

  private func governs(_ verb: Int, _ start: Int, _ status: Figure.Status) -> Bool {
    for index in verb..<start {
      switch tokens[index].kind {
      case .openBracket: return false
      case .semicolon where status == .proposed: return false
      case .comma where status == .proposed && !hasCount(verb..<index): return false
      default: continue
      }
    }
    return true
  }

  // MARK: Behind the count

  private func statusAfter(_ end: Int, next: Int) -> Figure.Status? {
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
      if isPassive || isSkipped(end..<cue.tokens.lowerBound) { return status }
      return nil
    }
    return nil
  }

  /// `được` before the verb, perhaps with who does it between them: `được Huyện ủy biểu dương`.
  private func isPassive(before verb: Int, after end: Int) -> Bool {
    var index = verb - 1
    while index >= end, verb - index <= 12 {
      switch tokens[index].kind {
      case .comma, .semicolon, .colon: return false
      default: if reading.isWord(index, .được) { return true }
      }
      index -= 1
    }
    return false
  }

  /// Whether the words between a count and its verb only say more of the thing: a quoted name, its
  /// fields, a period.
  private func isSkipped(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      switch token.kind {
      case .openQuote, .quote:
        index += 1
        while index < range.upperBound, tokens[index].kind != .closeQuote,
          tokens[index].kind != .quote
        { index += 1 }
        index += 1
      case .word where token.traits.contains(.capitalized): index += 1
      default: return false
      }
    }
    return true
  }
}
