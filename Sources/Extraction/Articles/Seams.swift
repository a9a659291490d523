/// Finds where a file goes on with another article.
///
/// Between two stretches of running text stand the foot of the article above, the head of the one
/// below, or what parts the sections of a single one. The cut is made where the foot ends, if the
/// signs are enough, and if there is running text of some length on either side.
struct Seams {
  /// Where an article begins, and by which signs.
  struct Seam {
    /// The first paragraph of the article's head.
    var paragraph: Int
    /// What spoke for it, and against it.
    var signs: [ArticleSign]
  }

  /// An article has so many words of running text at least.
  static let leastWords = 50
  /// So many has one that follows the foot of a page, where the leads of other articles stand.
  private static let leastWordsBelowFoot = 150
  /// The head of an article has no more paragraphs above its text.
  private static let longestHead = 40

  private let paragraphs: [Outline.Paragraph]
  /// The lines above the text of the file's first article.
  private var firstHead: Set<UInt64> = []
  /// Lines that stand above every page, whether an article begins there or not.
  private var runningHeads: Set<UInt64> = []

  init(_ outline: Outline) {
    paragraphs = outline.paragraphs
    for paragraph in paragraphs.prefix(6) {
      if paragraph.form == .prose { break }
      if paragraph.words > 2, [.line, .furniture].contains(paragraph.form) {
        firstHead.insert(paragraph.key)
      }
    }
    for (index, paragraph) in paragraphs.enumerated().dropFirst()
    where paragraph.traits.contains(.isSiteHead) || firstHead.contains(paragraph.key) {
      let next = paragraphs[(index + 1)...].first { $0.form != .furniture }
      if next?.form == .prose { runningHeads.insert(paragraph.key) }
    }
  }

  /// The seams, in text order.
  func all() -> [Seam] {
    var seams: [Seam] = []
    // What ended the article above, and how much running text stands behind that.
    var (ends, wordsBehindEnd) = (Set<ArticleSign>(), 0)
    var (told, last) = (0, -1)
    for (index, paragraph) in paragraphs.enumerated() where paragraph.form == .prose {
      if told >= Self.leastWords, index > last + 1 {
        if let seam = seam(between: last, and: index, ends) {
          seams.append(seam)
          (told, ends) = (0, [])
        } else {
          let found = endings(in: last + 1..<index)
          if !found.isEmpty { (ends, wordsBehindEnd) = (ends.union(found), 0) }
        }
      }
      told += paragraph.words
      wordsBehindEnd += paragraph.words
      if wordsBehindEnd > Self.leastWords + 10 { ends = [] }
      last = index
    }
    return seams
  }

  // MARK: One place

  /// The seam between two paragraphs of running text, if there is one.
  private func seam(between last: Int, and next: Int, _ ends: Set<ArticleSign>) -> Seam? {
    guard let (start, headline) = head(in: max(last + 1, next - Self.longestHead)..<next) else {
      return nil
    }
    var signs = ends.union(endings(in: last + 1..<start))
    if paragraphs[last].traits.contains(.hasEndMark) { signs.insert(.endMark) }
    if signs.isEmpty, breaksOff(paragraphs[start - 1]) { signs.insert(.openEnd) }
    if start > 0, paragraphs[start - 1].traits.contains(.isRule) { signs.insert(.rule) }
    if paragraphs[start].traits.contains(.followsFormFeed) { signs.insert(.formFeed) }
    signs.formUnion(beginnings(in: start..<next, headline))
    guard signs.reduce(0, { $0 + $1.weight }) >= ArticleSign.enough else { return nil }
    let isBelowFoot =
      signs.contains(.foot) && signs.isDisjoint(with: [.rule, .formFeed, .siteHead])
    guard holdsText(from: next, isBelowFoot: isBelowFoot) else { return nil }
    return Seam(paragraph: start, signs: ArticleSign.allCases.filter(signs.contains))
  }

  /// Whether words are missing at the end of a paragraph; short ones are captions.
  private func breaksOff(_ paragraph: Outline.Paragraph) -> Bool {
    [.prose, .line].contains(paragraph.form) && paragraph.words > 12
      && paragraph.traits.isDisjoint(with: [.isClosed, .isCaption])
  }

  private func endings(in range: Range<Int>) -> Set<ArticleSign> {
    var signs: Set<ArticleSign> = []
    for paragraph in paragraphs[range] {
      if paragraph.traits.contains(.hasEndMark) { signs.insert(.endMark) }
      if paragraph.traits.contains(.isSignature) { signs.insert(.signature) }
      if paragraph.traits.contains(.isCredit) { signs.insert(.credit) }
      if [.related, .rest, .datedLine].contains(paragraph.form) { signs.insert(.foot) }
    }
    return signs
  }

  private func beginnings(in range: Range<Int>, _ headline: Int) -> Set<ArticleSign> {
    var signs: Set<ArticleSign> = []
    for index in range {
      let paragraph = paragraphs[index]
      if paragraph.form == .stamp { signs.insert(.stamp) }
      if paragraph.traits.contains(.isAnnex) { signs.insert(.annex) }
      guard index < headline, !runningHeads.contains(paragraph.key) else { continue }
      if paragraph.traits.contains(.isSiteHead) { signs.insert(.siteHead) }
      if firstHead.contains(paragraph.key) { signs.insert(.sameHead) }
    }
    let title = paragraphs[headline]
    if title.traits.contains(.isNumbered) {
      signs.insert(.number)
    } else if title.traits.contains(.isUpperCase), title.words > 4 {
      signs.insert(.capitals)
    }
    if title.words > 7 { signs.insert(.longHeadline) }
    if title.words < 6 { signs.insert(.shortHeadline) }
    if paragraphs[headline + 1...range.upperBound].contains(where: { $0.traits.contains(.isLead) })
    {
      signs.insert(.lead)
    }
    return signs
  }

