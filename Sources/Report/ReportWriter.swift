internal import Emission
public import Records

/// Writes the report of an audit: one HTML page that holds everything and calls for nothing.
///
/// The page shows what articles contradict, each place in its sentence, with the articles and their
/// facts to look up. The writer holds only what was not drained yet:
///
/// ```swift
/// var report = ReportWriter(language: .vi)
/// report.begin()
/// for record in records {
///   report.write(record)
///   try write(report.drain())
/// }
/// report.end()
/// try write(report.drain())
/// ```
///
/// The same records give the same bytes. Nothing that an article holds becomes part of the page's
/// markup or script, and the page's own policy lets no other script run and nothing be loaded.
public struct ReportWriter: Sendable {
  /// A language of the page; the reader can change to the other one.
  public enum Language: String, Sendable, Hashable, CaseIterable {
    /// Vietnamese.
    case vi
    /// English.
    case en
  }

  /// What the page tells of a check.
  public struct Rule: Sendable, Hashable {
    /// The name that findings carry.
    public var name: String
    /// What it looks for.
    public var explanation: Finding.Message
    /// Why it cannot tell which side is right.
    public var doubt: Finding.Message

    /// Describes a check.
    public init(name: String, explanation: Finding.Message, doubt: Finding.Message) {
      self.name = name
      self.explanation = explanation
      self.doubt = doubt
    }
  }

  /// The language that the page opens in.
  public let language: Language
  /// The checks that the page explains.
  public let rules: [Rule]

  private var bytes: [UInt8] = []
  private var articles = 0

  /// Makes a writer of one page.
  ///
  /// - Parameters:
  ///   - language: The language that the page opens in.
  ///   - rules: The checks that the page explains; others are told by their names.
  public init(language: Language = .vi, rules: [Rule] = []) {
    self.language = language
    self.rules = rules
  }

  /// Writes what stands before the first article.
  public mutating func begin() {
    bytes += Frame(language: language).beginning
    bytes.appendIsland(.id("rules")) { json in
      json.object { json in
        for rule in rules { json.member(named: rule.name, RuleNotes(rule: rule)) }
      }
    }
  }

  /// Writes an article with its findings; without its `text`, the page shows only its facts.
  ///
  /// Evidence of its findings that names no record stands in this one.
  public mutating func write(_ record: Record) {
    bytes.appendIsland(.ofClass("brief")) { Brief(of: record).write(to: &$0) }
    // The findings are in the brief, with which the page begins.
    var whole = record
    whole.findings = []
    bytes.appendIsland(.id("article-\(articles)")) { whole.write(to: &$0) }
    articles += 1
  }

  /// Writes a finding across articles, all of whose evidence names records.
  ///
  /// It may come before or after the records; those that are never written are shown by the words
  /// of the evidence alone.
  public mutating func write(_ finding: Finding) {
    bytes.appendIsland(.ofClass("finding")) { finding.write(to: &$0) }
  }

  /// Writes what stands after the last article.
  public mutating func end() {
    bytes += Frame(language: language).ending
  }

  /// Hands over what was written since the last time, and forgets it.
  public mutating func drain() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }
}

/// What the page tells of a check.
private struct RuleNotes: JSONWritable {
  let rule: ReportWriter.Rule

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("explanation", rule.explanation)
      json.member("doubt", rule.doubt)
    }
  }
}
