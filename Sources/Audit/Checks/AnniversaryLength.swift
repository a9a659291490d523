internal import Records

extension Check {
  /// An anniversary is not as many years as lie between its dates.
  static let anniversaryLength = Check(
    "anniversary-length",
    severity: .error,
    explanation: .init(
      vi: "Số năm kỷ niệm không bằng khoảng cách giữa hai năm ghi trong ngoặc.",
      en: "The years of an anniversary are not those between the two dates in its brackets."),
    doubt: .init(
      vi: "Số năm kỷ niệm hoặc một trong hai mốc có thể sai.",
      en: "The number of the anniversary may be wrong, or either date."),
    example: "Sáng nay diễn ra lễ kỷ niệm 50 năm ngày thành lập (1962 - 2019).",
    counterexample: "Sáng nay diễn ra lễ kỷ niệm 57 năm ngày thành lập (1962 - 2019)."
  ) { subject in
    subject.record.periods.selecting { $0.kind == .anniversary }.compactMap { period in
      guard let years = period.years,
        let span = period.value.flatMap(CalendarSpan.init)
      else { return nil }
      let actual = span.endYear - span.startYear
      guard actual != years, actual > 0 else { return nil }
      return Contradiction(
        vi: """
          Kỷ niệm \(years) năm, nhưng từ năm \(span.startYear) đến năm \(span.endYear) \
          là \(actual) năm.
          """,
        en: """
          The anniversary is of \(years) years, but from \(span.startYear) to \(span.endYear) are \
          \(actual).
          """,
        evidence: [period.evidence])
    }
  }
}
