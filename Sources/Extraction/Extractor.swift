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
  /// - Returns: the record, with no findings.
  public func record(of text: SourceText, source: Source, id: String) -> Record {
    record(of: Page(Reading(text, tokenizer, lexicon)), source: source, id: id)
  }

  /// The record of one of a file's articles.
  ///
  /// - Parameters:
  ///   - article: what `articles(in:)` found.
  ///   - utf8: the decoded text of the file.
  ///   - source: where the text comes from; it is copied into the record.
  ///   - id: the record's id.
  /// - Returns: the record, with no findings.
  /// - Throws: `ICUError` when ICU cannot work.
  public func record(
    of article: ArticleText, in utf8: [UInt8], source: Source, id: String
  ) throws(ICUError) -> Record {
    record(of: try page(of: article, in: utf8), source: source, id: id)
  }

  private func record(of page: consuming Page, source: Source, id: String) -> Record {
    let reading = page.reading
    let head = Head(of: page)
    let facts = facts(of: reading, in: head)
    return Assembly(reading, head, facts).record(source: source, id: id)
  }

  /// The facts of an article with the rules that read them, and the rules that came near.
  ///
  /// - Parameters:
  ///   - article: what `articles(in:)` found.
  ///   - utf8: the decoded text of the file.
  /// - Returns: what `bantin explain` shows.
  /// - Throws: `ICUError` when ICU cannot work.
  public func explanation(
    of article: ArticleText, in utf8: [UInt8]
  ) throws(ICUError) -> Explanation {
    explanation(of: try page(of: article, in: utf8))
  }

  /// The record's facts with the rules that read them, and the rules that came near.
  public func explanation(of text: SourceText) -> Explanation {
    explanation(of: Page(Reading(text, tokenizer, lexicon)))
  }

  private func explanation(of page: consuming Page) -> Explanation {
    let reading = page.reading
    let head = Head(of: page)
    let trace = Trace()
    let facts = facts(of: reading, in: head, trace: trace)
    return Explanation(reading, head, facts, trace, engine.rules)
  }

  /// A decoded text, or a part of it behind so many code points, cut into paragraphs.
  func page(of utf8: [UInt8], from offset: Int = 0) throws(ICUError) -> Page {
    Page(Reading(try SourceText(utf8, from: offset), tokenizer, lexicon))
  }

  private func facts(of reading: Reading, in head: Head, trace: Trace? = nil) -> Facts {
    var facts = Facts()
    for range in head.article { engine.read(range, of: reading, into: &facts, trace: trace) }
    return facts
  }
}
