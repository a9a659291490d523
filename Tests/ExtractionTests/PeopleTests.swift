import Records
import Testing
import VietText

@testable import Extraction

/// People and their posts, over the ways in which local news names them.
@Suite struct PeopleTests {
  /// The people that the rules read, each as `name; post; post`.
  static func people(in text: String) throws -> [String] {
    let read = try ReadText(text)
    return read.facts.people.map { $0.value.brief(in: read.reading) }
  }

  @Test(arguments: [
    (
      "đồng chí Lê Văn Thạch - Phó Bí thư Thường trực Huyện ủy, Trưởng Ban Chỉ đạo",
      ["Lê Văn Thạch; Phó Bí thư Thường trực Huyện ủy; Trưởng Ban Chỉ đạo"]
    ),
    (
      "bà Trần Thị Mận, Bí thư Đảng ủy, Chủ tịch HĐND xã",
      ["Trần Thị Mận; Bí thư Đảng ủy; Chủ tịch HĐND xã"]
    ),
    (
      "đồng chí Lê Thị Mận, Bí thư Huyện ủy, giữ chức vụ Trưởng Ban Dân vận Tỉnh ủy.",
      ["Lê Thị Mận; Bí thư Huyện ủy; Trưởng Ban Dân vận Tỉnh ủy"]
    ),
    (
      "cử ông Lê Ba, Phó Chủ tịch Hội khóa V, nhiệm kỳ 2024 - 2029 giữ chức danh Chủ tịch Hội",
      ["Lê Ba; Phó Chủ tịch Hội khóa V; Chủ tịch Hội"]
    ),
    ("bà Lê Thị Mận tái đắc cử chức danh Phó Bí thư", ["Lê Thị Mận; Phó Bí thư"]),
    (
      "Thượng tọa Thích Tâm Các, Phó Trụ trì chùa Vĩnh An, chia sẻ",
      ["Thích Tâm Các; Phó Trụ trì chùa Vĩnh An"]
    ),
    ("NS.Thích nữ Tâm Như, trụ trì chùa Vĩnh An đã", ["Thích nữ Tâm Như; trụ trì chùa Vĩnh An"]),
    ("do chị Lê Thị Hường Làm tổ trưởng.", ["Lê Thị Hường; tổ trưởng"]),
    (
      "ông Lê Ba - Thành viên Hội đồng thành viên Tổng công ty;",
      ["Lê Ba; Thành viên Hội đồng thành viên Tổng công ty"]
    ),
    (
      "bà Lê Thị Mận (Trưởng khoa Du lịch, Trường Đại học công nghệ Sơn Khê) cho biết",
      ["Lê Thị Mận; Trưởng khoa Du lịch"]
    ),
    (
      "ông Lê Văn Ba - Trưởng Đoàn giám sát của Hội đồng nhân dân huyện phát biểu",
      ["Lê Văn Ba; Trưởng Đoàn giám sát của Hội đồng nhân dân huyện"]
    ),
    (
      "đồng chí Lê Văn Ba - Phó Bí thư Đảng ủy Chủ tịch HĐND xã dự",
      ["Lê Văn Ba; Phó Bí thư Đảng ủy; Chủ tịch HĐND xã"]
    ),
    ("bà Lê Thị Mận, UVT.Ư Đảng, Bí thư Tỉnh ủy dự", ["Lê Thị Mận; UVT.Ư Đảng; Bí thư Tỉnh ủy"]),
    (
      "Trung tá, Lò Văn Tư Đồn trưởng Đồn Biên phòng Nà Pen",
      ["Lò Văn Tư; Đồn trưởng Đồn Biên phòng Nà Pen"]
    ),
    ("Lò Văn Tư - Thượng tá, Đồn trưởng Nà Pen", ["Lò Văn Tư; Đồn trưởng Nà Pen"]),
    (
      "đồng chí Lê Xuân Ba, Phó Viện trưởng Viện Kiểm sát nhân dân tỉnh – Phó Trưởng Khối",
      ["Lê Xuân Ba; Phó Viện trưởng Viện Kiểm sát nhân dân tỉnh; Phó Trưởng Khối"]
    ),
    ("Đảng bộ do đồng chí Lê Văn Ba làm Bí thư.", ["Lê Văn Ba; Bí thư"]),
    ("đoàn công tác do ông Lê Văn Ba làm Trưởng đoàn đã tới", ["Lê Văn Ba"]),
    (
      "Ông Lê Văn Ba, Giám đốc Sở Y tế là Phó Trưởng ban Thường trực;",
      ["Lê Văn Ba; Giám đốc Sở Y tế; Phó Trưởng ban Thường trực"]
    ),
    (
      "đồng chí Hồ Sơn, Ủy viên T.Ư Đảng, Trưởng ban Tổ chức T.Ư dự",
      ["Hồ Sơn; Ủy viên T.Ư Đảng; Trưởng ban Tổ chức T.Ư"]
    ),
    (
      "ông Hà Văn Tư, Anh hùng Lao động, nguyên Giám đốc Sở Y tế",
      ["Hà Văn Tư; nguyên Giám đốc Sở Y tế"]
    ),
    (
      "ông Hà Văn Tư, Người có uy tín kiêm Bí thư Chi bộ ở bản Nà Pen",
      ["Hà Văn Tư; Bí thư Chi bộ"]
    ),
    (
      "cô Lò Thị Mai, giáo viên Trường Tiểu học số 2 thị trấn Mường Tè",
      ["Lò Thị Mai; giáo viên Trường Tiểu học số 2 thị trấn Mường Tè"]
    ),
    ("ông Lý A Sử, Trưởng thôn Khe Ngà-Pỏ Mảy", ["Lý A Sử; Trưởng thôn Khe Ngà-Pỏ Mảy"]),
    ("Người có uy tín, bà Vi Thị Mười ở bản", ["Vi Thị Mười"]),
    ("gia đình Mẹ Việt Nam anh hùng Lê Thị Tám, xã Tân Lộc", ["Lê Thị Tám"]),
    (
      "Trần Văn Khoa- Phó Bí thư Đoàn xã; Lê Hạnh -Phó Trưởng ban; Đỗ Quân – PCT UBND xã",
      ["Trần Văn Khoa; Phó Bí thư Đoàn xã", "Lê Hạnh; Phó Trưởng ban", "Đỗ Quân; PCT UBND xã"]
    ),
    (
      "bà Lê Thị Hoa (Phó Trưởng Khối Dân vận phường) cho biết",
      ["Lê Thị Hoa; Phó Trưởng Khối Dân vận phường"]
    ),
    (
      "(Bà Ngô Thị Lụa, Phó Bí thư chi bộ khu phố 3)",
      ["Ngô Thị Lụa; Phó Bí thư chi bộ khu phố 3"]
    ),
    (
      "Đại tá Hoàng Văn Quyết, Chỉ huy trưởng Bộ CHQS tỉnh dự",
      ["Hoàng Văn Quyết; Chỉ huy trưởng Bộ CHQS tỉnh"]
    ),
    ("Giáo sư, Tiến sĩ Đặng Hữu Phúc phát biểu", ["Đặng Hữu Phúc"]),
    (
      "Thừa ủy quyền Chủ tịch nước, Phó Chủ tịch nước Lê Thị Hoa trao",
      ["Lê Thị Hoa; Phó Chủ tịch nước"]
    ),
    (
      "ông Lê Văn Ba - Phó Chủ tịch Thường trực Hội đồng Thi đua khen thưởng tỉnh, Phó Giám đốc Sở Nội vụ",
      [
        "Lê Văn Ba; Phó Chủ tịch Thường trực Hội đồng Thi đua khen thưởng tỉnh; Phó Giám đốc Sở Nội vụ"
      ]
    ),
    (
      "chị Lê Thị Hoa - Chi hội trưởng phụ nữ tổ 3 phường Minh Hòa đạt giải",
      ["Lê Thị Hoa; Chi hội trưởng phụ nữ tổ 3 phường Minh Hòa"]
    ),
    ("ông Lê Văn Ba, Phó Chánh VP.UBND tỉnh;", ["Lê Văn Ba; Phó Chánh VP.UBND tỉnh"]),
    ("ông Lê Văn Ba trúng cử chức vụ Chủ tịch UBND xã,", ["Lê Văn Ba; Chủ tịch UBND xã"]),
    ("Ông Lê Văn Ba tái đắc cử chức Phó Chủ tịch UBND xã.", ["Lê Văn Ba; Phó Chủ tịch UBND xã"]),
    (
      "bầu ông Lê Văn Ba – Phó Bí thư Đảng ủy tiếp tục giữ chức Chủ tịch UBND xã,",
      ["Lê Văn Ba; Phó Bí thư Đảng ủy; Chủ tịch UBND xã"]
    ),
    (
      "bà Lê Thị Hoa - Phó Chủ tịch Hội LHPN tỉnh - đã được tín nhiệm bầu giữ chức Chủ tịch Hội LHPN tỉnh",
      ["Lê Thị Hoa; Phó Chủ tịch Hội LHPN tỉnh; Chủ tịch Hội LHPN tỉnh"]
    ),
    (
      "bà Lê Thị Hoa (Chi hội trưởng Chi hội Nông dân tổ dân phố số 2, phường Minh Hòa, quận Sơn Khê, Bắc Lâm) đã",
      ["Lê Thị Hoa; Chi hội trưởng Chi hội Nông dân tổ dân phố số 2"]
    ),
    (
      "Đại tá Lê Văn Ba, Chính ủy, Chủ tịch Hội đồng thi đua, khen thưởng Bộ CHQS tỉnh chủ trì",
      ["Lê Văn Ba; Chính ủy; Chủ tịch Hội đồng thi đua, khen thưởng Bộ CHQS tỉnh"]
    ),
    (
      "đồng chí Lê Văn Ba- Phó Bí thư, Chủ tịch UBND phường Báo cáo kết quả",
      ["Lê Văn Ba; Phó Bí thư; Chủ tịch UBND phường"]
    ),
    (
      "bà Lê Thị Hoa (Chi hội trưởng tổ 2, phường Minh Hòa, Hà Nội) đã",
      ["Lê Thị Hoa; Chi hội trưởng tổ 2"]
    ),
    ("ông Hồ Tư – UV Thường trực HĐND huyện và", ["Hồ Tư; UV Thường trực HĐND huyện"]),
    (
      "tại Khu dân cư Phù Đông, xã Tân Tiến có đồng chí Lê Văn Ba, Trưởng ban Dân vận",
      ["Lê Văn Ba; Trưởng ban Dân vận"]
    ),
    ("Thừa ủy quyền của Bộ trưởng Bộ Công an, Đại tá Lê Văn Ba trao", ["Lê Văn Ba"]),
    (
      "bà Lê Thị Hoa - Phó Bí thư Thường trực chuyên trách Đảng ủy các cơ quan Đảng tỉnh",
      ["Lê Thị Hoa; Phó Bí thư Thường trực chuyên trách Đảng ủy các cơ quan Đảng tỉnh"]
    ),
    (
      "PGS. TS. Bùi Thanh Tâm, Giám đốc Sở Giáo dục và Đào tạo tỉnh Bắc Lâm",
      ["Bùi Thanh Tâm; Giám đốc Sở Giáo dục và Đào tạo tỉnh Bắc Lâm"]
    ),
    (
      "đ/c Hồ Phi Long, HUV, Trưởng Ban Dân vận Huyện ủy; đ/c Mai Thu Hà – UV BTV Tỉnh đoàn",
      ["Hồ Phi Long; HUV; Trưởng Ban Dân vận Huyện ủy", "Mai Thu Hà; UV BTV Tỉnh đoàn"]
    ),
    ("ông Võ Quốc Tuấn- CT.Hội CCB huyện", ["Võ Quốc Tuấn; CT.Hội CCB huyện"]),
    ("ông Lê Văn Sáu, Trưởng CAX Bình An", ["Lê Văn Sáu; Trưởng CAX Bình An"]),
    ("bà Trần Thị Bưởi, Giám đốc HTX rau sạch", ["Trần Thị Bưởi; Giám đốc HTX rau sạch"]),
    ("đc Mùa Thị Dợ Phó chủ tịch UBND huyện.", ["Mùa Thị Dợ; Phó chủ tịch UBND huyện"]),
    (
      "bà Hà Thị Yến, phó bí thư thường trực Đảng ủy, trưởng Ban Dân vận",
      ["Hà Thị Yến; phó bí thư thường trực Đảng ủy; trưởng Ban Dân vận"]
    ),
    (
      "ông Đoàn Văn Út, nguyên Phó Chủ tịch UBND tỉnh",
      ["Đoàn Văn Út; nguyên Phó Chủ tịch UBND tỉnh"]
    ),
    (
      "ông Lý A Sử, 62 tuổi, dân tộc Mông, Trưởng bản Nậm Pẻn",
      ["Lý A Sử; Trưởng bản Nậm Pẻn"]
    ),
    (
      "cô giáo Phan Thị Song Hương - Giáo viên trường THCS Lý Tự Trọng",
      ["Phan Thị Song Hương; Giáo viên trường THCS Lý Tự Trọng"]
    ),
    ("cô Vũ Minh Châu, giáo viên, Bí thư Chi đoàn", ["Vũ Minh Châu; giáo viên; Bí thư Chi đoàn"]),
    (
      "đồng chí Mai Thu Hương được bầu là Chủ tịch Hội Khuyến học khóa V",
      ["Mai Thu Hương; Chủ tịch Hội Khuyến học khóa V"]
    ),
    ("đồng chí Tạ Đình Hiệp tái đắc cử Bí thư Đảng ủy xã", ["Tạ Đình Hiệp; Bí thư Đảng ủy xã"]),
    (
      "ông Lê Bay, Giám đốc Trung tâm xúc tiến đầu tư tỉnh, cho biết",
      ["Lê Bay; Giám đốc Trung tâm xúc tiến đầu tư tỉnh"]
    ),
    ("bà Lê Bay, Giám đốc Trung tâm cho biết", ["Lê Bay; Giám đốc Trung tâm"]),
    (
      "ông Lê Bay - Trưởng phòng Kế hoạch - Tổng hợp đã thông qua",
      ["Lê Bay; Trưởng phòng Kế hoạch - Tổng hợp"]
    ),
    (
      "ông Lê Bay, Phó Giám đốc Sở Lao động - TB&XH dự",
      ["Lê Bay; Phó Giám đốc Sở Lao động - TB&XH"]
    ),
    ("Lê Bay, Cục trưởng Cục Quản lý rừng, nói", ["Lê Bay; Cục trưởng Cục Quản lý rừng"]),
    ("ông Lê Bay, Phó Giám đốc Sở truyền đạt tại hội nghị", ["Lê Bay; Phó Giám đốc Sở"]),
    (
      "ông Lê Bay, Đội trưởng Đội Cảnh sát hình sự, Công an huyện",
      ["Lê Bay; Đội trưởng Đội Cảnh sát hình sự"]
    ),
    (
      "ông Lê Bay, Giám đốc Công ty CP Năng lượng sinh học Phú Tài, chia sẻ",
      ["Lê Bay; Giám đốc Công ty CP Năng lượng sinh học Phú Tài"]
    ),
    ("ông Lê Bay, Chủ tịch Hội Khuyến học huyện tâm sự", ["Lê Bay; Chủ tịch Hội Khuyến học huyện"]),
    ("ĐỒNG CHÍ LÊ VĂN THẠCH, BÍ THƯ HUYỆN ỦY", ["LÊ VĂN THẠCH; BÍ THƯ HUYỆN ỦY"]),
  ])
  func readsTheNameFirst(_ text: String, _ people: [String]) throws {
    #expect(try Self.people(in: text) == people)
  }

