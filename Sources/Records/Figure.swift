/// A number with the thing that it counts or measures.
public struct Figure: Sendable, Hashable, Codable {
  /// How exact the text says a number is.
  public enum Bound: String, Sendable, Hashable, Codable, CaseIterable {
    /// Nothing qualifies the number.
    case exact
    /// *hơn, trên*.
    case over
    /// *ít nhất, từ … trở lên*.
    case atLeast = "at-least"
    /// *dưới*.
    case under
    /// *không quá, tối đa*.
    case atMost = "at-most"
    /// *gần*.
    case nearly
    /// *khoảng, chừng*.
    case about
    /// *hàng trăm, nhiều*: no number at all.
    case vague
  }

  /// What is said of the counted things.
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    /// *đăng ký*.
    case registered
    /// *triển khai, thực hiện, xây dựng*.
    case implemented
    /// *duy trì*.
    case maintained
    /// *phát huy hiệu quả*.
    case effective
    /// *nhân rộng*.
    case replicated
    /// *công nhận*.
    case recognised
    /// *biểu dương, tuyên dương*.
    case commended
    /// *khen thưởng, tặng*.
    case awarded
    /// *chọn*.
    case selected
    /// *đề nghị*.
    case proposed
    /// *phấn đấu, kế hoạch, sẽ*: what is meant to be.
    case target
    /// *có, hiện có, gồm*: what there is.
    case stock
    /// *tăng, giảm*: a difference from an earlier number.
    case change
  }

  /// Names the figure within its record.
  public var id: String
  /// The number, in the unit: *27,435 tỷ đồng* is 27435000000; nil where only words stand.
  public var value: Double?
  /// The upper end of a range: 7 of *5-7 hộ*, whose value is 5.
  public var max: Double?
  /// The whole that the value is part of: 38 of *31/38 chỉ tiêu*.
  public var outOf: Double?
  /// How exact the number is.
  public var bound: Bound
  /// The counted noun with its classifier, in Vietnamese: *mô hình*, *căn nhà*, *đồng*, *%*.
  ///
  /// One number for two nouns joins them by a comma: *mô hình, điển hình*.
  public var unit: String
  /// What the unit is counted by: *người/năm* of *triệu đồng/người/năm*.
  public var per: String?
  /// What is said of the counted things; nil where no status fits.
  public var status: Status?
  /// The fields of work the figure is said of.
  public var fields: [Field]
  /// The level of administration the figure is said of.
  public var level: Level?
  /// The time the figure is said of.
  public var period: EDTF?
  /// The place or organisation that was counted over, as printed.
  public var scope: String?
  /// What of it was guessed; empty where the text says all.
  public var guesses: [Guess]
  /// The words, NFC.
  public var text: String
  /// Where the words stand.
  public var span: Span

  /// Makes a figure, exact unless said otherwise.
  public init(
    id: String,
    value: Double?,
    max: Double? = nil,
    outOf: Double? = nil,
    bound: Bound = .exact,
    unit: String,
    per: String? = nil,
    status: Status? = nil,
    fields: [Field] = [],
    level: Level? = nil,
    period: EDTF? = nil,
    scope: String? = nil,
    guesses: [Guess] = [],
    text: String,
    span: Span
  ) {
    self.id = id
    self.value = value
    self.max = max
    self.outOf = outOf
    self.bound = bound
    self.unit = unit
    self.per = per
    self.status = status
    self.fields = fields
    self.level = level
    self.period = period
    self.scope = scope
    self.guesses = guesses
    self.text = text
    self.span = span
  }
}

extension Figure {
  private enum CodingKeys: CodingKey {
    case id, value, max, outOf, bound, unit, per, status, fields, level, period, scope, guesses
    case text, span
  }

  /// Reads a figure, `fields` empty where they are left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    value = try values.decode(Double?.self, forKey: .value)
    max = try values.decodeIfPresent(Double.self, forKey: .max)
    outOf = try values.decodeIfPresent(Double.self, forKey: .outOf)
    bound = try values.decode(Bound.self, forKey: .bound)
    unit = try values.decode(String.self, forKey: .unit)
    per = try values.decodeIfPresent(String.self, forKey: .per)
    status = try values.decodeIfPresent(Status.self, forKey: .status)
    fields = try values.decodeIfPresent([Field].self, forKey: .fields) ?? []
    level = try values.decodeIfPresent(Level.self, forKey: .level)
    period = try values.decodeIfPresent(EDTF.self, forKey: .period)
    scope = try values.decodeIfPresent(String.self, forKey: .scope)
    guesses = try values.decode([Guess].self, forKey: .guesses)
    text = try values.decode(String.self, forKey: .text)
    span = try values.decode(Span.self, forKey: .span)
  }

  /// Writes a figure, with the value that the contract requires even where it is null.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(value, forKey: .value)
    try values.encode(max, forKey: .max)
    try values.encode(outOf, forKey: .outOf)
    try values.encode(bound, forKey: .bound)
    try values.encode(unit, forKey: .unit)
    try values.encode(per, forKey: .per)
    try values.encode(status, forKey: .status)
    try values.encode(fields, forKey: .fields)
    try values.encode(level, forKey: .level)
    try values.encode(period, forKey: .period)
    try values.encode(scope, forKey: .scope)
    try values.encode(guesses, forKey: .guesses)
    try values.encode(text, forKey: .text)
    try values.encode(span, forKey: .span)
  }
}

/// A field of work, as the movements of the communes divide it.
public enum Field: String, Sendable, Hashable, Codable, CaseIterable {
  /// *kinh tế, phát triển kinh tế*.
  case economy
  /// *văn hóa - xã hội*.
  case cultureSociety = "culture-society"
  /// *quốc phòng - an ninh*.
  case defenceSecurity = "defence-security"
  /// *xây dựng hệ thống chính trị*.
  case politicalSystem = "political-system"
  /// *xây dựng nông thôn mới*.
  case newRural = "new-rural"
  /// *đô thị, đô thị văn minh*.
  case urban
  /// *cải cách hành chính*.
  case administrativeReform = "administrative-reform"
  /// *môi trường*.
  case environment
  /// *an sinh xã hội*.
  case socialSecurity = "social-security"
  /// *tôn giáo*.
  case religion
  /// Any other field.
  case other
}
