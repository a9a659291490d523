internal import Records
internal import VietText

/// What the words before a quotation make of it.
struct ModelContext {
  var kind = Model.Kind.model
  /// Where the name begins if before the quotation: `⟦Câu lạc bộ⟧ “Sống xanh”`.
  var nameStart: Int?
  /// The owner who stands before the model.
  var owner: Range<Int>?
}

extension Cursor {
  // MARK: Movements and mottoes

  /// Whether the words are a movement's name, with no more than its year behind it.
  func isMovement(_ content: Range<Int>) -> Bool {
    var cursor = self
    cursor.at = content.lowerBound
    guard cursor.entry(.movement) != nil else { return false }
    if cursor.at >= content.upperBound { return true }
    return period(in: content) == cursor.at
  }

  /// Where a period begins in some words: `năm 2023`, `giai đoạn 2021 – 2025`.
  func period(in content: Range<Int>) -> Int? {
    content.dropFirst().first { index in
      guard index + 1 < content.upperBound else { return false }
      let next = reading.tokens[index + 1]
      if reading.isWord(index, .năm) || reading.isWord(index, .tháng) {
        return next.kind == .number && next.range.count >= 4
      }
      return reading.isWord(index, .giai) && reading.isWord(index + 1, .đoạn)
        || reading.isWord(index, .nhiệm) && reading.isWord(index + 1, .kỳ)
    }
  }

  /// Whether the quotation that the cursor stands before is a motto, title or term: no speech, and
  /// nothing that counts.
  func isMotto(_ quoted: Quoted) -> Bool {
    guard quoted.isClosed, !quoted.isSpeech else { return false }
    if entry(.movementHead, endingAt: at) != nil { return true }
    guard quoted.content.count <= 10, at == 0 || reading.tokens[at - 1].kind != .colon else {
      return false
    }
    return !quoted.content.contains { index in
      reading.tokens[index].kind == .number && peekEntry(.unit, at: index + 1) != nil
    }
  }

  // MARK: Models

  /// What makes the quotation that the cursor stands before a model's name; nil where nothing does.
  func modelContext(of quoted: Quoted, _ facts: Facts) -> ModelContext? {
    guard !quoted.isSpeech, quoted.content.count <= 40, !reading.tokens[at].isSentenceStart
    else { return bareContext(of: quoted) }
    if let group = entry(.club, endingAt: at), let context = clubContext(group.start, quoted, facts)
    {
      return context
    }
    // `mô hình (đoạn) đường “…”`
    if let kind = entry(.movementHead, endingAt: at) {
      let head =
        entry(.modelHead, endingAt: kind.start) ?? entry(.modelHead, endingAt: kind.start - 1)
      return beginsName(quoted.content) ? head.map(context) : nil
    }
    return headContext(endingAt: at, quoted) ?? listContext(of: quoted, facts)
      ?? itemContext(of: quoted, facts) ?? bareContext(of: quoted)
  }

  /// `mô hình “…”`, and with a few words between: `mô hình dân vận khéo “…”`.
  private func headContext(endingAt index: Int, _ quoted: Quoted) -> ModelContext? {
    // `mô hình “Dân vận khéo” về “…”`
    if let movement = quotedMovement(before: index), beginsName(quoted.content) {
      return entry(.modelHead, endingAt: movement).map(context)
    }
    for gap in 0...4 where index - gap > 0 {
      if gap > 0 {
        let token = reading.tokens[index - gap]
        guard token.kind == .word || token.kind == .colon, token.id != Word.của.rawValue else {
          return nil
        }
        if token.traits.contains(.startsSentence) { return nil }
      }
      if gap > 0, entry(.movementHead, endingAt: index - gap) != nil { return nil }
      guard let head = entry(.modelHead, endingAt: index - gap) else { continue }
      if gap > 0, !beginsName(quoted.content) { return nil }
      return context(head)
    }
    return nil
  }

