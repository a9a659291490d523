/// The file or page an article was read from.
public struct Source: Sendable, Hashable, Codable {
  /// Where the bytes came from: a path or an address.
  public var uri: String
  /// The SHA-256 of the bytes as 64 lower-case hexadecimal digits.
  public var sha256: String
  /// How many bytes the source holds.
  public var bytes: Int
  /// The kind of file, as in `text/plain`, `text/html`, `application/pdf`.
  public var mediaType: String
  /// The encoding the text was decoded from, as in `UTF-8`, `windows-1258`, `TCVN3`, `VNI`.
  public var encoding: String
  /// Which article of the source this is, 0 for the first or only one.
  public var ordinal: Int
  /// Where the article lies in the source; nil where it is the only one, and all of it.
  public var span: Span?
  /// Where the text of each page lies, of several articles those that hold some of it; empty where the source has no pages.
  public var pages: [SourcePage]

  /// Describes a source.
  public init(
    uri: String,
    sha256: String,
    bytes: Int,
    mediaType: String = "text/plain",
    encoding: String = "UTF-8",
    ordinal: Int = 0,
    span: Span? = nil,
    pages: [SourcePage] = []
  ) {
    self.uri = uri
    self.sha256 = sha256
    self.bytes = bytes
    self.mediaType = mediaType
    self.encoding = encoding
    self.ordinal = ordinal
    self.span = span
    self.pages = pages
  }
}
