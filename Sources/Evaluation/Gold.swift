public import Records

/// What a careful reader finds in one article: the facts that a record should have.
///
/// A kind of fact that the file leaves out is not scored; neither is an attribute of a fact.
public struct Gold: Sendable, Decodable {
  /// The tail of the `uri` of the record's source.
  public var file: String
  /// Which article of the source it is, from 0; nil for the first one that fits.
  public var ordinal: Int?
  /// The headline; nil within for an article that has none.
  public var title: Stated<String>
  /// The article's own date.
  public var published: Stated<String>
  /// Who signs.
  public var byline: Stated<String>
  /// Who publishes.
  public var publisher: Stated<String>
  /// The calendar values that the article states.
  public var periods: [Period]?
  /// Every figure once.
  public var figures: [Figure]?
  /// Totals with their parts.
  public var breakdowns: [Breakdown]?
  /// Every award by kind of recipient.
  public var awards: [Award]?
  /// The documents that are cited with a number.
  public var documents: [Document]?
  /// The named models.
  public var models: [Model]?
  /// The people with a family and a given name.
  public var people: [Person]?
  /// What the article contradicts, errors and warnings alone.
  public var findings: [Finding]?
  /// Keys of the file that mean nothing, in order: perhaps a slip of the hand.
  public var unknownKeys: [String]

  enum CodingKeys: CodingKey, CaseIterable {
    case file, ordinal, title, published, byline, publisher, periods, figures, breakdowns, awards
    case documents, models, people, findings
  }

  /// Reads a gold file.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    file = try values.decode(String.self, forKey: .file)
    ordinal = try values.decodeIfPresent(Int.self, forKey: .ordinal)
    title = try values.stated(.title)
    published = try values.stated(.published)
    byline = try values.stated(.byline)
    publisher = try values.stated(.publisher)
    periods = try values.decodeIfPresent([Period].self, forKey: .periods)
    figures = try values.decodeIfPresent([Figure].self, forKey: .figures)
    breakdowns = try values.decodeIfPresent([Breakdown].self, forKey: .breakdowns)
    awards = try values.decodeIfPresent([Award].self, forKey: .awards)
    documents = try values.decodeIfPresent([Document].self, forKey: .documents)
    models = try values.decodeIfPresent([Model].self, forKey: .models)
    people = try values.decodeIfPresent([Person].self, forKey: .people)
    findings = try values.decodeIfPresent([Finding].self, forKey: .findings)
    unknownKeys = try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
      .filter { CodingKeys(stringValue: $0) == nil }.sorted()
  }

  private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int?

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }

  /// Whether a source is the article that the gold is of: its `uri` ends in the gold's `file`.
  public func isOf(_ source: Source) -> Bool {
    (ordinal ?? source.ordinal) == source.ordinal
      && source.uri.utf8.reversed().starts(with: file.utf8.reversed())
  }
}

/// What a gold file says of an attribute.
public enum Stated<Value: Sendable & Hashable>: Sendable, Hashable {
  /// Nothing: it is not scored.
  case unsaid
  /// The value, nil where the article has none.
  case value(Value?)

  /// The value, nil where there is none or nothing is said.
  var said: Value? {
    guard case .value(let value) = self else { return nil }
    return value
  }
}

extension KeyedDecodingContainer {
  /// The value of a key, `.unsaid` where the key is left out.
  func stated<Value: Decodable>(_ key: Key) throws -> Stated<Value> {
    contains(key) ? .value(try decodeIfPresent(Value.self, forKey: key)) : .unsaid
  }
}

// MARK: Facts

extension Gold {
  /// A calendar value.
  public struct Period: Sendable, Hashable, Decodable {
    /// Such as "2016/2020".
    public var value: String?
  }

  /// A number with its unit.
  public struct Figure: Sendable, Hashable, Decodable {
    /// The number, in the unit.
    public var value: Double?
    /// The upper end of a range.
    public var max: Double?
    /// The whole of a ratio.
    public var outOf: Double?
    /// The counted noun.
    public var unit: String
    /// How exact the number is.
    public var bound: Stated<String>
    /// What is said of the counted things.
    public var status: Stated<String>
    /// The fields it is said of.
    public var fields: Stated<[String]>

    private enum CodingKeys: CodingKey { case value, max, outOf, unit, bound, status, fields }

    /// Reads a figure.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      value = try values.decodeIfPresent(Double.self, forKey: .value)
      max = try values.decodeIfPresent(Double.self, forKey: .max)
      outOf = try values.decodeIfPresent(Double.self, forKey: .outOf)
      unit = try values.decode(String.self, forKey: .unit)
      bound = try values.stated(.bound)
      status = try values.stated(.status)
      fields = try values.stated(.fields)
    }
  }

  /// A total and its parts.
  public struct Breakdown: Sendable, Hashable, Decodable {
    /// The sum, nil where the text has parts alone.
    public var total: Double?
    /// The parts, in any order.
    public var parts: [Double]
  }

  /// An award to the recipients of one kind.
  public struct Award: Sendable, Hashable, Decodable {
    /// What the recipients are.
    public var kind: String
    /// How many they are.
    public var count: Int?
    /// What the issuer does.
    public var act: Stated<String>
    /// What is given.
    public var form: Stated<String>
    /// Who gives it.
    public var issuer: Stated<String>

    private enum CodingKeys: CodingKey { case kind, count, act, form, issuer }

    /// Reads an award.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      kind = try values.decode(String.self, forKey: .kind)
      count = try values.decodeIfPresent(Int.self, forKey: .count)
      act = try values.stated(.act)
      form = try values.stated(.form)
      issuer = try values.stated(.issuer)
    }
  }

  /// A cited document.
  public struct Document: Sendable, Hashable, Decodable {
    /// The abbreviation of its type.
    public var type: String?
    /// Its number as printed.
    public var number: String?
    /// What follows the number.
    public var symbol: String?
    /// The date it is cited with.
    public var date: Stated<String>
    /// Who issued it.
    public var issuer: Stated<String>

    private enum CodingKeys: CodingKey { case type, number, symbol, date, issuer }

    /// Reads a document.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      type = try values.decodeIfPresent(String.self, forKey: .type)
      number = try values.decodeIfPresent(String.self, forKey: .number)
      symbol = try values.decodeIfPresent(String.self, forKey: .symbol)
      date = try values.stated(.date)
      issuer = try values.stated(.issuer)
    }
  }

  /// A named model.
  public struct Model: Sendable, Hashable, Decodable {
    /// Its name.
    public var name: String
    /// Whose it is.
    public var owner: Stated<String>

    private enum CodingKeys: CodingKey { case name, owner }

    /// Reads a model.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      name = try values.decode(String.self, forKey: .name)
      owner = try values.stated(.owner)
    }
  }

  /// A person.
  public struct Person: Sendable, Hashable, Decodable {
    /// The name.
    public var name: String
    /// The posts, in any order.
    public var posts: Stated<[String]>

    private enum CodingKeys: CodingKey { case name, posts }

    /// Reads a person.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      name = try values.decode(String.self, forKey: .name)
      posts = try values.stated(.posts)
    }
  }

  /// A contradiction.
  public struct Finding: Sendable, Hashable, Decodable {
    /// The rule that an audit should apply.
    public var rule: String
  }
}
