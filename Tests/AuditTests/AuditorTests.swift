import Audit
import BanTin
import Records
import Testing

@Suite struct AuditorTests {
  private let bulletin = """
    Huyện triển khai Chỉ thị số 22/CT-TW ngày 10/3/2018.
    Nhân dịp này, UBND tỉnh tặng 18 cờ thi đua cho 25 tập thể.
    Toàn xã có 201/241 hộ đạt gia đình văn hóa, đạt 85,4%.
    """

  @Test func findingsStandInTheOrderOfTheText() throws {
    let found = try findings(in: bulletin)
    #expect(found.map(\.rule) == ["symbol-style", "items-vs-recipients", "ratio-percent-mismatch"])
  }

  @Test func onlyItsOwnChecksAreRun() throws {
    let record = try Reader(auditor: Auditor(checks: [.all[0]])).read(bulletin)
    #expect(record.findings == [])
    let check = try #require(Check.named("symbol-style"))
    #expect(Auditor(checks: [check]).findings(of: record).map(\.rule) == ["symbol-style"])
  }

  @Test func aRecordWithoutFactsHasNoFindings() {
    let source = Source(uri: "", sha256: String(repeating: "0", count: 64), bytes: 0)
    #expect(Auditor().findings(of: Record(id: "0-0", source: source)) == [])
  }

  @Test func theSameRecordGivesTheSameFindings() throws {
    let record = try Reader(includesText: true).read(bulletin)
    #expect(Auditor().findings(of: record) == record.findings)
  }
}
