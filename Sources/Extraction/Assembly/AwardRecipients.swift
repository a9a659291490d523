internal import Records
internal import VietText

/// The recipients that a sentence names: counted (`24 tập thể và 04 cá nhân`), named (`cho Hội Nông
/// dân thị xã`), or neither (`cho các tập thể, cá nhân`).
struct AwardRecipients {
  /// Recipients of one award, in a list of their own.
  struct Group {
    var list: [Recipient]
    /// The places of the counts in `facts.quantities`.
    var quantities: [Int]
    var tokens: Range<Int>
    /// Whether nobody is named but whom the sentence is about.
    var isImplied = false
  }

  let reading: Reading
  let facts: Facts
  private(set) var sentence = 0..<0
  private var quantities = 0..<0
  private(set) var organisations: [Range<Int>] = []
  /// The counts that no verb honours, by place in `facts.quantities`.
  private var claimed: [Int] = []
  /// The counts that a verb of the sentence has honoured, by place in `facts.quantities`.
  private(set) var honoured: [Int] = []
  private(set) var people: [Range<Int>] = []
  private(set) var models: [Range<Int>] = []
  /// What is given, counted or not.
  private(set) var forms: [Range<Int>] = []
  /// The levels of those who are honoured.
  private var levels: [Range<Int>] = []
  private var (nextPerson, nextModel) = (0, 0)

  init(_ reading: Reading, _ facts: Facts) {
    self.reading = reading
    self.facts = facts
  }

  /// Turns to a sentence; sentences come in text order.
  mutating func enter(_ next: Sentence) {
    sentence = next.tokens
    quantities = next.quantities
    organisations.removeAll(keepingCapacity: true)
    forms.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
    honoured.removeAll(keepingCapacity: true)
    for index in next.cues {
      let cue = facts.cues[index]
      if cue.value.isOrganisation { organisations.append(cue.tokens) }
      if cue.value.form != nil { forms.append(cue.tokens) }
      if cue.value.level != nil { levels.append(cue.tokens) }
    }
    for index in next.quantities where facts.quantities[index].value.isAwardForm {
      forms.append(facts.quantities[index].tokens)
    }
    people = facts.people.next(&nextPerson, within: next.tokens).map(\.tokens)
    models = facts.models.next(&nextModel, within: next.tokens).map(\.tokens)
  }

  /// Takes some counts of the sentence away from its verbs.
  mutating func claim(_ quantities: [Int]) { claimed = quantities }

  /// Remembers counts that a verb of the sentence honours.
  mutating func honour(_ quantities: [Int]) { honoured += quantities }

  // MARK: Behind a verb

  /// A recipient with its tokens, and its place in `facts.quantities` if it is counted.
  struct Item {
    var recipient: Recipient
    var tokens: Range<Int>
    var quantity: Int?
  }

  /// The lists of recipients behind a verb.
  ///
  /// No comma stands between the verb and the first.
  func groups(in clause: Range<Int>) -> [Group] {
    var groups: [Group] = []
    for item in items(in: clause)
    where !isSubject(item, behind: clause, isFirst: groups.isEmpty) {
      let last = groups.last?.tokens.upperBound
      if let last,
        isList(between(last, item.tokens.lowerBound), named: item.quantity == nil)
          || item.quantity != nil
            && (isLongList(between(last, item.tokens.lowerBound))
              || groups.last.map {
                isNamedList(between(last, item.tokens.lowerBound), behind: $0)
              } ?? false)
      {
        groups[groups.count - 1].append(item)
      } else if item.quantity != nil || isNamed(at: item.tokens.lowerBound),
        reaches(between(last ?? clause.lowerBound, item.tokens.lowerBound), isFirst: last == nil)
          || goesOn(item, behind: groups.last)
      {
        groups.append(Group(item))
      }
    }
    return groups
  }

