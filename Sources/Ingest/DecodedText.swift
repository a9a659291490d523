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
