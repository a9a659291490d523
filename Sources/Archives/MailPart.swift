internal import FoundationEssentials

/// A text or a file in a message, as RFC 5322 and MIME pack it.
struct MailPart {
  /// The name of an attached file.
  let name: String?
  /// As in `text/plain; charset=utf-8`.
  let contentType: String
  let bytes: [UInt8]

  /// Whether it is what people read as the message.
  var isText: Bool {
    name == nil && ["text/plain", "text/html"].contains { contentType.lowercased().hasPrefix($0) }
  }

  /// More parts in parts than these are not looked into.
  private static let mostDepth = 12

  /// What a message holds, in order.
  ///
  /// Of several forms of the same text it gives one: the plain one, if there is one.
  static func parts(of message: ArraySlice<UInt8>, depth: Int = 0) -> [MailPart] {
    let (header, body) = split(message)
    let type = header["content-type"] ?? "text/plain"
    let kind = type.prefix { $0 != ";" }.lowercased()
    if kind.hasPrefix("multipart/"), depth < mostDepth,
      let boundary = parameter("boundary", of: type)
    {
      let entities = split(body, at: boundary).map { parts(of: $0, depth: depth + 1) }
      guard kind.hasPrefix("multipart/alternative") else { return entities.flatMap(\.self) }
      return entities.first { $0.contains { $0.isText && $0.contentType.hasPrefix("text/plain") } }
        ?? entities.last { !$0.isEmpty } ?? []
    }
    let content = decoded(body, header["content-transfer-encoding"] ?? "")
    if kind.hasPrefix("message/rfc822"), depth < mostDepth {
      return parts(of: content[...], depth: depth + 1)
    }
    let name =
      header["content-disposition"].flatMap { parameter("filename", of: $0) }
      ?? parameter("name", of: type)
    return [MailPart(name: name.map(fileName), contentType: type, bytes: content)]
  }

  // MARK: Structure

  /// The header of a message or a part, its lines unfolded, and what stands behind.
  private static func split(
    _ entity: ArraySlice<UInt8>
  ) -> (header: HeaderLines, body: ArraySlice<UInt8>) {
    var lines: [[UInt8]] = []
    var start = entity.startIndex
    while start < entity.endIndex {
      let end = entity[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? entity.endIndex
      let line = entity[start..<end]
      start = end
      if !line.contains(where: { $0 > 0x20 }) { break }
      let isContinued = line.first == 0x20 || line.first == 0x09
      if isContinued, !lines.isEmpty {
        lines[lines.count - 1] += line
      } else {
        lines.append(Array(line))
      }
    }
    return (HeaderLines(lines), entity[start...])
  }

  /// What stands between the lines of a boundary.
  private static func split(_ body: ArraySlice<UInt8>, at boundary: String) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var begin: Int?
    var start = body.startIndex
    while start < body.endIndex {
      let end = body[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
      let line = body[start..<end]
      if line.starts(with: mark) {
        if let begin { parts.append(body[begin..<start]) }
        begin = end
        let isLast = line.dropFirst(mark.count).starts(with: "--".utf8)
        if isLast { return parts }
      }
      start = end
    }
    // One that is cut off is given as far as it goes.
    if let begin { parts.append(body[begin...]) }
    return parts
  }

  /// A parameter of a header: `name=value`, `name="value"`, or `name*=UTF-8''v%C3%A0`.
  private static func parameter(_ name: String, of header: String) -> String? {
    for piece in header.split(separator: ";").dropFirst() {
      guard let equals = piece.firstIndex(of: "=") else { continue }
      let key = piece[..<equals].filter { !$0.isWhitespace }.lowercased()
      var value = piece[piece.index(after: equals)...].drop { $0.isWhitespace }
      while value.last?.isWhitespace ?? false { value = value.dropLast() }
      if value.first == "\"" { value = value.dropFirst().prefix { $0 != "\"" } }
      if key == name { return String(value) }
      if key == name + "*" {
        let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 ? unescaped(parts[2].utf8, mark: UInt8(ascii: "%")) : String(value)
      }
    }
    return nil
  }

  /// The last component of an attachment's name, decoded.
  private static func fileName(_ name: String) -> String {
    let name = decodedWords(name)
    return name.split { $0 == "/" || $0 == "\\" }.last.map { String($0) } ?? "_"
  }

  // MARK: Encodings

  private static func decoded(_ body: ArraySlice<UInt8>, _ encoding: String) -> [UInt8] {
    let encoding = encoding.lowercased()
    if encoding.contains("base64") { return base64(body) }
    return encoding.contains("quoted-printable") ? quotedPrintable(body) : Array(body)
  }

  private static func base64(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let data = Data(base64Encoded: Data(bytes), options: .ignoreUnknownCharacters)
    return data.map { Array($0) } ?? []
  }

  /// Decodes `=C3=A0`; an equals sign at the end of a line joins it with the next.
  private static func quotedPrintable(_ body: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = body.startIndex
    while index < body.endIndex {
      let byte = body[index]
      index += 1
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      if let value = hexadecimal(body[index...].prefix(2)) {
        bytes.append(value)
        index += 2
      } else if body[index...].prefix(2).elementsEqual([0x0D, 0x0A]) {
        index += 2
      } else if index < body.endIndex, body[index] == 0x0A {
        index += 1
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// Decodes the words of a header that are not ASCII: `=?UTF-8?B?w6A=?=`.
  private static func decodedWords(_ text: String) -> String {
    guard text.contains("=?") else { return text }
    var result = ""
    for word in text.split(separator: " ") {
      let parts = word.split(separator: "?", omittingEmptySubsequences: false)
      guard parts.count == 5, parts[0] == "=", parts[4] == "=" else {
        result += result.isEmpty ? word : " \(word)"
        continue
      }
      switch parts[2].lowercased() {
      case "b": result += String(decoding: base64(parts[3].utf8), as: UTF8.self)
      default: result += unescaped(parts[3].utf8, mark: UInt8(ascii: "=")).replacing("_", with: " ")
      }
    }
    return result
  }

  private static func unescaped(_ text: some Sequence<UInt8>, mark: UInt8) -> String {
    let text = Array(text)
    var bytes: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == mark, let value = hexadecimal(text[(index + 1)...].prefix(2)) {
        bytes.append(value)
        index += 3
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt8? {
    digits.count == 2 ? UInt8(String(decoding: digits, as: UTF8.self), radix: 16) : nil
  }
}
