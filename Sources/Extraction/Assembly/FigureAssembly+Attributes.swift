internal import Records
internal import VietText

/// What stands beside the number: its fields and its level.
extension FigureAssembly {
  /// The tokens between a quantity and the next one.
  private func tokens(behind index: Int, _ sentence: Sentence) -> Range<Int> {
    let end =
      index + 1 < sentence.quantities.upperBound
      ? facts.quantities[index + 1].tokens.lowerBound : sentence.tokens.upperBound
    return between(facts.quantities[index].tokens.upperBound, end)
  }

  /// The fields of a quantity, of those whose places in `facts.cues` are told.
  func fields(
    _ cues: [Int], of index: Int, _ part: Int?, _ sentence: Sentence
  ) -> [Field] {
    guard !facts.quantities[index].value.unit.isSame(as: "lĩnh vực") else { return [] }
    func behind(_ index: Int) -> [Int] {
      let tokens = tokens(behind: index, sentence)
      let found = cues.filter { tokens.contains(facts.cues[$0].tokens.lowerBound) }
      // `đạt 49% kế hoạch; lĩnh vực thương mại đạt 3 tỷ đồng`: the field begins the next item.
      let isOfNext =
        found.first.map { partsItems(tokens.lowerBound, facts.cues[$0].tokens.lowerBound) } ?? false
      return isOfNext ? [] : found
    }
    let next = index + 1
    if let before = fieldBefore(index, cues, part) {
      return reading.lexicon[before].fields
    }
    var found = behind(index)
    if next < sentence.quantities.upperBound, fieldBefore(next, cues, part) != nil {
      _ = found.popLast()
    }
    if found.isEmpty, next < sentence.quantities.upperBound,
      facts.quantities[next].value.unit.isSame(as: "lĩnh vực")
    {
      // `35 mô hình … trên 5 lĩnh vực: …`: the count of fields stands between.
      found = behind(next)
    }
    if let part {
      let isTotal = facts.quantities[index].tokens.lowerBound < part
      // `161 mô hình, trong đó có 6 mô hình … trên các lĩnh vực …`: the fields are the total's.
      if isTotal, found.isEmpty { found = cues.filter { isGeneral(facts.cues[$0], in: sentence) } }
      if !isTotal { found.removeAll { isGeneral(facts.cues[$0], in: sentence) } }
    }
    var fields: [Field] = []
    for entry in found.compactMap({ facts.cues[$0].value.field }) {
      for field in reading.lexicon[entry].fields where !fields.contains(field) {
        fields.append(field)
      }
    }
    return fields
  }

  /// The field that an item of a list of parts begins with: `trong đó kinh tế 09 mô hình, văn hóa:
  /// 08 mô hình`; or any clause, if it says that it is one: `lĩnh vực kinh tế có 9 mô hình`.
  private func fieldBefore(_ index: Int, _ cues: [Int], _ part: Int?) -> Int? {
    var end = facts.quantities[index].tokens.lowerBound
    if reading.isWord(end - 1, .có) { end -= 1 }
    if end > 0, reading.tokens[end - 1].kind == .colon { end -= 1 }
    guard let place = cues.last(where: { facts.cues[$0].tokens.upperBound <= end }),
      facts.cues[place].tokens.upperBound == end
    else { return nil }
    let field = facts.cues[place]
    // `13 mô hình lĩnh vực kinh tế, 12 mô hình`: a field behind its count has no mark before it.
    var start = field.tokens.lowerBound - 1
    let isCalledField = reading.isWord(start, .vực)
    while start > part ?? -1, reading.isWord(start, .vực) || reading.isWord(start, .lĩnh) {
      start -= 1
    }
    guard part.map({ $0 < end }) ?? isCalledField else { return nil }
    if part == nil {
      if reading.isWord(start, .trên) || reading.isWord(start, .về) { start -= 1 }
      if start < 0 || reading.tokens[start + 1].isSentenceStart { return field.value.field }
    }
    let mark = reading.tokens[start].kind
    guard
      mark == .comma || mark == .semicolon || mark == .colon || mark == .dash
        || [Word.và, .có, .đó, .gồm].contains(where: { reading.isWord(start, $0) })
    else { return nil }
    return field.value.field
  }

  /// Where the sentence begins to tell of parts.
  func partCue(of sentence: Sentence) -> Int? {
    sentence.cues.first {
      facts.cues[$0].value.part.map { $0 != .example } ?? false
    }.map { facts.cues[$0].tokens.lowerBound }
  }

  /// Whether a field stands in a list behind `các lĩnh vực`, which is said of all.
  private func isGeneral(_ cue: Facts.Found<Cue>, in sentence: Sentence) -> Bool {
    guard cue.value.field != nil else { return false }
    var index = cue.tokens.lowerBound - 1
    while index > sentence.tokens.lowerBound, cue.tokens.lowerBound - index < 40 {
      if reading.isWord(index, .vực) {
        return reading.isWord(index - 2, .các)
      }
      if reading.tokens[index].kind == .number { return false }
      index -= 1
    }
    return false
  }

  /// The level right behind the count, else right before it: `cấp huyện: 12 mô hình`.
  func level(of index: Int, _ sentence: Sentence) -> Level? {
    let tokens = facts.quantities[index].tokens
    let behind = self.tokens(behind: index, sentence)
    let next = sentence.cues.first {
      facts.cues[$0].value.level != nil && behind.contains(facts.cues[$0].tokens.lowerBound)
    }
    if let cue = next.map({ facts.cues[$0] }), cue.tokens.lowerBound - tokens.upperBound <= 6,
      isSaidOf(tokens.upperBound, cue.tokens)
    {
      return cue.value.level
    }
    let before = sentence.cues.last {
      facts.cues[$0].tokens.upperBound <= tokens.lowerBound && facts.cues[$0].value.level != nil
    }
    guard let before, let level = facts.cues[before].value.level,
      tokens.lowerBound - facts.cues[before].tokens.upperBound <= 2,
      between(facts.cues[before].tokens.upperBound, tokens.lowerBound).allSatisfy({
        reading.tokens[$0].kind == .colon || reading.isWord($0, .có) || reading.isWord($0, .là)
      })
    else { return nil }
    return level
  }

  /// Whether no mark parts a count from the level behind it, and no list of levels goes on: in `cấp
  /// tỉnh 705, cấp huyện 1.702` the second level is the next count's.
  private func isSaidOf(_ end: Int, _ level: Range<Int>) -> Bool {
    !reading.tokens[between(end, level.lowerBound)].contains {
      $0.kind == .comma || $0.kind == .semicolon || $0.kind == .openBracket
    }
  }
}
