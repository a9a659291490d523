internal import VietText

extension Page {
  /// Collects the paragraphs of the article: from the headline on, or from its first running text,
  /// to its signature or the first list of other articles behind its last running text.
  mutating func findArticle() {
    var index = titleBlocks?.upperBound ?? firstText
    var (isSigned, inList) = (false, false)
    // Lines behind the last running text: captions, or headlines of other articles.
    var pending: [Int] = []
    loop: while index < blocks.count {
      let block = blocks[index]
      let isInside = index < core.upperBound
      if signsHere(index, isInside) {
        take(pending)
        pending = []
        if block.form == .byline || !isSigned { signatures.append(index) }
        isSigned = isSigned || !isInside && index >= core.lowerBound && !isAfterTitle(index)
        index += 1
        continue
      }
      switch block.form {
      case .rest, .related, .datedLine:
        if !isInside { break loop }
        inList = inList || block.form == .related
      case .stamp, .furniture, .link, .byline: break
      case .prose, .sentence, .item:
        if isSigned, !block.isCaption { break loop }
        if inList, !isProse(index - 1), !isProse(index + 1) { break }
        if block.form == .prose { inList = false }
        if isTeaser(index) {
          index = endOfTeaser(index)
          continue loop
        }
        take(pending)
        take(index)
        pending = []
      case .line:
        if inList, isInside { break }
        if isSigned, !block.isCaption { break loop }
        if isInside || isSigned || core.isEmpty { take(index) } else { pending.append(index) }
      }
      index += 1
    }
    end = index
    if pending.count < 3 || areCaptions(pending) || areRows(pending) { take(pending) }
    cutCredits()
  }

  /// Captions say what the article says; headlines of other articles have other words.
  private func areCaptions(_ lines: [Int]) -> Bool {
    if lines.allSatisfy({ blocks[$0].isCaption }) { return true }
    let start = titleBlocks?.lowerBound ?? core.lowerBound
    var known = Set<UInt64>()
    for index in blocks[start].tokens.lowerBound..<blocks[core.upperBound - 1].tokens.upperBound
    where known.count < 20_000 {
      known.insert(pair(at: index))
    }
    var (pairs, said) = (0, 0)
    for index in lines.prefix(50) {
      for token in blocks[index].tokens.dropLast() {
        pairs += 1
        if known.contains(pair(at: token)) { said += 1 }
      }
    }
    return said * 2 > pairs
  }

  /// Whether lines are a table, or a list of counts such as `Hội Nông dân: 120 hội viên`: nearly all
  /// have cells, or a count behind a colon.
  private func areRows(_ lines: [Int]) -> Bool {
    let rows = lines.count { isRow(blocks[$0].tokens) }
    return rows * 4 >= lines.count * 3
  }

  private func isRow(_ line: Range<Int>) -> Bool {
    line.dropLast().contains { index in
      let (token, next) = (reading.tokens[index], reading.tokens[index + 1])
      let gap = token.range.upperBound..<next.range.lowerBound
      if reading.bytes[gap].contains(UInt8(ascii: "\t")) { return true }
      // Counters of a page have no word behind them.
      return token.kind == .colon && next.kind == .number && index + 2 < line.upperBound
        && [.word, .percent].contains(reading.tokens[index + 2].kind)
    }
  }

  /// A number for two words that stand together.
  private func pair(at index: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for token in reading.tokens[index..<min(index + 2, reading.tokens.count)] {
      for byte in reading.bytes[token.range] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0x20) &* 0x100_0000_01B3
    }
    return hash
  }

  /// Without a headline: the first paragraph that is no furniture and no publisher's line.
  private var firstText: Int {
    guard core.isEmpty else { return core.lowerBound }
    return blocks.indices.first {
      [.line, .sentence, .item, .prose].contains(blocks[$0].form)
    } ?? blocks.count
  }

  private mutating func take(_ pending: [Int]) {
    for index in pending { take(index) }
  }

  private mutating func take(_ index: Int) {
    paragraphs.append(Paragraph(block: index, tokens: blocks[index].tokens))
  }

  private func isProse(_ index: Int) -> Bool {
    blocks.indices.contains(index) && blocks[index].form == .prose
  }

  // MARK: Teasers

  /// A headline, a press mark and a lead in one paragraph.
  ///
  /// Such as `12 giờ truy tìm em bé TTO - Khẩn trương …`, a link to another article.
  private func isTeaser(_ index: Int) -> Bool {
    guard let last = paragraphs.last, last.block > core.lowerBound, blocks[index].words <= 80 else {
      return false
    }
    return pressMark(inside: blocks[index].tokens) != nil
  }

  /// What follows a teaser up to the next empty line belongs to it.
  private func endOfTeaser(_ index: Int) -> Int {
    var next = index + 1
    while next < blocks.count, next <= index + 2, !blocks[next].followsBlank { next += 1 }
    return next <= index + 2 && (next == blocks.count || blocks[next].followsBlank)
      ? next : index + 1
  }

  // MARK: Between headline and text

  func isAfterTitle(_ index: Int) -> Bool {
    guard let titleBlocks else { return false }
    return index >= titleBlocks.upperBound && index < core.lowerBound
      && index < titleBlocks.upperBound + 4
  }

  /// A line of names before the last words of the core, such as captions below the signature.
  private func signsNearEnd(_ index: Int) -> Bool {
    guard index > core.lowerBound + 2, core.upperBound - index <= 5,
      Self.signs(blocks[index], reading)
    else { return false }
    return blocks[(index + 1)..<core.upperBound].reduce(0) { $0 + $1.words } <= 80
  }

  /// Whether a paragraph signs the article: below the headline, behind the running text, or before
  /// its last captions.
  private func signsHere(_ index: Int, _ isInside: Bool) -> Bool {
    let block = blocks[index]
    if block.form == .byline { return true }
    if isAfterTitle(index) {
      // The names before a stamp are read with it.
      if block.form == .stamp { return false }
      return Byline.person(in: block.tokens, reading) != nil
        || Self.signs(block, reading)
          && (standsAgain(block) || reading.tokens[block.tokens.upperBound - 1].kind == .other)
    }
    if isInside { return signsNearEnd(index) }
    guard Self.signs(block, reading) else { return false }
    // Without running text, only the last line can be told from the others.
    return !core.isEmpty || paragraphs.count > 1 && isLastText(index)
  }

  /// Whether the line stands on the page twice, as above the text and below it.
  private func standsAgain(_ block: PageBlock) -> Bool {
    let words = reading.folded(block.tokens)
    return blocks.count { $0.words == block.words && reading.folded($0.tokens) == words } > 1
  }

  private func isLastText(_ index: Int) -> Bool {
    index + 1 == blocks.count
      || [.rest, .related, .furniture, .stamp].contains(blocks[index + 1].form)
  }
}
