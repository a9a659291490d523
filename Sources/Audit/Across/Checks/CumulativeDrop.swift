internal import Records

extension Check {
  /// A count that can only grow is smaller later on.
  static let cumulativeDrop = Check(
    "cumulative-drop",
    severity: .warning,
    explanation: .init(
      vi: """
        Số cộng dồn (đã đăng ký, đã triển khai, đã công nhận) của cùng một nơi và phong trào, tính từ \
        cùng một mốc, ở bài sau lại nhỏ hơn ở bài trước.
        """,
      en: """
        A count that can only grow (registered, carried out, recognised), of one place and movement \
        and from one beginning, is smaller in a later report than in an earlier one.
        """),
    doubt: .init(
      vi: "Một trong hai bài có thể sai, hoặc bài sau chỉ đếm những mô hình còn duy trì.",
      en: "Either may be wrong, or the later one may count only what is still kept up."),
    example: """
      Huyện Kbang, tỉnh Gia Lai sơ kết phong trào “Dân vận khéo” giai đoạn 2016 - 2018
      Toàn huyện đã đăng ký 65 mô hình.
      ---
      Huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo” giai đoạn 2016 - 2020
      Toàn huyện đã đăng ký 56 mô hình.
      """,
    counterexample: """
      Huyện Kbang, tỉnh Gia Lai sơ kết phong trào “Dân vận khéo” giai đoạn 2016 - 2018
      Toàn huyện đã đăng ký 65 mô hình.
      ---
      Huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo” giai đoạn 2016 - 2020
      Toàn huyện đã đăng ký 156 mô hình.
      """,
    comparison: Comparison(kind: .figures) { claims, copies in
      let claims = claims.filter { $0.onlyGrows && $0.hasTime }
      return claims.compactMap { later in
        let earlier = claims.filter {
          $0.time.firstDay == later.time.firstDay && $0.isBefore(later)
            && !copies.areCopies($0.article, later.article)
        }
        guard let most = earlier.max(by: { $0.amount.low < $1.amount.low }),
          later.amount.high < most.amount.low
        else { return nil }
        return (later, most)
      }
    } contradiction: { here, there in
      Contradiction(
        vi: """
          \(here.name) ghi \(here.words) cho \(here.claim.time.dash), nhưng trước đó \(there.name) đã \
          ghi \(there.words) cho \(there.claim.time.dash).
          """,
        en: """
          \(here.name) says \(here.words) for \(here.claim.time.dash), but \(there.name) said \
          \(there.words) before, for \(there.claim.time.dash).
          """,
        evidence: [here.claim.words])
    })
}

extension Claim {
  /// The day at which things stood as the article says: the end of its time, or the day it came
  /// out before that; nil where an interim report has no date.
  private var day: Int? {
    guard isInterim else { return time.lastDay }
    return published > 0 ? min(published, time.lastDay) : nil
  }

  /// Says whether the claim tells of an earlier day than another one.
  ///
  /// A review half-way with no date is still before the end of a longer time.
  fileprivate func isBefore(_ other: Claim) -> Bool {
    guard let end = other.day else { return false }
    return day.map { $0 / 100 < end / 100 } ?? (time.lastDay < end)
  }
}
