import BanTin
import Testing

/// Contradictions of kinds that were met in print, each in a short bulletin of its own.
@Suite struct InconsistencyTests {
  @Test(arguments: [
    (
      "sum-mismatch",
      """
      Năm 2018, Hội công nhận 19.121 hộ nông dân giỏi, trong đó có 125 hộ cấp Trung ương, 705 hộ \
      cấp tỉnh, 1.702 hộ cấp huyện và 15.683 hộ cấp xã.
      """
    ),
    (
      "sum-mismatch",
      """
      Toàn tỉnh đăng ký 12.532 mô hình, nội dung, việc làm “Dân vận khéo”, gồm 4.822 tập thể và \
      6.303 cá nhân.
      """
    ),
    (
      "partition-base-mismatch",
      """
      Thành phố đăng ký 225 mô hình, triển khai 212 mô hình, trong đó có 179 mô hình hiệu quả và 46 \
      mô hình chưa hiệu quả.
      """
    ),
    ("percent-unreachable", "Thành phố xây dựng 145 mô hình, 83,07% mô hình đạt kết quả tốt."),
    (
      "headline-vs-body",
      """
      Huyện Đăk Tô có hơn 61 thôn, làng văn hóa
      Đến nay, toàn huyện có 41 thôn, làng đạt chuẩn văn hóa, đạt trên 61%.
      """
    ),
    ("items-vs-recipients", "Dịp này, UBND tỉnh tặng 18 cờ thi đua cho 25 tập thể."),
    (
      "period-conflict",
      """
      Phường sơ kết phong trào “Dân vận khéo” giai đoạn 2021 – 2023
      Kế hoạch của phường cho giai đoạn 2021 - 2025. UBND phường khen thưởng 6 tập thể có thành \
      tích giai đoạn 2019 - 2023.
      """
    ),
    (
      "period-conflict",
      """
      Sơ kết 2 năm phong trào “Dân vận khéo” giai đoạn 2016 - 2018
      Toàn phường đăng ký 23 mô hình. Hội nghị đã biểu dương 6 mô hình tiêu biểu giai đoạn 2016 - \
      2020.
      """
    ),
    (
      "period-conflict",
      """
      Tổng kết phong trào thi đua giai đoạn 2015 - 2020
      UBND huyện tặng giấy khen cho 20 tập thể có thành tích trong 5 năm, giai đoạn 2016 - 2020.
      """
    ),
    ("anniversary-length", "Lễ kỷ niệm 50 năm ngày thành lập (1962 - 2019) diễn ra sáng nay."),
    (
      "post-conflict",
      """
      Ảnh: bà Nguyễn Thị Lan, Phó Chủ tịch UBND quận Hoàn Kiếm, trao quà.
      Bà Nguyễn Thị Lan, Phó Chủ tịch UBND quận Long Biên, phát biểu.
      """
    ),
    (
      "term-ordinal-conflict",
      """
      Ông Lê Văn Bình, Chủ tịch HĐND huyện khóa VI, nhiệm kỳ 2021-2026, khai mạc. Bà Trần Thị Hoa, \
      Phó Chủ tịch HĐND huyện khóa XX, nhiệm kỳ 2021-2026, điều hành.
      """
    ),
    ("type-vs-symbol", "Hội nghị quán triệt Kết luận số 01-CT/TW ngày 18/5/2021."),
    ("symbol-style", "Huyện triển khai Chỉ thị số 22/CT-TW ngày 10/3/2018."),
    ("symbol-style", "Huyện triển khai Chỉ thị số 22/CT/TW ngày 10/3/2018."),
    ("symbol-style", "Xã ban hành Kế hoạch số 12/KH/UBND ngày 10/3/2018."),
    ("issuer-vs-type", "Huyện thực hiện Nghị định số 04/2015/NĐ-CP của Thủ tướng Chính phủ."),
    ("issuer-vs-type", "Chủ tịch UBND xã tặng Bằng khen cho 5 tập thể."),
    (
      "magnitude-implausible",
      "Các cấp đã huy động trên 32 tỷ đồng xây mới hơn 228.000 căn nhà."
    ),
    (
      "magnitude-implausible",
      "Hội đã bàn giao 44 căn nhà và sửa chữa 256 căn nhà với tổng giá trị khoảng 1 tỷ đồng."
    ),
    ("unit-malformed", "Hội tặng 120 suất quà trị giá 163.200.000 ngàn đồng."),
    (
      "place-conflict",
      """
      Phường An Đông tổng kết phong trào
      Bà Nguyễn Thị Lan, Bí thư Đảng ủy phường An Động, phát biểu. UBND phường An Đông tặng giấy \
      khen cho 5 tập thể.
      """
    ),
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
  ])
  func isFound(_ rule: String, _ bulletin: String) throws {
    #expect(try alarms(in: bulletin) == [rule])
  }

  /// What is cut off instead of rounded, or printed twice, is worth a note and no more.
  @Test(arguments: [
    ("ratio-percent-mismatch", "Toàn tỉnh có 770/1.335 thôn, khu dân cư đạt 57%."),
    ("ratio-percent-mismatch", "Các cấp hội đã giúp đỡ 431/300 hộ, đạt 143,66% kế hoạch."),
    (
      "duplicate-text",
      """
      Đồng chí Nguyễn Văn Nam, Ủy viên Ban Thường vụ Đảng ủy, Ủy viên Ban Thường vụ Đảng ủy, phát \
      biểu.
      """
    ),
  ])
  func isNoted(_ rule: String, _ bulletin: String) throws {
    let found = try findings(in: bulletin)
    #expect(found.map(\.rule) == [rule])
    #expect(found.map(\.severity) == [.note])
  }

  /// What holds, and what only looks like a contradiction.
  @Test(arguments: [
    "Toàn huyện có 65 mô hình, trong đó có 25 mô hình tập thể và 40 mô hình cá nhân.",
    "Huyện khen thưởng 108 mô hình, gồm 32 tập thể và 76 cá nhân.",
    "Toàn huyện đăng ký 274 mô hình, gồm 194 tập thể và 80 cá nhân.",
    "Toàn tỉnh có trên 1.000 mô hình, trong đó có 630 mô hình kinh tế, 170 mô hình văn hóa - xã hội "
      + "và 214 mô hình quốc phòng - an ninh.",
    "Xã có 145 mô hình, trong đó có 59 mô hình kinh tế, 12 mô hình văn hóa và 74 mô hình an ninh.",
    "Cơ cấu gồm 32,7% nông nghiệp, 19,2% công nghiệp, 31,6% dịch vụ, 16,5% khác.",
    "Toàn huyện huy động hơn 12 tỷ đồng, trong đó ngân sách tỉnh 100 triệu đồng, ngân sách huyện 2,6 "
      + "tỷ đồng, ngân sách xã 5,41 tỷ đồng, nhân dân đóng góp 4,5 tỷ đồng.",
    "Hội xây 104 căn nhà trị giá 50 triệu đồng/căn nhà, tổng trị giá 5,2 tỷ đồng.",
    "Hội trao 1.740 suất quà trị giá hơn 200.000 đồng/suất, tổng trị giá hơn 350 triệu đồng.",
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
  ])
  func isPassedOver(_ bulletin: String) throws {
    #expect(try alarms(in: bulletin) == [])
  }
}
