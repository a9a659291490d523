internal import Records
internal import VietText

/// Reads who was commended, by whom and with what, around the verbs of awarding.
///
/// Active: `UBND xã tặng giấy khen cho 24 tập thể và 04 cá nhân`. Passive: `05 tập thể được LĐLĐ
/// huyện khen thưởng`. Asked for: `đề nghị Ban chỉ đạo thành phố công nhận 03 mô hình`.
struct AwardAssembly {
  var awards: [Award] = []
  /// What the awards say of the counts of their recipients, by place in `facts.quantities`.
  var statuses: [Figure.Status?]

  let reading: Reading
  let facts: Facts
  private let periods: PeriodAssembly
  var recipients: AwardRecipients
  var cues: [Facts.Found<Cue>] = []
  var issuers: AwardIssuers
  /// Who gives the prizes of the lines that follow: `BTC đã trao:`.
  var listGiver: String?
  /// The prizes of the lines just read whose giver is not told, by place in `awards`.
  var prizesWithoutGiver: [Int] = []
  /// The awards told before.
  var last = Told()
  var sentence = Sentence(
    tokens: 0..<0, quantities: 0..<0, periods: 0..<0, cues: 0..<0, isTitle: false)
  private var (nextDocument, nextPerson) = (0, 0)
  /// Who is named as the subject of the passive read last: where its sentence begins, and where its
  /// verb ends.
  private var subject: (sentence: Int, end: Int, group: AwardRecipients.Group?) = (-1, 0, nil)
  /// The counts of the award read last, and where their sentence begins.
  private var lastQuantities: (sentence: Int, places: [Int]) = (-1, [])
  /// How each award is told.
  var tellings: [RepeatedAwards.Telling] = []
  /// Whether the items of a list are proposals: `đề nghị các cấp khen thưởng:` stands above them.
  var listIsProposed = false

  init(_ reading: Reading, _ facts: Facts, _ sentences: [Sentence], _ periods: PeriodAssembly) {
    self.reading = reading
    self.facts = facts
    self.periods = periods
    statuses = Array(repeating: nil, count: facts.quantities.count)
    recipients = AwardRecipients(reading, facts)
    issuers = AwardIssuers(reading: reading, sentence: 0..<0, cues: [], documents: [], people: [])
    // How many awards the headline tells of.
    var told = 0
    for next in sentences {
      sentence = next
      let isListItem = isListItem
      if !isListItem { (listIsProposed, listGiver) = (false, nil) }
      let opensList = reading.tokens[next.tokens.upperBound - 1].kind == .colon
      if next.quantities.isEmpty { last.pass(next) }
      guard opensList || mayHonour || tellsOfBadges else {
        if !isListItem { prizesWithoutGiver.removeAll() }
        continue
      }
      cues = next.cues.map { facts.cues[$0] }
      issuers = AwardIssuers(
        reading: reading, sentence: next.tokens, cues: cues,
        documents: facts.documents.next(&nextDocument, within: next.tokens),
        people: facts.people.next(&nextPerson, within: next.tokens))
      recipients.enter(next)
      issuers.given = recipients.forms
      if !isListItem { lendFurtherGiver() }
      let first = awards.count
      let badges = badges()
      let titled = titled()
      recipients.claim(badges.map(\.quantity) + titled.map(\.quantity))
      readVerbs()
      addTitled(titled)
      readPrizes()
      readNamedForms()
      if opensList {
        listIsProposed = cues.contains { $0.isProposal }
        listGiver = issuers.prizeGiver(before: next.tokens.upperBound)
      }
      addBadges(badges)
      inheritGiver(from: first)
      if next.isTitle { told = awards.count }
      while tellings.count < awards.count {
        tellings.append(.init(sentence: next.tokens.lowerBound))
      }
    }
    var repeated = RepeatedAwards(awards: awards, tellings: tellings, reading: reading)
    repeated.merge(headlines: told)
    awards = repeated.awards
    for index in awards.indices { awards[index].id = "a\(index + 1)" }
  }

