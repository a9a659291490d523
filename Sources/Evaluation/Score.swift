/// What is scored by itself: the kinds of fact, then the parts of an article's head.
public enum ScoredKind: String, Sendable, Hashable, CaseIterable {
  case documents, periods, figures, breakdowns, awards, models, people, findings
  case title, published, byline, publisher

  /// The kinds whose mean F1 sums an evaluation up.
  public static let core: [ScoredKind] = [
    .documents, .periods, .figures, .breakdowns, .awards, .models, .people,
  ]

  /// The attributes that are compared where a fact of the kind agrees.
  public var attributes: [String] {
    switch self {
    case .documents: ["date", "issuer"]
    case .figures: ["bound", "status", "fields"]
    case .awards: ["act", "form", "issuer"]
    case .models: ["owner"]
    case .people: ["posts"]
    default: []
    }
  }
}

/// How the records agree with the gold in facts of one kind.
public struct Score: Sendable, Hashable {
  /// How many facts of the gold the records have.
  public var hits = 0
  /// How many facts of the gold they miss.
  public var misses = 0
  /// How many facts they have beyond the gold.
  public var extras = 0
  /// Of the facts that agree, how many agree in an attribute, by its name.
  public var attributes: [String: Accuracy] = [:]

  /// Right answers among those asked for.
  public struct Accuracy: Sendable, Hashable {
    /// How many are right.
    public var right = 0
    /// How many there are.
    public var asked = 0

    /// So many right answers of those asked for.
    public init(right: Int = 0, asked: Int = 0) { (self.right, self.asked) = (right, asked) }

    /// The part that is right, from 0 to 1; 1 where nothing was asked.
    public var value: Double { asked == 0 ? 1 : Double(right) / Double(asked) }
  }

  /// A score of nothing.
  public init() {}

  /// How many facts the gold has.
  public var gold: Int { hits + misses }

  /// How many facts the records have.
  public var found: Int { hits + extras }

  /// Whether neither gold nor records have such a fact.
  public var isEmpty: Bool { gold + found == 0 }

  /// The part of the found facts that the gold has, from 0 to 1; 0 where none was found.
  public var precision: Double { Self.part(hits, of: found) }

  /// The part of the gold's facts that were found, from 0 to 1; 0 where the gold has none.
  public var recall: Double { Self.part(hits, of: gold) }

  /// The harmonic mean of precision and recall; 0 where both are.
  public var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  private static func part(_ count: Int, of whole: Int) -> Double {
    whole == 0 ? 0 : Double(count) / Double(whole)
  }
}

/// One place where a record and its gold differ.
public struct Difference: Sendable, Hashable, CustomStringConvertible {
  /// How they differ.
  public enum Kind: Sendable, Hashable {
    /// The record misses a fact.
    case missing
    /// The record has a fact that the gold does not have.
    case extra
    /// A fact of both differs in an attribute.
    case attribute(String, gold: String, record: String)
  }

  /// The gold's `file`.
  public var file: String
  /// What kind of fact it is.
  public var scored: ScoredKind
  /// How they differ.
  public var kind: Kind
  /// The fact in short, as the gold has it or, for an extra one, the record.
  public var fact: String

  /// A line that begins with `-` for a missing fact, `+` for an extra one, `~` for an attribute.
  public var description: String {
    switch kind {
    case .missing: "- \(file) \(scored.rawValue): \(fact)"
    case .extra: "+ \(file) \(scored.rawValue): \(fact)"
    case .attribute(let name, let gold, let record):
      "~ \(file) \(scored.rawValue).\(name): gold \(gold), record \(record) in \(fact)"
    }
  }
}
