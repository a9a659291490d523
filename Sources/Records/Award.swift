/// One act of honour by one issuer.
public struct Award: Sendable, Hashable, Codable {
  /// What the issuer does.
  public enum Act: String, Sendable, Hashable, Codable, CaseIterable {
    /// *khen thưởng, tặng, trao*.
    case awarded
    /// *biểu dương, tuyên dương*.
    case commended
    /// *công nhận*.
    case recognised
    /// *đề nghị khen*: put forward, not yet given.
    case proposed
  }

  /// Names the award within its record.
  public var id: String
  /// What the issuer does.
  public var act: Act
  /// What is given, in lower case: *giấy khen*, *bằng khen*, *huân chương lao động hạng ba*.
  public var form: String?
  /// Who gives it, as printed, with its place where the text has one.
  public var issuer: String?
  /// Who receives it, by kind.
  public var recipients: [Recipient]
  /// What it is given for, as printed.
  public var reason: String?
  /// The time it is given for.
  public var period: EDTF?
  /// What of it was guessed; empty where the text says all.
  public var guesses: [Guess]
  /// The words, NFC.
  public var text: String
  /// Where the words stand.
  public var span: Span

  /// Makes an award.
  public init(
    id: String,
    act: Act,
    form: String? = nil,
    issuer: String? = nil,
    recipients: [Recipient],
    reason: String? = nil,
    period: EDTF? = nil,
    guesses: [Guess] = [],
    text: String,
    span: Span
  ) {
    self.id = id
    self.act = act
    self.form = form
    self.issuer = issuer
    self.recipients = recipients
    self.reason = reason
    self.period = period
    self.guesses = guesses
    self.text = text
    self.span = span
  }
}

/// The recipients of one kind that share an award.
public struct Recipient: Sendable, Hashable, Codable {
  /// What the recipients are.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// *tập thể*.
    case collective
    /// *cá nhân*.
    case individual
    /// *tập thể và cá nhân* under one number.
    case collectiveOrIndividual = "collective-or-individual"
    /// *hộ, gia đình*.
    case household
    /// *mô hình*.
    case model
    /// *điển hình*.
    case exemplar
    /// *mô hình, điển hình* under one number.
    case modelOrExemplar = "model-or-exemplar"
    /// *thôn, khu dân cư, tổ dân phố*.
    case settlement
    /// *đảng viên*.
    case partyMember = "party-member"
    /// Any other kind.
    case other
  }

  /// What they are.
  public var kind: Kind
  /// How many they are: 1 for a named one; nil for *nhiều*.
  public var count: Int?
  /// How exact the count is.
  public var bound: Figure.Bound

  /// Makes recipients of one kind.
  public init(kind: Kind, count: Int?, bound: Figure.Bound = .exact) {
    self.kind = kind
    self.count = count
    self.bound = bound
  }
}

extension Recipient {
  private enum CodingKeys: CodingKey {
    case kind, count, bound
  }

  /// Reads recipients, counted exactly where nothing says otherwise.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    kind = try values.decode(Kind.self, forKey: .kind)
    count = try values.decode(Int?.self, forKey: .count)
    bound = try values.decodeIfPresent(Figure.Bound.self, forKey: .bound) ?? .exact
  }

  /// Writes recipients, with the count that the contract requires even where it is null.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(kind, forKey: .kind)
    try values.encode(count, forKey: .count)
    try values.encode(bound, forKey: .bound)
  }
}
