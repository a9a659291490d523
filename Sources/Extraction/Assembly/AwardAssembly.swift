internal import Records
internal import VietText

/// Reads who was commended, by whom and with what, around the verbs of awarding.
///
/// Active: `UBND xã tặng giấy khen cho 24 tập thể và 04 cá nhân`. Passive: `05 tập thể được LĐLĐ
/// huyện khen thưởng`. Asked for: `đề nghị Ban chỉ đạo thành phố công nhận 03 mô hình`.
struct AwardAssembly {
  private(set) var awards: [Award] = []
  /// What the awards say of the counts of their recipients, by place in `facts.quantities`.
  private(set) var statuses: [Int: Figure.Status] = [:]

  private let reading: Reading
  private let facts: Facts
  private let periods: PeriodAssembly
  private var recipients: AwardRecipients
  private var cues: [Facts.Found<Cue>] = []
  private var sentence = Sentence(
    tokens: 0..<0, quantities: 0..<0, periods: 0..<0, cues: 0..<0, isTitle: false)
  /// Whether the items of a list are proposals: `đề nghị các cấp khen thưởng:` stands above them.
  private var listIsProposed = false

  init(_ reading: Reading, _ facts: Facts, _ sentences: [Sentence], _ periods: PeriodAssembly) {
    self.reading = reading
    self.facts = facts
    self.periods = periods
    recipients = AwardRecipients(reading, facts)
    for next in sentences {
      sentence = next
      cues = next.cues.map { facts.cues[$0] }
      recipients.enter(next)
      if !isListItem { listIsProposed = false }
      readVerbs()
      readPrizes()
      if reading.tokens[next.tokens.upperBound - 1].kind == .colon {
        listIsProposed = cues.contains { $0.isProposal }
      }
    }
    mergeUncounted()
    for index in awards.indices { awards[index].id = "a\(index + 1)" }
  }

  private var isListItem: Bool {
    switch reading.tokens[sentence.tokens.lowerBound].kind {
    case .dash, .bullet, .plus: true
    default: false
    }
  }

  // MARK: Verbs

  private mutating func readVerbs() {
    let verbs = cues.filter { $0.value.act != nil }
    for (place, verb) in verbs.enumerated() {
      guard let act = verb.value.act, !isTarget(verb) else { continue }
      let end =
        place + 1 < verbs.count
        ? verbs[place + 1].tokens.lowerBound : sentence.tokens.upperBound
      let clause = between(verb.tokens.upperBound, end)
      let groups = recipients.groups(in: clause)
      for group in groups {
        let form = form(before: group.tokens.lowerBound, from: verb.tokens.lowerBound)
        if form != nil || !isGiving(verb) && !group.quantities.isEmpty {
          add(act, verb, form, group, clause)
        }
      }
      if groups.isEmpty {
        readUncountedOrPassive(
          act, verb, clause,
          from: place > 0 ? verbs[place - 1].tokens.upperBound : sentence.tokens.lowerBound)
      }
    }
  }

  private mutating func readUncountedOrPassive(
    _ act: Award.Act, _ verb: Facts.Found<Cue>, _ clause: Range<Int>, from start: Int
  ) {
    let form = forms(in: clause).first {
      $0.tokens.lowerBound - verb.tokens.upperBound <= 3
    }
    guard form != nil || !isGiving(verb) else { return }
    if let proposal = proposal(before: verb),
      let group = recipients.counted(rightBefore: proposal.tokens.lowerBound)
    {
      // `chọn 4 mô hình tiêu biểu đề nghị Tỉnh ủy biểu dương`.
      add(act, verb, form.map(name), group, clause)
    } else if let passive = reading.last(.được, in: between(start, verb.tokens.upperBound)),
      let group = recipients.subject(before: passive, from: start),
      form != nil || !group.quantities.isEmpty
    {
      add(act, verb, form.map(name), group, clause)
    } else if let form, isGiving(verb),
      let group = recipients.uncounted(in: between(form.tokens.upperBound, clause.upperBound))
    {
      add(act, verb, name(form), group, clause)
    }
  }

  /// `tặng`, `trao`: without a form of award it is a gift.
  private func isGiving(_ verb: Facts.Found<Cue>) -> Bool {
    let last = reading.tokens[verb.tokens.upperBound - 1].id
    return verb.value.act == .awarded
      && [Word.tặng, .trao, .nhận].contains { $0.rawValue == last }
  }

  /// Whether the award is only aimed at: `sẽ công nhận khoảng 60 mô hình`.
  private func isTarget(_ verb: Facts.Found<Cue>) -> Bool {
    cues.contains {
      $0.value.status == .target
        && $0.tokens.lowerBound < verb.tokens.lowerBound
    }
  }

