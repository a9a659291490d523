/// Reads a file or the standard input line by line, in memory that does not grow with it.
///
/// A line is there as soon as its end is: who writes into a pipe gets an answer before the next.
final class LineReader {
  private static let chunk = 1 << 18

  /// The open file, nil for the standard input, which is not this reader's to close.
  private let file: CInt?
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// Reads the standard input, a line of which may have so many bytes.
  init(limit: Int) {
    file = nil
    self.limit = limit
  }

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: How many bytes a line may have.
  /// - Throws: ``SystemError``, if the file cannot be opened.
  init(_ path: Path, limit: Int) throws(SystemError) {
    file = try Files.opened(path)
    self.limit = limit
  }

  deinit {
    if let file { Files.close(file) }
  }

  /// The first bytes, so many of them or more, or the first line; they stay to be read.
  func peek(_ count: Int) throws(SystemError) -> ArraySlice<UInt8> {
    while buffer.count < count, !buffer.contains(lineFeed), !isAtEnd { try fill() }
    return buffer.prefix(count)
  }

  /// What was read from the file and not asked for, which is then no longer this reader's.
  func surrender() -> [UInt8] {
    defer { (buffer, start) = ([], 0) }
    return Array(buffer[start...])
  }

  /// Whether the next line is there already, with its end.
  var hasNext: Bool { buffer[start...].contains(lineFeed) }

  /// The next line without its end, nil after the last one.
  ///
  /// ``SystemError/tooLarge`` is thrown for a line that is longer than it may be; the lines behind
  /// it can be read.
  func next() throws(SystemError) -> ArraySlice<UInt8>? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: lineFeed) {
        defer { start = end + 1 }
        if isTooLong || end - start > limit { throw .tooLarge }
        return buffer[start..<end]
      }
      if buffer.count - start > limit {
        isTooLong = true
        start = buffer.count
      }
      searched = buffer.count
      if isAtEnd {
        defer { start = buffer.count }
        if isTooLong { throw .tooLarge }
        return start < buffer.count ? buffer[start...] : nil
      }
      searched -= start
      try fill()
    }
  }

  /// Reads more, behind what was not taken yet.
  private func fill() throws(SystemError) {
    buffer.removeSubrange(..<start)
    start = 0
    let more = try Files.available(at: file ?? 0, most: Self.chunk)
    isAtEnd = more.isEmpty
    buffer += more
  }
}

private let lineFeed = UInt8(ascii: "\n")
