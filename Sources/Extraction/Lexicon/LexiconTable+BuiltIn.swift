internal import CLexicons

extension LexiconTable {
  /// The tables that are compiled in; a later one's entries take the place of an earlier one's.
  public static var builtIn: [LexiconTable] {
    (0..<clexicon_count()).map { index in
      let table = unsafe clexicon_at(index)
      let bytes = unsafe UnsafeBufferPointer(start: table.bytes, count: table.count)
      let name = unsafe String(cString: table.name)
      do {
        return try LexiconTable(trusting: unsafe Array(bytes), name: name)
      } catch {
        preconditionFailure("the built-in lexicon is malformed: \(error)")
      }
    }
  }

  /// How many entries of a class the table has.
  public func count(of lexicon: LexiconClass) -> Int {
    rows.count { $0.lexicon == lexicon }
  }

  /// The line that names the columns.
  public static let header = "class\tform\tvalue\tnote\n"

  /// The table's lines of certain classes, with the comments above them but without the header.
  public func lines(of classes: Set<LexiconClass>) -> String {
    var lines: [UInt8] = []
    var start = bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    for row in rows {
      // What stands between two rows are comments.
      if classes.contains(row.lexicon) { lines += bytes[start..<Int(row.line.upperBound)] }
      start = Int(row.line.upperBound)
    }
    if lines.last ?? 0x0A != 0x0A { lines.append(0x0A) }
    return String(decoding: lines, as: UTF8.self)
  }
}
