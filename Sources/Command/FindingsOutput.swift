internal import BanTin

/// Writes findings to the standard output, and counts them.
struct FindingsOutput {
  private let format: AuditCommand.Format
  private let language: Language
  private let reader: Reader
  private var counts: [Finding.Severity: Int] = [:]
  private var articles = 0
  private var isFirst = true
  private var status: CInt = 0

  /// - Parameters:
  ///   - format: How findings are written.
  ///   - language: The language of the messages.
  ///   - reader: Reads articles once more, to show the lines that contradict others.
  init(format: AuditCommand.Format, language: Language, reader: Reader) {
    self.format = format
    self.language = language
    self.reader = reader
  }

  /// Writes what one record contradicts.
  mutating func write(_ record: Record) {
    for finding in record.findings { counts[finding.severity, default: 0] += 1 }
    switch format {
    case .text:
      guard !record.findings.isEmpty else { break }
      let page = FindingView.Page(uri: record.source.uri, lines: record.text.map { Lines(of: $0) })
      for finding in record.findings {
        print(FindingView(language: language, terminal: .output).told(finding, in: [page]))
      }
    case .json:
      print(element: Self.json(record))
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
        FindingView.Page(uri: article.source.uri, lines: text(of: article).map { Lines(of: $0) })
      }
      print(FindingView(language: language, terminal: .output).told(found.finding, in: pages))
    case .json:
      let article = found.articles[0]
      print(
        element: Self.json(
          Record(id: article.id, source: article.source, findings: [found.finding])))
    }
  }

  /// The text of an article, if it is still where it was and as it was.
  private func text(of article: ArchiveAuditor.Article) -> String? {
    let limit = TextDecoder.defaultLimit
    guard let bytes = try? Files.contents(of: Path(article.source.uri), limit: limit),
      let record = try? reader.read(bytes), record.id == article.id
    else { return nil }
    return record.text
  }

  /// Ends the output, and gives the exit status: 0 if all was written.
  mutating func finish() -> CInt {
    if format == .json { print(isFirst ? "[]\n" : "\n]\n") }
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

  /// Writes one element of the array.
  private mutating func print(element: String) {
    print((isFirst ? "[\n" : ",\n") + element)
    isFirst = false
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
