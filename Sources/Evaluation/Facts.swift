internal import Records

// When two facts are the same, kind by kind.

extension Comparison {
  /// The comparisons of all kinds that the gold states.
  static func all(_ gold: Gold, _ record: Record?) -> [Comparison] {
    let facts: [Comparison?] = [
      gold.documents.map { documents($0, record?.documents ?? []) },
      gold.periods.map { periods($0, record?.periods ?? []) },
      gold.figures.map { figures($0, record?.figures ?? []) },
      gold.breakdowns.map { breakdowns($0, record) },
      gold.awards.map { awards($0, record?.awards ?? []) },
      gold.models.map { models($0, record?.models ?? []) },
      gold.people.map { people($0, record?.people ?? []) },
      gold.findings.map { findings($0, record?.findings ?? []) },
    ]
    let head: [Comparison?] = [
      part(.title, gold.title, record?.title?.text),
      part(.published, gold.published, record?.published?.date.rawValue),
      part(.byline, gold.byline, record?.byline?.text),
      part(.publisher, gold.publisher, record?.publisher?.text),
    ]
    return (facts + head).compactMap(\.self)
  }

  // MARK: Kinds of fact

  private static func documents(_ gold: [Gold.Document], _ record: [Document]) -> Comparison {
    Comparison(.documents, gold, record) { gold, record in
      isSame(gold.type, record.type) && isSame(gold.number, record.number)
        && isSame(gold.symbol, record.symbol)
    } attributes: { gold, record in
      [
        .text("date", gold.date, record.date?.rawValue),
        .text("issuer", gold.issuer, record.issuer),
      ]
    }
  }

  /// Each calendar value once; a period without one is not compared.
  private static func periods(_ gold: [Gold.Period], _ record: [Period]) -> Comparison {
    let expected = Set(gold.compactMap(\.value)).sorted()
    let found = Set(record.compactMap(\.value?.rawValue)).sorted()
    return Comparison(.periods, expected, found, same: isSame)
  }

  private static func figures(_ gold: [Gold.Figure], _ record: [Figure]) -> Comparison {
    Comparison(.figures, gold, record) { gold, record in
      isSame(gold.value, record.value) && isSame(gold.max, record.max)
        && isSame(gold.outOf, record.outOf) && isSameUnit(gold.unit, record.unit)
    } attributes: { gold, record in
      [
        .text("bound", gold.bound, record.bound.rawValue),
        .text("status", gold.status, record.status?.rawValue),
        .list("fields", gold.fields, record.fields.map(\.rawValue)),
      ]
    }
  }

  /// A total and its parts as numbers.
  private struct Sum {
    var total: Double?
    var parts: [Double]

    func isSame(_ other: Sum) -> Bool {
      Comparison.isSame(total, other.total) && parts.count == other.parts.count
        && zip(parts.sorted(), other.parts.sorted()).allSatisfy { Comparison.isSame($0, $1) }
    }
  }

  /// Only lists of all parts, at least two.
  private static func breakdowns(_ gold: [Gold.Breakdown], _ record: Record?) -> Comparison {
    let expected = gold.map { Sum(total: $0.total, parts: $0.parts) }
    var values: [String: Double?] = [:]
    for figure in record?.figures ?? [] { values[figure.id] = .some(figure.value) }
    let found = (record?.breakdowns ?? []).filter { $0.exhaustive && $0.parts.count > 1 }
      .map { breakdown in
        Sum(
          total: breakdown.total.flatMap { values[$0] ?? nil },
          parts: breakdown.parts.compactMap { values[$0].map { $0 ?? 0 } })
      }
    return Comparison(.breakdowns, expected, found) { $0.isSame($1) }
  }

  /// What one kind of recipients gets.
  private struct Honour {
    var kind: String
    var count: Int?
    var act: String
    var form: String?
    var issuer: String?
  }

  private static func awards(_ gold: [Gold.Award], _ record: [Award]) -> Comparison {
    let found = record.flatMap { award in
      award.recipients.map {
        Honour(
          kind: $0.kind.rawValue, count: $0.count, act: award.act.rawValue, form: award.form,
          issuer: award.issuer)
      }
    }
    return Comparison(.awards, gold, found) { gold, record in
      isSame(gold.kind, record.kind) && gold.count == record.count
    } attributes: { gold, record in
      [
        .text("act", gold.act, record.act), .text("form", gold.form, record.form),
        .text("issuer", gold.issuer, record.issuer),
      ]
    }
  }

  private static func models(_ gold: [Gold.Model], _ record: [Model]) -> Comparison {
    Comparison(.models, gold, record) {
      isSameModel($0.name, $1.name)
    } attributes: {
      [.text("owner", $0.owner, $1.owner)]
    }
  }

  private static func people(_ gold: [Gold.Person], _ record: [Person]) -> Comparison {
    Comparison(.people, gold, record) {
      isSame($0.name, $1.name)
    } attributes: {
      [.list("posts", $0.posts, $1.posts)]
    }
  }

  private static func findings(_ gold: [Gold.Finding], _ record: [Finding]) -> Comparison {
    Comparison(.findings, gold.map(\.rule), record.filter { $0.severity != .note }.map(\.rule)) {
      isSame($0, $1)
    }
  }

  /// A part of the head: a hit where both have the same, nothing at all where neither has it.
  private static func part(
    _ kind: ScoredKind, _ gold: Stated<String>, _ record: String?
  ) -> Comparison? {
    guard case .value(let expected) = gold else { return nil }
    return Comparison(
      kind, expected.map { [$0] } ?? [], record.map { [$0] } ?? [], same: isSame)
  }

  // MARK: Sameness

  private static func isSame(_ gold: String?, _ record: String?) -> Bool {
    gold.map(folded) == record.map(folded)
  }

  private static func isSame(_ gold: String, _ record: String) -> Bool {
    folded(gold) == folded(record)
  }

  /// Numbers agree to six decimals.
  private static func isSame(_ gold: Double?, _ record: Double?) -> Bool {
    guard let gold, let record else { return gold == nil && record == nil }
    guard let gold = gold.rounded(toPlaces: 6), let record = record.rounded(toPlaces: 6) else {
      return gold == record
    }
    return gold == record
  }

  /// `căn nhà` is `căn nhà tình nghĩa`: one unit may go on where the other ends.
  private static func isSameUnit(_ gold: String, _ record: String) -> Bool {
    let (gold, record) = (folded(gold), folded(record))
    return gold == record
      || [" ", ","].contains { gold.hasPrefix(record + $0) || record.hasPrefix(gold + $0) }
  }

  /// Long names agree where one is the larger part of the other.
  private static func isSameModel(_ gold: String, _ record: String) -> Bool {
    let (gold, record) = (Array(folded(gold).unicodeScalars), Array(folded(record).unicodeScalars))
    if gold == record { return true }
    let (shorter, longer) = gold.count < record.count ? (gold, record) : (record, gold)
    guard shorter.count >= 12, Double(shorter.count) / Double(longer.count) > 0.7 else {
      return false
    }
    return (0...longer.count - shorter.count).contains { longer[$0...].starts(with: shorter) }
  }
}
