internal import Records
internal import VietText

/// Years, stages, dates and other calendar values.
///
/// What the words state is kept as they state it: a date without a year has none, and the year is
/// found when the record is put together.
enum Periods {
  static let rules: [Rule] =
    [frequency] + PeriodsOfYears.rules + PeriodsOfBareYears.rules + PeriodsOfMonths.rules
    + PeriodsOfDays.rules
    + PeriodLengths.rules

  /// `hằng năm`, `mỗi tháng`: how often, not when.
  static let frequency = Rule(
    "period.frequency", at: .periodWord,
    reads: [
      "họp ⟦hằng tháng⟧": "none", "⟦mỗi năm⟧ 2000 hộ": "none",
      "phí ⟦hàng quý⟧ 5 triệu đồng": "none",
      "⟦Từng năm⟧, ban có kế hoạch": "none",
    ],
    ignores: ["mỗi xã một mô hình", "hàng trăm hộ", "năm 2020"]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.oneOf(.mỗi, .hằng, .hàng, .từng) != nil,
      cursor.oneOf(.năm, .tháng, .quý, .tuần, .ngày) != nil
    else { return false }
    facts.passOver(start..<cursor.at)
    return true
  }
}

extension Cursor {
  /// What the words before a period say that it is for: the nearest phrase of the lexicon within
  /// the sentence.
  func role(before start: Int) -> Period.Role? {
    // With what something is compared serves no purpose of its own.
    if reading.isCompared(start) { return nil }
    // `tính đến hết tháng 7/2023`: so far, whatever was planned before.
    let until = reading.isWord(start - 1, .hết) ? start - 1 : start
    if reading.isWord(until - 1, .đến), reading.isWord(until - 2, .tính) { return nil }
    var index = start
    let first = max(0, start - 16)
    while index > first, !reading.tokens[index].traits.contains(.startsSentence) {
      index -= 1
      guard
        reading.classes(at: index) & LexiconClass.periodRole.bit
          != 0,
        let (entry, end) = peekEntry(.periodRole, at: index), end <= start, end - index > 1
      else { continue }
      // `Dân số - Kế hoạch hóa gia đình`
      if reading.isWord(end, .hóa) { continue }
      let role = entry.meaning.role
      // `tổ chức chương trình hiến máu đợt 2 năm 2024`
      if role == .plan, reading.isWord(index - 1, .chức) { return .event }
      let isPlan = role == .plan || reading.isWord(index + 1, .tiêu)
      return isPlan && isReported(index) ? .report : role
    }
    return nil
  }

  /// `đánh giá tình hình thực hiện nhiệm vụ năm 2024`: what was planned, as it was carried out.
  private func isReported(_ plan: Int) -> Bool {
    for index in stride(from: plan - 1, through: max(0, plan - 8), by: -1) {
      guard reading.tokens[index].kind == .word, !reading.isWord(index, .triển) else {
        return false
      }
      if let (entry, end) = peekEntry(.periodRole, at: index), end - index > 1,
        entry.meaning.role != .plan
      {
        return entry.meaning.role == .report
      }
    }
    return false
  }

  /// Whether a number at the cursor's place counts something: a unit or a scale stands here.
  var isAtUnit: Bool {
    guard let token else { return false }
    switch token.kind {
    case .percent: return true
    case .word:
      return peekEntry(.unit) != nil || peekEntry(.scale) != nil
    default: return false
    }
  }

  /// Whether the token before a place is a word, in the same sentence.
  @inline(__always) func follows(_ word: Word, at index: Int) -> Bool {
    index > 0 && reading.tokens[index - 1].id == word.rawValue
      && !reading.tokens[index].traits.contains(.startsSentence)
  }

  /// Whether the token before a place is one of some words, in the same sentence.
  func follows(_ first: Word, _ second: Word, _ others: Word..., at index: Int) -> Bool {
    guard index > 0, !reading.tokens[index].traits.contains(.startsSentence) else { return false }
    let before = reading.tokens[index - 1].id
    return before == first.rawValue || before == second.rawValue
      || others.contains { $0.rawValue == before }
  }
}
