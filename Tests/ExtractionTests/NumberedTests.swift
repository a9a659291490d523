import Extraction
import Records
import Testing
import VietText

/// Numbers in names, ages and times, of which no figure is made, beside counts that look like them.
@Suite struct NumberedTests {
  @Test(arguments: [
    "Thôn 2, Tổ dân phố 5 và 11, tổ 6,7, Phường 12, khu phố 4, KP.2 đã họp.",
    "Đại hội lần thứ 9, khóa XX, kỳ họp thứ 13, giải 3, đợt 2, hạng 3.",
    "Chương trình 135, QL 14E, phố 13, chi bộ 4, Ban Chỉ đạo 138.",
    "Ông Ba 62 tuổi, sinh năm 1956 (SN 1956), nhà số 12 đường Lê Lợi.",
    "Lúc 6 giờ sáng, 14h30, 09:12 và 8 giờ 30 phút.",
    "Điện thoại: 0263.3822.123, di động 0912 345 678.",
    "Cuộc vận động 5 không, 3 sạch và 3 cùng, 4 biết.", "Sau 45 ngày, 3 tháng và 5 năm.",
    "Nghị quyết Trung ương 4, gói thầu số 1, số 2.", "Tỷ số 3-1 sau 90 phút.",
  ]) func makesNoFigure(_ text: String) throws {
    #expect(try figures(of: text) == [])
  }

  @Test(arguments: [
    ("Huyện có 07 thôn và 3 phường.", ["7.0 thôn", "3.0 phường"]),
    ("Mỗi ấp lập tổ dân vận 5 người.", ["5.0 người"]),
    ("Lớp 40 học sinh.", ["40.0 học sinh"]), ("Cả năm 2000 hộ thoát nghèo.", ["2000.0 hộ"]),
    ("Ở thôn 2 có 15 hộ.", ["15.0 hộ"]), ("Góp 1.900 ngày công.", ["1900.0 ngày công"]),
  ]) func leavesCounts(_ text: String, _ expected: [String]) throws {
    #expect(try figures(of: text) == expected)
  }

  private func figures(of text: String) throws -> [String] {
    let source = Source(uri: "", sha256: "", bytes: text.utf8.count)
    return try Extractor().record(of: SourceText(text), source: source, id: "1").figures
      .map { "\($0.value.map { "\($0)" } ?? "?") \($0.unit)" }
  }
}
