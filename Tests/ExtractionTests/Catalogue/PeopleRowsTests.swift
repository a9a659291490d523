import Records
import TestSupport
import Testing

/// People and posts: section 6a of the catalogue, H1 to H28.
///
/// What people do at an event (H13), whether an election is the start of a post (H14) and their
/// ages (H17) have no member in the record: what is tested is that the people are found there, and
/// that nothing of it gets into their names and posts.
@Suite struct PeopleRowsTests {
  @Test(arguments: alone + lists + contexts + shapes)
  func reads(_ phrase: CataloguePhrase) throws {
    let found = try phrase.record().briefPeople
    #expect(found == phrase.yields)
  }

  /// One person with posts.
  static let alone = [
    CataloguePhrase(
      row: "H1", "Đồng chí Phan Hữu Lộc - Bí thư Đảng ủy, Chủ tịch HĐND xã dự hội nghị.",
      yields: "Phan Hữu Lộc; Bí thư Đảng ủy; Chủ tịch HĐND xã"),
    CataloguePhrase(
      row: "H1", "Dự hội nghị có đồng chí Cao Thị Mỹ – Phó Trưởng Ban Dân vận Huyện ủy.",
      yields: "Cao Thị Mỹ; Phó Trưởng Ban Dân vận Huyện ủy"),
    CataloguePhrase(row: "H1", "Đồng chí Bí thư Đảng ủy - Trưởng ban chỉ đạo kết luận."),
    CataloguePhrase(
      row: "H2", "Bà Lâm Thị Út, Chủ tịch Hội Phụ nữ phường, cho biết.",
      yields: "Lâm Thị Út; Chủ tịch Hội Phụ nữ phường"),
    CataloguePhrase(
      row: "H2", "Theo ông Kiều Văn Đạt, Trưởng thôn Đông Hạ, bà con rất vui.",
      yields: "Kiều Văn Đạt; Trưởng thôn Đông Hạ"),
    CataloguePhrase(
      row: "H2", "Anh Tô Minh Nhật, Bí thư Chi đoàn, Phó Chủ tịch Hội Nông dân xã nói.",
      yields: "Tô Minh Nhật; Bí thư Chi đoàn; Phó Chủ tịch Hội Nông dân xã"),
    CataloguePhrase(row: "H2", "Bà con, ông bà, các bà mẹ đều vui."),
    CataloguePhrase(
      row: "H3", "Phó Chủ tịch UBND huyện Sơn Khê Trịnh Quốc Toản phát biểu.",
      yields: "Trịnh Quốc Toản; Phó Chủ tịch UBND huyện Sơn Khê"),
    CataloguePhrase(
      row: "H3", "Trưởng Ban Dân vận Tỉnh ủy Đinh Thị Lan trao quà.",
      yields: "Đinh Thị Lan; Trưởng Ban Dân vận Tỉnh ủy"),
    CataloguePhrase(
      row: "H3", "Bí thư Huyện ủy - Chủ tịch HĐND huyện Lương Thế Vỹ chủ trì.",
      yields: "Lương Thế Vỹ; Bí thư Huyện ủy; Chủ tịch HĐND huyện"),
    CataloguePhrase(
      row: "H3", "Chủ tịch Ủy ban MTTQ Việt Nam xã Mạc Văn Tiến thăm hỏi.",
      yields: "Mạc Văn Tiến; Chủ tịch Ủy ban MTTQ Việt Nam xã"),
    CataloguePhrase(
      row: "H3", "Chủ tịch UBND xã, ông Đinh Văn Vượng cho biết.",
      yields: "Đinh Văn Vượng; Chủ tịch UBND xã"),
    CataloguePhrase(
      row: "H3", "Tổ trưởng Tổ dân phố số 6 Bạch Thị Xoan dẫn đầu.",
      yields: "Bạch Thị Xoan; Tổ trưởng Tổ dân phố số 6"),
    CataloguePhrase(
      row: "H3", "Trưởng thôn, ông Đinh Văn Vượng, bà Lê Thị Nở cùng góp.",
      yields: "Đinh Văn Vượng", "Lê Thị Nở"),
    CataloguePhrase(row: "H3", "Chủ tịch UBND huyện Sơn Khê dự họp."),
    CataloguePhrase(
      row: "H4", "Dự có ông Hà Quang Lợi- Phó Bí thư Đảng ủy và bà Tạ Thu -Chủ tịch Hội CCB.",
      yields: "Hà Quang Lợi; Phó Bí thư Đảng ủy", "Tạ Thu; Chủ tịch Hội CCB"),
    CataloguePhrase(
      row: "H4", "Ông Đàm Quân – PCT UBND phường điều hành.", yields: "Đàm Quân; PCT UBND phường"),
    CataloguePhrase(row: "H4", "Hà Nội- Hải Phòng, Sơn Khê -Tân Lộc"),
    CataloguePhrase(
      row: "H5", "Ông Bùi Đức Long Phó Chủ tịch UBND xã trao giấy khen.",
      yields: "Bùi Đức Long; Phó Chủ tịch UBND xã"),
    CataloguePhrase(
      row: "H5", "Đồng chí Lưu Thị Thắm Bí thư Đoàn xã Tân Lộc Hạ phát động.",
      yields: "Lưu Thị Thắm; Bí thư Đoàn xã Tân Lộc Hạ"),
    CataloguePhrase(row: "H5", "Ông Phó Chủ tịch xã phát động."),
    CataloguePhrase(
      row: "H6", "Bà Thái Thị Xuân (Phó Trưởng Khối Dân vận xã) chia sẻ.",
      yields: "Thái Thị Xuân; Phó Trưởng Khối Dân vận xã"),
    CataloguePhrase(
      row: "H6", "“Dân tin thì việc thành” (Ông Doãn Văn Kha, Bí thư chi bộ thôn 3).",
      yields: "Doãn Văn Kha; Bí thư chi bộ thôn 3"),
    CataloguePhrase(row: "H6", "Bà Xuân (thôn 3) chia sẻ (bà mẹ, ông bố)."),
    CataloguePhrase(
      row: "H7", "Thượng tá Quách Minh Sang, Phó Trưởng Công an huyện dự.",
      yields: "Quách Minh Sang; Phó Trưởng Công an huyện"),
    CataloguePhrase(
      row: "H7", "Thiếu tá Phùng Bá Lâm - Chính trị viên Đồn Biên phòng Nậm Lay.",
      yields: "Phùng Bá Lâm; Chính trị viên Đồn Biên phòng Nậm Lay"),
    CataloguePhrase(
      row: "H7", "PGS.TS. Vương Đình Khải, Hiệu trưởng Trường Đại học Bắc Lâm.",
      yields: "Vương Đình Khải; Hiệu trưởng Trường Đại học Bắc Lâm"),
    CataloguePhrase(
      row: "H7", "Giáo sư, Tiến sĩ Hứa Ngọc Thiện thuyết trình.", yields: "Hứa Ngọc Thiện"),
    CataloguePhrase(
      row: "H7", "Trưởng Công an phường Thiếu tá Kha Văn Lập trực chỉ huy.",
      yields: "Kha Văn Lập; Trưởng Công an phường"),
    CataloguePhrase(row: "H7", "Có 2 đại tá, 3 trung tá và 5 tiến sĩ dự."),
    CataloguePhrase(
      row: "H25",
      "Bà Chu Thị Hạ, Ủy viên BTV Đảng ủy, Ủy viên BTV Đảng ủy, Chủ tịch Hội Phụ nữ xã.",
      yields: "Chu Thị Hạ; Ủy viên BTV Đảng ủy; Chủ tịch Hội Phụ nữ xã"),
    CataloguePhrase(row: "H25", "Ủy viên BTV Đảng ủy, Ủy viên BTV Đảng ủy phụ trách."),
    CataloguePhrase(
      row: "H26", "Ông Ngô Quốc Việt, phó chủ tịch UBND xã, trưởng Ban Chỉ đạo.",
      yields: "Ngô Quốc Việt; phó chủ tịch UBND xã; trưởng Ban Chỉ đạo"),
    CataloguePhrase(
      row: "H26", "bà Vũ Thị Nga, bí thư chi bộ tổ dân phố 4, kể",
      yields: "Vũ Thị Nga; bí thư chi bộ tổ dân phố 4"),
    CataloguePhrase(row: "H26", "các phó chủ tịch, trưởng thôn, bí thư chi bộ cùng dự"),
  ]

