internal import Records

// Facts alone do not tell everything that stands beside them. Where a record carries its text, a few
// checks look at the words around; where it does not, they are silent.

extension Record {
  /// The words between two code points of the text, fewer where it begins or ends before; empty
  /// where the record has no text.
  func passage(_ range: Range<Int>) -> String {
    guard let scalars = text?.unicodeScalars,
      let start = scalars.index(
        scalars.startIndex, offsetBy: max(0, range.lowerBound), limitedBy: scalars.endIndex)
    else { return "" }
    return String(
      String.UnicodeScalarView(
        scalars[start...].prefix(range.upperBound - max(0, range.lowerBound))))
  }

  /// So many code points before a place.
  func passage(_ count: Int, before span: Span) -> String {
    passage(max(0, span.start - count)..<span.start)
  }
}
