/// A total and the parts that the text says add up to it, or a list of parts alone.
public struct Breakdown: Sendable, Hashable, Codable {
  /// What the parts are told apart by.
  public enum Axis: String, Sendable, Hashable, Codable, CaseIterable {
    /// The field of work.
    case field
    /// The year.
    case year
    /// The level of administration.
    case level
    /// The kind of thing, as collectives and individuals.
    case kind
    /// The place.
    case place
    /// Anything else.
    case other
  }

  /// The id of the figure that is split; nil where only the parts stand.
  public var total: String?
  /// The ids of the figures that are the parts.
  public var parts: [String]
  /// What the parts are told apart by.
  public var axis: Axis
  /// How many parts the text says there are: 5 of *trên 5 lĩnh vực*.
  public var claimed: Int?
  /// The parts that are listed with no figure of their own, as printed.
  public var listed: [String]
  /// Says whether the parts are all there are; examples and subsets must not be added up.
  public var exhaustive: Bool
  /// What of it was guessed; empty where the text says all.
  public var guesses: [Guess]
  /// Where the total and its parts stand.
  public var span: Span?

  /// Makes a breakdown, exhaustive unless said otherwise.
  public init(
    total: String? = nil,
    parts: [String],
    axis: Axis,
    claimed: Int? = nil,
    listed: [String] = [],
    exhaustive: Bool = true,
    guesses: [Guess] = [],
    span: Span? = nil
  ) {
    self.total = total
    self.parts = parts
    self.axis = axis
    self.claimed = claimed
    self.listed = listed
    self.exhaustive = exhaustive
    self.guesses = guesses
    self.span = span
  }

  /// Reads a breakdown, exhaustive and with nothing listed where nothing says otherwise.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    total = try values.decodeIfPresent(String.self, forKey: .total)
    parts = try values.decode([String].self, forKey: .parts)
    axis = try values.decode(Axis.self, forKey: .axis)
    claimed = try values.decodeIfPresent(Int.self, forKey: .claimed)
    listed = try values.decodeIfPresent([String].self, forKey: .listed) ?? []
    exhaustive = try values.decodeIfPresent(Bool.self, forKey: .exhaustive) ?? true
    guesses = try values.decode([Guess].self, forKey: .guesses)
    span = try values.decodeIfPresent(Span.self, forKey: .span)
  }
}
