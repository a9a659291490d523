internal import Records
internal import VietText

/// Prizes, badges and forms that are told without a verb of awarding.
extension AwardAssembly {
  /// `- 02 giải Nhì: Đoàn xã A, Đoàn xã B`; `Giải Nhất thuộc về xã A`.
  mutating func readPrizes() {
    for form in issuers.forms(in: sentence.tokens)
    where reading.isWord(form.tokens.lowerBound, .giải) {
      addPrize(name(form), count: nil, form.tokens)
    }
    for verb in cues where reading.isWinning(verb) { addWinner(verb) }
    for index in sentence.quantities {
      let quantity = facts.quantities[index]
      guard quantity.value.isPrize, let count = quantity.value.value?.integer else {
        continue
      }
      if addPrize(quantity.value.unit, count: count, quantity.tokens) { statuses[index] = .awarded }
    }
  }

  @discardableResult
  mutating func addPrize(_ form: String, count: Int?, _ tokens: Range<Int>) -> Bool {
    guard var next = behindPrize(tokens) else { return false }
    if reading.isWord(next, .các) { next += 1 }
    var list: [Recipient] = []
    // `Giải thưởng được trao cho 30 cán bộ`
    if let group = recipients.counted(rightBehind: next),
      group.quantities.allSatisfy({ statuses[$0] == nil })
    {
      list = group.list
      for index in group.quantities { statuses[index] = .awarded }
    } else if let kind = recipients.kind(at: next) {
      list = [
        Recipient(kind: kind, count: count ?? recipients.countNamed(in: names(from: next), kind))
      ]
    } else {
      return false
    }
    let giver = issuers.prizeGiver(before: tokens.lowerBound) ?? listGiver
    if giver == nil { prizesWithoutGiver.append(awards.count) }
    let bytes = reading.byteRange(tokens)
    awards.append(
      Award(
        id: "", act: .awarded, form: form,
        issuer: giver,
        recipients: list,
        text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes))))
    return true
  }

  /// `Chị Lê Thị Ba đã đạt giải Nhất`: a prize, and before it who won it.
  private mutating func addWinner(_ verb: Facts.Found<Cue>) {
    let end = sentence.tokens.upperBound
    guard
      let prize = reading.longest(.awardForm, at: verb.tokens.upperBound - 1, end: end),
      prize.end > verb.tokens.upperBound,
      let winner = recipients.winner(before: verb.tokens.lowerBound)
    else { return }
    for index in winner.quantities { statuses[index] = .awarded }
    let bytes = reading.byteRange(winner.tokens.lowerBound..<prize.end)
    awards.append(
      Award(
        id: "", act: .awarded, form: reading.lexicon[prize.entry].value, issuer: nil,
        recipients: winner.list, text: reading.text.words(bytes),
        span: Span(reading.text.codePoints(bytes))))
  }

  /// Where those begin who have a prize: behind a colon, `(tập thể dân quân) (đã) thuộc về`, `được
  /// trao cho`.
  private func behindPrize(_ prize: Range<Int>) -> Int? {
    var next = prize.upperBound
    let limit = sentence.tokens.upperBound
    while next < limit, next < prize.upperBound + 10, reading.tokens[next].kind == .word,
      ![Word.thuộc, .được, .trao].contains(where: { reading.isWord(next, $0) })
    {
      if reading.isWord(next, .cho), isFurther(prize, to: next + 1) { return next + 1 }
      next += 1
    }
    guard next < limit else { return nil }
    if reading.tokens[next].kind == .colon { return next + 1 }
    if reading.isWord(next, .thuộc) { return reading.isWord(next + 1, .về) ? next + 2 : nil }
    if reading.isWord(next, .được) { next += 1 }
    guard reading.isWord(next, .trao) else { return nil }
    next += reading.isWord(next + 1, .tặng) ? 2 : 1
    return reading.isWord(next, .cho) ? next + 1 : nil
  }

  /// `Huy hiệu 50 năm tuổi Đảng: 02 đồng chí`; `Cờ thi đua của UBND tỉnh cho 31 tập thể`: the form,
  /// and behind a colon or *cho* how many have it.
  mutating func readNamedForms() {
    for form in issuers.forms(in: sentence.tokens)
    where !reading.isWord(form.tokens.lowerBound, .giải) {
      // `danh hiệu ⟦Tập thể Lao động xuất sắc⟧: 8 tập thể`
      let end = form.tokens.upperBound
      if !issuers.forms(in: between(end, end + 2)).isEmpty { continue }
      guard let joint = colon(behind: form) ?? recipientWord(behind: form),
        let group = recipients.counted(rightBehind: joint + 1),
        group.quantities.allSatisfy({ statuses[$0] == nil })
      else { continue }
      for index in group.quantities { statuses[index] = listIsProposed ? .proposed : .awarded }
      let bytes = reading.byteRange(form.tokens.lowerBound..<group.tokens.upperBound)
      awards.append(
        Award(
          id: "", act: listIsProposed ? .proposed : .awarded, form: name(form),
          issuer: issuers.namedGiver(of: form, before: joint) ?? listGiver, recipients: group.list,
          period: period(of: group, form.tokens.lowerBound..<group.tokens.lowerBound),
          text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes))))
    }
  }

  /// Whether a prize goes on with a list, and those who have it are told by what they are: `trao giải
  /// nhất cho đội A, ⟦giải nhì⟧ cho ⟦đội⟧ B`; the verb gives to those who are named.
  private func isFurther(_ prize: Range<Int>, to start: Int) -> Bool {
    let before = prize.lowerBound - 1
    guard before >= sentence.tokens.lowerBound, start < sentence.tokens.upperBound else {
      return false
    }
    let others = recipients.organisations + recipients.people
    // `giải nhì cho đội A và giải ba cho đội B`, but `4 giải nhì và 4 giải ba cho các đội`
    let goesOn =
      [.comma, .semicolon].contains(reading.tokens[before].kind)
      || reading.isWord(before, .và)
        && reading.last(.cho, in: sentence.tokens.lowerBound..<before) != nil
    return goesOn && !others.contains { (start...start + 3).contains($0.lowerBound) }
  }

  /// The names from a token to the end of their clause, or to the next prize.
  private func names(from start: Int) -> Range<Int> {
    let rest = between(start, sentence.tokens.upperBound)
    let stop = rest.first { index in
      [.semicolon, .stop].contains(reading.tokens[index].kind)
        || recipients.forms.contains { $0.lowerBound == index }
        || cues.contains { $0.tokens.lowerBound == index && reading.isWinning($0) }
    }
    return start..<(stop ?? rest.upperBound)
  }

  /// The colon behind a form, with only words between.
  private func colon(behind form: Facts.Found<Cue>) -> Int? {
    let end = form.tokens.upperBound
    let mark = between(end, min(end + 10, sentence.tokens.upperBound)).first {
      reading.tokens[$0].kind != .word
    }
    return mark.flatMap { reading.tokens[$0].kind == .colon ? $0 : nil }
  }

  /// The `cho` behind a form that no verb gives: `Bằng khen của UBND tỉnh ⟦cho⟧ 7 cá nhân`.
  private func recipientWord(behind form: Facts.Found<Cue>) -> Int? {
    let (start, end) = (form.tokens.lowerBound, form.tokens.upperBound)
    let opens = reading.tokens[sentence.tokens.lowerBound].kind == .word ? 0 : 1
    let first = sentence.tokens.lowerBound + opens
    // `Cờ thi đua cho 2 tập thể; ⟦bằng khen⟧ cho 7 cá nhân`
    guard
      start == first
        || reading.tokens[start - 1].kind == .semicolon
          && reading.classes(at: first) & LexiconClass.awardForm.bit != 0,
      !cues.contains(where: {
        $0.tokens.lowerBound < start && ($0.value.act != nil || $0.value.status == .target)
      })
    else { return nil }
    let gap = between(end, min(end + 24, sentence.tokens.upperBound)).prefix {
      ![.comma, .semicolon, .stop, .colon].contains(reading.tokens[$0].kind)
    }
    return gap.first { reading.isWord($0, .cho) }
  }

  /// `Trong đó, 40 năm tuổi Đảng có 7 đảng viên`: the parts of those who receive a badge, which no
  /// verb honours.
  mutating func badges() -> [(quantity: Int, form: String)] {
    guard tellsOfBadges || cues.contains(where: isBadge) else { return [] }
    let badges = BadgeYears(reading: reading)
    return sentence.quantities.compactMap { index in
      let quantity = facts.quantities[index]
      if let form = partForm(of: quantity) { return (index, form) }
      guard let kind = quantity.value.recipient, [.individual, .partyMember].contains(kind),
        quantity.value.value?.integer != nil
      else { return nil }
      // `trong đó có 3 đồng chí ⟦Huy hiệu 80 năm⟧`
      let beside = cues.first {
        $0.tokens.lowerBound == quantity.tokens.upperBound && isBadge($0)
      }
      let form =
        beside.map(name)
        ?? badges.form(
          of: quantity.tokens, from: sentence.tokens.lowerBound, to: sentence.tokens.upperBound)
      return form.map { (index, $0) }
    }
  }

  /// The badge that is counted itself among those of a part: `8 đảng viên, trong đó có ⟦3 Huy hiệu
  /// 70 năm tuổi Đảng⟧`.
  private func partForm(of badge: Facts.Found<QuantityFact>) -> String? {
    let words = between(badge.value.number.upperBound, badge.tokens.upperBound)
    guard badge.value.isAwardForm, badge.value.value?.integer != nil,
      reading.isWord(words.lowerBound + 1, .hiệu),
      words.contains(where: { reading.tokens[$0].kind == .number }),
      !reading.isWord(badge.tokens.upperBound, .cho),
      let part = reading.last(
        .đó, in: between(sentence.tokens.lowerBound, badge.tokens.lowerBound)),
      reading.isWord(part - 1, .trong),
      !cues.contains(where: { $0.value.act != nil && $0.tokens.lowerBound > part })
    else { return nil }
    return reading.words(words).lowercased()
  }

  /// As what those are counted who have the badges of a sentence.
  private var badged: Recipient.Kind {
    for index in sentence.quantities {
      let kind = facts.quantities[index].value.recipient
      if let kind, [.individual, .partyMember].contains(kind) { return kind }
    }
    return .partyMember
  }

  private func isBadge(_ cue: Facts.Found<Cue>) -> Bool {
    cue.value.form != nil && reading.isWord(cue.tokens.lowerBound + 1, .hiệu)
      && !reading.isWord(cue.tokens.lowerBound, .danh)
  }

  mutating func addBadges(_ badges: [(quantity: Int, form: String)]) {
    for (index, form) in badges {
      let quantity = facts.quantities[index]
      let kind = quantity.value.recipient ?? badged
      statuses[index] = .awarded
      let bytes = reading.byteRange(quantity.tokens)
      awards.append(
        Award(
          id: "", act: .awarded, form: form,
          issuer: nil, recipients: [Recipient(kind: kind, count: quantity.value.value?.integer)],
          text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes))))
    }
  }

  /// Whether the award before is a badge and this sentence tells who has which: `Trong đó, …`.
  var tellsOfBadges: Bool {
    guard let last = awards.last, let telling = tellings.last, !sentence.quantities.isEmpty,
      sentence.tokens.lowerBound - telling.sentence < 200
    else { return false }
    return last.form?.hasPrefix("huy hiệu") == true
  }
}

extension Reading {
  /// `đạt giải`, `đoạt giải`.
  func isWinning(_ cue: Facts.Found<Cue>) -> Bool {
    let end = cue.tokens.upperBound
    return cue.value.status == .awarded && cue.tokens.count > 1 && isWord(end - 1, .giải)
      && ![Word.trao, .tặng].contains { isWord(end - 2, $0) }
  }
}

extension QuantityFact {
  /// `2 giải Nhì`.
  var isPrize: Bool { unit.begins(with: "giải ") }
}
