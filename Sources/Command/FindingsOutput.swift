internal import BanTin

/// Writes findings to the standard output, and counts them.
struct FindingsOutput {
  private let format: AuditCommand.Format
  private let language: Language
  private var counts: [Finding.Severity: Int] = [:]
  private var articles = 0
  private var status: CInt = 0

  init(format: AuditCommand.Format, language: Language) {
    self.format = format
    self.language = language
  }

  /// Writes what one record contradicts, which begins in that line of its file, if it is known.
  mutating func write(_ record: Record, line: Int? = nil) {
    for finding in record.findings { counts[finding.severity, default: 0] += 1 }
    switch format {
    case .text:
      let view = FindingView(record, line: line, language: language, terminal: .output)
      for finding in record.findings { print(view.told(finding)) }
    case .json:
      print((articles == 0 ? "[" : ",") + "\n" + Self.json(record))
    }
    articles += 1
  }

  /// Ends the output, and gives the exit status: 0 if all was written.
  mutating func finish() -> CInt {
    if format == .json { print((articles == 0 ? "[" : "\n") + "]\n") }
    let total = Finding.Severity.allCases.compactMap { severity in
      counts[severity].map { counted($0, severity.rawValue) }
    }
    if format == .text, !total.isEmpty {
      Console.tell(
        "bantin: \(total.joined(separator: ", ")) in \(counted(articles, "article"))")
    }
    return status
  }

  /// Says whether something was found that is a reason to fail.
  func isAsGrave(as threshold: AuditCommand.Threshold) -> Bool {
    switch threshold {
    case .error: counts[.error] != nil
    case .warning: counts[.error] != nil || counts[.warning] != nil
    case .never: false
    }
  }

  /// After a failure, nothing more is written.
  private mutating func print(_ text: String) {
    if status == 0 { status = Console.print(text) }
  }

  /// The record but for its facts and text: where it is from, and its findings.
  private static func json(_ record: Record) -> String {
    Record(
      schema: record.schema, id: record.id, source: record.source, title: record.title,
      findings: record.findings
    ).json()
  }
}
