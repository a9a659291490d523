/// What the journal says of a source that was dealt with.
struct JournalEntry {
  let path: Path
  /// Which generation of results it belongs to.
  var generation: Int
  var fingerprint: Fingerprint
  /// How many bytes of records it has.
  var recordBytes = 0
  var text: Text = .none
  /// Whether it failed for a reason that lies outside it, and is to be tried again.
  var mayPass = false
  var tally = Tally()
  /// How many bytes of rows stand before the entry.
  var rowBytes = 0
  /// Where among them the row of an archive itself stands, which comes before those of its entries.
  var ownRow: Int?

  /// Its text in the folder of results.
  enum Text: Equatable {
    case none
    case file(bytes: Int)
    case folder

    /// What it is, in a word.
    var kind: String {
      switch self {
      case .none: "none"
      case .file: "file"
      case .folder: "folder"
      }
    }

    /// A text of a kind, of which no more is known; nil for a word that names none.
    init?(kind: String) {
      switch kind {
      case "none": self = .none
      case "file": self = .file(bytes: 0)
      case "folder": self = .folder
      default: return nil
      }
    }
  }

  /// Whether there is anything that was read of it.
  var hasResults: Bool { recordBytes > 0 || text != .none }
}

/// By what a source is known again when it has not changed.
struct Fingerprint: Hashable {
  let size: Int
  /// When it was written, in nanoseconds since 1970; nil where it might have changed since without
  /// that showing.
  let modified: Int?
  /// The digest of its bytes; nil where they could not be read.
  let sha256: String?
}

/// Counts of what sources gave.
struct Tally: Hashable {
  var read = 0
  var failed = 0
  var leftOut = 0
  var articles = 0
  var findings = 0

  static func += (left: inout Tally, right: Tally) {
    left.read += right.read
    left.failed += right.failed
    left.leftOut += right.leftOut
    left.articles += right.articles
    left.findings += right.findings
  }

  fileprivate var cells: [String] {
    [read, failed, leftOut, articles, findings].map { String($0) }
  }

  fileprivate init?(_ cells: some Sequence<ArraySlice<UInt8>>) {
    let numbers = cells.compactMap { number($0) }
    guard numbers.count == 5 else { return nil }
    (read, failed, leftOut) = (numbers[0], numbers[1], numbers[2])
    (articles, findings) = (numbers[3], numbers[4])
  }

  init() {}
}

/// The circumstances under which results were made: those of one generation are alike.
struct Generation: Equatable {
  var number: Int
  let version: String
  /// The options that change what is read, as they would be given.
  let options: String
}

/// A line of the journal.
enum JournalLine {
  /// A row of the ledger.
  case row(ArraySlice<UInt8>)
  /// The source whose rows stand above is done.
  case entry(JournalEntry)
  /// The archive whose rows stand above is done so far: so much of it, of which so many documents.
  case part(JournalEntry, items: Int, documents: Int)
  /// What follows belongs to another generation.
  case generation(Generation)
  /// All was put together: so many sources with so much in them.
  case complete(sources: Int, Tally)

  /// Reads a line as it stands in the file; nil where it is not whole.
  init?(_ line: ArraySlice<UInt8>) {
    guard let content = Self.unsealed(line) else { return nil }
    if content.first == UInt8(ascii: "R") {
      self = .row(content.dropFirst(2))
      return
    }
    let cells = TabSeparated.cells(of: content)
    let read: Self? =
      switch content.first {
      case UInt8(ascii: "S"): Self.entry(cells).map { .entry($0) }
      case UInt8(ascii: "P"): Self.part(cells)
      case UInt8(ascii: "G"): Self.generation(cells).map { .generation($0) }
      case UInt8(ascii: "E"): Self.complete(cells)
      default: nil
      }
    guard let read else { return nil }
    self = read
  }

