import Audit
import Records
import Testing

/// Records that no extraction of ours wrote: facts that it does not read yet, and nonsense.
@Suite struct RecordTests {
  private func record(
    periods: [Period] = [], figures: [Figure] = [], breakdowns: [Breakdown] = []
  ) -> Record {
    Record(
      id: "0-0", source: Source(uri: "", sha256: String(repeating: "0", count: 64), bytes: 0),
      periods: periods, figures: figures, breakdowns: breakdowns)
  }

  private func figure(
    _ id: String, _ value: Double?, _ unit: String, _ text: String, at start: Int
  ) -> Figure {
    Figure(
      id: id, value: value, unit: unit, text: text,
      span: Span(start: start, end: start + text.unicodeScalars.count))
  }

  @Test(arguments: [(5, 5, []), (5, 4, ["listed-vs-claimed"])])
  func countsWhatIsListed(claimed: Int, listed: Int, rules: [String]) {
    let record = record(
      figures: [figure("f1", 35, "mô hình", "35 mô hình", at: 0)],
      breakdowns: [
        Breakdown(
          total: "f1", parts: [], axis: .field, claimed: claimed,
          listed: Array(repeating: "kinh tế", count: listed))
      ])
    #expect(Auditor().findings(of: record).map(\.rule) == rules)
  }

  @Test(arguments: [
    ("28,6% triệu đồng", 28.6, "% triệu đồng", ["unit-malformed"]),
    ("50.700.00 ngàn đồng", nil, "đồng", ["unit-malformed"]),
    ("1.234,5 tỷ đồng", 1_234_500_000_000, "đồng", []),
    ("2,25 điểm %", 2.25, "điểm %", []),
  ])
  func knowsBrokenNumbers(text: String, value: Double?, unit: String, rules: [String]) {
    let record = record(figures: [figure("f1", value, unit, text, at: 0)])
    #expect(Auditor().findings(of: record).map(\.rule) == rules)
  }

  @Test func aTimeThatEndsBeforeItBegins() {
    let words = "giai đoạn 2021 - 2015"
    let record = record(periods: [
      Period(
        id: "p1", kind: .stage, value: nil, text: words,
        span: Span(start: 0, end: words.unicodeScalars.count))
    ])
    #expect(Auditor().findings(of: record).map(\.rule) == ["period-conflict"])
  }

  /// Of several articles in a file each has its own text, and spans that count from the file's start.
  @Test(arguments: [(0, nil), (250, Span(start: 250, end: 300))])
  func looksAtTheWordsOfItsArticle(start: Int, span: Span?) {
    let text = "Có 15/20 thôn đạt chuẩn, chiếm tỷ lệ 85%."
    var record = record(figures: [
      Figure(
        id: "f1", value: 15, outOf: 20, unit: "thôn", text: "15/20 thôn",
        span: Span(start: start + 3, end: start + 13)),
      figure("f2", 85, "%", "85%", at: start + 37),
    ])
    record.source.span = span
    record.text = text
    #expect(Auditor().findings(of: record).map(\.rule) == ["ratio-percent-mismatch"])
  }

  /// Parts of parts are not added up once more.
  @Test func addsUpNestedParts() {
    let figures = [
      figure("f1", 108, "mô hình", "108 mô hình", at: 0),
      figure("f2", 32, "mô hình", "32 mô hình", at: 20),
      figure("f3", 21, "mô hình", "21 mô hình", at: 40),
      figure("f4", 11, "mô hình", "11 mô hình", at: 60),
      figure("f5", 76, "mô hình", "76 mô hình", at: 80),
    ]
    let record = record(
      figures: figures,
      breakdowns: [
        Breakdown(total: "f1", parts: ["f2", "f3", "f4", "f5"], axis: .other),
        Breakdown(total: "f2", parts: ["f3", "f4"], axis: .other),
      ])
    #expect(Auditor().findings(of: record) == [])
  }

  @Test(arguments: [
    "", "/", "2016/", "99999999999999999999", "9223372036854775807", "-5/-3", "2020-13-45", "x/y",
  ])
  func survivesNonsense(value: String) throws {
    var record = record(
      periods: [
        Period(
          id: "p1", kind: .anniversary, value: EDTF(value), years: .max, text: "9999 0000",
          span: Span(start: 0, end: 9)),
        Period(
          id: "p1", kind: .stage, value: EDTF(value), years: .min, text: "",
          span: Span(start: 5, end: 5)),
      ],
      figures: [
        figure("f1", .infinity, "mô hình", "∞", at: 3), figure("f1", .nan, "%", "", at: 3),
        figure("f2", 1e300, "đồng", "9.9.9.9,9,9 ngàn đồng", at: 1),
      ],
      breakdowns: [
        Breakdown(total: "f1", parts: ["f1", "f2", "f9"], axis: .other),
        Breakdown(total: "f2", parts: ["f2", "f2"], axis: .other),
        Breakdown(total: nil, parts: [], axis: .other, claimed: .max),
      ])
    record.published = Published(date: EDTF(value))
    record.documents = [
      Document(
        id: "d1", type: "", number: "/\(value)", symbol: "-/-", date: EDTF(value), text: "",
        span: Span(start: 0, end: 0))
    ]
    record.people = [
      Person(
        name: "", posts: ["", " ", "khóa", "quận", "HĐND khóa"], text: ",,", span: Span(0..<2))
    ]
    for text in [nil, "", "gồm 9\n- a", "\u{301}kỳ họp thứ 9 khóa V ("] {
      record.text = text
      for finding in Auditor().findings(of: record) { #expect(!finding.evidence.isEmpty) }
    }
    record.title = Words(text: "“", span: Span(start: 0, end: 9))
    record.place = Place(name: "", level: .province, code: value)
    record.source.bytes = -1
    let auditor = ArchiveAuditor(memory: 0)
    for _ in 0..<3 { try auditor.add(record) }
    try auditor.forEachFinding { #expect($0.finding.evidence.count == 2) }
  }
}
