import Testing

/// Invented pages: what portals and papers put around an article.
struct HeadPage: CustomTestStringConvertible {
  var testDescription: String { text.split(separator: "\n").prefix(3).joined(separator: " / ") }
  var text: String
  var title: String?
  var published: String?
  var publisher: String?
  var byline: String?

  /// A page whose `@` is the article's running text.
  init(
    _ text: String, title: String? = Self.title, published: String? = nil,
    publisher: String? = nil, byline: String? = nil
  ) {
    self.text = text.replacing("#", with: Self.title).replacing("@", with: Self.body)
    (self.title, self.published) = (title, published)
    (self.publisher, self.byline) = (publisher, byline)
  }

  static let title = "Minh Hòa: 35 mô hình “Dân vận khéo” phát huy hiệu quả"
  static let paragraphs = [
    """
    Sáng 12/9, Đảng ủy phường Minh Hòa tổ chức hội nghị sơ kết 2 năm thực hiện phong trào thi đua \
    “Dân vận khéo” giai đoạn 2021 - 2023.
    """,
    """
    Báo cáo tại hội nghị, đồng chí Lê Văn Tám, Phó Bí thư Đảng ủy phường cho biết: toàn phường đã \
    đăng ký xây dựng 35 mô hình, trong đó có 20 mô hình tập thể và 15 mô hình cá nhân. Các mô hình \
    đều phát huy hiệu quả, được nhân dân đồng tình hưởng ứng.
    """,
    """
    Phát biểu tại hội nghị, bà Trần Thị Hoa biểu dương những kết quả đã đạt được, đồng thời đề \
    nghị các chi bộ, tổ dân phố tiếp tục nhân rộng những cách làm hay.
    """,
    """
    Nhân dịp này, UBND phường đã tặng giấy khen cho 9 tập thể và 14 cá nhân có thành tích xuất \
    sắc trong phong trào thi đua.
    """,
  ]
  static let body = paragraphs.joined(separator: "\n")