  /// Whether a verb of awarding, a form or a prize stands in the sentence; in most none does.
  private var mayHonour: Bool {
    sentence.cues.contains {
      facts.cues[$0].value.act != nil || facts.cues[$0].value.form != nil
        || reading.isWinning(facts.cues[$0])
    }
      || sentence.quantities.contains { facts.quantities[$0].value.isPrize }
  }

  private var isListItem: Bool {
    switch reading.tokens[sentence.tokens.lowerBound].kind {
    case .dash, .bullet, .plus: true
    default: false
    }
  }

  // MARK: Verbs

  private mutating func readVerbs() {
    let verbs = joinedVerbs()
    for (place, verb) in verbs.enumerated() {
      guard let act = verb.value.act, !isTarget(verb), !isNoun(verb) else { continue }
      var end =
        place + 1 < verbs.count
        ? verbs[place + 1].tokens.lowerBound : sentence.tokens.upperBound
      // `khen thưởng 7 tập thể; ⟂ 6 cá nhân được tỉnh tặng …`: whom the next verb honours.
      if place + 1 < verbs.count,
        let passive = reading.last(.được, in: between(verb.tokens.upperBound, end))
      {
        end =
          reading.tokens[between(verb.tokens.upperBound, passive)]
          .lastIndex { $0.kind == .semicolon }
          // `154 cá nhân được tặng bằng khen của Hội và ⟂ 45 cá nhân được UBND tỉnh tặng …`
          ?? (isPassive(verb, behind: place > 0 ? verbs[place - 1] : nil)
            ? recipients.subject(before: passive, from: verb.tokens.upperBound)
              .flatMap { $0.quantities.isEmpty ? nil : $0.tokens.lowerBound } : nil) ?? end
      }
      let start = place > 0 ? verbs[place - 1].tokens.upperBound : sentence.tokens.lowerBound
      // `3 mô hình được khen thưởng và 5 mô hình …`: the recipients stand before the verb.
      let passive = reading.last(.được, in: between(start, verb.tokens.upperBound))
      let receiver = passive ?? (isReceiving(verb) ? verb.tokens.lowerBound : nil)
      let clause = between(
        verb.tokens.upperBound, receiver == nil ? end : semicolon(verb.tokens.upperBound, end))
      if let passive = receiver, let group = recipients.counted(rightBefore: passive, from: start) {
        addSubject(act, verb, group, clause)
        continue
      }
      // `Hội Nông dân xã là một trong 28 tập thể được tặng …`
      if let receiver, let one = recipients.oneOfMany(before: receiver, from: start) {
        addSubject(act, verb, one, clause)
        continue
      }
      // `9 cá nhân hiến máu nhiều lần nhận Bằng khen và ⟂ 40 cá nhân nhận Giấy khen`.
      if let receiver, isReceiving(verb),
        let group = recipients.subject(before: receiver, from: start),
        !group.quantities.isEmpty, isPlain(between(group.tokens.upperBound, receiver))
      {
        addSubject(act, verb, group, clause)
        continue
      }
      // `Trường A được UBND tỉnh tặng bằng khen, |được Sở tặng giấy khen`
      if let passive, let group = lastSubject(before: passive) {
        addSubject(act, verb, group, clause)
        continue
      }
      let groups = recipients.groups(in: clause)
      for (place, group) in groups.enumerated() {
        let start = place > 0 ? groups[place - 1].tokens.upperBound : clause.lowerBound
        let own = between(start, group.tokens.lowerBound)
        let title = place > 0 ? title(from: own.lowerBound, before: group.tokens.lowerBound) : nil
        let form = title ?? form(before: group.tokens.lowerBound, from: verb.tokens.lowerBound)
        // `khen thưởng cho Công an xã Mai Lâm`
        let isNamed =
          act == .awarded && reading.isWord(verb.tokens.upperBound, .cho)
          && group.tokens.lowerBound - verb.tokens.upperBound <= 4
          && recipients.isNamed(at: group.tokens.lowerBound)
        if form != nil || !isGiving(verb) && (!group.quantities.isEmpty || isNamed) {
          // `trao bằng khen của UBND tỉnh cho 2 tập thể, ⟦giấy khen⟧ cho 3 cá nhân`: of each its own.
          let isApart =
            title != nil
            || recipients.forms.contains {
              own.contains($0.lowerBound)
            }
          add(act, verb, form, group, isApart && groups.count > 1 ? own : clause)
        }
      }
      if groups.isEmpty { readUncountedOrPassive(act, verb, clause, passive, from: start) }
    }
  }

