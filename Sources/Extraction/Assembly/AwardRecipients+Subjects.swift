internal import Records
internal import VietText

/// Those who are honoured in the passive, before `được`, or receive.
extension AwardRecipients {
  /// Who is commended in the passive: the counts, the model or the person before `được`.
  func subject(before passive: Int, from start: Int) -> Group? {
    let stop = reading.tokens[between(start, passive)].lastIndex { $0.kind == .semicolon }
    let clause = between(stop.map { $0 + 1 } ?? start, passive)
    var groups: [Group] = []
    for item in items(in: clause) where item.quantity != nil {
      if let last = groups.last?.tokens.upperBound, isJoined(between(last, item.tokens.lowerBound))
      {
        groups[groups.count - 1].append(item)
      } else {
        groups.append(Group(item))
      }
    }
    if let counted = groups.last.map(withoutHonoured) {
      // `25 tổ hoạt động tốt, góp phần giữ bình yên thôn xóm, nhiều năm liền được khen`: too far.
      let gap = between(counted.tokens.upperBound, passive)
      let isApart = gap.count > 14 && reading.tokens[gap].contains { $0.kind == .comma }
      return isApart ? nil : counted
    }
    if let model = models.last(where: { clause.contains($0.lowerBound) }) {
      return Group(Item(recipient: Recipient(kind: .model, count: 1), tokens: model))
    }
    if let person = people.last(where: { clause.contains($0.lowerBound) }),
      !hasOthers(between(person.upperBound, passive))
    {
      // `cụ A, cụ B và cụ C … được trao tặng`.
      let isList = reading.isWord(person.lowerBound - 1, .và)
      let count =
        (isList ? people.count { clause.contains($0.lowerBound) } : 1)
        + (isFollowedByName(between(person.upperBound, passive)) ? 1 : 0)
      return Group(Item(recipient: Recipient(kind: .individual, count: count), tokens: person))
    }
    if let group = unitPeople(in: clause, before: passive) { return group }
    // `Hội Nông dân xã vinh dự được Chủ tịch UBND tỉnh tặng bằng khen`.
    if let bodies = honouredBodies(in: clause, before: passive) { return bodies }
    // `Ông đã được Chủ tịch nước tặng …`
    if let one = pronoun(at: clause.lowerBound, before: passive) { return one }
    // `Xã cũng được đề nghị UBND tỉnh tặng bằng khen`.
    guard !clause.isEmpty,
      reading.classes(at: clause.lowerBound)
        & (LexiconClass.placeType.bit | LexiconClass.organisation.bit) != 0, clause.count <= 12
    else { return nil }
    var group = Group(
      Item(
        recipient: Recipient(
          kind: .collective, count: countNamed(in: clause, .collective)),
        tokens: clause.lowerBound..<clause.lowerBound + 1))
    group.isImplied = true
    return group
  }

  /// `3 Ban HĐND tỉnh và 5 tổ đại biểu |được`: whose the first are may stand between.
  private func isJoined(_ gap: Range<Int>) -> Bool {
    guard let last = gap.last, gap.count <= 5, reading.isWord(last, .và) else { return isList(gap) }
    return isList(gap)
      || organisations.contains { $0 == gap.lowerBound..<last }
  }

  /// `tặng cờ cho 9 tập thể, ⟦4 đơn vị⟧ |đạt …`: those of a list whom no verb honoured before.
  private func withoutHonoured(_ group: Group) -> Group {
    let rest = group.quantities.filter { !honoured.contains($0) }
    guard !rest.isEmpty, rest.count < group.quantities.count else { return group }
    var left = Group(list: [], quantities: [], tokens: group.tokens)
    for item in items(in: group.tokens) where item.quantity.map(rest.contains) ?? false {
      if left.list.isEmpty { left = Group(item) } else { left.append(item) }
    }
    return left
  }

