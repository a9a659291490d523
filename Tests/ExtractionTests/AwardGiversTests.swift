import Records
import TestSupport
import Testing

private typealias Phrase = CataloguePhrase

/// Who gives an award, and who only stands near it.
@Suite struct AwardGiversTests {
  @Test(arguments: [
    Phrase(
      row: "A6", "Đợt này, 14 đảng viên thuộc Đảng bộ Công an huyện được trao tặng Huy hiệu Đảng.",
      yields: "awarded huy hiệu đảng: 14 party-member"),
    Phrase(
      row: "A13",
      "Theo Quyết định số 95-QĐ/TU ngày 7-8-2023 của Ban Thường vụ Tỉnh ủy, đợt này có 6 đảng viên được trao tặng Huy hiệu Đảng.",
      yields: "awarded huy hiệu đảng by Ban Thường vụ Tỉnh ủy: 6 party-member"),
    Phrase(
      row: "A18",
      "Dịp này, 4 cá nhân vinh dự nhận Kỷ niệm chương Vì sự nghiệp xây dựng giai cấp nông dân Việt Nam của Trung ương Hội Nông dân Việt Nam.",
      yields: "awarded kỷ niệm chương by Trung ương Hội Nông dân Việt Nam: 4 individual"),
    Phrase(
      row: "A7",
      "Phòng Tham mưu Công an tỉnh (PV01) vinh dự được Bộ trưởng Bộ Công an tặng Bằng khen.",
      yields: "awarded bằng khen by Bộ trưởng Bộ Công an: 1 collective"),
    Phrase(
      row: "A8",
      "Sáng nay, Đại hội thi đua yêu nước Hội Nông dân tỉnh Bắc Lâm đã trao Huân chương Lao động hạng Nhì cho Hội Nông dân tỉnh Bắc Lâm.",
      yields: "awarded huân chương lao động hạng nhì: 1 collective"),
    Phrase(
      row: "A1",
      "Bộ Chỉ huy Quân sự (CHQS) tỉnh tổ chức kỷ niệm Ngày Quân đội nhân dân và trao Kỷ niệm chương cho 16 cá nhân.",
      yields: "awarded kỷ niệm chương by Bộ Chỉ huy Quân sự: 16 individual"),
    Phrase(
      row: "A1", "Nhân dịp này, TP.Sơn Khê khen thưởng 24 người.",
      yields: "awarded by TP.Sơn Khê: 24 individual"),
    Phrase(
      row: "A27",
      "Kết quả, BTC đã trao giải Nhất cho thí sinh Lê Thị Hoa, chi bộ Trường Tiểu học, giải Ba thuộc về thí sinh Trần Văn Nam.",
      yields: "awarded giải nhất by BTC: 1 individual", "awarded giải ba by BTC: 1 individual"),
    Phrase(
      row: "A27",
      "Kết quả, Đoàn xã Tân Lộc đã xuất sắc đạt giải nhất; 2 giải nhì thuộc về Đoàn xã Mai Lâm và Đoàn xã Đông Phú; 3 đội đạt giải ba.",
      yields: "awarded giải nhất: 1 collective", "awarded giải ba: 3 collective",
      "awarded giải nhì: 2 collective"),
    Phrase(
      row: "A27",
      "Giải Nhất tập thể lực lượng dân quân thuộc về Ban CHQS huyện Mai Lâm.",
      yields: "awarded giải nhất: 1 collective"),
    Phrase(
      row: "A27",
      "Giải thưởng năm nay được trao cho 20 cán bộ Hội. Dịp này, Hội Phụ nữ tỉnh cũng biểu dương 15 hội viên.",
      yields: "awarded giải thưởng: 20 individual", "commended by Hội Phụ nữ tỉnh: 15 individual"),
    Phrase(
      row: "A24",
      "Hội đồng thống nhất đề nghị lên Ban Thi đua khen thưởng Trung ương 12 tập thể, cá nhân được khen thưởng. Trong đó, có 4 tập thể nhận cờ thi đua của Chính phủ; 8 cá nhân nhận bằng khen của Thủ tướng.",
      yields: "proposed by Ban Thi đua khen thưởng Trung ương: 12 collective-or-individual",
      "proposed cờ thi đua by Chính phủ: 4 collective",
      "proposed bằng khen by Thủ tướng: 8 individual"),
    Phrase(
      row: "A24",
      "Văn phòng tổng hợp hồ sơ trình Chủ tịch UBND tỉnh xem xét, quyết định tặng Bằng khen cho các tập thể, cá nhân.",
      yields: ""),
    Phrase(
      row: "A24", "Hội đồng xét khen thưởng họp với 9 cá nhân của các sở.", yields: ""),
    Phrase(
      row: "A13",
      "Chủ tịch nước Lê Văn Ba vừa ký quyết định trao tặng danh hiệu Nhà giáo nhân dân cho 4 nhà giáo, tặng danh hiệu Nhà giáo ưu tú cho 16 nhà giáo.",
      yields: "awarded danh hiệu nhà giáo nhân dân by Chủ tịch nước: 4 individual",
      "awarded danh hiệu nhà giáo ưu tú by Chủ tịch nước: 16 individual"),
    Phrase(
      row: "A9", "Chủ tịch UBND huyện Lê Văn Ba trao giấy khen cho 4 nhà giáo.",
      yields: "awarded giấy khen: 4 individual"),
    Phrase(
      row: "A7", "Ban Tuyên giáo Huyện ủy và Ủy ban Kiểm tra Huyện ủy nhận Cờ dẫn đầu cụm thi đua.",
      yields: "awarded cờ dẫn đầu: 2 collective"),
    Phrase(
      row: "A27", "Thị trấn Đông Phú và xã Mai Lâm được trao giải ba.",
      yields: "awarded giải ba: 2 collective"),
    Phrase(
      row: "A27", "Ban Tổ chức đã trao giải nhất toàn đoàn cho xã Mai Lâm.",
      yields: "awarded giải nhất toàn đoàn by Ban Tổ chức: 1 collective"),
    Phrase(
      row: "A24",
      "Hội đồng thống nhất đề nghị khen thưởng cờ thi đua của UBND tỉnh cho 8 đơn vị của các cụm, khối thi đua; cờ thi đua của Chính phủ cho 5 đơn vị và bằng khen của Chủ tịch UBND tỉnh cho 9 đơn vị.",
      yields: "proposed cờ thi đua by UBND tỉnh: 8 collective",
      "proposed cờ thi đua by Chính phủ: 5 collective",
      "proposed bằng khen by Chủ tịch UBND tỉnh: 9 collective"),
    Phrase(
      row: "A1",
      "Ban Chỉ đạo Tây Lâm phối hợp cùng UBND tỉnh tổ chức hội nghị biểu dương hơn 80 người có uy tín.",
      yields: "commended by Ban Chỉ đạo Tây Lâm: 80 individual"),
    Phrase(
      row: "A19", "UBND tỉnh vừa có quyết định công nhận 5 hộ là hộ nông dân giỏi.",
      yields: "recognised by UBND tỉnh: 5 household"),
    Phrase(
      row: "A26",
      "Sáng nay, Công an tỉnh đã tổ chức khen thưởng đột xuất các tập thể, cá nhân có thành tích.",
      yields: "awarded by Công an tỉnh: ? collective, ? individual"),
    Phrase(
      row: "A10",
      "UBND tỉnh tặng 1 cờ thi đua nhất khối các trường THCS cho Trường THCS Mai Lâm; tặng bằng khen cho 3 tập thể.",
      yields: "awarded cờ thi đua by UBND tỉnh: 1 collective",
      "awarded bằng khen by UBND tỉnh: 3 collective"),
    Phrase(
      row: "A7",
      "Trường Tiểu học Mai Lâm được UBND tỉnh tặng bằng khen, được Sở Giáo dục và Đào tạo tặng giấy khen.",
      yields: "awarded bằng khen by UBND tỉnh: 1 collective",
      "awarded giấy khen by Sở Giáo dục và Đào tạo: 1 collective"),
    Phrase(
      row: "A27",
      "Ban giám khảo trao giải Nhất cho đội của Thôn 1, giải Nhì cho đội Thôn Mai 2 và Thôn 3, giải Ba cho đội thôn Tân và Đông 3.",
      yields: "awarded giải nhất by Ban giám khảo: 1 collective",
      "awarded giải nhì by Ban giám khảo: 2 collective",
      "awarded giải ba by Ban giám khảo: 2 collective"),
    Phrase(
      row: "A27",
      "Giải nhất thuộc về thí sinh Lê Thị Hoa - hội viên tổ nữ công, giải nhì thí sinh: Trần Thị Mai.",
      yields: "awarded giải nhất: 1 individual", "awarded giải nhì: 1 individual"),
    Phrase(
      row: "A27",
      "Giải nhất toàn đoàn thuộc về huyện Mai Lâm; huyện Krông Bin và Đắk Ru đạt giải nhì.",
      yields: "awarded giải nhất toàn đoàn: 1 collective", "awarded giải nhì: 2 collective"),
    Phrase(
      row: "A27",
      "Ban Tổ chức đã trao giải nhất cho đội thi đến từ xã Mai Lâm, giải nhì cho đội Tân Đông và giải ba cho đội thi quận Hồ.",
      yields: "awarded giải nhất by Ban Tổ chức: 1 collective",
      "awarded giải nhì by Ban Tổ chức: 1 collective",
      "awarded giải ba by Ban Tổ chức: 1 collective"),
    Phrase(
      row: "A7", "Anh Lê Văn Ba được UBND xã Mai Lâm tuyên dương, khen thưởng đột xuất.",
      yields: "awarded by UBND xã Mai Lâm: 1 individual"),
    Phrase(
      row: "A19",
      "Chủ tịch nước truy tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng” cho 4 mẹ.",
      yields:
        "awarded danh hiệu vinh dự nhà nước bà mẹ việt nam anh hùng by Chủ tịch nước: 4 individual"),
  ]) func tellsWhoGives(_ phrase: CataloguePhrase) throws {
    #expect(try awards(of: phrase.text) == phrase.yields.filter { !$0.isEmpty })
  }

