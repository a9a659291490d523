public import Records
public import VietText

/// One article of a file, found but not yet read.
public struct ArticleText: Sendable {
  /// Where the article lies in the decoded text, in UTF-8 bytes.
  public let bytes: Range<Int>
  /// Where the article lies in the decoded text, in code points.
  public let span: Span
  /// By which signs it was told from what stands above it; none for the first one.
  public let signs: [ArticleSign]
  /// What was read already: the article alone, where the file has no other.
  let page: Page?
}

extension Extractor {
  /// Cuts a file into its articles.
  ///
  /// The cut is conservative: sections with headings, news in brief under one headline, and lists
  /// of other articles below an article are no articles of their own. See ``ArticleSign``.
  ///
  /// - Parameters:
  ///   - utf8: the decoded text, valid UTF-8.
  ///   - isWhole: whether to take the file as one article without a look.
  /// - Returns: the articles in text order, at least one. One that is alone is the whole text.
  /// - Throws: `ICUError` when ICU cannot work.
  public func articles(in utf8: [UInt8], isWhole: Bool = false) throws(ICUError) -> [ArticleText] {
    if utf8.count <= Self.shortest || isWhole {
      let page = try page(of: utf8)
      guard !isWhole, page.mayHoldSeveral else { return [ArticleText(utf8, page)] }
      var outline = Outline()
      outline.append(page) { (page.reading.text.sourceRange($0), 0) }
      return pieces(of: utf8, outline) ?? [ArticleText(utf8, page)]
    }
    var (outline, start) = (Outline(), 0)
    while start < utf8.count {
      let skeleton = Skeleton(of: utf8, from: start, size: Self.shortest)
      let page = try page(of: skeleton.bytes)
      outline.append(page) { skeleton.place(of: page.reading.text.sourceRange($0)) }
      start = skeleton.end
    }
    if let pieces = pieces(of: utf8, outline) { return pieces }
    return [ArticleText(utf8, try page(of: utf8))]
  }

  /// A file of so many bytes is looked at in one piece.
  private static let shortest = 1 << 16

  /// The page of an article that was found in a text.
  func page(of article: ArticleText, in utf8: [UInt8]) throws(ICUError) -> Page {
    if let page = article.page { return page }
    return try page(of: Array(utf8[article.bytes]), from: article.span.start)
  }

  private func pieces(of utf8: [UInt8], _ outline: Outline) -> [ArticleText]? {
    let seams = Seams(outline).all()
    guard !seams.isEmpty else { return nil }
    let paragraphs = outline.paragraphs
    var pieces: [ArticleText] = []
    var (byte, codePoint) = (0, 0)
    for index in 0...seams.count {
      let first = index == 0 ? 0 : seams[index - 1].paragraph
      let next = index == seams.count ? paragraphs.count : seams[index].paragraph
      // A rule between two articles belongs to neither.
      var last = next - 1
      while last > first, paragraphs[last].traits.contains(.isRule) { last -= 1 }
      let floor = first == 0 ? 0 : paragraphs[first - 1].bytes.upperBound
      let ceiling = next < paragraphs.count ? paragraphs[next].bytes.lowerBound : utf8.count
      let bytes = utf8.wholeLines(
        of: paragraphs[first].bytes.lowerBound..<paragraphs[last].bytes.upperBound,
        within: floor..<ceiling)
      codePoint += utf8.codePoints(in: byte..<bytes.lowerBound)
      let end = codePoint + utf8.codePoints(in: bytes)
      pieces.append(
        ArticleText(
          bytes: bytes, span: Span(start: codePoint, end: end),
          signs: index == 0 ? [] : seams[index - 1].signs, page: nil))
      (byte, codePoint) = (bytes.upperBound, end)
    }
    return pieces
  }
}

extension ArticleText {
  /// All of a text as one article.
  fileprivate init(_ utf8: [UInt8], _ page: Page) {
    self.init(
      bytes: 0..<utf8.count, span: Span(page.reading.text.codePoints(0..<page.reading.bytes.count)),
      signs: [], page: page)
  }
}

extension [UInt8] {
  /// A range with the rest of the lines that it begins and ends in, but for what ends the last one.
  fileprivate func wholeLines(of range: Range<Int>, within limits: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > limits.lowerBound, !endsLine(self[start - 1]) { start -= 1 }
    if end > start, endsLine(self[end - 1]) {
      while end > start, endsLine(self[end - 1]) { end -= 1 }
    } else {
      while end < limits.upperBound, !endsLine(self[end]) { end += 1 }
    }
    return start..<end
  }

  private func endsLine(_ byte: UInt8) -> Bool { (0x0A...0x0D).contains(byte) }

  /// How many code points begin in a range.
  fileprivate func codePoints(in range: Range<Int>) -> Int {
    self[range].count { $0 & 0xC0 != 0x80 }
  }
}
