/// A text with marks instead of offsets: in `"có ⟦07 mô hình⟧"` the marked part is `07 mô hình`.
public struct MarkedText: Sendable {
  /// The text without its marks.
  public let text: String
  /// The marked ranges, in UTF-8 bytes of `text`, in order.
  public let marks: [Range<Int>]

  /// Takes the marks out of a text.
  public init(_ marked: String) {
    var (bytes, ranges, start) = ([UInt8](), [Range<Int>](), 0)
    for character in marked.unicodeScalars {
      switch character {
      case "⟦": start = bytes.count
      case "⟧": ranges.append(start..<bytes.count)
      default: bytes.append(contentsOf: String(character).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    marks = ranges
  }
}
