internal import VietText

/// A lexicon as a table of tab-separated values: `class`, `form`, `value`, `note`.
///
/// ```
/// class	form	value	note
/// unit	hộ gia đình
/// unit	mét	m
/// ```
/// The first line names the columns. Lines that begin with `#` are comments. An empty value means
/// the form itself. A form's words in capitals match only text in capitals; others match any case.
/// What the classes are for, and which values they take, their `guide` tells.
public struct LexiconTable: Sendable {
  /// One line of the table; its columns are ranges of `bytes`.
  struct Row {
    var lexicon: LexiconClass
    var form: Range<Int>
    var value: Range<Int>
    /// The whole line, with what ends it.
    var line: Range<Int>
  }

  /// A line that is no row.
  public struct Malformed: Error, Equatable, CustomStringConvertible {
    /// What is wrong with the line.
    public enum Reason: Equatable, Sendable {
      /// The bytes are no UTF-8.
      case encoding
      /// The first line must name the columns.
      case header
      /// A row has two to four columns.
      case columns(Int)
      /// No lexicon has this name.
      case lexicon(String)
      /// The form has no word.
      case form
      /// The class has values of its own, and this is none of them.
      case value(String, of: LexiconClass, known: [String])
    }
    /// The table's name or path.
    public let name: String
    /// The line, from 1.
    public let line: Int
    /// What is wrong with it.
    public let reason: Reason

    /// A sentence with the place and the remedy.
    public var description: String {
      let fault =
        switch reason {
        case .encoding: "the line is no UTF-8; save the table as UTF-8 text with tabs"
        case .header: "the first line must be `class<TAB>form<TAB>value<TAB>note`"
        case .columns(let count):
          "\(count) columns; a row has 2 to 4, separated by tabs: class, form, value, note"
        case .lexicon(let name):
          "no lexicon is named “\(name)”; the names are "
            + LexiconClass.lexicons.map(\.name).joined(separator: ", ")
        case .form: "the form is empty"
        case .value(let value, let lexicon, let known) where known == [""]:
          "“\(value)” stands where the value does; \(lexicon.name) takes none: leave it empty"
        case .value(let value, let lexicon, let known):
          "“\(value)” is no value of \(lexicon.name); the values are "
            + known.map { $0.isEmpty ? "none at all" : $0 }.joined(separator: ", ")
        }
      return "\(name):\(line): \(fault)"
    }
  }

  /// The table in NFC.
  let bytes: [UInt8]
  /// The rows in order.
  private(set) var rows: [Row] = []

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark, lines ended by LF or CRLF.
  ///   - name: the table's name or path, for errors.
  /// - Throws: `Malformed` for the first line that is no row.
  public init(parsing bytes: [UInt8], name: String) throws(Malformed) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    guard (try? UTF8Span(validating: text.span)) != nil else {
      let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
      let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
      throw Malformed(name: name, line: bad + 1, reason: .encoding)
    }
    // Records are in NFC, and values become part of them.
    self.bytes = (try? SourceText(text))?.bytes ?? text
    rows = try Self.rows(of: self.bytes, name: name) { row throws(Malformed.Reason) in
      try Self.check(row, of: self.bytes)
    }
  }

  /// Reads a table that is compiled in, of which the tests have seen that it is well formed.
  init(trusting bytes: [UInt8], name: String) throws(Malformed) {
    self.bytes = bytes
    rows = try Self.rows(of: bytes, name: name) { _ throws(Malformed.Reason) in }
  }

  private static func rows(
    of bytes: [UInt8], name: String, checking check: (Row) throws(Malformed.Reason) -> Void
  ) throws(Malformed) -> [Row] {
    var rows: [Row] = []
    var (start, number) = (0, 0)
    var names: [(lexicon: LexiconClass, name: ArraySlice<UInt8>)] = []
    while start < bytes.count {
      number += 1
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
      start = end + 1
      if number == 1 {
        guard bytes[line].starts(with: "class\tform\t".utf8) else {
          throw Malformed(name: name, line: 1, reason: .header)
        }
      } else if !line.isEmpty, bytes[line.lowerBound] != UInt8(ascii: "#") {
        do {
          var row = try Self.row(line, of: bytes, &names)
          row.line = line.lowerBound..<min(start, bytes.count)
          try check(row)
          rows.append(row)
        } catch {
          throw Malformed(name: name, line: number, reason: error)
        }
      }
    }
    if number == 0 { throw Malformed(name: name, line: 1, reason: .header) }
    return rows
  }

  // `names` are the classes met so far, by their names, the last one met last.
  private static func row(
    _ line: Range<Int>, of bytes: [UInt8],
    _ names: inout [(lexicon: LexiconClass, name: ArraySlice<UInt8>)]
  ) throws(Malformed.Reason) -> Row {
    var tabs = (0, 0, 0, count: 0)
    for index in line where bytes[index] == 0x09 {
      tabs.count += 1
      switch tabs.count {
      case 1: tabs.0 = index
      case 2: tabs.1 = index
      default: tabs.2 = index
      }
    }
    guard (1...3).contains(tabs.count) else { throw .columns(tabs.count + 1) }
    let name = bytes[line.lowerBound..<tabs.0]
    if names.last?.name != name {
      let known = names.first { $0.name == name }?.lexicon
      let text = String(decoding: name, as: UTF8.self)
      guard let lexicon = known ?? LexiconClass(name: text) else { throw .lexicon(text) }
      names.append((lexicon, name))
    }
    let form = tabs.0 + 1..<(tabs.count > 1 ? tabs.1 : line.upperBound)
    guard !form.isEmpty else { throw .form }
    let value =
      tabs.count > 1 ? tabs.1 + 1..<(tabs.count > 2 ? tabs.2 : line.upperBound) : 0..<0
    return Row(lexicon: names[names.count - 1].lexicon, form: form, value: value, line: line)
  }

  /// Sees that a row's form has a word, and that its class knows its value.
  private static func check(_ row: Row, of bytes: [UInt8]) throws(Malformed.Reason) {
    var vocabulary = Vocabulary()
    let form = Tokenizer.tokenize(Array(bytes[row.form]), adding: &vocabulary)
    if form.tokens.isEmpty { throw .form }
    guard let known = row.lexicon.knownValues else { return }
    let value = String(decoding: bytes[row.value], as: UTF8.self)
    if !row.lexicon.values(in: value).allSatisfy(known.contains) {
      throw .value(value, of: row.lexicon, known: known.sorted())
    }
  }
}

extension LexiconTable.Malformed.Reason: Error {}
