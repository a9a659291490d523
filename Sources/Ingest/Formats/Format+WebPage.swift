internal import VietText
internal import WebPages

extension Format {
  /// Web pages, in HTML or XHTML.
  static let webPage = Format(
    looksLike: "a web page",
    mediaType: "text/html",
    includes: { bytes, name in
      Markup.begins(bytes) || Markup.isNamed(name) && Markup.holdsTags(bytes)
    },
    text: { (bytes, decoder) throws(IngestError) in
      let decoded = try Markup.decode(bytes, decoder)
      let page: WebPage
      do throws(WebPage.Failure) {
        page = try WebPage(decoded.bytes)
      } catch {
        throw IngestError(error)
      }
      var text = DecodedText(
        bytes: page.text, encoding: decoded.encoding, certainty: decoded.certainty)
      if page.isArticle {
        text.stated = StatedHead(
          title: page.title, date: page.date, time: page.time, author: page.author,
          publisher: page.publisher)
      }
      return text
    }
  )
}

/// How the bytes of a web page are told and decoded.
private enum Markup {
  /// Whether a document begins as web pages do, behind white space and comments.
  static func begins(_ bytes: [UInt8]) -> Bool {
    var head = asciiHead(of: bytes)[...]
    while true {
      head = head.drop { $0 <= 0x20 }
      guard head.starts(with: "<!--".utf8) else { break }
      guard let end = head.end(of: Array("-->".utf8)) else { return false }
      head = head[end...]
    }
    guard head.first == UInt8(ascii: "<") else { return false }
    let text = String(decoding: head.prefix(400).map(lowercased), as: UTF8.self)
    if text.hasPrefix("<?xml") { return text.contains("<html") || text.contains("doctype html") }
    return beginnings.contains { text.hasPrefix($0) }
  }

  private static let beginnings = [
    "<!doctype html", "<html", "<head", "<body", "<title>", "<meta ",
  ]

  /// Whether a name is that of a web page.
  static func isNamed(_ name: String) -> Bool {
    let end = name.utf8.suffix(6).map(lowercased)
    return [".html", ".htm", ".xhtml"].contains { end.suffix($0.utf8.count) == Array($0.utf8)[...] }
  }

  /// Whether there is a tag in a document: text may bear the address of the page that it was taken
  /// from.
  static func holdsTags(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard index < bytes.count else { break }
      // In UTF-16 a zero stands between.
      let next = bytes[index] == 0 && index + 1 < bytes.count ? bytes[index + 1] : bytes[index]
      if next == UInt8(ascii: "/") || (0x61...0x7A).contains(next | 0x20) { return true }
    }
    return false
  }

  /// The text of a page with its markup.
  ///
  /// A page says in its head how it is encoded, and often wrongly, as do servers: what they say
  /// counts less than two words that read well in another encoding. UTF-8 tells itself. Of UTF-8
  /// that was cut within a character, as portals do to descriptions, each stray byte becomes U+FFFD,
  /// as browsers show it.
  static func decode(_ bytes: [UInt8], _ decoder: TextDecoder) throws(IngestError) -> DecodedText {
    let cleared =
      bytes.contains(0) && !hasWideMark(bytes) ? bytes.map { $0 == 0 ? 0x20 : $0 } : bytes
    var decoder = decoder
    decoder.isMarkup = true
    for declared in DeclaredEncoding.all(inPage: asciiHead(of: cleared))
    where !decoder.declared.contains(declared) {
      decoder.declared.append(declared)
    }
    do {
      return reread(try decoder.decode(cleared), by: decoder)
    } catch {
      guard case .malformed(.utf8, _, _) = error, isNearlyUTF8(cleared) else { throw error }
      let text = String(decoding: cleared, as: UTF8.self)
      return DecodedText(bytes: Array(text.utf8), encoding: .utf8)
    }
  }

  /// The page, with the letters of old encodings decoded that are written as references:
  /// `§&ordf;n v&THORN;` of TCVN3 that was pasted into an editor of web pages.
  private static func reread(_ page: DecodedText, by decoder: TextDecoder) -> DecodedText {
    guard decoder.encoding == nil, let expanded = References.expanded(page.bytes) else {
      return page
    }
    if let again = try? decoder.decode(expanded.page), again.encoding != .utf8 { return again }
    return expanded.wereTwice
      ? DecodedText(
        bytes: expanded.page, encoding: page.encoding, certainty: page.certainty) : page
  }

  /// Whether hardly any of the bytes beyond ASCII are amiss.
  private static func isNearlyUTF8(_ bytes: [UInt8]) -> Bool {
    var (good, bad, index) = (0, 0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte < 0x80 { continue }
      let length = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : byte >= 0xC2 ? 1 : 0
      let rest = bytes[index..<min(index + length, bytes.count)]
      if length > 0, rest.count == length, rest.allSatisfy(UTF8.isContinuation) {
        good += 1
        index += length
      } else {
        bad += 1
      }
    }
    return bad * 50 < good
  }

  private static func hasWideMark(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// The first bytes, without marks and, of UTF-16, without zeros.
  private static func asciiHead(of bytes: [UInt8]) -> [UInt8] {
    if hasWideMark(bytes) { return bytes.prefix(2048).dropFirst(2).filter { $0 != 0 } }
    let head = bytes.prefix(4096)
    return Array(head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}

extension IngestError {
  fileprivate init(_ failure: WebPage.Failure) {
    switch failure {
    case .empty: self = .empty
    case .tooLarge: self = .tooLarge(bytes: 1 << 31, limit: 1 << 31)
    case .tangled: self = .tangled
    case .noMemory: self = .noMemory
    }
  }
}

extension ArraySlice<UInt8> {
  /// The index behind the first place where some bytes stand.
  fileprivate func end(of bytes: [UInt8]) -> Int? {
    guard count >= bytes.count else { return nil }
    for index in startIndex...(endIndex - bytes.count)
    where self[index..<index + bytes.count].elementsEqual(bytes) {
      return index + bytes.count
    }
    return nil
  }
}