  @Test(arguments: [
    (
      "Bí thư Quận ủy - Chủ tịch HĐND quận Sơn Khê Vũ Đức Trí dự hội nghị",
      ["Vũ Đức Trí; Bí thư Quận ủy; Chủ tịch HĐND quận Sơn Khê"]
    ),
    (
      "Phó Bí thư Thường trực Huyện ủy Trà Lâm Tây Lê Trung Kiên nhìn nhận",
      ["Lê Trung Kiên; Phó Bí thư Thường trực Huyện ủy Trà Lâm Tây"]
    ),
    ("Chủ tịch Mặt trận xã Thạch Thị Sô Phi nói", ["Thạch Thị Sô Phi; Chủ tịch Mặt trận xã"]),
    (
      "Trưởng Ban Dân vận Huyện ủy Thổ Thị Hân cho biết",
      ["Thổ Thị Hân; Trưởng Ban Dân vận Huyện ủy"]
    ),
    ("Thủ tướng Chính phủ Phạm Minh Chính", ["Phạm Minh Chính; Thủ tướng Chính phủ"]),
    ("Bộ trưởng Bộ LĐ-TB&XH Đào Ngọc Dung", ["Đào Ngọc Dung; Bộ trưởng Bộ LĐ-TB&XH"]),
    ("Bí thư Tỉnh ủy Hà Giang Đặng Quốc Khánh", ["Đặng Quốc Khánh; Bí thư Tỉnh ủy Hà Giang"]),
    (
      "Bí thư Đảng ủy xã Vân Hòa (Ba Vì) Trương Văn Hải cho biết",
      ["Trương Văn Hải; Bí thư Đảng ủy xã Vân Hòa"]
    ),
    ("Trưởng Công an huyện, Thượng tá Ngô Văn Bảy", ["Ngô Văn Bảy; Trưởng Công an huyện"]),
    (
      "Chủ tịch UBND huyện Lê Văn Ba, Phó Chủ tịch UBND huyện Trần Thị Tư cùng dự",
      ["Lê Văn Ba; Chủ tịch UBND huyện", "Trần Thị Tư; Phó Chủ tịch UBND huyện"]
    ),
    ("Giám đốc Sở Nội vụ Đoàn Văn Quý", ["Đoàn Văn Quý; Giám đốc Sở Nội vụ"]),
    ("Bí thư Đoàn Thanh niên xã Trần Thị Tư", ["Trần Thị Tư; Bí thư Đoàn Thanh niên xã"]),
    ("nguyên Chủ tịch UBND tỉnh Lê Văn Ba", ["Lê Văn Ba; nguyên Chủ tịch UBND tỉnh"]),
    ("Đồng chí Bí thư Huyện ủy Nguyễn Thanh Hải kết luận", ["Nguyễn Thanh Hải; Bí thư Huyện ủy"]),
    (
      "Phó Chủ tịch UBND phường Hàng Trống Nguyễn Thu Trang",
      ["Nguyễn Thu Trang; Phó Chủ tịch UBND phường Hàng Trống"]
    ),
    (
      "Hiệu trưởng Trường THCS Nguyễn Du Trần Thị Bích Ngọc",
      ["Trần Thị Bích Ngọc; Hiệu trưởng Trường THCS Nguyễn Du"]
    ),
  ])
  func readsThePostFirst(_ text: String, _ people: [String]) throws {
    #expect(try Self.people(in: text) == people)
  }

