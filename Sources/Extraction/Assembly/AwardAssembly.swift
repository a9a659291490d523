internal import Records
internal import VietText

/// Reads who was commended, by whom and with what, around the verbs of awarding.
///
/// Active: `UBND xã tặng giấy khen cho 24 tập thể và 04 cá nhân`. Passive: `05 tập thể được LĐLĐ
/// huyện khen thưởng`. Asked for: `đề nghị Ban chỉ đạo thành phố công nhận 03 mô hình`.
struct AwardAssembly {
  private(set) var awards: [Award] = []
  /// What the awards say of the counts of their recipients, by place in `facts.quantities`.
  private(set) var statuses: [Figure.Status?]

  private let reading: Reading
  private let facts: Facts
  private let periods: PeriodAssembly
  private var recipients: AwardRecipients
  private var cues: [Facts.Found<Cue>] = []
  private var issuers: AwardIssuers
  /// Who gives the prizes of the lines that follow: `BTC đã trao:`.
  private var listGiver: String?
  /// The prizes of the lines just read whose giver is not told, by place in `awards`.
  private var prizesWithoutGiver: [Int] = []
  /// Who gave the last award of a sentence, and where the sentence ends.
  private var lastGiver: (name: String?, end: Int) = (nil, 0)
  private var sentence = Sentence(
    tokens: 0..<0, quantities: 0..<0, periods: 0..<0, cues: 0..<0, isTitle: false)
  private var (nextDocument, nextPerson) = (0, 0)
  /// The counts of the award read last, and where their sentence begins.
  private var lastQuantities: (sentence: Int, places: [Int]) = (-1, [])
  /// How each award is told.
  private var tellings: [RepeatedAwards.Telling] = []
  /// Whether the items of a list are proposals: `đề nghị các cấp khen thưởng:` stands above them.
  private var listIsProposed = false

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
      guard opensList || mayHonour || tellsOfBadges else {
        if !isListItem { prizesWithoutGiver.removeAll() }
        continue
      }
      cues = next.cues.map { facts.cues[$0] }
      issuers = AwardIssuers(
        reading: reading, sentence: next.tokens, cues: cues, documents: documents(in: next.tokens),
        people: people(in: next.tokens))
      recipients.enter(next)
      if !isListItem { lendFurtherGiver() }
      let first = awards.count
      let badges = badges()
      recipients.claim(badges.map(\.quantity))
      readVerbs()
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

