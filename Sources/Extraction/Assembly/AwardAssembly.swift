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
  private var sentence: Sentence

  init(_ reading: Reading, _ facts: Facts, _ sentences: [Sentence], _ periods: PeriodAssembly) {
    self.reading = reading
    self.facts = facts
    self.periods = periods
    guard let first = sentences.first else {
      sentence = Sentence(
        tokens: 0..<0, quantities: 0..<0, periods: 0..<0, cues: 0..<0, isTitle: false)
      return
    }
    sentence = first
    for next in sentences {
      sentence = next
      readSentence()
    }
    mergeUncounted()
    for index in awards.indices { awards[index].id = "a\(index + 1)" }
  }

  // MARK: One sentence

  private mutating func readSentence() {
    let verbs = sentence.cues.filter { facts.cues[$0].value.lexicon == .awardVerb }
    for (place, cue) in verbs.enumerated() {
      let verb = facts.cues[cue]
      let next =
        place + 1 < verbs.count
        ? facts.cues[verbs[place + 1]].tokens.lowerBound : sentence.tokens.upperBound
      guard let act = Award.Act(rawValue: verb.value.value) else { continue }
      let clause = clause(from: verb.tokens.lowerBound, to: next)
      let form = form(in: clause, verb: verb)
      guard form != nil || !isGift(verb) else { continue }
      let behind = recipients(in: verb.tokens.upperBound..<clause.upperBound)
      if !behind.isEmpty {
        add(act, verb, form, behind, clause, passive: false)
        continue
      }
      let start =
        place > 0 ? facts.cues[verbs[place - 1]].tokens.upperBound : sentence.tokens.lowerBound
      let before = passiveRecipients(start..<verb.tokens.lowerBound)
      if !before.isEmpty { add(act, verb, form, before, start..<clause.upperBound, passive: true) }
    }
  }

  /// What a verb speaks of: up to the next verb or semicolon.
  private func clause(from start: Int, to end: Int) -> Range<Int> {
    let close = reading.tokens[start..<end].firstIndex { $0.kind == .semicolon } ?? end
    return start..<close
  }

  /// `tặng`, `trao` without a form of award: a gift.
  private func isGift(_ verb: Facts.Found<Cue>) -> Bool {
    let words = reading.words(verb.tokens).lowercased()
    return ["tặng", "trao", "trao tặng", "nhận", "đón nhận", "được nhận"].contains(words)
  }

  private func form(in clause: Range<Int>, verb: Facts.Found<Cue>) -> String? {
    cues(.awardForm, in: clause).first?.value.value
  }

  private func cues(_ lexicon: LexiconClass, in tokens: Range<Int>) -> [Facts.Found<Cue>] {
    sentence.cues.map { facts.cues[$0] }.filter {
      $0.value.lexicon == lexicon && tokens.contains($0.tokens.lowerBound)
    }
  }

  // MARK: Recipients

  /// Some recipients and the tokens that name them.
  private struct Recipients {
    var list: [Recipient] = []
    var quantities: [Int] = []
    var tokens: Range<Int> = 0..<0
    var isEmpty: Bool { list.isEmpty }
  }

  /// The counted recipients of a list: `24 tập thể và 04 cá nhân`; failing these, the uncounted.
  private func recipients(in range: Range<Int>) -> Recipients {
    var found = Recipients()
    for index in sentence.quantities {
      let quantity = facts.quantities[index]
      guard range.contains(quantity.tokens.lowerBound) else { continue }
      guard let kind = kind(of: quantity.value.unit), quantity.value.outOf == nil else {
        guard found.isEmpty else { break }
        continue
      }
      if !found.isEmpty, !isList(found.tokens.upperBound..<quantity.tokens.lowerBound) { break }
      found.list.append(
        Recipient(
          kind: kind, count: quantity.value.value?.integer, bound: quantity.value.bound))
      found.quantities.append(index)
      found.tokens =
        found.list.count == 1
        ? quantity.tokens : found.tokens.lowerBound..<quantity.tokens.upperBound
    }
    return found.isEmpty ? uncounted(in: range) : found
  }

  /// `cho tập thể, cá nhân`, `nhiều tập thể`: recipients without a number.
  private func uncounted(in range: Range<Int>) -> Recipients {
    var found = Recipients()
    for index in range
    where reading.isWord(index, .cho) || reading.isWord(index, .nhiều)
      || reading.isWord(index, .các)
    {
      var cursor = Cursor(reading, at: index + 1, end: range.upperBound)
      while cursor.oneOf(.các, .những, .nhiều) != nil {}
      let start = cursor.at
      while let entry = cursor.entry(.recipient), let kind = Recipient.Kind(rawValue: entry.value) {
        for kind in kind == .collectiveOrIndividual ? [.collective, .individual] : [kind] {
          if !found.list.contains(where: { $0.kind == kind }) {
            found.list.append(Recipient(kind: kind, count: nil))
          }
        }
        found.tokens = start..<cursor.at
        guard cursor.mark(.comma) || cursor.word(.và) else { break }
        cursor.word(.các)
      }
      if !found.isEmpty { return found }
    }
    return found
  }

  /// `05 tập thể và 3 cá nhân … được … khen thưởng`.
  private func passiveRecipients(_ range: Range<Int>) -> Recipients {
    guard let passive = range.last(where: { reading.isWord($0, .được) }) else {
      return Recipients()
    }
    var start = range.lowerBound
    if let stop = reading.tokens[range.lowerBound..<passive].lastIndex(where: {
      $0.kind == .semicolon
    }) {
      start = stop + 1
    }
    return recipients(in: start..<passive)
  }

  /// What stands between two recipients of one award.
  private func isList(_ range: Range<Int>) -> Bool {
    range.count <= 4
      && range.allSatisfy { index in
        switch reading.tokens[index].kind {
        case .comma: true
        case .word:
          [Word.và, .cho, .có, .với, .cùng].contains { reading.isWord(index, $0) }
        default: false
        }
      }
  }

  private func kind(of unit: String) -> Recipient.Kind? {
    reading.lexicon.value(of: unit, in: .recipient).flatMap(Recipient.Kind.init(rawValue:))
  }

  // MARK: Issuer and period

  private mutating func add(
    _ act: Award.Act, _ verb: Facts.Found<Cue>, _ form: String?, _ recipients: Recipients,
    _ clause: Range<Int>, passive: Bool
  ) {
    let asked = asked(before: verb)
    let act = asked == nil ? act : .proposed
    for index in recipients.quantities { statuses[index] = Figure.Status(rawValue: act.rawValue) }
    let start = min(verb.tokens.lowerBound, recipients.tokens.lowerBound)
    let end = max(verb.tokens.upperBound, recipients.tokens.upperBound)
    let bytes = reading.byteRange(start..<end)
    awards.append(
      Award(
        id: "", act: act, form: form,
        issuer: asked ?? issuer(verb, clause, passive: passive), recipients: recipients.list,
        period: period(behind: recipients.tokens.upperBound),
        text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes))))
  }

  /// Whom a proposal asks: the organisation behind `đề nghị`; empty where it names none.
  private func asked(before verb: Facts.Found<Cue>) -> String?? {
    let isProposal = { (cue: Facts.Found<Cue>) in
      cue.value.lexicon == .status && cue.value.value == "proposed"
    }
    guard
      let proposal = sentence.cues.map({ facts.cues[$0] }).last(where: {
        isProposal($0) && $0.tokens.lowerBound <= verb.tokens.lowerBound
      }),
      !reading.tokens[
        proposal.tokens.upperBound..<max(proposal.tokens.upperBound, verb.tokens.lowerBound)
      ]
      .contains(where: { $0.kind == .semicolon || $0.kind == .comma })
    else { return verb.value.value == "proposed" ? .some(nil) : nil }
    let whom = cues(
      .organisation,
      in: proposal.tokens.upperBound..<max(proposal.tokens.upperBound, verb.tokens.lowerBound))
    return .some(whom.first?.value.value)
  }

  private func issuer(_ verb: Facts.Found<Cue>, _ clause: Range<Int>, passive: Bool) -> String? {
    // `tặng bằng khen của Chủ tịch UBND tỉnh cho …`: the giver is not who hands over.
    let behind = cues(.organisation, in: verb.tokens.upperBound..<clause.upperBound).first {
      giver in
      guard reading.isWord(giver.tokens.lowerBound - 1, .của),
        let form = cues(.awardForm, in: verb.tokens.lowerBound..<giver.tokens.lowerBound).last
      else { return false }
      return giver.tokens.lowerBound - form.tokens.upperBound <= 8
    }
    if let behind { return behind.value.value }
    let before = sentence.cues.map { facts.cues[$0] }.filter {
      $0.value.lexicon == .organisation && $0.tokens.upperBound <= verb.tokens.lowerBound
    }
    if passive { return before.last { isGiver($0, verb) }?.value.value }
    return before.last { !isInside($0) }?.value.value
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
    for award in awards where award.isUncounted {
      for index in awards.indices where awards[index].isShown(by: award) {
        awards[index].form = awards[index].form ?? award.form
      }
    }
    let counted = awards.filter { !$0.isUncounted }
    awards.removeAll { award in award.isUncounted && counted.contains { $0.isShown(by: award) } }
  }
}

extension Award {
  fileprivate var isUncounted: Bool { recipients.allSatisfy { $0.count == nil } }

  /// Whether an award without counts tells of this one.
  fileprivate func isShown(by other: Award) -> Bool {
    !isUncounted && act == other.act
      && Set(other.recipients.map(\.kind)).isSuperset(of: recipients.map(\.kind))
  }
}