  /// Several people.
  static let lists = [
    CataloguePhrase(
      row: "H8",
      "Dự có các đồng chí: Hồ Văn Quý, Ủy viên Ban Thường vụ Huyện ủy, Trưởng Ban Dân vận; Lý Thị Hằng, Chủ tịch Hội Phụ nữ huyện; Trương Bá Nam, Phó Chủ tịch UBND xã.",
      yields: "Hồ Văn Quý; Ủy viên Ban Thường vụ Huyện ủy; Trưởng Ban Dân vận",
      "Lý Thị Hằng; Chủ tịch Hội Phụ nữ huyện", "Trương Bá Nam; Phó Chủ tịch UBND xã"),
    CataloguePhrase(
      row: "H8",
      "Tham dự gồm: bà Từ Thị Sen, Phó Chủ tịch HĐND; ông Đới Văn Cẩn, Trưởng phòng Nội vụ; lãnh đạo các xã.",
      yields: "Từ Thị Sen; Phó Chủ tịch HĐND", "Đới Văn Cẩn; Trưởng phòng Nội vụ"),
    CataloguePhrase(row: "H8", "Dự có các đồng chí lãnh đạo huyện; đại diện các phòng; cán bộ xã."),
    CataloguePhrase(
      row: "H9", "Dự có các đồng chí: La Văn Tám – UVBTV, Kim Thị Út – UVTV.",
      yields: "La Văn Tám; UVBTV",
      "Kim Thị Út; UVTV"),
    CataloguePhrase(
      row: "H9",
      "Chủ trì: đồng chí Sầm Văn Kỳ - Bí thư; đồng chí Nông Thị Bế - Chủ tịch Hội Nông dân.",
      yields: "Sầm Văn Kỳ; Bí thư", "Nông Thị Bế; Chủ tịch Hội Nông dân"),
    CataloguePhrase(row: "H9", "các thôn: Đông Hạ – 12 hộ, Tây Hạ – 15 hộ"),
    CataloguePhrase(
      row: "H10",
      "các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Trưởng Ban Dân vận Tỉnh ủy Âu Văn Hòa; Chỉ huy trưởng Bộ CHQS tỉnh Giáp Văn Sơn",
      yields: "Âu Văn Hòa; Ủy viên Ban Thường vụ Tỉnh ủy; Trưởng Ban Dân vận Tỉnh ủy",
      "Giáp Văn Sơn; Ủy viên Ban Thường vụ Tỉnh ủy; Chỉ huy trưởng Bộ CHQS tỉnh"),
    CataloguePhrase(row: "H10", "các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: đông đủ"),
    CataloguePhrase(
      row: "H11", "các Phó Chủ tịch UBND huyện Lã Văn Hùng, Đoàn Thị Thơ dự",
      yields: "Lã Văn Hùng; Phó Chủ tịch UBND huyện", "Đoàn Thị Thơ; Phó Chủ tịch UBND huyện"),
    CataloguePhrase(
      row: "H11", "các Phó Bí thư Đảng ủy Nghiêm Văn Đức, Tống Văn Bình và Mai Thị Dậu",
      yields: "Nghiêm Văn Đức; Phó Bí thư Đảng ủy", "Tống Văn Bình; Phó Bí thư Đảng ủy",
      "Mai Thị Dậu; Phó Bí thư Đảng ủy"),
    CataloguePhrase(row: "H11", "các Phó Chủ tịch UBND huyện, các Trưởng phòng"),
    CataloguePhrase(
      row: "H12",
      "Đồng chí Lục Văn Pản và đồng chí Triệu Thị Mùi - Phó Chủ tịch UBND huyện đồng chủ trì.",
      yields: "Lục Văn Pản", "Triệu Thị Mùi; Phó Chủ tịch UBND huyện"),
    CataloguePhrase(
      row: "H12",
      "Ông Vi Văn Thái, Bí thư Đảng ủy và bà Ma Thị Nết, Chủ tịch UBND xã đồng chủ trì.",
      yields: "Vi Văn Thái; Bí thư Đảng ủy", "Ma Thị Nết; Chủ tịch UBND xã"),
    CataloguePhrase(row: "H12", "Đồng chí Bí thư và đồng chí Chủ tịch đồng chủ trì."),
    CataloguePhrase(
      row: "H20",
      "các gia đình: Đặng Văn Hiếu (làng Đông, xã Tân Lộc), Bàn Thị Pham (thôn Nà Lùng, thị trấn Đông Phú)",
      yields: "Đặng Văn Hiếu", "Bàn Thị Pham"),
    CataloguePhrase(
      row: "H20", "tuyên dương các hộ: Lê Hữu Tài (thôn 2), Phạm Thị Ngát (thôn 5)",
      yields: "Lê Hữu Tài",
      "Phạm Thị Ngát"),
    CataloguePhrase(row: "H20", "các xã: Tân Lộc (12 hộ), Hòa Bình (thị trấn cũ)"),
  ]

