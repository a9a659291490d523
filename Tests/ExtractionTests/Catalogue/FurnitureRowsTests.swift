import Records
import TestSupport
import Testing

/// What stands around an article: section 9 of the catalogue, W1 to W14.
///
/// Nothing of it may change what the article's record says.
@Suite struct FurnitureRowsTests {
  /// An article whose facts are known.
  static let title = "Xã Tân Lộc Hạ có 26 mô hình “Dân vận khéo”"
  static let body = """
    Ngày 14/9/2022, Đảng ủy xã Tân Lộc Hạ tổ chức hội nghị sơ kết 3 năm thực hiện phong trào thi \
    đua “Dân vận khéo” giai đoạn 2020 - 2022.

    Đến nay, toàn xã có 26 mô hình, trong đó có mô hình “Bến nước sạch” của Chi hội Nông dân thôn \
    4. Dự hội nghị, ông Phan Hữu Lộc, Bí thư Đảng ủy xã biểu dương các tập thể và cá nhân.

    Thực hiện Kế hoạch số 61-KH/HU của Huyện ủy, xã đã tặng giấy khen cho 5 tập thể và 9 cá nhân \
    có thành tích xuất sắc.
    """
  static let facts = [
    "date 2022-09-14", "duration – 3", "stage 2020/2022", "26 mô hình", "5 tập thể", "9 cá nhân",
    "KH 61 KH/HU", "Bến nước sạch — Chi hội Nông dân thôn 4", "Phan Hữu Lộc; Bí thư Đảng ủy xã",
  ]

  @Test func readsTheArticle() throws {
    let record = try Record(of: "\(Self.title)\n\n\(Self.body)")
    #expect(record.brief == Self.facts)
    #expect(record.title?.text == Self.title)
  }

  /// Lines below an article.
  @Test(arguments: [
    CataloguePhrase(
      row: "W1", "Thống kê truy cập\nĐang online: 4\nHôm nay: 31\nTrong tuần: 620\nTất cả: 48.215"),
    CataloguePhrase(row: "W1", "Tổng lượt truy cập: 1.204.331\nTruy cập hiện tại 15\nKhách 12"),
    CataloguePhrase(row: "W1", "SỐ LƯỢT TRUY CẬP\n0\n3\n1\n7\n2"),
    CataloguePhrase(row: "W2", "Lượt xem: 302 lượt"), CataloguePhrase(row: "W2", "Đã xem: 117"),
    CataloguePhrase(row: "W2", "2K lượt xem"), CataloguePhrase(row: "W2", "intNumViewTotal=311"),
    CataloguePhrase(row: "W2", "Số lượt người xem: 1.022"), CataloguePhrase(row: "W2", ":41"),
    CataloguePhrase(row: "W2", "58 lượt xem"),
    CataloguePhrase(row: "W5", "[Trở về]\nGo top\nback-top-top\nQuay lên trên"),
    CataloguePhrase(
      row: "W6",
      "Bản in\nGửi cho bạn bè\nChia sẻ Zalo\nĐánh giá bài viết: 4.50/5 - 2 đánh giá\nThích bài viết: 3 lượt thích"
    ),
    CataloguePhrase(row: "W6", "In bài viết\nXem cỡ chữ\nA A A"),
    CataloguePhrase(
      row: "W7",
      "Tin liên quan\nPhường Minh Hòa: 40 hộ hiến đất mở đường\nĐông Phú ra mắt 5 mô hình điểm\nSơn Khê sơ kết 6 tháng đầu năm 2021"
    ),
    CataloguePhrase(
      row: "W7",
      "Các tin khác\nHội thi tiếng hát năm 2019 (05/01/2020)\nKhai giảng năm học 2021-2022 (06/09/2021)"
    ),
    CataloguePhrase(
      row: "W7",
      "TIN MỚI HƠN\nĐông Phú tặng 90 suất quà\nNhững tin cũ hơn\nSơn Khê trồng 3.000 cây xanh"),
    CataloguePhrase(
      row: "W7",
      "Xem nhiều nhất\n10 sự kiện nổi bật năm 2021\nTAGS\nTừ khóa : dân vận, nông thôn mới, 2021"),
    CataloguePhrase(
      row: "W8",
      "Trả lời Hủy\nEmail của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *"
    ),
    CataloguePhrase(
      row: "W8",
      "Ý kiến bạn đọc\n(0) Bình luận\nBạn không thể gửi bình luận liên tục. Xin hãy đợi 60 giây nữa.\nVui lòng gõ tiếng việt có dấu"
    ),
    CataloguePhrase(
      row: "W10",
      "(*) Không sao chép dưới mọi hình thức khi chưa có sự đồng ý bằng văn bản\nPOWERED BY ONECMS"),
    CataloguePhrase(
      row: "W10",
      "Giấy phép số 88/GP-TTĐT ngày 12/6/2017 của Sở Thông tin và Truyền thông\nBản quyền thuộc UBND huyện Sơn Khê"
    ),
    CataloguePhrase(row: "W13", "{keywords}\n![]()\nleftcenterrightdel"),
  ])
  func leavesOutBelow(_ lines: CataloguePhrase) throws {
    let record = try Record(of: "\(Self.title)\n\n\(Self.body)\n\n\(lines.text)")
    let found = record.brief
    #expect(found == Self.facts)
    #expect(record.title?.text == Self.title)
  }

