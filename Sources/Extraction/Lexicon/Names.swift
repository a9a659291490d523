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

  /// Whether the first bytes are those of another string.
  func begins(with other: String) -> Bool { utf8.span.begins(with: other.utf8.span) }
}

/// Numbers and names mixed into one number, to be hashed as that.
struct MixedHash {
  private(set) var value: UInt64 = 0

  @inline(__always) mutating func add(_ number: UInt64) {
    value = (value ^ number) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }

  mutating func add(_ name: String) {
    let bytes = name.utf8.span
    var (word, count) = (UInt64(bytes.count), 0)
    for index in bytes.indices {
      word = word << 8 | UInt64(bytes[index])
      count += 1
      if count & 7 == 0 { add(word) }
    }
    add(word)
  }
}

extension Span<UInt8> {
  /// Whether both are the same bytes.
  @inline(__always) func isSame(as other: borrowing Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }

  /// Whether the first bytes are those of another.
  @inline(__always) func begins(with other: borrowing Span<UInt8>) -> Bool {
    guard count >= other.count else { return false }
    for index in other.indices where self[index] != other[index] { return false }
    return true
  }
}
