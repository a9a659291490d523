/// Writes JSON (RFC 8259) as UTF-8 bytes, straight from values.
///
/// The same calls write one line or an indented text. Equal values give equal bytes.
///
/// ```swift
/// var json = JSONWriter()
/// json.object { json in
///   json.member("unit", "mô hình")
///   json.member("value", 7.0)
/// }
/// // {"unit":"mô hình","value":7}
/// ```
package struct JSONWriter: Sendable {
  /// How the bytes are laid out.
  package enum Style: Sendable {
    /// On one line, with no space.
    case compact
    /// Like ``compact``, but without the members that are null or an empty array.
    case sparse
    /// A member or element a line, indented by two spaces a level.
    case indented
  }

  /// What the next value or key has before it.
  private enum Position {
    /// It opens its object or array.
    case first
    /// It follows another.
    case next
    /// It is the value of a key, or the whole text.
    case value
  }

  /// What has been written.
  package private(set) var bytes: [UInt8]
  private let style: Style
  private var depth: Int
  private var position = Position.value

  /// Makes a writer of one value.
  ///
  /// - Parameters:
  ///   - style: How the bytes are laid out.
  ///   - depth: How many levels deep the value stands in what is around it.
  ///   - bytes: What was written before, to append to.
  package init(style: Style = .compact, depth: Int = 0, appendingTo bytes: consuming [UInt8] = []) {
    self.bytes = bytes
    self.style = style
    self.depth = depth
  }

  /// Writes an object.
  ///
  /// - Parameter members: Writes the members.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Writes an array.
  ///
  /// - Parameter elements: Writes the elements.
  package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// Writes a member of the object that is open.
  ///
  /// - Parameters:
  ///   - key: The name, of characters that need no escape.
  ///   - value: The value; nil is written as null.
  package mutating func member(_ key: String, _ value: some JSONWritable) {
    let (start, before) = (bytes.count, position)
    beginItem()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: key.utf8)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if style == .indented {
      bytes.append(UInt8(ascii: " "))
    }
    position = .value
    let valueStart = bytes.count
    value.write(to: &self)
    if style == .sparse, Self.nothing.contains(where: bytes[valueStart...].elementsEqual) {
      bytes.removeSubrange(start...)
      position = before
    }
  }

  /// What a sparse text leaves out.
  private static let nothing = [Array("null".utf8), Array("[]".utf8)]

  /// Writes a member of the object that is open, unless the value is nil.
  ///
  /// - Parameters:
  ///   - key: The name, of characters that need no escape.
  ///   - value: The value; nil leaves the member out.
  package mutating func member(_ key: String, ifPresent value: (some JSONWritable)?) {
    if let value {
      member(key, value)
    }
  }

  /// Writes null.
  package mutating func null() {
    beginItem()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Writes true or false.
  package mutating func boolean(_ value: Bool) {
    beginItem()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes a whole number.
  package mutating func number(_ value: Int) {
    beginItem()
    bytes.append(decimal: value)
  }

  /// Writes a number, without a point where it is whole; null where it is not finite.
  package mutating func number(_ value: Double) {
    guard value.isFinite else {
      null()
      return
    }
    beginItem()
    bytes.append(decimal: value)
  }

  /// Writes two whole numbers as an array on one line, whatever the style.
  package mutating func pair(_ first: Int, _ second: Int) {
    beginItem()
    bytes.append(UInt8(ascii: "["))
    bytes.append(decimal: first)
    bytes.append(UInt8(ascii: ","))
    if style == .indented {
      bytes.append(UInt8(ascii: " "))
    }
    bytes.append(decimal: second)
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes a string; everything but quotes, backslashes and control characters stays as it is.
  package mutating func string(_ text: String) {
    beginItem()
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    escape(from: start)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func nest(
    _ opening: UInt8, _ closing: UInt8, _ items: (inout JSONWriter) -> Void
  ) {
    beginItem()
    bytes.append(opening)
    position = .first
    depth += 1
    items(&self)
    depth -= 1
    if position == .next {
      breakLine()
    }
    bytes.append(closing)
    position = .next
  }

  /// Writes what stands before a key or a value: comma, line break, indent.
  private mutating func beginItem() {
    switch position {
    case .value:
      break
    case .first:
      breakLine()
    case .next:
      bytes.append(UInt8(ascii: ","))
      breakLine()
    }
    position = .next
  }

  private mutating func breakLine() {
    guard style == .indented else {
      return
    }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// Escapes what needs it among the bytes from an offset on.
  ///
  /// Copying first and looking afterwards makes the common case, nothing to escape, one copy of
  /// contiguous bytes.
  private mutating func escape(from start: Int) {
    guard let first = bytes[start...].firstIndex(where: mustEscape) else {
      return
    }
    let rest = Array(bytes[first...])
    bytes.removeSubrange(first...)
    var copied = 0
    for (index, byte) in rest.enumerated() where mustEscape(byte) {
      bytes.append(contentsOf: rest[copied..<index])
      bytes.append(UInt8(ascii: "\\"))
      appendEscape(of: byte)
      copied = index + 1
    }
    bytes.append(contentsOf: rest[copied...])
  }

  /// Writes what follows the backslash.
  private mutating func appendEscape(of byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: (byte < 0x10 ? "u000" : "u00").utf8)
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    }
  }
}

/// Says whether RFC 8259 wants a byte of a string escaped.
private func mustEscape(_ byte: UInt8) -> Bool {
  byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
}
