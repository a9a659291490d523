/// A text with marks instead of offsets: in `"có ⟦07 mô hình⟧"` the marked part is `07 mô hình`.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: String
  /// The marked ranges, in UTF-8 bytes of `text`, in order; marks may stand within marks.
  public let marks: [Range<Int>]

  /// Takes the marks out of a text.
  public init(_ marked: String) {
    var (bytes, ranges, starts) = ([UInt8](), [Range<Int>](), [Int]())
    for character in marked.unicodeScalars {
      switch character {
      case "⟦": starts.append(bytes.count)
      case "⟧": ranges.append((starts.popLast() ?? 0)..<bytes.count)
      default: bytes.append(contentsOf: String(character).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    marks = ranges.sorted { ($0.lowerBound, $0.count) < ($1.lowerBound, $1.count) }
  }
}
