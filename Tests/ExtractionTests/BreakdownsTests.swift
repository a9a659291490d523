import Records
import TestSupport
import Testing

private typealias Phrase = CataloguePhrase

/// Totals and their parts.
@Suite struct BreakdownsTests {
  @Test(arguments: [
    Phrase(
      row: "B1",
      "Xã có 32 mô hình, trong đó có 15 mô hình lĩnh vực kinh tế, 11 mô hình lĩnh vực văn hóa - xã hội và 6 mô hình lĩnh vực QP-AN.",
      yields: "32 mô hình = 15 mô hình + 11 mô hình + 6 mô hình by field"),
    Phrase(
      row: "B1",
      "Đăng ký 20 mô hình, trong đó 12 mô hình thuộc lĩnh vực kinh tế, 8 mô hình về lĩnh vực văn hóa.",
      yields: "20 mô hình = 12 mô hình + 8 mô hình by field"),
    Phrase(
      row: "B2",
      "Có 32 mô hình, trong đó: 13 mô hình thuộc lĩnh vực kinh tế, NTM nâng cao; 12 mô hình thuộc lĩnh vực văn hóa, xã hội; 4 mô hình quốc phòng - an ninh và 3 mô hình xây dựng hệ thống chính trị.",
      yields: "32 mô hình = 13 mô hình + 12 mô hình + 4 mô hình + 3 mô hình by field"),
    Phrase(
      row: "B3", "Huyện có 150 mô hình, điển hình. Trong đó có 110 mô hình và 40 điển hình.",
      yields: "150 mô hình, điển hình = 110 mô hình + 40 điển hình by kind"),
    Phrase(
      row: "B4", "Huyện công nhận 40 mô hình (22 tập thể, 18 cá nhân).",
      yields: "40 mô hình = 22 tập thể + 18 cá nhân by kind"),
    Phrase(
      row: "B4", "Xã đăng ký 34 mô hình (gồm tập thể 30 mô hình, cá nhân 4 mô hình).",
      yields: "34 mô hình = 30 mô hình + 4 mô hình by kind"),
    Phrase(
      row: "B5", "Có 90 mô hình, điển hình (trong đó 65 mô hình và 25 điển hình).",
      yields: "90 mô hình, điển hình = 65 mô hình + 25 điển hình by kind"),
    Phrase(
      row: "B6", "Đảng bộ huyện có 47 tổ chức cơ sở đảng, gồm 28 đảng bộ và 19 chi bộ cơ sở.",
      yields: "47 tổ chức cơ sở đảng = 28 đảng bộ + 19 chi bộ cơ sở by kind"),
    Phrase(
      row: "B6", "Trao 30 suất quà, bao gồm: 20 suất quà cho học sinh, 10 suất quà cho người già.",
      yields: "30 suất quà = 20 suất quà + 10 suất quà by other"),
    Phrase(
      row: "B7", "Xây dựng 15 công trình, cụ thể: 02 tủ sách; 05 cầu dân sinh; 08 sân chơi.",
      yields: "15 công trình = 2 tủ sách + 5 cầu dân sinh + 8 sân chơi by kind"),
    Phrase(
      row: "B8", "Hai xã Tân Lộc, Minh Hòa có 21 mô hình, lần lượt là 12 và 9 mô hình.",
      yields: "21 mô hình = 12 mô hình + 9 mô hình by other"),
    Phrase(
      row: "B9",
      "Toàn huyện có 53 mô hình, trong đó 38 mô hình cấp cơ sở, 12 mô hình cấp huyện, 3 mô hình cấp tỉnh.",
      yields: "53 mô hình = 38 mô hình + 12 mô hình + 3 mô hình by level"),
    Phrase(
      row: "B9",
      "Có 190 lượt hộ được công nhận, gồm cấp Trung ương 5 lượt hộ, cấp tỉnh 25 lượt hộ, cấp huyện 60 lượt hộ, cấp xã 100 lượt hộ.",
      yields: "190 lượt hộ = 5 lượt hộ + 25 lượt hộ + 60 lượt hộ + 100 lượt hộ by level"),
    Phrase(
      row: "B10",
      "Có 496 hội viên nông dân giỏi, trong đó 9 hội viên đạt cấp Trung ương, 85 hội viên đạt cấp tỉnh, 402 đạt cấp huyện.",
      yields: "496 hội viên = 9 hội viên + 85 hội viên + 402 hội viên by level"),
    Phrase(
      row: "B10", "Có 120 điển hình, trong đó cấp tỉnh 20, cấp huyện 40, cấp xã 60.",
      yields: "120 điển hình = 20 điển hình + 40 điển hình + 60 điển hình by level"),
    Phrase(
      row: "B11",
      "Xã đã thực hiện 70 mô hình: năm 2016 thực hiện 20, năm 2017 thực hiện 24, năm 2018 đăng ký 26.",
      yields: "70 mô hình = 20 mô hình + 24 mô hình + 26 mô hình by year"),
    Phrase(
      row: "B11",
      "Huyện có 60 mô hình; năm 2019: 15 mô hình, năm 2020: 20 mô hình, năm 2021: 25 mô hình.",
      yields: "60 mô hình = 15 mô hình + 20 mô hình + 25 mô hình by year"),
    Phrase(
      row: "B12",
      "Kết quả công nhận mô hình của xã qua các năm\n\n- Năm 2019: 12 mô hình\n\n- Năm 2020: 15 mô hình\n\n- Năm 2021: 18 mô hình",
      yields: "– = 12 mô hình + 15 mô hình + 18 mô hình by year"),
    Phrase(
      row: "B14",
      "Đăng ký 70 mô hình, trong đó 3 mô hình cấp Khối; 60 mô hình, 7 điển hình cấp cơ sở.",
      yields: "70 mô hình = 3 mô hình + 60 mô hình + 7 điển hình by kind"),
    Phrase(
      row: "B15",
      "Có 40 mô hình, trong đó 25 mô hình tập thể (15 mô hình kinh tế, 10 mô hình văn hóa) và 15 mô hình cá nhân.",
      yields: "25 mô hình = 15 mô hình + 10 mô hình by field",
      "40 mô hình = 25 mô hình + 15 mô hình by kind"),
    Phrase(
      row: "B15", "Khen 9 tập thể và 30 cá nhân (trong đó có 6 cá nhân là người cao tuổi).",
      yields: "30 cá nhân ⊃ 6 cá nhân by other"),
    Phrase(
      row: "B20",
      "Cơ cấu kinh tế của xã: nông nghiệp chiếm 40,5%; công nghiệp 34,5%; dịch vụ 25%.",
      yields: "– = 40.5 % + 34.5 % + 25 % by other"),
    Phrase(
      row: "B20", "Thu nhập từ lúa 50%, từ cây ăn quả 30%, từ chăn nuôi 40% so với kế hoạch."),
    Phrase(
      row: "B23",
      "35 tập thể, cá nhân được khen thưởng\n\nHội nghị đã tặng giấy khen cho 14 tập thể và 21 cá nhân.",
      yields: "35 tập thể, cá nhân = 14 tập thể + 21 cá nhân by kind"),
    Phrase(
      row: "B23", "UBND huyện khen 14 tập thể và 21 cá nhân, tổng cộng 35 tập thể, cá nhân.",
      yields: "35 tập thể, cá nhân = 14 tập thể + 21 cá nhân by kind"),
    Phrase(
      row: "B24",
      "Vận động được hơn 8 tỷ đồng; trong đó Trung ương 200 triệu đồng, cấp tỉnh 1,9 tỷ đồng, cấp huyện 6,15 tỷ đồng.",
      yields: "over 8000000000 đồng = 200000000 đồng + 1900000000 đồng + 6150000000 đồng by level"),
    Phrase(
      row: "B24",
      "Tổng kinh phí 3 tỷ đồng, trong đó ngân sách tỉnh 1,5 tỷ đồng, ngân sách huyện 900 triệu đồng, Nhân dân đóng góp 600 triệu đồng.",
      yields: "3000000000 đồng = 1500000000 đồng + 900000000 đồng + 600000000 đồng by other"),
    Phrase(
      row: "B3",
      "Tỉnh có 38 DN mới, tăng 5%. Theo khu vực kinh tế: Dịch vụ có 20 DN, tăng 5%; công nghiệp có 18 DN.",
      yields: "38 doanh nghiệp = 20 doanh nghiệp + 18 doanh nghiệp by other"),
    Phrase(
      row: "B18",
      "Trao học bổng cho 90 học sinh, trong đó có 47 học sinh giỏi, 10 học sinh lớp 7, 32 học sinh lớp 12.",
      yields: "90 học sinh ⊃ 47 học sinh giỏi + 10 học sinh + 32 học sinh by kind"),
    Phrase(
      row: "B7",
      "Đoàn xã làm 15 công trình, đạt 150% kế hoạch, cụ thể: 02 tủ sách; 05 cầu, tổng chiều dài 4,8 km; 08 sân chơi.",
      yields: "15 công trình = 2 tủ sách + 5 cầu + 8 sân chơi by kind"),
    Phrase(
      row: "B6",
      "Công an xử lý 13 vụ việc gồm 9 vụ trộm cắp tài sản và 4 vụ đánh nhau, khởi tố 2 vụ.",
      yields: "13 vụ việc = 9 vụ trộm cắp tài sản + 4 vụ by kind"),
    Phrase(
      row: "B6",
      "Toàn huyện gieo cấy 540 ha, trong đó:\n\n+ Xã Tân Lộc 300 ha, bằng 97%;\n\n+ Xã Minh Hòa 240 ha.",
      yields: "540 ha = 300 ha + 240 ha by place"),
    Phrase(
      row: "B15",
      "Đảng bộ có 5 chi bộ mạnh (trong đó có 3 chi bộ kiểu mẫu), 2 chi bộ khá.",
      yields: "5 chi bộ ⊃ 3 chi bộ by other"),
    Phrase(
      row: "B15",
      "Sản lượng 20 tấn, trong đó vùng đông 7 tấn, giảm 1 tấn (riêng xã Tân Lộc 3 tấn), vùng tây 13 tấn.",
      yields: "20 tấn = 7 tấn + 13 tấn by other"),
    Phrase(
      row: "B4",
      "Có 55 hộ đăng ký, đạt 103% kế hoạch (cấp tỉnh 3 hộ, cấp huyện 12 hộ, cấp xã 40 hộ).",
      yields: "55 hộ = 3 hộ + 12 hộ + 40 hộ by level"),
    Phrase(row: "B20", "Đúng hạn đạt 96,55%, quá hạn chiếm 3,45%, rút hồ sơ 0,08%."),
    Phrase(
      row: "B4",
      "Lũ làm hư hỏng 100 nhà (Tân Lộc: 45 nhà; Minh Hòa: 33 nhà; Đông Phú: 20 nhà).",
      yields: "100 nhà = 45 nhà + 33 nhà + 20 nhà by other"),
    Phrase(
      row: "B4", "Có 46 ha ao nuôi trồng thủy sản bị thiệt hại (Tân Lộc 30 ha; Minh Hòa 16 ha).",
      yields: "46 ha = 30 ha + 16 ha by other"),
    Phrase(
      row: "B25", "Hỗ trợ 5 hộ làm nhà, gồm 3 hộ thuộc xã Tân Lộc và 2 hộ tại xã Minh Hòa.",
      yields: "5 hộ = 3 hộ + 2 hộ by place"),
    Phrase(
      row: "B25",
      "Xây 12 căn nhà, trong đó xã Tân Lộc 5 căn, xã Minh Hòa 4 căn, thị trấn Đông Phú 3 căn.",
      yields: "12 căn nhà = 5 căn + 4 căn + 3 căn by place"),
    Phrase(
      row: "B25", "Tuyến đường dài 99 km, gồm 6 làn xe, tổng vốn khoảng 12 tỷ đồng."),
    Phrase(
      row: "B3", "Huyện có 150 mô hình. Trong đó, 110 mô hình tập thể và 40 điển hình cá nhân.",
      yields: "150 mô hình = 110 mô hình + 40 điển hình by kind"),
    Phrase(
      row: "B13", "Có 5.850 tập thể, cá nhân đăng ký, gồm 640 tập thể và 5.210 cá nhân.",
      yields: "5850 tập thể, cá nhân = 640 tập thể + 5210 cá nhân by kind"),
    Phrase(
      row: "B17",
      "Có 20 mô hình, trong đó 4 mô hình thuộc lĩnh vực phát triển kinh tế và văn hóa xã hội, 16 mô hình lĩnh vực an ninh quốc phòng.",
      yields: "20 mô hình = 4 mô hình + 16 mô hình by field"),
    Phrase(row: "B22", "Có 35 mô hình, trong đó nổi bật có 6 mô hình kinh tế."),
    Phrase(
      row: "B22", "Có 35 mô hình, trong đó có 6 mô hình kinh tế.",
      yields: "35 mô hình ⊃ 6 mô hình by field"),
    Phrase(
      row: "B26", "Có 80 tổ, trong đó 10/80 tổ xếp loại khá, 70/80 tổ xếp loại tốt.",
      yields: "80 tổ = 10/80 tổ + 70/80 tổ by other"),
    Phrase(
      row: "B27", "Có 18 giải cá nhân của 2 bảng, gồm 2 giải nhất, 6 giải nhì, 10 giải ba.",
      yields: "18 giải cá nhân = 2 giải nhất + 6 giải nhì + 10 giải ba by kind"),
    Phrase(
      row: "B27",
      "Ban tổ chức trao 12 giải, gồm 1 giải nhất, 2 giải nhì, 3 giải ba, 6 giải khuyến khích.",
      yields: "12 giải = 1 giải nhất + 2 giải nhì + 3 giải ba + 6 giải khuyến khích by kind"),
    Phrase(
      row: "B28",
      "Kết quả xây dựng mô hình của các xã:\n\nXã Tân Lộc: 12 mô hình\n\nXã Minh Hòa: 9 mô hình\n\nTổng cộng: 21 mô hình",
      yields: "21 mô hình = 12 mô hình + 9 mô hình by place"),
    Phrase(
      row: "B4",
      "Huyện có 30 mô hình (13 mô hình kinh tế, 11 mô hình văn hóa và 9 mô hình an ninh).",
      yields: "30 mô hình = 13 mô hình + 11 mô hình + 9 mô hình by field"),
    Phrase(
      row: "B6", "Chi hội có 52 hội viên, gồm 20 hội viên nữ và 34 hội viên nam.",
      yields: "52 hội viên = 20 hội viên + 34 hội viên by other"),
    Phrase(
      row: "B21",
      "Có 30 mô hình, trong đó 13 mô hình kinh tế, 11 mô hình văn hóa, còn lại là an ninh.",
      yields: "30 mô hình ⊃ 13 mô hình + 11 mô hình by field"),
    Phrase(
      row: "B21",
      "Có 30 mô hình, trong đó 13 mô hình kinh tế, 11 mô hình văn hóa và 6 mô hình khác.",
      yields: "30 mô hình = 13 mô hình + 11 mô hình + 6 mô hình by other"),
    Phrase(
      row: "B15",
      "Có 30 mô hình, gồm 12 mô hình mới và 18 mô hình cũ; trong đó 20 mô hình kinh tế, 10 mô hình văn hóa.",
      yields: "30 mô hình = 12 mô hình + 18 mô hình by other",
      "30 mô hình = 20 mô hình + 10 mô hình by field"),
    Phrase(
      row: "B1",
      "Trong 19 đảng viên được tặng Huy hiệu Đảng có 4 đảng viên nhận Huy hiệu 60 năm; 15 đảng viên nhận Huy hiệu 30 năm tuổi Đảng.",
      yields: "19 đảng viên = 4 đảng viên + 15 đảng viên by other"),
    Phrase(
      row: "B17",
      "Lĩnh vực kinh tế có 82 mô hình, lĩnh vực văn hóa - xã hội có 49 mô hình, lĩnh vực quốc phòng - an ninh có 37 mô hình.",
      yields: "– = 82 mô hình + 49 mô hình + 37 mô hình by field"),
    Phrase(
      row: "B19", "Có 4 mô hình cấp tỉnh, 12 mô hình cấp huyện, 40 mô hình cấp xã.",
      yields: "– = 4 mô hình + 12 mô hình + 40 mô hình by level"),
    Phrase(row: "B17", "Lĩnh vực kinh tế có 82 mô hình, văn hóa có 49 buổi, quốc phòng có 37 đợt."),
    Phrase(
      row: "B1",
      "Trong 25 đại biểu về dự có: 17 người hiến từ 5 - 9 lần; 8 người hiến từ 10 - 14 lần.",
      yields: "25 đại biểu = 17 người + 8 người by other"),
    Phrase(row: "B1", "Trong 19 đảng viên có 4 đảng viên trẻ, 2 đảng viên cao tuổi."),
    Phrase(
      row: "B22",
      "Trường khen thưởng 24 học sinh. Trong số đó, có 4 học sinh đạt giải nhì, 7 học sinh đạt giải ba và 13 học sinh đạt giải khuyến khích.",
      yields: "24 học sinh = 4 học sinh + 7 học sinh + 13 học sinh by other"),
    Phrase(
      row: "B27",
      "Trao 24 giải thưởng cho 19 người của 9 huyện, gồm: 4 giải nhất; 8 giải nhì; 12 giải ba; tổng trị giá 74 triệu đồng.",
      yields: "24 giải thưởng = 4 giải nhất + 8 giải nhì + 12 giải ba by kind"),
    // A paragraph behind the list ends it.
    Phrase(
      row: "B2",
      "Toàn huyện có 12 tổ hòa giải, cụ thể:\n- Xã Tân Lộc 7 tổ.\n- Xã Minh Hòa 4 tổ.\nNăm qua, các xã họp nhiều lần.\n- Xã Đông Phú 1 tổ."
    ),
    Phrase(row: "B29", "Có 6 giải pháp, cụ thể:\n1. Vận động 2 hộ hiến đất.\n2. Sửa 4 căn nhà."),
  ]) func splits(_ phrase: CataloguePhrase) throws {
    let record = try Record.of(phrase.text)
    let found = record.breakdowns.map { $0.brief(in: record) }
    #expect(found == phrase.yields)
  }