  /// What is given: the form nearest before the recipients.
  private func form(before end: Int, from start: Int) -> String? {
    let form = forms(in: start..<max(start, end)).last
    let counted = sentence.quantities.last {
      let quantity = facts.quantities[$0]
      return (start..<max(start, end)).contains(quantity.tokens.lowerBound)
        && quantity.value.isAwardForm
    }
    if let counted, facts.quantities[counted].tokens.lowerBound > form?.tokens.lowerBound ?? 0 {
      return facts.quantities[counted].value.unit
    }
    return form.map(name)
  }

  private func forms(in tokens: Range<Int>) -> [Facts.Found<Cue>] {
    cues.filter { $0.value.form != nil && tokens.contains($0.tokens.lowerBound) }
  }

  private func organisations(in tokens: Range<Int>) -> [Facts.Found<Cue>] {
    cues.filter { $0.value.isOrganisation && tokens.contains($0.tokens.lowerBound) }
  }

  /// A form of award as the lexicon names it.
  private func name(_ form: Facts.Found<Cue>) -> String {
    form.value.form.map { reading.lexicon[$0].value } ?? ""
  }

  private func words(_ cue: Facts.Found<Cue>) -> String { reading.words(cue.tokens) }

  // MARK: Prizes

  /// `- 02 giải Nhì: Đoàn xã A, Đoàn xã B`; `Giải Nhất thuộc về xã A`.
  private mutating func readPrizes() {
    for form in forms(in: sentence.tokens)
    where reading.isWord(form.tokens.lowerBound, .giải) {
      addPrize(name(form), count: 1, form.tokens)
    }
    for index in sentence.quantities {
      let quantity = facts.quantities[index]
      guard quantity.value.unit.hasPrefix("giải "), let count = quantity.value.value?.integer else {
        continue
      }
      if addPrize(quantity.value.unit, count: count, quantity.tokens) { statuses[index] = .awarded }
    }
  }

