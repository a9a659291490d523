extension [UInt8] {
  /// Appends a whole number in decimal digits.
  mutating func append(decimal number: Int) {
    append(addingCapacity: 20) { output in
      var rest = number.magnitude
      var length = 1
      while rest > 9 {
        rest /= 10
        length += 1
      }
      if number < 0 { output.append(UInt8(ascii: "-")) }
      // The last digit is known first, so each is put into its place.
      output.append(repeating: 0, count: length)
      rest = number.magnitude
      var digits = output.mutableSpan
      for index in digits.indices.suffix(length).reversed() {
        digits[index] = UInt8(truncatingIfNeeded: rest % 10) + UInt8(ascii: "0")
        rest /= 10
      }
    }
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

extension OutputSpan<UInt8> {
  /// Appends a copy of some bytes, all at once.
  @inline(__always) mutating func append(copying bytes: Span<UInt8>) {
    unsafe withUnsafeMutableBufferPointer { buffer, count in
      unsafe bytes.withUnsafeBytes { source in
        precondition(source.count <= buffer.count - count, "there is no room for the bytes")
        if let from = source.baseAddress, let to = buffer.baseAddress {
          unsafe UnsafeMutableRawPointer(to + count)
            .copyMemory(from: from, byteCount: source.count)
        }
        count += source.count
      }
    }
  }
}