  /// Names behind a count that says how many they are.
  @Test(arguments: [
    Phrase(
      row: "B18",
      "Xã có 28 mô hình trên 4 lĩnh vực: kinh tế; văn hóa - xã hội; quốc phòng - an ninh; xây dựng hệ thống chính trị.",
      yields: "4: kinh tế | văn hóa - xã hội | quốc phòng - an ninh | xây dựng hệ thống chính trị"),
    Phrase(
      row: "B18",
      "Huyện xây dựng 15 mô hình thuộc 3 lĩnh vực: kinh tế, văn hóa xã hội, an ninh quốc phòng.",
      yields: "3: kinh tế | văn hóa xã hội | an ninh quốc phòng"),
    Phrase(
      row: "B30", "Biểu dương 04 tập thể, đó là: Chi bộ 4; Hội Phụ nữ; Đoàn Thanh niên; Trạm Y tế.",
      yields: "4: Chi bộ 4 | Hội Phụ nữ | Đoàn Thanh niên | Trạm Y tế"),
    Phrase(
      row: "B30", "Có 3 nhóm giải pháp: tuyên truyền, vận động; hỗ trợ vốn và nâng cao tay nghề.",
      yields: "3: tuyên truyền, vận động | hỗ trợ vốn | nâng cao tay nghề"),
    Phrase(
      row: "B30",
      "Biểu dương 5 tập thể: Chi bộ 4; Hội Phụ nữ, Đoàn Thanh niên, Hội Nông dân; Trạm Y tế."),
    Phrase(
      row: "B30", "Khen 3 xã: Tân Lộc, Minh Hòa và Đông Phú.",
      yields: "3: Tân Lộc | Minh Hòa | Đông Phú"),
    Phrase(
      row: "B30", "Có 3 nhóm việc chính:\n\n- Tuyên truyền sâu rộng\n\n- Vận động từng nhà",
      yields: "3: Tuyên truyền sâu rộng | Vận động từng nhà"),
    Phrase(row: "B30", "Xã có 5 thôn: thôn 1 có 20 hộ, thôn 2 có 40 hộ."),
    Phrase(row: "B18", "Có 28 mô hình trên 4 lĩnh vực chủ yếu."),
  ]) func listsNames(_ phrase: CataloguePhrase) throws {
    let found = try Record.of(phrase.text).breakdowns.filter { $0.claimed != nil }.map {
      "\($0.claimed ?? 0): " + $0.listed.joined(separator: " | ")
    }
    #expect(found == phrase.yields)
  }

