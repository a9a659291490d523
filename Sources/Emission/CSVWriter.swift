/// Writes rows of comma-separated values (RFC 4180) as UTF-8 bytes.
///
/// Rows end in CR LF; a cell is quoted where it holds a comma, a quote, CR or LF. Equal values give
/// equal bytes.
struct CSVWriter: Sendable {
  /// What has been written.
  private(set) var bytes: [UInt8]
  private let guardsFormulas: Bool
  private var opensRow = true

  /// Makes a writer of rows.
  ///
  /// - Parameters:
  ///   - bytes: What was written before, to append to.
  ///   - guardsFormulas: Whether text that a spreadsheet would take for a formula gets an
  ///     apostrophe before it.
  init(appendingTo bytes: consuming [UInt8] = [], guardsFormulas: Bool = false) {
    self.bytes = bytes
    self.guardsFormulas = guardsFormulas
  }

  /// Writes one row.
  ///
  /// - Parameter cell: The cells; a value may fill several, as a span fills two.
  mutating func row<each Cell: CSVCell>(_ cell: repeat each Cell) {
    repeat (each cell).write(to: &self)
    endRow()
  }

  /// Writes the row of column names.
  mutating func header(_ names: [String]) {
    for name in names {
      name.write(to: &self)
    }
    endRow()
  }

  /// Writes a cell that holds nothing.
  mutating func empty() {
    beginCell()
  }

  /// Writes a cell of a whole number.
  mutating func number(_ value: Int) {
    beginCell()
    bytes.append(decimal: value)
  }

  /// Writes a cell of a number, empty where the number is not finite.
  mutating func number(_ value: Double) {
    beginCell()
    if value.isFinite {
      bytes.append(decimal: value)
    }
  }

  /// Writes a cell of text.
  mutating func text(_ text: String) {
    beginCell()
    let start = bytes.count
    if guardsFormulas, let first = text.utf8.first, opensFormula(first) {
      bytes.append(UInt8(ascii: "'"))
    }
    bytes.append(contentsOf: text.utf8)
    quote(from: start)
  }

  private mutating func beginCell() {
    if !opensRow {
      bytes.append(UInt8(ascii: ","))
    }
    opensRow = false
  }

  private mutating func endRow() {
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
    opensRow = true
  }

  /// Quotes the cell that begins at an offset, where it needs it.
  private mutating func quote(from start: Int) {
    guard bytes[start...].contains(where: needsQuotes) else {
      return
    }
    let cell = Array(bytes[start...])
    bytes.removeSubrange(start...)
    bytes.append(UInt8(ascii: "\""))
    for byte in cell {
      if byte == UInt8(ascii: "\"") {
        bytes.append(byte)
      }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// Says whether a cell that holds the byte must be quoted.
private func needsQuotes(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
  default: false
  }
}

/// Says whether spreadsheets compute a cell that begins with the byte.
///
/// They skip a leading tab or line break on the way to the sign.
private func opensFormula(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
  case UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
  default: false
  }
}
