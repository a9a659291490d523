public import Records
public import VietText

/// Turns a text into a record: the whole pipeline on one page.
///
/// An extractor holds the lexicon and the rules; it is made once and used from many tasks.
public struct Extractor: Sendable {
  let lexicon: Lexicon
  let tokenizer: Tokenizer
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
    record(of: Page(Reading(text, tokenizer, lexicon)), source: source, id: id, stated: stated)
  }

  /// The record of one of a file's articles.
  ///
  /// - Parameters:
  ///   - article: what `articles(in:)` found.
  ///   - utf8: the decoded text of the file.
  ///   - source: where the text comes from; it is copied into the record.
  ///   - id: the record's id.
  ///   - stated: what the source states of the article apart from its text.
  /// - Returns: the record, with no findings.
  /// - Throws: `ICUError` when ICU cannot work.
  public func record(
    of article: ArticleText, in utf8: [UInt8], source: Source, id: String,
    stated: StatedHead? = nil
  ) throws(ICUError) -> Record {
    record(of: try page(of: article, in: utf8), source: source, id: id, stated: stated)
  }

  private func record(
    of page: consuming Page, source: Source, id: String, stated: StatedHead?
  ) -> Record {
    let reading = page.reading
    let head = Head(of: page, stated: stated)
    let facts = facts(of: reading, in: head)
    return Assembly(reading, head, facts).record(source: source, id: id)
  }

  /// The facts of an article with the rules that read them, and the rules that came near.
  ///
  /// - Parameters:
  ///   - article: what `articles(in:)` found.
  ///   - utf8: the decoded text of the file.
  ///   - stated: what the source states of the article apart from its text.
  /// - Returns: what `bantin explain` shows.
  /// - Throws: `ICUError` when ICU cannot work.
  public func explanation(
    of article: ArticleText, in utf8: [UInt8], stated: StatedHead? = nil
  ) throws(ICUError) -> Explanation {
    explanation(of: try page(of: article, in: utf8), stated: stated)
  }

  /// The record's facts with the rules that read them, and the rules that came near.
  ///
  /// - Parameters:
  ///   - text: the decoded source.
  ///   - stated: what the source states of the article apart from its text.
  /// - Returns: the facts and the attempts, in text order.
  public func explanation(of text: SourceText, stated: StatedHead? = nil) -> Explanation {
    explanation(of: Page(Reading(text, tokenizer, lexicon)), stated: stated)
  }

  private func explanation(of page: consuming Page, stated: StatedHead?) -> Explanation {
    let reading = page.reading
    let head = Head(of: page, stated: stated)
    let trace = Trace()
    let facts = facts(of: reading, in: head, trace: trace)
    return Explanation(reading, head, facts, trace, engine.rules)
  }

  /// A decoded text, or a part of it behind so many code points, cut into paragraphs.
  func page(of utf8: [UInt8], from offset: Int = 0) throws(ICUError) -> Page {
    Page(Reading(try SourceText(utf8, from: offset), tokenizer, lexicon))
  }

  func facts(of reading: Reading, in head: Head, trace: Trace? = nil) -> Facts {
    var facts = Facts()
    // There are about so many words that tell of facts, and more of them than of anything else.
    facts.cues.reserveCapacity(reading.tokens.count / 16)
    for range in head.article { engine.read(range, of: reading, into: &facts, trace: trace) }
    return facts
  }
}
