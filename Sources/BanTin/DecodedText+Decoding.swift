public import Ingest
public import Records

extension DecodedText {
  /// What a record says of an encoding that was found out; nil where the source tells it.
  public var decoding: Decoding? {
    guard certainty < 1 || !parts.isEmpty else { return nil }
    var start = 0
    let parts = parts.map { part in
      let end = start + bytes[part.range].count { !UTF8.isContinuation($0) }
      defer { start = end }
      return Decoding.Part(
        encoding: part.encoding.name, span: Records.Span(start: start, end: end))
    }
    // So that equal sources give equal bytes on every machine.
    return Decoding(certainty: (certainty * 10_000).rounded() / 10_000, parts: parts)
  }
}
