internal import Records

extension Check {
  /// The parts of a total do not add up to it.
  static let sumMismatch = Check(
    "sum-mismatch",
    severity: .error,
    explanation: .init(
      vi: """
        Bài viết nêu một tổng số và các phần hợp thành, nhưng cộng các phần lại không ra tổng số. \
        Chỉ những phần được trình bày là đầy đủ mới được cộng; ví dụ tiêu biểu và tập con thì không. \
        Các từ "hơn", "gần", "khoảng" và số thập phân làm tròn được chấp nhận. Các phần \
        không phân theo lĩnh vực, cấp, năm, nơi hay loại thì chỉ là cảnh báo, vì có thể đếm trùng.
        """,
      en: """
        The article gives a total and the parts it is made of, but the parts do not add up to it. \
        Only parts that are presented as all there are get added up, never examples or subsets. \
        Words such as "hơn", "gần", "khoảng" and rounded decimals are respected. Parts that no field, \
        level, year, place or noun tells apart are but a warning: some may be counted twice.
        """),
    doubt: .init(
      vi:
        "Tổng số có thể sai, một phần có thể sai hoặc bị sót, hoặc các phần đếm theo đơn vị khác.",
      en: """
        The total may be wrong, a part may be wrong or left out, or the parts may count something \
        else.
        """),
    example: """
      Toàn huyện đăng ký 32 mô hình, trong đó có 13 mô hình kinh tế, 12 mô hình văn hóa - xã hội \
      và 9 mô hình quốc phòng - an ninh.
      """,
    counterexample: """
      Toàn huyện đăng ký 34 mô hình, trong đó có 13 mô hình kinh tế, 12 mô hình văn hóa - xã hội \
      và 9 mô hình quốc phòng - an ninh.
      """
  ) { subject in
    subject.partitions.compactMap { partition in
      guard partition.isWhole, partition.otherBase == nil else { return nil }
      let sum = partition.sum
      let words = partition.total.wording(of: sum)
      return Contradiction(
        vi: """
          Tổng số là "\(partition.total.text)", nhưng các phần cộng lại là \(words.vi) \
          (\(partition.parts.map { $0.wording(of: $0.value ?? 0).vi }.sum())).
          """,
        en: """
          The total is "\(partition.total.text)", but the parts add up to \(words.en) \
          (\(partition.parts.map { $0.wording(of: $0.value ?? 0).en }.sum())).
          """,
        evidence: [partition.total.evidence] + partition.parts.map(\.evidence),
        // Of `25 xã, gồm 20 xã miền núi và 8 xã khó khăn` some may be both, whatever *gồm* says.
        severity: partition.isToldApart ? nil : .warning)
    }
  }
}
