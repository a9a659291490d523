/// One container on the way through those that lie in each other.
struct ContainerStep {
  let walk: ContainerWalk
  let meter: ContainerMeter
  let depth: Int

  /// What an entry turns out to be.
  private enum Content {
    case document([UInt8])
    case stream(ContainerFormat)
    case archive(ArchiveReader)
  }

  /// Reads an archive, or a single packed file, entry by entry.
  func archive<Failure: Error>(
    _ reader: ArchiveReader, _ uri: String, _ take: (ContainerWalk.Item) throws(Failure) -> Void
  ) throws(Failure) {
    var holdsNothing = true
    while !reader.isSpent {
      let next: ArchiveReader.Entry?
      do throws(ContainerError) {
        next = try reader.next()
      } catch {
        return try take(.failed(uri: uri, error))
      }
      guard let entry = next else {
        // A packed file of no bytes is an empty document.
        if reader.isEmpty {
          return try take(.document(.init(uri: uri, bytes: [], contentType: nil)))
        }
        // Zeros are the end of an archive, and so are the first bytes of what a disk has lost.
        return try end(uri, holdsNothing: holdsNothing, take)
      }
      holdsNothing = false
      if entry.isSingle {
        // What is packed has the file's name without its ending.
        try open(chunks(of: reader, entry), uri, Self.unpackedName(uri), take)
        continue
      }
      if entry.kind == .folder { continue }
      let inside = "\(uri)!/\(String(decoding: entry.path, as: UTF8.self))"
      let name = entry.path.suffix(from: entry.path.lastIndex(of: slash).map { $0 + 1 } ?? 0)
      if Self.escapes(entry.path) {
        try take(.failed(uri: inside, .escapes))
      } else if entry.kind == .other || Self.isHidden(entry.path) || !walk.includes(name) {
        try take(.passedOver(uri: inside))
      } else if entry.isEncrypted {
        try take(.failed(uri: inside, .encrypted))
      } else {
        try open(chunks(of: reader, entry), inside, String(decoding: name, as: UTF8.self), take)
      }
    }
  }

  /// Tells, at the end of a container, that nothing was in it.
  private func end<Failure: Error>(
    _ uri: String, holdsNothing: Bool, _ take: (ContainerWalk.Item) throws(Failure) -> Void
  ) throws(Failure) {
    if holdsNothing { try take(.failed(uri: uri, .holdsNothing)) }
  }

  /// Reads a web archive, JSON Lines or a mailbox as it comes.
  func stream<Failure: Error>(
    _ chunks: Chunks, as format: ContainerFormat, _ uri: String,
    _ take: (ContainerWalk.Item) throws(Failure) -> Void
  ) throws(Failure) {
    if format == .mailbox { return try mailbox(chunks, uri, take) }
    let pages = WebArchive(chunks, limits: walk.limits)
    var lines = JSONLines(chunks, field: walk.textField, limits: walk.limits)
    var holdsNothing = true
    while true {
      let next: ContainerWalk.Item?
      do throws(ContainerError) {
        next = format == .webArchive ? try Self.item(pages, uri) : try Self.item(&lines, uri)
      } catch {
        return try take(.failed(uri: uri, error))
      }
      guard let item = next else {
        return try end(uri, holdsNothing: holdsNothing, take)
      }
      holdsNothing = false
      try take(item)
    }
  }

  /// Reads a mailbox message by message, and the files that are attached to them.
  private func mailbox<Failure: Error>(
    _ chunks: Chunks, _ uri: String, _ take: (ContainerWalk.Item) throws(Failure) -> Void
  ) throws(Failure) {
    var mailbox = Mailbox(chunks, limits: walk.limits)
    var holdsNothing = true
    while true {
      let message: Mailbox.Message?
      do throws(ContainerError) {
        message = try mailbox.next()
      } catch {
        return try take(.failed(uri: uri, error))
      }
      guard let message else {
        return try end(uri, holdsNothing: holdsNothing, take)
      }
      holdsNothing = false
      let inside = "\(uri)!/\(message.number)"
      switch message.content {
      case .failure(let error): try take(.failed(uri: inside, error))
      case .success(let bytes): try parts(of: bytes, inside, take)
      }
    }
  }

