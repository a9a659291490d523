internal import Records

extension Check {
  /// A share in per cent is not what the numbers beside it give.
  static let ratioPercentMismatch = Check(
    "ratio-percent-mismatch",
    severity: .error,
    explanation: .init(
      vi: """
        Một tỷ số (201/241 hộ) và tỷ lệ phần trăm được nêu là của tỷ số ấy ("đạt 85,4%", \
        "chiếm tỷ lệ 85,4%", trong ngoặc) không khớp nhau. Làm tròn được chấp nhận; cắt bỏ chữ số lẻ thay vì làm tròn chỉ là ghi chú.
        """,
      en: """
        A ratio (201/241 hộ) and the percentage that is said to be it ("đạt 85,4%", "chiếm tỷ lệ \
        85,4%", in brackets) do not agree. Rounding is accepted; digits cut off instead of rounded are but a note.
        """),
    doubt: .init(
      vi: "Tử số, mẫu số hay tỷ lệ phần trăm đều có thể là chỗ sai; tỷ lệ cũng có thể của số khác.",
      en: """
        The number, the whole or the percentage can be the wrong one, or the percentage may be of \
        something else.
        """),
    example: "Toàn xã có 201/241 hộ đạt gia đình văn hóa, đạt 85,4%.",
    counterexample: "Toàn xã có 201/241 hộ đạt gia đình văn hóa, đạt 83,4%."
  ) { subject in
    guard subject.sketches.hasAny(\.isPercent) else { return [] }
    return ratios(subject) + differences(subject)
  }

  /// `201/241 hộ, đạt 83,4%`, `83,4% (201/241 hộ)`.
  private static func ratios(_ subject: Subject) -> [Contradiction] {
    subject.neighbours(within: 60) { first, second in
      first.isPercent ? second.isRatio : first.isRatio && second.isPercent
    }.compactMap { first, second, gap in
      let (ratio, percent) = first.isPercent ? (second, first) : (first, second)
      guard percent.isPercent, !ratio.isPercent, percent.outOf == nil, percent.max == nil,
        percent.status != .change, percent.status != .target,
        let part = ratio.value, let whole = ratio.outOf, let stated = percent.value,
        // `1/10 diện tích, 22% dân số`: a fraction in place of a word.
        whole > 10, ratio.bound == .exact,
        !subject.hasPeriod(between: first.span, and: second.span)
      else { return nil }
      let actual = part / whole * 100
      // Apart from each other, numbers that are far from equal are of different things.
      let isNear = gap <= (first.isPercent ? 3 : 12)
      guard isNear || abs(actual - stated) <= stated / 4,
        let found = mismatch(
          actual, of: "\"\(ratio.text)\"", percent, evidence: [ratio.evidence, percent.evidence])
      else { return nil }
      let link = RatioLink(first, second, in: subject.record)
      return (first.isPercent ? link.tiesRatioToShare : link.tiesShareToRatio) ? found : nil
    }
  }

  /// `kế hoạch 7.630 tỷ đồng, trúng thầu 6.292 tỷ đồng, giảm 17,25% (1.337 tỷ đồng)`.
  private static func differences(_ subject: Subject) -> [Contradiction] {
    let figures = subject.figures
    let sketches = subject.sketches
    return figures.indices.dropLast(3).filter {
      sketches[$0 + 2].isPercent != sketches[$0 + 3].isPercent
        && !sketches[$0].isPercent && !sketches[$0 + 1].isPercent
    }.compactMap { index in
      let (before, after) = (figures[index], figures[index + 1])
      let last = (figures[index + 2], figures[index + 3])
      let (percent, difference) = last.0.isPercent ? last : (last.1, last.0)
      guard percent.isPercent, percent.outOf == nil, let stated = percent.value,
        before.unit == after.unit, before.unit == difference.unit, !before.isPercent,
        before.outOf == nil, after.outOf == nil, difference.outOf == nil,
        last.1.span.start - before.span.end <= 200,
        let from = before.value, let to = after.value, let change = difference.value,
        from > 0, change > 0, [before, after, difference].allSatisfy({ $0.bound == .exact }),
        // The three belong together only if the third is the difference.
        abs(abs(from - to) - change) <= max(before.step, after.step, difference.step) * 1.5,
        abs(change / from * 100 - stated) <= stated / 4
      else { return nil }
      return mismatch(
        change / from * 100, of: "\"\(difference.text)\" / \"\(before.text)\"", percent,
        evidence: [before.evidence, after.evidence, percent.evidence, difference.evidence])
    }
  }

  private static func mismatch(
    _ actual: Double, of words: String, _ percent: Figure, evidence: [Finding.Evidence]
  ) -> Contradiction? {
    guard let stated = percent.value, let fault = Share(stated, of: percent).fault(with: actual)
    else { return nil }
    let isCut = fault == .cutOff
    return Contradiction(
      vi: """
        \(words) là \(actual.vi)%, nhưng bài viết ghi "\(percent.text)"\
        \(isCut ? " (cắt bỏ phần lẻ, không làm tròn)" : "").
        """,
      en: """
        \(words) is \(actual.en)%, but the article says "\(percent.text)"\
        \(isCut ? " (cut off, not rounded)" : "").
        """,
      evidence: evidence, severity: isCut ? .note : nil)
  }
}
