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
  /// One line of the table; its columns are ranges of `bytes`, narrow as there are many.
  struct Row {
    var lexicon: LexiconClass
    var form: Range<Int32>
    var value: Range<Int32>
    /// The whole line, with what ends it.
    var line: Range<Int32>
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
    // Rows take some thirty bytes.
    rows.reserveCapacity(bytes.count / 24)
    var (start, number) = (0, 0)
    var classes = Classes()
    while start < bytes.count {
      number += 1
      let line = Line(from: start, in: bytes.span)
      start = line.next
      if number == 1 {
        guard bytes[line.range].starts(with: "class\tform\t".utf8) else {
          throw Malformed(name: name, line: 1, reason: .header)
        }
      } else if !line.range.isEmpty, bytes[line.range.lowerBound] != UInt8(ascii: "#") {
        do {
          let row = try Self.row(line, of: bytes, &classes)
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

  /// A line of the table and the tabs in it.
  private struct Line {
    /// The line without what ends it.
    var range: Range<Int>
    /// Where the next line begins, or the table ends.
    var next: Int
    /// The first three tabs.
    var tabs = (0, 0, 0)
    /// How many tabs there are.
    var tabCount = 0

    init(from start: Int, in bytes: Span<UInt8>) {
      var end = start
      while end < bytes.count {
        let byte = unsafe bytes[unchecked: end]
        if byte == 0x0A { break }
        if byte == 0x09 {
          tabCount += 1
          switch tabCount {
          case 1: tabs.0 = end
          case 2: tabs.1 = end
          default: tabs.2 = end
          }
        }
        end &+= 1
      }
      next = min(end + 1, bytes.count)
      range = start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
    }
  }

  /// The classes met so far, by the places of their names; the last one met stands last.
  private struct Classes {
    private var met: [(lexicon: LexiconClass, name: Range<Int>)] = []

    mutating func callAsFunction(
      _ name: Range<Int>, of bytes: [UInt8]
    ) throws(Malformed.Reason) -> LexiconClass {
      let span = bytes.span
      func isName(_ known: Range<Int>) -> Bool {
        guard known.count == name.count else { return false }
        let length = name.count
        var index = 0
        while index < length,
          unsafe span[unchecked: known.lowerBound &+ index]
            == span[unchecked: name.lowerBound &+ index]
        {
          index &+= 1
        }
        return index == length
      }
      if let last = met.last, isName(last.name) { return last.lexicon }
      let known = met.first { isName($0.name) }?.lexicon
      let text = String(decoding: bytes[name], as: UTF8.self)
      guard let lexicon = known ?? LexiconClass(name: text) else { throw .lexicon(text) }
      met.append((lexicon, name))
      return lexicon
    }
  }

  private static func row(
    _ line: Line, of bytes: [UInt8], _ classes: inout Classes
  ) throws(Malformed.Reason) -> Row {
    let (tabs, end) = (line.tabs, line.range.upperBound)
    guard (1...3).contains(line.tabCount) else { throw .columns(line.tabCount + 1) }
    let lexicon = try classes(line.range.lowerBound..<tabs.0, of: bytes)
    let form = tabs.0 + 1..<(line.tabCount > 1 ? tabs.1 : end)
    guard !form.isEmpty else { throw .form }
    let value = line.tabCount > 1 ? tabs.1 + 1..<(line.tabCount > 2 ? tabs.2 : end) : 0..<0
    func narrow(_ range: Range<Int>) -> Range<Int32> {
      Int32(range.lowerBound)..<Int32(range.upperBound)
    }
    return Row(
      lexicon: lexicon, form: narrow(form), value: narrow(value),
      line: narrow(line.range.lowerBound..<line.next))
  }

  /// Sees that a row's form has a word, and that its class knows its value.
  private static func check(_ row: Row, of bytes: [UInt8]) throws(Malformed.Reason) {
    var reader = PhraseTokenizer()
    if reader.tokenize(Array(bytes[column: row.form])).tokens.isEmpty { throw .form }
    guard let known = row.lexicon.knownValues else { return }
    let value = String(decoding: bytes[column: row.value], as: UTF8.self)
    if !row.lexicon.values(in: value).allSatisfy(known.contains) {
      throw .value(value, of: row.lexicon, known: known.sorted())
    }
  }
}

extension LexiconTable.Malformed.Reason: Error {}

extension [UInt8] {
  /// A column of a table that these are the bytes of.
  @inline(__always) subscript(column range: Range<Int32>) -> ArraySlice<UInt8> {
    self[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}
