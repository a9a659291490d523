internal import Records
internal import VietText

/// Finds the totals that a text splits, and the parts that it presents as adding up to them.
///
/// `trong đó` introduces parts, subsets and examples alike. Parts are a breakdown when they add up
/// to the total, or when each names its field, level or kind and together they come near it; all
/// else is kept with `exhaustive` false, so that nobody adds it up.
struct BreakdownAssembly {
  private(set) var breakdowns: [Breakdown] = []
  /// The total and the parts of each.
  private var known: Set<[String?]> = []

  private let reading: Reading
  private let facts: Facts
  private let figures: FigureAssembly
  private let periods: PeriodAssembly

  init(
    _ reading: Reading, _ facts: Facts, _ sentences: [Sentence], _ figures: FigureAssembly,
    _ periods: PeriodAssembly
  ) {
    self.reading = reading
    self.facts = facts
    self.figures = figures
    self.periods = periods
    var previous: Sentence?
    for sentence in sentences {
      if !bracketed(sentence), !introduced(sentence, after: previous) { byYear(sentence) }
      if !sentence.quantities.isEmpty { previous = sentence }
    }
  }

  // MARK: Introduced by `trong đó`, `gồm`, `cụ thể`

  private mutating func introduced(_ sentence: Sentence, after previous: Sentence?) -> Bool {
    var found = false
    for place in sentence.cues {
      let cue = facts.cues[place]
      guard cue.value.part == .partition else { continue }
      let start = cue.tokens.lowerBound
      let end = self.end(of: place, in: sentence)
      let before = sentence.quantities.prefix { facts.quantities[$0].tokens.lowerBound < start }
      let opens = start - sentence.tokens.lowerBound <= 1
      let total = before.last ?? (opens ? previous?.quantities.last : nil)
      let parts = sentence.quantities.dropFirst(before.count).filter {
        facts.quantities[$0].tokens.lowerBound < end && !isChange($0)
      }
      guard let total, !parts.isEmpty else { continue }
      if add(
        total: totalBefore(total, parts: Array(parts), in: before, previous, opens), Array(parts),
        sentence)
      {
        found = true
      }
    }
    return found
  }

  /// Where the list of parts behind a cue ends at the latest: at the next cue, which begins a subset
  /// or examples, or parts of something else.
  private func end(of place: Int, in sentence: Sentence) -> Int {
    let next = sentence.cues.first { $0 > place && facts.cues[$0].value.part != nil }
    return next.map { facts.cues[$0].tokens.lowerBound } ?? sentence.tokens.upperBound
  }

  /// `giảm 4 vụ so với …` is no part.
  private func isChange(_ quantity: Int) -> Bool {
    figures.place[quantity].map { figures.figures[$0].status == .change } ?? false
  }

  /// Of the counts before the cue, the nearest that the parts can be parts of.
  private func totalBefore(
    _ nearest: Int, parts: [Int], in before: Range<Int>, _ previous: Sentence?, _ opens: Bool
  ) -> Int {
    let unit = facts.quantities[parts[0]].value.unit
    let candidates = before.isEmpty && opens ? previous?.quantities ?? before : before
    return candidates.last {
      unit.isPart(of: facts.quantities[$0].value.unit) && !isChange($0)
    } ?? nearest
  }

  private mutating func add(total: Int, _ quantities: [Int], _ sentence: Sentence) -> Bool {
    let whole = facts.quantities[total].value
    guard let sum = whole.value, whole.unit != "%" else { return false }
    var parts = quantities.filter { facts.quantities[$0].value.unit.isPart(of: whole.unit) }
    if parts.isEmpty { parts = quantities }
    parts.removeAll { isNested($0, sentence) || facts.quantities[$0].value.value == nil }
    guard !parts.isEmpty, let addends = self.sum(parts) else { return false }
    if addends != sum, let shorter = prefix(of: parts, addingUpTo: sum) { parts = shorter }
    let exact = self.sum(parts) == sum
    let share = (self.sum(parts) ?? sum).double / max(sum.double, 1)
    let axis = axis(of: parts)
    let isPartition =
      parts.count > 1
      && (exact || axis != .other && (0.6...1.4).contains(share) && whole.bound == .exact
        || whole.bound == .over && (0.99...1.1).contains(share)
        || isRounded(total, parts) && (0.99...1.01).contains(share))
    append(total, parts, axis, exhaustive: isPartition)
    return isPartition
  }

