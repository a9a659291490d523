import BanTin
import Testing

/// `bantin audit` and `bantin rules` as processes.
@Suite(.timeLimit(.minutes(10))) struct AuditTests {
  private let bantin: Bantin

  init() throws {
    bantin = try Bantin()
    try bantin.write(
      "Bản tin\n\nToàn xã có 201/241 hộ đạt gia đình văn hóa, đạt 85,4%.\n", to: "share.txt")
    try bantin.write("Huyện triển khai Chỉ thị số 22/CT-TW.\n", to: "symbol.txt")
    try bantin.write("Năm 2022, toàn xã có 35 mô hình.\n", to: "good.txt")
  }

  @Test func marksAllPlaces() throws {
    let outcome = try bantin("audit", "share.txt")
    #expect(
      outcome.text == """
        share.txt:3:12: error: "201/241 hộ" is 83.4%, but the article says "85,4%". \
        [ratio-percent-mismatch f439fdbabfb9]
         3 | Toàn xã có 201/241 hộ đạt gia đình văn hóa, đạt 85,4%.
           |            ^^^^^^^^^^                           ^^^^^

        """)
    #expect(outcome.error == "bantin: 1 error in 1 article\n")
    #expect(outcome.status == 3)
  }

  @Test func speaksVietnamese() throws {
    let outcome = try bantin("audit", "--lang", "vi", "share.txt")
    #expect(outcome.text.contains("\"201/241 hộ\" là 83,4%, nhưng bài viết ghi \"85,4%\"."))
  }

  @Test func isSilentWhereAllIsWell() throws {
    let outcome = try bantin("audit", "good.txt")
    #expect(outcome.status == 0)
    #expect(outcome.text == "")
    #expect(outcome.error == "")
  }

  @Test(arguments: [
    ("symbol.txt", 0), ("--fail-on warning symbol.txt", 3), ("--fail-on never share.txt", 0),
    ("--rule symbol-style share.txt", 0), ("--no-rule ratio-percent-mismatch share.txt", 0),
    ("--rule symbol-style --rule ratio-percent-mismatch .", 3), ("nowhere", 1),
    ("--rule symbol-style --no-rule sum-mismatch .", 2),
  ])
  func fails(arguments: String, status: Int32) throws {
    #expect(try bantin.shell("bantin audit \(arguments)").status == status)
  }

  /// Articles of one file are compared as those of several are, and shown where they stand in it.
  @Test func comparesArticlesOfOneFile() throws {
    try bantin.write(
      """
      Huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo”

      Năm 2020, toàn huyện đã đăng ký 56 mô hình, vận động 120 triệu đồng, sửa 12 căn nhà cho 12 hộ \
      nghèo, trao 300 suất quà, trồng 4 km hoa. UBND huyện tặng giấy khen cho 16 tập thể và 23 cá \
      nhân. Nhân dịp này, các xã đã nêu những cách làm hay trong vận động nhân dân các thôn, làng./.

      Lê Thị Mai

      ===

      Huyện Kbang, tỉnh Gia Lai nhân rộng phong trào “Dân vận khéo”

      Trong những năm qua, phong trào được các xã hưởng ứng. Năm 2020, toàn huyện đã đăng ký 65 mô \
      hình, mở 15 lớp học, giúp 22 học sinh, xây 7 cây cầu, lắp 450 bóng đèn. UBND huyện tặng giấy \
      khen cho 9 tập thể và 31 cá nhân. Nhiều nơi vận động nhân dân giữ gìn đường làng sạch đẹp./.

      Trần Văn Hòa

      """, to: "issue.txt")
    let outcome = try bantin("audit", "issue.txt")
    #expect(outcome.text.hasPrefix("issue.txt:11:88: warning:"))
    #expect(outcome.text.contains("[conflicting-reports "))
    #expect(outcome.text.contains("\nissue.txt:3:33\n"))
    #expect(outcome.error == "bantin: 1 warning in 2 articles\n")
  }

  @Test func auditsRecords() throws {
    let outcome = try bantin.shell(
      "bantin extract --include-text . > records.jsonl; bantin audit records.jsonl")
    #expect(outcome.status == 3)
    #expect(outcome.text == (try bantin("audit", ".").text))
    let without = try bantin.shell("bantin extract . > bare.jsonl; bantin audit bare.jsonl")
    #expect(without.text.contains("\n  | Chỉ thị số 22/CT-TW\n"))
    // Whether a share is of a ratio, the words between tell, and the record has them not.
    #expect(!without.text.contains("ratio-percent-mismatch"))
  }

  @Test func tellsWhatIsNoRecord() throws {
    try bantin.write("{\"schema\":\"bantin/1\"}\n", to: "broken.jsonl")
    let outcome = try bantin("audit", "broken.jsonl")
    #expect(outcome.status == 1)
    #expect(outcome.error.hasPrefix("bantin: broken.jsonl:1: no record: "))
  }

  @Test func writesJSON() throws {
    let outcome = try bantin.shell(
      "bantin audit --format json . | python3 -c 'import json, sys; "
        + "print([[f[\"rule\"] for f in r[\"findings\"]] for r in json.load(sys.stdin)])'")
    #expect(outcome.text == "[[], ['ratio-percent-mismatch'], ['symbol-style']]\n")
    let empty = try bantin.shell("mkdir none; bantin audit --format json none")
    #expect(empty.text == "[]\n")
  }

  @Test func writesAPage() throws {
    let outcome = try bantin("audit", "--format", "html", ".")
    #expect(outcome.status == 3)
    #expect(outcome.error == "bantin: 1 error, 1 warning in 3 articles\n")
    #expect(outcome.text.hasPrefix("<!doctype html>\n<html lang=\"en\">\n"))
    // All checks are explained, and all articles are there.
    for check in Check.all { #expect(outcome.text.contains("\"\(check.name)\":{")) }
    #expect(outcome.text.contains(" id=\"article-2\">"))
    let file = try bantin("audit", "--format", "html", "--lang", "vi", "-o", "page.html", ".")
    #expect(file.text == "")
    let page = try #require(bantin.contents(of: "page.html"))
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"vi\">\n"))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test(arguments: [
    ("-o nowhere/page.html .", 1), ("-o . .", 2), ("-o share.txt share.txt", 2),
    ("-o findings.txt --fail-on never .", 0),
  ])
  func writesWholeFilesOrNone(arguments: String, status: Int32) throws {
    let before = try bantin.names()
    #expect(try bantin.shell("bantin audit \(arguments)").status == status)
    #expect(try bantin.names().count == before.count + (status == 0 ? 1 : 0))
    #expect(bantin.contents(of: "share.txt")?.hasPrefix("Bản tin\n") == true)
  }

  @Test func listsAndExplainsTheChecks() throws {
    let list = try bantin("rules")
    #expect(list.lines.count == Check.all.count)
    for check in Check.all {
      let page = try bantin("rules", check.name)
      #expect(page.status == 0)
      #expect(page.text.hasPrefix("\(check.name) (\(check.severity.rawValue))\n"))
    }
  }

  // MARK: - Several articles

  private func writePair() throws {
    let title = "Huyện Kbang, tỉnh Gia Lai tổng kết phong trào “Dân vận khéo”\n"
    try bantin.write(title + "Năm 2020, toàn huyện đã đăng ký 65 mô hình.\n", to: "news/a.txt")
    try bantin.write(title + "Năm 2020 huyện đã đăng ký 56 mô hình.\n", to: "news/b.txt")
  }

  @Test func showsThePlacesOfBothArticles() throws {
    try writePair()
    let outcome = try bantin("audit", "--fail-on", "warning", "news")
    #expect(outcome.status == 3)
    #expect(
      outcome.text == """
        news/b.txt:2:27: warning: news/b.txt says "56 mô hình", news/a.txt says "65 mô hình": of one \
        place, of "dân vận khéo", of one time (2020). [conflicting-reports d80367b865af]
         2 | Năm 2020 huyện đã đăng ký 56 mô hình.
           |                           ^^^^^^^^^^
        news/a.txt:2:33
         2 | Năm 2020, toàn huyện đã đăng ký 65 mô hình.
           |                                 ^^^^^^^^^^

        """)
  }

  @Test func comparesRecordsAsItComparesArticles() throws {
    try writePair()
    let outcome = try bantin.shell(
      "bantin extract news > r.jsonl; rm -r news; bantin audit --lang vi r.jsonl")
    #expect(
      outcome.text.hasPrefix("news/b.txt: warning: news/b.txt ghi \"56 mô hình\", news/a.txt"))
    #expect(outcome.text.hasSuffix("\n  | 56 mô hình\nnews/a.txt\n  | 65 mô hình\n"))
    #expect(outcome.status == 0)
  }

  @Test(arguments: [
    ("--rule conflicting-reports", ["conflicting-reports"]), ("--rule sum-mismatch", []),
    ("--no-rule conflicting-reports", []), ("", ["conflicting-reports"]),
  ])
  func choosesAmongTheComparisons(arguments: String, rules: [String]) throws {
    try writePair()
    let outcome = try bantin.shell(
      "bantin audit --format json \(arguments) news | python3 -c 'import json, sys; "
        + "print([f[\"rule\"] for r in json.load(sys.stdin) for f in r[\"findings\"]])'")
    #expect(outcome.text == "\(rules)\n".replacing("\"", with: "'"))
  }

  // MARK: - What is accepted

  @Test func silencesWhatIsAccepted() throws {
    try writePair()
    let all = try bantin("audit", ".").text
    let ids = all.split(separator: "[").dropFirst().map { $0.prefix { $0 != "]" } }
    #expect(ids.count == 3)
    let (own, others) = (ids.filter { !$0.hasPrefix("conf") }, ids.filter { $0.hasPrefix("conf") })
    try bantin.write(
      "# Looked at in May.\n\n" + own.map { "\($0) as printed\n" }.joined(), to: ".bantin-accepted")
    try bantin.write(others.map { "\($0) another count\n" }.joined(), to: "news/.bantin-accepted")
    let outcome = try bantin("audit", "--fail-on", "warning", ".")
    #expect(outcome.text == "")
    #expect(outcome.error == "bantin: 3 findings accepted\n")
    #expect(outcome.status == 0)
  }

  @Test func tellsWhatIsStale() throws {
    try bantin.write(
      """
      symbol-style 0123456789ab gone
      sum-mismatch 0123456789ab gone too
      no-such-check 0123456789ab never was
      """, to: ".bantin-accepted")
    let all = try bantin("audit", "--fail-on", "never", ".")
    #expect(
      all.error.contains(
        """
        bantin: ./.bantin-accepted:1: stale: symbol-style 0123456789ab is found no more; remove the line
        bantin: ./.bantin-accepted:2: stale: sum-mismatch 0123456789ab is found no more; remove the line
        bantin: ./.bantin-accepted:3: no check is named no-such-check

        """))
    #expect(all.status == 0)
    // What was not looked for, or not everywhere, may still be there.
    let some = try bantin("audit", "--rule", "symbol-style", ".")
    #expect(some.error.contains(":1: stale") && !some.error.contains(":2: stale"))
    #expect(try !bantin("audit", "good.txt").error.contains("stale"))
  }

  @Test(arguments: ["symbol-style 0123456789ab", "symbol-style", "symbol-style xyz because"])
  func refusesWhatHasNoReason(line: String) throws {
    try bantin.write(line + "\n", to: ".bantin-accepted")
    let outcome = try bantin("audit", "good.txt")
    #expect(outcome.error == "bantin: ./.bantin-accepted:1: no check, id and reason\n")
    #expect(outcome.status == 1)
  }

  /// Records are read line by line: a file of them may be larger than what may be held at once.
  @Test func readsLongLinesAndTheLastOneWithoutItsEnd() throws {
    let article = String(repeating: "Xã có 201/241 hộ, đạt 85,4%. ", count: 20_000)
    try bantin.write(article, to: "long.txt")
    let outcome = try bantin.shell(
      "bantin extract --include-text long.txt good.txt share.txt | head -c -1 > r.jsonl; "
        + "bantin audit r.jsonl; rm long.txt")
    #expect(outcome.error.contains("2 errors in 3 articles"))
  }
}
