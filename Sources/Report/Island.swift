internal import Emission

/// What the page's script finds a piece of data by.
enum IslandName {
  /// The only piece of that name.
  case id(String)
  /// One of many.
  case ofClass(String)
}

extension [UInt8] {
  /// Appends data for the page's script, as an element that the browser neither shows nor runs.
  ///
  /// - Parameters:
  ///   - name: What the script finds the data by.
  ///   - write: Writes one JSON value; members that are null or empty are left out.
  mutating func appendIsland(_ name: IslandName, _ write: (inout JSONWriter) -> Void) {
    let attribute =
      switch name {
      case .id(let id): "id=\"\(id)\""
      case .ofClass(let name): "class=\"\(name)\""
      }
    self += "<script type=\"application/json\" \(attribute)>".utf8
    var json = JSONWriter(style: .sparse)
    write(&json)
    appendInert(json.bytes)
    self += "</script>\n".utf8
  }

  /// Appends JSON such that no text in it ends its element, begins a comment, or is a character
  /// that HTML does not allow.
  ///
  /// All of that can only be part of strings, where JSON has escapes for it.
  private mutating func appendInert(_ json: [UInt8]) {
    reserveCapacity(count + json.count + 64)
    var copied = 0
    var index = 0
    while index < json.count {
      let lead = json[index]
      guard lead == UInt8(ascii: "<") || lead >= 0x7F else {
        index += 1
        continue
      }
      let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      let end = Swift.min(index + length, json.count)
      if let escape = Self.escape(of: json[index..<end]) {
        self += json[copied..<index]
        self += escape
        copied = end
      }
      index = end
    }
    self += json[copied...]
  }

  /// The escape of a character that must not stand in the page as it is, nil for all others.
  private static func escape(of character: ArraySlice<UInt8>) -> [UInt8]? {
    guard let scalar = Unicode.Scalar(decoding: character) else { return nil }
    let value = scalar.value
    let isNoncharacter = value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    guard scalar == "<" || (0x7F...0x9F).contains(value) || isNoncharacter else { return nil }
    return scalar.utf16.flatMap { unit in
      let digits = String(unit, radix: 16)
      return Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
    }
  }
}

extension Unicode.Scalar {
  /// The only character of some UTF-8, of which it is known that it is whole.
  fileprivate init?(decoding bytes: ArraySlice<UInt8>) {
    guard let lead = bytes.first else { return nil }
    let mask: UInt8 = bytes.count == 1 ? 0x7F : 0x7F >> UInt8(bytes.count)
    self.init(bytes.dropFirst().reduce(UInt32(lead & mask)) { $0 << 6 | UInt32($1 & 0x3F) })
  }
}