  static let pages = [
    HeadPage("#\n@"),
    HeadPage("@", title: nil),
    HeadPage("@\nBBT", title: nil, byline: "BBT"),
    // The page's clock stands above the headline, the stamp below it.
    HeadPage(
      """
      Thứ Ba, ngày 04 tháng 06 năm 2019, 08:10:33
      TRANG THÔNG TIN ĐIỆN TỬ
      XÃ TÂN LỘC HẠ - HUYỆN SƠN KHÊ
      Trang chủ » Tin tức » Tin hoạt động
      #
      Đăng ngày 12/09/2023 | Lượt xem: 1.209
      @
      Ban Biên tập
      Các tin khác
      Hội nghị trực tuyến triển khai công tác năm 2024 (05/01/2024)
      Thống kê truy cập
      Đang online: 12
      """, published: "2023-09-12",
      publisher: "TRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN LỘC HẠ - HUYỆN SƠN KHÊ", byline: "Ban Biên tập"),
    HeadPage("Thứ Bảy, 23/11/2024\n#\n@", published: nil),
    HeadPage(
      """
      Skip to content
      Huyện đoàn Sơn Khê
      Trang chủ
      Giới thiệu
      #
      Đã đăng vào 03 Th2, 2019 lúc 8:12 bởi admin
      @
      Chia sẻ:
      Facebook
      Trả lời Hủy
      Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *
      """, published: "2019-02-03 08:12", publisher: "Huyện đoàn Sơn Khê"),
    HeadPage(
      """
      BAN DÂN VẬN TỈNH ỦY BẮC LÂM
      Hoạt động của Ban
      #
      14 Tháng Bảy 2011 9:30:00 CH
      Xem với cỡ chữ: A A A
      @
      Nguyễn Văn Hùng
      Bản in  Quay lại
      Đánh giá bài viết: 0.00/5 - 0 đánh giá
      [Trở về]
      """, published: "2011-07-14 21:30", publisher: "BAN DÂN VẬN TỈNH ỦY BẮC LÂM",
      byline: "Nguyễn Văn Hùng"),
    // Press marks and credits.
    HeadPage(
      "Xã hội\n#\n(08:14 | 19/09/2023)\n\n(QNO) - @\nT.MAI - V.SƠN\nTIN LIÊN QUAN\nSơn Khê họp",
      published: "2023-09-19 08:14", publisher: "QNO", byline: "T.MAI - V.SƠN"),
    HeadPage("#\n(Baonghean.vn) - @\nHữu Quân", publisher: "Baonghean.vn", byline: "Hữu Quân"),
    HeadPage("#\nND- @\nTHANH TÙNG", publisher: "ND", byline: "THANH TÙNG"),
    HeadPage("#\n@ (kinhtedothi.vn)\nGửi cho bạn bè\nXem nhiều nhất", publisher: "kinhtedothi.vn"),
    HeadPage("Theo dõi Báo Bắc Lâm trên\n(BLO) -\n@", title: nil, publisher: "BLO"),
    HeadPage("#\nVINH ANH |\n@", byline: "VINH ANH"),
    HeadPage("#\nVĂN TOÀN - LÊ HÀ |\n@", byline: "VĂN TOÀN - LÊ HÀ"),
    HeadPage(
      "#\n@\n\nHỒ VĂN\n\nChia sẻ bài viết\n\nLƯU Ý: BLO sẽ biên tập ý kiến của bạn đọc trước khi xuất bản. BLO mong nhận được những ý kiến xây dựng và từ chối những ý kiến cực đoan.\n\nGửi file đính kèm",
      byline: "HỒ VĂN"),
    HeadPage(
      "#\n\nVĂN TOÀN - VĂN HÀ 15/12/2019 18:02\n\n@", published: "2019-12-15 18:02",
      byline: "VĂN TOÀN - VĂN HÀ"),
    HeadPage(
      "#\nNgày đăng bài: 16/05/2018 | Tác giả: Thiện\n@", published: "2018-05-16", byline: "Thiện"),
    HeadPage("#\nThứ Ba, ngày 31 tháng 12 năm 2019 - 10:0\n@", published: "2019-12-31"),
    HeadPage("#\n@\nTheo BLĐT", publisher: "BLĐT"),
    HeadPage("#\nGD&TĐ - @", publisher: "GD&TĐ"),
    HeadPage(
      "Banner\n(BLO) #\n\n12:28, 04/02/2024\n\n@", published: "2024-02-04 12:28", publisher: "BLO"),
    HeadPage(
      "1209\n3\nTin tức - Sự kiện Thứ Tư, 22/05/2013, 07:15\n#\n@", published: "2013-05-22 07:15"),
    HeadPage("#\nNGỌC DƯƠNG\nNGỌC DƯƠNG\nTTO - @", publisher: "TTO", byline: "NGỌC DƯƠNG"),
    HeadPage("Thứ Sáu, 22/09/2017, 21:46 (GMT+7)\n.\n\n#\n\n@", published: "2017-09-22 21:46"),
    HeadPage("UBND huyện Sơn Khêhttps://sonkhe.gov.vn/uploads/logo.png\n@", title: nil),
    HeadPage("#\n@\nMinh Ngọc\nTheo Báo Bắc Lâm", publisher: "Báo Bắc Lâm", byline: "Minh Ngọc"),
    HeadPage("#\n@\nNguồn: sonkhe.baclam.gov.vn", publisher: "sonkhe.baclam.gov.vn"),
    HeadPage(
      "Báo Bắc Lâm điện tử\nXây dựng Đảng\n#\n05:15 GMT+7, Thứ Ba, 20/9/2022\n(BLĐT) - @",
      published: "2022-09-20 05:15", publisher: "Báo Bắc Lâm điện tử"),
    HeadPage("#\nThứ năm - 03/06/2021 08:0512\n@", published: "2021-06-03 08:05"),
    // Who signs.
    HeadPage("#\n@ Hữu Tuấn", byline: "Hữu Tuấn"),
    HeadPage("#\n@\n(Nguyễn Hương)", byline: "Nguyễn Hương"),
    HeadPage("#\n@\nTin, ảnh Ngô Tấm – Thanh Tiến", byline: "Ngô Tấm – Thanh Tiến"),
    HeadPage("#\n@\nTác giả: Hoàng Lan (TTVH-TT)\nSố lượt xem: 332", byline: "Hoàng Lan"),
    HeadPage("#\n@\nThực hiện: PV Thu Trang\n0 bình luận", byline: "Thu Trang"),
    HeadPage("#\n@\nNguồn tin: Nguyễn Thị Hạnh", byline: "Nguyễn Thị Hạnh"),
    HeadPage("#\n@\nNguyễn Văn Nam – Đài Truyền thanh huyện", byline: "Nguyễn Văn Nam"),
    HeadPage("#\n@\nK.L tổng hợp", byline: "K.L"),
    HeadPage("#\n@\nẢnh: Hồng Quân", byline: nil),
    HeadPage(
      "#\n(2023-01-30 08:38:42)\n\nTh.s.NGƯT Lò Thị Mai Phó Chủ tịch Hội Khuyến học huyện\n@",
      published: "2023-01-30 08:38", byline: "Lò Thị Mai"),
    HeadPage(
      "#\nHoàng Lan - 12/05/2021 10:20\n@", published: "2021-05-12 10:20", byline: "Hoàng Lan"),
    // Datelines.
    HeadPage(
      "#\n\n@\n\nSơn Khê, ngày 9/5/2024\nLê Thị Mai", published: "2024-05-09",
      byline: "Lê Thị Mai"),
    HeadPage("# (09/08/2018 15:30).\n@\nM.T", published: "2018-08-09 15:30", byline: "M.T"),
    // Headlines.
    HeadPage(
      """
      ĐẢNG BỘ HUYỆN SƠN KHÊ
      HỘI NGHỊ SƠ KẾT 2 NĂM THỰC HIỆN PHONG TRÀO THI ĐUA
      “DÂN VẬN KHÉO” GIAI ĐOẠN 2021 - 2023

      @
      """,
      title: """
        HỘI NGHỊ SƠ KẾT 2 NĂM THỰC HIỆN PHONG TRÀO THI ĐUA “DÂN VẬN KHÉO” GIAI ĐOẠN 2021 - 2023
        """, publisher: "ĐẢNG BỘ HUYỆN SƠN KHÊ"),
    HeadPage(
      "Sơ kết 2 năm thực hiện phong trào\n“Dân vận khéo” giai đoạn 2021 - 2023\n20/09/2023\n@",
      title: "Sơ kết 2 năm thực hiện phong trào “Dân vận khéo” giai đoạn 2021 - 2023",
      published: "2023-09-20"),
    HeadPage(
      "Vì sao cả phường Minh Hòa già trẻ gái trai đều làm dân vận khéo?\n@",
      title: "Vì sao cả phường Minh Hòa già trẻ gái trai đều làm dân vận khéo?"),
    HeadPage(
      "Thông tin chỉ đạo điều hành\n30/07/2019\n#\n@", published: nil),
    HeadPage(
      "Trường THCS Tân Lộc\nTrang chủ\nTin tức\nVăn phòng\nThứ 5, 14/11/2019 | 21:33\n#\n@",
      published: "2019-11-14 21:33", publisher: "Trường THCS Tân Lộc"),
  ]
}
