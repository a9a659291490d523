/// Zero bytes, which no text holds.
enum Zeros {
  /// Where the first zero stands; nil if there is none.
  static func first(in bytes: [UInt8]) -> Int? {
    hasZero(bytes.span) ? bytes.firstIndex(of: 0) : nil
  }

  /// Whether there is a zero byte.
  ///
  /// The least byte of a block is found without a branch, so the loop runs at memory speed; a
  /// search that stops at the first zero takes several times as long.
  private static func hasZero(_ bytes: Span<UInt8>) -> Bool {
    let block = 64
    var offset = 0
    while offset + block <= bytes.count {
      var least = UInt8.max
      for index in offset..<offset + block { least = min(least, bytes[index]) }
      if least == 0 { return true }
      offset += block
    }
    while offset < bytes.count {
      if bytes[offset] == 0 { return true }
      offset += 1
    }
    return false
  }
}
