internal import Records

extension Check {
  /// The parts of a total add up to another number of the same things.
  static let partitionBaseMismatch = Check(
    "partition-base-mismatch",
    severity: .error,
    explanation: .init(
      vi: """
        Các phần không cộng thành tổng số mà bài viết gắn chúng vào, nhưng lại cộng đúng thành một \
        con số khác ngay gần đó: đăng ký 225, thực hiện 212, "trong đó" 179 + 46 = 225.
        """,
      en: """
        The parts do not add up to the total they are tied to, but exactly to another number close \
        by: registered 225, carried out 212, "of which" 179 + 46 = 225.
        """),
    doubt: .init(
      vi: "Các phần có thể thuộc về con số kia, hoặc chính tổng số đã bị ghi sai.",
      en: "The parts may belong to the other number, or the total itself may be wrong."),
    example: """
      Năm 2019, toàn thành phố đăng ký 225 mô hình, đã triển khai 212 mô hình, trong đó có 179 mô \
      hình hiệu quả và 46 mô hình chưa hiệu quả.
      """,
    counterexample: """
      Năm 2019, toàn thành phố đăng ký 225 mô hình, đã triển khai 212 mô hình, trong đó có 179 mô \
      hình hiệu quả và 33 mô hình chưa hiệu quả.
      """
  ) { subject in
    subject.partitions.compactMap { partition in
      guard let base = partition.otherBase else { return nil }
      let sum = partition.total.wording(of: partition.sum)
      return Contradiction(
        vi: """
          Các phần (\(partition.parts.map { $0.wording(of: $0.value ?? 0).vi }.sum()) = \(sum.vi)) \
          được nêu là của "\(partition.total.text)", nhưng lại cộng đúng thành "\(base.text)".
          """,
        en: """
          The parts (\(partition.parts.map { $0.wording(of: $0.value ?? 0).en }.sum()) = \(sum.en)) \
          are said to be of "\(partition.total.text)", but add up to "\(base.text)".
          """,
        evidence: [partition.total.evidence, base.evidence] + partition.parts.map(\.evidence))
    }
  }
}
