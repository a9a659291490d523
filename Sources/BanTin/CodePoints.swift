internal import Ingest
internal import Records

extension DecodedText {
  /// Where the text of each page lies, in code points.
  var sourcePages: [SourcePage] {
    var lines = spans(of: pages.flatMap { $0.lines.map(\.bytes) })[...]
    return zip(pages, spans(of: pages.map(\.bytes))).map { page, span in
      let own = zip(page.lines, lines.prefix(page.lines.count)).map { line, span in
        SourcePage.Line(span: span, box: line.box)
      }
      lines = lines.dropFirst(page.lines.count)
      return SourcePage(
        number: page.number, span: span, certainty: page.certainty, width: page.width,
        height: page.height, lines: own)
    }
  }

  /// Where the words lie of whose recognition nobody is sure, in code points.
  var doubtfulSpans: [Span] { spans(of: doubtful) }

  /// Ranges of bytes, in order and apart, as spans of code points.
  private func spans(of ranges: [Range<Int>]) -> [Span] {
    var (byte, point) = (0, 0)
    func points(to end: Int) -> Int {
      while byte < end {
        // Every byte but those that go on with a code point.
        if bytes[byte] & 0xC0 != 0x80 { point += 1 }
        byte += 1
      }
      return point
    }
    return ranges.map { range in
      let start = points(to: range.lowerBound)
      return Span(start..<points(to: range.upperBound))
    }
  }
}
