internal import Records
internal import VietText

/// Who gives the awards of a sentence.
struct AwardIssuers {
  let reading: Reading
  let sentence: Range<Int>
  /// The cues of the sentence.
  let cues: [Facts.Found<Cue>]
  /// The documents that the sentence cites.
  let documents: ArraySlice<Facts.Found<DocumentFact>>
  /// The people whom the sentence names.
  let people: ArraySlice<Facts.Found<PersonFact>>
  /// What the sentence gives, counted or not.
  var given: [Range<Int>] = []

  /// The issuer of what a verb gives, in the clause from it to the next one.
  ///
  /// `passive` is the place of `được` before the verb, nil in the active.
  func issuer(_ verb: Facts.Found<Cue>, _ clause: Range<Int>, passive: Int?) -> Issuer {
    // `tặng bằng khen của Chủ tịch UBND tỉnh cho …`: the giver is not who hands over.
    let behind = giver(ofFormIn: clause, of: verb)
    if let behind { return Issuer(name: words(behind)) }
    if let giver = giver(behind: verb, in: clause) ?? level(ofFormIn: clause) {
      return Issuer(name: giver)
    }
    if let inForm = issuerInForm(ofFormsIn: clause, of: verb) {
      return Issuer(name: inForm)
    }
    let before = organisations(in: between(sentence.lowerBound, verb.tokens.lowerBound))
      .filter { $0.tokens.upperBound <= verb.tokens.lowerBound }
    if let passive {
      // Who `đạt danh hiệu` is given to stands before the verb, not who gives it.
      guard passive < verb.tokens.lowerBound else { return Issuer() }
      return Issuer(name: giver(before, verb, behind: passive) ?? decider())
    }
    // `thừa ủy quyền của Chủ tịch UBND tỉnh, đồng chí A trao …`.
    if let deputed = before.last(where: isDeputing) {
      return Issuer(name: words(deputed), isDeputed: true)
    }
    // `được sự ủy quyền của Chủ tịch UBND tỉnh Lê Văn Ba, …`: the giver is a person.
    if let deputing = deputingPost(before: verb.tokens.lowerBound) {
      return Issuer(name: deputing, isDeputed: true)
    }
    if let signing = signingPost(before: verb, behind: before.last?.tokens.upperBound ?? 0) {
      return Issuer(name: signing)
    }
    // `Dịp này, huyện Sơn Khê đã khen thưởng …`: the place stands nearer than any body.
    let last = before.indices.last { !isInside(before[$0]) && !isHelper($0, of: before) }
    let place = place(rightBefore: verb)
    if let place,
      // `UBND huyện Sơn Khê` holds the place; `Hải Phòng` holds no *Phòng*.
      last.map({
        !before[$0].tokens.contains(place.lowerBound)
          || before[$0].tokens.lowerBound == place.lowerBound
      })
        ?? true
    {
      return Issuer(name: reading.words(place))
    }
    guard let last else { return Issuer(name: decider(before: verb)) }
    let distance = verb.tokens.lowerBound - before[last].tokens.upperBound
    return Issuer(name: joint(before, endingAt: last), isDistant: distance > 2)
  }

  /// The body behind a form: `Bằng khen của ⟦UBND tỉnh⟧`, `Cờ thi đua ⟦Chính phủ⟧`.
  private func giver(ofFormIn clause: Range<Int>, of verb: Facts.Found<Cue>) -> Facts.Found<Cue>? {
    organisations(in: clause).first { giver in
      // `Cờ thi đua ⟦Chính phủ⟧`, `Bằng khen ⟦UBND tỉnh⟧`.
      let start = giver.tokens.lowerBound
      guard
        reading.isWord(start - 1, .của)
          || !isScope(start)
            && forms(in: clause).contains(where: { $0.tokens.upperBound == start }),
        // `40 huân chương của ⟦Chủ tịch nước⟧`
        let form = given.last(where: {
          $0.lowerBound >= verb.tokens.lowerBound && $0.lowerBound < giver.tokens.lowerBound
        })
      else { return false }
      // `Kỷ niệm chương Vì sự nghiệp … của ⟦UBND tỉnh⟧`: the name of the form may be long.
      let gap = between(form.upperBound, giver.tokens.lowerBound)
      return gap.count <= 8
        || gap.count <= 16 && reading.isWord(gap.lowerBound, .vì)
          && gap.allSatisfy { reading.tokens[$0].kind == .word && !reading.isWord($0, .cho) }
    }
  }

