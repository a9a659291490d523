/// Lines of cells with tabs between them, in which a cell may hold anything.
///
/// As in the linear TSV of the IANA and of PostgreSQL, a tab within a cell is written as `\t`, a line
/// feed as `\n`, a carriage return as `\r`, and a backslash as two.
enum TabSeparated {
  /// A cell as it is written.
  static func escaped(_ cell: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in cell {
      switch byte {
      case UInt8(ascii: "\t"): bytes += Array(#"\t"#.utf8)
      case UInt8(ascii: "\n"): bytes += Array(#"\n"#.utf8)
      case UInt8(ascii: "\r"): bytes += Array(#"\r"#.utf8)
      case UInt8(ascii: "\\"): bytes += Array(#"\\"#.utf8)
      default: bytes.append(byte)
      }
    }
    return bytes
  }

  /// What a written cell holds.
  static func unescaped(_ cell: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in cell {
      if isEscaped {
        switch byte {
        case UInt8(ascii: "t"): bytes.append(UInt8(ascii: "\t"))
        case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "r"): bytes.append(UInt8(ascii: "\r"))
        default: bytes.append(byte)
        }
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// The cells of a line, as they are written.
  static func cells(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
  }
}
