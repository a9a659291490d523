import Records
import TestSupport
import Testing

private typealias Phrase = CataloguePhrase

/// Who was honoured, by whom, with what.
@Suite struct AwardsTests {
  @Test(arguments: [
    Phrase(
      row: "A1",
      "Dịp này, Chủ tịch UBND huyện tặng Giấy khen cho 9 tập thể, 14 cá nhân có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” giai đoạn 2021-2023.",
      yields: "awarded giấy khen by Chủ tịch UBND huyện: 9 collective, 14 individual (2021/2023)"),
    Phrase(
      row: "A1", "Nhân dịp này, UBND xã Tân Lộc Hạ đã tặng giấy khen cho 5 tập thể và 7 cá nhân.",
      yields: "awarded giấy khen by UBND xã Tân Lộc Hạ: 5 collective, 7 individual"),
    Phrase(
      row: "A2", "UBND tỉnh tặng Bằng khen 16 tập thể, 20 cá nhân.",
      yields: "awarded bằng khen by UBND tỉnh: 16 collective, 20 individual"),
    Phrase(
      row: "A3", "UBND phường đã khen thưởng 6 tập thể, 3 cá nhân.",
      yields: "awarded by UBND phường: 6 collective, 3 individual"),
    Phrase(
      row: "A4", "UBND huyện biểu dương 33 mô hình; UBND xã khen 24 tập thể và 4 cá nhân.",
      yields: "commended by UBND huyện: 33 model", "awarded by UBND xã: 24 collective, 4 individual"
    ),
    Phrase(
      row: "A5", "Hội nghị đã biểu dương, khen thưởng 12 tập thể, 15 cá nhân.",
      yields: "awarded: 12 collective, 15 individual"),
    Phrase(
      row: "A5", "Huyện ủy tuyên dương, khen thưởng 8 điển hình.",
      yields: "awarded by Huyện ủy: 8 exemplar"),
    Phrase(
      row: "A6", "Có 05 tập thể được LĐLĐ huyện khen thưởng.",
      yields: "awarded by LĐLĐ huyện: 5 collective"),
    Phrase(
      row: "A6", "Đã có 7 tập thể và 9 cá nhân được UBND huyện tặng giấy khen.",
      yields: "awarded giấy khen by UBND huyện: 7 collective, 9 individual"),
    Phrase(
      row: "A7", "Có 4 tập thể, 6 cá nhân vinh dự đón nhận Bằng khen của UBND tỉnh.",
      yields: "awarded bằng khen by UBND tỉnh: 4 collective, 6 individual"),
    Phrase(
      row: "A8", "Lãnh đạo huyện trao Bằng khen của UBND tỉnh cho 5 tập thể.",
      yields: "awarded bằng khen by UBND tỉnh: 5 collective"),
    Phrase(
      row: "A9",
      "Thừa ủy quyền của Chủ tịch UBND tỉnh, đồng chí Lê Văn Thạch, Bí thư Huyện ủy trao bằng khen cho 3 tập thể.",
      yields: "awarded bằng khen by Chủ tịch UBND tỉnh: 3 collective"),
    Phrase(
      row: "A10",
      "Thủ tướng Chính phủ tặng Bằng khen cho 2 tập thể, 6 cá nhân; Chủ tịch UBND tỉnh tặng Bằng khen cho 10 tập thể; Ban Thường vụ Huyện ủy biểu dương 4 mô hình.",
      yields: "awarded bằng khen by Thủ tướng Chính phủ: 2 collective, 6 individual",
      "awarded bằng khen by Chủ tịch UBND tỉnh: 10 collective",
      "commended by Ban Thường vụ Huyện ủy: 4 model"),
    Phrase(
      row: "A11",
      "UBND tỉnh tặng Bằng khen 20 tập thể trong phong trào thi đua yêu nước; 9 tập thể thực hiện tốt quy chế dân chủ; 4 tập thể làm tốt dân vận chính quyền.",
      yields: "awarded bằng khen by UBND tỉnh: 20 collective",
      "awarded bằng khen by UBND tỉnh: 9 collective", "awarded bằng khen by UBND tỉnh: 4 collective"
    ),
    Phrase(
      row: "A12", "Theo đề nghị của Ban Dân vận Huyện ủy, UBND huyện khen thưởng 5 tập thể.",
      yields: "awarded by UBND huyện: 5 collective"),
    Phrase(
      row: "A13",
      "Chủ tịch UBND tỉnh vừa ban hành Quyết định số 218/QĐ-UBND tặng Bằng khen cho 17 tập thể.",
      yields: "awarded bằng khen by Chủ tịch UBND tỉnh: 17 collective"),
    Phrase(
      row: "A14",
      "UBND xã tặng giấy khen cho 6 cá nhân vì đã có thành tích trong 3 năm thực hiện Chỉ thị 05, giai đoạn 2018-2020.",
      yields: "awarded giấy khen by UBND xã: 6 individual (2018/2020)"),
    Phrase(
      row: "A15", "UBND huyện khen thưởng 12 tập thể và cá nhân.",
      yields: "awarded by UBND huyện: 12 collective-or-individual"),
    Phrase(
      row: "A15", "Tuyên dương 24 cá nhân, tập thể tiêu biểu.",
      yields: "commended: 24 collective-or-individual"),
    Phrase(
      row: "A16", "UBND xã tặng giấy khen cho 5 hộ gia đình, 3 khu dân cư.",
      yields: "awarded giấy khen by UBND xã: 5 household, 3 settlement"),
    Phrase(
      row: "A16", "Huyện biểu dương 16 già làng, 20 người có uy tín.",
      yields: "commended by Huyện: 16 individual, 20 individual"),
    Phrase(
      row: "A17",
      "Tuyên dương 8 mô hình, 5 điển hình; khen 6 tập thể, 2 hộ gia đình và 31 cá nhân.",
      yields: "commended: 8 model, 5 exemplar", "awarded: 6 collective, 2 household, 31 individual"),
    Phrase(
      row: "A18", "UBND tỉnh tặng Cờ thi đua cho 3 tập thể.",
      yields: "awarded cờ thi đua by UBND tỉnh: 3 collective"),
    Phrase(
      row: "A18", "Trao Kỷ niệm chương “Vì sự nghiệp dân vận” cho 9 cá nhân.",
      yields: "awarded kỷ niệm chương: 9 individual"),
    Phrase(
      row: "A18", "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho 1 tập thể.",
      yields: "awarded huân chương lao động hạng ba by Chủ tịch nước: 1 collective"),
    Phrase(
      row: "A18", "Đảng ủy trao Huy hiệu 30 năm tuổi Đảng cho 4 đảng viên.",
      yields: "awarded huy hiệu 30 năm tuổi đảng by Đảng ủy: 4 party-member"),
    Phrase(
      row: "A20", "Đã khen thưởng 51 lượt tập thể, 88 lượt cá nhân.",
      yields: "awarded: 51 collective, 88 individual"),
    Phrase(
      row: "A18", "Cấp giấy chứng nhận cho 16 mô hình.",
      yields: "recognised giấy chứng nhận: 16 model"),
    Phrase(
      row: "A18", "UBND xã cấp Giấy chứng nhận mô hình “Dân vận khéo” cho 12 tập thể.",
      yields: "recognised giấy chứng nhận by UBND xã: 12 collective"),
    Phrase(
      row: "A21", "Trao Huy hiệu 45 năm, 40 năm tuổi Đảng cho 17 đảng viên.",
      yields: "awarded huy hiệu 45 năm, 40 năm tuổi đảng: 17 party-member"),
    Phrase(
      row: "A21", "Trao Huy hiệu 50, 45 và 30 năm tuổi Đảng cho 9 đảng viên.",
      yields: "awarded huy hiệu 50, 45 và 30 năm tuổi đảng: 9 party-member"),
    Phrase(
      row: "A21",
      "Có 3 đảng viên nhận Huy hiệu 65 năm tuổi Đảng; 4 đảng viên nhận Huy hiệu 60 năm tuổi Đảng.",
      yields: "awarded huy hiệu 65 năm tuổi đảng: 3 party-member",
      "awarded huy hiệu 60 năm tuổi đảng: 4 party-member"),
    Phrase(
      row: "A21", "Trao 3 Huy hiệu 70 năm, 6 Huy hiệu 65 năm tuổi Đảng cho 9 đảng viên.",
      yields: "awarded huy hiệu 70 năm, 6 huy hiệu 65 năm tuổi đảng: 9 party-member"),
    Phrase(
      row: "A3", "Khen thưởng 6 tập thể tiêu biểu, 3 cá nhân có nhiều đóng góp.",
      yields: "awarded: 6 collective, 3 individual"),
    Phrase(
      row: "A31", "Công nhận 9 mô hình cấp xã, 4 mô hình cấp huyện.",
      yields: "recognised: 9 model, 4 model"),
    Phrase(
      row: "C18",
      "Kết quả khen thưởng\n\nCờ thi đua của UBND tỉnh: 31 tập thể; Lao động tiên tiến: 44 cá nhân.",
      yields: "awarded cờ thi đua by UBND tỉnh: 31 collective",
      "awarded danh hiệu lao động tiên tiến: 44 individual"),
    Phrase(
      row: "A21",
      "Huyện ủy trao Huy hiệu Đảng. Huy hiệu 50 năm tuổi Đảng: 02 đồng chí; Huy hiệu 40 năm tuổi Đảng: 04 đồng chí.",
      yields: "awarded huy hiệu 50 năm tuổi đảng: 2 individual",
      "awarded huy hiệu 40 năm tuổi đảng: 4 individual"),
    Phrase(
      row: "A10",
      "LĐLĐ tỉnh tặng Bằng khen cho 1 tập thể, LĐLĐ huyện tặng giấy khen 5 tập thể và 11 cá nhân.",
      yields: "awarded bằng khen by LĐLĐ tỉnh: 1 collective",
      "awarded giấy khen by LĐLĐ huyện: 5 collective, 11 individual"),
    Phrase(
      row: "A22", "Tặng 6 cờ thi đua cho 6 tập thể.", yields: "awarded cờ thi đua: 6 collective"),
    Phrase(
      row: "A23", "Chủ tịch nước truy tặng Huân chương cho 2 cá nhân.",
      yields: "awarded huân chương by Chủ tịch nước: 2 individual"),
    Phrase(
      row: "A24", "Đảng ủy đề nghị UBND huyện khen thưởng 3 tập thể.",
      yields: "proposed by UBND huyện: 3 collective"),
    Phrase(
      row: "A25", "Có 8 tập thể được đề nghị tặng Cờ thi đua của Chính phủ.",
      yields: "proposed cờ thi đua by Chính phủ: 8 collective"),
    Phrase(
      row: "A26", "Nhiều tập thể, cá nhân được UBND huyện tặng giấy khen.",
      yields: "awarded giấy khen by UBND huyện: ? collective, ? individual"),
    Phrase(
      row: "A26", "UBND xã tặng giấy khen cho các tập thể, cá nhân tiêu biểu.",
      yields: "awarded giấy khen by UBND xã: ? collective, ? individual"),
    Phrase(row: "A27", "Giải nhất thuộc về xã Tân Lộc.", yields: "awarded giải nhất: 1 collective"),
    Phrase(
      row: "A28",
      "UBND phường khen thưởng 6 tập thể, 3 cá nhân tiêu biểu trong thực hiện phong trào thi đua “Dân vận khéo” giai đoạn 2019 - 2023.",
      yields: "awarded by UBND phường: 6 collective, 3 individual (2019/2023)"),
    Phrase(
      row: "A29",
      "Qua 5 năm, toàn thành phố đã có 64 tập thể và 23 cá nhân được UBND tỉnh khen thưởng.",
      yields: "awarded by UBND tỉnh: 64 collective, 23 individual"),
    Phrase(
      row: "A31", "Có 03 mô hình được khen thưởng cấp thị và 05 mô hình được Thị xã công nhận.",
      yields: "awarded: 3 model", "recognised by Thị xã: 5 model"),
  ]) func reads(_ phrase: CataloguePhrase) throws {
    let found = try Record.of(phrase.text).awards.map(\.brief)
    #expect(found == phrase.yields)
  }

