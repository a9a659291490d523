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
    let bare = Set(facts.periods.compactMap { $0.value.kind == .year ? $0.value.from?.year : nil })
    let stated = Set(facts.periods.compactMap { $0.value.statedYear })
    let feasts = Set(facts.periods.compactMap(\.value.feastYear))
    var onlyYear =
      yearCompared(facts, reading)
      ?? (bare.count == 1 ? bare.first : stated.count == 1 ? stated.first : nil)
    if let year = onlyYear, !isTold(year, reading, facts, sentences) { onlyYear = nil }
    if onlyYear == nil, stated.isEmpty, feasts.count == 1 { onlyYear = feasts.first }
    var years = Array(repeating: onlyYear, count: facts.periods.count)
    for sentence in sentences where !sentence.periods.isEmpty {
      let near = Set(
        sentence.periods.compactMap { index -> Int? in
          let period = facts.periods[index]
          return reading.isCompared(period.tokens.lowerBound) ? nil : period.value.statedYear
        })
      guard near.count == 1, let only = near.first else { continue }
      for index in sentence.periods { years[index] = only }
    }
    return years
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
    return found.value.kind == .year && !reading.tokens[start].isSentenceStart
      && found.value.role != .history && !reading.isCompared(start)
      && !reading.isAtTime(start) && !reading.isAtTime(start - 1)
  }

  /// The only year besides the one before it, with which the article compares: `tăng so với năm
  /// 2021`.
  private static func yearCompared(_ facts: Facts, _ reading: Reading) -> Int? {
    var (told, compared): (Set<Int>, Set<Int>) = ([], [])
    for period in facts.periods {
      guard let year = period.value.statedYear else { continue }
      if reading.isCompared(period.tokens.lowerBound) {
        compared.insert(year)
      } else {
        told.insert(year)
      }
    }
    guard told.count == 1, let year = told.first, compared == [year - 1] else { return nil }
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

  /// `so với năm 2021`, `cùng kỳ năm 2021`: the article's own year is another one.
  fileprivate func isCompared(_ period: Int) -> Bool {
    isWord(period - 1, .với) && isWord(period - 2, .so)
      || isWord(period - 1, .kỳ) && isWord(period - 2, .cùng)
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
