internal import Records
internal import VietText

/// One entry for each document, however often the article cites it.
struct DocumentAssembly {
  private(set) var documents: [Document] = []

  init(_ reading: Reading, _ facts: Facts) {
    var places: [String: [Int]] = [:]
    for found in facts.documents {
      let document = Self.document(found, reading)
      let key =
        (document.number ?? "")
        + (document.symbol == nil && document.number == nil ? document.text : "")
      if let twin = places[key]?.first(where: { documents[$0].isCited(by: document) }) {
        documents[twin].merge(document)
        continue
      }
      places[key, default: []].append(documents.count)
      documents.append(document)
    }
    for index in documents.indices { documents[index].id = "d\(index + 1)" }
  }

  private static func document(_ found: Facts.Found<DocumentFact>, _ reading: Reading) -> Document {
    let fact = found.value
    let bytes = reading.byteRange(found.tokens)
    return Document(
      id: "", type: fact.type, number: fact.number, symbol: fact.symbol, style: fact.style,
      date: fact.date?.edtf.map { EDTF($0) }, issuer: fact.issuer.map(reading.words),
      subject: fact.subject.map(reading.words), text: reading.text.words(bytes),
      span: Span(reading.text.codePoints(bytes)))
  }
}

extension Document {
  /// Whether another citation, perhaps a shorter one, is of this document.
  fileprivate func isCited(by other: Document) -> Bool {
    number == other.number && (type == other.type || type == nil || other.type == nil)
      && (symbol == other.symbol || symbol == nil || other.symbol == nil)
      && (date == other.date || date == nil || other.date == nil)
  }

  fileprivate mutating func merge(_ other: Document) {
    type = type ?? other.type
    symbol = symbol ?? other.symbol
    style = style ?? other.style
    date = date ?? other.date
    issuer = issuer ?? other.issuer
    subject = subject ?? other.subject
  }
}
