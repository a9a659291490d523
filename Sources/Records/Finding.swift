/// What an article contradicts or leaves in doubt, with the words that show it.
public struct Finding: Sendable, Hashable, Codable {
  /// How much a finding weighs.
  public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
    /// The article contradicts itself.
    case error
    /// Something is most likely wrong.
    case warning
    /// Something a reader should know.
    case note
  }

  /// The message of a finding, in both languages.
  public struct Message: Sendable, Hashable, Codable {
    /// The message in Vietnamese.
    public var vi: String
    /// The message in English.
    public var en: String

    /// Makes a message of both its languages.
    public init(vi: String, en: String) {
      self.vi = vi
      self.en = en
    }
  }

  /// Words that a finding rests on.
  public struct Evidence: Sendable, Hashable, Codable {
    /// The id of the fact read from the words, where there is one.
    public var id: String?
    /// The words, NFC.
    public var text: String
    /// Where the words stand.
    public var span: Span
    /// The id of the record they stand in, where it is another one.
    public var record: String?

    /// Makes evidence of words and where they stand.
    public init(id: String? = nil, text: String, span: Span, record: String? = nil) {
      self.id = id
      self.text = text
      self.span = span
      self.record = record
    }
  }

  /// Names the finding while its words stay the same; nil where it was not asked for.
  public var id: String?
  /// The name of the check, lower-case words joined by hyphens.
  public var rule: String
  /// How much it weighs.
  public var severity: Severity
  /// What is wrong, in words.
  public var message: Message
  /// The words it rests on, one at least.
  public var evidence: [Evidence]

  /// Makes a finding.
  public init(
    id: String? = nil, rule: String, severity: Severity, message: Message, evidence: [Evidence]
  ) {
    self.id = id
    self.rule = rule
    self.severity = severity
    self.message = message
    self.evidence = evidence
  }
}