  /// Lines of one sentence or list, captions between.
  @Test(arguments: [
    Phrase(
      row: "A10",
      "Chủ tịch UBND tỉnh tặng Cờ thi đua cho Trường THPT Mai Lâm;\n\nTặng Bằng khen cho 1 tập thể và 6 cá nhân.",
      yields: "awarded cờ thi đua by Chủ tịch UBND tỉnh: 1 collective",
      "awarded bằng khen by Chủ tịch UBND tỉnh: 1 collective, 6 individual"),
    Phrase(
      row: "A10",
      "UBND huyện đã quyết định:\n- Tặng Giấy khen cho 6 tập thể;\n- Tặng danh hiệu Lao động tiên tiến cho 9 cá nhân.",
      yields: "awarded giấy khen by UBND huyện: 6 collective",
      "awarded danh hiệu lao động tiên tiến by UBND huyện: 9 individual"),
    Phrase(
      row: "A21",
      "Đợt này có 9 đảng viên được Tỉnh ủy trao tặng Huy hiệu Đảng.\n\nĐảng bộ thị trấn Mai Lâm trao tặng Huy hiệu Đảng cho đảng viên.\n\nTrong đó, 4 đảng viên nhận Huy hiệu 50 năm tuổi Đảng và 5 đảng viên nhận Huy hiệu 40 năm tuổi Đảng.",
      yields: "awarded huy hiệu đảng by Tỉnh ủy: 9 party-member",
      "awarded huy hiệu 50 năm tuổi đảng by Tỉnh ủy: 4 party-member",
      "awarded huy hiệu 40 năm tuổi đảng by Tỉnh ủy: 5 party-member"),
    Phrase(
      row: "A21",
      "64 đảng viên được trao tặng và truy tặng Huy hiệu Đảng\n\nNgày 5/6/2024, huyện họp. Có 54 đảng viên được Tỉnh ủy trao tặng Huy hiệu Đảng và 10 đảng viên được truy tặng Huy hiệu Đảng.",
      yields: "awarded huy hiệu đảng by Tỉnh ủy: 54 party-member",
      "awarded huy hiệu đảng: 10 party-member"),
    Phrase(
      row: "A19",
      "Tặng danh hiệu cho gần 180 thầy thuốc\n\nNgày 5/6/2024, ngành y tế họp. UBND tỉnh tặng danh hiệu Lao động tiên tiến cho 13 thầy thuốc, tặng danh hiệu Chiến sĩ thi đua cơ sở cho 165 thầy thuốc.",
      yields: "awarded danh hiệu lao động tiên tiến by UBND tỉnh: 13 individual",
      "awarded danh hiệu chiến sĩ thi đua cơ sở by UBND tỉnh: 165 individual"),
    Phrase(
      row: "A3",
      "Sơn Khê: Khen thưởng 43 cá nhân\n\nNgày 5/6/2024, huyện họp. Hội nghị đã khen thưởng 6 tập thể, 43 cá nhân.\n\nKhen thưởng 6 tập thể.",
      yields: "awarded: 6 collective, 43 individual"),
    Phrase(
      row: "A3",
      "Hội Nông dân Sơn Khê: Khen thưởng 27 tập thể và 47 cá nhân\n\nNgày 5/6/2024, Hội họp. Dịp này, UBND thị xã đã khen thưởng 27 tập thể và 47 cá nhân.",
      yields: "awarded by UBND thị xã: 27 collective, 47 individual"),
    Phrase(
      row: "A27",
      "Ban Tổ chức trao giải Nhất cho báo cáo viên Lê Thị Thu Hà, Bí thư Đoàn xã Mai Lâm.\n\nNgày 5/6/2024, huyện tổ chức hội thi. Kết thúc hội thi, Ban Tổ chức đã trao giải Nhất cho đồng chí Lê Thị Thu Hà.",
      yields: "awarded giải nhất by Ban Tổ chức: 1 individual"),
  ]) func tellsAcrossLines(_ phrase: CataloguePhrase) throws {
    #expect(try awards(of: phrase.text) == phrase.yields)
  }

