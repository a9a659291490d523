internal import Records
internal import VietText

/// Finds the totals that a text splits, and the parts that it presents as adding up to them.
///
/// `trong đó` introduces parts, subsets and examples alike. Parts are a breakdown when they add up
/// to the total, or when each names its field, level or kind and together they come near it; all
/// else is kept with `exhaustive` false, so that nobody adds it up.
struct BreakdownAssembly {
  private(set) var breakdowns: [Breakdown] = []

  let reading: Reading
  let facts: Facts
  let figures: FigureAssembly
  let periods: PeriodAssembly

  init(
    _ reading: Reading, _ facts: Facts, _ sentences: [Sentence], _ figures: FigureAssembly,
    _ periods: PeriodAssembly
  ) {
    self.reading = reading
    self.facts = facts
    self.figures = figures
    self.periods = periods
    var previous: Sentence?
    for (place, sentence) in sentences.enumerated() {
      if sentence.quantities.isEmpty { continue }
      listNames(sentence, sentences[(place + 1)...])
      let isBracketed = bracketed(sentence)
      if !introduced(sentence, after: previous), !isBracketed, !among(sentence),
        !itemised(sentence, sentences[(place + 1)...])
      {
        if !totalBehind(sentence), !shares(sentence), !byFieldOrLevel(sentence) {
          byYear(sentence)
        }
      }
      previous = sentence
    }
    byYearInLines(sentences)
    splitTitle(sentences)
  }

  // MARK: Introduced by `trong đó`, `gồm`, `cụ thể`

  /// `Trong 29 đảng viên được tặng Huy hiệu Đảng có 3 đảng viên …; 26 đảng viên …`: what stands
  /// behind the number that opens the sentence adds up to it.
  private mutating func among(_ sentence: Sentence) -> Bool {
    guard let total = sentence.quantities.first, sentence.quantities.count > 2,
      facts.quantities[total].tokens.lowerBound == sentence.tokens.lowerBound + 1,
      reading.isWord(sentence.tokens.lowerBound, .trong)
    else { return false }
    let parts = sentence.quantities.dropFirst().filter {
      isOne($0, of: total) && !isChange($0)
    }
    guard areAll(parts, of: total) else { return false }
    append(total, parts, axis(of: parts), exhaustive: true)
    return true
  }

  /// Whether some counts, two at least, are of what a total counts and add up to it.
  private func areAll(_ parts: [Int], of total: Int) -> Bool {
    parts.count > 1 && parts.allSatisfy { isOne($0, of: total) }
      && sum(parts) == facts.quantities[total].value.value
  }

  /// Whether a count is of what a total counts, or of people both: `Trong 25 đại biểu có 17 người …`.
  private func isOne(_ part: Int, of total: Int) -> Bool {
    let (part, whole) = (facts.quantities[part].value, facts.quantities[total].value)
    return part.unit.isPart(of: whole.unit)
      || part.recipient == .individual && whole.recipient == .individual
  }

  private mutating func introduced(_ sentence: Sentence, after previous: Sentence?) -> Bool {
    var found = false
    for place in sentence.cues {
      let cue = facts.cues[place]
      guard let kind = cue.value.part, kind != .example else { continue }
      let start = cue.tokens.lowerBound
      let end = self.end(of: place, in: sentence)
      let before = sentence.quantities.prefix { facts.quantities[$0].tokens.lowerBound < start }
      let opens = start - sentence.tokens.lowerBound <= 1
      let total = before.last ?? (opens ? previous?.quantities.last : nil)
      let parts = sentence.quantities.dropFirst(before.count).filter {
        facts.quantities[$0].tokens.lowerBound < end && !isChange($0) && !isNested($0, from: start)
      }
      guard let total, !parts.isEmpty, !tellsOfItself(cue, parts.count) else { continue }
      let whole = totalBefore(total, parts: Array(parts), in: before, previous, opens)
      // `Trong số này có 4 …, 7 … và 13 …`: all of them, where they add up.
      guard kind == .partition || reading.isWord(start, .trong) && areAll(Array(parts), of: whole)
      else { continue }
      if add(total: whole, Array(parts), isAll: tellsOfAll(cue), in: sentence) { found = true }
    }
    return found
  }

  /// `bầu Ban Chấp hành gồm 15 đồng chí; cử đoàn đi dự gồm 7 đồng chí`: one number behind *gồm*
  /// is how many the noun before it has, and no part of what was counted before.
  private func tellsOfItself(_ cue: Facts.Found<Cue>, _ parts: Int) -> Bool {
    parts == 1 && reading.isWord(cue.tokens.upperBound - 1, .gồm)
      && !reading.isWord(cue.tokens.lowerBound, .trong)
  }