  /// `Cờ dẫn đầu ⟦khối thi đua⟧`: of which who has it is the best.
  private func isScope(_ start: Int) -> Bool {
    reading.isWord(start, .khối) || reading.isWord(start, .cụm)
  }

  /// The unit whose form it is: `Cờ thi đua của ⟦tỉnh⟧`, `giấy khen của ⟦huyện Sơn Khê⟧`.
  private func level(ofFormIn clause: Range<Int>) -> String? {
    for form in given where clause.contains(form.lowerBound) {
      let start = form.upperBound + 1
      guard reading.isWord(start - 1, .của), start < clause.upperBound,
        let type = reading.longest(.placeType, at: start, end: clause.upperBound)
      else { continue }
      var cursor = Cursor(reading, at: start, end: clause.upperBound)
      return reading.words(cursor.placeName() ?? start..<type.end)
    }
    return nil
  }

  /// Who gives what others receive: `đón nhận huân chương do ⟦Đảng và Nhà nước⟧ trao tặng`.
  private func giver(behind verb: Facts.Found<Cue>, in clause: Range<Int>) -> String? {
    let end = clause.upperBound
    guard end < sentence.upperBound,
      reading.classes(at: end) & LexiconClass.awardVerb.bit != 0,
      let by = reading.last(.do, in: clause),
      let form = given.last(where: {
        $0.lowerBound >= verb.tokens.lowerBound && $0.upperBound <= by
      }),
      by - form.upperBound <= 12, (1...10).contains(end - by - 1),
      reading.tokens[by + 1..<end].allSatisfy({ $0.kind == .word })
    else { return nil }
    return reading.words(by + 1..<end)
  }

  /// Whom a proposal asks: the organisation between `đề nghị` and the verb.
  func asked(by proposal: Facts.Found<Cue>, _ verb: Facts.Found<Cue>, _ clause: Range<Int>)
    -> String?
  {
    let end = max(proposal.tokens.upperBound, verb.tokens.lowerBound)
    return joint(organisations(in: between(proposal.tokens.lowerBound, end)))
      ?? giver(ofFormIn: clause, of: verb).map(words) ?? level(ofFormIn: clause)
      ?? issuerInForm(ofFormsIn: clause, of: verb)
  }

  /// Who gives the prizes of a sentence: the organisation before the verb that gives them, or before
  /// them, unless it won one.
  func prizeGiver(before start: Int) -> String? {
    let verb = cues.last { $0.value.act == .awarded && $0.tokens.upperBound <= start }
    let before = organisations(
      in: between(sentence.lowerBound, verb?.tokens.lowerBound ?? start))
    let giver = before.lastIndex { giver in
      let behind = between(giver.tokens.upperBound, start)
      return !isInside(giver)
        && !cues.contains { behind.contains($0.tokens.lowerBound) && reading.isWinning($0) }
    }
    return joint(before, endingAt: giver)
  }

  /// Who gives more: `⟦BTC⟧ còn trao 3 giải phụ`.
  func furtherGiver() -> String? {
    for verb in cues where verb.value.act == .awarded {
      let also = verb.tokens.lowerBound - 1
      guard reading.isWord(also, .còn) || reading.isWord(also, .cũng),
        let giver = cues.last(where: { $0.value.isOrganisation && $0.tokens.upperBound == also })
      else { continue }
      return words(giver)
    }
    return nil
  }

