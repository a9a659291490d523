/// A distinct calendar value that an article states.
public struct Period: Sendable, Hashable, Codable {
  /// How the words state the period.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// *giai đoạn 2016 – 2020*.
    case stage
    /// *nhiệm kỳ 2015-2020*.
    case term
    /// *năm 2022*.
    case year
    /// *từ năm 2014 đến năm 2018*.
    case yearRange = "year-range"
    /// *năm học 2022-2023*.
    case schoolYear = "school-year"
    /// *6 tháng đầu năm 2019*, *quý III/2024*.
    case partOfYear = "part-of-year"
    /// *tháng 6/2020*.
    case month
    /// *ngày 10/4/2018*, and two or more days on end.
    case date
    /// *05 năm qua*: so many years, with no end that the text gives.
    case duration
    /// *kỷ niệm 90 năm (15/10/1930 - 15/10/2020)*.
    case anniversary
  }

  /// What the period is the time of.
  public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
    /// The time the article reports on.
    case report
    /// When the event is held.
    case event
    /// The time a plan is for.
    case plan
    /// The time an award is given for.
    case award
    /// The time of a model.
    case model
    /// The time of a figure.
    case figure
    /// A term of office.
    case term
    /// The date of a cited document.
    case document
    /// The time by which a target is to be met.
    case target
    /// A time told of as past.
    case history
  }

  /// Names the period within its record.
  public var id: String
  /// How the words state it.
  public var kind: Kind
  /// The calendar value; nil for a duration, or a day of no known year.
  public var value: EDTF?
  /// How many years a duration or an anniversary spans: *05 năm qua* is 5.
  public var years: Int?
  /// What it is the time of; nil where the text does not say.
  public var role: Role?
  /// Says whether part of the value was taken from elsewhere, as the year of *Ngày 7/3*.
  public var inferred: Bool
  /// What of it was guessed; empty where the text says all.
  public var guesses: [Guess]
  /// The words, NFC.
  public var text: String
  /// Where the words stand.
  public var span: Span

  /// Makes a period.
  public init(
    id: String,
    kind: Kind,
    value: EDTF?,
    years: Int? = nil,
    role: Role? = nil,
    inferred: Bool = false,
    guesses: [Guess] = [],
    text: String,
    span: Span
  ) {
    self.id = id
    self.kind = kind
    self.value = value
    self.years = years
    self.role = role
    self.inferred = inferred
    self.guesses = guesses
    self.text = text
    self.span = span
  }
}

extension Period {
  private enum CodingKeys: CodingKey {
    case id, kind, value, years, role, inferred, guesses, text, span
  }

  /// Reads a period, not inferred where nothing says so.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(String.self, forKey: .id)
    kind = try values.decode(Kind.self, forKey: .kind)
    value = try values.decode(EDTF?.self, forKey: .value)
    years = try values.decodeIfPresent(Int.self, forKey: .years)
    role = try values.decodeIfPresent(Role.self, forKey: .role)
    inferred = try values.decodeIfPresent(Bool.self, forKey: .inferred) ?? false
    guesses = try values.decode([Guess].self, forKey: .guesses)
    text = try values.decode(String.self, forKey: .text)
    span = try values.decode(Span.self, forKey: .span)
  }

  /// Writes a period, with the value that the contract requires even where it is null.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(kind, forKey: .kind)
    try values.encode(value, forKey: .value)
    try values.encode(years, forKey: .years)
    try values.encode(role, forKey: .role)
    try values.encode(inferred, forKey: .inferred)
    try values.encode(guesses, forKey: .guesses)
    try values.encode(text, forKey: .text)
    try values.encode(span, forKey: .span)
  }
}