  /// `gồm`, `chia ra`: what a thing consists of are all of its parts; behind `trong đó` may stand
  /// some, and some twice.
  private func tellsOfAll(_ cue: Facts.Found<Cue>) -> Bool {
    ![Word.trong, .cụ].contains { reading.isWord(cue.tokens.lowerBound, $0) }
  }

  /// Where the list of parts behind a cue ends at the latest: at the next cue, which begins a subset
  /// or examples, or parts of something else.
  private func end(of place: Int, in sentence: Sentence) -> Int {
    let start = facts.cues[place].tokens.lowerBound
    // `(trong đó có 3 tổ …), 2 tổ`: the list ends with its bracket; a bracket in the list has parts of
    // its own.
    let next = sentence.cues.first {
      $0 > place && facts.cues[$0].value.part != nil
        && depth(between(start, facts.cues[$0].tokens.lowerBound)) <= 0
    }
    let end = next.map { facts.cues[$0].tokens.lowerBound } ?? sentence.tokens.upperBound
    return closing(between(start, end)) ?? end
  }

  /// The brackets that open among some tokens, less those that close.
  private func depth(_ tokens: Range<Int>) -> Int {
    reading.tokens[tokens].reduce(0) { depth, token in
      token.kind == .openBracket ? depth + 1 : token.kind == .closeBracket ? depth - 1 : depth
    }
  }

  /// The bracket that closes among some tokens without having opened there.
  private func closing(_ tokens: Range<Int>) -> Int? {
    var depth = 0
    for index in tokens {
      switch reading.tokens[index].kind {
      case .openBracket: depth += 1
      case .closeBracket:
        depth -= 1
        if depth < 0 { return index }
      default: continue
      }
    }
    return nil
  }

  /// `Toàn huyện có 12 tổ, trong đó:` above `- Xã A 7 tổ`, `- Xã B 5 tổ`: a part a line.
  private mutating func itemised(_ sentence: Sentence, _ following: ArraySlice<Sentence>) -> Bool {
    guard reading.tokens[sentence.tokens.upperBound - 1].kind == .colon else { return false }
    var items: [Sentence] = []
    for next in following.prefix(40) {
      let first = reading.tokens[next.tokens.lowerBound]
      // Further sentences of an item go on with it.
      guard first.traits.contains(.startsParagraph) else { continue }
      guard [.dash, .plus, .bullet].contains(first.kind), items.count < 20 else { break }
      items.append(next)
    }
    for total in sentence.quantities.reversed() {
      let whole = facts.quantities[total].value
      guard whole.unit != "%", let sum = whole.value, !isChange(total) else { continue }
      let parts = items.compactMap { item in
        item.quantities.first {
          facts.quantities[$0].value.unit.isPart(of: whole.unit)
            && facts.quantities[$0].value.per == whole.per && !isChange($0)
        }
      }
      guard parts.count > 1, self.sum(parts) == sum else { continue }
      append(total, parts, axis(of: parts), exhaustive: true)
      return true
    }
    return false
  }

  /// `giảm 4 vụ so với …` is no part.
  func isChange(_ quantity: Int) -> Bool {
    figures.place[quantity].map { figures.figures[$0].status == .change } ?? false
  }

  /// Of the counts before the cue, the nearest that the parts can be parts of.
  private func totalBefore(
    _ last: Int, parts: [Int], in before: Range<Int>, _ previous: Sentence?, _ opens: Bool
  ) -> Int {
    let unit = facts.quantities[parts[0]].value.unit
    let candidates = before.isEmpty && opens ? previous?.quantities ?? before : before
    // `18 giải cá nhân của 2 bảng, gồm 2 giải nhất, …`: what they add up to is what they are parts of.
    if parts.count > 2,
      let whole = candidates.last(where: { whole in
        facts.quantities[whole].value.value.flatMap { prefix(of: parts, addingUpTo: $0) }
          .map { $0.count > 2 } ?? false
      }), facts.quantities[whole].value.unit != "%", !isChange(whole)
    {
      return whole
    }
    let nearest = candidates.last {
      unit.isPart(of: facts.quantities[$0].value.unit) && !isChange($0)
    }
    if let nearest, let whole = wholeSplit(by: nearest, again: parts) { return whole }
    return nearest
      // `42 công trình, đạt 168% kế hoạch, cụ thể: …`
      ?? candidates.last { facts.quantities[$0].value.unit != "%" && !isChange($0) } ?? last
  }

