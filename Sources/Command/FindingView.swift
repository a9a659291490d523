internal import BanTin

/// Shows findings in the manner of compilers: where, what, and the lines with the places marked.
struct FindingView {
  private let name: String
  private let lines: Lines?
  private let language: Language
  private let terminal: Terminal

  /// A view of the findings of a record that begins in a line of its file; where that is not known,
  /// the lines of one of several articles are counted from its own beginning.
  init(_ record: Record, line: Int?, language: Language, terminal: Terminal) {
    let (source, start) = (record.source, record.source.span?.start ?? 0)
    let file = source.uri == "-" ? "standard input" : source.uri.printable
    name =
      line == nil && source.span != nil ? "\(file) (article \(source.ordinal + 1))" : file
    lines =
      record.findings.isEmpty
      ? nil : record.text.map { Lines(of: $0, from: start, line: line ?? 1) }
    self.language = language
    self.terminal = terminal
  }

  /// `PATH:LINE:COLUMN: warning: message [rule]`, and each place below.
  func told(_ finding: Finding) -> String {
    let first = finding.evidence[0].span.start
    let place = lines.map { ":\($0.place(of: first))" } ?? ""
    let severity = terminal.styled(finding.severity.rawValue, style(of: finding.severity))
    let message = terminal.styled(language.of(finding.message).printable, .bold)
    let rule = terminal.styled("[\(finding.rule)]", .dim)
    let head = "\(name)\(place): \(severity): \(message) \(rule)\n"
    guard let lines else {
      return head + finding.evidence.map { "  | \($0.text.printable)\n" }.joined()
    }
    let places = finding.evidence.map(\.span).filter { $0.end <= lines.end }.sorted()
    return head + excerpts(of: places, in: lines, severity: finding.severity)
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
