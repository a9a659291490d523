internal import Records

extension Check {
  /// So many years are said to be a time of another length.
  static let periodLength = Check(
    "period-length",
    severity: .warning,
    explanation: .init(
      vi: """
        Số năm được nêu không khớp với giai đoạn đi cùng. Cả hai cách đếm đều được chấp nhận: \
        2016-2020 là 5 năm (tính cả hai đầu) hay 4 năm (tính chênh lệch). Sơ kết ít năm hơn giai \
        đoạn của kế hoạch là bình thường. Nếu khen thưởng cho một giai đoạn chỉ khớp khi tính chênh \
        lệch thì có ghi chú.
        """,
      en: """
        The number of years does not fit the time it is said of. Both ways of counting are \
        accepted: 2016-2020 is 5 years (both ends counted) or 4 (the difference). An interim review \
        of fewer years than the plan has is normal. Awards for a time that fits only as a difference \
        are worth a note.
        """),
    doubt: .init(
      vi: "Số năm hoặc một trong hai mốc của giai đoạn có thể sai.",
      en: "The number of years may be wrong, or either end of the time."),
    example: "Tổng kết 5 năm phong trào thi đua “Dân vận khéo” giai đoạn 2016 - 2018",
    counterexample: "Tổng kết 5 năm phong trào thi đua “Dân vận khéo” giai đoạn 2016 - 2020"
  ) { subject in
    stages(subject) + awards(subject)
  }

  /// `Qua 3 năm thực hiện …` and, elsewhere, awards for `giai đoạn 2017-2020`.
  private static func awards(_ subject: Subject) -> [Contradiction] {
    let periods = subject.record.periods
    let durations = periods.filter { $0.kind == .duration && $0.years != nil }
    guard durations.count == 1, let duration = durations.first, let years = duration.years else {
      return []
    }
    return periods.compactMap { stage in
      guard stage.kind == .stage, stage.role == .award, let range = stage.value?.yearRange,
        range.count - 1 == years, stage.span.start - duration.span.end > 70
      else { return nil }
      return Contradiction(
        vi: """
          Bài viết nói \(years) năm, nhưng khen thưởng giai đoạn \(range.dash), tính cả hai đầu là \
          \(range.count) năm.
          """,
        en: """
          The article speaks of \(years) years, but the awards are for \(range.dash), which is \
          \(range.count) years with both ends counted.
          """,
        evidence: [duration.evidence, stage.evidence], severity: .note)
    }
  }

  private static func stages(_ subject: Subject) -> [Contradiction] {
    let periods = subject.record.periods
    let kinds = subject.record.event?.kinds ?? []
    let isFinal = kinds.contains(.finalReview) && !kinds.contains(.interimReview)
    let isInterim = kinds.contains(.interimReview)
    let durations = periods.selecting {
      $0.kind == .duration && $0.years != nil
    }
    let stages = periods.selecting {
      ($0.kind == .stage || $0.kind == .yearRange)
        && ($0.years != nil || $0.role == .report || subject.isInTitle($0.span)
          || !durations.isEmpty)
    }
    guard !stages.isEmpty else { return [] }
    return stages.compactMap { stage in
      guard let range = stage.value?.yearRange else { return nil }
      let length = range.count
      let duration: Period
      if let years = stage.years, stage.tellsBoth(years) {
        duration = stage
      } else {
        guard
          let near = durations.last(where: {
            (0...70).contains(stage.span.start - $0.span.end)
              && ($0.role == .report || subject.isBracket(stage.span, behind: $0.span))
          }),
          stage.role == .report || subject.isInTitle(stage.span)
            || subject.isBracket(stage.span, behind: near.span)
        else { return nil }
        duration = near
      }
      guard let years = duration.years, years != length, years != length - 1,
        // Two years of a plan for five are no conflict, but in a review of all of it.
        years > length || duration == stage && !(isInterim && stage.isBare)
          || isFinal && subject.isInTitle(duration.span)
      else { return nil }
      return Contradiction(
        vi: """
          Bài viết nói \(years) năm, nhưng giai đoạn \(range.dash) là \(length) năm tính cả hai đầu, \
          \(length - 1) năm tính chênh lệch.
          """,
        en: """
          The article says \(years) years, but \(range.dash) is \(length) years with both ends \
          counted, \(length - 1) from end to end.
          """,
        evidence: duration == stage ? [stage.evidence] : [duration.evidence, stage.evidence])
    }
  }
}

extension Period {
  /// Whether the words give a length and its two ends as one: `5 năm (2016 - 2020)`, `05 năm, giai đoạn
  /// 2016-2020`, `5 năm 2016 - 2020`; `2 năm giai đoạn 2016 - 2020` are two years of a stage.
  fileprivate func tellsBoth(_ years: Int) -> Bool {
    isBare || [",", " ("].contains { text.contains("\(years) năm" + $0) }
  }

  /// `5 năm 2016 - 2020`.
  fileprivate var isBare: Bool {
    let words = text.words
    guard let noun = words.firstIndex(of: "năm"), noun > 0, noun + 1 < words.count else {
      return false
    }
    return words[noun + 1].utf8.first.map { $0 &- 0x30 < 10 } ?? false
  }
}

extension Subject {
  /// Whether a time stands in the bracket behind a length, with the words of one clause between: `Qua
  /// 10 năm thực hiện (2012 - 2018)`.
  fileprivate func isBracket(_ time: Span, behind length: Span) -> Bool {
    guard (0...70).contains(time.start - length.end) else { return false }
    let words = record.signs(between: length, and: time)
    return words.last == "("
      && words.dropLast().allSatisfy { $0.first?.isLetter == true || "“”\"".contains($0) }
  }
}
