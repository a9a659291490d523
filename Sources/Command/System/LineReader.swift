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

  /// The next line without its end, nil after the last one.
  ///
  /// ``SystemError/tooLarge`` is thrown where a line is longer than it may be.
  func next() throws(SystemError) -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return buffer[start..<end]
      }
      searched = buffer.count
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? buffer[start...] : nil
      }
      guard buffer.count - start <= limit else { throw .tooLarge }
      searched -= start
      buffer.removeSubrange(..<start)
      start = 0
      let more = try Files.available(at: file ?? 0, most: Self.chunk)
      isAtEnd = more.isEmpty
      buffer += more
    }
  }
}