  @Test(arguments: [
    (
      "Dự có các đồng chí: Quách Thế Tân, Phó Chủ tịch Hội; Lò Minh Hưng, Phó Bí thư Tỉnh ủy; "
        + "Ksor Phưn, HUV; đại diện các phòng, ban",
      ["Quách Thế Tân; Phó Chủ tịch Hội", "Lò Minh Hưng; Phó Bí thư Tỉnh ủy", "Ksor Phưn; HUV"]
    ),
    ("các đồng chí: Trần Đông – UVBTV, Lê Tây – UVTV", ["Trần Đông; UVBTV", "Lê Tây; UVTV"]),
    (
      "các đồng chí nguyên Bí thư Tỉnh ủy: Lê Văn Một, Lê Văn Hai; Lê Văn Ba, Chủ tịch HĐND tỉnh",
      [
        "Lê Văn Một; nguyên Bí thư Tỉnh ủy", "Lê Văn Hai; nguyên Bí thư Tỉnh ủy",
        "Lê Văn Ba; Chủ tịch HĐND tỉnh",
      ]
    ),
    (
      "gồm các cô: Lê Thị Một (Trường THPT Sơn Khê), Đỗ Thùy Hai (Trường THPT Trà Giang) và Ninh Ba (THPT)",
      ["Lê Thị Một", "Đỗ Thùy Hai", "Ninh Ba"]
    ),
    ("trao cho 2 hộ nghèo: Hà Văn Một và Hà Văn Được, ở bản", ["Hà Văn Một", "Hà Văn Được"]),
    (
      "4 học sinh lớp 7A gồm: Hà Duy Một, Lê Việt Hai và Phan Ba",
      ["Hà Duy Một", "Lê Việt Hai", "Phan Ba"]
    ),
    (
      "em Hà Khánh Một (học sinh lớp 3A); Lê Quang Hai và Đỗ Ba (lớp 2A)",
      ["Hà Khánh Một", "Lê Quang Hai", "Đỗ Ba"]
    ),
    ("nhận bằng khen là Lê Nhã Một và Đỗ Quốc Hai, học sinh lớp 5", ["Lê Nhã Một", "Đỗ Quốc Hai"]),
    ("Hai em đó là: Hà Thị Một và Hà Văn Hai đều sống", ["Hà Thị Một", "Hà Văn Hai"]),
    (
      "các đồng chí Ủy viên Bộ Chính trị: Chủ tịch nước Lê Văn Nam; Thủ tướng Trần Văn Bắc",
      [
        "Lê Văn Nam; Ủy viên Bộ Chính trị; Chủ tịch nước",
        "Trần Văn Bắc; Ủy viên Bộ Chính trị; Thủ tướng",
      ]
    ),
    (
      "các Phó Bí thư Đảng ủy Lê Văn Nam, Trần Thị Bắc và Đỗ Văn Đông",
      [
        "Lê Văn Nam; Phó Bí thư Đảng ủy", "Trần Thị Bắc; Phó Bí thư Đảng ủy",
        "Đỗ Văn Đông; Phó Bí thư Đảng ủy",
      ]
    ),
    (
      "Đồng chí Lê Văn Nam và đồng chí Trần Thị Bắc - Phó Chủ tịch UBND xã đồng chủ trì",
      ["Lê Văn Nam", "Trần Thị Bắc; Phó Chủ tịch UBND xã"]
    ),
    (
      "gồm các đồng chí:\n1. Lê Văn Nam - Bí thư Đảng ủy\n2. Trần Thị Bắc - Chủ tịch UBND xã",
      ["Lê Văn Nam; Bí thư Đảng ủy", "Trần Thị Bắc; Chủ tịch UBND xã"]
    ),
    (
      "Ban Chỉ đạo gồm:\n- Lê Văn Nam, Trưởng ban\n- Trần Thị Bắc, Phó Trưởng ban",
      ["Lê Văn Nam; Trưởng ban", "Trần Thị Bắc; Phó Trưởng ban"]
    ),
  ])
  func readsLists(_ text: String, _ people: [String]) throws {
    #expect(try Self.people(in: text) == people)
  }