  /// Where a movement's name in quotation marks begins that ends right before a token, or before
  /// one word between.
  private func quotedMovement(before index: Int) -> Int? {
    for close in [index - 1, index - 2] where close > 0 {
      let kind = reading.tokens[close].kind
      guard kind == .closeQuote || kind == .quote else {
        if kind == .word, !reading.tokens[close].isSentenceStart { continue }
        return nil
      }
      guard let name = entry(.movement, endingAt: close), name.start > 0,
        reading.tokens[name.start - 1].kind.isQuote
      else { return nil }
      return name.start - 1
    }
    return nil
  }

  private func context(_ head: (entry: Lexicon.Entry, start: Int)) -> ModelContext {
    ModelContext(
      kind: head.entry.isOf(.exemplar) ? .exemplar : .model,
      owner: ownerBefore(head.start)?.words)
  }

  /// `mô hình Câu lạc bộ “Sống xanh”`; without *mô hình* only where an owner is told.
  private func clubContext(_ start: Int, _ quoted: Quoted, _ facts: Facts) -> ModelContext? {
    if let head = entry(.modelHead, endingAt: start) {
      var context = context(head)
      context.nameStart = start
      return context
    }
    guard beginsName(quoted.content) else { return nil }
    // `mô hình “Nhà sạch”, câu lạc bộ “Sống xanh”`
    if let last = facts.models.last, start - last.tokens.upperBound == 1,
      [.comma, .semicolon].contains(reading.tokens[start - 1].kind)
    {
      return ModelContext(nameStart: start)
    }
    var behind = self
    behind.at = quoted.end
    return behind.ownerBehind() != nil ? ModelContext(nameStart: start) : nil
  }

  /// A list that the word *mô hình* opens: `mô hình tiêu biểu như: “…”, “…”; “…” của …`.
  private func listContext(of quoted: Quoted, _ facts: Facts) -> ModelContext? {
    guard at > 0, quoted.isClosed, beginsName(quoted.content) || facts.models.last != nil else {
      return nil
    }
    let before = reading.tokens[at - 1]
    if before.kind == .colon || [.như, .là, .gồm].contains(Word(rawValue: before.id)) {
      guard let head = modelHead(before: at - 1) else { return nil }
      return ModelContext(kind: head.isOf(.exemplar) ? .exemplar : .model)
    }
    let separates =
      before.kind == .comma || before.kind == .semicolon
      || [.và, .hay, .hoặc].contains(Word(rawValue: before.id))
    guard separates, let last = facts.models.last, last.tokens.upperBound <= at else { return nil }
    if beginning(ofListOfQuotesIn: facts) - last.tokens.upperBound <= 2 {
      // `Hội Phụ nữ xã duy trì mô hình “A”, “B”`: whoever stands before the first runs all.
      let owner = last.value.owner.flatMap { $0.upperBound <= last.tokens.lowerBound ? $0 : nil }
      return ModelContext(kind: last.value.kind, owner: owner)
    }
    var behind = self
    behind.at = quoted.end
    guard last.tokens.lowerBound >= sentenceStart(of: at), behind.ownerBehind() != nil
    else { return nil }
    return ModelContext(kind: last.value.kind)
  }

  /// An item of such a list that begins with its owner: `các mô hình: Chi hội thôn 3 (xã Tân Lộc)
  /// “…”; Công an xã “…”`.
  private func itemContext(of quoted: Quoted, _ facts: Facts) -> ModelContext? {
    guard at > 0, quoted.isClosed, beginsName(quoted.content), quoted.content.count > 2 else {
      return nil
    }
    let isBracketed = reading.tokens[at - 1].kind == .closeBracket
    let end = isBracketed ? bracketStart(at - 1) ?? at : at
    var start = end
    while start > 0, end - start < 16, [.word, .number].contains(reading.tokens[start - 1].kind) {
      start -= 1
    }
    guard start > 0, start < end,
      [.colon, .semicolon].contains(reading.tokens[start - 1].kind)
    else { return nil }
    var cursor = self
    cursor.at = start
    guard let owner = cursor.body(), cursor.at == end else { return nil }
    if let head = modelHead(before: start - 1) {
      return ModelContext(kind: head.isOf(.exemplar) ? .exemplar : .model, owner: owner)
    }
    guard let last = facts.models.last, last.tokens.lowerBound >= sentenceStart(of: at) else {
      return nil
    }
    return ModelContext(kind: last.value.kind, owner: owner)
  }

