internal import Records

/// How a check looks at several articles.
struct Comparison: Sendable {
  /// What is compared.
  enum Kind: UInt8, Sendable {
    /// The counts of one thing.
    case figures
    /// The citations of one document.
    case documents
    /// Articles that are alike.
    case copies
  }

  let kind: Kind
  /// Where claims of one thing disagree: pairs of the claim that is told of and another one.
  let disagreements: @Sendable ([Claim], Copies) -> [(Claim, Claim)]
  /// The finding's words, from the two claims and the names of their articles.
  let contradiction: @Sendable (Party, Party) -> Contradiction
}

/// One side of a disagreement.
struct Party {
  var claim: Claim
  var name: String

  var words: String { "\"\(claim.words.text)\"" }
}

extension [Claim] {
  /// The claims of each value, the value that most articles have first; copies count once.
  ///
  /// - Parameters:
  ///   - copies: Which articles are copies of which.
  ///   - isSame: Says whether two claims are of one value.
  /// - Returns: Claims of one value side by side, one of each article and its copies.
  func byValue(_ copies: Copies, _ isSame: (Claim, Claim) -> Bool) -> [[Claim]] {
    var values: [[Claim]] = []
    for claim in self {
      if let index = values.firstIndex(where: { isSame($0[0], claim) }) {
        if !values[index].contains(where: { copies.areCopies($0.article, claim.article) }) {
          values[index].append(claim)
        }
      } else {
        values.append([claim])
      }
    }
    return values.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }
}