  /// Lines above an article.
  @Test(arguments: [
    CataloguePhrase(row: "W4", "Thứ Hai, 27/05/2024"),
    CataloguePhrase(row: "W4", "Chủ nhật, 26/05/2024, 10:15:30"),
    CataloguePhrase(row: "W4", "Hồ Chí Minh weather 26° - 34° C"),
    CataloguePhrase(row: "W5", "Trang chủ > Tin tức > Dân vận"),
    CataloguePhrase(row: "W5", "1. Trang chủ 2. Tin tức 3. HOẠT ĐỘNG CỦA XÃ"),
    CataloguePhrase(
      row: "W5", "Skip to main content\nTùy chọn này sẽ đưa trang chủ về mặc định\nTop slide banner"
    ),
    CataloguePhrase(row: "W6", "Xem với cỡ chữ AA"), CataloguePhrase(row: "W6", "A A"),
    CataloguePhrase(
      row: "W11", "NHIỆT LIỆT CHÀO MỪNG KỶ NIỆM 77 NĂM QUỐC KHÁNH (2/9/1945 - 2/9/2022)"),
    CataloguePhrase(row: "W1", "Đang online: 9\nTổng lượt truy cập: 310.200"),
  ])
  func leavesOutAbove(_ lines: CataloguePhrase) throws {
    let record = try Record(of: "\(lines.text)\n\n\(Self.title)\n\n\(Self.body)")
    let found = record.brief
    #expect(found == Self.facts)
    #expect(record.title?.text == Self.title)
    #expect(record.published == nil)
  }

