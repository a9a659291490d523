/// A JSON value that keeps the order of its members, which `JSONDecoder` loses.
indirect enum JSON: Hashable {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  struct Member: Hashable {
    var key: String
    var value: JSON
  }

  struct SyntaxError: Error {
    var offset: Int
  }

  /// Reads a whole JSON text; raw control characters and doubled keys are errors.
  init(_ text: String) throws {
    var parser = Parser(bytes: Array(text.utf8))
    self = try parser.value()
    parser.skipSpace()
    guard parser.offset == parser.bytes.count else {
      throw SyntaxError(offset: parser.offset)
    }
  }

  var keys: [String] {
    guard case .object(let members) = self else { return [] }
    return members.map(\.key)
  }

  var elements: [JSON] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

private struct Parser {
  let bytes: [UInt8]
  var offset = 0

  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func skipSpace() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) {
      offset += 1
    }
  }

  mutating func take(_ text: String) -> Bool {
    guard bytes[offset...].starts(with: text.utf8) else { return false }
    offset += text.utf8.count
    return true
  }

  mutating func expect(_ text: String) throws {
    guard take(text) else { throw JSON.SyntaxError(offset: offset) }
  }

  mutating func value() throws -> JSON {
    skipSpace()
    if take("null") { return .null }
    if take("true") { return .boolean(true) }
    if take("false") { return .boolean(false) }
    if take("{") { return .object(try items(until: "}") { try $0.member() }) }
    if take("[") { return .array(try items(until: "]") { try $0.value() }) }
    if next == UInt8(ascii: "\"") { return .string(try string()) }
    return try number()
  }

  mutating func items<Item>(
    until end: String, _ item: (inout Parser) throws -> Item
  ) throws -> [Item] {
    skipSpace()
    if take(end) { return [] }
    var items: [Item] = []
    repeat {
      items.append(try item(&self))
      skipSpace()
    } while take(",")
    try expect(end)
    return items
  }

  mutating func member() throws -> JSON.Member {
    skipSpace()
    let key = try string()
    skipSpace()
    try expect(":")
    return JSON.Member(key: key, value: try value())
  }

  mutating func number() throws -> JSON {
    let start = offset
    while let byte = next, "+-.0123456789eE".utf8.contains(byte) {
      offset += 1
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard Double(text) != nil else { throw JSON.SyntaxError(offset: start) }
    return .number(text)
  }

  mutating func string() throws -> String {
    try expect("\"")
    var text: [UInt8] = []
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw JSON.SyntaxError(offset: offset) }
      offset += 1
      text.append(contentsOf: byte == UInt8(ascii: "\\") ? try escape() : [byte])
    }
    try expect("\"")
    return String(decoding: text, as: UTF8.self)
  }

  mutating func escape() throws -> [UInt8] {
    let plain: [(String, UInt8)] = [
      ("\"", 0x22), ("\\", 0x5C), ("/", 0x2F), ("b", 8), ("f", 12), ("n", 10), ("r", 13), ("t", 9),
    ]
    for (letter, byte) in plain where take(letter) {
      return [byte]
    }
    try expect("u")
    let digits = String(decoding: bytes[offset...].prefix(4), as: UTF8.self)
    guard let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) else {
      throw JSON.SyntaxError(offset: offset)
    }
    offset += 4
    return Array(String(scalar).utf8)
  }
}
