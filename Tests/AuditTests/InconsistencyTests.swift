import BanTin
import Records
import Testing

/// Contradictions of kinds that were met in print, each in a short bulletin of its own.
@Suite struct InconsistencyTests {
  /// A contradiction with its row among those met in print, what finds it, and a bulletin of it.
  struct Case: Sendable, CustomStringConvertible {
    let row: String
    let rule: String
    let severity: Finding.Severity
    let bulletin: String
    let uri: String

    init(
      row: String, _ rule: String, _ severity: Finding.Severity, uri: String = "",
      _ bulletin: String
    ) {
      (self.row, self.rule, self.severity) = (row, rule, severity)
      (self.uri, self.bulletin) = (uri, bulletin)
    }

    var description: String { "\(row): \(rule)" }
  }

  static let cases = [
    Case(
      row: "I1", "sum-mismatch", .error,
      """
      Năm 2018, Hội công nhận 19.121 hộ nông dân giỏi, trong đó có 125 hộ cấp Trung ương, 705 hộ \
      cấp tỉnh, 1.702 hộ cấp huyện và 15.683 hộ cấp xã.
      """),
    Case(
      row: "I2", "sum-mismatch", .error,
      """
      Toàn tỉnh đăng ký 12.532 mô hình, nội dung, việc làm “Dân vận khéo”, gồm 4.822 tập thể và \
      6.303 cá nhân.
      """),
    Case(
      row: "I3", "partition-base-mismatch", .error,
      """
      Thành phố đăng ký 225 mô hình, triển khai 212 mô hình, trong đó có 179 mô hình hiệu quả và 46 \
      mô hình chưa hiệu quả.
      """),
    Case(
      row: "I4", "percent-unreachable", .warning,
      "Thành phố xây dựng 145 mô hình, 83,07% mô hình đạt kết quả tốt."),
    Case(
      row: "I5", "ratio-percent-mismatch", .note,
      "Toàn tỉnh có 770/1.335 thôn, khu dân cư đạt 57%."),
    Case(
      row: "I6", "ratio-percent-mismatch", .note,
      "Các cấp hội đã giúp đỡ 431/300 hộ, đạt 143,66% kế hoạch."),
    Case(
      row: "I7", "headline-vs-body", .warning,
      """
      Huyện Đăk Tô có hơn 61 thôn, làng văn hóa
      Đến nay, toàn huyện có 41 thôn, làng đạt chuẩn văn hóa, đạt trên 61%.
      """),
    Case(
      row: "I8", "items-vs-recipients", .warning,
      "Dịp này, UBND tỉnh tặng 18 cờ thi đua cho 25 tập thể."),
    Case(
      row: "I9", "period-conflict", .warning,
      """
      Phường sơ kết phong trào “Dân vận khéo” giai đoạn 2021 – 2023
      Kế hoạch của phường cho giai đoạn 2021 - 2025. UBND phường khen thưởng 6 tập thể có thành \
      tích giai đoạn 2019 - 2023.
      """),
    Case(
      row: "I10", "period-conflict", .warning,
      """
      Sơ kết 2 năm phong trào “Dân vận khéo” giai đoạn 2016 - 2018
      Toàn phường đăng ký 23 mô hình. Hội nghị đã biểu dương 6 mô hình tiêu biểu giai đoạn 2016 - \
      2020.
      """),
    Case(
      row: "I11", "period-conflict", .warning,
      """
      Tổng kết phong trào thi đua giai đoạn 2015 - 2020
      UBND huyện tặng giấy khen cho 20 tập thể có thành tích trong 5 năm, giai đoạn 2016 - 2020.
      """),
    Case(
      row: "I12", "period-length", .note,
      """
      Nhìn lại phong trào “Dân vận khéo”
      Qua 3 năm thực hiện phong trào, toàn tỉnh có 120 mô hình, nhiều mô hình đã được nhân rộng. Dịp \
      này, UBND tỉnh tặng bằng khen cho 5 tập thể có thành tích giai đoạn 2017-2020.
      """),
    Case(
      row: "I13", "anniversary-length", .error,
      "Lễ kỷ niệm 50 năm ngày thành lập (1962 - 2019) diễn ra sáng nay."),
    Case(
      row: "I14", "post-conflict", .warning,
      """
      Ảnh: bà Nguyễn Thị Lan, Phó Chủ tịch UBND quận Hoàn Kiếm, trao quà.
      Bà Nguyễn Thị Lan, Phó Chủ tịch UBND quận Long Biên, phát biểu.
      """),
    Case(
      row: "I15", "place-conflict", .warning,
      """
      Kiên Giang có thêm 1 huyện đạt chuẩn nông thôn mới
      Tỉnh Kiên Giang vừa có thêm 1 huyện đạt chuẩn nông thôn mới. Đến nay, tỉnh An Giang có 5 \
      huyện đạt chuẩn nông thôn mới.
      """),
    Case(
      row: "I16", "term-ordinal-conflict", .warning,
      """
      Ông Lê Văn Bình, Chủ tịch HĐND huyện khóa VI, nhiệm kỳ 2021-2026, khai mạc. Bà Trần Thị Hoa, \
      Phó Chủ tịch HĐND huyện khóa XX, nhiệm kỳ 2021-2026, điều hành.
      """),
    Case(
      row: "I17", "term-ordinal-conflict", .warning,
      """
      Kỳ họp bầu bổ sung Phó Chủ tịch HĐND huyện khóa VIII (2021-2026) và Phó Chủ tịch UBND huyện \
      khóa VIII (2020-2025).
      """),
    Case(
      row: "I18", "headline-vs-body", .warning,
      uri: "https://example.vn/hdnd-khai-mac-ky-hop-thu-11",
      """
      HĐND thị xã khai mạc kỳ họp thứ 10
      Sáng nay, HĐND thị xã khai mạc kỳ họp thứ 10, nhiệm kỳ 2021 - 2026.
      """),
    Case(
      row: "I19", "type-vs-symbol", .warning,
      "Hội nghị quán triệt Kết luận số 01-CT/TW ngày 18/5/2021."),
    Case(
      row: "I20", "symbol-style", .warning, "Huyện triển khai Chỉ thị số 22/CT-TW ngày 10/3/2018."),
    Case(
      row: "I20", "symbol-style", .warning, "Huyện triển khai Chỉ thị số 22/CT/TW ngày 10/3/2018."),
    Case(
      row: "I20", "symbol-style", .warning, "Xã ban hành Kế hoạch số 12/KH/UBND ngày 10/3/2018."),
    Case(
      row: "I21", "issuer-vs-type", .warning,
      "Huyện thực hiện Nghị định số 04/2015/NĐ-CP của Thủ tướng Chính phủ."),
    Case(row: "I21", "issuer-vs-type", .warning, "Chủ tịch UBND xã tặng Bằng khen cho 5 tập thể."),
    Case(
      row: "I22", "unit-malformed", .warning, "Thu nhập bình quân đạt 28,6% triệu đồng/người/năm."),
    Case(
      row: "I23", "magnitude-implausible", .warning,
      "Các cấp đã huy động trên 32 tỷ đồng xây mới hơn 228.000 căn nhà."),
    Case(
      row: "I24", "magnitude-implausible", .warning,
      "Hội đã bàn giao 44 căn nhà và sửa chữa 256 căn nhà với tổng giá trị khoảng 1 tỷ đồng."),
    Case(row: "I25", "unit-malformed", .warning, "Hội tặng quà trị giá 50.700.00 ngàn đồng."),
    Case(
      row: "I25", "unit-malformed", .warning, "Hội tặng 120 suất quà trị giá 163.200.000 ngàn đồng."
    ),
    Case(
      row: "I26", "place-conflict", .warning,
      """
      Phường An Đông tổng kết phong trào
      Bà Nguyễn Thị Lan, Bí thư Đảng ủy phường An Động, phát biểu. UBND phường An Đông tặng giấy \
      khen cho 5 tập thể.
      """),
    Case(
      row: "I27", "duplicate-text", .note,
      """
      Đồng chí Nguyễn Văn Nam, Ủy viên Ban Thường vụ Đảng ủy, Ủy viên Ban Thường vụ Đảng ủy, phát \
      biểu.
      """),
    Case(
      row: "I28", "page-clock", .note,
      """
      Cổng thông tin điện tử huyện Kbang
      Thứ Hai, 23/12/2019

      Xã Hòa Bình tổng kết phong trào “Dân vận khéo”
      15/03/2023
      Ngày 14/3, xã Hòa Bình tổ chức hội nghị tổng kết phong trào thi đua.
      """),
    Case(
      row: "I37", "listed-vs-claimed", .warning,
      """
      Toàn xã đăng ký 35 mô hình trên 5 lĩnh vực: kinh tế; văn hóa - xã hội; quốc phòng - an ninh; \
      xây dựng hệ thống chính trị.
      """),
  ]

