/// A character as it is written in UTF-8: its bytes, the first lowest, below their number.
struct PackedCharacter: Sendable {
  let bits: UInt32

  /// The character of the basic plane with that number; nothing for nil.
  init(_ scalar: UInt32?) {
    guard let scalar, let character = Unicode.Scalar(scalar) else {
      bits = 0
      return
    }
    var packed: UInt32 = 0
    var count: UInt32 = 0
    for byte in character.utf8.prefix(3) {
      packed |= UInt32(byte) << (count * 8)
      count += 1
    }
    bits = packed | count << 24
  }

  /// Whether there is no character.
  @inline(__always) var isNone: Bool { bits == 0 }
}

extension [UInt8] {
  /// Appends the bytes of a character.
  @inline(__always) mutating func append(_ character: PackedCharacter) {
    let bits = character.bits
    append(UInt8(truncatingIfNeeded: bits))
    if bits >= 2 << 24 {
      append(UInt8(truncatingIfNeeded: bits >> 8))
      if bits >= 3 << 24 { append(UInt8(truncatingIfNeeded: bits >> 16)) }
    }
  }
}
