/// Bytes that come piece by piece, of which some can be looked at beforehand.
final class Chunks {
  private let more: () throws(ContainerError) -> [UInt8]
  private var buffer: [UInt8] = []
  private var offset = 0
  private var isAtEnd = false

  /// - Parameter more: gives the next piece, an empty one at the end.
  init(_ more: @escaping () throws(ContainerError) -> [UInt8]) {
    self.more = more
  }

  /// The next bytes, so many or all that are left, without taking them.
  func peek(_ count: Int) throws(ContainerError) -> ArraySlice<UInt8> {
    while buffer.count - offset < count, try fill() {}
    return buffer[offset..<min(buffer.count, offset + count)]
  }

  /// Takes bytes up to and with a line feed; nil at the end.
  ///
  /// - Throws: ``ContainerError/entryTooLarge(limit:)`` for a longer line, which is passed over.
  func line(limit: Int) throws(ContainerError) -> [UInt8]? {
    var searched = offset
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { offset = end + 1 }
        if isTooLong || end - offset > limit { throw .entryTooLarge(limit: limit) }
        return Array(buffer[offset...end])
      }
      if buffer.count - offset > limit {
        isTooLong = true
        offset = buffer.count
      }
      let waiting = buffer.count - offset
      if try !fill() {
        guard waiting > 0 || isTooLong else { return nil }
        defer { offset = buffer.count }
        if isTooLong { throw .entryTooLarge(limit: limit) }
        return Array(buffer[offset...])
      }
      searched = offset + waiting
    }
  }

  /// Takes so many bytes, or all that are left.
  func take(_ count: Int) throws(ContainerError) -> [UInt8] {
    let bytes = Array(try peek(count))
    offset += bytes.count
    return bytes
  }

  /// Passes over so many bytes; gives how many there were.
  func skip(_ count: Int) throws(ContainerError) -> Int {
    var left = count
    while left > 0 {
      if offset == buffer.count, try !fill() { break }
      let step = min(left, buffer.count - offset)
      offset += step
      left -= step
    }
    return count - left
  }

  /// Takes all that is left.
  func rest(limit: Int) throws(ContainerError) -> [UInt8] {
    repeat {
      if buffer.count - offset > limit { throw .entryTooLarge(limit: limit) }
    } while try fill()
    return try take(buffer.count - offset)
  }

  private func fill() throws(ContainerError) -> Bool {
    if isAtEnd { return false }
    let piece = try more()
    if piece.isEmpty {
      isAtEnd = true
      return false
    }
    // What was taken is let go before the buffer grows.
    if offset > 0 {
      buffer.removeFirst(offset)
      offset = 0
    }
    buffer += piece
    return true
  }
}