  /// Who gives what stands in a list: `Cờ thi đua của ⟦UBND tỉnh⟧: 31 tập thể`.
  func namedGiver(of form: Facts.Found<Cue>, before end: Int) -> String? {
    let giver = organisations(in: between(form.tokens.upperBound, end)).first {
      reading.isWord($0.tokens.lowerBound - 1, .của)
    }
    return giver.map(words) ?? issuerInForm(form.tokens)
  }

  /// Who decided, where a decision is cited right before the verb: `Quyết định số 12/QĐ-UBND của
  /// ⟦Chủ tịch UBND tỉnh⟧ tặng …`.
  private func decider(before verb: Facts.Found<Cue>) -> String? {
    guard
      let found = documents.last(where: { document in
        let end = max(document.tokens.upperBound, document.value.issuer?.upperBound ?? 0)
        return (0...1).contains(verb.tokens.lowerBound - end)
      }), let issuer = found.value.issuer
    else { return nil }
    return reading.words(issuer)
  }

  /// Who decided, where the sentence follows a decision: `Theo Quyết định số 12-QĐ/TU của ⟦Tỉnh
  /// ủy⟧, 13 đảng viên được tặng …`.
  private func decider() -> String? {
    let decision = documents.last {
      $0.value.type == "QĐ" && reading.isWord($0.tokens.lowerBound - 1, .theo)
    }
    return decision?.value.issuer.map(reading.words)
  }

  /// The unit, named or not, that stands right before a verb at the head of its clause: `xã Mai Lâm
  /// |đã tuyên dương`.
  private func place(rightBefore verb: Facts.Found<Cue>) -> Range<Int>? {
    var end = verb.tokens.lowerBound
    while end > sentence.lowerBound, verb.tokens.lowerBound - end < 3,
      [Word.đã, .cũng, .còn, .vừa].contains(where: { reading.isWord(end - 1, $0) })
    { end -= 1 }
    var start = end - 1
    while start >= sentence.lowerBound, end - start <= 8,
      // `TP. Sơn Khê`
      reading.tokens[start].kind == .word || reading.tokens[start].kind == .stop
    {
      if reading.classes(at: start) & LexiconClass.placeType.bit != 0 {
        var cursor = Cursor(reading, at: start, end: end)
        let beginsClause =
          start == sentence.lowerBound
          || [.comma, .semicolon, .colon].contains(reading.tokens[start - 1].kind)
        if beginsClause, cursor.placeName() != nil, cursor.at == end { return start..<end }
        // `Trên cơ sở đó, ⟦huyện⟧ công nhận …`
        if beginsClause, isPlaceType(start..<end) { return start..<end }
      }
      start -= 1
    }
    return nil
  }

  /// Whether some words are a kind of unit alone: `huyện`, `thị xã`.
  private func isPlaceType(_ tokens: Range<Int>) -> Bool {
    reading.longest(.placeType, at: tokens.lowerBound, end: tokens.upperBound)?.end
      == tokens.upperBound
  }

  /// Whether a body only helps another that is named before: `A phối hợp (với) ⟦B, C⟧ tổ chức …`.
  private func isHelper(_ place: Int, of found: [Facts.Found<Cue>]) -> Bool {
    var first = place
    while first > 0,
      reading.isJoint(between(found[first - 1].tokens.upperBound, found[first].tokens.lowerBound))
    { first -= 1 }
    guard first > 0 else { return false }
    let start = found[first].tokens.lowerBound
    let hasJoint = reading.isWord(start - 1, .với) || reading.isWord(start - 1, .cùng)
    return reading.isWord(hasJoint ? start - 2 : start - 1, .hợp)
  }

  /// Whether a body, and no one's post, stands right before a verb, but for *đã tổ chức* and the
  /// like.
  func isGiver(rightBefore verb: Facts.Found<Cue>) -> Bool {
    if place(rightBefore: verb) != nil { return true }
    var start = verb.tokens.lowerBound
    if reading.isWord(start - 1, .chức), reading.isWord(start - 2, .tổ) { start -= 2 }
    if [Word.đã, .cũng, .còn].contains(where: { reading.isWord(start - 1, $0) }) { start -= 1 }
    guard let last = organisations(in: between(sentence.lowerBound, start)).last,
      last.tokens.upperBound == start, !isInside(last)
    else { return false }
    return !reading.isPost(last.tokens.lowerBound)
  }

