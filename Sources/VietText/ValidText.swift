extension String {
  /// A part of bytes that are known to be UTF-8, which is not checked again.
  ///
  /// For parts of texts that were decoded, which begin and end with tokens or lines: to check every
  /// word that is made a string takes several times as long as to copy it.
  package init(valid bytes: [UInt8], _ range: Range<Int>) {
    let part = bytes.span.extracting(range)
    assert((try? UTF8Span(validating: part)) != nil, "the part cuts a character")
    self.init(copying: unsafe UTF8Span(unchecked: part))
  }
}