  /// Titles that are given.
  @Test(arguments: [
    Phrase(
      row: "A19", "UBND huyện công nhận danh hiệu Tập thể Lao động tiên tiến cho 12 tập thể.",
      yields: "recognised danh hiệu tập thể lao động tiên tiến by UBND huyện: 12 collective"),
    Phrase(
      row: "A19", "Có 5 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở.",
      yields: "recognised danh hiệu chiến sĩ thi đua cơ sở: 5 individual"),
    Phrase(
      row: "A19", "UBND tỉnh tặng danh hiệu “Tập thể Lao động xuất sắc” cho 4 tập thể.",
      yields: "awarded danh hiệu tập thể lao động xuất sắc by UBND tỉnh: 4 collective"),
    Phrase(
      row: "A19", "Công nhận danh hiệu “Lao động tiên tiến” cho 24 cá nhân.",
      yields: "recognised danh hiệu lao động tiên tiến: 24 individual"),
    Phrase(
      row: "A19", "Có 9 cá nhân đạt danh hiệu “Công dân kiểu mẫu”.",
      yields: "recognised danh hiệu công dân kiểu mẫu: 9 individual"),
  ]) func readsTitles(_ phrase: CataloguePhrase) throws {
    let found = try Record.of(phrase.text).awards.map(\.brief)
    #expect(found == phrase.yields)
  }

  /// Gifts, aims, talk of awards.
  @Test(arguments: [
    Phrase(row: "A1", "UBND xã tặng 40 suất quà cho 40 hộ nghèo."),
    Phrase(row: "A6", "Các thầy cô được tuyên dương được chọn từ gần 120 giáo viên."),
    Phrase(row: "A6", "Các trường được tuyên dương; 32 giáo viên về hưu."),
    Phrase(row: "A3", "Hội nghị bàn về công tác thi đua, khen thưởng của 12 xã."),
    Phrase(row: "A24", "Năm tới, xã sẽ khen thưởng 5 tập thể."),
    Phrase(row: "A27", "Trao 1 giải nhất, 2 giải nhì, 3 giải ba."),
    Phrase(row: "A30", "Tiền thưởng thực hiện theo quy định, mỗi tập thể 1 triệu đồng."),
    Phrase(row: "A32", "Tuyên dương gương điển hình người tốt, việc tốt"),
  ]) func readsNone(_ phrase: CataloguePhrase) throws {
    let found = try Record.of(phrase.text).awards.map(\.brief)
    #expect(found == [])
  }
}
