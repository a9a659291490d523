public import Records

/// One thing that an audit looks for.
///
/// A check sees records and nothing else. It speaks where two places of one article, or of two
/// articles, cannot both be right, and is silent where it is in doubt: a reader who is called in vain
/// does not come again.
public struct Check: Sendable {
  /// The name that findings carry: lower-case words joined by hyphens.
  public let name: String
  /// How much its findings weigh; single ones can weigh less.
  public let severity: Finding.Severity
  /// What it looks for.
  public let explanation: Finding.Message
  /// Why it cannot tell which side is right.
  public let doubt: Finding.Message
  /// A bulletin in which it finds something; several are divided by lines of `---`.
  public let example: String
  /// A bulletin near to the other in which it finds nothing.
  public let counterexample: String

  /// Whether it looks at several articles and not at one.
  public var comparesArticles: Bool { comparison != nil }

  let find: @Sendable (Subject) -> [Contradiction]
  let comparison: Comparison?

  init(
    _ name: String,
    severity: Finding.Severity,
    explanation: Finding.Message,
    doubt: Finding.Message,
    example: String,
    counterexample: String,
    find: @escaping @Sendable (Subject) -> [Contradiction]
  ) {
    self.name = name
    self.severity = severity
    self.explanation = explanation
    self.doubt = doubt
    self.example = example
    self.counterexample = counterexample
    self.find = find
    comparison = nil
  }

  init(
    _ name: String,
    severity: Finding.Severity,
    explanation: Finding.Message,
    doubt: Finding.Message,
    example: String,
    counterexample: String,
    comparison: Comparison
  ) {
    self.name = name
    self.severity = severity
    self.explanation = explanation
    self.doubt = doubt
    self.example = example
    self.counterexample = counterexample
    find = { _ in [] }
    self.comparison = comparison
  }

  /// The findings that tell of some contradictions.
  func findings(from contradictions: [Contradiction]) -> [Finding] {
    contradictions.compactMap { found in
      // A finding without words could not be looked up.
      guard !found.evidence.isEmpty else { return nil }
      return Finding(
        rule: name, severity: found.severity ?? severity,
        message: Finding.Message(vi: found.vi, en: found.en), evidence: found.evidence)
    }
  }
}

extension Check {
  /// All checks there are, by name.
  public static let all: [Check] = [
    .anniversaryLength, .conflictingReports, .cumulativeDrop, .dateOrder, .documentConflict,
    .duplicateArticle, .duplicateText, .funnelOrder, .headlineVersusBody, .impossibleDate,
    .issuerVersusType, .itemsVersusRecipients, .listedVersusClaimed, .magnitudeImplausible,
    .overlappingPeriods, .pageClock, .partAboveTotal, .partitionBaseMismatch, .percentUnreachable,
    .periodConflict, .periodLength, .placeConflict, .postConflict, .productMismatch,
    .ratioPercentMismatch, .sumMismatch, .symbolStyle,
    .termOrdinalConflict, .typeVersusSymbol, .unitMalformed,
  ]

  /// The check of a name, nil if there is none.
  public static func named(_ name: String) -> Check? {
    all.first { $0.name == name }
  }
}

/// What a check found, before it has the check's name.
struct Contradiction {
  var vi: String
  var en: String
  var evidence: [Finding.Evidence]
  /// How much it weighs where that is not what its check says.
  var severity: Finding.Severity?

  init(
    vi: String, en: String, evidence: [Finding.Evidence?], severity: Finding.Severity? = nil
  ) {
    self.vi = vi
    self.en = en
    self.evidence = evidence.compactMap(\.self)
    self.severity = severity
  }
}
