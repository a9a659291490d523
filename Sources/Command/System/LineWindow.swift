/// Lines of a file from any place in it; those that stand near each other cost one call.
struct LineWindow {
  private let descriptor: CInt
  private var bytes: [UInt8] = []
  private var start = 0

  /// Reads a file that stays open.
  init(_ descriptor: CInt) {
    self.descriptor = descriptor
  }

  /// The line that begins at a place, with its line feed; nil where the file ends before that.
  mutating func line(at offset: Int) throws(SystemError) -> ArraySlice<UInt8>? {
    if let line = line(inWindowAt: offset) { return line }
    var size = 1 << 16
    while true {
      // What stands a little before is often wanted next.
      start = max(0, offset - 1 << 12)
      bytes = try Files.bytes(of: descriptor, at: start, most: size)
      if let line = line(inWindowAt: offset) { return line }
      if bytes.count < size { return nil }
      size *= 4
    }
  }

  private func line(inWindowAt offset: Int) -> ArraySlice<UInt8>? {
    guard offset >= start, offset - start < bytes.count else { return nil }
    let rest = bytes[(offset - start)...]
    return rest.firstIndex(of: UInt8(ascii: "\n")).map { rest[...$0] }
  }
}
