internal import VietText

extension Page {
  /// The article's own stamp: below the headline, or with words that say so; else the dateline.
  func published() -> Head.Stamp? {
    if let titleStamp { return titleStamp }
    // Behind the article's end only words can tell that a date is its own.
    let stamps = blocks.indices.prefix(min(blocks.count, end + 3)).filter {
      index in
      blocks[index].stamp.map { $0.isLabelled || index < end } ?? false
    }
    let titleEnd = titleBlocks?.upperBound ?? core.lowerBound
    let textStart = max(core.lowerBound, titleEnd) + 3
    let below = stamps.filter { $0 >= titleEnd && ($0 < textStart || $0 >= core.upperBound) }
    if let labelled = below.first(where: { blocks[$0].stamp?.isLabelled == true }) {
      return blocks[labelled].stamp?.stamp
    }
    let dateline = below.first { blocks[$0].stamp?.isDateline == true }
    if let first = below.first(where: { $0 != dateline }) ?? dateline {
      return blocks[first].stamp?.stamp
    }
    // Above the headline stands the page's clock, unless it says that it is none.
    let above = stamps.filter { $0 < titleEnd }
    if let labelled = above.last(where: { blocks[$0].stamp?.isLabelled == true }) {
      return blocks[labelled].stamp?.stamp
    }
    // In the middle of a page, between a category and the headline, it is the article's.
    guard let last = above.last, let found = blocks[last].stamp,
      last > 1 || found.stamp.time != nil && !found.hasWeekday || title == nil,
      blocks[(last + 1)..<titleEnd].count(where: { $0.form != .furniture })
        == titleBlocks?.count ?? 0,
      last == 0 || publisherLine(last - 1) == nil, !found.hasWeekday || found.stamp.time != nil
    else { return nil }
    return found.stamp
  }

  /// Who signs: behind a label, on a line of names, or behind the last sentence.
  func byline() -> Range<Int>? {
    let labelled = signatures.filter { blocks[$0].form == .byline }
    if let block = labelled.last.map({ blocks[$0] }), let start = block.labelEnd {
      return Byline.name(in: start..<block.tokens.upperBound, reading)
    }
    if let closingName { return closingName }
    guard let last = signatures.last else { return nil }
    return isAfterTitle(last)
      ? Byline.person(in: blocks[last].tokens, reading)
      : Byline.signature(in: blocks[last].tokens, reading)
  }
}
