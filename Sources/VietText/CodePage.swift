/// Encodings in which each byte is a character, as ICU knows them.
package enum CodePage {
  /// The characters of the 256 bytes; U+FFFD for a byte that is none.
  ///
  /// - Parameter name: A name that ICU has, such as "windows-1258".
  /// - Returns: 256 code points.
  /// - Throws: `ICUError`, if ICU has no such page.
  package static func scalars(of name: String) throws(ICUError) -> [UInt32] {
    try ICU.codePage(name)
  }
}
