/// The encoding that a document says it has: in the header that it came with, or in its own head.
enum DeclaredEncoding: Hashable, Sendable {
  /// One that Vietnamese had before Unicode.
  case vietnamese(Encoding)
  /// windows-1252 or ISO 8859-1, which pages in any encoding say they have.
  case western

  /// The encoding, if it is one of Vietnamese.
  var encoding: Encoding? {
    if case .vietnamese(let encoding) = self { encoding } else { nil }
  }

  /// The encoding of a label, as in `windows-1258`; nil for what tells nothing that the bytes do not
  /// tell better, such as UTF-8.
  init?(label: String) {
    let key = label.lowercased().filter { $0.isLetter || $0.isNumber }
    if Self.westernLabels.contains(key) {
      self = .western
      return
    }
    let name = Self.labels[key] ?? key
    guard let encoding = Encoding(named: name),
      CodeTable.names.contains(encoding.name)
    else { return nil }
    self = .vietnamese(encoding)
  }

  /// The encoding that a content type names, as in `text/html; charset=viscii`.
  init?(contentType: String) {
    guard let label = Self.value(of: "charset", in: Array(contentType.utf8)) else { return nil }
    self.init(label: label)
  }

  /// The encodings that the head of a page names, without repetition, by its first bytes, of which
  /// those of ASCII must be legible.
  static func all(inPage head: [UInt8]) -> [DeclaredEncoding] {
    var found: [DeclaredEncoding] = []
    for element in head.split(separator: UInt8(ascii: "<")) {
      let start = String(decoding: element.prefix(5), as: UTF8.self).lowercased()
      let name = start.hasPrefix("meta") ? "charset" : start == "?xml " ? "encoding" : nil
      let end = element.firstIndex(of: UInt8(ascii: ">")) ?? element.endIndex
      guard let name, let label = value(of: name, in: Array(element[..<end])),
        let declared = DeclaredEncoding(label: label), !found.contains(declared)
      else { continue }
      found.append(declared)
    }
    return found
  }

  private static let westernLabels: Set<String> = [
    "windows1252", "cp1252", "xcp1252", "iso88591", "latin1", "l1", "usascii", "ascii",
  ]
  private static let labels = [
    "xcp1258": "windows-1258", "csviscii": "VISCII", "viscii11": "VISCII",
    "xviettcvn": "TCVN3", "xviettcvn5712": "TCVN3", "tcvn5712": "TCVN3", "tcvn57121": "TCVN5712-1",
    "tcvn57122": "TCVN5712-2", "vscii": "TCVN5712-1", "vscii1": "TCVN5712-1",
    "vscii2": "TCVN5712-2", "xvietvps": "VPS", "xvps": "VPS",
    "xvietvni": "VNI", "xvni": "VNI",
  ]

  /// What stands behind a name and `=`, with quotes or without.
  private static func value(of name: String, in text: [UInt8]) -> String? {
    let name = Array(name.utf8)
    let small = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var at = 0
    while at + name.count < small.count {
      defer { at += 1 }
      guard small[at..<at + name.count].elementsEqual(name) else { continue }
      let behind = small[(at + name.count)...].drop { $0 == 0x20 }
      guard behind.first == UInt8(ascii: "=") else { continue }
      let isEnd = { (byte: UInt8) in byte <= 0x20 || "\"';/>".utf8.contains(byte) }
      let value = behind.dropFirst().drop { $0 == 0x20 || "\"'".utf8.contains($0) }.prefix {
        !isEnd($0)
      }
      if !value.isEmpty { return String(decoding: value, as: UTF8.self) }
    }
    return nil
  }
}
