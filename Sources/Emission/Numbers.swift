extension [UInt8] {
  /// Appends a whole number in decimal digits.
  mutating func append(decimal number: Int) {
    append(contentsOf: String(number).utf8)
  }

  /// Appends a number in the shortest form that reads back as the same number.
  ///
  /// Whole numbers get neither point nor exponent as far as they fit 64 bits: sums in đồng pass
  /// 2^53, and `1e+16` is no form for a reader. The number must be finite.
  mutating func append(decimal number: Double) {
    // Not `Int(exactly:)`: it calls the C library's `trunc`, which not every client links.
    if number.magnitude < 0x1p63, Double(Int(number)) == number {
      append(decimal: Int(number))
    } else {
      append(contentsOf: number.description.utf8)
    }
  }
}
