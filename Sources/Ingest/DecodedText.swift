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