  func forms(in tokens: Range<Int>) -> [Facts.Found<Cue>] {
    cues.filter { $0.value.form != nil && tokens.contains($0.tokens.lowerBound) }
  }

  private func organisations(in tokens: Range<Int>) -> [Facts.Found<Cue>] {
    cues.filter { $0.value.isOrganisation && tokens.contains($0.tokens.lowerBound) }
  }

  private func words(_ cue: Facts.Found<Cue>) -> String { reading.words(cue.tokens) }

  /// Who gives an award.
  struct Issuer {
    var name: String?
    /// Whether other words stand between the name and the verb.
    var isDistant = false
    /// Whether another hands over: `thừa ủy quyền của ⟦Chủ tịch nước⟧`.
    var isDeputed = false
  }

  // MARK: Behind `được`

  /// `được UBND huyện tặng`, `được Thị xã công nhận`: who stands between `được` and the verb.
  private func giver(
    _ organisations: [Facts.Found<Cue>], _ verb: Facts.Found<Cue>, behind passive: Int
  ) -> String? {
    // `5 đảng viên của Đảng bộ xã được tặng`: what stands before `được` gives nothing.
    let behind = organisations.filter { $0.tokens.lowerBound >= passive }
    if let giver = behind.last(where: { isGiver($0, verb) }) {
      // `được UBND, Ủy ban MTTQ quận tặng`: all of them behind `được`.
      return joint(behind, containing: giver)
    }
    let between = between(passive + 1, verb.tokens.lowerBound)
    guard let first = between.first, between.count <= 8,
      reading.classes(at: first) & LexiconClass.placeType.bit != 0,
      between.allSatisfy({ reading.tokens[$0].kind == .word })
    else { return nil }
    return reading.words(between)
  }

  private func joint(_ found: [Facts.Found<Cue>], containing giver: Facts.Found<Cue>) -> String? {
    let place = found.firstIndex { $0.tokens == giver.tokens }
    return joint(found, endingAt: place) ?? words(giver)
  }

  private func isGiver(_ cue: Facts.Found<Cue>, _ verb: Facts.Found<Cue>) -> Bool {
    reading.isWord(cue.tokens.lowerBound - 1, .được)
      || verb.tokens.lowerBound - cue.tokens.upperBound <= 1
  }

  // MARK: Words around organisations

  /// The issuer whom a form of a clause names; right behind a verb the form may begin in it.
  private func issuerInForm(ofFormsIn clause: Range<Int>, of verb: Facts.Found<Cue>) -> String? {
    let isApart = clause.lowerBound > verb.tokens.upperBound
    return issuerInForm(
      between(isApart ? clause.lowerBound : verb.tokens.lowerBound, clause.upperBound))
  }

  /// `Cờ thi đua của Chính phủ`, `Bằng khen của Thủ tướng`: a form that names its issuer.
  private func issuerInForm(_ tokens: Range<Int>) -> String? {
    for form in forms(in: tokens) {
      if let of = form.tokens.firstIndex(where: { reading.isWord($0, .của) }) {
        return reading.words(of + 1..<form.tokens.upperBound)
      }
      // `Cờ thi đua Chính phủ`
      let bodies = LexiconClass.organisation.bit | LexiconClass.post.bit
      if form.tokens.count > 3, !reading.isWord(form.tokens.lowerBound, .danh),
        let body = form.tokens.dropFirst(2).dropLast().first(where: {
          reading.classes(at: $0) & bodies != 0
        }),
        [LexiconClass.organisation, .post].contains(where: {
          reading.longest($0, at: body, end: form.tokens.upperBound)?.end == form.tokens.upperBound
        })
      {
        return reading.words(body..<form.tokens.upperBound)
      }
    }
    return nil
  }

