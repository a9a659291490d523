internal import FoundationEssentials

/// An article in a JSON object, as lines of JSON Lines have it.
///
/// ```swift
/// let line = try JSONLine(Array(#"{"id": 7, "text": "Xã có 35 mô hình."}"#.utf8)[...])
/// line.id    // 7
/// line.bytes.count  // 20
/// ```
public struct JSONLine: Sendable {
  /// The names of the members that are read.
  public struct Names: Sendable {
    /// Which member holds the article's text.
    public var text: String
    /// Which member names the article: a string or a whole number.
    public var id: String
    /// Which member holds a file as it is stored, in base64, where there is no text.
    public static let bytes = "bytes"

    /// The names of some members.
    public init(text: String = "text", id: String = "id") {
      self.text = text
      self.id = id
    }
  }

  /// What names the article; nil where nothing does.
  public let id: String?
  /// The text as UTF-8, or the file as it is stored; nil where the object has neither.
  public let bytes: [UInt8]?

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: the line, with or without its end. A mark of UTF-8 may stand before it.
  ///   - names: the names of its members.
  /// - Throws: ``ContainerError/notJSON``, if it is no object in JSON.
  public init(_ line: ArraySlice<UInt8>, names: Names = Names()) throws(ContainerError) {
    let decoder = JSONDecoder()
    decoder.userInfo = Members.info(names)
    let isMarked = line.starts(with: [0xEF, 0xBB, 0xBF])
    do {
      let members = try decoder.decode(
        Members.self, from: Data(isMarked ? line.dropFirst(3) : line))
      (id, bytes) = (members.id, members.bytes)
    } catch {
      throw .notJSON
    }
  }
}

/// The members of an object that are wanted.
private struct Members: Decodable {
  let id: String?
  let bytes: [UInt8]?

  private static let key = CodingUserInfoKey(rawValue: "names")

  static func info(_ names: JSONLine.Names) -> [CodingUserInfoKey: any Sendable] {
    key.map { [$0: names] } ?? [:]
  }

  init(from decoder: any Decoder) throws {
    let names = Self.key.flatMap { decoder.userInfo[$0] as? JSONLine.Names } ?? JSONLine.Names()
    let members = try decoder.container(keyedBy: Name.self)
    id = members.string(names.id) ?? members.number(names.id)
    if let text = members.string(names.text) {
      bytes = Array(text.utf8)
    } else {
      bytes = members.file(JSONLine.Names.bytes)
    }
  }

  struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension KeyedDecodingContainer<Members.Name> {
  fileprivate func string(_ name: String) -> String? {
    try? decode(String.self, forKey: Key(stringValue: name))
  }

  fileprivate func number(_ name: String) -> String? {
    (try? decode(Int.self, forKey: Key(stringValue: name))).map(String.init)
  }

  fileprivate func file(_ name: String) -> [UInt8]? {
    (try? decode(Data.self, forKey: Key(stringValue: name))).map(Array.init)
  }
}