  /// Reads the texts of a message, and the files in it that are articles by their names.
  private func parts<Failure: Error>(
    of message: [UInt8], _ uri: String, _ take: (ContainerWalk.Item) throws(Failure) -> Void
  ) throws(Failure) {
    let parts = MailPart.parts(of: message[...])
    let written = parts.filter { $0.bytes.contains { $0 > 0x20 } }
    var texts = 0
    // A message without a word is an empty document.
    for part in written.isEmpty ? Array(parts.prefix(1)) : written {
      if part.isText {
        texts += 1
        let inside = texts == 1 ? uri : "\(uri)/\(texts)"
        let document = ContainerWalk.Document(
          uri: inside, bytes: part.bytes, contentType: part.contentType)
        try take(.document(document))
      } else if let name = part.name, walk.includes(Array(name.utf8)[...]) {
        var rest = part.bytes
        let chunks = Chunks { () throws(ContainerError) in
          defer { rest = [] }
          return rest
        }
        try open(chunks, "\(uri)/\(name)", name, take)
      } else {
        try take(.passedOver(uri: "\(uri)/\(part.name ?? "")"))
      }
    }
  }

  /// The bytes of the entry that a reader stands at.
  func chunks(of reader: ArchiveReader, _ entry: ArchiveReader.Entry) -> Chunks {
    var produced = 0
    let consumedBefore = reader.consumed
    return Chunks { [meter] () throws(ContainerError) in
      do throws(ContainerError) {
        let piece = try reader.read(1 << 16)
        produced += piece.count
        try meter.add(
          piece.count, produced: produced, consumed: max(1, reader.consumed - consumedBefore))
        return piece
      } catch {
        let isPassable = entry.isSkippedCheaply && error.concernsEntry
        if error.endsContainer, !isPassable { reader.isSpent = true }
        throw error
      }
    }
  }

  /// Reads an entry by what it is: a container again, or a document.
  private func open<Failure: Error>(
    _ chunks: Chunks, _ uri: String, _ name: String,
    _ take: (ContainerWalk.Item) throws(Failure) -> Void
  ) throws(Failure) {
    let content: Content
    do throws(ContainerError) {
      content = try self.content(of: chunks, name)
    } catch {
      return try take(.failed(uri: uri, error))
    }
    let inner = ContainerStep(walk: walk, meter: meter, depth: depth + 1)
    switch content {
    case .document(let bytes):
      try take(.document(.init(uri: uri, bytes: bytes, contentType: nil)))
    case .stream(let format): try inner.stream(chunks, as: format, uri, take)
    case .archive(let reader): try inner.archive(reader, uri, take)
    }
  }

  private func content(of chunks: Chunks, _ name: String) throws(ContainerError) -> Content {
    let limit = walk.limits.entryBytes
    let head = Array(try chunks.peek(ContainerFormat.prefix))
    guard let format = ContainerFormat(head, name: name) else {
      return .document(try chunks.rest(limit: limit))
    }
    guard depth < walk.limits.depth else { throw .tooDeep(limit: walk.limits.depth) }
    guard format == .archive else { return .stream(format) }
    return .archive(try ArchiveReader(try chunks.rest(limit: limit)))
  }

  // MARK: Items of streams

  private static func item(
    _ pages: WebArchive, _ uri: String
  ) throws(ContainerError) -> ContainerWalk.Item? {
    switch try pages.next() {
    case nil: nil
    case .failed(let address, let error): .failed(uri: "\(uri)!/\(address)", error)
    case .page(let page):
      .document(
        .init(uri: "\(uri)!/\(page.address)", bytes: page.bytes, contentType: page.contentType))
    }
  }

  private static func item(
    _ lines: inout JSONLines, _ uri: String
  ) throws(ContainerError) -> ContainerWalk.Item? {
    guard let (line, text) = try lines.next() else { return nil }
    let inside = "\(uri)!/\(line)"
    return switch text {
    case .success(let bytes): .document(.init(uri: inside, bytes: bytes, contentType: nil))
    case .failure(let error): .failed(uri: inside, error)
    }
  }

  // MARK: Paths

  /// Whether a path leads out of the folder that it is unpacked in.
  private static func escapes(_ path: [UInt8]) -> Bool {
    if path.first == slash || path.first == UInt8(ascii: "\\") { return true }
    if path.count > 1, path[1] == UInt8(ascii: ":") { return true }
    return path.split { $0 == slash || $0 == UInt8(ascii: "\\") }
      .contains { $0.elementsEqual("..".utf8) }
  }

  /// Whether a part of a path has a hidden name, or is what macOS puts beside files.
  private static func isHidden(_ path: [UInt8]) -> Bool {
    path.split(separator: slash).contains {
      $0.first == UInt8(ascii: ".") && !$0.elementsEqual(".".utf8)
        || $0.elementsEqual("__MACOSX".utf8)
    }
  }

  /// The name of a packed file without the ending that says how it is packed.
  private static func unpackedName(_ uri: String) -> String {
    let name = uri.lowercased()
    for ending in [".gz", ".bz2", ".xz", ".zst"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}

private let slash = UInt8(ascii: "/")
