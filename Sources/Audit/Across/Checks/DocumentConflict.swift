internal import Records

extension Check {
  /// Two articles cite one document with different dates or types.
  static let documentConflict = Check(
    "document-conflict",
    severity: .warning,
    explanation: .init(
      vi: """
        Hai bài viết viện dẫn cùng một số và ký hiệu văn bản của cùng một nơi ban hành, nhưng với \
        ngày hay tên loại khác nhau. Số của nhiều năm khác nhau không bị coi là một.
        """,
      en: """
        Two articles cite the same number and symbol of one issuing body with different dates or \
        types. Numbers that come round again in another year are not taken for one.
        """),
    doubt: .init(
      vi: "Ngày, tên loại hay số hiệu đều có thể chép sai, ở bài này hay bài kia.",
      en: "The date, the type or the number can be miscopied, in either article."),
    example: """
      Huyện triển khai Kết luận số 43-KL/TW ngày 07/01/2019 của Bộ Chính trị.
      ---
      Xã học tập Kết luận số 43-KL/TW ngày 17/01/2019 của Bộ Chính trị.
      """,
    counterexample: """
      Huyện triển khai Kết luận số 43-KL/TW ngày 07/01/2019 của Bộ Chính trị.
      ---
      Xã học tập Kết luận số 43-KL/TW ngày 7/1/2019 của Bộ Chính trị.
      """,
    comparison: Comparison(kind: .documents) { claims, copies in
      let values = claims.byValue(copies) { $0.time == $1.time && $0.kind == $1.kind }
      guard let stated = values.first?.first else { return [] }
      return values.dropFirst().compactMap { others in
        others[0].contradicts(stated) ? (others[0], stated) : nil
      }
    } contradiction: { here, there in
      Contradiction(
        vi: """
          \(here.name) viện dẫn \(here.words), \(there.name) viện dẫn \(there.words): cùng số và ký \
          hiệu.
          """,
        en: """
          \(here.name) cites \(here.words), \(there.name) cites \(there.words): one number and \
          symbol.
          """,
        evidence: [here.claim.words])
    })
}

extension Claim {
  /// Says whether two citations of one number cannot both be right.
  fileprivate func contradicts(_ other: Claim) -> Bool {
    guard article != other.article else { return false }
    let (one, two) = (time.start, other.time.start)
    // Of a year or a month alone, no more than that is compared.
    let unit = max(one.vagueness, two.vagueness)
    if one / unit == two / unit {
      return !kind.isEmpty && !other.kind.isEmpty && kind != other.kind
    }
    if one / 10_000 == two / 10_000 { return true }
    // In another year the same day is a slip of the pen, another day another document.
    return unit == 1 && one % 10_000 == two % 10_000 && abs(one - two) <= 40_000
  }
}

extension Int {
  /// What a date such as 20180400 must be divided by to leave what it says.
  fileprivate var vagueness: Int { self % 10_000 == 0 ? 10_000 : self % 100 == 0 ? 100 : 1 }
}
