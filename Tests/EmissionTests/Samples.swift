import Records

extension Record {
  /// A record of nothing but what the contract requires.
  static let bare = Record(
    id: "e3b0c44298fc-0",
    source: Source(
      uri: "trống.txt",
      sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      bytes: 0
    )
  )

  /// A record in which every member has a value.
  static let full = Record(
    id: "5891b5b522d5-1",
    source: Source(
      uri: "bản tin/xã \"A\", tháng 6.html",
      sha256: "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03",
      bytes: 48_213,
      mediaType: "text/html",
      encoding: "windows-1258",
      ordinal: 1,
      decoding: Decoding(
        certainty: 0.98,
        parts: [Decoding.Part(encoding: "windows-1258", span: Span(start: 0, end: 912))]),
      span: Span(start: 0, end: 950),
      pages: [
        SourcePage(
          number: 3, span: Span(start: 10, end: 900), certainty: 0.93, width: 595.2, height: 841.9,
          lines: [SourcePage.Line(span: Span(start: 10, end: 33), box: [56.7, 70.1, 300.5, 82])])
      ]
    ),
    title: Words(text: "Tổng kết “Dân vận khéo”", span: Span(start: 10, end: 33)),
    published: Published(
      date: "2020-06-05", time: "08:30", text: "05/06/2020 08:30", span: Span(start: 34, end: 50)),
    publisher: Words(text: "Trang tin huyện B", span: Span(start: 0, end: 9)),
    byline: Words(text: "Nguyễn Văn C", span: Span(start: 900, end: 912)),
    place: Place(
      name: "Xã A", level: .commune, code: "00123", within: ["Huyện B", "Tỉnh D"],
      guesses: [.placeOfSite],
      text: "xã A", span: Span(start: 60, end: 64)),
    event: Event(
      kinds: [.finalReview, .commendation], host: "Huyện ủy B", date: "2020-06-04",
      guesses: [.yearInferred],
      text: "hội nghị tổng kết", span: Span(start: 70, end: 87)),
    body: Span(start: 10, end: 912),
    periods: [
      Period(
        id: "p1", kind: .stage, value: "2016/2020", role: .report,
        text: "giai đoạn 2016 – 2020", span: Span(start: 90, end: 111)),
      Period(
        id: "p2", kind: .duration, value: nil, years: 5, role: .history, inferred: true,
        guesses: [.yearInferred],
        text: "05 năm qua", span: Span(start: 120, end: 130)),
    ],
    figures: [
      Figure(
        id: "f1", value: 31, max: 33, outOf: 38, bound: .over, unit: "mô hình, điển hình",
        per: "xã/năm", status: .registered, fields: [.economy, .defenceSecurity], level: .commune,
        period: "2016/2020", scope: "toàn huyện",
        guesses: [.unitUnknown, .statusInherited], text: "hơn 31-33/38 mô hình, điển hình",
        span: Span(start: 140, end: 171)),
      Figure(
        id: "f2", value: nil, bound: .vague, unit: "hộ", text: "hàng trăm hộ",
        span: Span(start: 180, end: 192)),
      Figure(
        id: "f3", value: 27_435_000_000, unit: "đồng", status: .stock, text: "27,435 tỷ đồng",
        span: Span(start: 200, end: 214)),
      Figure(
        id: "f4", value: 36.4, unit: "%", status: .change, text: "36,4%",
        span: Span(start: 220, end: 225)),
    ],
    breakdowns: [
      Breakdown(
        total: "f1", parts: ["f2", "f3"], axis: .field, claimed: 5,
        listed: ["kinh tế", "văn hóa; xã hội"], exhaustive: false,
        guesses: [.sumInexact], span: Span(start: 140, end: 225))
    ],
    awards: [
      Award(
        id: "a1", act: .awarded, form: "giấy khen", issuer: "UBND huyện",
        recipients: [
          Recipient(kind: .collective, count: 6),
          Recipient(kind: .individual, count: nil, bound: .vague),
        ],
        reason: "phong trào thi đua “Dân vận khéo”", period: "2016/2020",
        guesses: [.actInherited, .formInherited], text: "tặng giấy khen cho 6 tập thể",
        span: Span(start: 300, end: 328)),
      Award(
        id: "a2", act: .proposed, recipients: [], text: "đề nghị khen",
        span: Span(start: 330, end: 342)),
    ],
    documents: [
      Document(
        id: "d1", type: "KH", number: "09", symbol: "KH-UBND", style: .state, date: "2021-07-28",
        issuer: "UBND huyện", subject: "thi đua, khen thưởng",
        guesses: [.typeInferred], text: "Kế hoạch số 09/KH-UBND",
        span: Span(start: 400, end: 422)),
      Document(
        id: "d2", type: nil, number: nil, symbol: nil, text: "84-KH/TU",
        span: Span(start: 430, end: 438)),
    ],
    models: [
      Model(
        kind: .exemplar, name: "=Tiếng kẻng \"an ninh\"", owner: "Thôn 2", fields: [.newRural],
        period: "2019", guesses: [.ownerInherited], text: "“Tiếng kẻng \"an ninh\"”",
        span: Span(start: 500, end: 522))
    ],
    people: [
      Person(
        name: "Trần Thị D", honorific: "đồng chí",
        posts: ["Phó Bí thư Thường trực Huyện ủy", "Trưởng Ban chỉ đạo, huyện"],
        guesses: [.postsJoined],
        text: "đồng chí Trần Thị D", span: Span(start: 600, end: 619))
    ],
    findings: [
      Finding(
        id: "1c9e0d7a2b4f", rule: "breakdown-sum", severity: .warning,
        message: Finding.Message(vi: "Tổng không khớp:\n31 ≠ 30", en: "The sum is 30, not 31."),
        evidence: [
          Finding.Evidence(
            id: "f1", text: "31", span: Span(start: 144, end: 146), record: "5891b5b522d5-0"),
          Finding.Evidence(text: "30", span: Span(start: 700, end: 702)),
        ])
    ],
    text: "Trang tin\tđầu\r\n“Dân vận khéo” \"thẳng\" \\ \u{1}"
  )
}