  /// Forms that no verb gives, and lists of whom several verbs honour.
  @Test(arguments: [
    Phrase(
      row: "A25", "Bằng khen của Chủ tịch UBND tỉnh cho 7 cá nhân.",
      yields: "awarded bằng khen by Chủ tịch UBND tỉnh: 7 individual"),
    Phrase(
      row: "A25",
      "Kết quả khen thưởng năm qua:\n- Cờ thi đua của Chính phủ cho 1 tập thể;\n- Bằng khen năm 2022 cho 5 cá nhân.",
      yields: "awarded cờ thi đua by Chính phủ: 1 collective",
      "awarded bằng khen: 5 individual (2022)"),
    Phrase(row: "A25", "Giấy khen là phần thưởng cho 7 cá nhân tiêu biểu.", yields: ""),
    Phrase(
      row: "A14",
      "UBND tỉnh tặng Cờ thi đua giai đoạn 2016-2020 cho 2 tập thể; Bằng khen năm 2020 cho 3 cá nhân.",
      yields: "awarded cờ thi đua by UBND tỉnh: 2 collective (2016/2020)",
      "awarded bằng khen by UBND tỉnh: 3 individual (2020)"),
    Phrase(
      row: "A19",
      "Tỉnh cũng tặng Cờ thi đua cho 93 tập thể, 519 đơn vị đạt Tập thể lao động xuất sắc, 171 cá nhân được tặng danh hiệu Chiến sĩ thi đua cấp tỉnh.",
      yields: "awarded cờ thi đua by Tỉnh: 93 collective",
      "recognised danh hiệu tập thể lao động xuất sắc: 519 collective",
      "awarded danh hiệu chiến sĩ thi đua cấp tỉnh: 171 individual"),
    Phrase(
      row: "A19",
      "LĐLĐ huyện khen thưởng 80 gia đình tiêu biểu và 3 gia đình đạt danh hiệu “Gia đình thể thao”.",
      yields: "awarded by LĐLĐ huyện: 80 household",
      "recognised danh hiệu gia đình thể thao by LĐLĐ huyện: 3 household"),
    Phrase(
      row: "A19",
      "UBND tỉnh tặng Bằng khen cho 4 tập thể; toàn tỉnh có 13 Chiến sĩ thi đua toàn quốc.",
      yields: "awarded bằng khen by UBND tỉnh: 4 collective",
      "recognised danh hiệu chiến sĩ thi đua toàn quốc: 13 individual"),
    Phrase(row: "A19", "Đơn vị có 13 lao động giỏi.", yields: ""),
    Phrase(
      row: "A7",
      "Có hàng chục lượt tập thể và hàng trăm lượt cá nhân được tặng bằng khen của Chính phủ.",
      yields: "awarded bằng khen by Chính phủ: ? collective, ? individual"),
    Phrase(
      row: "A7",
      "Có 6 tập thể và 5 cá nhân được phong tặng và truy tặng danh hiệu Anh hùng lực lượng vũ trang nhân dân.",
      yields:
        "awarded danh hiệu anh hùng lực lượng vũ trang nhân dân: 6 collective, 5 individual"),
    Phrase(
      row: "A17", "Trao giấy chứng nhận cho 12 chủ thể có 31 sản phẩm đạt chuẩn.",
      yields: "recognised giấy chứng nhận: 12 collective"),
    Phrase(
      row: "A24",
      "Có 4 Ban HĐND tỉnh và 5 tổ đại biểu được đề nghị tặng bằng khen của UBND tỉnh.",
      yields: "proposed bằng khen by UBND tỉnh: 4 collective, 5 collective"),
    Phrase(
      row: "A19",
      "Có 18 cán bộ quản lý, giáo viên, nhân viên được công nhận chiến sĩ thi đua cơ sở.",
      yields: "recognised danh hiệu chiến sĩ thi đua cơ sở: 18 individual"),
    Phrase(
      row: "A19",
      "UBND huyện khen thưởng và công nhận: 163 tập thể tiên tiến; 1187 lao động tiên tiến.",
      yields: "recognised danh hiệu tập thể tiên tiến by UBND huyện: 163 collective",
      "recognised danh hiệu lao động tiên tiến by UBND huyện: 1187 individual"),
    Phrase(
      row: "A21",
      "Có 5 đồng chí được trao tặng Huy hiệu Đảng. Trong đó, có 3 đồng chí Huy hiệu 80 năm, 2 đồng chí Huy hiệu 30 năm tuổi Đảng.",
      yields: "awarded huy hiệu đảng: 5 individual",
      "awarded huy hiệu 80 năm tuổi đảng: 3 individual",
      "awarded huy hiệu 30 năm tuổi đảng: 2 individual"),
    Phrase(
      row: "A16", "Công đoàn ngành tặng giấy khen cho 18 nữ cán bộ công đoàn.",
      yields: "awarded giấy khen by Công đoàn ngành: 18 individual"),
    Phrase(
      row: "A7", "Bà còn được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba.",
      yields: "awarded huân chương lao động hạng ba by Chủ tịch nước: 1 individual"),
    Phrase(
      row: "A20",
      "UBND tỉnh tặng Huân chương Lao động hạng Ba đối với đồng chí Lê Văn Thạch.",
      yields: "awarded huân chương lao động hạng ba by UBND tỉnh: 1 individual"),
    Phrase(
      row: "A18",
      "Ban Tổ chức trao cờ, quà lưu niệm cho 20 đơn vị tham gia và cờ cho 6 đơn vị miền núi.",
      yields: "awarded cờ by Ban Tổ chức: 20 collective", "awarded cờ by Ban Tổ chức: 6 collective"),
    Phrase(row: "A7", "Hàng chục thương hiệu cố gắng để được vinh danh.", yields: ""),
    Phrase(row: "A18", "UBND xã tặng giấy khen, thăm hỏi 20 hộ khó khăn.", yields: ""),
    Phrase(
      row: "A20",
      "Chủ tịch nước tặng Huân chương Chiến công hạng Ba cho tập thể Công an tỉnh và Đại tá Lê Văn Thạch.",
      yields:
        "awarded huân chương chiến công hạng ba by Chủ tịch nước: 1 collective, 1 individual"),
    Phrase(
      row: "A27", "Trong số học sinh giỏi có 4 học sinh đạt giải nhì.",
      yields: "awarded giải nhì: 4 individual"),
  ]) func tellsWhatIsGiven(_ phrase: CataloguePhrase) throws {
    #expect(try awards(of: phrase.text) == phrase.yields.filter { !$0.isEmpty })
  }

  private func awards(of text: String) throws -> [String] {
    try Record.of(text).awards.map(\.brief)
  }
}
