internal import Records

extension Check {
  /// Two articles give different numbers of the same thing.
  static let conflictingReports = Check(
    "conflicting-reports",
    severity: .warning,
    explanation: .init(
      vi: """
        Hai bài viết cho hai con số khác nhau về cùng một việc: cùng nơi, cùng phong trào, cùng thời \
        gian, cùng đơn vị và tình trạng. Số liệu giữa kỳ chỉ được so với số liệu của cùng những ngày \
        ấy; bài đăng lại được tính một lần.
        """,
      en: """
        Two articles give different numbers of the same thing: of one place, movement, time, unit \
        and status. Numbers told before the time is over are compared only with those of the same \
        days, and copies of an article count once.
        """),
    doubt: .init(
      vi: "Một trong hai bài có thể sai, hoặc hai bài đếm ở hai thời điểm hay hai phạm vi.",
      en: "Either article may be wrong, or they may count at different days or over other places."),
    example: """
      Huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo”
      Năm 2020, toàn huyện đã đăng ký 65 mô hình.
      ---
      Huyện Kbang, tỉnh Gia Lai: Nhìn lại phong trào “Dân vận khéo”
      Trong năm 2020, toàn huyện đã đăng ký 56 mô hình.
      """,
    counterexample: """
      Huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo”
      Năm 2020, toàn huyện đã đăng ký 65 mô hình.
      ---
      Huyện Kbang, tỉnh Gia Lai: Nhìn lại phong trào “Dân vận khéo”
      Trong năm 2021, toàn huyện đã đăng ký 56 mô hình.
      """,
    comparison: Comparison(kind: .figures) { claims, copies in
      var found: [(Claim, Claim)] = []
      for time in claims.map(\.time).unique {
        let values = claims.filter { $0.time == time }
          .byValue(copies) { $0.amount.meets($1.amount) }
        guard let stated = values.first else { continue }
        for others in values.dropFirst() {
          let pairs = others.lazy.flatMap { other in stated.lazy.map { (other, $0) } }
          if let pair = pairs.first(where: { $0.isOfTheDays(of: $1, copies) }) {
            found.append(pair)
          }
        }
      }
      return found
    } contradiction: { here, there in
      let claim = here.claim
      let time: (vi: String, en: String) =
        claim.hasTime
        ? (claim.time.dash, claim.time.dash) : ("như trong bài gốc", "as in the copied article")
      return Contradiction(
        vi: """
          \(here.name) ghi \(here.words), \(there.name) ghi \(there.words): cùng nơi, cùng phong \
          trào "\(claim.movement)", cùng thời gian (\(time.vi)).
          """,
        en: """
          \(here.name) says \(here.words), \(there.name) says \(there.words): of one place, of \
          "\(claim.movement)", of one time (\(time.en)).
          """,
        evidence: [claim.words])
    })
}

extension Claim {
  /// Says whether two articles tell how things stood in the same days.
  fileprivate func isOfTheDays(of other: Claim, _ copies: Copies) -> Bool {
    if copies.areCopies(article, other.article) { return true }
    guard hasTime else { return false }
    if !isInterim, !other.isInterim { return true }
    guard published > 0, other.published > 0 else { return false }
    return abs(published.days - other.published.days) <= 10
  }
}

extension Int {
  /// The days of a date such as 20180410, near enough to count those between two.
  fileprivate var days: Int { self / 10_000 * 372 + self / 100 % 100 * 31 + self % 100 }
}
