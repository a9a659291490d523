internal import Records

/// What is kept of an article to tell of it again.
struct Dossier {
  var id: String
  var source: Source
  /// Words that an article as a whole is shown by: its title, or its first fact.
  var words: Finding.Evidence
  var signature: Signature

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(text: id)
    bytes.append(text: source.uri)
    bytes.append(text: source.sha256)
    bytes.append(integer: UInt64(truncatingIfNeeded: source.bytes))
    bytes.append(text: source.mediaType)
    bytes.append(text: source.encoding)
    bytes.append(integer: UInt32(truncatingIfNeeded: source.ordinal))
    bytes.append(integer: UInt32(source.span == nil ? 0 : 1))
    bytes.append(integer: UInt32(truncatingIfNeeded: source.span?.start ?? 0))
    bytes.append(integer: UInt32(truncatingIfNeeded: source.span?.end ?? 0))
    bytes.append(text: words.id ?? "")
    bytes.append(text: words.text)
    bytes.append(integer: UInt32(truncatingIfNeeded: words.span.start))
    bytes.append(integer: UInt32(truncatingIfNeeded: words.span.end))
    bytes.append(integer: UInt32(truncatingIfNeeded: signature.count))
    for number in signature.least { bytes.append(integer: number) }
    return bytes
  }

  init(_ record: Record) {
    id = record.id
    source = record.source
    let facts = record.figures.map(\.evidence) + record.periods.map(\.evidence)
    words =
      record.title?.evidence ?? facts.min { $0.span < $1.span }
      ?? Finding.Evidence(text: "", span: record.body ?? Span(start: 0, end: 0))
    signature = Signature(record)
  }

  init(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes[...])
    id = reader.text()
    let (uri, sha256) = (reader.text(), reader.text())
    let bytes = Int(truncatingIfNeeded: reader.integer(UInt64.self))
    let (mediaType, encoding) = (reader.text(), reader.text())
    let ordinal = Int(reader.integer(UInt32.self))
    let isPart = reader.integer(UInt32.self) == 1
    let (first, last) = (Int(reader.integer(UInt32.self)), Int(reader.integer(UInt32.self)))
    source = Source(
      uri: uri, sha256: sha256, bytes: bytes, mediaType: mediaType, encoding: encoding,
      ordinal: ordinal, span: isPart ? Span(start: first, end: max(first, last)) : nil)
    let fact = reader.text()
    let text = reader.text()
    let start = Int(reader.integer(UInt32.self))
    let end = Int(reader.integer(UInt32.self))
    words = Finding.Evidence(
      id: fact.isEmpty ? nil : fact, text: text, span: Span(start: start, end: max(start, end)))
    let count = Int(reader.integer(UInt32.self))
    signature = Signature(
      count: count,
      least: count == 0 ? [] : (0..<Signature.size).map { _ in reader.integer(UInt32.self) })
  }

  /// Whether two articles are the same bytes: the same one, where a file holds several.
  func isSameText(as other: Dossier) -> Bool {
    source.sha256 == other.source.sha256 && source.ordinal == other.source.ordinal
  }

  /// The article's name for a reader: where it is from, else its id.
  var name: String { source.uri.isEmpty ? id : source.uri }
}
