// Swift's own ways to take strings apart go letter by letter and are slow; articles are audited as
// they are read. Spaces, commas and the letters of ASCII are single bytes in UTF-8.

extension StringProtocol {
  /// What stands between spaces.
  var words: [Substring] { pieces(between: UInt8(ascii: " ")) }

  /// What stands between the places of an ASCII character, without what is empty.
  func pieces(between separator: UInt8) -> [Substring] {
    Substring(self).utf8.split(separator: separator).map(Substring.init)
  }

  /// Whether the first letter is upper case.
  var beginsUpperCase: Bool {
    guard let byte = utf8.first else { return false }
    return byte < 0x80 ? (0x41...0x5A).contains(byte) : first?.isUppercase == true
  }

  /// Whether the first letter is one of some in ASCII, given in lower case.
  func begins(withAnyOf letters: StaticString) -> Bool {
    guard let byte = utf8.first else { return false }
    return unsafe UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount)
      .contains(byte | 0x20)
  }
}
