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
  @inline(__always) package mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array.
  ///
  /// - Parameter elements: Writes the elements.
  @inline(__always) package mutating func array(_ elements: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    elements(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes a member of the object that is open.
  ///
  /// - Parameters:
  ///   - key: The name, of characters that need no escape.
  ///   - value: The value; nil is written as null.
  @inline(__always) package mutating func member(_ key: StaticString, _ value: some JSONWritable) {
    let (start, before) = (bytes.count, position)
    unsafe self.key(UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    let valueStart = bytes.count
    value.write(to: &self)
    if style == .sparse { dropNothing(from: start, valueStart, before) }
  }

  /// Writes a member whose name is not known beforehand.
  ///
  /// - Parameters:
  ///   - key: The name, of characters that need no escape.
  ///   - value: The value; nil is written as null.
  package mutating func member(named key: String, _ value: some JSONWritable) {
    let (start, before) = (bytes.count, position)
    var key = key
    key.withUTF8 { unsafe self.key($0) }
    let valueStart = bytes.count
    value.write(to: &self)
    if style == .sparse { dropNothing(from: start, valueStart, before) }
  }

  /// Takes a member back whose value is nothing.
  private mutating func dropNothing(from start: Int, _ valueStart: Int, _ before: Position) {
    guard Self.nothing.contains(where: bytes[valueStart...].elementsEqual) else { return }
    bytes.removeSubrange(start...)
    position = before
  }

  /// What a sparse text leaves out.
  private static let nothing = [Array("null".utf8), Array("[]".utf8)]

  /// Writes a member of the object that is open, unless the value is nil.
  ///
  /// - Parameters:
  ///   - key: The name, of characters that need no escape.
  ///   - value: The value; nil leaves the member out.
  package mutating func member(_ key: StaticString, ifPresent value: (some JSONWritable)?) {
    if let value {
      member(key, value)
    }
  }

  /// Writes null.
  package mutating func null() {
    word("null")
  }

  /// Writes true or false.
  package mutating func boolean(_ value: Bool) {
    word(value ? "true" : "false")
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
    let text = text.utf8.span
    bytes.append(addingCapacity: text.count + 2) { output in
      output.append(UInt8(ascii: "\""))
      output.append(copying: text)
      output.append(UInt8(ascii: "\""))
    }
    // Copying first and looking afterwards makes the common case, nothing to escape, one copy.
    if Escapes.areNeeded(in: text) { escape(text) }
  }

  // MARK: Parts

  private mutating func open(_ bracket: UInt8) {
    beginItem()
    bytes.append(bracket)
    position = .first
    depth += 1
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if position == .next {
      breakLine()
    }
    bytes.append(bracket)
    position = .next
  }

  private mutating func key(_ name: UnsafeBufferPointer<UInt8>) {
    beginItem()
    bytes.append(addingCapacity: name.count + 4) { output in
      output.append(UInt8(ascii: "\""))
      unsafe output.append(copying: name.span)
      output.append(UInt8(ascii: "\""))
      output.append(UInt8(ascii: ":"))
      if style == .indented { output.append(UInt8(ascii: " ")) }
    }
    position = .value
  }

  private mutating func word(_ word: StaticString) {
    beginItem()
    bytes.append(addingCapacity: word.utf8CodeUnitCount) { output in
      unsafe output.append(
        copying: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount).span)
    }
  }

  /// Writes what stands before a key or a value: comma, line break, indent.
  @inline(__always) private mutating func beginItem() {
    if position == .next {
      bytes.append(UInt8(ascii: ","))
    }
    if style == .indented, position != .value {
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

  // MARK: Escapes

  /// Writes the string that was written last once more, with its escapes.
  private mutating func escape(_ text: Span<UInt8>) {
    bytes.removeLast(text.count + 1)
    for index in text.indices {
      let byte = text[index]
      if Escapes.isNeeded(for: byte) {
        bytes.append(UInt8(ascii: "\\"))
        appendEscape(of: byte)
      } else {
        bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
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

/// Which bytes of a string RFC 8259 wants escaped.
private enum Escapes {
  static func isNeeded(for byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Whether any byte must be escaped; looks at eight at a time.
  static func areNeeded(in text: Span<UInt8>) -> Bool {
    let words = text.count & ~7
    var found: UInt64 = 0
    for offset in stride(from: 0, to: words, by: 8) {
      let word = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      found |= zeros(word & each(0xE0)) | zeros(word ^ each(0x22)) | zeros(word ^ each(0x5C))
    }
    if found != 0 { return true }
    for index in words..<text.count where isNeeded(for: text[index]) { return true }
    return false
  }

  /// Not 0 if and only if a byte of the word is 0.
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- each(1)) & ~word & each(0x80) }

  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
