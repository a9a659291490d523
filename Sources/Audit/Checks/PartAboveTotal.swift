internal import Records

extension Check {
  /// A part is more than the whole that it is said to be of.
  static let partAboveTotal = Check(
    "part-above-total",
    severity: .warning,
    explanation: .init(
      vi: """
        Một phần nhiều hơn tổng số mà nó được nêu là thuộc về: "45 mô hình, trong đó có 52 mô hình \
        hiệu quả", "201/141 hộ". Vượt kế hoạch hay chỉ tiêu là bình thường.
        """,
      en: """
        A part is more than the whole it is said to be of: "45 mô hình, trong đó có 52 mô hình hiệu \
        quả", "201/141 hộ". More than a plan or a target is normal.
        """),
    doubt: .init(
      vi: "Tổng số hay phần đều có thể sai, hoặc phần ấy thuộc về một số khác.",
      en: "The whole or the part can be wrong, or the part may be of another number."),
    example: "Toàn huyện có 45 mô hình, trong đó có 52 mô hình hiệu quả.",
    counterexample: "Toàn huyện có 52 mô hình, trong đó có 45 mô hình hiệu quả."
  ) { subject in
    // Whether more than all is meant, only the words around tell.
    guard subject.record.text != nil else { return [] }
    return subsets(subject) + ratios(subject)
  }

  /// `45 mô hình, trong đó có 52 mô hình hiệu quả`.
  private static func subsets(_ subject: Subject) -> [Contradiction] {
    subject.record.breakdowns.selecting { !$0.exhaustive && $0.total != nil }.compactMap {
      breakdown in
      guard let total = breakdown.total.flatMap(subject.figure), total.isCount,
        total.status != .change, let whole = total.value,
        !subject.partitions.contains(where: { $0.total.id == total.id && $0.otherBase != nil }),
        let part = breakdown.parts.first.flatMap(subject.figure), part.isCount,
        part.unit == total.unit, part.value ?? 0 > whole, part.per == total.per,
        part.status != .change, part.status != .target,
        subject.tellsOfPart(total.span, part.span),
        // What stands before the total may be what the part is of.
        !subject.figures.contains(where: {
          $0.unit == total.unit && $0.id != part.id && $0.value ?? 0 >= part.value ?? 0
            && (0...200).contains(total.span.start - $0.span.end)
        })
      else { return nil }
      return Contradiction(
        vi: "\"\(part.text)\" được nêu là một phần của \"\(total.text)\", nhưng lại nhiều hơn.",
        en: "\"\(part.text)\" is said to be a part of \"\(total.text)\", but is more.",
        evidence: [total.evidence, part.evidence])
    }
  }

  /// `201/141 hộ`.
  private static func ratios(_ subject: Subject) -> [Contradiction] {
    subject.figures.indices.filter { subject.sketches[$0].isRatio }.compactMap { index in
      let ratio = subject.figures[index]
      guard let part = ratio.value, let whole = ratio.outOf, whole > 10, part > whole,
        part < whole * 10, part == part.rounded(), whole == whole.rounded(), ratio.bound == .exact,
        ratio.max == nil, ratio.per == nil, ratio.guesses.isEmpty,
        Self.censuses.contains(ratio.unit),
        ratio.status != .change, ratio.status != .target, subject.tellsOfStock(ratio.span)
      else { return nil }
      return Contradiction(
        vi: "\"\(ratio.text)\": phần nhiều hơn tổng số (\(part.vi) > \(whole.vi)).",
        en: "\"\(ratio.text)\": the part is more than the whole (\(part.en) > \(whole.en)).",
        evidence: [ratio.evidence])
    }
  }
}

extension Check {
  /// What a place has so many of in all; other things can be more than were planned.
  fileprivate static let censuses: Set<String> = [
    "hộ", "hộ gia đình", "gia đình", "hộ dân", "thôn", "bản", "ấp", "làng", "buôn", "khu dân cư",
    "tổ dân phố", "khu phố", "thôn, làng", "thôn, bản", "xã", "phường", "thị trấn", "xã, phường",
    "chi bộ", "đảng bộ", "trường", "lớp", "đại biểu", "chi hội", "cơ quan", "đơn vị",
  ]
}

extension Subject {
  /// Whether the words between say that the second is a part of the first, and not what it grew to:
  /// `45 mô hình, trong đó có 52 …`.
  fileprivate func tellsOfPart(_ total: Span, _ part: Span) -> Bool {
    guard total.end <= part.start else { return false }
    let between = record.signs(between: total, and: part)
    let growth: Set<String> = [
      "thêm", "mới", "tăng", "giảm", "vượt", "nâng", "lên", "tổng", "lũy", "luỹ", "hơn", "/",
    ]
    guard between.suffix(4).contains("đó") || between.suffix(4).contains("gồm") else {
      return false
    }
    return !(record.signs(16, before: total) + between).contains(where: growth.contains)
  }

  /// Whether the words around tell of what there is, with no plan, which more than all may fulfil.
  fileprivate func tellsOfStock(_ ratio: Span) -> Bool {
    let plans: Set<String> = [
      "kế", "hoạch", "kh", "chỉ", "tiêu", "giao", "vượt", "nghị", "quyết", "phấn", "đấu", "so",
      "đề",
      "yêu", "cầu", "dự", "toán", "mục", "%", "tỷ",
    ]
    let before = record.signs(60, before: ratio)
    guard before.last == "có" || before.last == "," || before.last == "còn" else { return false }
    return !(before + record.signs(80, behind: ratio)).contains(where: plans.contains)
  }
}