  /// What is listed without figures, and examples.
  @Test(arguments: [
    Phrase(row: "B16", "Trao Huy hiệu 45 năm, 40 năm, 30 năm tuổi Đảng cho 17 đảng viên."),
    Phrase(
      row: "B21",
      "Có 35 mô hình, tiêu biểu như: 3 mô hình của Hội Phụ nữ, 2 mô hình của Đoàn Thanh niên…"),
    Phrase(row: "B21", "Có 5 mô hình điển hình như mô hình 3 không, 2 mô hình trồng cam, v.v."),
    Phrase(row: "B8", "Các xã đã lần lượt tổ chức 12 lớp và 9 buổi."),
    Phrase(
      row: "B8",
      "Đại hội bầu Ban Chấp hành gồm 15 đồng chí; cử đoàn đi dự đại hội huyện gồm 7 đồng chí."),
    Phrase(row: "C5", "Huyện có 96 mô hình. Ngoài ra có 60 tổ, 36 đội."),
    Phrase(
      row: "C22",
      "Đăng ký 60 mô hình, thực hiện 54 mô hình; công nhận 40 mô hình, khen thưởng 12 mô hình."),
  ]) func addsNothingUp(_ phrase: CataloguePhrase) throws {
    let record = try Record.of(phrase.text)
    let found = record.breakdowns.filter(\.exhaustive).map { $0.brief(in: record) }
    #expect(found == [])
  }