  /// The line as it stands in the file.
  var sealed: [UInt8] {
    switch self {
    case .row(let row):
      return Self.sealed(Array("R\t".utf8) + row)
    case .entry(let entry):
      return Self.sealed(Array("S\t".utf8) + Self.cells(of: entry))
    case .part(let entry, let items, let documents):
      return Self.sealed(
        Array("P\t".utf8) + Self.cells(of: entry) + "\t\(items)\t\(documents)".utf8)
    case .generation(let generation):
      return Self.sealed(
        Array("G\t\(generation.number)\t\(generation.version)\t".utf8)
          + TabSeparated.escaped(generation.options.utf8))
    case .complete(let sources, let tally):
      return Self.sealed(
        Array("E\t\(([String(sources)] + tally.cells).joined(separator: "\t"))".utf8))
    }
  }

  // MARK: Kinds

  private static func entry(_ cells: some RandomAccessCollection<ArraySlice<UInt8>>)
    -> JournalEntry?
  {
    let cells = Array(cells)
    guard cells.count == 16, let generation = number(cells[2]), let size = number(cells[3]),
      let recordBytes = number(cells[6]), let rowBytes = number(cells[9]),
      let tally = Tally(cells[11...])
    else { return nil }
    let text = String(decoding: cells[7], as: UTF8.self)
    return JournalEntry(
      path: Path(TabSeparated.unescaped(cells[1])), generation: generation,
      fingerprint: Fingerprint(
        size: size, modified: number(cells[4]),
        sha256: cells[5].count == 64 ? String(decoding: cells[5], as: UTF8.self) : nil),
      recordBytes: recordBytes,
      text: text == "folder" ? .folder : Int(text).map { .file(bytes: $0) } ?? .none,
      mayPass: number(cells[8]) == 1, tally: tally, rowBytes: rowBytes, ownRow: number(cells[10]))
  }

  private static func cells(of entry: JournalEntry) -> [UInt8] {
    let text =
      switch entry.text {
      case .none: "-"
      case .file(let bytes): String(bytes)
      case .folder: "folder"
      }
    let print = entry.fingerprint
    let cells =
      [
        String(entry.generation), String(print.size), print.modified.map { String($0) } ?? "-",
        print.sha256 ?? "-", String(entry.recordBytes), text, entry.mayPass ? "1" : "0",
        String(entry.rowBytes), entry.ownRow.map { String($0) } ?? "-",
      ] + entry.tally.cells
    return TabSeparated.escaped(entry.path.bytes) + "\t\(cells.joined(separator: "\t"))".utf8
  }

  private static func part(_ cells: [ArraySlice<UInt8>]) -> Self? {
    guard cells.count == 18, let entry = entry(cells.dropLast(2)), let items = number(cells[16]),
      let documents = number(cells[17])
    else { return nil }
    return .part(entry, items: items, documents: documents)
  }

  private static func generation(_ cells: [ArraySlice<UInt8>]) -> Generation? {
    guard cells.count == 4, let number = number(cells[1]) else { return nil }
    return Generation(
      number: number, version: String(decoding: cells[2], as: UTF8.self),
      options: String(decoding: TabSeparated.unescaped(cells[3]), as: UTF8.self))
  }

  private static func complete(_ cells: [ArraySlice<UInt8>]) -> Self? {
    guard cells.count == 7, let sources = number(cells[1]), let tally = Tally(cells[2...])
    else { return nil }
    return .complete(sources: sources, tally)
  }

  // MARK: Seals

  /// The bytes behind the content: a tab, the seal, a line feed.
  private static let sealLength = 10

  private static func sealed(_ content: [UInt8]) -> [UInt8] {
    let seal = String(seal(of: content[...]), radix: 16)
    return content + "\t\(String(repeating: "0", count: 8 - seal.count))\(seal)\n".utf8
  }

  private static func unsealed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let content = line.dropLast(sealLength)
    guard !content.isEmpty, line.last == UInt8(ascii: "\n") else { return nil }
    let seal = String(decoding: line.suffix(sealLength).dropFirst().dropLast(), as: UTF8.self)
    return UInt32(seal, radix: 16) == Self.seal(of: content) ? content : nil
  }

  /// The FNV-1a of bytes, which tells lines that a loss of power left half written.
  private static func seal(of bytes: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }
}

private func number(_ cell: ArraySlice<UInt8>) -> Int? {
  Int(String(decoding: cell, as: UTF8.self))
}
