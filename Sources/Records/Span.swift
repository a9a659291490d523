/// Where words stand in the source: the half-open range `[start, end)`.
///
/// Offsets count Unicode code points of the decoded source text, before any normalization, so
/// that `text[start:end]` in Python gives the words back. As JSON a span is `[start, end]`.
///
/// The standard library has a generic `Span` too; where both are in sight, this one wins, and the
/// other is `Swift.Span`.
public struct Span: Sendable, Hashable {
  /// The offset of the first code point.
  public var start: Int
  /// The offset just past the last code point.
  public var end: Int

  /// Makes a span of code points.
  ///
  /// - Parameters:
  ///   - start: The offset of the first code point, at least 0.
  ///   - end: The offset just past the last one, at least `start`.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Makes a span of a range of code point offsets.
  public init(_ range: Range<Int>) {
    self.init(start: range.lowerBound, end: range.upperBound)
  }

  /// How many code points the span holds.
  public var count: Int { end - start }

  /// Says whether no code point lies in the span.
  public var isEmpty: Bool { start >= end }

  /// Says whether all of another span lies in this one.
  public func contains(_ other: Span) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Says whether the spans share a code point.
  public func overlaps(_ other: Span) -> Bool {
    max(start, other.start) < min(end, other.end)
  }
}

extension Span: Comparable {
  /// Orders spans by where they start, then by where they end.
  public static func < (left: Span, right: Span) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

extension Span: Codable {
  /// Reads a two-element array.
  public init(from decoder: any Decoder) throws {
    var offsets = try decoder.unkeyedContainer()
    start = try offsets.decode(Int.self)
    end = try offsets.decode(Int.self)
    guard offsets.isAtEnd, 0 <= start, start <= end else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "A span is two offsets, [start, end], with 0 <= start <= end."))
    }
  }

  /// Writes a two-element array.
  public func encode(to encoder: any Encoder) throws {
    var offsets = encoder.unkeyedContainer()
    try offsets.encode(start)
    try offsets.encode(end)
  }
}
