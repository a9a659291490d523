internal import BanTin

/// One line of the ledger: what became of one source, or of one document in an archive.
struct LedgerRow {
  /// What became of it.
  enum Status: String {
    case read
    case failed
    /// It is an archive, and what is in it has rows of its own.
    case opened
    /// It is no article by its name or kind.
    case leftOut = "left out"
  }

  /// The name that it has in records, as in `bulletins/2019.zip!/5/a.txt`.
  let source: String
  let status: Status
  /// Why it was not read.
  var reason = ""
  /// Where in it the reason lies, as in `12:3`.
  var place = ""
  var format = ""
  var encoding = ""
  /// How sure the encoding is, from 0 to 1.
  var certainty: Double?
  var pages: Int?
  /// How surely the words of its pages were recognised on average, from 0 to 1.
  var recognition: Double?
  var articles: Int?
  var findings: Int?
  var bytes: Int?
  var sha256 = ""
  /// Where its text and its records lie in the folder of results.
  var text = ""
  var records = ""

  init(_ source: String, _ status: Status, reason: String = "") {
    self.source = source
    self.status = status
    self.reason = reason
  }

  /// A source that could not be read.
  init(_ source: String, _ failure: InputFailure) {
    self.init(source, .failed, reason: failure.reason)
    place = failure.place.map { "\($0.line):\($0.column)" } ?? ""
  }

  /// A document that was read.
  init(_ source: Source, articles: Int, findings: Int) {
    self.init(source.uri, .read)
    format = source.mediaType
    encoding = source.encoding
    certainty = source.decoding?.certainty ?? 1
    if !source.pages.isEmpty {
      pages = source.pages.count
      let mean = source.pages.reduce(0) { $0 + $1.certainty } / Double(source.pages.count)
      recognition = (mean * 10_000).rounded() / 10_000
    }
    self.articles = articles
    self.findings = findings
    bytes = source.bytes
    sha256 = source.sha256
  }

  /// The names of the columns.
  static let columns = [
    "source", "status", "reason", "place", "format", "encoding", "certainty", "pages",
    "recognition", "articles", "findings", "bytes", "sha256", "text", "records",
  ]

  /// Which column tells where the text is.
  static let textColumn = 13

  /// The row with tabs between its cells, without an end.
  var line: [UInt8] {
    let cells = [
      source, status.rawValue, reason.printable, place, format, encoding, shown(certainty),
      shown(pages), shown(recognition), shown(articles), shown(findings), shown(bytes), sha256,
      text, records,
    ]
    return Array(cells.map { TabSeparated.escaped($0.utf8) }.joined(separator: [tab]))
  }

  /// The line that a written row has in the list of failures; nil where it tells of none.
  static func failure(in line: ArraySlice<UInt8>) -> String? {
    let cells = TabSeparated.cells(of: line).prefix(4).map { String(decoding: $0, as: UTF8.self) }
    guard cells.count == 4, cells[1] == Status.failed.rawValue else { return nil }
    return cells[0] + (cells[3].isEmpty ? "" : ":" + cells[3]) + ": " + cells[2]
  }

  private func shown(_ number: Int?) -> String { number.map { String($0) } ?? "" }

  private func shown(_ number: Double?) -> String {
    guard let number else { return "" }
    return number == number.rounded() ? String(Int(number)) : number.description
  }
}

private let tab = UInt8(ascii: "\t")
