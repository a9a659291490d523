/// What the lines of a sample tell of the readings that all of them can have.
struct Tally {
  /// A reading that has not been ruled out.
  private struct Row {
    let reading: Reading
    var score: Int
    var legibility = Legibility()
    /// What readings have in common that have come to the same text so far.
    var group: Int
  }

  private let isText: Bool
  private let isMarkup: Bool
  private var rows: [Row] = []
  /// The readings that the lines before have ruled out.
  private var excluded: Set<Reading> = []
  /// What the lines have told of a reading that they cannot have.
  private var sumOfWorst = 0
  private var groups = 0

  /// How far behind the best a reading is ruled out: further lines hardly ever turn a likelihood of
  /// one in 10¹³, and to read them in all ways takes longer than all else that is done to a text.
  private static let hopeless = 480

  /// What each of the encodings is worth that the source says it has: less than two words.
  private static let bonusOfDeclared = 40
  private let declared: [Encoding]

  /// An empty tally of a source that says it has some encodings.
  init(isText: Bool, isMarkup: Bool, declared: [Encoding]) {
    self.isText = isText
    self.isMarkup = isMarkup
    self.declared = declared
  }

  /// Counts a line.
  mutating func add(_ line: Swift.Span<UInt8>) {
    let candidates = Candidate.all(of: line, isText: isText, isMarkup: isMarkup, but: excluded)
    for candidate in candidates where !rows.contains(where: { $0.reading == candidate.reading }) {
      let count = declared.count { candidate.reading.isOf($0) }
      rows.append(
        Row(
          reading: candidate.reading,
          score: candidate.prior + sumOfWorst + count * Self.bonusOfDeclared, group: groups))
    }
    // A reading that a line cannot have is worse than all that it can have.
    let worst = min(0, candidates.map(\.legibility.score).min() ?? 0) - 16
    let found = rows.map { row in candidates.first { $0.reading == row.reading } }
    for (index, candidate) in found.enumerated() {
      rows[index].score += candidate?.legibility.score ?? worst
      rows[index].legibility += candidate?.legibility ?? Legibility()
    }
    group(by: found.map { $0?.text })
    sumOfWorst += worst
    excludeHopeless()
  }

  /// Parts the readings that have come to the same until now and do so no more.
  private mutating func group(by texts: [[UInt8]?]) {
    let before = rows.map(\.group)
    for index in rows.indices {
      let same = (0..<index).first { before[$0] == before[index] && texts[$0] == texts[index] }
      groups += 1
      rows[index].group = same.map { rows[$0].group } ?? groups
    }
    groups += 1
  }

  /// Rules readings out, unless the best one is of text in bytes that are none as a whole: what
  /// comes behind a few lines of UTF-8 is something else.
  private mutating func excludeHopeless() {
    guard let best = rows.max(by: { $0.score < $1.score }), isText || !best.reading.needsText else {
      return
    }
    let isHopeless: (Row) -> Bool = { $0.score < best.score - Self.hopeless }
    excluded.formUnion(rows.lazy.filter(isHopeless).map(\.reading))
    rows.removeAll(where: isHopeless)
  }

  /// The reading that fits best, and how sure that is.
  var best: (Reading, certainty: Double) {
    let best = rows.max { ($0.score, $1.reading.order) < ($1.score, $0.reading.order) }
    guard let best else { return (.asStored, 0) }
    if isText, !best.legibility.isCredible { return (.asStored, 1) }
    let others = rows.filter { $0.group != best.group }.map(\.score)
    // A text of no words tells nothing.
    return (best.reading, probability(of: best.score, against: others + [24]))
  }
}
