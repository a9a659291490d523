public import VietText

/// The text of a source as valid UTF-8, and how it was read.
public struct DecodedText: Sendable, Equatable {
  /// The text as UTF-8, without a byte order mark and otherwise as stored.
  public let bytes: [UInt8]

  /// What the source was stored in.
  public let encoding: Encoding

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
    public let bytes: Range<Int>
    /// How surely its words were recognised on average, from 0 to 1; 1 where they were stored.
    public let certainty: Double
  }

  /// Keeps `bytes`, which must be valid UTF-8.
  public init(bytes: [UInt8], encoding: Encoding) {
    self.bytes = bytes
    self.encoding = encoding
  }
}

/// An encoding of characters, told by its name.
public struct Encoding: Sendable, Hashable, CustomStringConvertible {
  /// The name as records write it, such as "UTF-8".
  public let name: String

  /// An encoding of that name.
  public init(name: String) {
    self.name = name
  }

  /// UTF-8, with or without a byte order mark.
  public static let utf8 = Self(name: "UTF-8")
  /// UTF-16, the lower byte first, as Windows calls "Unicode".
  public static let utf16LittleEndian = Self(name: "UTF-16LE")
  /// UTF-16, the higher byte first.
  public static let utf16BigEndian = Self(name: "UTF-16BE")

  /// The name.
  public var description: String { name }
}
