internal import BanTin

/// What is told of an article that was read: where, what about, how many facts of each kind.
struct ArticleSummary {
  /// The place with those around it; nil where the article names none.
  let place: String?
  /// The title, or where the article came from.
  let title: String
  /// The facts of each kind, in the order of `kinds`.
  let counts: [Int]
  /// How many bytes the source has; 0 for all but the first of its articles.
  let bytes: Int

  /// The counted kinds of fact, as the columns of a table name them.
  static let kinds: [(name: String, count: @Sendable (Record) -> Int)] = [
    ("periods", { $0.periods.count }),
    ("figures", { $0.figures.count }),
    ("awards", { $0.awards.count }),
    ("docs", { $0.documents.count }),
    ("models", { $0.models.count }),
    ("people", { $0.people.count }),
    ("findings", { $0.findings.count }),
  ]

  init(_ record: Record) {
    place = record.place.map { ([$0.name] + $0.within).joined(separator: ", ") }
    title = record.title?.text ?? record.source.uri
    counts = Self.kinds.map { $0.count(record) }
    bytes = record.source.ordinal == 0 ? record.source.bytes : 0
  }
}
