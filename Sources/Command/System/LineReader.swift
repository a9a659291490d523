/// Reads a file line by line, in memory that does not grow with the file.
final class LineReader {
  private static let chunk = 1 << 18

  private let descriptor: CInt
  private let limit: Int
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: How many bytes a line may have.
  /// - Throws: ``SystemError``, if the file cannot be opened.
  init(_ path: Path, limit: Int) throws(SystemError) {
    descriptor = try Files.opened(path)
    self.limit = limit
  }

  deinit {
    Files.close(descriptor)
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
      let more = try Files.next(Self.chunk, from: descriptor)
      isAtEnd = more.count < Self.chunk
      buffer += more
    }
  }
}
