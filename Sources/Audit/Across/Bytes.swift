extension [UInt8] {
  /// Appends a number, its least byte first.
  mutating func append(integer: some FixedWidthInteger) {
    var rest = integer
    for _ in 0..<(type(of: integer).bitWidth / 8) {
      append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Appends a number.
  mutating func append(double: Double) {
    append(integer: double.bitPattern)
  }

  /// Appends a text with its length before it.
  mutating func append(text: String) {
    append(integer: UInt32(text.utf8.count))
    append(contentsOf: text.utf8)
  }
}

/// Reads back what was appended to bytes, in the same order.
struct ByteReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  mutating func integer<T: FixedWidthInteger>(_: T.Type) -> T {
    var value: T = 0
    for (place, byte) in rest.prefix(T.bitWidth / 8).enumerated() {
      value |= T(truncatingIfNeeded: byte) << (8 * place)
    }
    rest = rest.dropFirst(T.bitWidth / 8)
    return value
  }

  mutating func double() -> Double { Double(bitPattern: integer(UInt64.self)) }

  mutating func text() -> String {
    let count = Int(integer(UInt32.self))
    defer { rest = rest.dropFirst(count) }
    return String(decoding: rest.prefix(count), as: UTF8.self)
  }
}

/// A number made from texts, the same on every run and machine (FNV-1a of 64 bits, mixed).
///
/// Ten million different keys have one chance in a hundred thousand or less that two of them are
/// taken for one.
struct StableHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ texts: String...) {
    for text in texts { add(text) }
  }

  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    // No text holds this byte, so "ab" and "c" are not "a" and "bc".
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  var value: UInt64 { Self.mixed(state) }

  /// Spreads a number over all its bits (the last steps of MurmurHash3).
  static func mixed(_ number: UInt64) -> UInt64 {
    var number = number
    number = (number ^ (number >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    number = (number ^ (number >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return number ^ (number >> 33)
  }
}
