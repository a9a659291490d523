/// Letters in the folded form in which case, tone placement and Ð for Đ do not matter.
///
/// For texts that are not cut into tokens, such as a table of names.
package enum Folding {
  /// The code of the letter or digit at an offset and its length in bytes.
  ///
  /// Both are 0 where none of Vietnamese stands there. Codes are less than 128, and capitals have
  /// those of small letters.
  @inline(__always) package static func letter(
    at offset: Int, in utf8: Span<UInt8>
  ) -> (code: UInt8, length: Int) {
    let (code, length) = letters.letter(at: offset, in: utf8)
    return (code & ~Letters.upper, length)
  }

  /// The code of a letter or digit, 0 where it has none.
  package static func code(of letter: Unicode.Scalar) -> UInt8 {
    letter.value < Letters.size ? letters.codes[Int(letter.value)] & ~Letters.upper : 0
  }

  /// Moves the tone of a syllable that ends in an open `oa`, `oe` or `uy` to its first vowel.
  package static func placeTone(_ first: inout UInt8, _ second: inout UInt8) {
    let placed = letters.placement[Int(first) << 7 | Int(second)]
    if placed != 0 { (first, second) = (UInt8(placed >> 7), UInt8(placed & 0x7F)) }
  }

  private static let letters = Letters.shared
}
