/// What can be told of a text without decoding it.
///
/// Nearly all Vietnamese texts pass both questions; of one that does not, the answer is left to
/// those who look at each character.
package enum PlainText {
  /// Whether the bytes are certainly valid UTF-8 without a zero byte: characters of one to three
  /// bytes, each lead byte followed by as many as it says.
  package static func isValid(_ bytes: [UInt8]) -> Bool {
    hasNone(in: bytes) { byte, before, twoBefore in
      let isTrail = one(byte &- 0x80 < 0x40)
      let isExpected = one(before >= 0xC2 || twoBefore >= 0xE0)
      // E0 and ED do not take every byte, F0 and above begin four bytes; C0 and C1 begin nothing.
      let isOdd = one(
        byte >= 0xF0 || byte == 0xE0 || byte == 0xED || byte & 0xFE == 0xC0 || byte == 0)
      return isTrail ^ isExpected | isOdd
    }
  }

  /// Whether valid UTF-8 is certainly in NFC, because all its characters are composed and none goes
  /// together with another: those below U+0300, and the blocks of Vietnamese letters, dashes and
  /// quotation marks, and currency signs.
  static func isNFC(_ bytes: [UInt8]) -> Bool {
    hasNone(in: bytes) { byte, before, twoBefore in
      let isOther = one(byte >= 0xCC && byte &- 0xE1 > 1)
      let isOtherLetter = one(before == 0xE1 && byte &- 0xB8 > 3)
      let isOtherSign =
        one(before == 0xE2 && byte & 0xFD != 0x80)
        | one(twoBefore == 0xE2 && before == 0x80 && byte < 0x90)
      return isOther | isOtherLetter | isOtherSign
    }
  }

  /// How many bytes are looked at before it is asked whether one was odd.
  private static let block = 64

  /// Whether no byte of a text is odd, which `odd` says with 1 or 0 of a byte and the two before it.
  ///
  /// Without a branch for each byte the compiler takes sixteen at a time, so `odd` must have none.
  @inline(__always) private static func hasNone(
    in bytes: [UInt8], _ odd: (_ byte: UInt8, _ before: UInt8, _ twoBefore: UInt8) -> UInt8
  ) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { text in
      var offset = min(2, text.count)
      var found: UInt8 = 0
      if offset > 0 { found |= unsafe odd(text[0], 0x20, 0x20) }
      if offset > 1 { found |= unsafe odd(text[1], text[0], 0x20) }
      while offset + block <= text.count {
        for index in offset..<offset &+ block {
          found |= unsafe odd(text[index], text[index &- 1], text[index &- 2])
        }
        if found != 0 { return false }
        offset += block
      }
      for index in offset..<text.count {
        found |= unsafe odd(text[index], text[index - 1], text[index - 2])
      }
      // What is cut off at the end lacks what follows it.
      let last = unsafe text.last ?? 0x20
      let lastButOne = unsafe text.count > 1 ? text[text.count - 2] : 0x20
      return (found | odd(0x20, last, lastButOne) | odd(0x20, 0x20, last)) == 0
    }
  }

  @inline(__always) private static func one(_ condition: Bool) -> UInt8 { condition ? 1 : 0 }
}
