internal import Records
internal import VietText

/// Gives dates without a year their year, and each distinct value one place in the record.
///
/// The year is that of the article's own date; failing that, the one year that the sentence speaks
/// of; failing that, the one year of the whole article. With none of them the value stays unknown.
struct PeriodAssembly {
  /// The value of each period fact, nil where nothing anchors it.
  private(set) var values: [EDTF?] = []
  /// Whether a part of the value comes from elsewhere.
  private(set) var inferred: [Bool] = []

  init(
    _ reading: Reading, _ facts: Facts, _ sentences: [Sentence], published: CalendarDate?
  ) {
    values = Array(repeating: nil, count: facts.periods.count)
    inferred = Array(repeating: false, count: facts.periods.count)
    let own = published?.year
    let years = own == nil ? Self.years(reading, facts, sentences) : []
    for (index, found) in facts.periods.enumerated() {
      var period = found.value
      inferred[index] = period.lacksYear
      if period.lacksYear {
        guard !period.recurs, let year = own ?? years[index] else { continue }
        period.take(year: year, published: published)
      }
      values[index] = period.edtf
    }
  }

  /// For each period fact the year that the text speaks of, in an article that has no day.
  private static func years(
    _ reading: Reading, _ facts: Facts, _ sentences: [Sentence]
  ) -> [Int?] {
    // A year that stands alone says more of the article's time than the year of one date.
    // Terms and stages end in years to come.
    let ends = Set(
      facts.periods.compactMap {
        $0.value.kind == .term || $0.value.kind == .stage ? $0.value.to?.year : nil
      })
    let bare = Set(
      facts.periods.compactMap {
        $0.value.kind == .year && !reading.isCompared($0.tokens.lowerBound)
          ? $0.value.from?.year : nil
      })
    let months = Set(
      facts.periods.compactMap {
        $0.value.kind == .month && !reading.isCompared($0.tokens.lowerBound)
          ? $0.value.statedYear : nil
      })
    let stated = Set(facts.periods.compactMap { $0.value.statedYear })
    let feasts = Set(facts.periods.compactMap(\.value.feastYear))
    let next = yearAfterSameTime(facts, reading)
    var onlyYear =
      yearCompared(facts, reading) ?? next
      ?? (bare.count == 1 ? bare.first : stated.count == 1 ? stated.first : nil)
    if let year = onlyYear, year != next, !isTold(year, reading, facts, sentences) {
      onlyYear = nil
    }
    if onlyYear == nil, stated.isEmpty, feasts.count == 1 { onlyYear = feasts.first }
    // `Tháng 2 năm 2021 …`, and a year before that: the month tells the article's time.
    if let year = onlyYear, bare == [year], let last = months.max(), last > year { onlyYear = nil }
    if let year = onlyYear, ends.contains(year), bare == [year] {
      onlyYear = congressYear(facts, reading, sentences)
    } else if onlyYear == nil, bare.count < 2, months.count == 1, let year = months.first,
      isTold(year, reading, facts, sentences)
    {
      onlyYear = year
    } else if onlyYear == nil, stated.isEmpty {
      onlyYear = congressYear(facts, reading, sentences)
    }
    let month = onlyYear == nil ? onlyMonth(facts, stated) : nil
    var years = Array(repeating: onlyYear, count: facts.periods.count)
    if let month {
      for index in years.indices { years[index] = facts.periods[index].value.year(near: month) }
    }
    for sentence in sentences where !sentence.periods.isEmpty {
      let near = Near(sentence, facts, reading)
      for index in sentence.periods {
        if let year = near.year(of: facts.periods[index].value) { years[index] = year }
      }
    }
    return years
  }

  /// The first year of the term for which a congress is held: `Đại hội … nhiệm kỳ 2020-2025`.
  private static func congressYear(
    _ facts: Facts, _ reading: Reading, _ sentences: [Sentence]
  ) -> Int? {
    let isCongress = sentences.prefix(3).contains { sentence in
      sentence.tokens.contains { reading.isWord($0, .hội) && reading.isWord($0 - 1, .đại) }
    }
    guard isCongress else { return nil }
    let terms = facts.periods.compactMap { $0.value.kind == .term ? $0.value.from?.year : nil }
    return terms.max()
  }

