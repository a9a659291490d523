internal import Records
internal import VietText

/// One entry for each document, however often the article cites it.
struct DocumentAssembly {
  private(set) var documents: [Document] = []

  init(_ reading: Reading, _ facts: Facts, _ periods: PeriodAssembly) {
    // A date without a year takes the year that its period has.
    var dates: [Int: EDTF] = [:]
    for (index, found) in facts.periods.enumerated() where found.value.role == .document {
      dates[found.tokens.lowerBound] = periods.values[index]
    }
    var places: [Substring: [Int]] = [:]
    for found in facts.documents {
      let document = Self.document(found, dates, reading)
      let key = document.shortNumber ?? document.text[...]
      if let twin = places[key]?.first(where: { documents[$0].isCited(by: document) }) {
        documents[twin].merge(document)
        continue
      }
      places[key, default: []].append(documents.count)
      documents.append(document)
    }
    for index in documents.indices { documents[index].id = "d\(index + 1)" }
  }

  private static func document(
    _ found: Facts.Found<DocumentFact>, _ dates: [Int: EDTF], _ reading: Reading
  ) -> Document {
    let fact = found.value
    let bytes = reading.byteRange(found.tokens)
    var date = fact.date?.edtf.map { EDTF($0) }
    if date == nil, fact.date != nil {
      date = found.tokens.lazy.compactMap { dates[$0] }.first
    }
    return Document(
      id: "", type: fact.type, number: fact.number, symbol: fact.symbol, style: fact.style,
      date: date, issuer: issuer(of: fact, reading),
      subject: fact.subject.map(reading.words),
      guesses: fact.typeIsInferred ? [.typeInferred] : [], text: reading.text.words(bytes),
      span: Span(reading.text.codePoints(bytes)))
  }
}

extension DocumentAssembly {
  /// The issuer, unless the symbol names another: what a bank tells of a `Nghị định …/NĐ-CP` is not
  /// issued by it.
  private static func issuer(of fact: DocumentFact, _ reading: Reading) -> String? {
    guard let issuer = fact.issuer.map(reading.words) else { return nil }
    let rightful = [("-CP", "Chính phủ"), ("-TTg", "Thủ tướng"), ("/QH", "Quốc hội")]
    let symbol = "/" + (fact.symbol ?? "")
    for (part, name) in rightful
    where part == "/QH" ? symbol.hasPrefix(part) : symbol.hasSuffix(part) {
      return issuer.lowercased().contains(name.lowercased()) ? issuer : nil
    }
    return issuer
  }
}

extension Document {
  /// The number without its year: 45 of *45/2019*.
  fileprivate var shortNumber: Substring? { number?.prefix { $0 != "/" } }

  /// Whether another citation, perhaps a shorter one, is of this document.
  fileprivate func isCited(by other: Document) -> Bool {
    (number == other.number || isShort(for: other) || other.isShort(for: self))
      && (type == other.type || type == nil || other.type == nil)
      && (symbol == nil || other.symbol == nil || hasSymbol(of: other))
      && (date == other.date || date == nil || other.date == nil)
  }

  /// Whether the symbols are the same, however they write that the Party's centre issued it: `TW`,
  /// `TƯ`, `T.Ư`.
  private func hasSymbol(of other: Document) -> Bool {
    func letters(_ symbol: String?) -> [Character] {
      (symbol ?? "").uppercased().filter { $0 != "." }.map { $0 == "Ư" ? "W" : $0 }
    }
    return symbol == other.symbol || letters(symbol) == letters(other.symbol)
  }

  /// Whether this is the `Nghị định 45` of a `Nghị định số 45/2019/NĐ-CP`.
  private func isShort(for other: Document) -> Bool {
    symbol == nil && type != nil && type == other.type
      && number.map { $0[...] } == other.shortNumber
  }

  fileprivate mutating func merge(_ other: Document) {
    if isShort(for: other) { number = other.number }
    if type == nil || guesses.contains(.typeInferred) {
      (type, guesses) = (other.type ?? type, other.type == nil ? guesses : other.guesses)
    }
    symbol = symbol ?? other.symbol
    style = style ?? other.style
    date = date ?? other.date
    issuer = issuer ?? other.issuer
    subject = subject ?? other.subject
  }
}