  /// `thừa ủy quyền của`, `thừa ủy nhiệm`: the giver follows.
  private func isDeputing(_ cue: Facts.Found<Cue>) -> Bool {
    reading.endsDeputing(before: cue.tokens.lowerBound)
  }

  /// The post of the person in whose place another hands over.
  private func deputingPost(before end: Int) -> String? {
    people.last { person in
      person.tokens.upperBound <= end && reading.endsDeputing(before: person.tokens.lowerBound)
    }?.value.posts.first
  }

  /// The post of the person who decides what is given: `⟦Chủ tịch nước⟧ Lê Văn Ba ký quyết định
  /// tặng …`; a further verb of the sentence has the same subject.
  private func signingPost(before verb: Facts.Found<Cue>, behind body: Int) -> String? {
    guard
      let deciding = cues.first(where: {
        $0.value.act != nil && reading.isWord($0.tokens.lowerBound, .quyết)
      }), deciding.tokens.lowerBound <= verb.tokens.lowerBound
    else { return nil }
    let signer = people.last { $0.tokens.upperBound <= deciding.tokens.lowerBound }
    return signer.flatMap { body <= $0.tokens.lowerBound ? $0.value.posts.first : nil }
  }

  /// Whether an organisation only belongs to another word: `của UBND xã`, `tại UBND xã`.
  private func isInside(_ cue: Facts.Found<Cue>) -> Bool {
    let head = cue.tokens.lowerBound
    // `tặng bằng khen 2 liên đội, 3 ⟦tổng phụ trách đội⟧`: a count of those who receive.
    if head > 0, reading.tokens[head - 1].kind == .number,
      reading.classes(at: head) & LexiconClass.post.bit != 0,
      !reading.tokens[head].traits.contains(.capitalized)
    {
      return true
    }
    // `(BĐBP)`
    if head > 0, reading.tokens[head - 1].kind == .openBracket { return true }
    // `tại Hội trường UBND xã`, `Ngày truyền thống Công an tỉnh`, `công nhận trường tiên tiến`
    return [
      Word.của, .cho, .tại, .ở, .với, .trong, .về, .trường, .ngày, .thống, .các, .nhận,
    ].contains {
      reading.isWord(head - 1, $0)
    }
  }

  // MARK: Joint issuers

  /// The first of some organisations, with those that are joined to it: `A, B và C`.
  private func joint(_ found: [Facts.Found<Cue>]) -> String? {
    guard let first = found.first else { return nil }
    var end = first.tokens.upperBound
    for next in found.dropFirst() where reading.isJoint(between(end, next.tokens.lowerBound)) {
      end = next.tokens.upperBound
    }
    return reading.words(first.tokens.lowerBound..<end)
  }

  /// An organisation with those before it that are joined to it.
  private func joint(_ found: [Facts.Found<Cue>], endingAt last: Int?) -> String? {
    guard let last else { return nil }
    var start = found[last].tokens.lowerBound
    for before in found[..<last].reversed() {
      guard reading.isJoint(between(before.tokens.upperBound, start)), !isInside(before) else {
        break
      }
      start = before.tokens.lowerBound
    }
    return reading.words(start..<found[last].tokens.upperBound)
  }
}

extension Reading {
  /// Whether a gap is a comma or `và` and nothing else.
  func isJoint(_ gap: Range<Int>) -> Bool {
    gap.count == 1 && (tokens[gap.lowerBound].kind == .comma || isWord(gap.lowerBound, .và))
  }

  /// Whether someone's post begins at a token.
  func isPost(_ index: Int) -> Bool {
    classes(at: index) & (LexiconClass.post.bit | LexiconClass.postShort.bit) != 0
  }

  /// Whether `thừa ủy quyền` or `ủy nhiệm`, with or without `của`, ends right before a token.
  func endsDeputing(before index: Int) -> Bool {
    let last = isWord(index - 1, .của) ? index - 2 : index - 1
    return (isWord(last, .quyền) || isWord(last, .nhiệm)) && isWord(last - 1, .ủy)
  }
}
