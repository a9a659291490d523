/// A path as the system keeps it: bytes, which are mostly but not always UTF-8.
struct Path: Hashable {
  /// The bytes, without a final zero.
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The path of an entry of this folder.
  func appending(_ name: some Collection<UInt8>) -> Path {
    let slash = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
    return Path(bytes + slash + name)
  }

  /// The last component, without slashes: empty for the root.
  var name: ArraySlice<UInt8> {
    let trimmed = trimmed
    return trimmed.suffix(from: trimmed.lastIndex(of: slash).map { $0 + 1 } ?? 0)
  }

  /// The folder that the last component lies in: "." for a bare name.
  var parent: Path {
    let trimmed = trimmed
    guard let last = trimmed.lastIndex(of: slash) else { return Path(".") }
    return last == 0 ? Path("/") : Path(Array(trimmed[..<last]))
  }

  /// The folders above, the nearest first; none for a bare name.
  var ancestors: some Sequence<Path> {
    sequence(state: self) { path in
      guard path.bytes.contains(slash), path.bytes.count > 1 else { return nil }
      path = path.parent
      return path
    }
  }

  /// Whether the path leads to something in a folder, whose path does not end in a slash.
  func isBelow(_ folder: Path) -> Bool {
    bytes.count > folder.bytes.count && bytes.starts(with: folder.bytes)
      && (bytes[folder.bytes.count] == slash || folder.bytes.last == slash)
  }

  /// Gives the path to C.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    return unsafe terminated.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { preconditionFailure("never empty") }
      return unsafe body(start)
    }
  }

  private var trimmed: ArraySlice<UInt8> {
    var end = bytes.count
    while end > 1, bytes[end - 1] == slash { end -= 1 }
    return bytes[..<end]
  }
}

private let slash = UInt8(ascii: "/")

extension Path: CustomStringConvertible {
  /// The path for a person, with nothing in it that a terminal would obey.
  var description: String {
    String(decoding: bytes, as: UTF8.self).printable
  }

  /// The path for a record: bytes that are no UTF-8 as `%XX`, so that none is lost.
  var uri: String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    var rest = bytes[...]
    while !rest.isEmpty {
      let length = (1...4).first { String(validating: rest.prefix($0), as: UTF8.self) != nil }
      if let length {
        text += String(decoding: rest.prefix(length), as: UTF8.self)
      } else if let byte = rest.first {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
      rest = rest.dropFirst(length ?? 1)
    }
    return text
  }
}
