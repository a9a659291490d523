internal import Records

extension Check {
  /// So many times so much is not the sum that is given.
  static let productMismatch = Check(
    "product-mismatch",
    severity: .warning,
    explanation: .init(
      vi:
        "Số lượng nhân với đơn giá không ra tổng số tiền; sai lệch đến một phần mười được bỏ qua.",
      en: "The number times the price of each is not the sum of money; a tenth more or less passes."
    ),
    doubt: .init(
      vi: "Số lượng, đơn giá hay tổng số tiền đều có thể sai, hoặc đơn giá không chung cho tất cả.",
      en: "The number, the price or the sum can be wrong, or not all may have the same price."),
    example: "Hội xây 104 căn nhà trị giá 50 triệu đồng/căn nhà, tổng trị giá 6,2 tỷ đồng.",
    counterexample: "Hội xây 104 căn nhà trị giá 50 triệu đồng/căn nhà, tổng trị giá 5,2 tỷ đồng."
  ) { subject in
    let figures = subject.figures
    let sketches = subject.sketches
    return figures.indices.dropFirst().dropLast().filter {
      sketches[$0 - 1].isCount && sketches[$0].isMoney && sketches[$0 + 1].isMoney
    }.compactMap { index in
      let (count, price, total) = (figures[index - 1], figures[index], figures[index + 1])
      guard price.isMoney, let each = price.per, count.isCount,
        count.unit == each || count.unit.hasPrefix(each + " ") || count.unit.hasSuffix(" " + each),
        total.isMoney, total.per == nil,
        (0...40).contains(price.span.start - count.span.end),
        (0...40).contains(total.span.start - price.span.end),
        let many = Amount(count), let much = Amount(price), let sum = Amount(total),
        let product = count.value.flatMap({ n in price.value.map { n * $0 } })
      else { return nil }
      let wide = Amount(low: sum.low * 0.9, high: sum.high * 1.1)
      guard !(many * much).meets(wide) else { return nil }
      let words = total.wording(of: product)
      return Contradiction(
        vi: "\(count.text) × \(price.text) là \(words.vi), nhưng bài viết ghi \"\(total.text)\".",
        en: """
          \(count.text) × \(price.text) is \(words.en), but the article says "\(total.text)".
          """,
        evidence: [count.evidence, price.evidence, total.evidence])
    }
  }
}