  @Test(arguments: [
    ("già làng A Lăng Bhuốl", "A Lăng Bhuốl"), ("đồng chí Rơ Châm H’Mêu", "Rơ Châm H’Mêu"),
    ("chị Bríu Thị Nga", "Bríu Thị Nga"), ("ông Ksor Phin", "Ksor Phin"),
    ("anh Giàng A Tủa", "Giàng A Tủa"), ("ông K’Brèm", "K’Brèm"), ("bà H'Hen Niê", "H'Hen Niê"),
    ("anh Y Sat Ksor", "Y Sat Ksor"), ("đảng viên Zơrâm Chinh", "Zơrâm Chinh"),
    ("chị Nguyễn thị Gấm", "Nguyễn thị Gấm"), ("Hòa thượng Thạch Sung", "Thạch Sung"),
    ("bà Lê Thị Ngọc Minh Châu", "Lê Thị Ngọc Minh Châu"),
    ("Mẹ Việt Nam Anh hùng Trần Thị Gái", "Trần Thị Gái"),
    ("linh mục Giuse Nguyễn Văn Thành", "Giuse Nguyễn Văn Thành"),
  ])
  func readsNamesOfAllPeoples(_ text: String, _ name: String) throws {
    #expect(try Self.people(in: "Hôm qua, \(text) đã tới.") == [name])
  }

