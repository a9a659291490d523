/// A lexicon as a table of tab-separated values: `class`, `form`, `value`, `note`.
///
/// ```
/// class	form	value	note
/// unit	hộ gia đình
/// unit	mét	m
/// ```
/// The first line names the columns. Lines that begin with `#` are comments. An empty value means
/// the form itself. A form's words in capitals match only text in capitals; others match any case.
public struct LexiconTable: Sendable {
  /// One line of the table.
  public struct Row: Equatable, Sendable {
    /// What the phrase is.
    public var lexicon: LexiconClass
    /// The phrase, NFC, its words separated by single spaces.
    public var form: String
    /// What it stands for; empty for the form itself.
    public var value: String
    /// Where it comes from, or what it means in English.
    public var note: String
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
      /// The form is empty.
      case form
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
        case .encoding: "the line is no UTF-8; save the table as UTF-8"
        case .header: "the first line must be `class<TAB>form<TAB>value<TAB>note`"
        case .columns(let count):
          "\(count) columns; a row has 2 to 4, separated by tabs: class, form, value, note"
        case .lexicon(let name):
          "no lexicon is named “\(name)”; the names are "
            + LexiconClass.lexicons.map(\.name).joined(separator: ", ")
        case .form: "the form is empty"
        }
      return "\(name):\(line): \(fault)"
    }
  }

  /// The rows in order.
  public private(set) var rows: [Row] = []

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, lines ended by LF or CRLF.
  ///   - name: the table's name or path, for errors.
  public init(parsing bytes: [UInt8], name: String) throws(Malformed) {
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == 0x0D ? line.dropLast() : line
      if number == 1 {
        guard line.starts(with: "class\tform\t".utf8) else {
          throw Malformed(name: name, line: 1, reason: .header)
        }
        continue
      }
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      rows.append(try Self.row(line, name: name, number: number))
    }
    if number == 0 { throw Malformed(name: name, line: 1, reason: .header) }
  }

  private static func row(
    _ line: ArraySlice<UInt8>, name: String, number: Int
  ) throws(Malformed) -> Row {
    func malformed(_ reason: Malformed.Reason) -> Malformed {
      Malformed(name: name, line: number, reason: reason)
    }
    var columns: [String] = []
    for column in line.split(separator: 0x09, omittingEmptySubsequences: false) {
      guard let text = String(validating: column, as: UTF8.self) else { throw malformed(.encoding) }
      columns.append(text)
    }
    guard (2...4).contains(columns.count) else { throw malformed(.columns(columns.count)) }
    guard let lexicon = LexiconClass(name: columns[0]) else {
      throw malformed(.lexicon(columns[0]))
    }
    guard !columns[1].isEmpty else { throw malformed(.form) }
    return Row(
      lexicon: lexicon, form: columns[1], value: columns.count > 2 ? columns[2] : "",
      note: columns.count > 3 ? columns[3] : "")
  }
}
