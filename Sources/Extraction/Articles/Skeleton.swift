/// A stretch of a long text with its long lines shortened to their beginnings and ends.
///
/// Where articles begin is to be seen in short lines and at the edges of long ones, so that what
/// lies within those need not be cut into tokens.
struct Skeleton {
  /// The shortened text.
  private(set) var bytes: [UInt8] = []
  private var lines: [Line] = []

  private struct Line {
    /// Where it begins in the shortened text.
    var start: Int
    /// Its bytes in the whole one.
    var source: Range<Int>
    /// The words left out, roughly.
    var leftOut: Int
  }

  /// Shortens what stands in a text from an offset on: about as much as `size`, to an empty line.
  init(of text: [UInt8], from start: Int, size: Int) {
    var at = start
    var isBlank = false
    while at < text.count, bytes.count < size || !isBlank && bytes.count < 2 * size {
      let end = text[at...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
      isBlank = end - at < 4 && text[at..<end].allSatisfy { $0 <= 0x20 }
      append(text, at..<end)
      at = end
    }
  }

  /// Where the stretch ends in the whole text.
  var end: Int { lines.last?.source.upperBound ?? 0 }

  private mutating func append(_ text: [UInt8], _ line: Range<Int>) {
    let start = bytes.count
    guard line.count > 2 * Self.edge, let head = Self.space(in: text, line.lowerBound + Self.edge),
      let tail = Self.space(in: text, line.upperBound - Self.edge), head < tail
    else {
      bytes += text[line]
      lines.append(Line(start: start, source: line, leftOut: 0))
      return
    }
    bytes += text[line.lowerBound..<head]
    bytes += text[tail..<line.upperBound]
    lines.append(
      Line(start: start, source: line, leftOut: (tail - head) / Self.bytesPerWord))
  }

  /// How much is left of a long line at either end, in bytes.
  private static let edge = 240
  private static let bytesPerWord = 6

  /// The first space behind an offset, if one stands near.
  private static func space(in text: [UInt8], _ offset: Int) -> Int? {
    text[offset..<min(offset + 60, text.count)].firstIndex(of: 0x20)
  }

  /// The bytes of the whole text whose lines some bytes of the shortened one lie in, and how many
  /// words were left out there.
  func place(of range: Range<Int>) -> (bytes: Range<Int>, leftOut: Int) {
    let first = line(at: range.lowerBound)
    var (last, leftOut) = (first, lines[first].leftOut)
    while last + 1 < lines.count, lines[last + 1].start < range.upperBound {
      last += 1
      leftOut += lines[last].leftOut
    }
    return (lines[first].source.lowerBound..<lines[last].source.upperBound, leftOut)
  }

  private func line(at offset: Int) -> Int {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
