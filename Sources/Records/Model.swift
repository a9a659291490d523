/// A model or exemplar called by a name of its own.
public struct Model: Sendable, Hashable, Codable {
  /// What the text calls it.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// *mô hình*, and a club or team told of as one.
    case model
    /// *điển hình*.
    case exemplar
  }

  /// What the text calls it.
  public var kind: Kind
  /// Its name as printed, without quotation marks.
  public var name: String
  /// Who runs it, as printed; a person without posts.
  public var owner: String?
  /// The fields of work it is said to belong to.
  public var fields: [Field]
  /// The time it is said of.
  public var period: EDTF?
  /// What of it was guessed; empty where the text says all.
  public var guesses: [Guess]
  /// The words, NFC.
  public var text: String
  /// Where the words stand.
  public var span: Span

  /// Makes a named model.
  public init(
    kind: Kind,
    name: String,
    owner: String? = nil,
    fields: [Field] = [],
    period: EDTF? = nil,
    guesses: [Guess] = [],
    text: String,
    span: Span
  ) {
    self.kind = kind
    self.name = name
    self.owner = owner
    self.fields = fields
    self.period = period
    self.guesses = guesses
    self.text = text
    self.span = span
  }

  /// Reads a model, `fields` empty where they are left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    kind = try values.decode(Kind.self, forKey: .kind)
    name = try values.decode(String.self, forKey: .name)
    owner = try values.decodeIfPresent(String.self, forKey: .owner)
    fields = try values.decodeIfPresent([Field].self, forKey: .fields) ?? []
    period = try values.decodeIfPresent(EDTF.self, forKey: .period)
    guesses = try values.decode([Guess].self, forKey: .guesses)
    text = try values.decode(String.self, forKey: .text)
    span = try values.decode(Span.self, forKey: .span)
  }
}