  /// What people do, and who is none.
  static let contexts = [
    CataloguePhrase(
      row: "H13", "Bà Trang Thị Ngọ, Phó Bí thư Đảng ủy chủ trì hội nghị.",
      yields: "Trang Thị Ngọ; Phó Bí thư Đảng ủy"),
    CataloguePhrase(
      row: "H13", "Thay mặt xã, ông Hàn Văn Tý, Chủ tịch UBND xã báo cáo.",
      yields: "Hàn Văn Tý; Chủ tịch UBND xã"),
    CataloguePhrase(
      row: "H13", "Đoàn do đồng chí Ninh Văn Thuật, Phó Chủ tịch HĐND huyện làm trưởng đoàn.",
      yields: "Ninh Văn Thuật; Phó Chủ tịch HĐND huyện"),
    CataloguePhrase(row: "H13", "Xã chủ trì, thôn báo cáo, huyện làm trưởng đoàn."),
    CataloguePhrase(
      row: "H14", "Đồng chí Bế Văn Slửa tái đắc cử Bí thư Đảng ủy xã.",
      yields: "Bế Văn Slửa; Bí thư Đảng ủy xã"),
    CataloguePhrase(
      row: "H14", "Đại hội bầu bà Hoàng Thị Lệ tiếp tục làm Chủ tịch Hội Nông dân xã.",
      yields: "Hoàng Thị Lệ; Chủ tịch Hội Nông dân xã"),
    CataloguePhrase(
      row: "H14", "đồng chí Lý Văn Sinh được chỉ định Phó Bí thư Huyện ủy",
      yields: "Lý Văn Sinh; Phó Bí thư Huyện ủy"),
    CataloguePhrase(
      row: "H14", "ông Thân Văn Lực được bầu giữ chức Chủ tịch UBND xã",
      yields: "Thân Văn Lực; Chủ tịch UBND xã"),
    CataloguePhrase(row: "H14", "Đại hội bầu 15 đồng chí vào Ban Chấp hành."),
    CataloguePhrase(
      row: "H15", "điển hình “Lúa sạch” của đồng chí Phó Đức Cường - Bí thư chi bộ khu 7",
      yields: "Phó Đức Cường; Bí thư chi bộ khu 7"),
    CataloguePhrase(
      row: "H15", "mô hình chăn nuôi dê của ông Tẩn A Páo (thôn 4)", yields: "Tẩn A Páo"),
    CataloguePhrase(row: "H15", "mô hình trồng dứa của ông Páo"),
    CataloguePhrase(
      row: "H16", "Cô giáo Ứng Thị Nhài - Giáo viên Trường Tiểu học Tân Lộc",
      yields: "Ứng Thị Nhài; Giáo viên Trường Tiểu học Tân Lộc"),
    CataloguePhrase(
      row: "H16", "Thầy Khổng Minh Đức, Hiệu trưởng Trường Mầm non Hoa Sen, vui lắm.",
      yields: "Khổng Minh Đức; Hiệu trưởng Trường Mầm non Hoa Sen"),
    CataloguePhrase(
      row: "H16", "Cô Lại Thị Duyên, giáo viên, Bí thư Chi đoàn",
      yields: "Lại Thị Duyên; giáo viên; Bí thư Chi đoàn"),
    CataloguePhrase(row: "H16", "Các thầy cô giáo, thầy hiệu trưởng và cô văn thư"),
    CataloguePhrase(
      row: "H17", "ông Sùng A Dơ, 58 tuổi, dân tộc Mông (bản Tả Sìn, xã Pa Ủ)", yields: "Sùng A Dơ"),
    CataloguePhrase(
      row: "H17", "bà Trần Thị Cúc (SN 1949), bà Hồ Thị Lý (sinh năm 1961)", yields: "Trần Thị Cúc",
      "Hồ Thị Lý"),
    CataloguePhrase(
      row: "H17", "anh Võ Hoài Sơn, 34 tuổi, Trưởng thôn Bình Thượng",
      yields: "Võ Hoài Sơn; Trưởng thôn Bình Thượng"),
    CataloguePhrase(row: "H17", "người cao tuổi 62 tuổi, dân tộc Mông"),
    CataloguePhrase(
      row: "H18",
      "Ông Từ Hữu Vinh, Trưởng thôn, nói. Ông Vinh cho biết thêm. Anh Lâm, chị Sen cũng góp.",
      yields: "Từ Hữu Vinh; Trưởng thôn"),
    CataloguePhrase(row: "H18", "Ông Thạch cho biết, cô Thảo kể, bà Sen và anh Lực vui."),
    CataloguePhrase(
      row: "H19", "ông Văn Công Hà, nguyên Chủ tịch UBND huyện",
      yields: "Văn Công Hà; nguyên Chủ tịch UBND huyện"),
    CataloguePhrase(
      row: "H19",
      "đồng chí Nguyễn Lộc, nguyên Ủy viên Ban Thường vụ Huyện ủy, nguyên Bí thư Đảng ủy xã",
      yields: "Nguyễn Lộc; nguyên Ủy viên Ban Thường vụ Huyện ủy; nguyên Bí thư Đảng ủy xã"),
    CataloguePhrase(
      row: "H19", "quyền Chủ tịch UBND xã Phí Văn Đoàn",
      yields: "Phí Văn Đoàn; quyền Chủ tịch UBND xã"),
    CataloguePhrase(row: "H19", "nguyên lãnh đạo, nguyên nhân, nguyên Chủ tịch các thời kỳ"),
    CataloguePhrase(
      row: "H21",
      "Xã có 12 mô hình được nhân dân đồng tình hưởng ứng trong thời gian qua.\n\nT.LAN - V.HÒA"),
    CataloguePhrase(row: "H21", "Xã có 12 mô hình được nhân dân đồng tình. Ảnh: K.Hạnh"),
    CataloguePhrase(row: "H21", "Tin, ảnh: N.D và P.Mai"),
    CataloguePhrase(
      row: "H27",
      "Ông Lều Văn Phát, Phó Chủ tịch UBND xã trao quà. Ông Lều Văn Phát, Chủ tịch Hội Nông dân xã phát biểu.",
      yields: "Lều Văn Phát; Phó Chủ tịch UBND xã; Chủ tịch Hội Nông dân xã"),
    CataloguePhrase(
      row: "H27", "Phó Chủ tịch UBND xã trao quà, Chủ tịch Hội Nông dân xã phát biểu."),
    CataloguePhrase(
      row: "H28", "Dự có trưởng các ngành, đoàn thể, đại diện lãnh đạo các phòng, ban."),
    CataloguePhrase(row: "H28", "hàng trăm đại biểu, đông đảo đoàn viên và bí thư các chi bộ"),
    CataloguePhrase(
      row: "H28", "Lãnh đạo Hội Nông dân xã cùng ông Mã Văn Cương, Trưởng thôn và bà con",
      yields: "Mã Văn Cương; Trưởng thôn"),
  ]