  @Test(arguments: [
    ("đến thăm Lò Thị Mai tại bản", "Lò Thị Mai"), ("Lê Minh Sơn cho biết sẽ nhận", "Lê Minh Sơn"),
    ("gặp Lê Minh Sơn, sinh năm 1990", "Lê Minh Sơn"),
    ("góp 5 triệu đồng, Phạm Văn Dân góp 3 triệu", "Phạm Văn Dân"),
    ("đất, Lê Quang Hoàn (xã Tân Lộc) hiến", "Lê Quang Hoàn"),
    ("bác sĩ người Mông Và Bá Tủa về bản", "Và Bá Tủa"),
    ("học sinh người dân tộc Ê Đê H’Lan Byă ở buôn", "H’Lan Byă"),
    ("già làng Y-Bhăm Niê kể", "Y-Bhăm Niê"),
  ])
  func readsPeopleWithoutTitles(_ text: String, _ name: String) throws {
    #expect(try Self.people(in: "Chúng tôi \(text) hôm qua.") == [name])
  }

  @Test(arguments: [
    ("Già Y Hơ Êban kể. Ông Y Hơ vui lắm.", ["Y Hơ Êban"]),
    ("Chị H’Lan Niê được bầu. Chị H’Lan vui lắm.", ["H’Lan Niê"]),
  ])
  func joinsGivenNamesThatStandFirst(_ text: String, _ names: [String]) throws {
    let read = try ReadText(text)
    let people = Assembly(read.reading, Head(of: read.reading), read.facts).people()
    #expect(people.map(\.name) == names)
  }