  /// `ông A (huyện Tân Lộc)⟦ và Lê Văn Ba (huyện Mai Lâm) ⟧nhận`: one more without a word for him.
  private func isFollowedByName(_ gap: Range<Int>) -> Bool {
    let rest = behindBracket(gap)
    guard let first = rest.first, reading.isWord(first, .và) else { return false }
    let name = rest.dropFirst().prefix {
      reading.tokens[$0].kind == .word && reading.tokens[$0].traits.contains(.capitalized)
    }
    guard (2...4).contains(name.count) else { return false }
    return behindBracket(name.upperBound..<rest.upperBound).count <= 2
  }

  /// The one who is honoured among many: `⟦Hội Nông dân xã⟧ là một trong 28 tập thể |được tặng`.
  func oneOfMany(before passive: Int, from start: Int) -> Group? {
    guard let among = reading.last(.trong, in: between(start, passive)), among - 2 >= start,
      reading.isWord(among - 1, .một) || reading.tokens[among - 1].kind == .number,
      reading.isWord(among - 2, .là)
    else { return nil }
    let clause = between(start, among - 2)
    func isSubject(_ tokens: Range<Int>) -> Bool {
      clause.contains(tokens.lowerBound) && (0...3).contains(clause.upperBound - tokens.upperBound)
    }
    if let person = people.last(where: isSubject) {
      return Group(Item(recipient: Recipient(kind: .individual, count: 1), tokens: person))
    }
    guard let body = organisations.last(where: isSubject) else { return nil }
    // `Bí thư Chi đoàn thôn Mai Lâm Lê Văn Ba`: a post stands before the body.
    var first = body.lowerBound
    while first > clause.lowerBound, reading.tokens[first - 1].kind == .word { first -= 1 }
    let isHolder = isPost(first..<body.upperBound) || isPost(body)
    let kind: Recipient.Kind = isHolder ? .individual : .collective
    return Group(Item(recipient: Recipient(kind: kind, count: 1), tokens: body))
  }

  /// The people of a unit, as one: `⟦cán bộ và nhân dân xã Mai Lâm⟧ được tặng`.
  func unitPeople(in clause: Range<Int>, before passive: Int) -> Group? {
    for start in clause
    where start == clause.lowerBound || reading.tokens[start - 1].kind == .comma {
      var cursor = Cursor(reading, at: start, end: passive)
      var isCollective = false
      while let entry = cursor.entry(.recipient), let kind = entry.meaning.recipient {
        guard kind == .collective else { return nil }
        isCollective = true
        guard cursor.word(.và) else { break }
      }
      guard isCollective, let end = namedBody(at: cursor.at), end <= passive, passive - end <= 3
      else { continue }
      return Group(
        Item(recipient: Recipient(kind: .collective, count: 1), tokens: start..<end))
    }
    return nil
  }

  /// Who was named before, as the subject of a passive: `⟦Bà⟧ còn |được tặng`.
  private func pronoun(at start: Int, before passive: Int) -> Group? {
    guard (1...3).contains(passive - start), reading.tokens[start].traits.contains(.capitalized),
      let found = reading.longest(.recipient, at: start, end: passive), found.end == start + 1,
      reading.lexicon[found.entry].meaning.recipient == .individual,
      !reading.tokens[between(found.end, passive)].contains(where: {
        $0.traits.contains(.capitalized)
      })
    else { return nil }
    var group = Group(
      Item(recipient: Recipient(kind: .individual, count: 1), tokens: start..<found.end))
    group.isImplied = true
    return group
  }

  /// The bodies, and no posts, that stand right before a passive as the subject of its clause: `Đoàn
  /// xã và Hội Nông dân xã |được`.
  private func honouredBodies(in clause: Range<Int>, before passive: Int) -> Group? {
    guard
      var first = organisations.lastIndex(where: {
        clause.contains($0.lowerBound) && $0.upperBound <= passive
      }), !isPost(organisations[first])
    else { return nil }
    let last = organisations[first]
    // `Phòng Tham mưu (PV01) vinh dự |được`
    let gap = behindBracket(between(last.upperBound, passive))
    guard gap.count <= 4, gap.allSatisfy({ reading.tokens[$0].kind == .word }) else { return nil }
    var count = 1
    while first > 0, !isPost(organisations[first - 1]),
      clause.contains(organisations[first - 1].lowerBound),
      reading.isJoint(
        between(organisations[first - 1].upperBound, organisations[first].lowerBound))
    {
      first -= 1
      count += 1
    }
    let start = organisations[first].lowerBound
    guard start == clause.lowerBound || reading.tokens[start - 1].kind == .comma else { return nil }
    return Group(
      Item(
        recipient: Recipient(kind: .collective, count: count), tokens: start..<last.upperBound))
  }

