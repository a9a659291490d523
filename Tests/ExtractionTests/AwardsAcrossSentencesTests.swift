import Records
import TestSupport
import Testing

private typealias Phrase = CataloguePhrase

/// What one sentence tells of the awards of another.
@Suite struct AwardsAcrossSentencesTests {
  @Test(arguments: [
    Phrase(
      row: "A27",
      "Kết quả:\n- Giải Nhất: Đoàn xã Tân Lộc;\n- 02 giải Nhì: Đoàn xã Đông Phú, Đoàn xã Mai Hà.\nNgoài ra, Ban Tổ chức còn trao 3 giải phụ.",
      yields: "awarded giải nhất by Ban Tổ chức: 1 collective",
      "awarded giải nhì by Ban Tổ chức: 2 collective"),
    Phrase(
      row: "A21",
      "Huyện ủy Sơn Khê trao Huy hiệu Đảng cho 9 đảng viên. Trong đó, 4 đảng viên nhận Huy hiệu 50 năm tuổi Đảng; 5 đảng viên nhận Huy hiệu 40 năm tuổi Đảng.",
      yields: "awarded huy hiệu đảng by Huyện ủy Sơn Khê: 9 party-member",
      "awarded huy hiệu 50 năm tuổi đảng by Huyện ủy Sơn Khê: 4 party-member",
      "awarded huy hiệu 40 năm tuổi đảng by Huyện ủy Sơn Khê: 5 party-member"),
    Phrase(
      row: "A7", "Năm qua, Hội Nông dân xã Mai Hà vinh dự được Chủ tịch UBND tỉnh tặng Bằng khen.",
      yields: "awarded bằng khen by Chủ tịch UBND tỉnh: 1 collective"),
    Phrase(
      row: "A16",
      "Công đoàn cơ sở tặng giấy khen cho 12 công chức, viên chức và người lao động.",
      yields: "awarded giấy khen by Công đoàn cơ sở: 12 individual"),
    Phrase(
      row: "A21",
      "Đảng bộ xã Mai Lâm có 9 đảng viên được tặng Huy hiệu Đảng. Trong đó, 30 năm tuổi Đảng có 5 đảng viên, 55 năm tuổi Đảng có 4 đảng viên.",
      yields: "awarded huy hiệu đảng: 9 party-member",
      "awarded huy hiệu 30 năm tuổi đảng: 5 party-member",
      "awarded huy hiệu 55 năm tuổi đảng: 4 party-member"),
    Phrase(
      row: "A21",
      "Có 1 đồng chí được nhận Huy hiệu 65 năm tuổi Đảng, 2 đồng chí 45 năm và 3 đồng chí 40 năm.",
      yields: "awarded huy hiệu 65 năm tuổi đảng: 1 individual",
      "awarded huy hiệu 45 năm tuổi đảng: 2 individual",
      "awarded huy hiệu 40 năm tuổi đảng: 3 individual"),
    Phrase(
      row: "A21", "Hội viên có 3 đồng chí 40 năm công tác.", yields: ""),
    Phrase(
      row: "A21", "Huyện ủy trao Huy hiệu 50, 40 và 30 tuổi Đảng cho 6 đ/c của các đảng bộ.",
      yields: "awarded huy hiệu 50, 40 và 30 tuổi đảng by Huyện ủy: 6 individual"),
    Phrase(
      row: "A27",
      "Ban Tổ chức đã trao:\n- Giải nhì: Đơn vị xã Mai Hà.\n- Giải ba: Đơn vị Đông Phú và phường 1.\n- Giải khuyến khích: Các đơn vị phường 9, phường 4.",
      yields: "awarded giải nhì by Ban Tổ chức: 1 collective",
      "awarded giải ba by Ban Tổ chức: 2 collective",
      "awarded giải khuyến khích by Ban Tổ chức: 2 collective"),
    Phrase(
      row: "A21",
      "Huyện ủy Sơn Khê trao Huy hiệu Đảng cho 9 đảng viên. Trong 9 đảng viên được trao tặng Huy hiệu Đảng có 1 đảng viên nhận Huy hiệu 70 năm tuổi Đảng, 3 đảng viên 60 năm tuổi Đảng, còn lại nhận Huy hiệu 40 và 30 năm tuổi Đảng.",
      yields: "awarded huy hiệu đảng by Huyện ủy Sơn Khê: 9 party-member",
      "awarded huy hiệu 70 năm tuổi đảng: 1 party-member",
      "awarded huy hiệu 60 năm tuổi đảng: 3 party-member"),
    Phrase(
      row: "A21",
      "Đợt trao huy hiệu lần này đảng bộ xã có 3 đ/c được trao huy hiệu Đảng. Trong đó có 2 đ/c 65 tuổi Đảng, 1 đ/c 30 tuổi Đảng.",
      yields: "awarded huy hiệu đảng: 3 individual",
      "awarded huy hiệu 65 năm tuổi đảng: 2 individual",
      "awarded huy hiệu 30 năm tuổi đảng: 1 individual"),
    Phrase(
      row: "A21",
      "Thay mặt các đồng chí được nhận huy hiệu, đồng chí Lê Văn Ba nói: “Được nhận huy hiệu hôm nay, tôi rất vui”.",
      yields: ""),
    Phrase(
      row: "A26", "Nhân dịp này, nhiều tập thể, cá nhân có thành tích đã được khen thưởng.",
      yields: "awarded: ? collective, ? individual"),
    Phrase(
      row: "A26", "Nhân dịp này, Thành phố Thái Nguyên đã khen thưởng các tập thể, cá nhân.",
      yields: "awarded by Thành phố Thái Nguyên: ? collective, ? individual"),
    Phrase(
      row: "A8", "Dịp này, tỉnh có 5 tập thể được tặng Cờ thi đua Chính phủ.",
      yields: "awarded cờ thi đua by Chính phủ: 5 collective"),
    Phrase(
      row: "A8", "Có 5 cá nhân được nhận Bằng khen UBND tỉnh.",
      yields: "awarded bằng khen by UBND tỉnh: 5 individual"),
    Phrase(
      row: "A13",
      "Quyết định số 134/QĐ-UBND của Chủ tịch UBND tỉnh tặng Bằng khen cho 06 tập thể, 05 cá nhân.",
      yields: "awarded bằng khen by Chủ tịch UBND tỉnh: 6 collective, 5 individual"),
    Phrase(
      row: "A19",
      "Huyện Sơn Khê vừa xét công nhận 414 hộ đạt danh hiệu “Gia đình văn hóa”, tăng 9 hộ so với năm 2009.",
      yields: "recognised danh hiệu gia đình văn hóa by Huyện Sơn Khê: 414 household"),
    Phrase(
      row: "A10",
      "Bà Lê Thị Hoa đã được UBND, Ủy ban MTTQ, Hội Người cao tuổi quận tặng Giấy khen.",
      yields: "awarded giấy khen by UBND, Ủy ban MTTQ, Hội Người cao tuổi quận: 1 individual"),
    Phrase(
      row: "A27",
      "Kết thúc hội thi, giải Đặc biệt đã thuộc về xã Mai Hà; 2 giải Nhất được trao cho xã Đông Phú và xã Tân Lộc; giải Nhì tập thể thuộc về Đoàn xã Mai Lâm.",
      yields: "awarded giải đặc biệt: 1 collective", "awarded giải nhì: 1 collective",
      "awarded giải nhất: 2 collective"),
    Phrase(
      row: "A20",
      "Bí thư Quận ủy Lê Văn Ba trao quyết định và khen thưởng cho Tập thể Công an xã Mai Lâm.",
      yields: "awarded: 1 collective"),
    Phrase(
      row: "A20", "Lãnh đạo huyện trao khen thưởng cho Trường Mầm non xã Mai Lâm.",
      yields: "awarded: 1 collective"),
    Phrase(
      row: "A19",
      "UBND tỉnh tặng Bằng khen cho 28 doanh nghiệp đạt danh hiệu “Doanh nghiệp tiêu biểu”.",
      yields: "awarded bằng khen by UBND tỉnh: 28 collective"),
    Phrase(
      row: "A20",
      "Bà Lê Thị Hoa đã thông qua báo cáo kết quả, được Hội LHPN tỉnh tặng Bằng khen.", yields: ""),
    Phrase(
      row: "A20",
      "Bà Lê Thị Hoa (Chi hội trưởng xã Mai Lâm, huyện Sơn Khê, Hà Nội), vinh dự được UBND tỉnh tặng Bằng khen.",
      yields: "awarded bằng khen by UBND tỉnh: 1 individual"),
    Phrase(
      row: "A7", "Chị Lê Thị Hoa đại diện nhận Bằng khen của UBND tỉnh.", yields: ""),
    Phrase(
      row: "A9", "Ban Chỉ đạo vận động HMTN tỉnh đã tặng giấy khen cho 29 cá nhân.",
      yields: "awarded giấy khen by Ban Chỉ đạo vận động HMTN tỉnh: 29 individual"),
    Phrase(
      row: "A9",
      "Ban chỉ đạo vận động hiến máu tình nguyện TP.HCM khen thưởng cho 64 cá nhân.",
      yields: "awarded by Ban chỉ đạo vận động hiến máu tình nguyện TP.HCM: 64 individual"),
    Phrase(
      row: "A9",
      "Tỉnh đoàn tặng bằng khen 2 liên đội, 3 tổng phụ trách đội; tặng cờ thi đua cho Liên đội Trường Tiểu học Mai Lâm.",
      yields: "awarded bằng khen by Tỉnh đoàn: 2 collective",
      "awarded cờ thi đua by Tỉnh đoàn: 1 collective"),
    // Who gives, and who hands over.
    Phrase(
      row: "A9",
      "Được sự ủy quyền của Chủ tịch UBND tỉnh Lê Văn Ba, lãnh đạo sở đã trao bằng khen cho 3 cá nhân.",
      yields: "awarded bằng khen by Chủ tịch UBND tỉnh: 3 individual"),
    Phrase(
      row: "A3", "Năm 2023, thành phố Hải Phòng tuyên dương 32 học sinh.",
      yields: "commended by thành phố Hải Phòng: 32 individual"),
    Phrase(
      row: "A1", "Tại Hội trường UBND xã Mai Lâm, Huyện ủy trao giấy khen cho 6 tập thể.",
      yields: "awarded giấy khen by Huyện ủy: 6 collective"),
    Phrase(
      row: "A20",
      "UBND tỉnh trao Bằng khen cho Đại tá Lê Văn Ba, Giám đốc Công an tỉnh và Đại tá Đỗ Văn Tư.",
      yields: "awarded bằng khen by UBND tỉnh: 2 individual"),
    Phrase(
      row: "A9",
      "Thừa ủy quyền Chủ tịch UBND tỉnh, đại diện Hội Nông dân huyện trao Bằng khen cho 3 cá nhân.",
      yields: "awarded bằng khen by Chủ tịch UBND tỉnh: 3 individual"),
    Phrase(
      row: "A3", "Dịp này, xã Mai Lâm đã tuyên dương 5 gương thanh niên tiêu biểu.",
      yields: "commended by xã Mai Lâm: 5 exemplar"),
    Phrase(
      row: "A3", "Tại lễ tổng kết, huyện Sơn Khê cũng khen thưởng 30 hộ nông dân.",
      yields: "awarded by huyện Sơn Khê: 30 household"),
    Phrase(
      row: "A1",
      "Dịp này, Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh tặng giấy khen cho 9 cá nhân.",
      yields:
        "awarded giấy khen by Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh: 9 individual"),
    Phrase(
      row: "A19", "Năm 2022, Công an xã Mai Lâm đạt danh hiệu “Đơn vị Quyết thắng”.",
      yields: "recognised danh hiệu đơn vị quyết thắng: 1 collective"),
    // Whom.
    Phrase(
      row: "A20", "Huyện trao Giấy khen của Giám đốc Công an tỉnh cho Bí thư Đảng ủy xã Mai Lâm.",
      yields: "awarded giấy khen by Giám đốc Công an tỉnh: 1 individual"),
    Phrase(
      row: "A20", "UBND tỉnh tặng Bằng khen cho nhân dân và cán bộ xã Mai Lâm.",
      yields: "awarded bằng khen by UBND tỉnh: 1 collective"),
    Phrase(
      row: "A20", "Cụ Lê Văn Ba và cụ Đỗ Thị Tư vinh dự được trao tặng Huy hiệu 50 năm tuổi Đảng.",
      yields: "awarded huy hiệu 50 năm tuổi đảng: 2 individual"),
    Phrase(
      row: "A7",
      "Có 12 cá nhân hiến máu từ 20 lần trở lên được nhận Bằng khen của UBND tỉnh và 40 cá nhân nhận Giấy khen của Hội Chữ thập đỏ tỉnh.",
      yields: "awarded bằng khen by UBND tỉnh: 12 individual",
      "awarded giấy khen by Hội Chữ thập đỏ tỉnh: 40 individual"),
    Phrase(
      row: "A4",
      "UBND huyện khen thưởng 7 tập thể làm tốt công tác Hội; 6 cá nhân được Hội LHPN tỉnh tặng Kỷ niệm chương.",
      yields: "awarded by UBND huyện: 7 collective",
      "awarded kỷ niệm chương by Hội LHPN tỉnh: 6 individual"),
    Phrase(
      row: "A26", "Dịp này, UBND xã đã khen thưởng các tập thể, cá nhân tiêu biểu.",
      yields: "awarded by UBND xã: ? collective, ? individual"),
    Phrase(row: "A26", "Các đơn vị cần kịp thời khen thưởng các tập thể, cá nhân.", yields: ""),
    Phrase(
      row: "A32", "Dự lễ tôn vinh có: 17 người hiến từ 5 lần; 6 người hiến 9 lần.", yields: ""),
    Phrase(
      row: "A19", "Nhiều địa phương có số hộ đăng ký và đạt danh hiệu Lao động tiên tiến cao.",
      yields: ""),
  ]) func lends(_ phrase: CataloguePhrase) throws {
    let told = phrase.yields.filter { !$0.isEmpty }
    #expect(try record(of: phrase.text).awards.map(\.brief) == told)
  }