  @discardableResult
  private mutating func addPrize(_ form: String, count: Int, _ tokens: Range<Int>) -> Bool {
    var next = tokens.upperBound
    guard next < sentence.tokens.upperBound else { return false }
    if reading.tokens[next].kind == .colon {
      next += 1
    } else if reading.isWord(next, .thuộc), reading.isWord(next + 1, .về) {
      next += 2
    } else {
      return false
    }
    guard let kind = recipients.kind(at: next) else { return false }
    let bytes = reading.byteRange(tokens)
    awards.append(
      Award(
        id: "", act: .awarded, form: form, recipients: [Recipient(kind: kind, count: count)],
        text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes))))
    return true
  }

  // MARK: Issuer and period

  private mutating func add(
    _ verbAct: Award.Act, _ verb: Facts.Found<Cue>, _ form: String?, _ group: AwardRecipients.Group,
    _ clause: Range<Int>
  ) {
    guard form != nil || group.isCommended(by: verbAct) else { return }
    let proposal = proposal(before: verb)
    let act = proposal != nil || listIsProposed ? .proposed : verbAct
    let status = Figure.Status(rawValue: act.rawValue)
    for index in group.quantities { statuses[index] = status }
    let start = min(verb.tokens.lowerBound, group.tokens.lowerBound)
    let end = max(verb.tokens.upperBound, group.tokens.upperBound)
    let bytes = reading.byteRange(start..<end)
    let issuer =
      proposal.map { asked(by: $0, verb) }
      ?? issuer(verb, clause, passive: group.tokens.lowerBound < verb.tokens.lowerBound)
    awards.append(
      Award(
        id: "", act: act, form: form, issuer: issuer, recipients: group.list,
        period: period(behind: group.tokens.upperBound), text: reading.text.words(bytes),
        span: Span(reading.text.codePoints(bytes))))
  }

  /// The `đề nghị` that makes an award a proposal: in the same clause, before the verb.
  private func proposal(before verb: Facts.Found<Cue>) -> Facts.Found<Cue>? {
    guard
      let proposal = cues.last(where: {
        $0.isProposal && $0.tokens.lowerBound <= verb.tokens.lowerBound
      })
    else { return nil }
    let between =
      proposal.tokens.upperBound..<max(proposal.tokens.upperBound, verb.tokens.lowerBound)
    let isBroken = reading.tokens[between].contains { $0.kind == .semicolon || $0.kind == .comma }
    return isBroken ? nil : proposal
  }

  /// Whom a proposal asks: the organisation between `đề nghị` and the verb.
  private func asked(by proposal: Facts.Found<Cue>, _ verb: Facts.Found<Cue>) -> String? {
    let end = max(proposal.tokens.upperBound, verb.tokens.lowerBound)
    return joint(organisations(in: between(proposal.tokens.lowerBound, end)))
  }

  private func issuer(_ verb: Facts.Found<Cue>, _ clause: Range<Int>, passive: Bool) -> String? {
    // `tặng bằng khen của Chủ tịch UBND tỉnh cho …`: the giver is not who hands over.
    let behind = organisations(in: clause).first { giver in
      guard reading.isWord(giver.tokens.lowerBound - 1, .của),
        let form = forms(in: between(verb.tokens.lowerBound, giver.tokens.lowerBound)).last
      else { return false }
      return giver.tokens.lowerBound - form.tokens.upperBound <= 8
    }
    if let behind { return words(behind) }
    let before = cues.filter {
      $0.value.isOrganisation && $0.tokens.upperBound <= verb.tokens.lowerBound
    }
    if passive { return before.last { isGiver($0, verb) }.map(words) }
    return joint(before, endingAt: before.lastIndex { !isInside($0) })
  }

  /// The first of some organisations, with those that are joined to it: `A, B và C`.
  private func joint(_ found: [Facts.Found<Cue>]) -> String? {
    guard let first = found.first else { return nil }
    var end = first.tokens.upperBound
    for next in found.dropFirst() where isJoined(between(end, next.tokens.lowerBound)) {
      end = next.tokens.upperBound
    }
    return reading.words(first.tokens.lowerBound..<end)
  }

  /// An organisation with those before it that are joined to it.
  private func joint(_ found: [Facts.Found<Cue>], endingAt last: Int?) -> String? {
    guard let last else { return nil }
    var start = found[last].tokens.lowerBound
    for before in found[..<last].reversed() where isJoined(between(before.tokens.upperBound, start))
    {
      start = before.tokens.lowerBound
    }
    return reading.words(start..<found[last].tokens.upperBound)
  }

  private func isJoined(_ gap: Range<Int>) -> Bool {
    gap.count == 1
      && (reading.tokens[gap.lowerBound].kind == .comma || reading.isWord(gap.lowerBound, .và))
  }

  /// `được UBND huyện tặng`: right before the verb, behind `được`.
  private func isGiver(_ cue: Facts.Found<Cue>, _ verb: Facts.Found<Cue>) -> Bool {
    reading.isWord(cue.tokens.lowerBound - 1, .được)
      || verb.tokens.lowerBound - cue.tokens.upperBound <= 1
  }

  /// Whether an organisation only belongs to another word: `của UBND xã`, `tại UBND xã`.
  private func isInside(_ cue: Facts.Found<Cue>) -> Bool {
    [Word.của, .cho, .tại, .ở, .với, .trong, .về].contains {
      reading.isWord(cue.tokens.lowerBound - 1, $0)
    }
  }

  private func period(behind end: Int) -> EDTF? {
    for place in sentence.periods where facts.periods[place].tokens.lowerBound >= end {
      switch facts.periods[place].value.kind {
      case .stage, .year, .yearRange, .term, .schoolYear: return periods.values[place]
      default: continue
      }
    }
    return nil
  }

  // MARK: Across sentences

  /// A caption that shows an award being given (`trao giấy khen cho tập thể, cá nhân`) tells of the
  /// counted award of the same recipients: it lends it the form.
  private mutating func mergeUncounted() {
    var forms: [Shown: String] = [:]
    for award in awards where award.isUncounted && award.form != nil {
      forms[Shown(award)] = forms[Shown(award)] ?? award.form
    }
    var counted: Set<Shown> = []
    for index in awards.indices where !awards[index].isUncounted {
      awards[index].form = awards[index].form ?? forms[Shown(awards[index])]
      counted.insert(Shown(awards[index]))
    }
    var shown = counted
    awards.removeAll { $0.isUncounted && !shown.insert(Shown($0)).inserted }
  }

  /// What an award and a picture of it have in common: the act and the kinds of recipients.
  private struct Shown: Hashable {
    var act: Award.Act
    var kinds: Set<Recipient.Kind>

    init(_ award: Award) {
      act = award.act
      kinds = Set(award.recipients.map(\.kind))
    }
  }
}

extension Award {
  fileprivate var isUncounted: Bool { recipients.allSatisfy { $0.count == nil } }
}

/// What an award with counts and one without have in common when they are one.
private struct Honoured: Hashable {
  var act: Award.Act
  var kinds: Set<Recipient.Kind>
}

extension Facts.Found where Value == Cue {
  /// Whether the words ask for something: `đề nghị`.
  fileprivate var isProposal: Bool {
    value.status == .proposed || value.act == .proposed
  }
}

extension Reading {
  /// The last place of a word within some tokens.
  func last(_ word: Word, in range: Range<Int>) -> Int? {
    range.last { tokens[$0].id == word.rawValue }
  }
}