  /// `50 mô hình, gồm 20 mô hình mới và 30 mô hình duy trì; trong đó 15 …, 35 …`: parts that are more
  /// than the last part of a total split the total once more.
  private func wholeSplit(by part: Int, again parts: [Int]) -> Int? {
    guard parts.count > 1, let id = figures.place[part].map({ figures.figures[$0].id }),
      let value = facts.quantities[part].value.value, let sum = sum(parts), value < sum,
      let split = breakdowns.last(where: { $0.exhaustive && $0.parts.contains(id) })
    else { return nil }
    return facts.quantities.indices.prefix(part).last {
      figures.place[$0].map { figures.figures[$0].id } == split.total
    }
  }

  /// - Parameters:
  ///   - total: The count that is split.
  ///   - quantities: The counts behind the cue.
  ///   - isAll: Whether the cue says that the parts are all there are.
  ///   - sentence: The sentence of the parts.
  /// - Returns: Whether the parts are all of the total.
  private mutating func add(
    total: Int, _ quantities: [Int], isAll: Bool, in sentence: Sentence
  ) -> Bool {
    let whole = facts.quantities[total].value
    guard let sum = whole.value, whole.unit != "%" else { return false }
    let counted = quantities.filter {
      let part = facts.quantities[$0].value
      return part.value != nil && part.per == whole.per
    }
    var parts = counted.filter { facts.quantities[$0].value.unit.isPart(of: whole.unit) }
    if self.sum(parts) != sum, self.sum(counted) == sum || areOwners(counted) { parts = counted }
    if self.sum(parts) != sum {
      // `13 vụ việc gồm 9 vụ trộm cắp và 4 vụ đánh nhau`
      let alike = counted.filter { facts.quantities[$0].value.unit.hasHead(of: whole.unit) }
      if let cases = prefix(of: alike, addingUpTo: sum) { parts = cases }
    }
    if self.sum(parts) != sum {
      // `42 công trình, cụ thể: 02 tủ sách; 05 cầu, dài 4,8 km; …`: lengths and sums are no parts.
      let things = counted.filter { !isMeasured($0) }
      if things.count > 2, self.sum(things) == sum { parts = things }
    }
    if parts.isEmpty, let kinds = prefix(of: counted, addingUpTo: sum), kinds.count > 2 {
      parts = kinds
    }
    // What is neither of the total's kind nor adds up to it is no part of it: `99 km, gồm 6 làn`.
    guard !parts.isEmpty, let addends = self.sum(parts),
      parts.count > 1 || addends < sum || isAbove(total, parts[0], in: sentence)
    else { return false }
    if addends != sum, let shorter = prefix(of: parts, addingUpTo: sum) { parts = shorter }
    let exact = self.sum(parts) == sum
    let share = (self.sum(parts) ?? sum).double / max(sum.double, 1)
    let axis = axis(of: parts)
    let isPartition =
      parts.count > 1
      && (exact
        || !leavesOpen(parts, in: sentence)
          && (areToldApart(parts, axis) && (0.6...1.4).contains(share) && whole.bound == .exact
            || isAll && areOneList(parts, of: total, share) || coverTime(of: total, parts)
            || whole.bound == .over && (0.99...1.1).contains(share)
            || isRounded(total, parts) && (0.99...1.01).contains(share)))
    append(total, parts, coverTime(of: total, parts) ? .year : axis, exhaustive: isPartition)
    return isPartition
  }

  /// Whether a length, a share or money is told, which are no things.
  private func isMeasured(_ part: Int) -> Bool {
    let unit = facts.quantities[part].value.unit
    return Unit.measures.contains(unit) || unit == "đồng"
  }

  /// `12.532 mô hình, gồm 4.822 tập thể và 6.303 cá nhân`: whose they are.
  private func areOwners(_ parts: [Int]) -> Bool {
    parts.count > 1
      && parts.allSatisfy {
        [.collective, .individual].contains(facts.quantities[$0].value.recipient)
      }
  }

  func areBothOwners(_ parts: [Int]) -> Bool {
    areOwners(parts)
      && parts.contains { facts.quantities[$0].value.recipient == .collective }
      && parts.contains { facts.quantities[$0].value.recipient == .individual }
  }

  /// Whether the total or a part is given about, so that they add up nearly.
  private func isRounded(_ total: Int, _ parts: [Int]) -> Bool {
    ([total] + parts).contains { facts.quantities[$0].value.bound != .exact }
  }

