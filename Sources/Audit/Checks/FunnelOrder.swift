internal import Records

extension Check {
  /// More come out at the narrow end than went in at the wide one.
  static let funnelOrder = Check(
    "funnel-order",
    severity: .warning,
    explanation: .init(
      vi: """
        Số được công nhận, biểu dương hay phát huy hiệu quả nhiều hơn số đã đăng ký hoặc triển khai, \
        cùng loại, cùng thời gian, trong cùng một câu.
        """,
      en: """
        More are recognised, commended or effective than were registered or carried out, of the \
        same things, at the same time, side by side.
        """),
    doubt: .init(
      vi: "Một trong hai số có thể sai, hoặc hai số đếm ở hai cấp hay hai thời gian khác nhau.",
      en: "Either number may be wrong, or they may be counted at two levels or times."),
    example: "Năm 2020, toàn huyện đăng ký 40 mô hình, công nhận 55 mô hình.",
    counterexample: "Năm 2020, toàn huyện đăng ký 55 mô hình, công nhận 40 mô hình."
  ) { subject in
    subject.neighbours(within: 40) { first, second in
      first.isCount && second.isCount && isEntrance(first.status) && isExit(second.status)
    }.compactMap { first, second, _ in
      guard first.unit == second.unit,
        first.period == second.period, first.level == second.level, first.scope == second.scope,
        first.fields == second.fields, let wide = first.value, let narrow = second.value,
        narrow > wide, !subject.hasPeriod(between: first.span, and: second.span),
        // `340 (gồm 320 và 20), công nhận 270`: a part of what went in says nothing of the whole.
        !subject.record.breakdowns.hasAny({ $0.parts.contains(first.id) })
      else { return nil }
      return Contradiction(
        vi: """
          "\(second.text)" ở bước sau nhiều hơn "\(first.text)" ở bước trước \
          (\(narrow.vi) > \(wide.vi)).
          """,
        en: """
          "\(second.text)" at the later step is more than "\(first.text)" at the earlier one \
          (\(narrow.en) > \(wide.en)).
          """,
        evidence: [first.evidence, second.evidence])
    }
  }
  private static func isEntrance(_ status: Figure.Status?) -> Bool {
    status == .registered || status == .implemented
  }

  private static func isExit(_ status: Figure.Status?) -> Bool {
    status == .recognised || status == .commended || status == .effective
  }
}
