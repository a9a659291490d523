internal import Records

// Facts alone do not tell everything that stands beside them. Where a record carries its text, a few
// checks look at the words around; where it does not, they are silent.

extension Record {
  /// The words between two code points of the text, fewer where it begins or ends before; empty
  /// where the record has no text.
  func passage(_ range: Range<Int>) -> String {
    guard let text else { return "" }
    // Of several articles in a source each has its own text, which begins with its span.
    let offset = source.span?.start ?? 0
    let (start, end) = (max(0, range.lowerBound - offset), max(0, range.upperBound - offset))
    let bytes = text.utf8.span
    let lower = bytes.offset(ofCodePoint: start)
    return text.slice(lower..<bytes.offset(ofCodePoint: end - start, from: lower))
  }

  /// The words and marks between two code points of the text, in lower case, a line break as one
  /// mark; empty where the record has no text.
  func signs(_ range: Range<Int>) -> [String] {
    guard text != nil, !range.isEmpty else { return [] }
    return passage(range).signs
  }

  /// The words and marks between two places, as of ``signs(_:)``.
  func signs(between first: Span, and second: Span) -> [String] {
    signs(first.end..<max(first.end, second.start))
  }

  /// The words and marks of so many code points behind a place.
  func signs(_ count: Int, behind span: Span) -> [String] {
    signs(span.end..<span.end + count)
  }

  /// The words and marks of so many code points before a place.
  func signs(_ count: Int, before span: Span) -> [String] {
    signs(max(0, span.start - count)..<span.start)
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
    while left >= 8, at + 8 <= count {
      // A byte that goes on a code point has the high bits 10.
      let eight = eight(at)
      left -= ((~eight >> 7 | eight >> 6) & Self.ones).nonzeroBitCount
      at += 8
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
    let sought = UInt64(byte) &* Self.ones
    var at = start
    while at + 8 <= count {
      // Zero where the byte stands; to take one from zero sets a bit that the byte had not.
      let difference = eight(at) ^ sought
      let zeros = (difference &- Self.ones) & ~difference & Self.ones << 7
      if zeros != 0 { return at + zeros.trailingZeroBitCount / 8 }
      at += 8
    }
    while at < count {
      if self[at] == byte { return at }
      at += 1
    }
    return nil
  }

  /// Eight bytes as one number, the first one lowest: many times as fast as byte by byte.
  @inline(__always) private func eight(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
}

extension String {
  /// The words and marks, in lower case.
  ///
  /// White space and what no one sees part words and are nothing themselves, but that line breaks and
  /// tabs are marks.
  fileprivate var signs: [String] {
    var signs: [String] = []
    var word = ""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .nonspacingMark:
        word.unicodeScalars.append(scalar)
        continue
      case .format: continue
      default: break
      }
      if !word.isEmpty { signs.append(word.lowercased()) }
      word = ""
      if scalar == "\n" || scalar == "\t" || !scalar.properties.isWhitespace {
        signs.append(String(scalar))
      }
    }
    if !word.isEmpty { signs.append(word.lowercased()) }
    return signs
  }

  /// A range of the text's bytes, which must part no letter.
  func slice(_ range: Range<Int>) -> String {
    let (start, end) = (
      utf8.index(startIndex, offsetBy: range.lowerBound),
      utf8.index(startIndex, offsetBy: range.upperBound)
    )
    return String(self[start..<end])
  }
}