  @Test func joinsTheMentionsOfAPerson() throws {
    let text = """
      HUYỆN TỔNG KẾT. ĐỒNG CHÍ LÊ VĂN THẠCH DỰ.
      Dự có đồng chí Lê Văn Thạch - Bí thư Huyện uỷ, Trưởng Ban Chỉ đạo; ông Y’Brơi, CT. Hội CCB huyện.
      Bí thư Huyện ủy Sơn Khê Lê Văn Thạch, PBT. Đảng ủy và ông Y'Brơi, Chủ tịch Hội Cựu chiến binh huyện phát biểu.
      Đồng chí Văn Thạch, Trưởng ban Chỉ đạo huyện kết luận.
      """
    let read = try ReadText(text)
    let people = Assembly(read.reading, Head(of: read.reading), read.facts).people()
    #expect(people.map(\.name) == ["Lê Văn Thạch", "Y’Brơi"])
    #expect(
      people.map(\.posts) == [
        ["Bí thư Huyện ủy Sơn Khê", "Trưởng ban Chỉ đạo huyện", "PBT. Đảng ủy"],
        ["Chủ tịch Hội Cựu chiến binh huyện"],
      ])
    #expect(people.map(\.honorific) == ["ĐỒNG CHÍ", "ông"])
    let scalars = Array(text.unicodeScalars)
    for person in people {
      let words = scalars[person.span.start..<person.span.end]
      #expect(String(String.UnicodeScalarView(words)) == person.text)
    }
  }

  @Test(arguments: [
    "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", "Chủ tịch Hồ Chí Minh",
    "Đoàn TNCS Hồ Chí Minh huyện", "kế hoạch của đồng chí Bí thư Huyện ủy Sơn Khê",
    "trên tuyến đường Hải Thượng Lãn Ông", "tại trường THCS Lý Tự Trọng, xã Tân Lộc",
    "Chủ tịch UBND huyện Trần Văn Thời", "đại diện lãnh đạo Ban Dân vận Tỉnh ủy",
    "trưởng các ngành, đoàn thể", "ông Thạch cho biết", "Bà Rịa - Vũng Tàu", "huyện Anh Sơn",
    "phường Nguyễn Thái Học, thị xã Sơn Khê", "bà con Hà Nội", "các anh chị Hội Phụ nữ",
    "Tin và ảnh: Nguyễn Minh", "Nguyễn Minh Hải", "đường Bà Triệu", "Hà Nội, Giám đốc Sở",
    "sơ kết Nghị quyết Đại hội", "đồng chí Trần T. (quê ở xã Tân Lộc)",
    "Giám đốc Bệnh viện Bạch Mai", "Chủ tịch UBND tỉnh Bắc Giang", "cha mẹ học sinh",
    "anh hùng Lực lượng vũ trang nhân dân", "đập Hồ Núi Cốc bị thấm", "Già làng Ê Đê hết lòng",
    "trên đường Lê Văn Lương, Lê Văn Thiêm", "trưởng thôn Cao Hoong, xã Lũng Cao",
    "Phó hiệu trưởng Trường Tiểu học Thạch Bình chia sẻ",
    "khu di tích Hoàng Thành Thăng Long được công nhận", "Nguyễn Văn Nam",
  ])
  func leavesAlone(_ text: String) throws {
    #expect(try Self.people(in: text) == [])
  }
}

/// What the rules read in a text, all of it taken for the article's.
struct ReadText {
  let reading: Reading
  let facts: Facts

  init(_ text: String) throws {
    let lexicon = Lexicon.builtIn
    reading = try Reading(SourceText(text), Tokenizer(lexicon.vocabulary), lexicon)
    var facts = Facts()
    Engine(RuleBook.rules).read(0..<reading.tokens.count, of: reading, into: &facts)
    self.facts = facts
  }
}
