import Audit
import BanTin
import Records
import Testing

/// What articles contradict of one another, and what only looks so.
@Suite struct ArchiveTests {
  private static let title = "Huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo”\n"

  private func rules(_ bulletins: [String]) throws -> [String] {
    try disagreements(among: bulletins).map(\.finding.rule)
  }

  @Test(arguments: [
    // A headline that rounds.
    ("Năm 2020, toàn huyện đã đăng ký 65 mô hình.", "Năm 2020, huyện đã đăng ký trên 60 mô hình."),
    // Another unit, another status, another field.
    ("Năm 2020, toàn huyện đã đăng ký 65 mô hình.", "Năm 2020, huyện đã đăng ký 56 điển hình."),
    ("Năm 2020, toàn huyện đã đăng ký 65 mô hình.", "Năm 2020, huyện đã công nhận 56 mô hình."),
    (
      "Năm 2020, toàn huyện đã đăng ký 65 mô hình.",
      "Năm 2020, huyện đã đăng ký 56 mô hình lĩnh vực kinh tế."
    ),
    // Two numbers in one article: neither can be told to be the one.
    (
      "Năm 2020, toàn huyện đã đăng ký 65 mô hình.",
      "Năm 2020, huyện đã đăng ký 56 mô hình. Năm 2020, huyện đã đăng ký thêm 12 mô hình."
    ),
    // The count of one body, and that of all.
    (
      "Năm 2020, toàn huyện đã đăng ký 65 mô hình.",
      "Năm 2020, Hội Cựu chiến binh huyện đã đăng ký 9 mô hình."
    ),
    ("Năm 2020, toàn huyện đã đăng ký 65 mô hình.", "Năm 2020, xã Đông đăng ký 9 mô hình."),
    ("Năm 2020, toàn huyện đã đăng ký 65 mô hình.", "Năm 2020, các chi hội đăng ký 9 mô hình."),
    // No time.
    ("Toàn huyện đã đăng ký 65 mô hình.", "Toàn huyện đã đăng ký 56 mô hình."),
  ])
  func isPassedOver(first: String, second: String) throws {
    #expect(try rules([Self.title + first, Self.title + second]) == [])
  }

