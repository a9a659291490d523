internal import BanTin
internal import Report

/// Writes findings to their destination, and counts them.
struct FindingsOutput {
  private let format: AuditCommand.Format
  private let language: Language
  private let destination: Destination
  private var page: ReportWriter
  private var counts: [Finding.Severity: Int] = [:]
  private var articles = 0
  private var failure: OutputError?

  /// Opens a file, or the standard output for nil.
  init(format: AuditCommand.Format, language: Language, path: Path?) throws(OutputError) {
    self.format = format
    self.language = language
    destination = if let path { try .file(at: path) } else { .standardOutput }
    page = ReportWriter(
      language: language == .vi ? .vi : .en,
      rules: Check.all.map {
        ReportWriter.Rule(name: $0.name, explanation: $0.explanation, doubt: $0.doubt)
      })
    if format == .html { page.begin() }
  }

  /// Writes what one record contradicts, which begins in that line of its file, if it is known.
  mutating func write(_ record: Record, line: Int? = nil) {
    for finding in record.findings { counts[finding.severity, default: 0] += 1 }
    switch format {
    case .text:
      let view = FindingView(record, line: line, language: language, terminal: .output)
      for finding in record.findings { append(Array(view.told(finding).utf8)) }
    case .json:
      append(Array(((articles == 0 ? "[" : ",") + "\n" + Self.json(record)).utf8))
    case .html:
      page.write(record)
      append(page.drain())
    }
    articles += 1
  }

  /// Ends the output, and gives the exit status: 0 if all was written.
  mutating func finish() -> CInt {
    switch format {
    case .text:
      break
    case .json:
      append(Array(((articles == 0 ? "[" : "\n") + "]\n").utf8))
    case .html:
      page.end()
      append(page.drain())
    }
    commit()
    let total = Finding.Severity.allCases.compactMap { severity in
      counts[severity].map { counted($0, severity.rawValue) }
    }
    if format != .json, !total.isEmpty {
      Console.tell(
        "bantin: \(total.joined(separator: ", ")) in \(counted(articles, "article"))")
    }
    switch failure {
    case nil, .closed: return 0
    case let failure?:
      Console.tell("bantin: \(failure)")
      return 1
    }
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
  private mutating func append(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    do throws(OutputError) {
      try destination.append(bytes, to: "")
    } catch {
      failure = error
    }
  }

  /// Puts what was written into its place, unless some of it could not be.
  private mutating func commit() {
    guard failure == nil else { return destination.discard() }
    do throws(OutputError) {
      try destination.commit()
    } catch {
      destination.discard()
      failure = error
    }
  }

  /// The record but for its facts and text: where it is from, and its findings.
  private static func json(_ record: Record) -> String {
    Record(
      schema: record.schema, id: record.id, source: record.source, title: record.title,
      findings: record.findings
    ).json()
  }
}
