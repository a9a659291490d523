public import VietText

/// The text of a source as valid UTF-8, and how it was read.
public struct DecodedText: Sendable, Equatable {
  /// A stretch of the text, and what it was stored in.
  public struct Part: Sendable, Equatable {
    /// Where it lies in the text, in bytes of UTF-8.
    public let range: Range<Int>
    /// What it was stored in.
    public let encoding: Encoding
  }

  /// The text as UTF-8, without a byte order mark and otherwise as stored.
  public let bytes: [UInt8]

  /// What the source was stored in; of several encodings their names, the most used first.
  public let encoding: Encoding

  /// How sure it is that the encoding is the right one, from 0 to 1.
  ///
  /// It is 1 where the source says its encoding, or cannot be anything else.
  public let certainty: Double

  /// Where the source changes its encoding; empty where it has one.
  public let parts: [Part]

  /// The format of the source, as in `text/plain`.
  public internal(set) var mediaType = "text/plain"

  /// What the source states of its article beside the text; nil where it is text alone.
  public internal(set) var stated: StatedHead?

  /// Where the text of each page lies; empty where the source has no pages.
  public internal(set) var pages: [Page] = []

  /// Where words lie of whose recognition the program was not sure, as ranges of ``bytes``.
  public internal(set) var doubtful: [Range<Int>] = []

  /// The text of a page.
  public struct Page: Sendable, Hashable {
    /// Its number in the source, from 1.
    public let number: Int
    /// Where its text lies in the bytes of the whole.
    public internal(set) var bytes: Range<Int>
    /// How surely its words were recognised on average, from 0 to 1; 1 where they were stored.
    public let certainty: Double
    /// Its width: points in PDF documents, dots in pictures.
    public let width: Double
    /// Its height, in the same unit.
    public let height: Double
    /// Its lines, in text order.
    public internal(set) var lines: [Line]
  }

  /// A line of a page.
  public struct Line: Sendable, Hashable {
    /// Where its text lies in the bytes of the whole.
    public internal(set) var bytes: Range<Int>
    /// Its left, upper, right and lower edge, as distances from the page's left and upper edge.
    public let box: [Double]
  }

  /// Keeps `bytes`, which must be valid UTF-8.
  public init(
    bytes: [UInt8], encoding: Encoding, certainty: Double = 1, parts: [Part] = []
  ) {
    self.bytes = bytes
    self.encoding = encoding
    self.certainty = certainty
    self.parts = parts
  }
}