  /// What a headline, the lead or a caption tells of an award is no other award.
  @Test(arguments: [
    (
      "Sơn Khê: Tôn vinh 45 cá nhân\n\nSơn Khê: Tôn vinh 45 cá nhân - Ảnh 1\n\nHội nghị của huyện đã tôn vinh 45 cá nhân tiêu biểu.",
      ["commended: 45 individual"]
    ),
    (
      "Sơn Khê biểu dương 14 tập thể, 9 cá nhân\n\nNgày 5/6/2024, UBND huyện tặng giấy khen cho 14 tập thể, 9 cá nhân.",
      ["awarded giấy khen by UBND huyện: 14 collective, 9 individual"]
    ),
    (
      "Sáng 5/6/2024, xã họp. Hội nghị khen thưởng 12 tập thể, 30 cá nhân.\n\nLãnh đạo xã trao giấy khen cho các cá nhân.",
      ["awarded giấy khen: 12 collective, 30 individual"]
    ),
    (
      "Ngày 5/6/2024, xã họp. Phó Chủ tịch UBND tỉnh trao Huân chương Lao động hạng Nhì cho 3 cá nhân.\n\nThừa ủy quyền Chủ tịch nước, lãnh đạo tỉnh đã trao tặng Huân chương Lao động hạng Nhì cho 3 cá nhân.",
      ["awarded huân chương lao động hạng nhì by Chủ tịch nước: 3 individual"]
    ),
    (
      "Huyện Sơn Khê: Đón nhận Huân chương Lao động hạng Ba\n\nSáng 3-7, UBND huyện họp. Chủ tịch nước trao Huân chương Lao động hạng Ba cho nhân dân và cán bộ huyện Sơn Khê.",
      ["awarded huân chương lao động hạng ba by Chủ tịch nước: 1 collective"]
    ),
    (
      "Bắc Lâm khen thưởng 32 học sinh\n\nNăm 2023, tỉnh Bắc Lâm biểu dương 32 học sinh.",
      ["awarded by tỉnh Bắc Lâm: 32 individual"]
    ),
    (
      "Đợt này, xã có 11 đồng chí được nhận Huy hiệu Đảng.\n\nThừa ủy quyền của Ban Thường vụ Tỉnh ủy, lãnh đạo huyện đã trao tặng Huy hiệu Đảng cho 11 đồng chí đảng viên.",
      ["awarded huy hiệu đảng by Ban Thường vụ Tỉnh ủy: 11 party-member"]
    ),
    (
      "Tặng bằng khen cho 46 tập thể và cá nhân\n\nHôm qua, UBND tỉnh đã tặng bằng khen cho 23 tập thể và 23 cá nhân.",
      ["awarded bằng khen by UBND tỉnh: 23 collective, 23 individual"]
    ),
    (
      "Tuyên dương 34 cá nhân, tập thể\n\nDịp này, UBND tỉnh tặng Bằng khen cho 5 tập thể, 10 cá nhân; Tỉnh đoàn tặng Giấy khen cho 19 cá nhân. Có 8 tập thể được Hội LHPN tỉnh tặng Bằng khen.",
      [
        "awarded bằng khen by UBND tỉnh: 5 collective, 10 individual",
        "awarded giấy khen by Tỉnh đoàn: 19 individual",
        "awarded bằng khen by Hội LHPN tỉnh: 8 collective",
      ]
    ),
    (
      "Sáng 2/9/2013, Hội Doanh nhân Trẻ tổ chức lễ trao Giải thưởng cho hơn 30 doanh nghiệp. Dự buổi lễ có lãnh đạo tỉnh và hơn 30 doanh nghiệp được vinh danh lần này.",
      ["awarded giải thưởng by Hội Doanh nhân Trẻ: 30 collective"]
    ),
    // Two bodies give to as many.
    (
      "Ngày 5/6/2024, xã họp. UBND tỉnh tặng bằng khen cho 3 cá nhân. Bộ Công an tặng bằng khen cho 3 cá nhân.",
      [
        "awarded bằng khen by UBND tỉnh: 3 individual",
        "awarded bằng khen by Bộ Công an: 3 individual",
      ]
    ),
    (
      "Ngày 5/6/2024, xã họp. UBND xã tặng giấy khen cho 1 tập thể. UBND xã tặng giấy khen cho 1 tập thể.",
      [
        "awarded giấy khen by UBND xã: 1 collective", "awarded giấy khen by UBND xã: 1 collective",
      ]
    ),
  ]) func tellsOnce(_ text: String, _ awards: [String]) throws {
    #expect(try record(of: text).awards.map(\.brief) == awards)
  }

  @Test func tellsOfTheHeadlinesAwardOnce() throws {
    let text = """
      Huyện Sơn Khê tặng giấy khen cho 14 tập thể

      Sáng 5/6/2024, huyện tổng kết phong trào thi đua.

      Dịp này, UBND huyện Sơn Khê tặng giấy khen cho 14 tập thể.
      """
    #expect(
      try record(of: text).awards.map(\.brief)
        == ["awarded giấy khen by UBND huyện Sơn Khê: 14 collective"])
  }
}
