internal import Records
internal import VietText

/// Whose counts are told: those of an organisation that a clause begins with.
extension FigureAssembly {
  /// The organisation whose doings a count is of: `Hội Cựu chiến binh huyện đã đăng ký 9 mô hình`;
  /// nil where the sentence goes on to all of a place, `… cho biết toàn huyện có 120 mô hình`.
  ///
  /// Who honours counts others' doings.
  func scope(of index: Int, _ status: Figure.Status?, _ sentence: Sentence) -> String? {
    switch status {
    case .registered, .implemented, .maintained, .effective, .replicated, .recognised, .stock: break
    default: return nil
    }
    let start = facts.quantities[index].tokens.lowerBound
    let subject = sentence.cues.last {
      facts.cues[$0].value.isOrganisation && facts.cues[$0].tokens.upperBound <= start
        && beginsClause(facts.cues[$0].tokens.lowerBound, sentence)
    }
    guard let tokens = subject.map({ facts.cues[$0].tokens }) else { return nil }
    let isOfPlace = between(tokens.upperBound, start).contains {
      (reading.isWord($0, .toàn) || reading.isWord($0, .cả))
        && reading.classes(at: $0 + 1) & LexiconClass.placeType.bit != 0
    }
    return isOfPlace ? nil : reading.words(tokens)
  }

  /// `Hội Nông dân xã …`, `Năm 2022, Hội …`, but not `được UBND xã …`.
  private func beginsClause(_ start: Int, _ sentence: Sentence) -> Bool {
    guard start > sentence.tokens.lowerBound else { return true }
    switch reading.tokens[start - 1].kind {
    case .word: return [Word.nay, .qua].contains { reading.isWord(start - 1, $0) }
    case .closeQuote, .quote, .closeBracket: return false
    default: return true
    }
  }
}
