/// A decoded text, its normalization form C and the way back.
///
/// Everything inside the library works on `bytes`, the NFC form. What users see points into the
/// text as it was stored, in code points, so that Python's `text[start:end]` gives the words.
///
/// ```swift
/// let text = try SourceText(Array("Vie\u{302}\u{323}t Nam".utf8))
/// text.bytes.count  // 10: "Việt Nam"
/// text.codePoints(0..<6)  // 0..<6: the letters of "Việt" with two combining marks
/// ```
public struct SourceText: Sendable {
  /// One stretch that normalization rewrote, as UTF-8 offsets.
  public struct Change: Equatable, Sendable {
    /// The range in the text as stored.
    public var source: Range<Int>
    /// The range in the normalized text.
    public var target: Range<Int>
  }

  /// The text as stored, UTF-8.
  public let source: [UInt8]
  /// The text in NFC, UTF-8; shares the storage of `source` where that is in NFC already.
  public let bytes: [UInt8]
  /// What normalization changed, in text order; empty where the source is in NFC.
  public let changes: [Change]

  /// The number of code points before each block of `source`.
  private let codePointsBefore: [Int32]
  /// The number of code points before the text, in that which it is a part of.
  private let offset: Int
  private static let block = 64

  /// Normalizes a decoded text.
  ///
  /// Of more than 64 combining marks in a row each 64 are put in order by themselves, so that no
  /// text takes more than linear time.
  ///
  /// - Parameters:
  ///   - utf8: valid UTF-8, less than 2 GiB.
  ///   - offset: how many code points stand before it, where it is a part of a longer text.
  /// - Throws: `ICUError` when ICU cannot work (no memory, text too long).
  public init(_ utf8: [UInt8], from offset: Int = 0) throws(ICUError) {
    source = utf8
    self.offset = offset
    // ICU looks at each character, which nearly no text in NFC needs.
    if PlainText.isNFC(utf8) ? true : try ICU.isNFC(utf8) {
      (bytes, changes) = (utf8, [])
    } else {
      (bytes, changes) = try ICU.nfc(utf8)
    }
    codePointsBefore = Self.countCodePoints(utf8)
  }

  /// Normalizes a string.
  ///
  /// - Throws: `ICUError` when ICU cannot work.
  public init(_ string: String) throws(ICUError) { try self.init(Array(string.utf8)) }

  /// The source's range, in UTF-8 bytes, that became a range of `bytes`.
  public func sourceRange(_ target: Range<Int>) -> Range<Int> {
    guard !changes.isEmpty else { return target }
    return sourceOffset(
      target.lowerBound, \.lowerBound)..<sourceOffset(
        target.upperBound, \.upperBound)
  }

  /// The range of `bytes` that a range of the source, in UTF-8 bytes, became.
  public func normalizedRange(_ source: Range<Int>) -> Range<Int> {
    guard !changes.isEmpty else { return source }
    let start = normalizedOffset(source.lowerBound, \.lowerBound)
    return start..<max(start, normalizedOffset(source.upperBound, \.upperBound))
  }

  /// The source's range, in code points, that became a range of `bytes`; of a part of a longer
  /// text, counted from that one's beginning.
  public func codePoints(_ target: Range<Int>) -> Range<Int> {
    let range = sourceRange(target)
    return codePoint(at: range.lowerBound)..<codePoint(at: range.upperBound)
  }

  /// The words as stored that became a range of `bytes`.
  public func words(_ target: Range<Int>) -> String {
    String(valid: source, sourceRange(target))
  }

  /// The words in NFC of a range of `bytes`.
  public func normalized(_ target: Range<Int>) -> String {
    String(valid: bytes, target)
  }

  /// An offset maps to the edge of the change that it lies in, or moves by what changed before it.
  private func sourceOffset(_ offset: Int, _ edge: KeyPath<Range<Int>, Int>) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].target.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let change = changes[low - 1]
    guard offset >= change.target.upperBound else { return change.source[keyPath: edge] }
    return offset - change.target.upperBound + change.source.upperBound
  }

  private func normalizedOffset(_ offset: Int, _ edge: KeyPath<Range<Int>, Int>) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].source.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let change = changes[low - 1]
    guard offset >= change.source.upperBound else { return change.target[keyPath: edge] }
    return offset - change.source.upperBound + change.target.upperBound
  }

  private func codePoint(at offset: Int) -> Int {
    let block = offset / Self.block
    var count = self.offset + Int(codePointsBefore[block])
    let bytes = source.span
    var at = block * Self.block
    while at &+ 8 <= offset {
      count &+= Self.starts(
        of: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
      at &+= 8
    }
    while at < offset {
      count &+= bytes[at] & 0xC0 == 0x80 ? 0 : 1
      at &+= 1
    }
    return count
  }

  /// How many of eight bytes begin a code point: one that goes on has the high bits 10, and the sum
  /// of the others' marks stands in the product's highest byte.
  @inline(__always) private static func starts(of bytes: UInt64) -> Int {
    let starts = (~bytes >> 7 | bytes >> 6) & 0x0101_0101_0101_0101
    return Int((starts &* 0x0101_0101_0101_0101) >> 56)
  }

  private static func countCodePoints(_ utf8: [UInt8]) -> [Int32] {
    var before: [Int32] = []
    before.reserveCapacity(utf8.count / block + 1)
    var total: Int32 = 0
    unsafe utf8.withUnsafeBytes { bytes in
      var start = 0
      while true {
        before.append(total)
        guard start + block <= bytes.count else { return }
        for offset in stride(from: start, to: start + block, by: 8) {
          let word = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          total += Int32(truncatingIfNeeded: starts(of: word))
        }
        start += block
      }
    }
    return before
  }
}