  /// Lines between the headline and the text, or among the paragraphs.
  @Test(arguments: [
    CataloguePhrase(row: "W2", "Lượt xem: 302"), CataloguePhrase(row: "W3", "Cập nhật: 16/09/2022"),
    CataloguePhrase(row: "W3", "Đăng ngày 16/09/2022"),
    CataloguePhrase(row: "W3", "Ngày đăng: 16/09/2022 - 10:20"),
    CataloguePhrase(row: "W3", "Ngày cập nhật 16/09/2022"),
    CataloguePhrase(row: "W3", "date 2021-12"),
    CataloguePhrase(row: "W6", "Xem với cỡ chữ: A A A"),
    CataloguePhrase(row: "W9", "image004.jpg (318 KB)"),
    CataloguePhrase(row: "W9", "Ảnh minh họa"), CataloguePhrase(row: "W9", "Toàn cảnh"),
    CataloguePhrase(row: "W9", "Quang cảnh hội nghị. Ảnh: V.Thành"),
    CataloguePhrase(row: "W9", "IMG 2214"),
    CataloguePhrase(row: "W9", "anh tin bai"), CataloguePhrase(row: "W9", "a1"),
    CataloguePhrase(row: "W9", "(ảnh)"),
    CataloguePhrase(row: "W13", "{keywords}"),
    CataloguePhrase(
      row: "W13", "[caption id=\"attachment_4127\" align=\"aligncenter\" width=\"640\"]"),
    CataloguePhrase(row: "W13", "0cm;text-align:justify;line-height:130%\">"),
    CataloguePhrase(row: "W13", "![]()"), CataloguePhrase(row: "W13", "leftcenterrightdel"),
  ])
  func leavesOutInside(_ lines: CataloguePhrase) throws {
    let paragraphs = Self.body.split(separator: "\n\n")
    for place in 0..<paragraphs.count {
      var parts = paragraphs.map(String.init)
      parts.insert(lines.text, at: place)
      let record = try Record(of: "\(Self.title)\n\n\(parts.joined(separator: "\n\n"))")
      let found = record.brief
      #expect(found == Self.facts, "before paragraph \(place)")
      #expect(record.title?.text == Self.title)
    }
  }

  /// What looks like furniture and is the article's own.
  @Test(arguments: [
    CataloguePhrase(
      row: "W1",
      "Cổng thông tin của xã có 1.200 lượt truy cập mỗi ngày, đông nhất huyện trong năm 2021.",
      yields: "1200 lượt truy cập"),
    CataloguePhrase(
      row: "W2",
      "Bài viết của hội viên đạt 300 lượt xem, được nhiều người chia sẻ trên mạng xã hội.",
      yields: "300 lượt xem"),
    CataloguePhrase(
      row: "W3", "Xã đã cập nhật 45 thủ tục hành chính, niêm yết công khai tại bộ phận một cửa.",
      yields: "45 thủ tục hành chính"),
    CataloguePhrase(
      row: "W7",
      "Tin liên quan đến 12 đảng viên được cán bộ thôn nắm bắt và giải quyết ngay từ cơ sở.",
      yields: "12 đảng viên"),
    CataloguePhrase(
      row: "W9", "Ông Lê Văn Hạ (thứ 2 từ trái sang) trao 20 suất quà cho hộ nghèo của thôn.",
      yields: "20 suất quà"),
  ])
  func keepsTheArticle(_ sentence: CataloguePhrase) throws {
    let record = try Record(of: "\(Self.title)\n\n\(Self.body)\n\n\(sentence.text)")
    let figures = Set(record.briefFigures)
    #expect(figures.isSuperset(of: sentence.yields), "\(figures)")
  }

  /// A document's page: its own number is a document, its blocks are no people, events or figures.
  @Test(arguments: [
    CataloguePhrase(row: "W12", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
    CataloguePhrase(row: "W12", "Nơi nhận:\n- Như trên;\n- Lưu: VT."),
    CataloguePhrase(row: "W12", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
    CataloguePhrase(row: "W12", "Số: 31/KH-UBND", yields: "KH 31 KH-UBND"),
    CataloguePhrase(
      row: "W14",
      "QmFuIHRpbiBjdWEgeGEgVGFuIExvYyBIYSBuYW0gMjAyMg== 9fK2pQ7xZ0aL3vB8nM5cX1sD4gH6jW=="),
    CataloguePhrase(row: "W14", "bóngđáhômnay tỷsốtrựctuyến xãhộivănhóa thểthao24h kếtquảbóngđá"),
  ])
  func inventsNothing(_ text: CataloguePhrase) throws {
    let found = try Record(of: text.text).brief
    #expect(found == text.yields)
  }
}
