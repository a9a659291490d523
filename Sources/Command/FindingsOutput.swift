internal import BanTin
internal import Report

/// Writes findings to their destination, and counts them.
struct FindingsOutput {
  private let format: AuditCommand.Format
  private let language: Language
  private let reader: Reader
  private let destination: Destination
  private var page: ReportWriter
  private var counts: [Finding.Severity: Int] = [:]
  private var articles = 0
  private var isFirst = true
  private var failure: OutputError?

  /// Opens what findings are written to.
  ///
  /// - Parameters:
  ///   - format: How findings are written.
  ///   - language: The language of the messages.
  ///   - path: A file, nil for the standard output.
  ///   - reader: Reads articles once more, to show the lines that contradict others.
  /// - Throws: ``OutputError``, if the file cannot be made.
  init(
    format: AuditCommand.Format, language: Language, path: Path?, reader: Reader
  ) throws(OutputError) {
    self.format = format
    self.language = language
    self.reader = reader
    destination = if let path { try .file(at: path) } else { .standardOutput }
    page = ReportWriter(
      language: language == .vi ? .vi : .en,
      rules: Check.all.map {
        ReportWriter.Rule(name: $0.name, explanation: $0.explanation, doubt: $0.doubt)
      })
    if format == .html { page.begin() }
  }

  /// Writes what one record contradicts, which begins in that line of its file, if it is known.
  mutating func write(_ record: Record, line: Int?) {
    for finding in record.findings { counts[finding.severity, default: 0] += 1 }
    switch format {
    case .text:
      guard !record.findings.isEmpty else { break }
      let page = FindingView.Page(record.source, text: record.text, line: line)
      for finding in record.findings { append(told(finding, in: [page])) }
    case .json:
      append(element: Self.json(record))
    case .html:
      page.write(record)
      append(page.drain())
    }
    articles += 1
  }

  /// Writes what an article contradicts of others.
  ///
  /// In JSON the article comes once more, with this finding alone.
  mutating func write(_ found: ArchiveAuditor.Found) {
    counts[found.finding.severity, default: 0] += 1
    switch format {
    case .text:
      let pages = found.articles.map { article in
        let place = place(of: article)
        return FindingView.Page(article.source, text: place?.text, line: place?.line)
      }
      append(told(found.finding, in: pages))
    case .json:
      let article = found.articles[0]
      append(
        element: Self.json(
          Record(id: article.id, source: article.source, findings: [found.finding])))
    case .html:
      var finding = found.finding
      for index in finding.evidence.indices where finding.evidence[index].record == nil {
        finding.evidence[index].record = found.articles[0].id
      }
      page.write(finding)
      append(page.drain())
    }
  }

  private func told(_ finding: Finding, in pages: [FindingView.Page]) -> [UInt8] {
    Array(FindingView(language: language, terminal: .output).told(finding, in: pages).utf8)
  }

  /// Where an article lies, if it is still where it was and as it was.
  private func place(of article: ArchiveAuditor.Article) -> Articles.Place? {
    let limit = TextDecoder.defaultLimit
    guard let bytes = try? Files.contents(of: Path(article.source.uri), limit: limit) else {
      return nil
    }
    return (try? reader.articles(in: bytes, uri: article.source.uri))?.place(ofRecord: article.id)
  }

  /// Ends the output, and gives the exit status: 0 if all was written.
  mutating func finish() -> CInt {
    switch format {
    case .text:
      break
    case .json:
      append(Array((isFirst ? "[]\n" : "\n]\n").utf8))
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

  /// Writes one element of the array.
  private mutating func append(element: String) {
    append(Array(((isFirst ? "[\n" : ",\n") + element).utf8))
    isFirst = false
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