  /// In a list of parts the field may stand before its number.
  @Test func tellsFieldsBeforeTheirNumbers() throws {
    let record = try Record.of(
      "Xã đăng ký 24 mô hình, trong đó lĩnh vực kinh tế 09 mô hình, văn hóa - xã hội 08 mô hình, quốc phòng - an ninh 03 mô hình và xây dựng hệ thống chính trị 04 mô hình."
    )
    #expect(
      record.figures.map { $0.fields.map(\.rawValue) } == [
        [], ["economy"], ["culture-society"], ["defence-security"], ["political-system"],
      ])
    #expect(record.figures.allSatisfy { $0.status == .registered })
  }

  /// Fields without numbers of their own are the total's.
  @Test(arguments: [
    Phrase(
      row: "B17", "Có 4 mô hình thuộc lĩnh vực phát triển kinh tế và văn hóa xã hội.",
      yields: "economy", "culture-society"),
    Phrase(
      row: "B19",
      "Có 28 mô hình trên các lĩnh vực kinh tế, văn hóa - xã hội, quốc phòng - an ninh.",
      yields: "economy", "culture-society", "defence-security"),
    Phrase(row: "B19", "Có 28 mô hình về phát triển kinh tế.", yields: "economy"),
    Phrase(row: "B19", "Có 28 mô hình góp phần vào sự phát triển chung."),
  ]) func tellsFields(_ phrase: CataloguePhrase) throws {
    let fields = try Record.of(phrase.text).figures.first?.fields.map(\.rawValue)
    #expect(fields == phrase.yields)
  }
}
