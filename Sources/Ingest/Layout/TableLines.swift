internal import WebPages

/// The lines of a text in which each paragraph of a table's cells is a line of its own.
struct TableLines {
  private let lines: [[UInt8]]
  /// The words of each line with single spaces.
  private let words: [String]

  /// The lines of a text, UTF-8.
  init(_ text: [UInt8]) {
    lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    words = lines.map { line in
      let line = line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line
      return Self.singleSpaced(String(decoding: line, as: UTF8.self))
    }
  }

  /// The text with a line for each row of the tables, and a tab between its cells.
  ///
  /// A table that does not stand in the text just so is left as it is.
  func text(with tables: PageTables) -> [UInt8] {
    var result: [[UInt8]] = []
    var at = 0
    for rows in tables.tables {
      guard let found = find(rows, from: at) else { continue }
      result += lines[at..<found.lowerBound]
      for row in rows {
        let cells = row.map { $0.joined(separator: " ") }
        var line = Array(cells.joined(separator: "\t").utf8)
        while let last = line.last, last <= 0x20 { line.removeLast() }
        if !line.isEmpty { result.append(line) }
      }
      at = found.upperBound
    }
    result += lines[at...]
    return Array(result.joined(separator: [0x0A]))
  }

  /// The lines of a table.
  private func find(_ rows: [PageTables.Row], from start: Int) -> Range<Int>? {
    let paragraphs = rows.flatMap { $0.flatMap(\.self) }.map(Self.singleSpaced)
    guard let first = paragraphs.first else { return nil }
    for line in words[start...].indices where isLine(words[line], first) {
      if let end = end(of: paragraphs, from: line) { return line..<end }
    }
    return nil
  }

  private func end(of paragraphs: [String], from start: Int) -> Int? {
    var line = start
    for paragraph in paragraphs {
      while line < words.count, words[line].isEmpty { line += 1 }
      guard line < words.count, isLine(words[line], paragraph) else { return nil }
      line += 1
    }
    return line
  }

  /// Whether a line is a paragraph, with the number or the bullet of a list before it or not.
  private func isLine(_ line: String, _ paragraph: String) -> Bool {
    line == paragraph || line.utf8.count <= paragraph.utf8.count + 12 && line.hasSuffix(paragraph)
  }

  private static func singleSpaced(_ text: String) -> String {
    text.filter { $0 != "\u{AD}" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
