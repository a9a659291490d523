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
