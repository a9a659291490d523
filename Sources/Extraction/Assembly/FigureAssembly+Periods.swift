internal import Records
internal import VietText

/// Of which time a count is told.
extension FigureAssembly {
  /// The period right behind the count, else the nearest one before it in the sentence.
  ///
  /// - Returns: its place in `facts.periods`.
  func period(of index: Int, _ sentence: Sentence, _ periods: PeriodAssembly) -> Int? {
    let start = facts.quantities[index].tokens.lowerBound
    let (parts, next) = reach(of: index, sentence)
    var before: Int?
    for place in sentence.periods {
      let period = facts.periods[place]
      guard period.value.role != .document, period.value.kind != .anniversary,
        periods.values[place] != nil, !beginsRange(period.tokens)
      else { continue }
      if period.tokens.lowerBound < start {
        // `từ 1,2% năm 2021 xuống còn 0,8%`: the year is the first value's.
        let isLeft = period.value.kind == .year && reading.isWord(period.tokens.upperBound, .xuống)
        let isPast = isPast(period.tokens.upperBound, at: start)
        let gap = between(period.tokens.upperBound, start)
        if !isPast, isOfOther(place, gap, sentence) { continue }
        // `4 tháng đầu năm (tính đến ngày 5/5/2023)`
        if before != nil, isRemark(period.tokens, sentence) { continue }
        // `tăng 8 mô hình so với năm 2018, trong đó có …`: with what is compared ends there.
        if !reading.isCompared(period.tokens.lowerBound) {
          before = isLeft || isPast ? nil : place
        } else if isPast {
          before = nil
        }
      } else if period.tokens.lowerBound < next {
        if reading.isCompared(period.tokens.lowerBound) { continue }
        if parts.contains(period.tokens.lowerBound) { continue }
        if partsItems(start, period.tokens.lowerBound) { continue }
        if period.value.kind != .term, isOfNext(period.tokens, index, next, sentence) { continue }
        if isOfOtherVerb(period.tokens, index, sentence) { continue }
        let isItsOwn =
          isSaidOf(period, index)
          || period.value.kind != .date && isOfItemBefore(before, index, sentence)
            && !isParted(start, period.tokens.lowerBound)
        return isItsOwn ? place : before ?? place
      }
    }
    return before ?? periodOfList(from: index, sentence, periods)
  }

  /// Whether a period is all that a bracket behind another period says: how far that one went.
  private func isRemark(_ period: Range<Int>, _ sentence: Sentence) -> Bool {
    guard reading.tokens[period.upperBound].kind == .closeBracket else { return false }
    let bracket = reading.tokens[sentence.tokens.lowerBound..<period.lowerBound].lastIndex {
      $0.kind == .openBracket
    }
    return sentence.periods.contains { facts.periods[$0].tokens.upperBound == bracket }
  }

  /// Whether a period stands in an item of a list, or in a bracket, that ends in the tokens behind it.
  private func isOfOther(_ period: Int, _ gap: Range<Int>, _ sentence: Sentence) -> Bool {
    // `theo Đề án giai đoạn 2021 - 2025; trồng 5 ha`
    if reading.tokens[gap].first?.kind == .semicolon { return true }
    // `thu nhập năm 2025 đạt 77 triệu đồng; hộ nghèo giảm 2%`
    return !isOfAll(period, sentence) && partsItems(gap.lowerBound, gap.upperBound)
      && !beginsPart(gap, sentence) || isEnclosed(gap, sentence)
  }

  /// Whether the last item in some tokens tells of parts of the one before: `năm 2016 là 21 mô hình;
  /// trong đó có …`.
  private func beginsPart(_ gap: Range<Int>, _ sentence: Sentence) -> Bool {
    guard let mark = reading.tokens[gap].lastIndex(where: { $0.kind == .semicolon }) else {
      return false
    }
    return sentence.cues.contains {
      facts.cues[$0].value.part != nil && facts.cues[$0].tokens.lowerBound == mark + 1
    }
  }

  /// Whether a period before some tokens stands with a count in a bracket that they close: `(9 tháng
  /// đầu năm mở 6 cuộc)`.
  private func isEnclosed(_ gap: Range<Int>, _ sentence: Sentence) -> Bool {
    let bracket = reading.tokens[gap].firstIndex {
      $0.kind == .openBracket || $0.kind == .closeBracket
    }
    guard let bracket, reading.tokens[bracket].kind == .closeBracket else { return false }
    return sentence.quantities.contains {
      (gap.lowerBound..<bracket).contains(facts.quantities[$0].tokens.lowerBound)
    }
  }

  /// Whether a period is only the beginning of a time whose end has its own words: `từ năm học
  /// 2020-2021 đến năm học 2024-2025`.
  private func beginsRange(_ period: Range<Int>) -> Bool {
    reading.isWord(period.lowerBound - 1, .từ) && reading.isWord(period.upperBound, .đến)
      && !reading.isWord(period.upperBound + 1, .nay)
  }

