internal import VietText

/// A sentence of the article with the facts in it, as places in the lists of `Facts`.
struct Sentence {
  var tokens: Range<Int>
  var quantities: Range<Int>
  var periods: Range<Int>
  var cues: Range<Int>
  /// Whether it is, or belongs to, the headline.
  var isTitle: Bool
}

/// The tokens from one place to another; none where the second comes first, as it may with facts that
/// overlap.
func between(_ start: Int, _ end: Int) -> Range<Int> { start..<max(start, end) }

extension Assembly {
  /// A sentence of more tokens is cut: what is told of facts is looked for in all of a sentence,
  /// which must not take time that grows with the square of a text without full stops.
  private static let longestSentence = 600

  /// The article's sentences in text order; no fact stands in two of them.
  static func sentences(_ reading: Reading, _ head: Head, _ facts: Facts) -> [Sentence] {
    var sentences: [Sentence] = []
    var (quantity, period, cue) = (0, 0, 0)
    for paragraph in head.article {
      var start = paragraph.lowerBound
      while start < paragraph.upperBound {
        var tokens = start..<end(of: start, in: paragraph, reading)
        skip(&quantity, facts.quantities, before: start)
        skip(&period, facts.periods, before: start)
        skip(&cue, facts.cues, before: start)
        let first = (quantity, period, cue)
        var reached = tokens.lowerBound
        while reached < tokens.upperBound {
          reached = tokens.upperBound
          let last = max(
            tokens.upperBound, advance(&quantity, facts.quantities, within: tokens),
            advance(&period, facts.periods, within: tokens),
            advance(&cue, facts.cues, within: tokens))
          tokens = start..<min(last, paragraph.upperBound)
        }
        sentences.append(
          Sentence(
            tokens: tokens, quantities: first.0..<quantity, periods: first.1..<period,
            cues: first.2..<cue, isTitle: head.title?.contains(start) ?? false))
        start = tokens.upperBound
      }
    }
    return sentences
  }

  private static func end(of start: Int, in paragraph: Range<Int>, _ reading: Reading) -> Int {
    let limit = min(paragraph.upperBound, start + longestSentence)
    var end = start + 1
    while end < limit, !reading.tokens[end].isSentenceStart { end += 1 }
    return min(end, limit)
  }

  /// Passes facts outside any sentence, such as those of the page's furniture.
  private static func skip<Value>(
    _ place: inout Int, _ facts: [Facts.Found<Value>], before start: Int
  ) {
    while place < facts.count, facts[place].tokens.lowerBound < start { place += 1 }
  }

  /// Walks on to the first fact that does not begin within some tokens; the end of those that do.
  private static func advance<Value>(
    _ place: inout Int, _ facts: [Facts.Found<Value>], within tokens: Range<Int>
  ) -> Int {
    var end = 0
    while place < facts.count, facts[place].tokens.lowerBound < tokens.upperBound {
      end = max(end, facts[place].tokens.upperBound)
      place += 1
    }
    return end
  }
}
