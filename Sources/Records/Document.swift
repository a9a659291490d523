/// An official document, cited by its type and number or by its number and symbol.
public struct Document: Sendable, Hashable, Codable {
  /// Whose numbering a document follows.
  public enum Style: String, Sendable, Hashable, Codable, CaseIterable {
    /// The Party's: *84-KH/TU*.
    case party
    /// The State's: *09/KH-UBND*.
    case state
  }

  /// Names the document within its record.
  public var id: String
  /// The official abbreviation of its type: `KH`, `NQ`, `QĐ`, `CT`, `Luật`.
  public var type: String?
  /// The number as printed, leading zeros kept: `84`, `09`, `30/2020`.
  public var number: String?
  /// What follows the number, separators normalized: `KH/TU`, `KH-UBND`, `NĐ-CP`.
  public var symbol: String?
  /// Whose numbering it follows; nil where no symbol tells.
  public var style: Style?
  /// The date it is cited with.
  public var date: EDTF?
  /// Who issued it, as printed.
  public var issuer: String?
  /// What it is about, as printed.
  public var subject: String?
  /// What of it was guessed; empty where the text says all.
  public var guesses: [Guess]
  /// The words, NFC.
  public var text: String
  /// Where the words stand.
  public var span: Span

  /// Makes a citation of a document.
  public init(
    id: String,
    type: String?,
    number: String?,
    symbol: String?,
    style: Style? = nil,
    date: EDTF? = nil,
    issuer: String? = nil,
    subject: String? = nil,
    guesses: [Guess] = [],
    text: String,
    span: Span
  ) {
    self.id = id
    self.type = type
    self.number = number
    self.symbol = symbol
    self.style = style
    self.date = date
    self.issuer = issuer
    self.subject = subject
    self.guesses = guesses
    self.text = text
    self.span = span
  }
}

extension Document {
  /// Writes a citation, with the members that the contract requires even where they are null.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(type, forKey: .type)
    try values.encode(number, forKey: .number)
    try values.encode(symbol, forKey: .symbol)
    try values.encode(style, forKey: .style)
    try values.encode(date, forKey: .date)
    try values.encode(issuer, forKey: .issuer)
    try values.encode(subject, forKey: .subject)
    try values.encode(guesses, forKey: .guesses)
    try values.encode(text, forKey: .text)
    try values.encode(span, forKey: .span)
  }
}
