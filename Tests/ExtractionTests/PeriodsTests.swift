import Extraction
import Records
import Testing
import VietText

/// Periods as a record has them: kind, value, length, role.
@Suite struct PeriodsTests {
  struct Case: Sendable, CustomStringConvertible {
    var text: String
    var expected: [String]
    var description: String { text }
    init(_ text: String, _ expected: String...) {
      self.text = text
      self.expected = expected
    }
  }

  @Test(arguments: [
    Case("Trong giai đoạn 2016 – 2020, xã có 5 mô hình.", "stage 2016/2020"),
    Case("Nghị quyết nhiệm kỳ 2020-2025 đề ra.", "term 2020/2025"),
    Case("ĐẢNG ỦY XÃ MAI LÂM TỔNG KẾT NHIỆM VỤ NĂM 2021", "year 2021"),
    Case("KỲ HỌP THỨ BA HĐND XÃ MAI LÂM NHIỆM KỲ 2021 - 2026", "term 2021/2026"),
    Case("Đến năm 2022, xã có 5 mô hình.", "year 2022"),
    Case("Từ năm 2014 đến năm 2018, xã có 5 mô hình.", "year-range 2014/2018"),
    Case("Phong trào 10 năm (2009-2018) được tổng kết.", "year-range 2009/2018 10"),
    Case("Chào năm học 2022-2023.", "school-year 2022/2023"),
    Case("Kết quả 6 tháng đầu năm 2019 là tốt.", "part-of-year 2019-01/2019-06"),
    Case("Kết quả quý III/2024 là tốt.", "part-of-year 2024-07/2024-09"),
    Case("Ra mắt vào tháng 6/2020.", "month 2020-06"),
    Case("Họp ngày 10 tháng 4 năm 2018.", "date 2018-04-10"),
    Case("Họp ngày 14 và 15/5/2020.", "date 2020-05-14/2020-05-15"),
    Case("Trong 05 năm qua, xã có 5 mô hình.", "duration – 5"),
    Case(
      "Kỷ niệm 90 năm ngày truyền thống (15/10/1930 - 15/10/2020).",
      "anniversary 1930-10-15/2020-10-15 90"),
    Case("Kỷ niệm 75 năm ngày thành lập.", "anniversary – 75"),
    // It ends before it begins: its words are kept, with no value.
    Case("Kế hoạch giai đoạn (2021 - 2015).", "stage –"),
    Case("Hội thi “Khéo dân vận” năm 2023, đến năm 2025.", "year 2023", "year 2025"),
  ]) func states(_ example: Case) throws {
    #expect(try periods(of: example.text).map(brief) == example.expected)
  }

  @Test(arguments: [
    "Lần thứ IX, khóa XX, kỳ họp thứ 13.", "Ngày hội Đại đoàn kết (18/11) hằng năm.",
    "Mỗi quý 1 lần, 3 tháng sinh hoạt 1 lần, mỗi tuần 2 buổi.", "Đạt 31/38 chỉ tiêu, 9/9 xã.",
    "Ông Ba, sinh năm 1956, 62 tuổi.", "Gọi 0263.3822.123 hoặc 2014-2016-1234.",
    "Ngày 31/2/2020 và ngày 12/4/20155.",
    "Tổ 6,7 và nhà số 412/6 đường Lê Lợi.", "Có 5-7 hộ, giá 12.5 triệu đồng.", "Tỷ lệ 7/3.",
    "Mồng 3 Tết, ngày 23 tháng Chạp.", "Năm nay, vừa qua, thời gian tới.",
  ]) func findsNone(_ text: String) throws {
    #expect(try periods(of: text).map(brief) == [])
  }

