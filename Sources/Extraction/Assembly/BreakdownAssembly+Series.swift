internal import Records
internal import VietText

/// Parts that nothing introduces: by year, shares of a hundred, and what a headline adds up.
extension BreakdownAssembly {
  /// `năm 2016 thực hiện 20, năm 2017 thực hiện 24, năm 2018 đăng ký 26`: three years at least.
  mutating func byYear(_ sentence: Sentence) {
    guard sentence.quantities.count > 2 else { return }
    var series = Series()
    for index in sentence.quantities {
      guard let year = year(of: index, in: sentence),
        facts.quantities[index].value.unit != "%"
      else { continue }
      if series.unit == nil { series.unit = facts.quantities[index].value.unit }
      guard facts.quantities[index].value.unit == series.unit else { continue }
      series.parts.append(index)
      series.years.insert(year)
    }
    append(series)
  }

  /// The same, a year a line: `- Năm 2019: 12 mô hình`.
  mutating func byYearInLines(_ sentences: [Sentence]) {
    var series = Series()
    for sentence in sentences {
      guard sentence.quantities.count == 1, let index = sentence.quantities.first,
        let year = year(of: index, in: sentence), sentence.periods.count == 1,
        series.unit == nil || series.unit == facts.quantities[index].value.unit
      else {
        append(series)
        series = Series()
        continue
      }
      series.unit = facts.quantities[index].value.unit
      series.parts.append(index)
      series.years.insert(year)
    }
    append(series)
  }

  /// Counts of one thing, year by year.
  private struct Series {
    var unit: String?
    var parts: [Int] = []
    var years: Set<EDTF> = []
  }

  /// The year that stands before a count.
  private func year(of index: Int, in sentence: Sentence) -> EDTF? {
    let start = facts.quantities[index].tokens.lowerBound
    let period = sentence.periods.last {
      facts.periods[$0].tokens.upperBound <= start && facts.periods[$0].value.kind == .year
    }
    return period.flatMap { periods.values[$0] }
  }

  /// The total of a series is the nearest earlier figure that its parts add up to, else one of the
  /// time that its years make up.
  private mutating func append(_ series: Series) {
    guard series.years.count > 2, let first = series.parts.first, let sum = sum(series.parts)
    else { return }
    let total =
      facts.quantities[..<first].lastIndex {
        $0.value.unit == series.unit && $0.value.value == sum
      }
      ?? facts.quantities[..<first].indices.suffix(6).last {
        facts.quantities[$0].value.unit == series.unit && coverTime(of: $0, series.parts)
      }
    append(total, series.parts, .year, exhaustive: true)
  }

  // MARK: Fields and levels

  /// `Trên lĩnh vực kinh tế có 82 mô hình, văn hóa có 49 mô hình, quốc phòng có 37 mô hình`: three
  /// fields or levels at least, each with one count of the same thing.
  mutating func byFieldOrLevel(_ sentence: Sentence) -> Bool {
    guard sentence.quantities.count > 2 else { return false }
    for axis in [Breakdown.Axis.field, .level] {
      let parts = sentence.quantities.filter { key(of: $0, axis) != nil && !isChange($0) }
      guard parts.count > 2, Set(parts.map { key(of: $0, axis) }).count == parts.count,
        Set(parts.map { facts.quantities[$0].value.unit }).count == 1,
        facts.quantities[parts[0]].value.unit != "%", let sum = sum(parts)
      else { continue }
      let total = facts.quantities[..<parts[0]].suffix(60).lastIndex {
        $0.value.unit == facts.quantities[parts[0]].value.unit && $0.value.value == sum
      }
      append(total, parts, axis, exhaustive: true)
      return true
    }
    return false
  }

  /// The fields or the level of a count, with what is told of it.
  private func key(of quantity: Int, _ axis: Breakdown.Axis) -> String? {
    guard let place = figures.place[quantity] else { return nil }
    let figure = figures.figures[place]
    let own =
      axis == .field ? figure.fields.map(\.rawValue) : [figure.level?.rawValue].compactMap(\.self)
    return own.isEmpty ? nil : own.joined(separator: ",")
  }

  // MARK: Shares

  /// `A chiếm 40,5%; B 34,5%; C 25%`: three shares at least that make a hundred.
  mutating func shares(_ sentence: Sentence) -> Bool {
    guard sentence.quantities.count > 2 else { return false }
    let shares = sentence.quantities.filter {
      let quantity = facts.quantities[$0].value
      return quantity.unit.isSame(as: "%") && quantity.max == nil
    }
    guard shares.count > 2, let sum = sum(shares)?.double,
      abs(sum - 100) <= rounding(of: shares) * Double(shares.count)
    else { return false }
    append(nil, shares, axis(of: shares), exhaustive: true)
    return true
  }

  /// By how much the rounding of shares may be wrong in each.
  private func rounding(of shares: [Int]) -> Double {
    let decimals = shares.map { facts.quantities[$0].value.value?.decimals ?? 0 }.max() ?? 0
    return decimals > 1 ? 0.005 : 0.05
  }

  // MARK: The headline

  /// `35 tập thể, cá nhân được khen` above `tặng giấy khen cho 14 tập thể và 21 cá nhân`; or all that
  /// the body has of the headline's unit.
  mutating func splitTitle(_ sentences: [Sentence]) {
    let body = sentences.filter { !$0.isTitle && !$0.quantities.isEmpty }
    for title in sentences.prefix(while: \.isTitle).flatMap(\.quantities) {
      let total = facts.quantities[title].value
      guard let sum = total.value, total.outOf == nil, figures.place[title] != nil else { continue }
      let parts =
        total.unit.contains(",")
        ? body.map { self.parts(of: total, in: $0) }.first { self.sum($0) == sum }
        : body.flatMap { self.parts(of: total, in: $0) }
      guard let parts, (2...12).contains(parts.count), self.sum(parts) == sum else { continue }
      append(title, parts, axis(of: parts), exhaustive: true)
      return
    }
  }

  /// The counts of a sentence that may be parts of a total: of one of its units, or of its unit.
  private func parts(of total: QuantityFact, in sentence: Sentence) -> [Int] {
    sentence.quantities.filter { index in
      let part = facts.quantities[index].value
      let isPart =
        total.unit.contains(",")
        ? part.unit != total.unit && part.unit.isPart(of: total.unit) : part.unit == total.unit
      return isPart && part.value != total.value
    }
  }
}