  /// `ông A chúc mừng các đảng viên được nhận …`: others stand between a person and the verb.
  private func hasOthers(_ range: Range<Int>) -> Bool {
    range.contains { index in
      switch reading.tokens[index].kind {
      case .colon, .openQuote, .quote: true
      // `bà A đã thông qua báo cáo …, được tặng …`: more is told of the person before.
      case .comma: index - range.lowerBound > 2
      // `bà A đại diện nhận …`
      case .word: [Word.đại, .mừng, .các, .những, .khác].contains { reading.isWord(index, $0) }
      default: false
      }
    }
  }

  /// The list of counts that ends right before a token, but for a word or two: `4 mô hình tiêu biểu
  /// |`.
  func counted(rightBefore token: Int, from start: Int) -> Group? {
    guard let group = subject(before: token, from: start), !group.quantities.isEmpty,
      group.tokens.upperBound <= token, token - group.tokens.upperBound <= 3
    else { return nil }
    return group
  }

  /// The list of counts that begins at a token.
  func counted(rightBehind token: Int) -> Group? {
    guard let group = groups(in: between(token, sentence.upperBound)).first,
      group.tokens.lowerBound == token, !group.quantities.isEmpty
    else { return nil }
    return group
  }

  /// Who wins a prize, named or counted right before `đạt`: `⟦chị Lê Thị Ba⟧ đã |đạt giải Nhất`, `⟦3
  /// đội⟧ |đạt giải ba`.
  func winner(before verb: Int) -> Group? {
    if let counted = counted(rightBefore: verb, from: sentence.lowerBound),
      between(counted.tokens.upperBound, verb).allSatisfy({ reading.tokens[$0].kind == .word })
    {
      return counted.list.contains { $0.kind == .other } ? nil : counted
    }
    func isSubject(_ tokens: Range<Int>) -> Bool {
      sentence.contains(tokens.lowerBound) && (0...3).contains(verb - tokens.upperBound)
        && between(tokens.upperBound, verb).allSatisfy { reading.tokens[$0].kind == .word }
    }
    if let person = people.last(where: isSubject) {
      return Group(Item(recipient: Recipient(kind: .individual, count: 1), tokens: person))
    }
    guard let body = organisations.last(where: isSubject) else { return places(before: verb) }
    guard !isPost(body),
      body.lowerBound == sentence.lowerBound
        || [.comma, .semicolon].contains(reading.tokens[body.lowerBound - 1].kind)
    else { return nil }
    return Group(Item(recipient: Recipient(kind: .collective, count: 1), tokens: body))
  }

  /// The places that are the subject of a clause: `⟦huyện Tân Lộc và Mai Lâm⟧ |đạt giải nhì`.
  private func places(before verb: Int) -> Group? {
    var start = verb
    while start > sentence.lowerBound, verb - start < 14,
      [.word, .comma].contains(reading.tokens[start - 1].kind)
    { start -= 1 }
    let clause = start..<verb
    guard
      start == sentence.lowerBound
        || [.semicolon, .colon].contains(reading.tokens[start - 1].kind),
      !clause.isEmpty, reading.classes(at: start) & LexiconClass.placeType.bit != 0
    else { return nil }
    var cursor = Cursor(reading, at: start, end: verb)
    guard cursor.placeName() != nil else { return nil }
    let count = countNamed(in: clause, .collective)
    return Group(Item(recipient: Recipient(kind: .collective, count: count), tokens: clause))
  }
}
