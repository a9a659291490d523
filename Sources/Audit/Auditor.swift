public import Records

/// Looks for what an article contradicts, by a list of checks over its record alone.
///
/// ```swift
/// let auditor = Auditor()
/// for finding in auditor.findings(of: record) where finding.severity == .error {
///   print(finding.rule, finding.message.en)
/// }
/// ```
public struct Auditor: Sendable {
  /// The checks that are run.
  public var checks: [Check]

  /// An auditor with some checks, with all there are unless said otherwise.
  public init(checks: [Check] = Check.all) {
    self.checks = checks
  }

  /// What the checks find in one article, in the order of the words that the findings rest on.
  ///
  /// The same record gives the same findings in the same order.
  public func findings(of record: Record) -> [Finding] {
    let subject = Subject(record)
    var found: [(place: Int, finding: Finding)] = []
    let checks = checks.span
    for index in checks.indices {
      let contradictions = checks[index].find(subject)
      if contradictions.isEmpty { continue }
      for finding in checks[index].findings(from: contradictions) {
        found.append((found.count, finding))
      }
    }
    // Where the words are the same, the order of the checks decides.
    found.sort { left, right in
      let (first, second) = (left.finding.evidence[0].span, right.finding.evidence[0].span)
      return first == second ? left.place < right.place : first < second
    }
    // What is found twice rests on the same words.
    var findings: [Finding] = []
    for (_, finding) in found {
      let alike = findings.reversed().prefix { $0.evidence[0].span == finding.evidence[0].span }
      if !alike.contains(finding) { findings.append(finding) }
    }
    return findings
  }
}
