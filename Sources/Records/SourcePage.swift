/// A page of a source, as PDF documents and scans have.
public struct SourcePage: Sendable, Hashable, Codable {
  /// Its number in the source, from 1.
  public var number: Int
  /// Where its text lies in the text of the source.
  public var span: Span
  /// How surely its words were recognised on average, from 0 to 1; 1 where they were stored as text.
  public var certainty: Double
  /// Its width: points of 1/72 inch in PDF documents, dots in pictures; 0 where nobody knows.
  public var width: Double
  /// Its height, in the same unit.
  public var height: Double
  /// Its lines, in text order; empty where nobody knows where they stand.
  public var lines: [Line]

  /// Describes a page.
  public init(
    number: Int, span: Span, certainty: Double, width: Double = 0, height: Double = 0,
    lines: [Line] = []
  ) {
    self.number = number
    self.span = span
    self.certainty = certainty
    self.width = width
    self.height = height
    self.lines = lines
  }

  /// A line of a page, and where it stands on it.
  public struct Line: Sendable, Hashable, Codable {
    /// Where its words lie in the text of the source.
    public var span: Span
    /// The distances of its left, upper, right and lower edge from the page's left and upper edge,
    /// in the unit of the page's width.
    public var box: [Double]

    /// Describes a line by its words and its four edges.
    public init(span: Span, box: [Double]) {
      self.span = span
      self.box = box
    }
  }

  /// Reads a page, of earlier versions without its lines.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    number = try values.decode(Int.self, forKey: .number)
    span = try values.decode(Span.self, forKey: .span)
    certainty = try values.decode(Double.self, forKey: .certainty)
    width = try values.decodeIfPresent(Double.self, forKey: .width) ?? 0
    height = try values.decodeIfPresent(Double.self, forKey: .height) ?? 0
    lines = try values.decodeIfPresent([Line].self, forKey: .lines) ?? []
  }

  /// The page as far as an article goes; nil where it holds nothing of it.
  public func part(in article: Span) -> SourcePage? {
    guard span.overlaps(article) else { return nil }
    var page = self
    page.lines = lines.filter { $0.span.overlaps(article) }
    return page
  }
}

extension KeyedDecodingContainer {
  /// Reads pages: none where nothing says so, as in records of earlier versions.
  func decode(_ type: [SourcePage].Type, forKey key: Key) throws -> [SourcePage] {
    try decodeIfPresent(type, forKey: key) ?? []
  }
}