  @Test(arguments: [
    ("Phấn đấu đến năm 2025 có 10 mô hình.", Period.Role.target),
    ("Tổng kết công tác năm 2021.", .report), ("Triển khai nhiệm vụ năm 2022.", .plan),
    ("Nhiệm kỳ 2020-2025 của Đảng bộ.", .term),
    ("Đánh giá tình hình thực hiện nhiệm vụ năm 2024.", .report),
    ("Triển khai dự toán thu, chi ngân sách năm 2025.", .plan),
    ("Thực hiện Kế hoạch số 12-KH/HU ngày 5/6/2021 của Huyện ủy.", .document),
    ("Kỷ niệm 90 năm ngày truyền thống (15/10/1930 - 15/10/2020).", .history),
  ]) func tellsTheRole(_ text: String, _ role: Period.Role) throws {
    #expect(try periods(of: text).first?.role == role)
  }

  @Test func takesTheYearFromTheSentence() throws {
    let found = try periods(of: "Ngày 7/3, xã họp; kết quả năm 2022 là tốt.")
    #expect(found.map { $0.value?.rawValue } == ["2022-03-07", "2022"])
    #expect(found.map(\.inferred) == [true, false])
  }

  /// What is planned lies in the next year, what is summed up in the last.
  @Test(arguments: [
    ("Ngày 16/12, huyện tổng kết năm 2024, triển khai nhiệm vụ năm 2025.", "2024-12-16"),
    ("Ngày 9/1, huyện tổng kết năm 2024, triển khai nhiệm vụ năm 2025.", "2025-01-09"),
    ("Ngày 17/12, huyện giao chỉ tiêu năm 2025.", "2024-12-17"),
    ("Ngày 10/1, xã tổng kết công tác năm 2023.", "2024-01-10"),
    ("Trong 6 tháng đầu năm, xảy ra 13 vụ, tăng so với cùng kỳ năm 2018.", "2019-01/2019-06"),
    (
      "Ngày 14/5, Đảng bộ xã tổ chức Đại hội nhiệm kỳ 2020-2025. Phấn đấu vào năm 2025 đạt.",
      "2020-05-14"
    ),
    (
      "Tháng 2, xã gieo 85 ha. Tháng 3 năm 2021 là cuối vụ, sau khi sửa trạm bơm năm 2020.",
      "2021-02"
    ),
    ("Chiều 10/1, phường tổng kết thi đua năm 2021; phát động thi đua năm 2022.", "2022-01-10"),
    ("Ngày 23/5, xã bầu cử. Ngày 30/5/2021, huyện họp.", "2021-05-23"),
    ("Ngày 7/3, xã họp. Thu ngân sách tăng so với dự toán năm 2020.", "2020-03-07"),
  ]) func takesTheYearThatFits(_ text: String, _ value: String) throws {
    #expect(try periods(of: text).first?.value?.rawValue == value)
  }

  /// What was reached so far is not planned.
  @Test func countsUpToAMonth() throws {
    let found = try periods(of: "Sau khi triển khai đề án, tính đến hết tháng 7/2023, xã có 5 tổ.")
    #expect(found.map(\.role) == [nil])
  }

  /// Years with which something is compared are no purpose of the article's.
  @Test func comparesYears() throws {
    let found = try periods(of: "Đạt 45% kế hoạch và bằng 72% so với cùng kỳ năm 2019.")
    #expect(found.map(\.role) == [nil])
  }

  @Test(arguments: [
    ("Ngày 3/1, xã họp.", "2023-01-03"), ("Ngày 25/12, xã họp.", "2022-12-25"),
    ("Đến hết tháng 12, xã có 5 mô hình.", "2022-12"),
    ("Phấn đấu đến ngày 31/12 có 5 mô hình.", "2023-12-31"),
    ("Kế hoạch 6 tháng cuối năm.", "2023-07/2023-12"),
  ]) func takesTheYearOfTheArticle(_ sentence: String, _ value: String) throws {
    let text = "Xã Tân Lộc ra mắt mô hình mới\n(10:40 | 05/01/2023)\n\n\(sentence)"
    #expect(try periods(of: text).map { $0.value?.rawValue } == [value])
  }

