internal import Records
internal import VietText

/// What stands beside the number: its fields, its level and its time.
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
      return cues.filter { tokens.contains(facts.cues[$0].tokens.lowerBound) }
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

  /// The period right behind the count, else the nearest one before it in the sentence.
  ///
  /// - Returns: its place in `facts.periods`.
  func period(of index: Int, _ sentence: Sentence, _ periods: PeriodAssembly) -> Int? {
    let start = facts.quantities[index].tokens.lowerBound
    let (parts, next) = reach(of: index, sentence)
    var before: Int?
    for place in sentence.periods {
      let period = facts.periods[place]
      guard period.value.role != .document, periods.values[place] != nil else { continue }
      if period.tokens.lowerBound < start {
        // `từ 1,2% năm 2021 xuống còn 0,8%`: the year is the first value's.
        let isLeft = period.value.kind == .year && reading.isWord(period.tokens.upperBound, .xuống)
        // `năm 2010 là 9 triệu đồng, đến nay đạt 35 triệu đồng`.
        let isPast =
          index > sentence.quantities.lowerBound
          && between(
            max(period.tokens.upperBound, facts.quantities[index - 1].tokens.upperBound), start
          ).contains { reading.isWord($0, .nay) }
          && period.tokens.upperBound <= facts.quantities[index - 1].tokens.lowerBound
        // `tăng 8 mô hình so với năm 2018, trong đó có …`: with what is compared ends there.
        if !reading.isCompared(period.tokens.lowerBound) {
          before = isLeft || isPast ? nil : place
        } else if isPast {
          before = nil
        }
      } else if period.tokens.lowerBound < next {
        if reading.isCompared(period.tokens.lowerBound) { continue }
        if parts.contains(period.tokens.lowerBound) { continue }
        let isItsOwn =
          isSaidOf(period, index)
          || period.value.kind != .anniversary && period.value.kind != .date
            && isOfItemBefore(before, start, sentence)
            && !partsItems(start, period.tokens.lowerBound)
        return isItsOwn ? place : before ?? place
      }
    }
    return before
  }

  /// Whether a period before a count belongs to another item of a list: `cờ giai đoạn 2016 - 2020 cho
  /// 2 tập thể; bằng khen cho 3 tập thể năm 2020`, but not one that the sentence begins with.
  private func isOfItemBefore(_ period: Int?, _ start: Int, _ sentence: Sentence) -> Bool {
    guard let period else { return false }
    let tokens = facts.periods[period].tokens
    return tokens.lowerBound - sentence.tokens.lowerBound > 2
      && partsItems(tokens.upperBound, start)
  }

  /// Whether two places are of different items of a list.
  private func partsItems(_ first: Int, _ second: Int) -> Bool {
    reading.tokens[between(first, second)].contains { $0.kind == .semicolon }
  }

  /// How far what stands behind a count is said of it: to the next count, or the end of the bracket
  /// that the count is in; and the bracket with its parts, which is passed over.
  ///
  /// `48 mô hình (31 tập thể, 17 cá nhân) tiêu biểu năm 2022`: the year is of the 48.
  private func reach(of index: Int, _ sentence: Sentence) -> (parts: Range<Int>, end: Int) {
    let tokens = reading.tokens
    var start = facts.quantities[index].tokens.upperBound
    var parts = start..<start
    var next = index + 1
    func place(_ quantity: Int) -> Int {
      quantity < sentence.quantities.upperBound
        ? facts.quantities[quantity].tokens.lowerBound : sentence.tokens.upperBound
    }
    if start < place(next), tokens[start].kind == .openBracket,
      let close = tokens[start..<sentence.tokens.upperBound].firstIndex(where: {
        $0.kind == .closeBracket
      }), place(next) < close
    {
      parts = start..<close
      while place(next) < close { next += 1 }
      start = close + 1
    }
    let bracket = tokens[between(start, place(next))].firstIndex {
      $0.kind == .openBracket || $0.kind == .closeBracket
    }
    if let bracket, tokens[bracket].kind == .closeBracket { return (parts, bracket) }
    return (parts, place(next))
  }

  /// `6 mô hình … giai đoạn 2017-2020`: a stage right behind a count is the count's, whatever period
  /// the sentence began with.
  private func isSaidOf(_ period: Facts.Found<PeriodFact>, _ index: Int) -> Bool {
    let end = facts.quantities[index].tokens.upperBound
    // `giảm từ 6,2% năm 2016 xuống 1,4% (năm 2020)`.
    let isAdjacent =
      period.tokens.lowerBound == end
      || period.tokens.lowerBound == end + 1 && reading.tokens[end].kind == .openBracket
    if isAdjacent, period.value.kind == .year { return true }
    return period.value.kind == .stage && period.tokens.lowerBound - end <= 12
      && !reading.tokens[between(end, period.tokens.lowerBound)].contains { $0.kind == .comma }
  }
}
