internal import VietText

/// A page cut into paragraphs, of which some run together as an article.
struct Page {
  let reading: Reading
  var blocks: [PageBlock]
  /// The paragraphs from the article's first running text to its last.
  let core: Range<Int>
  /// The paragraphs that are the headline.
  var titleBlocks: Range<Int>?
  /// The words of the headline.
  var title: Range<Int>?
  /// The article behind its headline.
  var paragraphs: [Paragraph] = []
  /// Where the article stops.
  var end: Int
  /// The paragraphs that sign the article.
  var signatures: [Int] = []
  /// A date in brackets behind the headline.
  var titleStamp: Head.Stamp?
  /// The press mark that the lead begins with, or the credit that the article ends with.
  var credit: Range<Int>?
  /// The name behind the last sentence.
  var closingName: Range<Int>?

  /// The words of a paragraph that are the article's, and where it stands.
  struct Paragraph {
    var block: Int
    var tokens: Range<Int>
  }

  init(_ reading: Reading) {
    self.reading = reading
    blocks = PageBlock.blocks(of: reading)
    core = Self.core(of: blocks, reading)
    end = blocks.count
  }

  /// Whether the page has more than lists of links and menus.
  ///
  /// A short text without any running text, such as one line, counts as an article.
  var holdsArticle: Bool {
    let entries = blocks.count { [.line, .datedLine, .related, .stamp].contains($0.form) }
    let signs = blocks.count {
      [.datedLine, .stamp, .related, .rest, .furniture].contains($0.form)
    }
    if core.isEmpty { return entries < 8 || signs < 3 }
    let own = blocks[core].reduce(0) { $0 + ($1.form == .prose ? $1.words : 0) }
    return entries < 8 || own >= 60 || own * 4 > blocks.reduce(0) { $0 + $1.words }
  }

  // MARK: The core

  /// The run of paragraphs with the most running text: what a menu or a list of links takes away
  /// is weighed against what the text behind it adds.
  private static func core(of blocks: [PageBlock], _ reading: Reading) -> Range<Int> {
    var best = (sum: 0, range: 0..<0)
    var (sum, start) = (0, 0)
    var (isSigned, inList, afterProse) = (false, false, false)
    for (index, block) in blocks.enumerated() {
      let endsPage = [.rest, .related].contains(block.form) && isSigned
      if endsPage || isLast(index, blocks, reading) {
        (sum, start, isSigned, inList, afterProse) = (0, index + 1, false, false, false)
        continue
      }
      if block.form == .related { inList = true }
      if block.form == .prose {
        // Teasers stand one by one between the headlines of a list.
        if inList, afterProse {
          inList = false
          sum += weight(of: blocks[index - 1], inList: false)
        }
        isSigned = block.hasEndMark
      } else if block.form == .byline || block.words <= 8 && Self.signs(block, reading) {
        isSigned = true
      }
      sum += weight(of: block, inList: inList)
      afterProse = block.form == .prose
      if sum <= 0 { (sum, start) = (0, index + 1) }
      if sum > best.sum, block.form == .prose { best = (sum, start..<index + 1) }
    }
    guard let first = blocks[best.range].firstIndex(where: { $0.form == .prose }) else {
      return best.range
    }
    return extended(first, blocks)..<best.range.upperBound
  }

  /// Moves the core's beginning up to earlier running text that only lists stand behind: the names
  /// and items of an article are short lines like those of a menu, but no furniture is among them.
  private static func extended(_ first: Int, _ blocks: [PageBlock]) -> Int {
    var (start, index, furniture) = (first, first - 1, 0)
    while index >= max(0, first - 120) {
      switch blocks[index].form {
      case .rest, .related, .datedLine, .link: return start
      case .furniture where blocks[index].words > 0:
        furniture += 1
        if furniture > 3 { return start }
      case .prose: start = index
      default: break
      }
      index -= 1
    }
    return start
  }

  /// Whether an article ends with a signature: other lines than running text stand behind it.
  private static func isLast(_ index: Int, _ blocks: [PageBlock], _ reading: Reading) -> Bool {
    let block = blocks[index]
    guard block.form == .byline || block.form == .line && signs(block, reading) else {
      return false
    }
    var lines = 0
    for next in blocks[(index + 1)...].prefix(8) {
      switch next.form {
      case .furniture, .stamp: continue
      case .line, .datedLine, .link: lines += 1
      default: return false
      }
      if lines == (block.form == .byline ? 1 : 3) { return true }
    }
    return false
  }

  private static func weight(of block: PageBlock, inList: Bool) -> Int {
    switch block.form {
    case .prose: inList ? 0 : min(block.words, 200)
    case .sentence: inList ? 0 : block.words / 2
    case .byline, .stamp, .furniture, .link: 0
    case .item: block.words >= 8 ? 2 : 0
    case .line: block.hasDetail ? -2 : block.words <= 6 ? -4 : -6
    case .datedLine: -15
    case .related: -25
    // What looks like the foot of a page may be a heading of the text.
    case .rest: -60
    }
  }

  /// Whether a short paragraph is nothing but names, or a desk.
  static func signs(_ block: PageBlock, _ reading: Reading) -> Bool {
    guard [.line, .item, .sentence].contains(block.form), block.words <= 10 else { return false }
    // Names behind dashes are a list; `M. Vân` is none.
    let first = reading.tokens[block.tokens.lowerBound].kind
    guard block.form != .item || first == .openBracket || first == .word else { return false }
    return Byline.signature(in: block.tokens, reading) != nil
  }
}
