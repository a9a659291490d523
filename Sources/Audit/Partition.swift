internal import Records

/// A total, parts that are said to add up to it and do not, and what they may be parts of instead.
struct Partition {
  let total: Figure
  let parts: [Figure]
  /// Whether the text presents the parts as all there are.
  let isWhole: Bool
  /// Whether field, level, year, place or noun tell the parts apart, so that nothing is left out or
  /// counted in two unseen.
  let isToldApart: Bool
  /// Another number close by, of the same things, that they add up to exactly.
  fileprivate(set) var otherBase: Figure?

  var sum: Double { parts.reduce(0) { $0 + ($1.value ?? 0) } }

  /// Whether the parts can add up to the total, as their words say them.
  fileprivate var addsUp: Bool {
    guard let whole = Amount(total) else { return true }
    var sum = Amount(low: 0, high: 0)
    for part in parts {
      guard let amount = Amount(part) else { return true }
      sum = sum + amount
    }
    return sum.meets(whole)
  }
}

extension Subject {
  /// The totals whose parts do not add up to them, also those of which the text does not say that
  /// the parts are all.
  func findPartitions() -> [Partition] {
    let breakdowns = record.breakdowns.selecting { $0.total != nil && $0.parts.count > 1 }
    guard !breakdowns.isEmpty else { return [] }
    let nested = nestedParts()
    return breakdowns.compactMap { breakdown in
      if plainlyAddsUp(breakdown, nested) { return nil }
      guard let total = breakdown.total.flatMap(figure), total.outOf == nil else { return nil }
      var parts = breakdown.parts.compactMap(figure)
      guard parts.count == breakdown.parts.count, total.per == nil,
        parts.allSatisfy({
          $0.outOf == nil && $0.per == nil && $0.value != nil && $0.status != .change
        }),
        parts.allSatisfy({ $0.isPart(of: total) })
      else { return nil }
      let isWhole = breakdown.exhaustive || areByLevel(parts)
      parts = Self.without(nested, parts)
      guard parts.count > 1 else { return nil }
      var partition = Partition(
        total: total, parts: parts, isWhole: isWhole,
        isToldApart: breakdown.axis != .other && breakdown.axis != .kind
          || !parts.allSatisfy {
            $0.unit.isExactly(total.unit) || $0.unit.isKind(of: total.unit)
          })
      if partition.addsUp { return nil }
      partition.otherBase = base(of: partition)
      return partition
    }
  }

  /// Whether parts, none of which has parts of its own, add up to their total.
  ///
  /// Nearly all do, which is seen where the figures lie, without a copy of them.
  private func plainlyAddsUp(_ breakdown: Breakdown, _ nested: [String: [String]]) -> Bool {
    guard let total = breakdown.total.flatMap(place) else { return false }
    let figures = record.figures.span
    guard let whole = Amount(figures[total]) else { return true }
    var sum = Amount(low: 0, high: 0)
    for id in breakdown.parts {
      guard nested[id] == nil, let part = place(of: id), let amount = Amount(figures[part]) else {
        return false
      }
      sum = sum + amount
    }
    return sum.meets(whole)
  }

  /// Says whether parts are one a level: of the centre, the provinces, and so on.
  private func areByLevel(_ parts: [Figure]) -> Bool {
    parts.count > 2 && Set(parts.map(\.level)).count == parts.count
  }

  /// The parts of each total, where there is more than one breakdown; otherwise none is nested.
  private func nestedParts() -> [String: [String]] {
    guard record.breakdowns.count > 1 else { return [:] }
    return record.breakdowns.reduce(into: [:]) { parts, breakdown in
      if let total = breakdown.total { parts[total, default: []] += breakdown.parts }
    }
  }

  /// Leaves out parts of parts: of *20 (8 và 12), 15* the 8 and the 12.
  private static func without(_ nested: [String: [String]], _ figures: [Figure]) -> [Figure] {
    let parts = nested.isEmpty ? [] : figures.flatMap { nested[$0.id] ?? [] }
    return parts.isEmpty ? figures : figures.filter { !parts.contains($0.id) }
  }

  /// A number of the same things, stated shortly before the total, that the parts add up to.
  private func base(of partition: Partition) -> Figure? {
    let total = partition.total
    let sum = partition.sum
    // Small numbers are equal by chance.
    guard sum >= 20, partition.parts.allSatisfy({ $0.bound == .exact }) else { return nil }
    // Figures stand in the order of the text, so only those shortly before the total are looked at.
    var (index, end) = (0, figures.count)
    while index < end {
      let middle = (index + end) / 2
      if figures[middle].span.start < total.span.start { index = middle + 1 } else { end = middle }
    }
    while index > 0 {
      index -= 1
      let figure = figures[index]
      if total.span.start - figure.span.end > 200 { return nil }
      if figure.value == sum, figure.id != total.id, figure.unit == total.unit,
        figure.bound == .exact, figure.span.end <= total.span.start, figure.status != .change
      {
        // `50 mô hình, gồm 20 mới và 30 cũ; trong đó 15 …, 35 …`: all of it is split twice.
        let isSplit = record.breakdowns.hasAny {
          $0.total == figure.id && $0.parts.contains(total.id)
        }
        return isSplit ? nil : figure
      }
    }
    return nil
  }
}

extension Figure {
  /// Says whether what is counted here can be added up to what another figure counts.
  fileprivate func isPart(of total: Figure) -> Bool {
    if unit.isExactly(total.unit) { return true }
    // `9 chi bộ nông thôn` of `14 chi bộ`, `8 hộ` of `20 hộ gia đình`.
    if isCount, total.isCount, unit.isKind(of: total.unit) || total.unit.isKind(of: unit) {
      return true
    }
    let (units, totals) = (unit.nouns, total.unit.nouns)
    // `lượt hộ` are counted in hộ, `mô hình, điển hình` in each of the two.
    if units.allSatisfy({ part in totals.contains { $0.isExactly(part) || $0.isTurns(of: part) } })
    {
      return true
    }
    return isCount && total.isCount
      && units.allSatisfy { noun in Self.owners.contains { noun.isExactly($0) } }
      && totals.allSatisfy { noun in Self.achievements.contains { noun.isExactly($0) } }
  }

  private static let owners: [StaticString] = ["tập thể", "cá nhân", "mô hình", "điển hình"]
  private static let achievements: [StaticString] = [
    "mô hình", "điển hình", "tập thể", "cá nhân", "nội dung", "việc làm", "công trình", "việc",
    "gương",
  ]
}

extension String {
  /// The nouns of a unit of several: *mô hình* and *điển hình* of *mô hình, điển hình*.
  fileprivate var nouns: [String] {
    guard has(UInt8(ascii: ",")) else { return [self] }
    return pieces(between: UInt8(ascii: ",")).map { String($0.drop(while: \.isWhitespace)) }
  }

  /// Whether this is another unit with more words behind it.
  fileprivate func isKind(of other: String) -> Bool {
    let (bytes, others) = (utf8.span, other.utf8.span)
    guard bytes.count > others.count, bytes[others.count] == UInt8(ascii: " ") else { return false }
    for index in others.indices where bytes[index] != others[index] { return false }
    return true
  }

  /// Whether this is *lượt hộ* where a noun is *hộ*.
  fileprivate func isTurns(of noun: String) -> Bool {
    begins(with: "lượt ") && isExactly("lượt " + noun)
  }
}
