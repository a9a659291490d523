#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The best of the readings of a line, and how sure it is.
struct Choice {
  private var ranked: [(candidate: Candidate, score: Int)]
  /// Ranks candidates by their scores and what is added to them.
  init(_ candidates: [Candidate], adding bonus: (Reading) -> Int) {
    ranked = candidates.map { ($0, $0.score + bonus($0.reading)) }
  }

  private var bestIndex: Int? {
    ranked.indices.max { ranked[$0].score < ranked[$1].score }
  }

  /// The candidate by a reading; nil where the line has none.
  subscript(reading: Reading) -> Candidate? {
    ranked.first { $0.candidate.reading == reading }?.candidate
  }

  /// The best candidate that takes the line for bytes of an old encoding, read as Latin letters.
  var bestPasted: Candidate? {
    let pasted = ranked.filter { ranked in
      guard case .table = ranked.candidate.reading.letters else { return false }
      return ranked.candidate.reading.misreadings == 1 && !ranked.candidate.reading.references
    }
    return pasted.max { $0.score < $1.score }?.candidate
  }

  /// The best candidate.
  var best: Candidate? { bestIndex.map { ranked[$0].candidate } }

  /// The probability of the best candidate's text, from 0 to 1.
  var certainty: Double {
    guard let bestIndex else { return 0 }
    let best = ranked[bestIndex]
    let others = ranked.filter { $0.candidate.text != best.candidate.text }.map(\.score)
    return probability(of: best.score, against: others)
  }
}

/// The probability of a score in sixteenths of a nat, against others.
func probability(of score: Int, against others: [Int]) -> Double {
  1 / others.reduce(1) { $0 + exp(Double($1 - score) / 16) }
}

/// What the lines of a sample tell of the readings that all of them can have.
struct Tally {
  private let isText: Bool
  private let isMarkup: Bool
  private var scores: [Reading: Int] = [:]
  /// A hash of all texts, by which readings are told that come to the same.
  private var texts: [Reading: Int] = [:]
  private var legibilities: [Reading: Legibility] = [:]

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
    let candidates = Candidate.all(of: line, isText: isText, isMarkup: isMarkup)
    let worst = min(0, candidates.map(\.legibility.score).min() ?? 0) - 16
    // A reading that a line cannot have is worse than all that it can have.
    for candidate in candidates where scores[candidate.reading] == nil {
      let count = declared.count { candidate.reading.isOf($0) }
      scores[candidate.reading] =
        candidate.prior + sumOfWorst + count * Self.bonusOfDeclared
    }
    for reading in Array(scores.keys) {
      let candidate = candidates.first { $0.reading == reading }
      scores[reading, default: 0] += candidate?.legibility.score ?? worst
      legibilities[reading, default: Legibility()] += candidate?.legibility ?? Legibility()
      let hash = candidate?.text.hashValue ?? 0
      texts[reading, default: 0] = texts[reading, default: 0] &* 31 &+ hash
    }
    sumOfWorst += worst
  }

  private var sumOfWorst = 0

  /// The reading that fits best, and how sure that is.
  var best: (Reading, certainty: Double) {
    let ranked = scores.sorted { ($0.value, $1.key.order) > ($1.value, $0.key.order) }
    guard let best = ranked.first else { return (.asStored, 0) }
    if isText, legibilities[best.key]?.isCredible != true { return (.asStored, 1) }
    let others = ranked.filter { texts[$0.key] != texts[best.key] }.map(\.value)
    // A text of no words tells nothing.
    return (best.key, probability(of: best.value, against: others + [24]))
  }
}
