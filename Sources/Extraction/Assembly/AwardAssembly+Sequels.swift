internal import Records
internal import VietText

/// What one sentence tells of the awards of another.
extension AwardAssembly {
  /// Who gave the last award of a sentence.
  struct Told {
    var giver: String?
    var isProposed = false
    /// Where what goes on with the sentence begins.
    var end = 0

    /// A caption stands between: it counts nothing.
    mutating func pass(_ caption: Sentence) {
      if end == caption.tokens.lowerBound { end = caption.tokens.upperBound }
    }
  }

  /// `Ngoài ra, BTC còn trao 3 giải phụ`: who gives further prizes gave those above, too.
  mutating func lendFurtherGiver() {
    if !prizesWithoutGiver.isEmpty, let giver = issuers.furtherGiver() {
      for index in prizesWithoutGiver {
        awards[index].issuer = giver
        awards[index].guesses.append(.issuerDistant)
      }
    }
    prizesWithoutGiver.removeAll()
  }

  /// `Trong đó, 3 đảng viên nhận Huy hiệu …`, or `Tặng Bằng khen …` in a line behind a semicolon:
  /// the same gives what goes on with the sentence before.
  mutating func inheritGiver(from first: Int) {
    let start = sentence.tokens.lowerBound
    let opening = cues.prefix { $0.tokens.lowerBound == start }
    let isPart = opening.contains { $0.value.part == .partition }
    let isNext =
      opening.contains { $0.value.act != nil } && start > 0
      && reading.tokens[start - 1].kind == .semicolon
    if isPart || isNext, last.end == start {
      for index in awards.indices.dropFirst(first) {
        if isPart, last.isProposed { awards[index].act = .proposed }
        guard awards[index].issuer == nil, let giver = last.giver else { continue }
        awards[index].issuer = giver
        awards[index].guesses.append(.issuerDistant)
      }
    }
    let told = awards.dropFirst(first)
    // A caption tells of nobody by name or count.
    guard !sentence.quantities.isEmpty || !told.allSatisfy(\.isUncounted) else { return }
    let givers = Set(told.compactMap(\.issuer))
    last = Told(
      giver: givers.count == 1 ? givers.first : told.last?.issuer,
      isProposed: told.last?.act == .proposed, end: sentence.tokens.upperBound)
  }
}
