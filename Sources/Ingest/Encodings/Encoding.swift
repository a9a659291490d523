/// An encoding of characters, told by its name.
public struct Encoding: Sendable, Hashable, CustomStringConvertible {
  /// The name as records write it, such as "UTF-8" or "TCVN3 as windows-1252".
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

extension Encoding {
  /// The encodings that a source can be said to have.
  ///
  /// The old ones stand for their bytes, and for text in which these were taken for Latin letters.
  public static var all: [Encoding] {
    [utf8, utf16LittleEndian, utf16BigEndian] + CodeTable.names.map(Encoding.init)
      + [Encoding(name: "VIQR"), Encoding(name: "NCR")]
      + [1, 2].map { Encoding(name: Reading(misreadings: $0).name(storage: .utf8)) }
  }

  /// The encoding that somebody means by a name, in any case: one of ``all``, or a name that
  /// records write, or a usual other name; nil where there is none.
  public init?(named name: String) {
    let key = Self.key(name)
    if let encoding = Self.all.first(where: { Self.key($0.name) == key }) {
      self = encoding
    } else if let alias = Self.aliases[key] {
      self = Encoding(name: alias)
    } else if let encoding = Self.all.first(where: { Self.key("\($0) as windows-1252") == key }) {
      self = encoding
    } else {
      return nil
    }
  }

  /// The letters and digits of a name, small.
  private static func key(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private static let aliases = [
    "abc": "TCVN3", "tcvn": "TCVN3", "tcvn57123": "TCVN3", "vniwin": "VNI",
    "cp1258": "windows-1258", "windows1252": "UTF-8 as windows-1252",
    "latin1": "UTF-8 as windows-1252",
    "mojibake": "UTF-8 as windows-1252", "vscii1": "TCVN5712-1", "vscii2": "TCVN5712-2",
    "vscii": "TCVN5712-1", "html": "NCR", "entities": "NCR", "utf16": "UTF-16LE",
    "unicode": "UTF-8", "vietnet": "VIQR", "utf8sig": "UTF-8",
  ]
}
