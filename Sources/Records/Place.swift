/// The administrative unit an article is about.
public struct Place: Sendable, Hashable, Codable {
  /// The unit's name as printed.
  public var name: String
  /// The unit's level; a place is never ``Level/central``.
  public var level: Level
  /// The code of the General Statistics Office; nil where the text does not decide it.
  public var code: String?
  /// The units around it, the nearest first.
  public var within: [String]
  /// What of it was guessed; empty where the text says all.
  public var guesses: [Guess]
  /// The words that name the unit.
  public var text: String?
  /// Where those words stand.
  public var span: Span?

  /// Makes a place.
  public init(
    name: String,
    level: Level,
    code: String? = nil,
    within: [String] = [],
    guesses: [Guess] = [],
    text: String? = nil,
    span: Span? = nil
  ) {
    self.name = name
    self.level = level
    self.code = code
    self.within = within
    self.guesses = guesses
    self.text = text
    self.span = span
  }

  /// Reads a place, `within` empty where it is left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    level = try values.decode(Level.self, forKey: .level)
    code = try values.decodeIfPresent(String.self, forKey: .code)
    within = try values.decodeIfPresent([String].self, forKey: .within) ?? []
    guesses = try values.decode([Guess].self, forKey: .guesses)
    text = try values.decodeIfPresent(String.self, forKey: .text)
    span = try values.decodeIfPresent(Span.self, forKey: .span)
  }
}

/// A level of administration, from the capital down to the hamlet.
public enum Level: String, Sendable, Hashable, Codable, CaseIterable {
  /// The whole country (*trung ương*).
  case central
  /// A province or a city of the same rank (*tỉnh, thành phố*).
  case province
  /// A district or town (*huyện, quận, thị xã*).
  case district
  /// A commune or ward (*xã, phường, thị trấn*).
  case commune
  /// A hamlet or street group (*thôn, bản, tổ dân phố*).
  case settlement
}
