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

/// Memory that characters are written to one after the other.
///
/// It must have three bytes for each of them, and one more.
@unsafe struct PackedOutput {
  private let buffer: UnsafeMutableRawBufferPointer
  /// How many bytes have been written.
  private(set) var count = 0

  /// Writes to a buffer from its start.
  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    unsafe self.buffer = UnsafeMutableRawBufferPointer(buffer)
  }

  /// Appends the bytes of a character.
  @inline(__always) mutating func append(_ character: PackedCharacter) {
    unsafe buffer.storeBytes(of: character.bits.littleEndian, toByteOffset: count, as: UInt32.self)
    unsafe count &+= Int(character.bits >> 24)
  }
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
