internal import Records

extension Subject {
  /// The counts that other articles may give too, each under what makes it the same count: the
  /// place, the body that it is of, the movement, the unit, the status, the level and the fields.
  ///
  /// What cannot be joined safely is left out: a place with no code and nothing around it, an
  /// article with no movement, what rests on a guess, parts of a total, and what the article itself
  /// has several numbers of. A count with no time is compared in copies of one article alone.
  func figureClaims(article: Int) -> [(key: UInt64, claim: Claim)] {
    guard let place = record.place?.identity, let movement = record.movement else { return [] }
    let parts = Set(record.breakdowns.flatMap(\.parts))
    let body = record.titledBody
    let published = record.published.flatMap { CalendarSpan($0.date) }
    let kinds = record.event?.kinds ?? []
    let isInterimReview = kinds.contains(.interimReview) && !kinds.contains(.finalReview)

    var found: [(key: UInt64, claim: Claim)] = []
    for figure in figures where figure.isComparable && !parts.contains(figure.id) {
      let period = figure.period ?? reported?.value
      guard let time = period.map(CalendarSpan.init) ?? .unknown,
        let value = figure.value, let amount = Amount(figure), let status = figure.status
      else { continue }
      let level = figure.level == record.place?.level ? nil : figure.level
      var hash = StableHash(
        place, movement, figure.unit, status.rawValue, level?.rawValue ?? "", figure.per ?? "",
        figure.scope.flatMap(record.part) ?? body ?? "")
      for field in figure.fields.map(\.rawValue).sorted() { hash.add(field) }
      let claim = Claim(
        article: article, words: figure.evidence, value: value, amount: amount, time: time,
        published: published?.start ?? 0,
        isInterim: isInterimReview || published.map { $0.isBeforeEnd(of: time) } ?? false,
        kind: status.onlyGrows ? "+" + movement : movement)
      found.append((hash.value, claim))
    }
    // Of two numbers of the same thing in one article, none can be told to be the one.
    return found.enumerated().filter { index, one in
      found.allSatisfy { $0.key != one.key || !$0.claim.isOther(than: one.claim) }
        && !found[..<index].contains { $0.key == one.key && $0.claim.time == one.claim.time }
    }.map(\.element)
  }
}

extension CalendarSpan {
  /// The time of what has none.
  static var unknown: CalendarSpan { CalendarSpan(start: 0, end: 0) }
}

extension Claim {
  /// Says whether the article tells of which time it speaks.
  var hasTime: Bool { time != .unknown }

  /// The movement that a count is of.
  var movement: String { kind.hasPrefix("+") ? String(kind.dropFirst()) : kind }

  /// Says whether a count of this kind can only grow while time goes on.
  var onlyGrows: Bool { kind.hasPrefix("+") }

  /// Says whether two counts of one time are not the same.
  fileprivate func isOther(than other: Claim) -> Bool {
    time == other.time && !amount.meets(other.amount)
  }
}

extension Figure {
  private static let units: Set<String> = [
    "mô hình", "điển hình", "tập thể", "cá nhân", "công trình", "phần việc", "việc làm", "nội dung",
  ]
  private static let statuses: Set<Status> = [
    .registered, .implemented, .maintained, .effective, .replicated, .recognised, .stock,
  ]

  /// Says whether the count is of a kind that articles repeat.
  fileprivate var isComparable: Bool {
    guard let value, value == value.rounded(), value > 1, outOf == nil, guesses.isEmpty,
      let status, Self.statuses.contains(status)
    else { return false }
    return unit.pieces(between: UInt8(ascii: ",")).allSatisfy {
      Self.units.contains(String($0.drop(while: \.isWhitespace)))
    }
  }
}

extension Figure.Status {
  /// Says whether what was counted stays counted.
  fileprivate var onlyGrows: Bool {
    self == .registered || self == .implemented || self == .recognised
  }
}

extension Place {
  /// What makes the place one and no other; nil where its name alone does not.
  var identity: String? {
    guard guesses.isEmpty else { return nil }
    if let code { return "\(level.rawValue) \(code)" }
    guard level == .province || !within.isEmpty else { return nil }
    return ([level.rawValue, name] + within).joined(separator: "|").lowercased()
  }
}

extension CalendarSpan {
  /// Says whether this day lies before the last months of a time, when its results are told.
  fileprivate func isBeforeEnd(of time: CalendarSpan) -> Bool {
    let end = time.end % 10_000 == 0 ? time.end + 1200 : time.end
    return start % 10_000 == 0 ? start / 10_000 < end / 10_000 : start / 100 < end / 100 - 1
  }
}
