internal import Records

// Facts alone do not tell everything that stands beside them. Where a record carries its text, a few
// checks look at the words around; where it does not, they are silent.

extension Record {
  /// The words between two code points of the text, fewer where it begins or ends before; empty
  /// where the record has no text.
  func passage(_ range: Range<Int>) -> String {
    guard let text else { return "" }
    let (start, end) = (max(0, range.lowerBound), max(0, range.upperBound))
    let bytes = text.utf8.span
    let lower = bytes.offset(ofCodePoint: start)
    return text.slice(lower..<bytes.offset(ofCodePoint: end - start, from: lower))
  }

  /// So many code points before a place.
  func passage(_ count: Int, before span: Span) -> String {
    passage(max(0, span.start - count)..<span.start)
  }
}

extension Swift.Span<UInt8> {
  /// Where a code point of UTF-8 begins, counted from the one at `start`; the end where there are
  /// fewer.
  func offset(ofCodePoint number: Int, from start: Int = 0) -> Int {
    var (at, left) = (start, number)
    while left >= Self.block, at + Self.block <= count {
      left -= blockCount(at) { $0 & 0xC0 != 0x80 }
      at += Self.block
    }
    while at < count {
      if self[at] & 0xC0 != 0x80 {
        if left == 0 { break }
        left -= 1
      }
      at += 1
    }
    return at
  }

  /// Where a byte stands first from an offset on.
  func first(_ byte: UInt8, from start: Int) -> Int? {
    var at = start
    while at + Self.block <= count, blockCount(at, where: { $0 == byte }) == 0 { at += Self.block }
    while at < count {
      if self[at] == byte { return at }
      at += 1
    }
    return nil
  }

  private static var block: Int { 32 }

  /// How many bytes of a block are so.
  ///
  /// Without a branch, or a check of bounds for each, the compiler takes sixteen bytes at a time.
  @inline(__always)
  private func blockCount(_ start: Int, where isCounted: (UInt8) -> Bool) -> Int {
    precondition(start >= 0 && start + Self.block <= count)
    var sum: UInt8 = 0
    for index in 0..<Self.block {
      sum &+= unsafe isCounted(self[unchecked: start &+ index]) ? 1 : 0
    }
    return Int(sum)
  }
}

extension String {
  /// A range of the text's bytes, which must part no letter.
  func slice(_ range: Range<Int>) -> String {
    let (start, end) = (
      utf8.index(startIndex, offsetBy: range.lowerBound),
      utf8.index(startIndex, offsetBy: range.upperBound)
    )
    return String(self[start..<end])
  }
}