  @Test(arguments: cases)
  func isFound(_ one: Case) throws {
    let found = try Reader().read(one.bulletin, uri: one.uri).findings
    #expect(found.map(\.rule) == [one.rule])
    #expect(found.map(\.severity) == [one.severity])
  }

  /// All of them have a bulletin, but the one that a page alone can show twice.
  @Test func noRowIsLeftOut() {
    let rows = Set(Self.cases.map(\.row))
    #expect((1...28).allSatisfy { rows.contains("I\($0)") })
  }

  /// Others of the same kinds.
  @Test(arguments: [
    (
      "ratio-percent-mismatch",
      """
      Tổng giá kế hoạch là 7.630 tỷ đồng, tổng giá trúng thầu là 6.292 tỷ đồng, tỷ lệ giảm giá là \
      17,25% (tương đương 1.337 tỷ đồng).
      """
    ),
    (
      "date-order",
      """
      Bản tin
      15/03/2019
      Xã thực hiện Kế hoạch số 12/KH-UBND ngày 20/5/2019 của UBND huyện.
      """
    ),
    ("period-conflict", "Xã thực hiện kế hoạch giai đoạn 2021 - 2015 về “Dân vận khéo”."),
    ("period-conflict", "Đại hội bầu Ban Chấp hành nhiệm kỳ 2025 - 2020."),
    ("unit-malformed", "Xã có mức thu 12,5% tỷ đồng."),
    (
      "listed-vs-claimed",
      "Các mô hình tập trung ở 4 lĩnh vực: kinh tế; văn hóa; an ninh; môi trường; xây dựng Đảng."
    ),
    (
      "listed-vs-claimed",
      """
      Danh mục cấp cho các xã, gồm 3 ấn phẩm:
      - Báo Dân tộc.
      - Tạp chí Miền núi.
      Xã phát đến từng thôn.
      """
    ),
  ])
  func isFoundToo(_ rule: String, _ bulletin: String) throws {
    #expect(try alarms(in: bulletin) == [rule])
  }