  /// The month of the only full date of an article that names no other year.
  private static func onlyMonth(_ facts: Facts, _ stated: Set<Int>) -> CalendarDate? {
    guard stated.count == 1 else { return nil }
    let dates = facts.periods.filter { $0.value.statedYear != nil }
    guard dates.allSatisfy({ $0.value.kind == .date && $0.value.role == nil }) else { return nil }
    return dates.first?.value.from
  }

  /// The years that a sentence names: those it tells of, and those that lie ahead of it.
  private struct Near {
    private var told: Int?
    private var ahead: Int?
    private var isClear = true
    private let isReview: Bool

    init(_ sentence: Sentence, _ facts: Facts, _ reading: Reading) {
      let first = sentence.tokens.lowerBound
      isReview = (first..<min(first + 60, sentence.tokens.upperBound)).contains {
        reading.isWord($0, .kết) && reading.isWord($0 - 1, .tổng)
      }
      for index in sentence.periods {
        let period = facts.periods[index]
        guard let year = period.value.statedYear, !reading.isCompared(period.tokens.lowerBound)
        else { continue }
        let isAhead = period.value.role == .plan || period.value.role == .target
        let other = isAhead ? ahead : told
        if !isAhead, isReview, let told, year == told + 1 {
          // `tổng kết năm 2021; phát động thi đua năm 2022`
          ahead = year
          continue
        }
        if let other, other != year { isClear = false }
        if isAhead { ahead = year } else { told = year }
      }
    }

    /// The year of a day or month that names none: in autumn one plans for the year to come, in the
    /// first weeks of a year one sums up the last.
    func year(of period: PeriodFact) -> Int? {
      guard isClear else { return nil }
      let month = period.kind == .date && period.lacksYear ? period.from?.month : nil
      switch (told, ahead) {
      case (let told?, nil):
        guard let month, isReview, month < 3 else { return told }
        return told + 1
      case (nil, let ahead?): return month.map { $0 > 9 ? ahead - 1 : ahead } ?? ahead
      case (let told?, let ahead?):
        guard told != ahead else { return told }
        guard ahead == told + 1 else { return nil }
        return month.map { $0 < 5 ? ahead : told }
      case (nil, nil): return nil
      }
    }
  }
}

extension PeriodAssembly {
  /// Whether an article is about a year: it names the year in its first sentences, or twice, or
  /// as the year of something: `Hội nghị kiều bào 2016`, `công tác năm 2022`.
  ///
  /// A year in the middle to which a preposition leads, or that begins a sentence, may be one of
  /// history or far ahead, as may that of a single day.
  private static func isTold(
    _ year: Int, _ reading: Reading, _ facts: Facts, _ sentences: [Sentence]
  ) -> Bool {
    let places = facts.periods.indices.filter { facts.periods[$0].value.statedYear == year }
    guard places.count < 2, let only = places.first else { return !places.isEmpty }
    if sentences.prefix(4).contains(where: { $0.periods.contains(only) }) { return true }
    let found = facts.periods[only]
    let start = found.tokens.lowerBound
    return (found.value.kind == .year || found.value.kind == .partOfYear)
      && !reading.tokens[start].isSentenceStart && !isQuoted(start, reading)
      && found.value.role != .history && !reading.isCompared(start)
      && !reading.isAtTime(start) && !reading.isAtTime(start - 1)
  }

  /// `Bà kể: “Năm 2008, …`: what is told begins with it.
  private static func isQuoted(_ start: Int, _ reading: Reading) -> Bool {
    start > 0 && [.openQuote, .quote, .dash].contains(reading.tokens[start - 1].kind)
  }