  /// How names and posts are written.
  static let shapes = [
    CataloguePhrase(
      row: "H22", "ông A Thút, Trưởng làng Kon Tu", yields: "A Thút; Trưởng làng Kon Tu"),
    CataloguePhrase(
      row: "H22", "bà Y Hnhớ, Chi hội trưởng Phụ nữ", yields: "Y Hnhớ; Chi hội trưởng Phụ nữ"),
    CataloguePhrase(
      row: "H22", "anh Ksor H’Lốp, Bí thư Chi đoàn", yields: "Ksor H’Lốp; Bí thư Chi đoàn"),
    CataloguePhrase(
      row: "H22", "chị Rơ Mah H'Yai và ông Kpuih Thưn dự", yields: "Rơ Mah H'Yai", "Kpuih Thưn"),
    CataloguePhrase(
      row: "H22", "anh Lù A Chứ, ông Vàng Lao Tả, chị Krajan Ha Bích dự", yields: "Lù A Chứ",
      "Vàng Lao Tả",
      "Krajan Ha Bích"),
    CataloguePhrase(
      row: "H22", "ông Hồ Ra Ôi, bà Lò Văn Ọi và ông Pờ Dần Xè", yields: "Hồ Ra Ôi", "Lò Văn Ọi",
      "Pờ Dần Xè"),
    CataloguePhrase(
      row: "H22", "ông Trần Ân và bà Phạm Thị Ngọc Bảo Trâm", yields: "Trần Ân",
      "Phạm Thị Ngọc Bảo Trâm"),
    CataloguePhrase(row: "H22", "già làng, trưởng bản A và B ở Kon Tum"),
    CataloguePhrase(
      row: "H23", "ĐỒNG CHÍ PHAN HỮU LỘC, BÍ THƯ ĐẢNG ỦY XÃ, DỰ",
      yields: "PHAN HỮU LỘC; BÍ THƯ ĐẢNG ỦY XÃ"),
    CataloguePhrase(
      row: "H23", "Bà ĐỖ THỊ THANH HƯƠNG, Chủ tịch UBND xã",
      yields: "ĐỖ THỊ THANH HƯƠNG; Chủ tịch UBND xã"),
    CataloguePhrase(row: "H23", "UBND XÃ TÂN LỘC HẠ TỔ CHỨC HỘI NGHỊ TỔNG KẾT"),
    CataloguePhrase(
      row: "H24", "đ/c Tô Văn Ích, HUV, Bí thư Đảng ủy xã",
      yields: "Tô Văn Ích; HUV; Bí thư Đảng ủy xã"),
    CataloguePhrase(
      row: "H24", "đ/c Ngân Thị Lả – TUV, PBT Huyện ủy", yields: "Ngân Thị Lả; TUV; PBT Huyện ủy"),
    CataloguePhrase(
      row: "H24", "ông Cầm Văn Ước – UV.BTV Huyện ủy; bà Đèo Thị Ban – UVBTVHU",
      yields: "Cầm Văn Ước; UV.BTV Huyện ủy", "Đèo Thị Ban; UVBTVHU"),
    CataloguePhrase(
      row: "H24", "ông Quàng Văn Bó – PCT UBMT xã, bà Tòng Thị Xuân - CT UB MTTQ xã",
      yields: "Quàng Văn Bó; PCT UBMT xã", "Tòng Thị Xuân; CT UB MTTQ xã"),
    CataloguePhrase(
      row: "H24",
      "ông Cà Văn Hặc – PBTTT Đảng ủy; ông Lường Văn Inh - PCVP Huyện ủy; bà Hà Thị Nọi – PCT. HĐND xã dự.",
      yields: "Cà Văn Hặc; PBTTT Đảng ủy", "Lường Văn Inh; PCVP Huyện ủy",
      "Hà Thị Nọi; PCT. HĐND xã"),
    CataloguePhrase(row: "H24", "các HUV, PCT UBND xã và UVBTV dự"),
  ]

  /// Those who sign an article are none of its people.
  @Test(arguments: [
    CataloguePhrase(row: "H21", "T.LAN - V.HÒA", yields: "T.LAN - V.HÒA"),
    CataloguePhrase(row: "H21", "P.Mai", yields: "P.Mai"),
    CataloguePhrase(row: "H21", "N.D", yields: "N.D"),
  ])
  func readsTheByline(_ phrase: CataloguePhrase) throws {
    let record = try Record(
      of: """
        Xã Tân Lộc Hạ tổng kết phong trào thi đua

        Xã Tân Lộc Hạ vừa tổ chức hội nghị tổng kết phong trào thi đua, với nhiều cách làm hay.

        \(phrase.text)
        """)
    #expect(record.byline.map { [$0.text] } ?? [] == phrase.yields)
    #expect(record.people.isEmpty)
  }
}
