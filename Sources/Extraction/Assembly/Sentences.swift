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
  /// How many tokens a sentence has at most. What is longer is no sentence but a text without stops;
  /// cutting it keeps the time linear, for facts of one sentence are compared with each other.
  private static let longestSentence = 400

  /// The article's sentences in text order.
  static func sentences(_ reading: Reading, _ head: Head, _ facts: Facts) -> [Sentence] {
    var sentences: [Sentence] = []
    var (quantity, period, cue) = (0, 0, 0)
    for paragraph in head.article {
      var start = paragraph.lowerBound
      while start < paragraph.upperBound {
        var end = start + 1
        while end < paragraph.upperBound, end - start < longestSentence,
          !reading.tokens[end].traits.contains(.startsSentence)
        { end += 1 }
        let tokens = start..<end
        sentences.append(
          Sentence(
            tokens: tokens,
            quantities: advance(&quantity, facts.quantities, within: tokens),
            periods: advance(&period, facts.periods, within: tokens),
            cues: advance(&cue, facts.cues, within: tokens),
            isTitle: head.title?.contains(start) ?? false))
        start = end
      }
    }
    return sentences
  }

  /// The facts that begin within some tokens, of a list that is walked once.
  private static func advance<Value>(
    _ place: inout Int, _ facts: [Facts.Found<Value>], within tokens: Range<Int>
  ) -> Range<Int> {
    while place < facts.count, facts[place].tokens.lowerBound < tokens.lowerBound { place += 1 }
    let first = place
    while place < facts.count, facts[place].tokens.lowerBound < tokens.upperBound { place += 1 }
    return first..<place
  }
}