  /// Whether a period is told before all counts of a sentence, so that it is of all items of a list.
  private func isOfAll(_ period: Int, _ sentence: Sentence) -> Bool {
    let start = facts.periods[period].tokens.lowerBound
    guard let first = facts.quantities[sentence.quantities].first, start < first.tokens.lowerBound
    else { return false }
    // `các chỉ tiêu: thu nhập năm 2025 đạt …; …`, but `kết quả: năm 2025 trồng …; …`
    let colon = reading.tokens[sentence.tokens.lowerBound..<start].lastIndex { $0.kind == .colon }
    return colon.map { start - $0 <= 3 } ?? true
  }

  /// The period behind a list of counts, which is of each: `15 tập thể, 21 cá nhân xuất sắc năm 2017`.
  private func periodOfList(
    from index: Int, _ sentence: Sentence, _ periods: PeriodAssembly
  ) -> Int? {
    guard index + 1 < sentence.quantities.upperBound else { return nil }
    let gap = between(
      facts.quantities[index].tokens.upperBound, facts.quantities[index + 1].tokens.lowerBound)
    guard gap.count == 1,
      reading.tokens[gap.lowerBound].kind == .comma || reading.isWord(gap.lowerBound, .và)
    else { return nil }
    return period(of: index + 1, sentence, periods)
  }

  /// Whether the text goes on to the present between a period and a count: `năm 2010 là 9 triệu đồng,
  /// đến nay đạt 35 triệu đồng`, but not `từ năm 2010 đến nay`.
  private func isPast(_ period: Int, at start: Int) -> Bool {
    between(period, start).contains { index in
      guard reading.isWord(index, .nay) else { return false }
      let mark = reading.tokens[index - 1].kind
      if index > period, mark == .comma || mark == .semicolon { return true }
      return index - period > 1
        && [Word.đến, .tới, .hiện].contains { reading.isWord(index - 1, $0) }
    }
  }

  /// Whether a period behind a count is of another verb: `thu 4 tỷ đồng, xây dựng Đề án giai đoạn 2021 -
  /// 2025`, but not `chọn 4 xã, được công nhận năm 2021`.
  private func isOfOtherVerb(_ period: Range<Int>, _ index: Int, _ sentence: Sentence) -> Bool {
    let gap = between(facts.quantities[index].tokens.upperBound, period.lowerBound)
    guard let mark = reading.tokens[gap].lastIndex(where: { $0.kind == .comma }) else {
      return false
    }
    return sentence.cues.contains {
      let cue = facts.cues[$0]
      return cue.value.status != nil && cue.tokens.lowerBound > mark
        && cue.tokens.lowerBound < period.lowerBound
        && !reading.isWord(cue.tokens.lowerBound, .được)
    }
  }

  /// Whether a period behind a count stands in the clause of the next one: `thu 2 tỷ đồng, đến ngày 15/5
  /// chi 3 tỷ đồng`.
  private func isOfNext(
    _ period: Range<Int>, _ index: Int, _ next: Int, _ sentence: Sentence
  ) -> Bool {
    let gap = between(facts.quantities[index].tokens.upperBound, period.lowerBound)
    // `tăng 7% so với năm trước (năm 2022 là 70%)`
    let isParted = reading.tokens[gap].contains {
      $0.kind == .comma || $0.kind == .semicolon || $0.kind == .openBracket
    }
    let isBeforeCount = sentence.quantities.contains {
      facts.quantities[$0].tokens.lowerBound == next
    }
    guard isBeforeCount, period.upperBound <= next else { return false }
    // `22 xã với dân số (năm 2016) là 179.889 người`
    if reading.tokens[period.upperBound].kind == .closeBracket {
      return [Word.là, .đạt].contains { reading.isWord(period.upperBound + 1, $0) }
    }
    guard isParted else { return false }
    return !reading.isWord(period.upperBound, .và)
      && !reading.tokens[period.upperBound..<next].contains {
        $0.kind == .comma || $0.kind == .semicolon || $0.kind == .closeBracket
      }
  }

  /// Whether a period before a count belongs to another item of a list: `cờ giai đoạn 2016 - 2020 cho
  /// 2 tập thể; bằng khen cho 3 tập thể năm 2020`, but not one that the sentence begins with.
  private func isOfItemBefore(_ period: Int?, _ index: Int, _ sentence: Sentence) -> Bool {
    guard let period else { return false }
    let (tokens, start) = (facts.periods[period].tokens, facts.quantities[index].tokens.lowerBound)
    // `2 sản phẩm mới năm 2019 và 3 sản phẩm mới năm 2020`
    if index > sentence.quantities.lowerBound,
      facts.quantities[index - 1].tokens.upperBound <= tokens.lowerBound,
      !isParted(facts.quantities[index - 1].tokens.upperBound, tokens.lowerBound)
    {
      return true
    }
    return tokens.lowerBound - sentence.tokens.lowerBound > 2
      && partsItems(tokens.upperBound, start)
  }

  /// Whether a comma or semicolon stands between two places.
  private func isParted(_ first: Int, _ second: Int) -> Bool {
    reading.tokens[between(first, second)].contains { $0.kind == .comma || $0.kind == .semicolon }
  }

  /// Whether two places are of different items of a list.
  func partsItems(_ first: Int, _ second: Int) -> Bool {
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
