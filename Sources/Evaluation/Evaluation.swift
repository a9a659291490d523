public import Records

/// Compares records with what careful readers found, and counts.
///
/// ```swift
/// var evaluation = Evaluation()
/// evaluation.add(gold, record)
/// evaluation[.figures].f1
/// ```
/// Facts are compared as multisets of keys: a figure by its numbers and unit, a person by the name,
/// and so on. Of the facts that agree the attributes that the gold states are compared.
public struct Evaluation: Sendable {
  /// The scores by kind.
  public private(set) var scores: [ScoredKind: Score] = [:]
  /// Where records and gold differ, in the order of the articles.
  public private(set) var differences: [Difference] = []
  /// The gold files that no record belongs to.
  public private(set) var unanswered: [String] = []

  /// An evaluation of nothing.
  public init() {}

  /// The score of a kind.
  public subscript(kind: ScoredKind) -> Score { scores[kind] ?? Score() }

  /// The mean F1 of the kinds of fact that occur, findings and head apart; nil where none does.
  ///
  /// It is the mean of the figures as they are told, of four digits.
  public var mean: Double? {
    let values = ScoredKind.core.map { self[$0] }.filter { !$0.isEmpty }.map {
      $0.f1.rounded(to: 4)
    }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// Compares every gold file with the first record of its article.
  public mutating func add(_ golds: [Gold], among records: [Record]) {
    for gold in golds { add(gold, records.first { gold.isOf($0.source) }) }
  }

  /// Compares one gold file with the record of its article.
  ///
  /// - Parameters:
  ///   - gold: what a careful reader found.
  ///   - record: nil where there is none, so that all facts are missing.
  public mutating func add(_ gold: Gold, _ record: Record?) {
    if record == nil { unanswered.append(gold.file) }
    for comparison in Comparison.all(gold, record) {
      count(comparison, in: gold.file)
    }
  }

  private mutating func count(_ comparison: Comparison, in file: String) {
    func note(_ kind: Difference.Kind, _ fact: String) {
      differences.append(
        Difference(file: file, scored: comparison.kind, kind: kind, fact: fact))
    }
    var score = self[comparison.kind]
    score.hits += comparison.hits.count
    score.misses += comparison.misses.count
    score.extras += comparison.extras.count
    for hit in comparison.hits {
      for attribute in hit.attributes {
        score.attributes[attribute.name, default: .init()].asked += 1
        if attribute.isRight {
          score.attributes[attribute.name, default: .init()].right += 1
        } else {
          note(
            .attribute(attribute.name, gold: attribute.gold, record: attribute.record), hit.fact)
        }
      }
    }
    scores[comparison.kind] = score
    for fact in comparison.misses { note(.missing, fact) }
    for fact in comparison.extras { note(.extra, fact) }
  }
}