  /// Counts of one body are compared with one another.
  @Test func comparesBodies() throws {
    let body = "Năm 2020, Hội Nông dân huyện đã đăng ký"
    #expect(
      try rules([Self.title + body + " 21 mô hình.", Self.title + body + " 12 mô hình."])
        == ["conflicting-reports"])
    #expect(
      try rules([
        Self.title + "Năm 2020, toàn huyện đăng ký 65 mô hình.",
        Self.title + "Năm 2020, huyện Kbang đã đăng ký 56 mô hình.",
      ]) == ["conflicting-reports"])
    let title = "Hội Nông dân huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo”\n"
    #expect(
      try rules([
        Self.title + "Năm 2020 đã đăng ký 65 mô hình.", title + "Năm 2020 đã đăng ký 21 mô hình.",
      ]) == [])
  }

  @Test(arguments: [
    // Another district, another movement, a place whose name alone does not tell which.
    "Huyện Chư Păh, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo”\n",
    "Huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Vì người nghèo”\n",
    "Xã Hòa Bình tổng kết phong trào “Dân vận khéo”\n",
  ])
  func isNotJoined(title: String) throws {
    let (first, second) = ("Năm 2020 đã đăng ký 65 mô hình.", "Năm 2020 đã đăng ký 56 mô hình.")
    #expect(try rules([Self.title + first, title + second]) == [])
    #expect(try rules([Self.title + first, Self.title + second]) == ["conflicting-reports"])
  }

  /// Half-way, numbers are only those of their day.
  @Test(arguments: [
    ("05/06/2020", "20/09/2020", []), ("05/06/2020", "07/06/2020", ["conflicting-reports"]),
    ("05/06/2020", "10/01/2021", []), ("05/01/2021", "10/03/2021", ["conflicting-reports"]),
  ])
  func waitsForTheEnd(first: String, second: String, rules: [String]) throws {
    let articles = [(first, 56), (second, 65)].map { day, count in
      "\(Self.title)\(day)\nNăm 2020, toàn huyện đã đăng ký \(count) mô hình."
    }
    #expect(try self.rules(articles) == rules)
  }

  /// A copy backs no number, and of two copies that differ the difference is told.
  @Test func countsCopiesOnce() throws {
    func article(_ count: Int) -> String {
      """
      \(Self.title)Năm 2020, toàn huyện đã đăng ký \(count) mô hình, vận động 120 triệu đồng, sửa 12 \
      căn nhà cho 12 hộ nghèo, trao 300 suất quà, trồng 4 km hoa, mở 15 lớp học, giúp 22 học sinh, \
      xây 7 cây cầu, lắp 450 bóng đèn. UBND huyện tặng giấy khen cho 16 tập thể và 23 cá nhân.
      """
    }
    let other = "\(Self.title)Năm 2020, toàn huyện đã đăng ký 65 mô hình."
    let found = try disagreements(among: [article(56), article(56), other])
    #expect(found.map(\.finding.rule) == ["duplicate-article", "conflicting-reports"])
    #expect(found.map(\.articles[0].position) == [1, 2])
    let changed = try disagreements(among: [article(56), article(65)])
    #expect(changed.map(\.finding.rule) == ["conflicting-reports", "duplicate-article"])
    // In copies even what tells no time can be told to be the same thing.
    let timeless = [article(56), article(65)].map { $0.replacing("Năm 2020, toàn", with: "Toàn") }
    #expect(
      try disagreements(among: timeless).map(\.finding.rule)
        == ["conflicting-reports", "duplicate-article"])
  }

  @Test(arguments: [
    // The number comes round again; of a month alone no day is known; another issuer.
    ("Kết luận số 43-KL/TW ngày 7/1/2019", "Kết luận số 43-KL/TW ngày 9/3/2024", []),
    ("Kế hoạch số 12/KH-UBND ngày 7/1/2019", "Kế hoạch số 12/KH-UBND ngày 8/1/2019", []),
    (
      "Nghị định số 04/2015/NĐ-CP ngày 9/1/2015", "Nghị định số 04/2015/NĐ-CP ngày 9/11/2015",
      ["document-conflict"]
    ),
    (
      "Kết luận số 43-KL/TW ngày 7/1/2019", "Kết luận số 43-KL/TW ngày 7/1/2018",
      ["document-conflict"]
    ),
    (
      "Chỉ thị số 43-CT/TW ngày 7/1/2019", "Kết luận số 43-CT/TW ngày 7/1/2019",
      ["document-conflict"]
    ),
  ])
  func comparesDocuments(first: String, second: String, rules: [String]) throws {
    #expect(try self.rules(["Xã thực hiện \(first).", "Xã học tập \(second)."]) == rules)
  }

  @Test func theSameBytesAreACopyHoweverFewFactsTheyHave() throws {
    let article = "Sáng nay, xã tổ chức hội nghị."
    #expect(try rules([article, article, article]) == ["duplicate-article", "duplicate-article"])
    #expect(try rules([article, "Chiều nay, xã tổ chức hội nghị."]) == [])
  }

  @Test func onlyItsOwnChecksAreRun() throws {
    let articles = [56, 65].map { "\(Self.title)Năm 2020 đã đăng ký \($0) mô hình." }
    let check = try #require(Check.named("document-conflict"))
    #expect(try disagreements(among: articles, checks: [check]).isEmpty)
    #expect(try disagreements(among: articles, checks: []).isEmpty)
  }

  /// What is put away on disk and merged gives the same as what is held, in the same order.
  @Test func memoryMakesNoDifference() throws {
    let articles = (0..<300).map { index in
      """
      Huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo”
      Năm \(1990 + index % 30), toàn huyện đã đăng ký \(20 + index / 30) mô hình. Thực hiện Kết luận số \
      \(index % 50)-KL/TW ngày \(1 + index % 28)/1/2019.
      """
    }
    let held = try disagreements(among: articles)
    #expect(held.count > 100)
    #expect(held.map(\.articles[0].position) == held.map(\.articles[0].position).sorted())
    #expect(try disagreements(among: articles, memory: 1) == held)
  }

  @Test func namesFindingsByTheirWordsAndFiles() throws {
    let articles = [56, 65].map { "\(Self.title)Năm 2020 đã đăng ký \($0) mô hình." }
    let id = try #require(try disagreements(among: articles).first?.finding.id)
    #expect(id.count == 12 && id.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    // What else is changed in an article does not matter.
    let changed = articles.map { $0 + " Hội nghị bế mạc." }
    #expect(try disagreements(among: changed).first?.finding.id == id)

    var record = try Reader().read("Xã có 201/241 hộ, đạt 85,4%.", uri: "a/1.txt")
    record.findings += record.findings
    record.nameFindings()
    let ids = record.findings.map(\.id)
    #expect(ids.count == 2 && Set(ids).count == 2)
    record.source.uri = "b/1.txt"
    record.nameFindings()
    #expect(record.findings.map(\.id) == ids)
    record.source.uri = "b/2.txt"
    record.nameFindings()
    #expect(Set(record.findings.map(\.id)).isDisjoint(with: ids))
  }
}
