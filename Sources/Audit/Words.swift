// Swift's own ways to compare strings and to take them apart go letter by letter and are slow beyond
// ASCII; articles are audited as they are read. Records are in NFC, so equal words are equal bytes;
// spaces, commas and the letters of ASCII are single bytes in UTF-8.

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
    if byte < 0x80 { return (0x41...0x5A).contains(byte) }
    // Đ and đ, which most of the names begin with that do not begin with a letter of ASCII.
    if byte == 0xC4, let next = utf8.dropFirst().first, next | 1 == 0x91 { return next == 0x90 }
    return first?.isUppercase == true
  }

  /// Whether the first letter is one of some in ASCII, given in lower case.
  func begins(withAnyOf letters: StaticString) -> Bool {
    guard let byte = utf8.first else { return false }
    return unsafe UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount)
      .contains(byte | 0x20)
  }
}

extension String {
  /// Whether these are the words, byte for byte.
  func isExactly(_ words: StaticString) -> Bool {
    utf8.count == words.utf8CodeUnitCount && begins(with: words)
  }

  /// Whether the text begins with some words, byte for byte.
  func begins(with words: StaticString) -> Bool {
    let count = words.utf8CodeUnitCount
    guard utf8.count >= count else { return false }
    let bytes = utf8.span
    for index in 0..<count where unsafe bytes[index] != words.utf8Start[index] { return false }
    return true
  }

  /// Whether the text begins with some words, which end where they do.
  func begins(withWords words: StaticString) -> Bool {
    let count = words.utf8CodeUnitCount
    return begins(with: words) && (utf8.count == count || utf8.span[count] == UInt8(ascii: " "))
  }

  /// Whether the text is another one, byte for byte.
  func isExactly(_ other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let (bytes, others) = (utf8.span, other.utf8.span)
    for index in bytes.indices where bytes[index] != others[index] { return false }
    return true
  }

  /// Whether the text holds a byte.
  func has(_ byte: UInt8) -> Bool {
    let bytes = utf8.span
    for index in bytes.indices where bytes[index] == byte { return true }
    return false
  }

  /// The words in a range of the text's bytes, with one space between.
  func words(in range: Range<Int>) -> String {
    let (start, end) = (
      utf8.index(startIndex, offsetBy: range.lowerBound),
      utf8.index(startIndex, offsetBy: range.upperBound)
    )
    let words = self[start..<end]
    let isTidy = zip(words.utf8, words.utf8.dropFirst()).allSatisfy { byte, next in
      byte != UInt8(ascii: " ") || next != UInt8(ascii: " ")
    }
    if isTidy, words.utf8.first != UInt8(ascii: " "), words.utf8.last != UInt8(ascii: " ") {
      return String(words)
    }
    return words.words.joined(separator: " ")
  }

  /// How many code points the text has: as many as letters and spaces, in NFC.
  var letterCount: Int {
    let bytes = utf8.span
    var count = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