  /// A list can go on behind the parts with counts of other things.
  private func prefix(of parts: [Int], addingUpTo total: ExactNumber) -> [Int]? {
    var sum = ExactNumber(0)
    for (place, part) in parts.enumerated() {
      guard let value = facts.quantities[part].value.value, let next = sum.adding(value) else {
        return nil
      }
      sum = next
      if sum == total { return place > 0 ? Array(parts[...place]) : nil }
    }
    return nil
  }

  /// Whether a count stands in brackets that open behind a token: a part of a part.
  private func isNested(_ index: Int, from start: Int) -> Bool {
    depth(between(start, facts.quantities[index].tokens.lowerBound)) > 0
  }

  // MARK: In brackets behind the total

  /// `công nhận 40 mô hình (22 tập thể, 18 cá nhân)`.
  private mutating func bracketed(_ sentence: Sentence) -> Bool {
    var found = false
    for total in sentence.quantities {
      let end = facts.quantities[total].tokens.upperBound
      guard let end = bracket(behind: end, in: sentence),
        let close = reading.tokens[end..<sentence.tokens.upperBound].firstIndex(where: {
          $0.kind == .closeBracket
        }), let sum = facts.quantities[total].value.value
      else { continue }
      let parts = sentence.quantities.filter {
        (end..<close).contains(facts.quantities[$0].tokens.lowerBound)
      }
      guard parts.count > 1 else { continue }
      // `554 hộ đăng ký, đạt 100,3% kế hoạch (cấp tỉnh 3 hộ, …)`
      if facts.quantities[total].value.unit == "%",
        let whole = wholeOf(parts, before: total, sentence)
      {
        append(whole, parts, axis(of: parts), exhaustive: true)
        found = true
        continue
      }
      let axis = axis(of: parts)
      guard
        self.sum(parts) == sum || isListOfNames(parts, of: total, from: end)
          || areParts(parts, of: total, axis, from: end, in: sentence)
      else { continue }
      append(total, parts, axis, exhaustive: true)
      found = true
    }
    return found
  }

  /// The count before a share that the parts in the bracket behind it add up to.
  private func wholeOf(_ parts: [Int], before share: Int, _ sentence: Sentence) -> Int? {
    let first = max(sentence.quantities.lowerBound, share - 3)
    return (first..<share).last {
      let whole = facts.quantities[$0].value
      return whole.value != nil && whole.value == sum(parts)
        && facts.quantities[parts[0]].value.unit.isPart(of: whole.unit)
    }
  }

  /// `124 nhà bị đổ (Xã A: 38 nhà; xã B: 55 nhà; xã C: 24 nhà)`: parts in the total's unit, each
  /// behind a name of its own, which come near the total, whether or not they add up.
  private func isListOfNames(_ parts: [Int], of total: Int, from start: Int) -> Bool {
    let whole = facts.quantities[total].value
    guard parts.count > 2, let sum = sum(parts)?.double, let all = whole.value?.double,
      whole.bound == .exact, (0.9...1.1).contains(sum / max(all, 1))
    else { return false }
    var end = start
    return parts.allSatisfy { part in
      let quantity = facts.quantities[part]
      defer { end = quantity.tokens.upperBound }
      return quantity.value.unit == whole.unit && quantity.value.per == whole.per
        && between(end, quantity.tokens.lowerBound).contains {
          reading.tokens[$0].traits.contains(.capitalized)
        }
    }
  }

  /// The bracket that opens behind a count, with only words of its noun between.
  private func bracket(behind end: Int, in sentence: Sentence) -> Int? {
    for index in between(end, min(end + 12, sentence.tokens.upperBound)) {
      switch reading.tokens[index].kind {
      case .openBracket: return index
      case .word: continue
      default: return nil
      }
    }
    return nil
  }

  // MARK: The total behind its parts

  /// `Xã A 12 mô hình, xã B 9 mô hình, tổng cộng 21 mô hình`; `…, đạt 619,6 km`.
  private mutating func totalBehind(_ sentence: Sentence) -> Bool {
    for total in sentence.quantities {
      let fact = facts.quantities[total]
      let start = fact.tokens.lowerBound
      let isLastRow =
        isTotal(sentence.tokens.lowerBound) && total == sentence.quantities.lowerBound
      let first = isLastRow ? max(0, total - 60) : sentence.quantities.lowerBound
      guard let sum = fact.value.value, total - first > 1,
        isLastRow || between(start - 3, start).contains(where: isTotal),
        let parts = parts(addingUpTo: sum, from: first, before: total)
      else { continue }
      append(total, parts, axis(of: parts), exhaustive: true)
      return true
    }
    return false
  }

