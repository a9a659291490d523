/// Reads a web archive (WARC, ISO 28500) record by record.
struct WebArchive {
  /// A page that a server sent.
  struct Page {
    let address: String
    let contentType: String?
    let bytes: [UInt8]
  }

  /// What a record is.
  enum Record {
    case page(Page)
    case failed(address: String, ContainerError)
  }

  private let chunks: Chunks
  private let limits: ContainerLimits

  init(_ chunks: Chunks, limits: ContainerLimits) {
    self.chunks = chunks
    self.limits = limits
  }

  /// The next record that is a page; nil behind the last.
  ///
  /// Requests, images, and answers that are no page are passed over.
  func next() throws(ContainerError) -> Record? {
    while let version = try versionLine() {
      if let record = try record(behind: version) { return record }
    }
    return nil
  }

  private func record(behind version: [UInt8]) throws(ContainerError) -> Record? {
    guard version.starts(with: "WARC/".utf8) else {
      throw .damaged("no record of a web archive where one should begin")
    }
    let header = HeaderLines(try headerLines())
    guard let length = header["content-length"].flatMap({ Int($0) }), length >= 0 else {
      throw .damaged("a record does not say how long it is")
    }
    let address = header["warc-target-uri"]?.trimmed("<", ">") ?? ""
    let isResponse = header["warc-type"] == "response"
    guard isResponse || header["warc-type"] == "resource", !address.isEmpty else {
      try pass(length)
      return nil
    }
    guard length <= limits.entryBytes else {
      try pass(length)
      return .failed(address: address, .entryTooLarge(limit: limits.entryBytes))
    }
    let block = try chunks.take(length)
    guard block.count == length else { throw .damaged("the last record is cut off") }
    guard isResponse else {
      return Self.record(address, header["content-type"], block)
    }
    do throws(ContainerError) {
      return try answer(block, address)
    } catch {
      return .failed(address: address, error)
    }
  }

  private func pass(_ length: Int) throws(ContainerError) {
    guard try chunks.skip(length) == length else { throw .damaged("the last record is cut off") }
  }

  /// The first line of a record behind empty ones.
  private func versionLine() throws(ContainerError) -> [UInt8]? {
    while let line = try chunks.line(limit: 1 << 16) {
      if line.contains(where: { $0 > 0x20 }) { return line }
    }
    return nil
  }

  private func headerLines() throws(ContainerError) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    while let line = try chunks.line(limit: 1 << 20), line.contains(where: { $0 > 0x20 }) {
      guard lines.count < 1000 else { throw .damaged("a record has a header without end") }
      lines.append(line)
    }
    return lines
  }

  /// The page in the answer of a server.
  private func answer(_ block: [UInt8], _ address: String) throws(ContainerError) -> Record? {
    guard block.starts(with: "HTTP/".utf8) else { return nil }
    var (lines, start): ([[UInt8]], Int) = ([], 0)
    while let end = block[start...].firstIndex(of: 0x0A) {
      let line = Array(block[start...end])
      start = end + 1
      if !line.contains(where: { $0 > 0x20 }) { break }
      lines.append(line)
    }
    let status = lines.first.map { String(decoding: $0, as: UTF8.self).split(separator: " ") } ?? []
    guard status.count >= 2, status[1] == "200" else { return nil }
    let header = HeaderLines(lines.dropFirst())
    guard Self.isPage(header["content-type"]) else { return nil }
    var body = Array(block[start...])
    if header["transfer-encoding"]?.lowercased().contains("chunked") ?? false {
      // Some crawlers join the pieces and leave the header as it was.
      body = Self.joined(body) ?? body
    }
    if let coding = header["content-encoding"]?.lowercased(), coding != "identity" {
      body = try unpacked(body)
    }
    return .page(Page(address: address, contentType: header["content-type"], bytes: body))
  }

  private static func record(_ address: String, _ type: String?, _ bytes: [UInt8]) -> Record? {
    isPage(type) ? .page(Page(address: address, contentType: type, bytes: bytes)) : nil
  }

  private static func isPage(_ contentType: String?) -> Bool {
    guard let type = contentType?.lowercased() else { return false }
    return ["text/html", "application/xhtml+xml", "text/plain"].contains { type.hasPrefix($0) }
  }

  /// A body unpacked, where it begins as packed bytes do.
  private func unpacked(_ body: [UInt8]) throws(ContainerError) -> [UInt8] {
    guard ContainerFormat(body, name: "") == .archive else { return body }
    let reader = try ArchiveReader(body)
    guard let entry = try reader.next(), entry.isSingle else { return body }
    let meter = ContainerMeter(limits)
    var produced = 0
    let chunks = Chunks { () throws(ContainerError) in
      let piece = try reader.read(1 << 16)
      produced += piece.count
      try meter.add(piece.count, produced: produced, consumed: body.count)
      return piece
    }
    return try chunks.rest(limit: limits.entryBytes)
  }

  /// The pieces of a chunked body put together; nil where it is none.
  private static func joined(_ body: [UInt8]) -> [UInt8]? {
    var (joined, start): ([UInt8], Int) = ([], 0)
    while let end = body[start...].firstIndex(of: 0x0A) {
      let size = String(
        decoding: body[start..<end].prefix { $0 > 0x20 && $0 != 0x3B }, as: UTF8.self)
      guard let count = Int(size, radix: 16), count >= 0 else { return nil }
      if count == 0 { return joined }
      guard count <= body.count - end - 1 else { return nil }
      joined += body[(end + 1)..<(end + 1 + count)]
      start = end + 1 + count
      while start < body.count, body[start] == 0x0D || body[start] == 0x0A { start += 1 }
    }
    return joined.isEmpty ? nil : joined
  }
}

extension String {
  /// The text without white space around it, and without two marks that enclose it.
  func trimmed(_ opening: Character? = nil, _ closing: Character? = nil) -> String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    if let opening, text.first == opening, text.last == closing {
      text = text.dropFirst().dropLast()
    }
    return String(text)
  }
}
