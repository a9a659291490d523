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
      switch block.form {
      case .rest:
        break loop
      case .related, .datedLine:
        if !isInside { break loop }
        inList = inList || block.form == .related
      case .stamp, .furniture, .link:
        break
      case .byline:
        take(pending)
        pending = []
        signatures.append(index)
        isSigned = !isInside
      case .prose, .sentence, .item:
        if isSigned, !block.isCaption { break loop }
        if inList, !isProse(index - 1), !isProse(index + 1) { break }
        if block.form == .prose { inList = false }
        if isTeaser(index) {
          index = endOfTeaser(index)
          continue loop
        }
        if isInside || block.form != .prose || core.isEmpty || !isSigned {
          take(pending)
          pending = []
          take([index])
        }
      case .line:
        if inList, isInside { break }
        if isAfterTitle(index) && signsHere(index) || isInside && signsNearEnd(index) {
          signatures.append(index)
        } else if !isInside, !core.isEmpty, Self.signs(block, reading) {
          take(pending)
          pending = []
          if !isSigned { signatures.append(index) }
          isSigned = true
        } else if isInside || core.isEmpty {
          take([index])
        } else if isSigned {
          guard block.isCaption else { break loop }
          take([index])
        } else {
          pending.append(index)
        }
      }
      index += 1
    }
    end = index
    if pending.count < 3 || pending.allSatisfy({ blocks[$0].isCaption }) { take(pending) }
    cutCredits()
  }

  /// Without a headline: the first paragraph that is no furniture and no publisher's line.
  private var firstText: Int {
    guard core.isEmpty else { return core.lowerBound }
    return blocks.indices.first {
      [.line, .sentence, .item, .prose].contains(blocks[$0].form)
    } ?? blocks.count
  }

  private mutating func take(_ pending: [Int]) {
    paragraphs.append(
      contentsOf: pending.map { Paragraph(block: $0, tokens: blocks[$0].tokens) })
  }

  private func isProse(_ index: Int) -> Bool {
    blocks.indices.contains(index) && blocks[index].form == .prose
  }

  // MARK: Teasers

  /// A headline, a press mark and a lead in one paragraph: `12 giờ phá án TTO - Khẩn trương …`
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

  private func signsHere(_ index: Int) -> Bool {
    Byline.person(in: blocks[index].tokens, reading) != nil
  }
}