  /// The documents that a sentence cites; sentences come in text order.
  private mutating func documents(in tokens: Range<Int>) -> [Facts.Found<DocumentFact>] {
    let all = facts.documents
    while nextDocument < all.count, all[nextDocument].tokens.lowerBound < tokens.lowerBound {
      nextDocument += 1
    }
    var end = nextDocument
    while end < all.count, all[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return Array(all[nextDocument..<end])
  }

  /// The people whom a sentence names; sentences come in text order.
  private mutating func people(in tokens: Range<Int>) -> ArraySlice<Facts.Found<PersonFact>> {
    let all = facts.people
    while nextPerson < all.count, all[nextPerson].tokens.lowerBound < tokens.lowerBound {
      nextPerson += 1
    }
    var end = nextPerson
    while end < all.count, all[end].tokens.lowerBound < tokens.upperBound { end += 1 }
    return all[nextPerson..<end]
  }

  /// Whether a verb of awarding, a form or a prize stands in the sentence; in most none does.
  private var mayHonour: Bool {
    sentence.cues.contains { facts.cues[$0].value.act != nil || facts.cues[$0].value.form != nil }
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
    let verbs = cues.filter { $0.value.act != nil }
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
          .lastIndex { $0.kind == .semicolon } ?? end
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
      // `9 cá nhân hiến máu nhiều lần nhận Bằng khen và ⟂ 40 cá nhân nhận Giấy khen`.
      if let receiver, isReceiving(verb),
        let group = recipients.subject(before: receiver, from: start),
        !group.quantities.isEmpty, isPlain(between(group.tokens.upperBound, receiver))
      {
        addSubject(act, verb, group, clause)
        continue
      }
      let groups = recipients.groups(in: clause)
      for group in groups {
        let form = form(before: group.tokens.lowerBound, from: verb.tokens.lowerBound)
        // `khen thưởng cho Công an xã Mai Lâm`
        let isNamed =
          act == .awarded && reading.isWord(verb.tokens.upperBound, .cho)
          && group.tokens.lowerBound == verb.tokens.upperBound + 1
        if form != nil || !isGiving(verb) && (!group.quantities.isEmpty || isNamed) {
          add(act, verb, form, group, clause)
        }
      }
      if groups.isEmpty { readUncountedOrPassive(act, verb, clause, passive, from: start) }
    }
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
      add(act, verb, form.map(name), group, clause)
    } else if let end = passive ?? (isReceived ? verb.tokens.lowerBound : nil),
      let group = recipients.subject(before: end, from: start)
        ?? uncountedSubject(between(start, end), of: verb),
      form != nil || !group.quantities.isEmpty
        // `nhiều tập thể, cá nhân đã được khen thưởng`
        || act == .awarded && reading.isWord(end - 1, .đã)
    {
      add(act, verb, form.map(name), group, clause, passive: end)
    } else if let form, isGiving(verb),
      let group = recipients.uncounted(in: between(form.tokens.upperBound, clause.upperBound))
    {
      add(act, verb, name(form), group, clause)
    } else if form == nil, act == .awarded,
      let group = recipients.uncounted(in: clause.prefix(9)),
      issuers.isGiver(rightBefore: verb) || group.list.first?.count == 1
    {
      // `Dịp này, UBND xã khen thưởng các tập thể, cá nhân tiêu biểu`.
      add(act, verb, nil, group, clause)
    }
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
      act, verb, form.map(name), group, clause,
      passive: passive ?? (isReceiving(verb) ? verb.tokens.lowerBound : group.tokens.upperBound))
  }

  private func form(rightBehind verb: Facts.Found<Cue>, _ clause: Range<Int>) -> Facts.Found<Cue>? {
    // `cấp giấy chứng nhận`, `đạt danh hiệu`: the verb may hold the form.
    let forms = issuers.forms(in: between(verb.tokens.lowerBound, clause.upperBound))
    guard let first = forms.first, first.tokens.lowerBound - verb.tokens.upperBound <= 3 else {
      return nil
    }
    // `danh hiệu Lao động tiên tiến`: the title says more.
    return forms.dropFirst().first { $0.tokens.lowerBound - first.tokens.upperBound <= 1 } ?? first
  }

  /// `công tác khen thưởng`, `thi đua, khen thưởng`: the verb names the work.
  private func isNoun(_ verb: Facts.Found<Cue>) -> Bool {
    let start = verb.tokens.lowerBound
    // `lễ tôn vinh có 42 đại biểu`
    if reading.isWord(start - 1, .lễ), reading.isWord(verb.tokens.upperBound, .có) { return true }
    // `Đợt trao huy hiệu lần này`, `Việc tặng thưởng nhằm …`, but `quyết định về việc tặng …`
    if reading.isWord(start - 1, .đợt) || reading.isWord(start - 1, .việc),
      !reading.isWord(start - 2, .về)
    {
      return true
    }
    return reading.isWord(start - 1, .tác)
      || reading.isWord(start - 2, .đua)
        && [.comma, .dash].contains(reading.tokens[start - 1].kind)
  }

  /// `đón nhận`, `đạt danh hiệu`: who receives stands before the verb.
  private func isReceiving(_ verb: Facts.Found<Cue>) -> Bool {
    reading.isWord(verb.tokens.upperBound - 1, .nhận)
      && !reading.isWord(verb.tokens.upperBound - 2, .công)
      || reading.isWord(verb.tokens.lowerBound, .đạt)
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
    let form = issuers.forms(in: between(start, end)).last
    let counted = sentence.quantities.map { facts.quantities[$0] }.filter {
      between(start, end).contains($0.tokens.lowerBound) && $0.value.isAwardForm
    }
    if let first = counted.first, let quantity = counted.last,
      quantity.tokens.lowerBound > form?.tokens.lowerBound ?? 0
    {
      let words = between(first.value.number.upperBound, quantity.tokens.upperBound)
      // `6 Huy hiệu 65 năm tuổi Đảng`: a badge keeps its number.
      return reading.tokens[words].contains { $0.kind == .number }
        ? reading.words(words).lowercased() : quantity.value.unit
    }
    return form.map(name)
  }

  /// A form of award as the lexicon names it; a title with `danh hiệu` before it.
  private func name(_ form: Facts.Found<Cue>) -> String {
    guard let index = form.value.form else { return "" }
    let entry = reading.lexicon[index]
    if entry.lexicon == .awardTitle {
      return entry.value.hasPrefix("danh hiệu") ? entry.value : "danh hiệu " + entry.value
    }
    guard let place = entry.value.firstIndex(of: "#") else {
      // `danh hiệu “Công dân ưu tú”`, `Huy hiệu 45, 40 năm tuổi Đảng`: more than the entry has.
      let says = reading.tokens[form.tokens].contains { $0.kind == .number || $0.kind.isQuote }
      guard says else { return entry.value }
      return form.tokens.split { reading.tokens[$0].kind.isQuote }.map(reading.words)
        .joined(separator: " ").lowercased()
    }
    // `huy hiệu 45 năm, 40 năm`: several classes keep their words.
    let numbers = form.tokens.filter { reading.tokens[$0].kind == .number }
    guard numbers.count == 1, let number = numbers.first else {
      return reading.words(form.tokens).lowercased()
    }
    return entry.value[..<place] + reading.words(number..<number + 1)
      + entry.value[entry.value.index(after: place)...]
  }

  // MARK: Prizes

  /// `- 02 giải Nhì: Đoàn xã A, Đoàn xã B`; `Giải Nhất thuộc về xã A`.
  private mutating func readPrizes() {
    for form in issuers.forms(in: sentence.tokens)
    where reading.isWord(form.tokens.lowerBound, .giải) {
      addPrize(name(form), count: nil, form.tokens)
    }
    for index in sentence.quantities {
      let quantity = facts.quantities[index]
      guard quantity.value.isPrize, let count = quantity.value.value?.integer else {
        continue
      }
      if addPrize(quantity.value.unit, count: count, quantity.tokens) { statuses[index] = .awarded }
    }
  }

  @discardableResult
  private mutating func addPrize(_ form: String, count: Int?, _ tokens: Range<Int>) -> Bool {
    guard var next = behindPrize(tokens.upperBound) else { return false }
    if reading.isWord(next, .các) { next += 1 }
    guard let kind = recipients.kind(at: next) else { return false }
    let count = count ?? recipients.countNamed(from: next, kind)
    let giver = issuers.prizeGiver(before: tokens.lowerBound) ?? listGiver
    if giver == nil { prizesWithoutGiver.append(awards.count) }
    let bytes = reading.byteRange(tokens)
    awards.append(
      Award(
        id: "", act: .awarded, form: form,
        issuer: giver,
        recipients: [Recipient(kind: kind, count: count)],
        text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes))))
    return true
  }

  /// Where those begin who have a prize: behind a colon, `(tập thể) (đã) thuộc về`, `được trao cho`.
  private func behindPrize(_ end: Int) -> Int? {
    var next = end
    let limit = sentence.tokens.upperBound
    while next < limit, next < end + 3, reading.tokens[next].kind == .word,
      ![Word.thuộc, .được, .trao].contains(where: { reading.isWord(next, $0) })
    { next += 1 }
    guard next < limit else { return nil }
    if reading.tokens[next].kind == .colon { return next + 1 }
    if reading.isWord(next, .thuộc) { return reading.isWord(next + 1, .về) ? next + 2 : nil }
    if reading.isWord(next, .được) { next += 1 }
    guard reading.isWord(next, .trao) else { return nil }
    next += reading.isWord(next + 1, .tặng) ? 2 : 1
    return reading.isWord(next, .cho) ? next + 1 : nil
  }

  /// `Huy hiệu 50 năm tuổi Đảng: 02 đồng chí`; `Cờ thi đua của UBND tỉnh: 31 tập thể`: the form,
  /// and behind a colon how many have it.
  private mutating func readNamedForms() {
    for form in issuers.forms(in: sentence.tokens)
    where !reading.isWord(form.tokens.lowerBound, .giải) {
      var colon = form.tokens.upperBound
      let limit = min(colon + 10, sentence.tokens.upperBound)
      while colon < limit, reading.tokens[colon].kind == .word { colon += 1 }
      guard colon < limit, reading.tokens[colon].kind == .colon,
        let group = recipients.counted(rightBehind: colon + 1),
        group.quantities.allSatisfy({ statuses[$0] == nil })
      else { continue }
      for index in group.quantities { statuses[index] = listIsProposed ? .proposed : .awarded }
      let bytes = reading.byteRange(form.tokens.lowerBound..<group.tokens.upperBound)
      awards.append(
        Award(
          id: "", act: listIsProposed ? .proposed : .awarded, form: name(form),
          issuer: issuers.namedGiver(of: form, before: colon) ?? listGiver, recipients: group.list,
          text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes))))
    }
  }

  /// `Trong đó, 30 năm tuổi Đảng có 24 đảng viên`: the parts of those who receive a badge, which no
  /// verb honours.
  private mutating func badges() -> [(quantity: Int, form: String)] {
    guard tellsOfBadges || cues.contains(where: isBadge) else { return [] }
    let badges = BadgeYears(reading: reading)
    return sentence.quantities.compactMap { index in
      let quantity = facts.quantities[index]
      guard let kind = quantity.value.recipient, [.individual, .partyMember].contains(kind),
        quantity.value.value?.integer != nil,
        let form = badges.form(
          of: quantity.tokens, from: sentence.tokens.lowerBound, to: sentence.tokens.upperBound)
      else { return nil }
      return (index, form)
    }
  }

  private func isBadge(_ cue: Facts.Found<Cue>) -> Bool {
    cue.value.form != nil && reading.isWord(cue.tokens.lowerBound + 1, .hiệu)
      && !reading.isWord(cue.tokens.lowerBound, .danh)
  }

  private mutating func addBadges(_ badges: [(quantity: Int, form: String)]) {
    for (index, form) in badges {
      let quantity = facts.quantities[index]
      guard let kind = quantity.value.recipient else { continue }
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
  private var tellsOfBadges: Bool {
    guard let last = awards.last, let telling = tellings.last, !sentence.quantities.isEmpty,
      sentence.tokens.lowerBound - telling.sentence < 200
    else { return false }
    return last.form?.hasPrefix("huy hiệu") == true
  }

  // MARK: Issuer and period

  private mutating func add(
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
    lastQuantities = (sentence.tokens.lowerBound, group.quantities)
    let proposal = proposal(before: verb)
    let act = proposal != nil || listIsProposed ? .proposed : verbAct
    for index in group.quantities { statuses[index] = act.status }
    let start = min(verb.tokens.lowerBound, group.tokens.lowerBound)
    let end = max(verb.tokens.upperBound, group.tokens.upperBound)
    let bytes = reading.byteRange(start..<end)
    let issuer =
      proposal.map { AwardIssuers.Issuer(name: issuers.asked(by: $0, verb, clause)) }
      ?? issuers.issuer(
        verb, clause,
        passive: passive
          ?? (group.tokens.lowerBound < verb.tokens.lowerBound ? group.tokens.upperBound : nil))
    tellings.append(
      .init(
        sentence: sentence.tokens.lowerBound,
        recipients: group.quantities.isEmpty ? group.tokens : nil,
        isDeputed: issuer.isDeputed))
    var guesses: [Guess] = []
    if listIsProposed, proposal == nil { guesses.append(.actInherited) }
    if group.isImplied { guesses.append(.recipientImplied) }
    if issuer.isDistant { guesses.append(.issuerDistant) }
    awards.append(
      Award(
        id: "", act: act, form: form, issuer: issuer.name, recipients: group.list,
        period: period(behind: group.tokens.upperBound), guesses: guesses,
        text: reading.text.words(bytes),
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

  private func period(behind end: Int) -> EDTF? {
    for place in sentence.periods where facts.periods[place].tokens.lowerBound >= end {
      // `tăng 0,9% so với năm 2009`
      let start = facts.periods[place].tokens.lowerBound
      if reading.isWord(start - 1, .với), reading.isWord(start - 2, .so) { continue }
      switch facts.periods[place].value.kind {
      case .stage, .year, .yearRange, .term, .schoolYear: return periods.values[place]
      default: continue
      }
    }
    return nil
  }

  // MARK: Across sentences

  /// `Ngoài ra, BTC còn trao 3 giải phụ`: who gives further prizes gave those above, too.
  private mutating func lendFurtherGiver() {
    if !prizesWithoutGiver.isEmpty, let giver = issuers.furtherGiver() {
      for index in prizesWithoutGiver {
        awards[index].issuer = giver
        awards[index].guesses.append(.issuerDistant)
      }
    }
    prizesWithoutGiver.removeAll()
  }

  /// `Trong đó, 3 đảng viên nhận Huy hiệu …`: parts of what the sentence before tells are given by
  /// the same.
  private mutating func inheritGiver(from first: Int) {
    let isPart =
      cues.first.map {
        $0.value.part == .partition && $0.tokens.lowerBound == sentence.tokens.lowerBound
      } ?? false
    if isPart, lastGiver.end == sentence.tokens.lowerBound, let giver = lastGiver.name {
      for index in awards.indices.dropFirst(first) where awards[index].issuer == nil {
        awards[index].issuer = giver
        awards[index].guesses.append(.issuerDistant)
      }
    }
    lastGiver = (awards.count > first ? awards.last?.issuer : nil, sentence.tokens.upperBound)
  }
}

extension QuantityFact {
  /// `2 giải Nhì`.
  fileprivate var isPrize: Bool { unit.begins(with: "giải ") }
}

extension Award.Act {
  /// What it tells of the counts of its recipients.
  fileprivate var status: Figure.Status {
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
