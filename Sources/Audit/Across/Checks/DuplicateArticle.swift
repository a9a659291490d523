internal import Records

extension Check {
  /// An article is a copy of an earlier one, or nearly so.
  static let duplicateArticle = Check(
    "duplicate-article",
    severity: .note,
    explanation: .init(
      vi: """
        Hai bài viết có hầu hết các số liệu, tên người, văn bản giống nhau theo cùng thứ tự: bài sau \
        là bản đăng lại. Trong các so sánh khác, bài đăng lại không được tính thêm lần nữa.
        """,
      en: """
        Two articles share nearly all figures, names and documents in one order: the later one is a \
        copy. In all other comparisons copies are not counted twice.
        """),
    doubt: .init(
      vi: "Không biết bài nào là bản gốc, hoặc hai bài cùng chép một báo cáo.",
      en: "No one can say which of them is the source, or both may copy one report."),
    example: """
      Xã Hòa Bình tổng kết phong trào “Dân vận khéo”
      Năm 2022, toàn xã đăng ký 35 mô hình, công nhận 20 mô hình, vận động 120 triệu đồng, sửa 12 căn \
      nhà. UBND xã tặng giấy khen cho 6 tập thể và 3 cá nhân.
      ---
      Nhiều mô hình hay ở Hòa Bình
      Năm 2022, toàn xã đăng ký 35 mô hình, công nhận 20 mô hình, vận động 120 triệu đồng, sửa 12 căn \
      nhà. UBND xã tặng giấy khen cho 6 tập thể và 3 cá nhân.
      """,
    counterexample: """
      Xã Hòa Bình tổng kết phong trào “Dân vận khéo”
      Năm 2022, toàn xã đăng ký 35 mô hình, công nhận 20 mô hình, vận động 120 triệu đồng, sửa 12 căn \
      nhà. UBND xã tặng giấy khen cho 6 tập thể và 3 cá nhân.
      ---
      Xã Hòa Bình tổng kết phong trào “Dân vận khéo”
      Năm 2023, toàn xã đăng ký 41 mô hình, công nhận 25 mô hình, vận động 140 triệu đồng, sửa 9 căn \
      nhà. UBND xã tặng giấy khen cho 8 tập thể và 4 cá nhân.
      """,
    comparison: Comparison(kind: .copies) { _, _ in
      // Which articles are copies is known before any claims are compared.
      []
    } contradiction: { here, there in
      let percent = (here.claim.value * 100).rounded()
      return Contradiction(
        vi: """
          \(here.name) trùng khoảng \(percent.vi)% dữ kiện với \(there.name), nên chỉ được tính một \
          lần.
          """,
        en: """
          \(here.name) shares about \(percent.en)% of its facts with \(there.name), and is counted \
          once.
          """,
        evidence: [here.claim.words])
    })
}
