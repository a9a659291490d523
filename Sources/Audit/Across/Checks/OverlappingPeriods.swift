internal import Records

extension Check {
  /// A part of a time has more than all of it.
  static let overlappingPeriods = Check(
    "overlapping-periods",
    severity: .warning,
    explanation: .init(
      vi: """
        Hai bài viết về cùng một nơi và phong trào nói về hai khoảng thời gian lồng nhau, nhưng \
        khoảng ngắn lại có nhiều hơn khoảng dài chứa nó.
        """,
      en: """
        Two articles on one place and movement tell of two times, one within the other, and the \
        shorter one has more than the longer one that contains it.
        """),
    doubt: .init(
      vi: "Một con số hay một khoảng thời gian có thể sai, hoặc mỗi năm được đếm lại từ đầu.",
      en: "A number or a time may be wrong, or every year may count anew what went on."),
    example: """
      Huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo” giai đoạn 2016 - 2020
      Toàn huyện đã đăng ký 56 mô hình.
      ---
      Huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo” giai đoạn 2018 - 2020
      Toàn huyện đã đăng ký 65 mô hình.
      """,
    counterexample: """
      Huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo” giai đoạn 2016 - 2020
      Toàn huyện đã đăng ký 65 mô hình.
      ---
      Huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo” giai đoạn 2018 - 2020
      Toàn huyện đã đăng ký 56 mô hình.
      """,
    comparison: Comparison(kind: .figures) { claims, copies in
      let claims = claims.filter { $0.onlyGrows && !$0.isInterim && $0.hasTime }
      return claims.compactMap { long in
        let within = claims.filter {
          $0.time.firstDay > long.time.firstDay && $0.time.lastDay <= long.time.lastDay
            && !copies.areCopies($0.article, long.article)
        }
        guard let most = within.max(by: { $0.amount.low < $1.amount.low }),
          long.amount.high < most.amount.low
        else { return nil }
        return (long, most)
      }
    } contradiction: { here, there in
      Contradiction(
        vi: """
          \(here.name) ghi \(here.words) cho cả \(here.claim.time.dash), nhưng riêng \
          \(there.claim.time.dash) \(there.name) đã ghi \(there.words).
          """,
        en: """
          \(here.name) says \(here.words) for all of \(here.claim.time.dash), but for \
          \(there.claim.time.dash) alone \(there.name) says \(there.words).
          """,
        evidence: [here.claim.words])
    })
}
