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
    guard subject.sketches.hasAny(\.isMoney) else { return [] }
    return subject.figures.indices.dropFirst(2).compactMap { contradiction(at: $0, in: subject) }
  }

  /// So many things with the price of each.
  private struct Priced {
    let count: Figure
    let price: Figure

    /// What they cost, as far as the words tell.
    var amount: Amount? {
      guard let many = Amount(count), let much = Amount(price) else { return nil }
      return many * much
    }

    var cost: Double { (count.value ?? 0) * (price.value ?? 0) }
  }

  private static func contradiction(at index: Int, in subject: Subject) -> Contradiction? {
    let sketches = subject.sketches
    guard sketches[index].isMoney, sketches[index - 1].isMoney, sketches[index - 2].isCount else {
      return nil
    }
    let total = subject.figures[index]
    let pairs = priced(before: index, in: subject)
    guard total.per == nil, let last = pairs.last, let first = pairs.first,
      let sum = Amount(total), isTotal(total, of: last.price, in: subject)
    else { return nil }
    let wide = Amount(low: sum.low * 0.9, high: sum.high * 1.1)
    // `20 suất quà (…/suất), 10 xe đạp (…/xe), tổng trị giá …`: the sum is of both, or of the last.
    var amount = Amount(low: 0, high: 0)
    for pair in pairs.reversed() {
      guard let cost = pair.amount else { return nil }
      amount = amount + cost
      if amount.meets(wide) { return nil }
    }
    // A sum that is more than the price may be of other things too, which have none.
    if wide.low > amount.high, isWithOthers(first, last, total, in: subject) { return nil }
    let words = total.wording(of: pairs.reduce(0) { $0 + $1.cost })
    let products = pairs.map { "\($0.count.text) × \($0.price.text)" }.sum()
    return Contradiction(
      vi: "\(products) là \(words.vi), nhưng bài viết ghi \"\(total.text)\".",
      en: "\(products) is \(words.en), but the article says \"\(total.text)\".",
      evidence: pairs.flatMap { [$0.count.evidence, $0.price.evidence] } + [total.evidence])
  }

  /// The things with prices right before a sum, in the order of the text.
  private static func priced(before index: Int, in subject: Subject) -> [Priced] {
    let figures = subject.figures
    var pairs: [Priced] = []
    var (end, next) = (index, figures[index].span)
    while end >= 2, subject.sketches[end - 1].isMoney, subject.sketches[end - 2].isCount {
      let pair = Priced(count: figures[end - 2], price: figures[end - 1])
      guard (0...40).contains(pair.price.span.start - pair.count.span.end),
        (0...40).contains(next.start - pair.price.span.end), isEach(pair, in: subject)
      else { break }
      pairs.insert(pair, at: 0)
      (end, next) = (end - 2, pair.count.span)
    }
    return pairs
  }

  /// `120 suất quà, 400 nghìn đồng/suất`, `120 suất quà, mỗi suất trị giá 400 nghìn đồng`.
  private static func isEach(_ pair: Priced, in subject: Subject) -> Bool {
    let unit = pair.count.unit
    if let each = pair.price.per {
      return unit == each || unit.hasPrefix(each + " ") || unit.hasSuffix(" " + each)
    }
    let lead = subject.record.signs(between: pair.count.span, and: pair.price.span)
    guard let each = lead.lastIndex(of: "mỗi"), each + 1 < lead.count,
      !lead.contains(where: { [".", ";", "\n", "\t"].contains($0) })
    else { return false }
    let words = lead[(each + 1)...].drop { unit.lowercased().words.contains(Substring($0)) }
    return words.count < lead.count - each - 1
      && words.allSatisfy { ["trị", "giá", "là", "có", "được", "với", "số", "tiền"].contains($0) }
  }

  /// Whether the words before a sum of money say that it is all of the price: `tổng trị giá 5,2 tỷ
  /// đồng`, but not `tổng dư nợ toàn xã 12 tỷ đồng`.
  private static func isTotal(_ total: Figure, of price: Figure, in subject: Subject) -> Bool {
    let lead = subject.record.signs(between: price.span, and: total.span)
    guard let start = lead.lastIndex(of: "tổng") else { return false }
    return !lead[..<start].contains { [".", "\n", "\t"].contains($0) }
      && lead[(start + 1)...].allSatisfy(sums.contains)
  }

  private static let sums: Set<String> = [
    "trị", "giá", "số", "tiền", "kinh", "phí", "chi", "cộng", "là", "gần", "hơn", "trên", "khoảng",
    "quà", ":", "của", "các", "phần", "suất", "trao", "tặng", "đợt", "này", "lên", "đến", "hết",
  ]

  /// Whether other things stand beside those with prices: `50 thùng mì, 10 xe đạp (2 triệu đồng/xe)
  /// và nhiều sách vở, tổng trị giá …`.
  private static func isWithOthers(
    _ first: Priced, _ last: Priced, _ total: Figure, in subject: Subject
  ) -> Bool {
    let behind = subject.record.signs(between: last.price.span, and: total.span)
    if behind.contains(where: { ["và", "cùng", "nhiều", "kèm"].contains($0) }) { return true }
    return subject.figures.contains {
      (0...40).contains(first.count.span.start - $0.span.end) && !$0.isPercent
    }
  }
}