  /// Where a run of quotations begins that were passed over right before here: a motto in a list of
  /// models does not end it.
  private func beginning(ofListOfQuotesIn facts: Facts) -> Int {
    var start = at
    for passed in facts.passedOver.reversed().prefix(3) {
      guard (1...2).contains(start - passed.tokens.upperBound),
        reading.tokens[passed.tokens.lowerBound].kind.isQuote
      else { break }
      start = passed.tokens.lowerBound
    }
    return start
  }

  /// The nearest *mô hình* before a token of the same sentence.
  private func modelHead(before index: Int) -> Lexicon.Entry? {
    var last = index
    // `Điển hình, các tham luận: “…”`: what is listed stands nearer.
    var isOfOthers = false
    func found(_ head: Lexicon.Entry) -> Lexicon.Entry? {
      isOfOthers && head.value == "exemplar" ? nil : head
    }
    while last > 0, index - last < 25, !reading.tokens[last].isSentenceStart {
      if entry(.movementHead, endingAt: last) != nil { isOfOthers = true }
      if let head = entry(.modelHead, endingAt: last) { return found(head.entry) }
      last -= 1
    }
    return (entry(.modelHead, endingAt: last + 2)?.entry).flatMap(found)
  }

  /// A name alone, with its owner, in an article about models: `Chi hội Phụ nữ thôn 3 có “…”`,
  /// `“…” do Công an xã gầy dựng`.
  private func bareContext(of quoted: Quoted) -> ModelContext? {
    guard quoted.isClosed, !quoted.isSpeech, beginsName(quoted.content),
      (3...15).contains(quoted.content.count),
      peekEntry(.movementHead, at: quoted.content.lowerBound) == nil,
      isAmongModels || entry(.ownerCue, endingAt: at)?.entry.isOf(.strong) == true
    else { return nil }
    if let owner = ownerBefore(at, isAdjacent: true) { return ModelContext(owner: owner.words) }
    guard at == 0 || reading.tokens[at].isSentenceStart || reading.isWord(at - 1, .riêng) else {
      return nil
    }
    var behind = self
    behind.at = quoted.end
    guard behind.word(.do) || behind.word(.của) else { return nil }
    return behind.organisation() != nil || behind.person() != nil ? ModelContext() : nil
  }

  /// Whether models are spoken of not far before.
  private var isAmongModels: Bool {
    (max(0, at - 400)..<at).contains { index in
      reading.isWord(index, .mô) && reading.isWord(index + 1, .hình)
        || reading.isWord(index, .điển) && reading.isWord(index + 1, .hình)
    }
  }

  /// Whether words begin as a name does: with a capital or a number.
  private func beginsName(_ content: Range<Int>) -> Bool {
    let first = reading.tokens[content.lowerBound]
    return first.kind == .number || first.traits.contains(.capitalized)
  }

  // MARK: Owners of models

  /// The owner at the end of the quoted name: `“Câu lạc bộ nông dân của xã Tân Lộc”`.
  func ownerInside(_ content: Range<Int>) -> (cue: Int, owner: Range<Int>)? {
    for index in content.dropFirst() where reading.isWord(index, .của) {
      var cursor = self
      cursor.at = index + 1
      guard let owner = cursor.placeName() ?? cursor.organisation(),
        owner.upperBound == content.upperBound, owner.count > 1
      else { continue }
      return (index, owner)
    }
    return nil
  }

  /// The owner behind a period that follows the name: `“…” giai đoạn 2021 - 2023 của Đoàn xã`.
  func ownerBehindPeriod() -> Range<Int>? {
    var cursor = self
    guard cursor.words(.giai, .đoạn) || cursor.word(.năm) else { return nil }
    while let kind = cursor.token?.kind, kind == .number || kind == .dash { cursor.at += 1 }
    return cursor.ownerBehind()?.words
  }
}

extension Token {
  /// Whether a sentence begins here.
  var isSentenceStart: Bool { traits.contains(.startsSentence) }
}