  /// Who is named as the subject of the passive before, where another goes on right behind a comma or
  /// *và*.
  private func lastSubject(before passive: Int) -> AwardRecipients.Group? {
    guard passive > subject.end, reading.isJoint(passive - 1..<passive),
      subject.sentence == sentence.tokens.lowerBound
    else { return nil }
    return subject.group
  }

  /// Whether `được` stands before a verb, behind the one before.
  private func isPassive(_ verb: Facts.Found<Cue>, behind before: Facts.Found<Cue>?) -> Bool {
    let start = before?.tokens.upperBound ?? sentence.tokens.lowerBound
    return reading.last(.được, in: between(start, verb.tokens.lowerBound)) != nil
  }

  /// The first semicolon of some tokens, else their end.
  private func semicolon(_ start: Int, _ end: Int) -> Int {
    between(start, end).first { reading.tokens[$0].kind == .semicolon } ?? end
  }

  private mutating func readUncountedOrPassive(
    _ act: Award.Act, _ verb: Facts.Found<Cue>, _ clause: Range<Int>, _ passive: Int?,
    from start: Int
  ) {
    let form = form(rightBehind: verb, clause)
    guard form != nil || !isGiving(verb) else { return }
    let isReceived = isReceiving(verb)
    if let proposal = proposal(before: verb),
      let group = recipients.counted(rightBefore: proposal.tokens.lowerBound, from: start)
    {
      // `chọn 4 mô hình tiêu biểu đề nghị Tỉnh ủy biểu dương`.
      add(act, verb, form?.name, group, clause)
    } else if let end = passive ?? (isReceived ? verb.tokens.lowerBound : nil),
      let group = recipients.subject(before: end, from: start)
        ?? uncountedSubject(between(start, end), of: verb),
      form != nil || !group.quantities.isEmpty
        // `nhiều tập thể, cá nhân đã được khen thưởng`, `anh Ba được UBND xã khen thưởng`
        || act == .awarded
          && (reading.isWord(end - 1, .đã)
            || recipients.organisations.contains {
              $0.lowerBound == end + 1 && $0.upperBound <= verb.tokens.lowerBound
            })
    {
      add(act, verb, form?.name, group, clause, passive: end)
    } else if let form,
      let group = recipients.uncounted(in: behind(form, of: verb, clause))
    {
      add(act, verb, form.name, asOne(group, with: form), clause)
    } else if form == nil, act == .awarded,
      let group = recipients.uncounted(in: clause.prefix(9)),
      issuers.isGiver(rightBefore: verb) || group.list.first?.count == 1
    {
      // `Dịp này, UBND xã khen thưởng các tập thể, cá nhân tiêu biểu`.
      add(act, verb, nil, group, clause)
    }
  }

  /// A prize goes to one, unless its winners are said to be several: `trao giải nhất cho đội đến từ
  /// xã Mai Lâm`.
  private func asOne(_ group: AwardRecipients.Group, with form: Given) -> AwardRecipients.Group {
    guard reading.isWord(form.tokens.lowerBound, .giải), group.list.count == 1,
      reading.isWord(group.tokens.lowerBound - 1, .cho)
    else { return group }
    var one = group
    one.list[0].count = one.list[0].count ?? 1
    return one
  }

  /// Where those stand who are given a form and not counted; with a prize, in the same breath: `trao
  /// giải nhất cho xã Mai Lâm`.
  private func behind(_ form: Given, of verb: Facts.Found<Cue>, _ clause: Range<Int>)
    -> Range<Int>
  {
    let words = between(form.tokens.upperBound, clause.upperBound)
    guard !isGiving(verb) else { return words }
    guard reading.isWord(form.tokens.lowerBound, .giải) else { return words.prefix(0) }
    return words.prefix(14).prefix { ![.semicolon, .stop].contains(reading.tokens[$0].kind) }
  }

