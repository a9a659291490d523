/// A few names to look a string up in.
///
/// Names are compared byte by byte. All strings here are in NFC, and a comparison of strings, not
/// knowing that, normalizes those that differ.
struct Names: ExpressibleByArrayLiteral, Sendable {
  private let names: [String]
  /// The lengths of the names in bytes, a bit a length.
  private let lengths: UInt64

  init(arrayLiteral names: String...) {
    self.names = names
    lengths = names.reduce(0) { $0 | 1 << UInt64($1.utf8.count) }
  }

  func contains(_ name: String) -> Bool {
    guard lengths & 1 << UInt64(name.utf8.count) != 0 else { return false }
    return names.contains { $0.isSame(as: name) }
  }
}

extension String {
  /// Whether both are the same bytes.
  func isSame(as other: String) -> Bool { utf8.span.isSame(as: other.utf8.span) }
}

extension Span<UInt8> {
  /// Whether both are the same bytes.
  @inline(__always) func isSame(as other: borrowing Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}