  /// The counts right before a total, of its unit or one of its units, that add up to it.
  private func parts(addingUpTo total: ExactNumber, from first: Int, before last: Int) -> [Int]? {
    var parts: [Int] = []
    var addends = ExactNumber(0)
    for index in (first..<last).reversed() {
      let part = facts.quantities[index].value
      guard part.unit.isPart(of: facts.quantities[last].value.unit), let value = part.value,
        let next = addends.adding(value), next <= total
      else { return nil }
      addends = next
      parts.insert(index, at: 0)
      if addends == total { return parts.count > 1 ? parts : nil }
    }
    return nil
  }

  /// `tổng cộng`, `tổng số`, `đạt`.
  private func isTotal(_ index: Int) -> Bool {
    reading.isWord(index, .cộng) || reading.isWord(index, .tổng) || reading.isWord(index, .đạt)
  }

  // MARK: Parts

  func sum(_ parts: [Int]) -> ExactNumber? {
    parts.reduce(ExactNumber(0)) { sum, part in
      facts.quantities[part].value.value.flatMap { sum?.adding($0) }
    }
  }

  func axis(of parts: [Int]) -> Breakdown.Axis {
    let figures = parts.compactMap { self.figures.place[$0] }.map { self.figures.figures[$0] }
    if figures.allSatisfy({ !$0.fields.isEmpty }) { return .field }
    if figures.allSatisfy({ $0.level != nil }) { return .level }
    if Set(figures.map(\.unit)).count > 1 { return .kind }
    // `110 mô hình tập thể và 40 mô hình cá nhân`, `tập thể 30 mô hình, cá nhân 4 mô hình`.
    for isBehind in [true, false] {
      let kinds = parts.compactMap { recipientBeside($0, isBehind: isBehind) }
      if kinds.count == parts.count, Set(kinds).count > 1 { return .kind }
    }
    return parts.allSatisfy(isPlaced) ? .place : .other
  }

  /// The kind of recipient that stands right behind or right before a part.
  private func recipientBeside(_ part: Int, isBehind: Bool) -> Int? {
    let tokens = facts.quantities[part].tokens
    if isBehind {
      return reading.longest(.recipient, at: tokens.upperBound, end: reading.tokens.count)?.entry
    }
    for start in max(0, tokens.lowerBound - 3)..<tokens.lowerBound {
      let found = reading.longest(.recipient, at: start, end: tokens.lowerBound)
      if let found, found.end == tokens.lowerBound { return found.entry }
    }
    return nil
  }

  /// `3 hộ thuộc xã A`, `xã A 12 mô hình`.
  private func isPlaced(_ part: Int) -> Bool {
    let tokens = facts.quantities[part].tokens
    func isPlace(_ index: Int) -> Bool {
      index < reading.tokens.count
        && reading.classes(at: index) & LexiconClass.placeType.bit != 0
    }
    let preposition = [Word.thuộc, .tại, .ở].contains { reading.isWord(tokens.upperBound, $0) }
    if isPlace(tokens.upperBound + (preposition ? 1 : 0)) { return true }
    var end = tokens.lowerBound
    if end > 0, reading.tokens[end - 1].kind == .colon { end -= 1 }
    return between(max(0, end - 4), end).contains(where: isPlace)
      && reading.tokens[max(0, end - 1)].traits.contains(.capitalized)
  }

  mutating func append(
    _ total: Int?, _ parts: [Int], _ axis: Breakdown.Axis, exhaustive: Bool
  ) {
    let ids = parts.compactMap { figures.place[$0] }.map { figures.figures[$0].id }
    let whole = total.flatMap { figures.place[$0] }.map { figures.figures[$0].id }
    // One sentence may introduce the same parts twice.
    guard !ids.isEmpty,
      !breakdowns.suffix(8).contains(where: { $0.total == whole && $0.parts == ids })
    else { return }
    let all = parts + (total.map { [$0] } ?? [])
    let tokens = all.map { facts.quantities[$0].tokens }
    let first = tokens.map(\.lowerBound).min() ?? 0
    let bytes = reading.byteRange(first..<(tokens.map(\.upperBound).max() ?? first))
    let isSum = total.map { facts.quantities[$0].value.value == sum(parts) } ?? true
    append(
      Breakdown(
        total: whole, parts: ids, axis: axis, exhaustive: exhaustive,
        guesses: exhaustive && !isSum ? [.sumInexact] : [],
        span: Span(reading.text.codePoints(bytes))))
  }

  mutating func append(_ breakdown: Breakdown) { breakdowns.append(breakdown) }
}