  /// Whom a passive or `đạt danh hiệu` honours without a count: those with whom the sentence begins,
  /// or of whom it tells that it was done.
  private func uncountedSubject(_ clause: Range<Int>, of verb: Facts.Found<Cue>)
    -> AwardRecipients.Group?
  {
    guard let group = recipients.uncounted(in: clause) else { return nil }
    let gap = between(group.tokens.upperBound, clause.upperBound)
    // `nhiều địa phương có số hộ đạt danh hiệu … cao`
    if isReceiving(verb), reading.last(.được, in: gap.lowerBound..<verb.tokens.upperBound) == nil {
      return reading.last(.có, in: gap) == nil ? group : nil
    }
    let isDone = [Word.đã, .dự, .cũng].contains { reading.isWord(clause.upperBound - 1, $0) }
    return isDone || group.tokens.lowerBound - sentence.tokens.lowerBound <= 1 ? group : nil
  }

  /// Whether only a few words stand in a gap: no mark, and no further number.
  private func isPlain(_ gap: Range<Int>) -> Bool {
    gap.count <= 16 && reading.tokens[gap].allSatisfy { $0.kind == .word || $0.kind == .number }
  }

  private mutating func addSubject(
    _ act: Award.Act, _ verb: Facts.Found<Cue>, _ group: AwardRecipients.Group,
    _ clause: Range<Int>
  ) {
    let form = form(rightBehind: verb, clause)
    guard form != nil || !isGiving(verb) else { return }
    let passive = reading.last(.được, in: between(group.tokens.upperBound, verb.tokens.lowerBound))
    add(
      act, verb, form?.name, group, clause,
      passive: passive ?? (isReceiving(verb) ? verb.tokens.lowerBound : group.tokens.upperBound))
  }

  // MARK: Issuer and period

  mutating func add(
    _ verbAct: Award.Act, _ verb: Facts.Found<Cue>, _ form: String?, _ group: AwardRecipients.Group,
    _ clause: Range<Int>, passive: Int? = nil
  ) {
    guard form != nil || group.isCommended(by: verbAct) else { return }
    // `công nhận 400 hộ đạt danh hiệu …`: of the same the second verb says what they are given.
    if !group.quantities.isEmpty, group.quantities == lastQuantities.places,
      lastQuantities.sentence == sentence.tokens.lowerBound, let last = awards.indices.last
    {
      awards[last].form = awards[last].form ?? form
      return
    }
    let lender = takeBack(group)
    lastQuantities = (sentence.tokens.lowerBound, group.quantities)
    let proposal = proposal(before: verb)
    let act = proposal != nil || listIsProposed ? .proposed : verbAct
    for index in group.quantities { statuses[index] = act.status }
    recipients.honour(group.quantities)
    let start = min(verb.tokens.lowerBound, group.tokens.lowerBound)
    let end = max(verb.tokens.upperBound, group.tokens.upperBound)
    let bytes = reading.byteRange(start..<end)
    var issuer =
      proposal.map { AwardIssuers.Issuer(name: issuers.asked(by: $0, verb, clause)) }
      ?? issuers.issuer(
        verb, clause,
        passive: passive
          ?? (group.tokens.lowerBound < verb.tokens.lowerBound ? group.tokens.upperBound : nil))
    issuer.name = issuer.name ?? lender
    // `Đại hội Hội Nông dân … trao Huân chương cho Hội Nông dân`: nobody gives to himself.
    if group.quantities.isEmpty, let name = issuer.name, group.list.first?.count == 1,
      name.lowercased() == reading.words(group.tokens).lowercased()
    {
      issuer = AwardIssuers.Issuer()
    }
    // `- Tặng bằng khen cho 3 cá nhân`
    if issuer.name == nil, verb.tokens.lowerBound == sentence.tokens.lowerBound + 1 {
      issuer.name = listGiver
    }
    tellings.append(
      .init(
        sentence: sentence.tokens.lowerBound,
        recipients: group.quantities.isEmpty ? group.tokens : nil,
        isDeputed: issuer.isDeputed))
    if passive != nil, group.quantities.isEmpty {
      subject = (sentence.tokens.lowerBound, verb.tokens.upperBound, group)
    }
    var guesses: [Guess] = []
    if listIsProposed, proposal == nil { guesses.append(.actInherited) }
    if group.isImplied { guesses.append(.recipientImplied) }
    if issuer.isDistant { guesses.append(.issuerDistant) }
    awards.append(
      Award(
        id: "", act: act, form: form, issuer: issuer.name, recipients: group.list,
        period: period(of: group, clause), guesses: guesses,
        text: reading.text.words(bytes),
        span: Span(reading.text.codePoints(bytes))))
  }

