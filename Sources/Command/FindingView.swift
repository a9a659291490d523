internal import BanTin

/// Shows findings in the manner of compilers: where, what, and the lines with the places marked.
struct FindingView {
  /// An article as far as a finding shows it.
  struct Page {
    /// What the article is called.
    let name: String
    /// Its lines, where they are known.
    let lines: Lines?
    /// The pages of its source, where that has pages.
    let sheets: [SourcePage]

    /// An article with its text, which begins in a line of its file; where that is not known, the
    /// lines of one of several articles are counted from its own beginning.
    init(_ source: Source, text: String?, line: Int?) {
      let file = source.uri == "-" ? "standard input" : source.uri.printable
      let isPart = line == nil && source.span != nil
      name = isPart ? "\(file) (article \(source.ordinal + 1))" : file
      lines = text.map { Lines(of: $0, from: source.span?.start ?? 0, line: line ?? 1) }
      sheets = source.pages
    }
  }

  let language: Language
  let terminal: Terminal

  /// `PATH:LINE:COLUMN: warning: message [rule id]`, and each place below, those of other articles
  /// under their paths.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - pages: The article that the finding is told of, then the others.
  /// - Returns: Lines, each with its end.
  func told(_ finding: Finding, in pages: [Page]) -> String {
    let own = finding.evidence.filter { $0.record == nil }
    let severity = terminal.styled(finding.severity.rawValue, style(of: finding.severity))
    let message = terminal.styled(language.of(finding.message).printable, .bold)
    let id = finding.id.map { " " + $0 } ?? ""
    let rule = terminal.styled("[\(finding.rule)\(id)]", .dim)
    var text =
      "\(place(of: own, in: pages[0])): \(severity): \(message) \(rule)\n"
      + shown(own, in: pages[0], finding.severity)
    let others = finding.evidence.filter { $0.record != nil }
    for (page, evidence) in zip(pages.dropFirst(), others) {
      text += place(of: [evidence], in: page) + "\n" + shown([evidence], in: page, finding.severity)
    }
    return text
  }

  private func place(of evidence: [Finding.Evidence], in page: Page) -> String {
    guard let first = evidence.first else { return page.name }
    let place = page.lines.map { "\(page.name):\($0.place(of: first.span.start))" } ?? page.name
    // The lines are those of the text; a person looks the words up on paper.
    let sheet = page.sheets.last { $0.span.start <= first.span.start }
    return sheet.map { "\(place) (\(language.page) \($0.number))" } ?? place
  }

  /// The places of an article, or where its lines are not known its words.
  private func shown(
    _ evidence: [Finding.Evidence], in page: Page, _ severity: Finding.Severity
  ) -> String {
    guard let lines = page.lines else {
      return evidence.map { "  | \($0.text.printable)\n" }.joined()
    }
    let places = evidence.map(\.span).filter { $0.end <= lines.end }.sorted()
    return excerpts(of: places, in: lines, severity: severity)
  }

  /// The lines of some places, those near each other in one excerpt.
  private func excerpts(of spans: [Span], in lines: Lines, severity: Finding.Severity) -> String {
    let margin = String(lines.place(of: spans.last?.start ?? 0).line).count
    let room = max(40, terminal.width - margin - 4)
    var text = ""
    var rest = spans[...]
    while let first = rest.first {
      let line = lines.place(of: first.start).line
      let whole = lines.range(ofLine: line)
      let here = rest.prefix { $0.start < whole.upperBound && $0.end - first.start <= room - 10 }
      let marked = here.isEmpty ? rest.prefix(1) : here
      rest = rest.dropFirst(marked.count)
      let end = min(marked.map(\.end).max() ?? first.end, whole.upperBound)
      // What is left of the room shows what stands around, on both sides.
      let around = max(5, (room - (end - first.start)) / 2)
      let shown =
        max(whole.lowerBound, first.start - around)..<min(whole.upperBound, end + around)
      let number = String(line)
      let label = String(repeating: " ", count: margin - number.count) + number
      let blank = String(repeating: " ", count: margin)
      text += terminal.styled(" \(label) | ", .dim) + lines[shown].printable + "\n"
      text += terminal.styled(" \(blank) | ", .dim)
      text += terminal.styled(marks(marked, shown, lines), style(of: severity)) + "\n"
    }
    return text
  }

  /// Carets under some places of an excerpt.
  private func marks(_ spans: ArraySlice<Span>, _ shown: Range<Int>, _ lines: Lines) -> String {
    var text = ""
    var at = shown.lowerBound
    for span in spans where span.start >= at {
      let end = min(span.end, shown.upperBound)
      guard span.start < end else { continue }
      text += String(repeating: " ", count: lines[at..<span.start].printable.columns)
      text += String(repeating: "^", count: lines[span.start..<end].printable.columns)
      at = end
    }
    return text
  }

  private func style(of severity: Finding.Severity) -> Terminal.Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}
