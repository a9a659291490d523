internal import Records
internal import VietText

/// Whose counts are told: those of an organisation or place that a clause begins with.
extension FigureAssembly {
  /// The organisation or place whose doings a count is of: `Hội Cựu chiến binh huyện đã đăng ký 9 mô
  /// hình`; nil where the sentence goes on to all of a place, `… cho biết toàn huyện có 120 mô hình`.
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
    if let tokens = subject.map({ facts.cues[$0].tokens }) {
      let isOfPlace = between(tokens.upperBound, start).contains(where: isAllOfPlace)
      return isOfPlace || !isNamed(tokens) ? nil : reading.words(tokens)
    }
    let verb = sentence.cues.last {
      facts.cues[$0].value.isStatus && facts.cues[$0].tokens.upperBound <= start
    }
    return verb.flatMap { unit(before: facts.cues[$0].tokens.lowerBound, sentence) }
      .map(reading.words)
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

  /// Whether an organisation is told by its name or level, `Bộ Y tế`, `Đoàn xã`: no one who speaks for
  /// it, no bare `công ty`, and no words of the sentence behind it.
  private func isNamed(_ tokens: Range<Int>) -> Bool {
    let kinds = LexiconClass.organisation.bit | LexiconClass.placeType.bit
    guard reading.classes(at: tokens.lowerBound) & kinds != 0, !reading.isPost(tokens.lowerBound)
    else { return false }
    let last = tokens.upperBound - 1
    if tokens.count > 1, reading.tokens[last].traits.contains(.capitalized) || isPlaceType(last) {
      return true
    }
    let known = reading.longest(.organisation, at: tokens.lowerBound, end: tokens.upperBound)
    return tokens.count > 2 && known?.end == tokens.upperBound
  }

  /// `toàn huyện`, `cả xã`.
  private func isAllOfPlace(_ index: Int) -> Bool {
    (reading.isWord(index, .toàn) || reading.isWord(index, .cả)) && isPlaceType(index + 1)
  }

  private func isPlaceType(_ index: Int) -> Bool {
    reading.classes(at: index) & LexiconClass.placeType.bit != 0
  }

  // MARK: Other subjects

  /// A part of the place right before a verb: `xã Đông đăng ký`, `các chi hội đã đăng ký`, `chi bộ thôn
  /// 2 đăng ký`.
  private func unit(before verb: Int, _ sentence: Sentence) -> Range<Int>? {
    var end = verb
    while end > sentence.tokens.lowerBound,
      Self.tenses.contains(where: { reading.isWord(end - 1, $0) })
    { end -= 1 }
    var start = end
    while start > sentence.tokens.lowerBound, end - start < 9, isOfName(start - 1) { start -= 1 }
    let head = (start..<end).first { beginsUnit($0, end) }
    guard let head, !(start..<end).contains(where: isAllOfPlace),
      head == start || !Self.prepositions.contains(where: { reading.isWord(head - 1, $0) })
    else { return nil }
    return head..<end
  }

  /// Whether a token can be of a unit's name: a word, or the number of a village.
  private func isOfName(_ index: Int) -> Bool {
    switch reading.tokens[index].kind {
    case .word: true
    case .number: index > 0 && isPlaceType(index - 1)
    default: false
    }
  }

  private func beginsUnit(_ index: Int, _ end: Int) -> Bool {
    let next = index + 1
    guard next < end else { return false }
    if reading.isWord(index, .ngành) { return true }
    if reading.isWord(index, .chi) {
      return reading.isWord(next, .hội) || reading.isWord(next, .đoàn) || reading.isWord(next, .bộ)
    }
    if reading.isWord(index, .các) {
      return isPlaceType(next) || reading.classes(at: next) & LexiconClass.organisation.bit != 0
        || [Word.cấp, .chi, .ngành, .đơn, .cơ, .tổ].contains { reading.isWord(next, $0) }
    }
    guard let name = reading.longest(.placeType, at: index, end: end)?.end, name < end else {
      return false
    }
    // All behind the type is the name: `quận 7 |phối hợp` has a verb of its own.
    return (name..<end).allSatisfy {
      reading.tokens[$0].kind == .number || reading.tokens[$0].traits.contains(.capitalized)
    }
  }

  private static let tenses: [Word] = [.đã, .đang, .cũng, .vẫn, .còn, .tiếp, .tục]
  private static let prepositions: [Word] = [
    .của, .do, .tại, .ở, .cho, .với, .từ, .về, .theo, .được, .thuộc, .đến, .tới,
  ]
}
