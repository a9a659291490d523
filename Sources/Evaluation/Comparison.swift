internal import Records

/// The facts of one kind of one article, compared.
struct Comparison {
  /// A fact of both, with the attributes that the gold states.
  struct Hit {
    var fact: String
    var attributes: [Attribute]
  }

  /// An attribute of a fact of both.
  struct Attribute {
    var name: String
    var gold: String
    var record: String
    var isRight: Bool
  }

  var kind: ScoredKind
  var hits: [Hit] = []
  var misses: [String] = []
  var extras: [String] = []

  /// Gives each fact of the gold the first fact of the record that is the same and still free.
  init<Expected, Found>(
    _ kind: ScoredKind, _ gold: [Expected], _ record: [Found],
    same: (Expected, Found) -> Bool,
    attributes: (Expected, Found) -> [Attribute?] = { _, _ in [] }
  ) {
    self.kind = kind
    var left = record
    for expected in gold {
      if let index = left.firstIndex(where: { same(expected, $0) }) {
        let found = left.remove(at: index)
        let compared = attributes(expected, found).compactMap(\.self)
        hits.append(Hit(fact: brief(expected), attributes: compared))
      } else {
        misses.append(brief(expected))
      }
    }
    extras = left.map { brief($0) }
  }
}

// MARK: Attributes

extension Comparison.Attribute {
  /// A name or a value, nil where the gold does not state it.
  static func text(
    _ name: String, _ gold: Stated<String>, _ record: String?
  ) -> Comparison.Attribute? {
    guard case .value(let expected) = gold else { return nil }
    return Self(
      name: name, gold: expected ?? "null", record: record ?? "null",
      isRight: expected.map(folded) == record.map(folded))
  }

  /// Several names or values in any order, nil where the gold does not state them.
  static func list(
    _ name: String, _ gold: Stated<[String]>, _ record: [String]
  ) -> Comparison.Attribute? {
    guard case .value(let expected) = gold else { return nil }
    return Self(
      name: name, gold: "\(expected ?? [])", record: "\(record)",
      isRight: (expected ?? []).map(folded).sorted() == record.map(folded).sorted())
  }
}

// MARK: Briefs

/// A fact in short, for people: its members that say something.
private func brief(_ fact: Any) -> String {
  let members = Mirror(reflecting: fact).children.compactMap { name, value -> String? in
    guard let name, !["id", "span", "text"].contains(name) else { return nil }
    return briefValue(value).map { "\(name) \($0)" }
  }
  return members.isEmpty ? "\(fact)" : members.joined(separator: ", ")
}

private func briefValue(_ value: Any) -> String? {
  switch value {
  case let text as String: return "“\(text)”"
  case let number as Double: return "\(Int(exactly: number).map(String.init) ?? "\(number)")"
  case let list as [Any]: return list.isEmpty ? nil : "\(list.compactMap(briefValue))"
  case let stated as Stated<String>: return stated.said.map { "“\($0)”" }
  case let stated as Stated<[String]>: return stated.said.flatMap { briefValue($0) }
  default:
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .optional else { return "\(value)" }
    return mirror.children.first.flatMap { briefValue($0.value) }
  }
}
