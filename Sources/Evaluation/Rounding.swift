extension Double {
  /// A number in units of a power of ten, rounded as C and Python round it.
  ///
  /// The exact value of the double decides, and of two that are as near the even one is taken, so
  /// that a score has the same last digit wherever it is computed.
  ///
  /// - Parameter places: the digits behind the point, at most 9.
  /// - Returns: such as 667 for two thirds and 3 places; nil for what has more than 27 digits.
  package func rounded(toPlaces places: Int) -> Int128? {
    guard magnitude < 0x1p90 else { return nil }
    var scale: UInt128 = 1
    for _ in 0..<places { scale *= 10 }
    guard isNormal else { return 0 }
    // The value is an integer of 53 bits times a power of two.
    let digits = (UInt128(significandBitPattern) | 1 << 52) * scale
    let shift = 52 - Int(exponent)
    guard shift < 100 else { return 0 }
    var whole = shift > 0 ? digits >> shift : digits << -shift
    if shift > 0 {
      let (rest, half) = (digits & ((1 << shift) - 1), UInt128(1) << (shift - 1))
      if rest > half || rest == half && whole % 2 == 1 { whole += 1 }
    }
    return sign == .minus ? -Int128(whole) : Int128(whole)
  }

  /// A part of one, from 0 to 1, rounded to some digits behind the point.
  package func rounded(to places: Int) -> Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return Double(rounded(toPlaces: places) ?? 0) / scale
  }
}