  /// The year after the one with whose `cùng kỳ` the article compares, where it names no year of its
  /// own: `tăng 4 vụ so với cùng kỳ năm 2018`.
  private static func yearAfterSameTime(_ facts: Facts, _ reading: Reading) -> Int? {
    var last: Int?
    for period in facts.periods {
      guard let year = period.value.statedYear else { continue }
      let start = period.tokens.lowerBound
      if reading.isWord(start - 1, .kỳ), reading.isWord(start - 2, .cùng) {
        guard last == nil || last == year else { return nil }
        last = year
      } else if period.value.kind != .date, !reading.isCompared(start),
        last.map({ year != $0 + 1 }) ?? true
      {
        guard period.value.role == .plan || period.value.role == .target else { return nil }
      }
    }
    return last.map { $0 + 1 }
  }

  /// The only year besides those before and after it, with which the article compares or for which it
  /// plans: `tăng so với năm 2021`, `nhiệm vụ năm 2023`.
  private static func yearCompared(_ facts: Facts, _ reading: Reading) -> Int? {
    var (told, compared, ahead): (Set<Int>, Set<Int>, Set<Int>) = ([], [], [])
    for period in facts.periods {
      guard let year = period.value.statedYear else { continue }
      if reading.isCompared(period.tokens.lowerBound) {
        compared.insert(year)
      } else if period.value.role == .plan || period.value.role == .target {
        ahead.insert(year)
      } else {
        told.insert(year)
      }
    }
    guard told.count == 1, let year = told.first, !compared.isEmpty || !ahead.isEmpty,
      compared.isSubset(of: [year - 1, year]), ahead.isSubset(of: [year, year + 1])
    else { return nil }
    return year
  }
}

extension Reading {
  /// Whether a word that leads to a point of time stands here: `từ năm 1994`, `vào năm 2030`.
  fileprivate func isAtTime(_ index: Int) -> Bool {
    [Word.từ, .vào, .hồi, .đến, .tới, .trước, .sau, .kể, .đầu, .cuối, .giữa, .khoảng, .qua].contains
    {
      isWord(index, $0)
    }
  }

  /// `so với năm 2021`, `so năm 2021`, `cùng kỳ năm 2021`: the article's own year is another one.
  func isCompared(_ period: Int) -> Bool {
    if isWord(period - 1, .kỳ), isWord(period - 2, .cùng) { return true }
    // `so với dự toán năm 2024`, `so với vụ đông xuân năm 2018`
    for index in stride(from: period - 1, through: max(0, period - 7), by: -1) {
      guard tokens[index].kind == .word else { return false }
      if tokens[index].id == Word.so.rawValue { return true }
    }
    return false
  }
}

extension PeriodFact {
  /// The year of a date or year that stands alone in the text.
  fileprivate var statedYear: Int? {
    guard kind == .year || kind == .date || kind == .month || kind == .partOfYear else {
      return nil
    }
    // Nothing happened this year on a day of history: `Ngày 20/10/1930`.
    guard let year = (to ?? from)?.year, kind != .date || year >= 1990 else { return nil }
    return year
  }

  /// The year of a full date within a month of this one, which has none.
  fileprivate func year(near date: CalendarDate) -> Int? {
    guard kind == .date, lacksYear, let mine = from?.month, let other = date.month,
      abs(mine - other) < 2
    else { return nil }
    return date.year
  }

  /// The year in which an anniversary is kept.
  fileprivate var feastYear: Int? { kind == .anniversary ? to?.year : nil }

  fileprivate var lacksYear: Bool {
    guard let from else { return false }
    return from.year == nil
  }

  /// Fills in the year.
  ///
  /// A month far after the article's own lies in the year before: an article of January tells of
  /// December, unless it sets a target.
  fileprivate mutating func take(year: Int, published: CalendarDate?) {
    var year = year
    if kind == .date || kind == .month, role != .target, role != .plan, year == published?.year,
      let month = (to ?? from)?.month, let own = published?.month, month - own >= 9
    {
      year -= 1
    }
    if to != nil, to?.year == nil { to?.year = year }
    from?.year = to?.year ?? year
    if let start = from?.month, let end = to?.month, start > end, let year = to?.year {
      from?.year = year - 1
    }
  }

  /// The value in EDTF, level 0.
  fileprivate var edtf: EDTF? {
    guard let from = from?.edtf else { return nil }
    guard let to else { return EDTF(from) }
    guard let to = to.edtf else { return nil }
    return EDTF(from == to ? from : from + "/" + to)
  }
}