  /// What holds, and what only looks like a contradiction.
  @Test(arguments: [
    // A part of what was registered stands next to what was recognised.
    """
    Năm 2020, huyện đăng ký 340 mô hình (gồm tập thể 320 mô hình, cá nhân 20 mô hình); công nhận \
    270 mô hình (gồm tập thể 254 mô hình, cá nhân 16 mô hình).
    """,
    // I30, I31: totals that are the sums of their parts.
    "Toàn huyện có 65 mô hình, trong đó có 25 mô hình tập thể và 40 mô hình cá nhân.",
    "Huyện khen thưởng 108 mô hình, gồm 32 tập thể và 76 cá nhân.",
    "Toàn huyện đăng ký 274 mô hình, gồm 194 tập thể và 80 cá nhân.",
    "Toàn tỉnh có trên 1.000 mô hình, trong đó có 630 mô hình kinh tế, 170 mô hình văn hóa - xã hội "
      + "và 214 mô hình quốc phòng - an ninh.",
    "Xã có 145 mô hình, trong đó có 59 mô hình kinh tế, 12 mô hình văn hóa và 74 mô hình an ninh.",
    "Toàn huyện có 117 mô hình, gồm 25 mô hình kinh tế, 9 mô hình văn hóa - xã hội, 37 mô hình quốc "
      + "phòng - an ninh và 46 mô hình xây dựng hệ thống chính trị.",
    "Toàn huyện có 212 mô hình, trong đó có 73 mô hình kinh tế, 42 mô hình văn hóa - xã hội, 36 mô hình "
      + "quốc phòng - an ninh, 22 mô hình xây dựng hệ thống chính trị và 39 mô hình khác.",
    "Huyện có 158 mô hình “Dân vận khéo”\nNăm 2020, toàn huyện có 158 mô hình, gồm 35 tập thể và 123 cá "
      + "nhân.",
    // I32: the 161 that need the 6 told apart, and a partition of 23.
    "Toàn xã đã triển khai thực hiện 161 mô hình, cụ thể: năm 2016 có 32 mô hình; năm 2017 có 30 mô hình; "
      + "ngoài ra có 6 mô hình nông thôn mới; năm 2018 có 31 mô hình; năm 2019 có 32 mô hình; năm 2020 có "
      + "30 mô hình.",
    "Toàn phường đăng ký 23 mô hình, trong đó 17 mô hình kinh tế, 3 mô hình văn hóa - xã hội, 1 mô hình "
      + "quốc phòng - an ninh, 2 mô hình xây dựng hệ thống chính trị.",
    // I33: shares that make a hundred.
    "Cơ cấu gồm 32,7% nông nghiệp, 19,2% công nghiệp, 31,6% dịch vụ, 16,5% khác.",
    "Đất nông nghiệp chiếm 67,12%, đất ở chiếm 12,78%, đất khác chiếm 20,1%.",
    // I34: money across units, and a total that says more than.
    "Toàn huyện huy động hơn 12 tỷ đồng, trong đó ngân sách tỉnh 100 triệu đồng, ngân sách huyện 2,6 "
      + "tỷ đồng, ngân sách xã 5,41 tỷ đồng, nhân dân đóng góp 4,5 tỷ đồng.",
    // I35: so many times so much.
    "Hội xây 104 căn nhà trị giá 50 triệu đồng/căn nhà, tổng trị giá 5,2 tỷ đồng.",
    "Hội trao 1.740 suất quà trị giá hơn 200.000 đồng/suất, tổng trị giá hơn 350 triệu đồng.",
    // I36: shares of counts.
    "Toàn huyện có 199.355/378.565 người tham gia, đạt 52,7%.",
    "Toàn xã có 201/241 hộ đạt gia đình văn hóa, đạt 83,4%.",
    "Đã có 74/79 tổ dân phố đăng ký, đạt 93,67%.",
    "Xã đã hoàn thành 31/38 chỉ tiêu.",
    "Mô hình tiêu biểu: trong 23 mô hình, nổi bật có 2 mô hình kinh tế và 3 mô hình văn hóa.",
    "Toàn xã đăng ký 40 mô hình, công nhận 15 mô hình, đề nghị huyện khen 3 mô hình.",
    "Sơ kết 2 năm thực hiện phong trào “Dân vận khéo” giai đoạn 2016 - 2018",
    "Tổng kết 5 năm phong trào “Dân vận khéo” giai đoạn 2016 - 2020",
    "Qua 3 năm thực hiện phong trào giai đoạn 2017-2020, toàn tỉnh có 120 mô hình.",
    "Sơ kết 2 năm thực hiện Kế hoạch giai đoạn 2021 - 2025 về “Dân vận khéo”",
    "Xã có trên 260 mô hình “Dân vận khéo”\nĐến nay, toàn xã có 266 mô hình “Dân vận khéo”.",
    "Huyện thực hiện Kế hoạch số 84-KH/TU và Kế hoạch số 09/KH-UBND ngày 28/7/2021.",
    "Đại hội tặng 12 bằng khen cho 5 tập thể và 7 cá nhân.",
    // An item of a list may be two, a list may be left open, and a number may count other things.
    "Các mô hình tập trung ở 4 lĩnh vực: kinh tế; văn hóa, giáo dục; an ninh.",
    "Các mô hình tập trung ở 4 lĩnh vực: kinh tế; văn hóa; an ninh và môi trường.",
    "Các mô hình tập trung ở 6 lĩnh vực: kinh tế; văn hóa; an ninh; một số lĩnh vực khác.",
    "Danh mục cấp cho các xã, gồm 2 ấn phẩm:\n- Báo Dân tộc.\n- Tạp chí Miền núi.\nXã đã phát.",
    // A person behind their office is no province.
    "Kiên Giang có thêm 1 huyện đạt chuẩn\nTỉnh Kiên Giang vừa có thêm 1 huyện đạt chuẩn nông thôn "
      + "mới. Phó Chủ tịch UBND tỉnh Lê Hải An đã thăm 2 huyện.",
    // Prices are not added up.
    "Giá cao hơn 10.000 đồng/chục, gồm loại nhỏ 40.000 đồng/chục, loại lớn 50.000 đồng/chục.",
  ])
  func isPassedOver(_ bulletin: String) throws {
    #expect(try alarms(in: bulletin) == [])
  }
}
