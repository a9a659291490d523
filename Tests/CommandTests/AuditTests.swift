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
        [ratio-percent-mismatch]
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

  @Test func auditsRecords() throws {
    let outcome = try bantin.shell(
      "bantin extract --include-text . > records.jsonl; bantin audit records.jsonl")
    #expect(outcome.status == 3)
    #expect(outcome.text == (try bantin("audit", ".").text))
    let without = try bantin.shell("bantin extract . > bare.jsonl; bantin audit bare.jsonl")
    #expect(without.text.contains("\n  | 201/241 hộ\n  | 85,4%\n"))
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

  @Test func listsAndExplainsTheChecks() throws {
    let list = try bantin("rules")
    #expect(list.lines.count == Check.all.count)
    for check in Check.all {
      let page = try bantin("rules", check.name)
      #expect(page.status == 0)
      #expect(page.text.hasPrefix("\(check.name) (\(check.severity.rawValue))\n"))
    }
  }
}