  /// Whether the total or a part is given about, so that they add up nearly.
  private func isRounded(_ total: Int, _ parts: [Int]) -> Bool {
    ([total] + parts).contains { facts.quantities[$0].value.bound != .exact }
  }

  /// A list can go on behind the parts with counts of other things.
  private func prefix(of parts: [Int], addingUpTo total: ExactNumber) -> [Int]? {
    for count in 2..<max(2, parts.count) where sum(Array(parts.prefix(count))) == total {
      return Array(parts.prefix(count))
    }
    return nil
  }

  /// Whether a count stands in brackets behind another part: a part of that part.
  private func isNested(_ index: Int, _ sentence: Sentence) -> Bool {
    var depth = 0
    for token in sentence.tokens.lowerBound..<facts.quantities[index].tokens.lowerBound {
      switch reading.tokens[token].kind {
      case .openBracket: depth += 1
      case .closeBracket: depth = max(0, depth - 1)
      default: break
      }
    }
    return depth > 0
  }

  // MARK: In brackets behind the total

  /// `công nhận 40 mô hình (22 tập thể, 18 cá nhân)`.
  private mutating func bracketed(_ sentence: Sentence) -> Bool {
    var found = false
    for total in sentence.quantities {
      let end = facts.quantities[total].tokens.upperBound
      guard end < sentence.tokens.upperBound, reading.tokens[end].kind == .openBracket,
        let close = reading.tokens[end..<sentence.tokens.upperBound].firstIndex(where: {
          $0.kind == .closeBracket
        }), let sum = facts.quantities[total].value.value
      else { continue }
      let parts = sentence.quantities.filter {
        (end..<close).contains(facts.quantities[$0].tokens.lowerBound)
      }
      guard parts.count > 1, self.sum(parts) == sum else { continue }
      append(total, parts, axis(of: parts), exhaustive: true)
      found = true
    }
    return found
  }

  // MARK: By year

  /// `năm 2016 thực hiện 20, năm 2017 thực hiện 24, năm 2018 đăng ký 26`: three years at least.
  ///
  /// The total is the nearest earlier figure that the parts add up to.
  private mutating func byYear(_ sentence: Sentence) {
    var parts: [Int] = []
    var years: Set<EDTF> = []
    guard let first = sentence.quantities.first else { return }
    let unit = facts.quantities[first].value.unit
    for index in sentence.quantities where facts.quantities[index].value.unit == unit {
      let start = facts.quantities[index].tokens.lowerBound
      guard
        let period = sentence.periods.last(where: {
          facts.periods[$0].tokens.upperBound <= start && facts.periods[$0].value.kind == .year
        }), let year = periods.values[period]
      else { continue }
      parts.append(index)
      years.insert(year)
    }
    guard years.count > 2, let sum = sum(parts) else { return }
    let total = facts.quantities[..<first].suffix(200).lastIndex {
      $0.value.unit == unit && $0.value.value == sum
    }
    append(total, parts, .year, exhaustive: true)
  }

  // MARK: Parts

  private func sum(_ parts: [Int]) -> ExactNumber? {
    parts.reduce(ExactNumber(0)) { sum, part in
      facts.quantities[part].value.value.flatMap { sum?.adding($0) }
    }
  }

  private func axis(of parts: [Int]) -> Breakdown.Axis {
    let figures = parts.compactMap { self.figures.place[$0] }.map { self.figures.figures[$0] }
    if figures.allSatisfy({ !$0.fields.isEmpty }) { return .field }
    if figures.allSatisfy({ $0.level != nil }) { return .level }
    if Set(figures.map(\.unit)).count > 1 { return .kind }
    return .other
  }

  private mutating func append(
    _ total: Int?, _ parts: [Int], _ axis: Breakdown.Axis, exhaustive: Bool
  ) {
    let ids = parts.compactMap { figures.place[$0] }.map { figures.figures[$0].id }
    let whole = total.flatMap { figures.place[$0] }.map { figures.figures[$0].id }
    // One sentence may introduce the same parts twice.
    guard !ids.isEmpty,
      !breakdowns.suffix(8).contains(where: { $0.total == whole && $0.parts == ids })
    else { return }
    let first = facts.quantities[total.map { min($0, parts[0]) } ?? parts[0]].tokens.lowerBound
    let last = facts.quantities[parts[parts.count - 1]].tokens.upperBound
    let bytes = reading.byteRange(min(first, last - 1)..<last)
    breakdowns.append(
      Breakdown(
        total: whole, parts: ids, axis: axis, exhaustive: exhaustive,
        span: Span(reading.text.codePoints(bytes))))
  }
}