  func items(in clause: Range<Int>) -> [Item] {
    var items: [Item] = []
    for index in quantities {
      let quantity = facts.quantities[index]
      guard clause.contains(quantity.tokens.lowerBound), let kind = quantity.value.recipient,
        !claimed.contains(index),
        // `cho 12 hộ có 31 sản phẩm`
        kind != .other || !reading.isWord(quantity.tokens.lowerBound - 1, .có),
        !isChosenFrom(quantity.tokens)
      else { continue }
      let recipient = Recipient(
        kind: kind, count: quantity.value.value?.integer, bound: quantity.value.bound)
      items.append(Item(recipient: recipient, tokens: quantity.tokens, quantity: index))
    }
    for (kind, named) in [(Recipient.Kind.collective, organisations), (.individual, people)] {
      for tokens in named
      where clause.contains(tokens.lowerBound) && !isGiver(tokens, before: clause.upperBound)
        && !isPostOfPerson(tokens)
      {
        // `cho Bí thư Đảng ủy xã`: who holds the post.
        let kind = isPost(tokens) ? .individual : kind
        items.append(Item(recipient: Recipient(kind: kind, count: 1), tokens: tokens))
      }
    }
    return items.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// `bà Lê Thị Ba, ⟦Bí thư Đoàn xã⟧`: who is named before.
  private func isPostOfPerson(_ tokens: Range<Int>) -> Bool {
    isPost(tokens)
      && people.contains {
        $0.lowerBound < tokens.lowerBound && (0...1).contains(tokens.lowerBound - $0.upperBound)
      }
  }

  func isPost(_ tokens: Range<Int>) -> Bool {
    reading.isPost(tokens.lowerBound)
  }

  /// `của 5 xã`, `được chọn từ gần 120 giáo viên`: those among whom others are honoured.
  private func isChosenFrom(_ counted: Range<Int>) -> Bool {
    let before = counted.lowerBound - 1
    // `Trong 9 đảng viên |được tặng …`: all of them are, and some of them with this or that.
    if before == sentence.lowerBound, reading.isWord(counted.upperBound, .được) { return false }
    return [Word.của, .từ, .trong, .ở, .tại].contains { reading.isWord(before, $0) }
  }

  /// `tặng bằng khen cho 1 tập thể, ⟦LĐLĐ huyện⟧ tặng giấy khen`: who does what the next clause tells.
  private func isGiver(_ tokens: Range<Int>, before verb: Int) -> Bool {
    verb < sentence.upperBound && verb - tokens.upperBound <= 1
      && !reading.isWord(tokens.lowerBound - 1, .cho)
  }

  /// `… được tặng bằng khen, có 3 cá nhân |nhận giấy khen`: whom the verb behind a clause honours.
  private func isSubject(_ item: Item, behind clause: Range<Int>, isFirst: Bool) -> Bool {
    let verb = clause.upperBound
    guard item.quantity != nil, item.tokens.upperBound == verb, verb < sentence.upperBound else {
      return false
    }
    // `tặng cờ cho 9 tập thể, 4 đơn vị |đạt …`, but `công nhận 9 hộ |đạt …`
    return reading.isWord(verb, .nhận)
      || !isFirst && reading.isWord(verb, .đạt)
        && forms.contains { clause.contains($0.lowerBound) }
  }

  /// Whether a named recipient begins at a token: behind `cho` or `đối với`, with what he is or
  /// without: `cho thí sinh ⟦Lê Văn Ba⟧`.
  func isNamed(at start: Int) -> Bool {
    func isGivenTo(_ index: Int) -> Bool {
      reading.isWord(index - 1, .cho)
        || reading.isWord(index - 1, .với) && reading.isWord(index - 2, .đối)
    }
    return isGivenTo(start)
      || between(max(sentence.lowerBound + 1, start - 4), start).contains {
        isGivenTo($0) && reading.longest(.recipient, at: $0, end: start)?.end == start
      }
  }

  /// Whether what stands between a verb, or an earlier list, and a recipient lets the verb reach it:
  /// behind an earlier list a form or `cho` begins a list of its own.
  private func reaches(_ gap: Range<Int>, isFirst: Bool) -> Bool {
    // `48 đơn vị của các cụm, khối; ⟦cờ thi đua⟧ cho 5 đơn vị`: more is said of the list before.
    let stop = isFirst ? nil : gap.last { reading.tokens[$0].kind == .semicolon }
    let range = between(stop ?? gap.lowerBound, gap.upperBound)
    let tokens = reading.tokens[range]
    if isFirst {
      return range.count <= 40
        && !range.contains { index in
          switch reading.tokens[index].kind {
          case .semicolon: true
          // `42 đại biểu dự lễ tôn vinh có: 9 người …`
          case .colon: reading.isWord(index - 1, .có)
          // `Huy hiệu 45 năm, 40 năm tuổi Đảng`: the comma is the form's.
          // `huân chương hạng Nhất, hạng Nhì`
          // `trao cờ, quà lưu niệm cho 9 đơn vị`
          case .comma:
            !reading.isWord(index + 1, .hạng)
              && !forms.contains { $0.contains(index) || $0.lowerBound == index + 1 }
              && !isGiftBeside(between(index + 1, range.upperBound))
          default: false
          }
        }
    }
    let given = LexiconClass.awardForm.bit | LexiconClass.awardTitle.bit
    // `cờ thi đua 3 đơn vị, ⟦danh hiệu⟧ Tập thể lao động xuất sắc 11 đơn vị`
    let rest =
      tokens.first?.kind == .comma && range.count > 1
        && reading.classes(at: range.lowerBound + 1) & given != 0 ? tokens.dropFirst() : tokens
    return range.contains { reading.classes(at: $0) & given != 0 }
      && !rest.contains { $0.kind == .comma }
  }

  /// Whether words behind a comma name what is given, too, up to `cho`.
  private func isGiftBeside(_ words: Range<Int>) -> Bool {
    guard let first = words.first, let last = words.last, words.count <= 6,
      reading.isWord(last, .cho)
    else { return false }
    return reading.tokens[words].allSatisfy { $0.kind == .word }
      && forms.contains { $0.upperBound == first - 1 }
      && reading.classes(at: first) & (LexiconClass.awardVerb.bit | LexiconClass.status.bit) == 0
  }

  /// `tặng bằng khen 20 tập thể trong phong trào A; 9 tập thể trong phong trào B`: the same kind of
  /// recipient right behind a semicolon, for another reason.
  private func goesOn(_ item: Item, behind last: Group?) -> Bool {
    guard let last, item.quantity != nil else { return false }
    return reading.tokens[item.tokens.lowerBound - 1].kind == .semicolon
      && last.list.contains { $0.kind == item.recipient.kind }
      && [.collective, .individual].contains(item.recipient.kind)
  }

  /// What stands between two recipients of one award.
  func isList(_ range: Range<Int>, named: Bool = false) -> Bool {
    // `30 cán bộ |Hội`: the name is theirs.
    if named, range.isEmpty { return false }
    let range = named ? behindBracket(range) : range
    return range.count <= 4
      && range.allSatisfy { index in
        switch reading.tokens[index].kind {
        case .comma: true
        case .semicolon: !named
        case .word:
          [Word.và, .cho, .có, .với, .cùng].contains { reading.isWord(index, $0) }
            || levels.contains { $0.contains(index) }
        default: false
        }
      }
  }

  /// A gap without what stands in brackets at its beginning: `ông A (huyện Tân Lộc)⟦ và ⟧bà B`.
  func behindBracket(_ gap: Range<Int>) -> Range<Int> {
    guard let first = gap.first, reading.tokens[first].kind == .openBracket,
      let close = gap.prefix(16).first(where: { reading.tokens[$0].kind == .closeBracket })
    else { return gap }
    return close + 1..<gap.upperBound
  }

  /// What stands between two counts of recipients when the first are named, as many as they are:
  /// `2 thôn tiêu biểu là: Mai Lâm, Tân Lộc và 50 hộ`.
  private func isNamedList(_ range: Range<Int>, behind group: Group) -> Bool {
    guard range.count <= 60, let last = range.last, reading.isWord(last, .và),
      let count = group.list.last?.count,
      let colon = range.prefix(8).first(where: { reading.tokens[$0].kind == .colon })
    else { return false }
    let names = colon + 1..<last
    let others = LexiconClass.awardForm.bit | LexiconClass.awardVerb.bit
    return names.count { reading.tokens[$0].kind == .comma } + 1 == count
      && names.allSatisfy {
        [.word, .number, .comma].contains(reading.tokens[$0].kind)
          && reading.classes(at: $0) & others == 0
      }
  }

  /// What stands between two counts of recipients when more is said of the first: `6 tập thể tiêu
  /// biểu, 3 cá nhân`.
  private func isLongList(_ range: Range<Int>) -> Bool {
    guard let last = range.last, (2...12).contains(range.count),
      reading.tokens[last].kind == .comma || reading.isWord(last, .và)
    else { return false }
    let others = LexiconClass.awardForm.bit | LexiconClass.awardVerb.bit
    return range.dropLast().allSatisfy {
      reading.tokens[$0].kind == .word && reading.classes(at: $0) & others == 0
        && !reading.isWord($0, .đó)
    }
  }

  // MARK: Without a count

  /// `cho tập thể, cá nhân`, `nhiều tập thể`: recipients without a number.
  func uncounted(in range: Range<Int>) -> Group? {
    for index in range
    where [Word.cho, .nhiều, .các].contains(where: { reading.isWord(index, $0) }) {
      var cursor = Cursor(reading, at: index + 1, end: range.upperBound)
      while cursor.oneOf(.các, .những, .nhiều) != nil {}
      let start = cursor.at
      let isPlural = start > index + 1 || !reading.isWord(index, .cho)
      var kinds: [Recipient.Kind] = []
      var end = start
      while let entry = cursor.entry(.recipient), let kind = entry.meaning.recipient {
        kinds += kind == .collectiveOrIndividual ? [.collective, .individual] : [kind]
        end = cursor.at
        guard cursor.mark(.comma) || cursor.word(.và) else { break }
        cursor.word(.các)
      }
      guard !kinds.isEmpty else { continue }
      // `cho nhân dân và cán bộ ⟦xã Mai Lâm⟧`, `cho tập thể ⟦Trường Tiểu học Mai Lâm⟧`: one.
      if !isPlural, kinds.allSatisfy({ $0 == .collective }),
        // `cho đội của Thôn 1`
        let end = namedBody(at: reading.isWord(end, .của) ? end + 1 : end) ?? namedBody(at: start)
      {
        let one = Recipient(kind: .collective, count: 1)
        return Group(list: [one], quantities: [], tokens: start..<end)
      }
      let list = kinds.reduce(into: [Recipient]()) { list, kind in
        if !list.contains(where: { $0.kind == kind }) {
          list.append(Recipient(kind: kind, count: nil))
        }
      }
      return Group(list: list, quantities: [], tokens: start..<end)
    }
    return nil
  }

  /// The end of the body or place that is named at a token.
  func namedBody(at token: Int) -> Int? {
    if let body = organisations.first(where: { $0.contains(token) }) { return body.upperBound }
    var cursor = Cursor(reading, at: token, end: sentence.upperBound)
    return cursor.placeName()?.upperBound
  }

  /// How many a list of names has: `xã Tân Lộc, xã Mai Lâm và phường 4`.
  func countNamed(in list: Range<Int>, _ kind: Recipient.Kind) -> Int {
    if kind == .individual { return max(1, people.count { list.contains($0.lowerBound) }) }
    return 1
      + list.dropLast().count { index in
        guard reading.tokens[index].kind == .comma || reading.isWord(index, .và) else {
          return false
        }
        let others = LexiconClass.placeType.bit | LexiconClass.organisation.bit
        return reading.tokens[index + 1].traits.contains(.capitalized)
          || reading.classes(at: index + 1) & others != 0
      }
  }

  // MARK: Kinds

  /// What stands at a token as a recipient: a person or, for any organisation, a collective.
  func kind(at token: Int) -> Recipient.Kind? {
    if people.contains(where: { $0.contains(token) }) { return .individual }
    // `Giải Nhì: Đơn vị xã Tân Lộc`
    if let told = reading.longest(.recipient, at: token, end: sentence.upperBound),
      let kind = reading.lexicon[told.entry].meaning.recipient, kind != .other
    {
      return kind
    }
    let isBody =
      organisations.contains { $0.contains(token) }
      || reading.classes(at: token) & LexiconClass.placeType.bit != 0
    return isBody ? .collective : nil
  }
}

extension Recipient.Kind {
  /// Whether `công nhận` makes an award of it without any form: more is recognised than is honoured.
  fileprivate var isHonoured: Bool {
    switch self {
    case .model, .exemplar, .modelOrExemplar, .household, .settlement: true
    default: false
    }
  }
}

extension AwardRecipients.Group {
  init(_ item: AwardRecipients.Item) {
    self.init(
      list: [item.recipient], quantities: item.quantity.map { [$0] } ?? [], tokens: item.tokens)
  }

  mutating func append(_ item: AwardRecipients.Item) {
    // `cho ông A và bà B`: two of a kind.
    if item.quantity == nil, quantities.isEmpty, let last = list.last,
      last.kind == item.recipient.kind, let count = last.count
    {
      list[list.count - 1] = Recipient(kind: last.kind, count: count + 1)
    } else {
      list.append(item.recipient)
    }
    if let quantity = item.quantity { quantities.append(quantity) }
    tokens = between(tokens.lowerBound, item.tokens.upperBound)
  }

  /// Whether an act alone, without a form of award, makes these its recipients.
  func isCommended(by act: Award.Act) -> Bool {
    list.allSatisfy { recipient in
      recipient.kind != .other
        && (act != .recognised || recipient.kind.isHonoured)
    }
  }
}
