internal import VietText

extension Page {
  /// Finds the headline among the paragraphs above the first running text.
  mutating func findTitle() {
    let limit = core.isEmpty ? min(blocks.count, 12) : core.lowerBound
    if looksLikeTitle(limit) {
      titleBlocks = limit..<limit + 1
      title = blocks[limit].tokens
      return
    }
    var from = limit
    while from > 0, limit - from < 40, ![.prose, .rest].contains(blocks[from - 1].form) {
      from -= 1
    }
    let stamped = stampedTitle(from..<limit)
    var best: (score: Int, index: Int)?
    var lastGood: Int?
    for index in from..<limit {
      guard var score = titleScore(of: index, before: limit, isFirst: best == nil) else { continue }
      if index == stamped { score += 25 }
      let isGood = score >= 10
      // The first of several is the headline, unless a menu stands above it.
      if let lastGood, index - lastGood <= 6 { score -= 8 }
      score -= 2 * max(0, limit - index - 8)
      if isGood { lastGood = index }
      if score > best?.score ?? 0 { best = (score, index) }
    }
    guard let best, core.isEmpty ? hasText(after: best.index) : true else { return }
    setTitle(best.index, before: limit)
  }

  /// Takes words for the headline that are known to be it.
  mutating func setTitle(_ tokens: Range<Int>) {
    guard
      let first = blocks.firstIndex(where: { $0.tokens.upperBound > tokens.lowerBound }),
      let last = blocks.lastIndex(where: { $0.tokens.lowerBound < tokens.upperBound }),
      first <= last
    else { return }
    titleBlocks = first..<last + 1
    title = tokens
  }

  /// A long headline may look like running text: the stamp beside it tells, or that it does not end
  /// with a full stop and nothing above it could be the headline.
  private func looksLikeTitle(_ index: Int) -> Bool {
    guard !core.isEmpty, blocks[index].form == .prose, blocks[index].breaks == 0,
      blocks[index].words <= 40, index + 1 < blocks.count
    else { return false }
    let block = blocks[index]
    // `… cụ thể như sau:` opens a list, and is no headline.
    if reading.tokens[block.tokens.upperBound - 1].kind == .colon { return false }
    let above = blocks[..<index].last { $0.form != .furniture }?.form
    // A headline may be a whole sentence: nothing stands above it then, and its stamp below.
    let most = above == nil ? 32 : 20
    if block.endsInStop, block.words >= most || nextOf(index, before: index) != .stamp {
      return false
    }
    return above == nil || above == .stamp || nextOf(index, before: index) == .stamp
  }

  /// The paragraph that a stamp belongs to: the one above it, or the one below where only a short
  /// category stands above.
  private func stampedTitle(_ range: Range<Int>) -> Int? {
    for stamp in range.reversed() where blocks[stamp].form == .stamp {
      let above = range.lowerBound..<stamp
      let before = above.last { ![.furniture, .stamp].contains(blocks[$0].form) }
      let after = (stamp + 1..<range.upperBound).first {
        ![.furniture, .stamp].contains(blocks[$0].form)
      }
      let isCategory =
        before.map { blocks[$0].words <= 6 && $0 > 0 || isOrganisation(blocks[$0]) } ?? true
      if let after, isCategory, blocks[after].words >= 6, blocks[after].form == .line,
        !blocks[after].isCaption
      {
        return after
      }
      if let before, blocks[before].form != .item, publisherLine(before) == nil,
        !isOrganisation(blocks[before]) || stamp - before == 1
      {
        return isSubtitle(before, range) ? before - 1 : before
      }
    }
    return nil
  }

  /// `Bài 1: Lấy dân làm gốc` below a longer headline.
  private func isSubtitle(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound, blocks[index].words <= 7 else { return false }
    let above = blocks[index - 1]
    return above.form == .line && above.words >= 8 && !above.isCaption
      && publisherLine(index - 1) == nil && !isOrganisation(above)
  }

  private func hasText(after index: Int) -> Bool {
    blocks[(index + 1)...].contains { [.line, .sentence, .item].contains($0.form) }
  }

  private mutating func setTitle(_ index: Int, before limit: Int) {
    var (first, last) = (index, index)
    while last + 1 < limit, continuesTitle(last + 1, after: last) { last += 1 }
    while first > 0, blocks[first - 1].form == .line, publisherLine(first - 1) == nil,
      !isOrganisation(blocks[first - 1]), continuesTitle(first, after: first - 1)
    { first -= 1 }
    titleBlocks = first..<last + 1
    var tokens = blocks[first].tokens.lowerBound..<blocks[last].tokens.upperBound
    if let (stamp, bracket) = StampReader(reading: reading).closingStamp(in: tokens),
      bracket > tokens.lowerBound,
      blocks[last].form == .datedLine || stamp.time != nil,
      // In a list of headlines each has a date of its own.
      first == 0 || blocks[first - 1].form != .datedLine
    {
      titleStamp = stamp
      tokens = tokens.lowerBound..<bracket
    }
    if reading.tokens[tokens.lowerBound].kind == .openBracket,
      let (mark, end) = pressMark(at: tokens)
    {
      (credit, tokens) = (mark, end..<tokens.upperBound)
    }
    if reading.tokens[tokens.upperBound - 1].kind == .other, tokens.count > 1 {
      tokens = tokens.lowerBound..<tokens.upperBound - 1
    }
    // A portal prints `null` where an article has no kicker.
    if reading.isWord(tokens.lowerBound, .null), tokens.count > 1 {
      tokens = tokens.lowerBound + 1..<tokens.upperBound
    }
    title = tokens
  }

