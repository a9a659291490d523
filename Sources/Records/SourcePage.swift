/// A page of a source, as PDF documents and scans have.
public struct SourcePage: Sendable, Hashable, Codable {
  /// Its number in the source, from 1.
  public var number: Int
  /// Where its text lies in the text of the source.
  public var span: Span
  /// How surely its words were recognised on average, from 0 to 1; 1 where they were stored as text.
  public var certainty: Double

  /// Describes a page.
  public init(number: Int, span: Span, certainty: Double) {
    self.number = number
    self.span = span
    self.certainty = certainty
  }
}

extension KeyedDecodingContainer {
  /// Reads pages: none where nothing says so, as in records of earlier versions.
  func decode(_ type: [SourcePage].Type, forKey key: Key) throws -> [SourcePage] {
    try decodeIfPresent(type, forKey: key) ?? []
  }
}
