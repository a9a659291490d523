internal import ArgumentParser

/// A place in a text as editors tell it: a line, and a column in code points, both from 1.
struct LineColumn: Hashable {
  let line: Int
  let column: Int
}

extension LineColumn: CustomStringConvertible {
  var description: String { "\(line):\(column)" }
}

extension LineColumn: ExpressibleByArgument {
  /// Reads "12:5".
  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let line = Int(parts[0]), let column = Int(parts[1]),
      line > 0, column > 0
    else { return nil }
    self.init(line: line, column: column)
  }
}

/// The code points of a text by lines, which end at U+000A.
struct Lines {
  /// All code points.
  let scalars: [Unicode.Scalar]
  private let starts: [Int]
  /// How many code points, and how many lines, stand before the text in its file.
  private let offset: Int
  private let linesBefore: Int

  /// The lines of a text, or of a part of one.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - offset: The offset of its first code point.
  ///   - line: The number of its first line.
  init(of text: String, from offset: Int = 0, line: Int = 1) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    starts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
    (self.offset, linesBefore) = (offset, line - 1)
  }

  /// How many lines there are; the end of the last one begins no other.
  var count: Int { linesBefore + (starts.last == scalars.count ? starts.count - 1 : starts.count) }

  /// The offset behind the last code point.
  var end: Int { offset + scalars.count }

  /// The line and column of a code point.
  func place(of offset: Int) -> LineColumn {
    let offset = offset - self.offset
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return LineColumn(line: linesBefore + low + 1, column: offset - starts[low] + 1)
  }

  /// The code point at a line and column; nil where the text has none.
  func offset(of place: LineColumn) -> Int? {
    guard linesBefore < place.line, place.line <= count else { return nil }
    let line = range(ofLine: place.line)
    let offset = line.lowerBound + place.column - 1
    return line.contains(offset) ? offset : nil
  }

  /// The code points of a line, without what ends it.
  func range(ofLine line: Int) -> Range<Int> {
    let line = line - linesBefore
    let start = starts[line - 1]
    let end = line < starts.count ? starts[line] - 1 : scalars.count
    let text = start..<(end > start && scalars[end - 1] == "\r" ? end - 1 : end)
    return text.lowerBound + offset..<text.upperBound + offset
  }

  /// The text of a range.
  subscript(range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range.lowerBound - offset..<range.upperBound - offset]))
  }
}
