internal import VietText

extension Page {
  /// The article's own stamp: below the headline, or with words that say so; else the dateline.
  func stamp() -> StampReader.Found? {
    if let titleStamp { return StampReader.Found(stamp: titleStamp) }
    let titleEnd = titleBlocks?.upperBound ?? core.lowerBound
    let textStart = max(core.lowerBound, titleEnd) + 3
    let stamps = self.stamps(before: min(blocks.count, end + 3))
    let below = stamps.filter { stamp in
      stamp.index >= titleEnd && (stamp.index < textStart || stamp.index >= core.upperBound)
        // Behind the article's end only words can tell that a date is its own.
        && (stamp.index < end || stamp.found.isLabelled)
    }
    // Above the headline stands the page's clock, unless it says that it is none.
    let above = stamps.filter { $0.index < titleEnd }
    let labelled = below.first(where: \.found.isLabelled)
    let plain = below.first { !$0.found.isDateline } ?? below.first
    let chosen = labelled ?? plain ?? above.last(where: \.found.isLabelled)
    return (chosen ?? above.last.flatMap { isClock($0, titleEnd) ? nil : $0 })?.found
  }

  private typealias FoundStamp = (index: Int, found: StampReader.Found)

  private func stamps(before limit: Int) -> [FoundStamp] {
    let reader = StampReader(reading: reading)
    return blocks.indices.prefix(limit).compactMap { index in
      guard blocks[index].form == .stamp else { return nil }
      return reader.stamp(in: blocks[index].tokens).map { (index, $0) }
    }
  }

  /// Whether a stamp above the headline is the page's clock.
  ///
  /// Between a category and the headline, in the middle of a page, it is the article's.
  private func isClock(_ stamp: FoundStamp, _ titleEnd: Int) -> Bool {
    let (index, found) = stamp
    if found.isDateline { return false }
    let between = blocks[(index + 1)..<titleEnd].count { $0.form != .furniture }
    guard between == titleBlocks?.count ?? 0 else { return true }
    let hasTime = found.stamp.time != nil
    // `22/09/2017, 21:46 (GMT+7)`: a page's clock tells no zone.
    if hasTime, found.hasZone, title != nil { return false }
    if found.hasWeekday, !hasTime || index > 0 && publisherLine(index - 1) != nil { return true }
    // A date alone at the top is the article's: a clock tells the hour or the day of the week.
    return index < 2 && title != nil && (!hasTime && index > 0 || found.hasWeekday)
  }

  /// Who signs: behind a label, on a line of names, or behind the last sentence.
  func byline() -> Range<Int>? {
    let labelled = signatures.filter { blocks[$0].form == .byline }
    if let block = labelled.last.map({ blocks[$0] }), let start = block.labelEnd {
      return Byline.name(in: start..<block.tokens.upperBound, reading)
    }
    if let closingName { return closingName }
    guard let last = signatures.last else { return authorOfStamp() }
    let tokens = blocks[last].tokens
    if let names = Byline.signature(in: tokens, reading) { return names }
    return isAfterTitle(last) ? Byline.person(in: tokens, reading) : nil
  }

  /// The name before a stamp: `Hoàng Lan - 12/05/2021 10:20`.
  private func authorOfStamp() -> Range<Int>? {
    guard let titleBlocks else { return nil }
    for (index, found) in stamps(before: min(blocks.count, titleBlocks.upperBound + 3))
    where index >= titleBlocks.upperBound {
      let tokens = blocks[index].tokens
      let before = tokens.lowerBound..<found.stamp.tokens.lowerBound
      if !before.isEmpty, let names = Byline.signature(in: before, reading) { return names }
      if let name = Byline.person(in: before, reading) { return name }
      if let name = Byline.labelled(in: found.stamp.tokens.upperBound..<tokens.upperBound, reading)
      {
        return name
      }
    }
    return nil
  }
}