  /// What was planned is reported at its summing up, and a plan is the next year's.
  @Test func reportsAPlanSummedUp() throws {
    let found = try periods(
      of: "Chiều 16/1, huyện tổng kết nhiệm vụ năm 2012; triển khai nhiệm vụ năm 2013.")
    #expect(found.map { $0.value?.rawValue } == ["2013-01-16", "2012", "2013"])
    #expect(found.map(\.role) == [nil, .report, .plan])
  }

  /// Where neither the article nor the words around have a year, the value is unknown, not the day.
  @Test func keepsADayOfNoYear() throws {
    let found = try periods(of: "Sáng 7/3, xã họp. Chiều 8/3, thôn họp. Sáng 7/3, trời mưa.")
    #expect(found.map(\.text) == ["Sáng 7/3", "Chiều 8/3"])
    #expect(found.allSatisfy { $0.value == nil && !$0.inferred && $0.guesses.isEmpty })
  }

  /// The year of an anniversary is the article's, where it has no other.
  @Test func takesTheYearOfAnAnniversary() throws {
    let text = "Nhân kỷ niệm 40 năm thành lập huyện (12.6.1984 - 12.6.2024), sáng 10.6, xã họp mặt."
    #expect(
      try periods(of: text).map { $0.value?.rawValue } == ["1984-06-12/2024-06-12", "2024-06-10"])
  }

  /// The year of one day in the middle of an article may be of long ago.
  @Test func takesNoYearOfHistory() throws {
    let text =
      "Ngày 7/3, xã họp.\n\nMột. Hai. Ba. Bốn. Năm. Sáu. Bảy. Xã lập vào tháng 8/1954. Hết."
    #expect(try periods(of: text).map { $0.value?.rawValue } == [nil, "1954-08"])
  }

  /// Nor is that of a feast that goes back to before there were such articles.
  @Test func takesNoYearOfAFeast() throws {
    let text = "Sáng 19.10, huyện tổ chức Lễ kỷ niệm Ngày thành lập Hội (20.10.1930 – 2015)."
    #expect(try periods(of: text).map { $0.value?.rawValue } == [nil, "1930-10-20"])
  }

  @Test(arguments: [
    "ngày", "từ", "năm", "tháng", "giai đoạn", "(", "ngày 1/", "từ ngày 5 đến", "2016 -", "quý",
    "kỷ niệm 5 năm (", "ngày 14 và", "sáng", "hôm (", "6 tháng", "từ năm 2014 đến", "năm 2016,",
    "ngày 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16/", "99999999999999999999/99999/9999999999999",
    "ngày 99999999999999999999", "nhiệm kỳ (2020", "ngày 1.1.1.1.1.1", "(2021, 2022,",
  ]) func readsTextsThatEndTooEarly(_ text: String) throws {
    _ = try periods(of: text)
    _ = try periods(of: text + ".\n\n" + text)
  }

  /// Seeded mixtures of what dates are made of, which no rule may trip over.
  @Test func readsAnyMixture() throws {
    let pieces = [
      "ngày ", "tháng ", "năm ", "từ ", "đến ", "(", ")", "-", " - ", "/", ".", ", ", " và ", "5",
      "12", "2018", "31", "quý ", "III", "kỷ niệm ", "giai đoạn ", "sáng ", "số ", "KH/TU", "\n",
    ]
    let mayBeOpen: Set<Period.Kind> = [.date, .month, .partOfYear, .stage]
    var seed: UInt64 = 7
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<24 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      for period in try periods(of: text) {
        #expect(text.unicodeScalars.count >= period.span.end)
        #expect(period.value != nil || period.years != nil || mayBeOpen.contains(period.kind))
      }
    }
  }

  private func periods(of text: String) throws -> [Period] {
    let source = Source(uri: "", sha256: "", bytes: text.utf8.count)
    return try Extractor().record(of: SourceText(text), source: source, id: "1").periods
  }

  private func brief(_ period: Period) -> String {
    let value = period.value?.rawValue ?? "–"
    return "\(period.kind.rawValue) \(value)" + (period.years.map { " \($0)" } ?? "")
  }
}
