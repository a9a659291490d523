internal import Records

extension Check {
  /// An award is for another time than the one the article reports on.
  static let periodConflict = Check(
    "period-conflict",
    severity: .warning,
    explanation: .init(
      vi: """
        Bài viết tổng kết một giai đoạn, nhưng khen thưởng thành tích của một giai đoạn khác; hoặc \
        một giai đoạn kết thúc trước khi bắt đầu ("2021 - 2015", "từ ngày 15/3/2022 đến ngày \
        12/3/2022"). Danh hiệu nhiều năm liền có thời gian riêng. Kế hoạch hay nhiệm kỳ dài hơn giai đoạn báo cáo là bình thường, khen thưởng một năm trong giai \
        đoạn cũng vậy.
        """,
      en: """
        The article reviews one time and gives awards for another, or a time ends before it begins \
        ("2021 - 2015", "từ ngày 15/3/2022 đến ngày 12/3/2022"). A title for several years on end \
        has a time of its own. A plan or a term that reaches \
        further than the time reported on is normal, and so is an award for one year of it.
        """),
    doubt: .init(
      vi: "Một trong hai giai đoạn có thể ghi nhầm, hoặc khen thưởng thật sự cho thời gian khác.",
      en: "Either time may be misprinted, or the awards may really be for another time."),
    example: """
      Phường sơ kết phong trào “Dân vận khéo” giai đoạn 2021 – 2023
      UBND phường khen thưởng 6 tập thể, 3 cá nhân có thành tích giai đoạn 2019 - 2023.
      """,
    counterexample: """
      Phường sơ kết phong trào “Dân vận khéo” giai đoạn 2021 – 2023
      Kế hoạch của phường cho giai đoạn 2021 - 2025. UBND phường khen thưởng 6 tập thể, 3 cá nhân \
      có thành tích giai đoạn 2021 - 2023.
      """
  ) { subject in
    reversed(subject) + reversedDays(subject) + ofAwards(subject)
  }

  /// `từ ngày 15/3/2022 đến ngày 12/3/2022`.
  private static func reversedDays(_ subject: Subject) -> [Contradiction] {
    let periods = subject.record.periods.selecting {
      $0.kind == .date && $0.value?.rawValue.utf8.count == 10
    }
    guard periods.count > 1 else { return [] }
    return zip(periods, periods.dropFirst()).compactMap { first, last in
      guard (0...20).contains(last.span.start - first.span.end), first.startsRange,
        let start = first.value.flatMap(CalendarSpan.init),
        let end = last.value.flatMap(CalendarSpan.init), start.isAfter(end),
        let joint = subject.record.signs(between: first.span, and: last.span).first,
        ["đến", "tới", "-", "–"].contains(joint)
      else { return nil }
      return Contradiction(
        vi: "\"\(first.text)\" đến \"\(last.text)\" kết thúc trước khi bắt đầu.",
        en: "\"\(first.text)\" to \"\(last.text)\" ends before it begins.",
        evidence: [first.evidence, last.evidence])
    }
  }

  /// `giai đoạn 2021 - 2015`.
  private static func reversed(_ subject: Subject) -> [Contradiction] {
    subject.record.periods.selecting { period in
      guard period.kind == .stage || period.kind == .yearRange || period.kind == .term,
        let years = period.text.years
      else { return false }
      return years.first > years.last && (1900...2100).contains(years.last)
    }.map { period in
      Contradiction(
        vi: "\"\(period.text)\" kết thúc trước khi bắt đầu.",
        en: "\"\(period.text)\" ends before it begins.", evidence: [period.evidence])
    }
  }

  private static func ofAwards(_ subject: Subject) -> [Contradiction] {
    guard subject.record.awards.hasAny({ $0.period != nil && $0.act != .proposed }),
      let report = subject.reported, let range = report.value?.yearRange
    else { return [] }
    var known: Set<EDTF> = []
    return subject.record.awards.compactMap { award in
      guard award.act != .proposed, let time = award.period, let years = time.yearRange,
        years != range, years.overlaps(range), known.insert(time).inserted
      else { return nil }
      let periods = subject.record.periods.filter { $0.value == time }
      let words = periods.first { award.span.contains($0.span) } ?? periods.first
      // `gia đình văn hóa 5 năm liền (2019 - 2023)` tells how long the title was held.
      if let words, words.text.words.contains(where: { $0 == "liền" || $0 == "liên" }) {
        return nil
      }
      return Contradiction(
        vi: """
          Bài viết báo cáo giai đoạn \(range.dash), nhưng khen thưởng thành tích của \
          giai đoạn \(years.dash).
          """,
        en: "The article reports on \(range.dash), but gives awards for \(years.dash).",
        evidence: [report.evidence, words?.evidence, award.evidence])
    }
  }
}

extension Period {
  /// `từ ngày 15/3/2022`.
  fileprivate var startsRange: Bool {
    text.lowercased().words.prefix(2).contains("từ")
  }
}

extension Subject {
  /// The time of several years that the article reports on: that of its title, else the only one
  /// that the text calls so.
  var reported: Period? {
    let stages = record.periods.selecting {
      ($0.kind == .stage || $0.kind == .yearRange) && $0.value?.yearRange != nil
    }
    let titled = stages.filter { isInTitle($0.span) }
    if titled.count == 1 { return titled[0] }
    let reports = stages.filter { $0.role == .report }
    return titled.isEmpty && reports.count == 1 ? reports[0] : nil
  }
}

extension String {
  /// The first and last of two years in digits; nil where there are not two.
  fileprivate var years: (first: Int, last: Int)? {
    var years = (first: 0, last: 0, count: 0)
    var (number, length) = (0, 0)
    let bytes = utf8.span
    for index in 0...bytes.count {
      let digit = index < bytes.count ? bytes[index] &- 0x30 : 10
      if digit < 10 {
        number = length < 4 ? number * 10 + Int(digit) : 0
        length += 1
        continue
      }
      if length == 4 { years = (years.last, number, years.count + 1) }
      (number, length) = (0, 0)
    }
    return years.count == 2 ? (years.first, years.last) : nil
  }
}

extension ClosedRange<Int> {
  /// `2016-2020`.
  var dash: String { "\(lowerBound)-\(upperBound)" }
}
