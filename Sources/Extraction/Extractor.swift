public import Records
public import VietText

/// Turns a text into a record: the whole pipeline on one page.
///
/// An extractor holds the lexicon and the rules; it is made once and used from many tasks.
public struct Extractor: Sendable {
  private let lexicon: Lexicon
  private let tokenizer: Tokenizer
  private let engine: Engine

  /// An extractor that knows a lexicon.
  public init(lexicon: Lexicon = .builtIn) {
    self.lexicon = lexicon
    tokenizer = Tokenizer(lexicon.vocabulary)
    engine = Engine(RuleBook.rules)
  }

  /// The record of an article.
  ///
  /// - Parameters:
  ///   - text: the decoded source.
  ///   - source: where the text comes from; it is copied into the record.
  ///   - id: the record's id.
  ///   - stated: what the source states of the article apart from its text.
  /// - Returns: the record, with no findings.
  public func record(
    of text: SourceText, source: Source, id: String, stated: StatedHead? = nil
  ) -> Record {
    let reading = Reading(text, tokenizer, lexicon)
    let head = Head(of: reading, stated: stated)
    let facts = facts(of: reading, in: head)
    return Assembly(reading, head, facts).record(source: source, id: id)
  }

  /// The record's facts with the rules that read them, and the rules that came near.
  ///
  /// - Parameters:
  ///   - text: the decoded source.
  ///   - stated: what the source states of the article apart from its text.
  /// - Returns: the facts and the attempts, in text order.
  public func explanation(of text: SourceText, stated: StatedHead? = nil) -> Explanation {
    let reading = Reading(text, tokenizer, lexicon)
    let head = Head(of: reading, stated: stated)
    let trace = Trace()
    let facts = facts(of: reading, in: head, trace: trace)
    return Explanation(reading, head, facts, trace, engine.rules)
  }

  private func facts(of reading: Reading, in head: Head, trace: Trace? = nil) -> Facts {
    var facts = Facts()
    // There are about so many words that tell of facts, and more of them than of anything else.
    facts.cues.reserveCapacity(reading.tokens.count / 16)
    for range in head.article { engine.read(range, of: reading, into: &facts, trace: trace) }
    return facts
  }
}
