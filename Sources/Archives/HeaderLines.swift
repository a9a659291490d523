/// The named lines before a record, an answer of a server, or a message.
struct HeaderLines {
  private var values: [String: String] = [:]

  init(_ lines: some Sequence<[UInt8]>) {
    for line in lines {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
      if values[name] == nil { values[name] = value.trimmed() }
    }
  }

  /// The value of a name in lower case; of several the first.
  subscript(name: String) -> String? { values[name] }
}
