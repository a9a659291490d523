/// Zero bytes, which no text holds.
enum Zeros {
  /// What bytes with a zero look like and where it stands; nil if there is no zero.
  static func reading(of bytes: [UInt8]) -> (name: String, byte: Int)? {
    guard hasZero(bytes.span), let first = bytes.firstIndex(of: 0) else { return nil }
    // ASCII letters in UTF-16 have a zero in one half of the unit, always the same.
    let head = bytes.prefix(1024)
    let zeros = head.indices.filter { head[$0] == 0 }
    if zeros.count > 2, zeros.count * 8 > head.count, Set(zeros.map { $0 % 2 }).count == 1 {
      return ("UTF-16 text without a byte order mark", first)
    }
    return ("binary data", first)
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
