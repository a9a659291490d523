internal import Records

extension Check {
  /// A sum of money is far too small for what it is said to have built.
  static let magnitudeImplausible = Check(
    "magnitude-implausible",
    severity: .warning,
    explanation: .init(
      vi: """
        Số tiền chia cho số nhà ra một mức không thể xây hay sửa nhà: 32 tỷ đồng cho 228.000 căn nhà \
        là 140 nghìn đồng mỗi căn. Ngưỡng là 4 triệu đồng.
        """,
      en: """
        A sum of money divided by the houses it is for gives what no house can be built or mended \
        with: 32 billion đồng for 228,000 houses is 140 thousand each. The threshold is 4 million.
        """),
    doubt: .init(
      vi: "Số tiền hay số nhà có thể sai, hoặc số tiền chỉ là một phần kinh phí.",
      en: "The money or the number of houses may be wrong, or the money may be only a part."),
    example: "Các cấp đã huy động trên 32 tỷ đồng xây mới hơn 228.000 căn nhà.",
    counterexample: "Các cấp đã huy động trên 32 tỷ đồng xây mới hơn 228 căn nhà."
  ) { subject in
    subject.neighbours(within: 40) { $0.isMoney != $1.isMoney }.compactMap { first, second, _ in
      let (money, last) = first.isMoney ? (first, second) : (second, first)
      guard money.isMoney, money.per == nil, last.isHouse, let sum = money.value,
        !subject.hasPeriod(between: first.span, and: second.span)
      else { return nil }
      // `44 căn nhà và 256 căn nhà, tổng giá trị 1 tỷ đồng`: the houses of the whole list.
      let houses = subject.figures.filter {
        $0.isHouse && $0.span.end <= money.span.start && money.span.start - $0.span.end <= 90
      }
      let counted = first.isMoney ? [last] : houses
      let count = counted.reduce(0) { $0 + ($1.value ?? 0) }
      guard count > 1, sum / count < 4e6, sum >= 1e8 else { return nil }
      let each = money.wording(of: (sum / count / 1_000).rounded() * 1_000)
      return Contradiction(
        vi: "\"\(money.text)\" cho \(count.vi) căn nhà chỉ là khoảng \(each.vi) mỗi căn.",
        en: "\"\(money.text)\" for \(count.en) houses is only about \(each.en) each.",
        evidence: [money.evidence] + counted.map(\.evidence))
    }
  }
}

extension Figure {
  fileprivate var isHouse: Bool {
    guard unit.begins(withAnyOf: "cn"), outOf == nil else { return false }
    return ["căn nhà", "ngôi nhà", "nhà", "nhà ở", "căn"].contains(unit)
  }
}
