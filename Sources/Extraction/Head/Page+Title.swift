internal import VietText

extension Page {
  /// Finds the headline among the paragraphs above the first running text.
  mutating func findTitle() {
    let limit = core.isEmpty ? min(blocks.count, 12) : core.lowerBound
    // A long headline looks like running text; the stamp below it tells.
    if let first = blocks[core].first, first.form == .prose, first.breaks == 0, first.words <= 40,
      !first.isClosed || first.endsInDots || first.words < 20,
      nextOf(limit, before: limit) == .stamp
    {
      titleBlocks = limit..<limit + 1
      title = first.tokens
      return
    }
    var from = limit
    while from > 0, limit - from < 40, ![.prose, .rest].contains(blocks[from - 1].form) {
      from -= 1
    }
    var best: (score: Int, index: Int)?
    var goodBefore = 0
    for index in from..<limit {
      guard let score = titleScore(of: index, before: limit) else { continue }
      let total = score - 8 * goodBefore
      if score >= 10 { goodBefore += 1 }
      if total > best?.score ?? 0 { best = (total, index) }
    }
    guard let best, core.isEmpty ? hasText(after: best.index) : true else { return }
    setTitle(best.index, before: limit)
  }

  private func hasText(after index: Int) -> Bool {
    blocks[(index + 1)...].contains { [.line, .sentence, .item].contains($0.form) }
  }

  private mutating func setTitle(_ index: Int, before limit: Int) {
    var last = index
    while last + 1 < limit, continuesTitle(last + 1, after: last) { last += 1 }
    titleBlocks = index..<last + 1
    var tokens = blocks[index].tokens.lowerBound..<blocks[last].tokens.upperBound
    if let (stamp, bracket) = StampReader(reading: reading).closingStamp(in: tokens),
      bracket > tokens.lowerBound,
      blocks[last].form == .datedLine || stamp.time != nil
    {
      titleStamp = stamp
      tokens = tokens.lowerBound..<bracket
    }
    title = tokens
  }

  private func titleScore(of index: Int, before limit: Int) -> Int? {
    let block = blocks[index]
    switch block.form {
    case .line, .sentence: break
    case .datedLine: guard nextOf(index, before: limit) == .prose else { return nil }
    default: return nil
    }
    if publisherLine(index) != nil || block.letters < 3 { return nil }
    var score =
      switch block.words {
      case ..<3: -10
      case 3: 0
      case 4: 4
      case 5...7: 5
      case 8...45: 10
      default: -20
      }
    switch nextOf(index, before: limit) {
    case .stamp: score += 25
    case .prose: score += 6
    default: break
    }
    if block.isUpperCase, block.words > 4 { score += 4 }
    if hasDetail(block) { score += 3 }
    if index == 0, block.words > 3 { score += 4 }
    if block.isCaption { score -= 20 }
    if block.form == .sentence, !block.isUpperCase { score -= beginsAsLead(block) ? 20 : 6 }
    return score
  }

  /// Quotes, numbers and colons are of headlines rather than of categories.
  private func hasDetail(_ block: PageBlock) -> Bool {
    reading.tokens[block.tokens].contains {
      [.quote, .openQuote, .number, .colon].contains($0.kind)
    }
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