  /// Whether the running text of an article follows, captions between its paragraphs or not.
  ///
  /// Below the foot of a page stand the leads of other articles, one by one between their headlines.
  private func holdsText(from start: Int, isBelowFoot: Bool) -> Bool {
    let least = isBelowFoot ? Self.leastWordsBelowFoot : Self.leastWords
    var (words, lines, index, isSolid) = (0, 0, start, !isBelowFoot)
    loop: while index < paragraphs.count, words < least || !isSolid {
      let paragraph = paragraphs[index]
      switch paragraph.form {
      case _ where paragraph.traits.contains(.isRule): break loop
      case .prose:
        isSolid = isSolid || paragraph.words > 80 || index > start && lines == 0
        (words, lines) = (words + paragraph.words, 0)
      case .sentence, .item: words += paragraph.words
      case .line, .furniture:
        lines += 1
        if lines > 2 || !paragraph.traits.isDisjoint(with: [.isSignature, .isSiteHead]) {
          break loop
        }
      default: break loop
      }
      index += 1
    }
    return words >= least && isSolid
  }

  // MARK: The head

  /// Where the head of the next article begins among the paragraphs between two stretches of
  /// running text, and its headline.
  private func head(in gap: Range<Int>) -> (start: Int, headline: Int)? {
    var first = gap.lowerBound
    var isList = false
    for index in gap {
      let paragraph = paragraphs[index]
      switch paragraph.form {
      case _ where paragraph.traits.contains(.isRule): (first, isList) = (index + 1, false)
      case .item where isHeadline(paragraph): isList = false
      case .related, .rest, .datedLine, .link, .item: (first, isList) = (index + 1, true)
      default:
        // What follows a list without an empty line belongs to it, but for a headline with its
        // stamp.
        isList = isList && !paragraph.traits.contains(.followsBlank) && !isStamped(index)
        if isList { first = index + 1 }
      }
    }
    let gap = first..<gap.upperBound
    if let page = gap.last(where: { paragraphs[$0].traits.contains(.followsFormFeed) }),
      let headline = headline(in: page..<gap.upperBound)
    {
      return (page, headline)
    }
    if first > 0, paragraphs[first - 1].traits.contains(.isRule) {
      return headline(in: gap).map { (first, $0) }
    }
    return likeliest(in: gap)
  }

  /// Each paragraph above the head belongs to a foot more than to a head, and each below it to a
  /// head: the place is taken where what stands above it has the greatest sum.
  private func likeliest(in gap: Range<Int>) -> (start: Int, headline: Int)? {
    var best: (sum: Int, start: Int)?
    var sum = 0
    for index in gap {
      let bonus = paragraphs[index].traits.contains(.followsBlank) ? 1 : 0
      if sum + bonus > best?.sum ?? .min, headline(in: index..<gap.upperBound) != nil {
        best = (sum + bonus, index)
      }
      // A line right below the text is its caption rather than the next headline, unless a site
      // stands in it.
      let isBelowText =
        index == gap.lowerBound && bonus == 0 && !paragraphs[index].traits.contains(.isSiteHead)
      sum += isBelowText ? max(0, footness(of: paragraphs[index])) : footness(of: paragraphs[index])
    }
    guard let best, let headline = headline(in: best.start..<gap.upperBound) else { return nil }
    return (best.start, headline)
  }

  /// How much rather a paragraph stands in the foot of an article than in its head.
  private func footness(of paragraph: Outline.Paragraph) -> Int {
    let traits = paragraph.traits
    if !traits.isDisjoint(with: [.isSignature, .isCredit]) { return 8 }
    if traits.contains(.isSiteHead) { return -8 }
    if traits.contains(.isCaption) { return 2 }
    switch paragraph.form {
    case .stamp: return -2
    case .line, .item: return paragraph.words > 5 ? -6 : 0
    default: return 0
    }
  }

  /// Whether a paragraph is a long headline with its date of publication right below.
  private func isStamped(_ index: Int) -> Bool {
    index + 1 < paragraphs.count && paragraphs[index + 1].form == .stamp
      && paragraphs[index].words > 7 && isHeadline(paragraphs[index])
  }

  private func isHeadline(_ paragraph: Outline.Paragraph) -> Bool {
    let traits = paragraph.traits
    guard paragraph.words > 2,
      traits.isDisjoint(with: [.isSignature, .isSiteHead, .isCaption, .isCredit, .isRule])
    else { return false }
    switch paragraph.form {
    case .line, .sentence: return !traits.contains(.endsInStop) || traits.contains(.isUpperCase)
    case .item: return traits.contains(.isNumbered) && !traits.contains(.isClosed)
    default: return false
    }
  }

  /// The first line that may be a headline; a longer one, if there is any.
  private func headline(in range: Range<Int>) -> Int? {
    var short: Int?
    for index in range {
      let paragraph = paragraphs[index]
      guard isHeadline(paragraph) else { continue }
      if paragraph.words > 5 { return index }
      if short == nil { short = index }
    }
    return short
  }
}
