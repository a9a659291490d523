public import Records
internal import VietText

/// What the rules made of a text, and what they did not.
public struct Explanation: Sendable {
  /// A fact, or words that were passed over on purpose.
  public struct Mark: Sendable {
    /// The kind of fact as the record names it; "cues" for words that say how facts belong
    /// together, "none" for what looks like a fact and is none, "head" for the article's head.
    public var kind: String
    /// The rule that read it, such as "period.stage".
    public var rule: String
    /// Where it stands, in code points of the source.
    public var span: Span
    /// The words as stored.
    public var text: String
    /// The fact in short.
    public var detail: String
  }

  /// A rule that was tried and did not apply.
  public struct Attempt: Sendable {
    /// The rule's name.
    public var rule: String
    /// Where it was tried, in code points of the source.
    public var start: Int
    /// How far it read, in code points of the source.
    public var reached: Int
    /// What it wanted there.
    public var expected: String
  }

  /// What was read, in text order.
  public var marks: [Mark]
  /// What was tried in vain, in text order.
  public var attempts: [Attempt]

  /// Adds what was made of a later article of the same file.
  public mutating func append(_ other: Explanation) {
    marks += other.marks
    attempts += other.attempts
  }

  init(_ reading: Reading, _ head: Head, _ facts: Facts, _ trace: Trace, _ rules: [Rule]) {
    func mark(_ kind: String, _ rule: String, _ tokens: Range<Int>, _ detail: String) -> Mark {
      let bytes = reading.byteRange(tokens)
      return Mark(
        kind: kind, rule: rule, span: Span(reading.text.codePoints(bytes)),
        text: reading.text.words(bytes), detail: detail)
    }
    let heads: [(String, Range<Int>?)] = [
      ("title", head.title), ("published", head.published?.tokens),
      ("publisher", head.publisher), ("byline", head.byline),
    ]
    marks = heads.compactMap { name, tokens in tokens.map { mark("head", "head.\(name)", $0, name) }
    }
    for brief in facts.briefs(in: reading) {
      marks.append(mark(brief.kind, rules[brief.rule].name, brief.tokens, brief.text))
    }
    marks.sort { ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end) }
    attempts = trace.attempts.map { attempt in
      func offset(_ token: Int) -> Int {
        guard token < reading.tokens.count else {
          return reading.text.codePoints(0..<reading.bytes.count).upperBound
        }
        return reading.text.codePoints(reading.tokens[token].range).lowerBound
      }
      return Attempt(
        rule: attempt.rule, start: offset(attempt.start), reached: offset(attempt.reached),
        expected: attempt.expected.rawValue)
    }
  }
}