  /// Takes those of a group away from the award before, of whom a further verb tells more.
  ///
  /// `khen thưởng 9 gia đình và 3 gia đình đạt danh hiệu …`
  ///
  /// - Returns: who gave them the award before, and so gives this.
  private mutating func takeBack(_ group: AwardRecipients.Group) -> String? {
    guard lastQuantities.sentence == sentence.tokens.lowerBound, let last = awards.indices.last,
      !group.quantities.isEmpty, group.quantities.count < lastQuantities.places.count,
      group.quantities.allSatisfy(lastQuantities.places.contains),
      awards[last].recipients.count == lastQuantities.places.count
    else { return nil }
    awards[last].recipients = zip(lastQuantities.places, awards[last].recipients)
      .filter { !group.quantities.contains($0.0) }.map(\.1)
    return awards[last].issuer
  }

  /// The `đề nghị` that makes an award a proposal: in the same clause, before the verb.
  func proposal(before verb: Facts.Found<Cue>) -> Facts.Found<Cue>? {
    guard
      let proposal = cues.last(where: {
        $0.isProposal && $0.tokens.lowerBound <= verb.tokens.lowerBound
      })
    else { return nil }
    let isBroken = between(proposal.tokens.upperBound, verb.tokens.lowerBound).contains { index in
      switch reading.tokens[index].kind {
      case .semicolon: true
      // `đề nghị 22 tập thể, cá nhân được khen thưởng`
      case .comma: !sentence.quantities.contains { facts.quantities[$0].tokens.contains(index) }
      default: false
      }
    }
    // `đề nghị UBND tỉnh tặng bằng khen 3 cá nhân; ⟦tặng⟧ cờ thi đua 2 đơn vị`: nobody else does.
    let goesOn =
      verb.tokens.lowerBound > proposal.tokens.upperBound
      && reading.tokens[verb.tokens.lowerBound - 1].kind == .semicolon
      && lastQuantities.sentence == sentence.tokens.lowerBound && awards.last?.act == .proposed
    return isBroken && !goesOn ? nil : proposal
  }

  /// The years for which an award is given: those of its form, else the next behind its recipients
  /// that are no other form's.
  func period(of group: AwardRecipients.Group, _ clause: Range<Int>) -> EDTF? {
    let form = recipients.forms.last {
      $0.lowerBound >= clause.lowerBound - 1 && $0.upperBound <= group.tokens.lowerBound
    }
    for place in sentence.periods {
      let tokens = facts.periods[place].tokens
      // `tăng 0,9% so với năm 2009`
      if reading.isWord(tokens.lowerBound - 1, .với), reading.isWord(tokens.lowerBound - 2, .so) {
        continue
      }
      // `Cờ thi đua năm 2020 cho 2 tập thể`
      let isForms = reading.isWord(tokens.upperBound, .cho)
      let isBehind = tokens.lowerBound >= group.tokens.upperBound
      let isOwn = form.map { $0.upperBound <= tokens.lowerBound } ?? false
      guard isBehind ? !isForms : isForms && isOwn else { continue }
      switch facts.periods[place].value.kind {
      case .stage, .year, .yearRange, .term, .schoolYear: return periods.values[place]
      default: continue
      }
    }
    return nil
  }
}

extension Award.Act {
  /// What it tells of the counts of its recipients.
  var status: Figure.Status {
    switch self {
    case .awarded: .awarded
    case .commended: .commended
    case .recognised: .recognised
    case .proposed: .proposed
    }
  }
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