  private func titleScore(of index: Int, before limit: Int, isFirst: Bool) -> Int? {
    let block = blocks[index]
    switch block.form {
    case .line, .sentence: break
    case .datedLine: guard nextOf(index, before: limit) == .prose else { return nil }
    default: return nil
    }
    if publisherLine(index) != nil || block.letters < 2 { return nil }
    var score =
      switch block.words {
      case ..<3: -10
      case 3: 0
      case 4: 4
      case 5...7: 5
      case 8...45: 10
      default: -20
      }
    if nextOf(index, before: limit) == .prose {
      score += 6
      if saysWhatLeadSays(block) { score += 8 }
    }
    if block.isUpperCase, block.words > 4 { score += 4 }
    if block.hasDetail { score += 3 }
    // `ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC LÂM` above a headline is whose page it is.
    if index < 3, index + 1 < limit, block.isUpperCase, isOrganisation(block) { score -= 12 }
    if index == 0, block.words > 3 { score += 4 }
    if block.isCaption { score -= isFirst ? 6 : 20 }
    if isFirst, index == 0, nextOf(index, before: limit) == .prose { score = max(score, 1) }
    if block.form == .sentence, !block.isUpperCase { score -= beginsAsLead(block) ? 20 : 6 }
    // `Theo dõi Báo Bắc Lâm trên`: icons follow.
    if reading.isWord(block.tokens.upperBound - 1, .trên) { return nil }
    // `Căn cứ Công văn số …,`: the sentence goes on.
    if reading.tokens[block.tokens.upperBound - 1].kind == .comma,
      nextOf(index, before: limit) == .prose
    {
      score -= 20
    }
    return score
  }

  /// Whether most of a headline's words stand in the lead, too, two by two.
  private func saysWhatLeadSays(_ block: PageBlock) -> Bool {
    guard !core.isEmpty, block.words >= 8 else { return false }
    let lead = blocks[core.lowerBound].tokens.prefix(200).dropLast()
    let pairs = block.tokens.dropLast()
    var missing = 0
    for index in pairs where !lead.contains(where: { isSamePair($0, index) }) {
      missing += 1
      if missing * 2 >= pairs.count { return false }
    }
    return true
  }

  /// Whether the same two words stand at two places.
  private func isSamePair(_ first: Int, _ second: Int) -> Bool {
    isSameWord(first, second) && isSameWord(first + 1, second + 1)
  }

  private func isSameWord(_ first: Int, _ second: Int) -> Bool {
    let (first, second) = (reading.tokens[first], reading.tokens[second])
    guard first.fold == second.fold, first.kind == second.kind else { return false }
    return first.kind == .word
      || reading.bytes[first.range].elementsEqual(reading.bytes[second.range])
  }

  /// The form of the next paragraph that is no furniture.
  private func nextOf(_ index: Int, before limit: Int) -> PageBlock.Form? {
    var next = index + 1
    while next < blocks.count, next < index + 6 {
      if blocks[next].form != .furniture, next >= limit || !continuesTitle(next, after: index) {
        return blocks[next].form
      }
      next += 1
    }
    return nil
  }

  /// `Sáng 12/9, …`, `Ngày 7/3, …`: the opening of a lead.
  private func beginsAsLead(_ block: PageBlock) -> Bool {
    let first = block.tokens.lowerBound
    return Cursor(reading, at: first, end: block.tokens.upperBound).peekEntry(.daypart) != nil
      || reading.isWord(first, .ngày)
  }

  /// Whether a paragraph goes on with the headline of the one before.
  private func continuesTitle(_ index: Int, after previous: Int) -> Bool {
    guard index == previous + 1 else { return false }
    let (block, before) = (blocks[index], blocks[previous])
    guard block.form == .line, !block.isCaption, !before.isClosed, block.words <= 20,
      publisherLine(index) == nil
    else { return false }
    let first = reading.tokens[block.tokens.lowerBound]
    let last = reading.tokens[before.tokens.upperBound - 1]
    let isOpen =
      [.comma, .dash, .ampersand].contains(last.kind)
      || Self.connectors.contains(last.id) || Self.continuations.contains(first.id)
      || [.openQuote, .quote, .dash, .openBracket].contains(first.kind)
    if block.isUpperCase, before.isUpperCase { return !block.followsBlank || isOpen }
    guard !block.followsBlank, !block.isUpperCase, !before.isUpperCase else { return false }
    return isOpen
  }

  private static let connectors = Set(
    [Word.và, .của, .tại, .về, .cho, .trong, .với, .năm, .ở].map(\.rawValue))
  private static let continuations = Set(
    [Word.giai, .năm, .nhiệm, .lần, .và, .tại, .về, .trên, .theo].map(\.rawValue))
}
