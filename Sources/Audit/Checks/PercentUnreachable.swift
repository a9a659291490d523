internal import Records

extension Check {
  /// No whole number of the counted things gives the percentage.
  static let percentUnreachable = Check(
    "percent-unreachable",
    severity: .warning,
    explanation: .init(
      vi: """
        Tỷ lệ phần trăm được nêu là của một số đếm, nhưng không có số nguyên nào của số đếm ấy cho \
        tỷ lệ này: trong 145 mô hình, 120 là 82,76% và 121 là 83,45%, không có số nào là 83,07%.
        """,
      en: """
        A percentage is said to be of a count, but no whole number of it gives that percentage: of \
        145, 120 are 82.76% and 121 are 83.45%, none are 83.07%.
        """),
    doubt: .init(
      vi: "Số đếm hay tỷ lệ phần trăm có thể sai, hoặc tỷ lệ được tính trên một số khác.",
      en: "The count or the percentage may be wrong, or the percentage may be of another number."),
    example: "Toàn thành phố có 145 mô hình, trong đó 83,07% đạt kết quả tốt.",
    counterexample: "Toàn thành phố có 145 mô hình, trong đó 83,45% đạt kết quả tốt."
  ) { subject in
    guard subject.sketches.hasAny(\.isPercent) else { return [] }
    let shares = subject.record.breakdowns.compactMap { breakdown -> (Figure, Figure)? in
      guard breakdown.parts.count == 1, let total = breakdown.total.flatMap(subject.figure),
        let share = subject.figure(breakdown.parts[0])
      else { return nil }
      return (total, share)
    }
    // Behind a count of models a share is nearly always one of them.
    let next = subject.neighbours(within: 40) { $0.isCount && $1.isPercent }.compactMap {
      first, second, _ in
      ["mô hình", "điển hình", "mô hình, điển hình"].contains(first.unit) ? (first, second) : nil
    }
    var known: Set<String> = []
    return (shares + next).compactMap { total, share in
      guard total.isCount, let whole = total.value, (2...10_000).contains(whole),
        share.isPercent, share.bound == .exact, share.max == nil,
        share.status != .change, share.status != .target,
        let stated = share.value, stated > 0, stated < 100,
        (0...40).contains(share.span.start - total.span.end),
        !subject.hasPeriod(between: total.span, and: share.span),
        !Share(stated, of: share).isReachable(of: Int(whole)),
        // `12 mô hình, chiếm 17,4%`: the count is the share, of a number that stands elsewhere.
        !subject.figures.contains(where: {
          guard let other = $0.value, other > whole else { return false }
          return Share(stated, of: share).fault(with: whole / other * 100) != .other
        }), isOf(total, share, in: subject), known.insert(share.id).inserted
      else { return nil }
      let below = (stated * whole / 100).rounded(.down)
      let above = below + 1
      return Contradiction(
        vi: """
          Không có số nguyên nào của "\(total.text)" là "\(share.text)": \(below.vi) là \
          \((below / whole * 100).vi)%, \(above.vi) là \((above / whole * 100).vi)%.
          """,
        en: """
          No whole number of "\(total.text)" is "\(share.text)": \(below.en) are \
          \((below / whole * 100).en)%, \(above.en) are \((above / whole * 100).en)%.
          """,
        evidence: [total.evidence, share.evidence])
    }
  }

  /// Whether a share is said of the counted things: `83% mô hình …`, `83% đạt …`, but not `12 mô hình,
  /// 35% hội viên …`.
  private static func isOf(_ total: Figure, _ share: Figure, in subject: Subject) -> Bool {
    let words = subject.record.signs(40, behind: share.span).drop { wholes.contains($0) }
    guard let word = words.first else { return subject.record.text != nil }
    return verbs.contains(word) || !(word.first?.isLetter ?? true)
      || total.unit.lowercased().words.contains(Substring(word))
  }

  private static let wholes: Set<String> = ["tổng", "số", "trong", "các"]
  private static let verbs: Set<String> = [
    "đạt", "được", "hoạt", "phát", "có", "là", "xếp", "hoàn", "duy", "đã", "đang", "chưa", "không",
    "thuộc", "và", "còn", "mang", "đều", "cho", "do", "ở", "tại",
  ]
}
