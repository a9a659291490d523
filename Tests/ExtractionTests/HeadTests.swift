import Testing
import VietText

@testable import Extraction

/// What stands around an article, and which words are its own.
@Suite struct HeadTests {
  @Test(arguments: HeadPage.pages)
  func fields(_ page: HeadPage) throws {
    let (reading, head) = try read(page.text)
    #expect(head.title.map(reading.words) == page.title)
    let stamp = head.published.map { stamp in
      [stamp.date.edtf, stamp.time].compactMap(\.self).joined(separator: " ")
    }
    #expect(stamp == page.published)
    #expect(head.publisher.map(reading.words) == page.publisher)
    #expect(head.byline.map(reading.words) == page.byline)
  }

  /// Whatever stands around it, the article's paragraphs are all there, and nothing else.
  @Test(arguments: HeadPage.pages)
  func article(_ page: HeadPage) throws {
    let (reading, head) = try read(page.text)
    let words = head.article.filter { $0 != head.title }.map(reading.words)
    #expect(words.count == 4, "\(words)")
    #expect(words == HeadPage.paragraphs)
    #expect(head.title == nil || head.article.first == head.title)
  }

  @Test(arguments: [
    ("Cập nhật: 07/03/2023", "2023-03-07"),
    ("• Cập nhật lúc 21:04, Thứ Ba, 09/01/2018 (GMT+7)", "2018-01-09 21:04"),
    ("17.05.2018, 08:26 | GMT+7", "2018-05-17 08:26"),
    ("Thứ 5, 12.11.2020 | 08:14:02", "2020-11-12 08:14"),
    ("05/06/2022 | 20:15", "2022-06-05 20:15"),
    ("16:30 21-11-2018", "2018-11-21 16:30"),
    ("Thứ năm, 08 08 2019 08:51", "2019-08-08 08:51"),
    ("(2022-08-19 15:05:41)", "2022-08-19 15:05"),
    ("2022-08-19T15:05:41", "2022-08-19 15:05"),
    ("14 Tháng Bảy 2011 12:30:00 SA", "2011-07-14 00:30"),
    ("Tháng Hai 3, 2019", "2019-02-03"),
    ("Ngày 8 tháng 5 năm 2024 lúc 7h05", "2024-05-08 07:05"),
    ("Ngày đăng tin: 26/09/2014 . Người đăng: Văn phòng HU", "2014-09-26"),
    ("Thứ sáu, 07/07/2023 Đã xem: 87", "2023-07-07"),
    ("Lượt xem: 57 | Ngày đăng: 07/07/2023", "2023-07-07"),
    ("Post date: 13/06/2022, 09:10", "2022-06-13 09:10"),
    // No day, an impossible day, an event.
    ("Tháng 7/2023", nil), ("31/02/2023", nil), ("12/4/20155", nil),
    ("Khai mạc ngày 12/5/2023 tại hội trường", nil),
  ])
  func stamps(_ line: String, _ expected: String?) throws {
    let (_, head) = try read("\(HeadPage.title)\n\(line)\n\(HeadPage.body)")
    let stamp = head.published.map { stamp in
      [stamp.date.edtf, stamp.time].compactMap(\.self).joined(separator: " ")
    }
    #expect(stamp == expected)
  }

  /// A date without a day of the week above the headline is no clock.
  @Test func headlinesSayWhatTheirLeadsSay() throws {
    let title = "Kế hoạch tổng kết và trao Giải báo chí tỉnh Bắc Lâm lần thứ hai"
    let text = """
      Quyết tâm thực hiện thắng lợi Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Bắc Lâm lần thứ XVII

      \(title)

      UBND tỉnh ban hành Kế hoạch số 12/KH-UBND về tổng kết và trao Giải báo chí tỉnh Bắc Lâm lần \
      thứ hai, gắn với kỷ niệm ngày truyền thống của các nhà báo trong tỉnh.
      """
    let (reading, head) = try read(text)
    #expect(head.title.map(reading.words) == title)
  }

  @Test(arguments: [("07/07/2023", "2023-07-07"), ("Thứ sáu, 07/07/2023", nil)])
  func dateAboveTheHeadline(_ line: String, _ expected: String?) throws {
    let (_, head) = try read("\(line)\n\(HeadPage.title)\n\(HeadPage.body)")
    #expect(head.published?.date.edtf == expected)
  }

  /// A headline that is a whole sentence, told by the stamp below it.
  @Test func titlesMayBeSentences() throws {
    let title = """
      Bà Lê Thị Mai, Phó Bí thư Thường trực Huyện ủy dự kỳ họp thứ 5, khóa XIX của HĐND xã Mai Lâm.
      """
    let (reading, head) = try read("\(title)\n\n12/01/2018 07:50\n\n\(HeadPage.body)")
    #expect(head.title.map(reading.words) == title)
  }

  /// What a portal prints where there is no kicker, and who stands where in a picture.
  @Test(arguments: [
    "null #", "#\n\nÔng Lê Văn Ba (thứ 2 từ trái sang) trao quà cho xã Mai Lâm năm 2023",
  ])
  func titlesBeginWithTheirOwnWords(_ opening: String) throws {
    let text = opening.replacing("#", with: HeadPage.title) + "\n\n" + HeadPage.body
    let (reading, head) = try read(text)
    #expect(head.title.map(reading.words) == HeadPage.title)
  }

  /// A table, or a list of counts, that the article ends with is its own; headlines are not.
  @Test(arguments: [
    ("Thôn\tSố hộ\nThôn Đông\t120 hộ\nThôn Đoài\t95 hộ\nThôn Bắc\t80", 4),
    ("Hội Nông dân: 120 hội viên\nHội Phụ nữ: 95 hội viên\nĐoàn thanh niên: 64 đoàn viên", 3),
    ("Sơn Khê: Nhiều cách làm hay\nĐông Phú gặt lúa sớm\nThi hát dân ca ở Giồng Chùa", 0),
    ("Hôm nay: 120\nHôm qua: 95\nTháng này: 6400", 0),
  ])
  func rowsAtTheEnd(rows: String, taken: Int) throws {
    let (_, head) = try read(
      "\(HeadPage.title)\n\(HeadPage.paragraphs[0])\n\(HeadPage.paragraphs[1])\n\(rows)\n")
    #expect(head.article.count == 3 + taken)
  }

  /// Furniture among the paragraphs is left out, captions stay.
  @Test func furnitureInTheMiddle() throws {
    let text = """
      \(HeadPage.title)
      \(HeadPage.paragraphs[0])
      \(HeadPage.paragraphs[1])
      Quang cảnh hội nghị. Ảnh: P.Dung
      Tin liên quan
      Đông Phú: Nhiều cách làm hay trong công tác dân vận
      Sơn Khê nhân rộng mô hình “Tiếng kẻng an ninh”
      \(HeadPage.paragraphs[2])
      \(HeadPage.paragraphs[3])
      Xem thêm: Những “ngôi nhà khăn quàng đỏ” ở Sơn Khê
      Đồng chí Lê Văn Tám trao giấy khen cho các tập thể
      Minh Ngọc
      """
    let (reading, head) = try read(text)
    let words = head.article.dropFirst().map(reading.words)
    #expect(
      words == [
        HeadPage.paragraphs[0], HeadPage.paragraphs[1], "Quang cảnh hội nghị. Ảnh: P.Dung",
        HeadPage.paragraphs[2], HeadPage.paragraphs[3],
        "Đồng chí Lê Văn Tám trao giấy khen cho các tập thể",
      ])
  }

  @Test func listsBelongToTheArticle() throws {
    let names = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Vũ Văn Én"]
    let text = ([HeadPage.title, HeadPage.paragraphs[0]] + names + HeadPage.paragraphs[1...])
      .joined(separator: "\n")
    let (reading, head) = try read(text)
    let words = head.article.map(reading.words)
    #expect(names.allSatisfy(words.contains))
    #expect(words.count == 10)
  }

  /// Short texts are read whole.
  @Test(arguments: [
    "Xã có 07 mô hình “Dân vận khéo”",
    "Toàn huyện có 2.071 mô hình.\nTrong đó có 1.000 mô hình tập thể.",
    "- 12 mô hình;\n- 3 điển hình.",
  ])
  func fragments(_ text: String) throws {
    let (reading, head) = try read(text)
    #expect(head.article.map(reading.words).joined(separator: "\n") == text)
  }

  @Test func pageWithoutArticle() throws {
    let text = """
      Trang chủ
      Giới thiệu
      Tin tức
      Hội nghị tổng kết công tác dân vận năm 2022
      Ngày đăng: 12/01/2023
      Ra quân chiến dịch tình nguyện hè
      Ngày đăng: 10/06/2022
      Đại hội thi đua yêu nước lần thứ V
      Ngày đăng: 02/09/2020
      Sáng 12/9, Đảng ủy phường Minh Hòa tổ chức hội nghị sơ kết 2 năm thực hiện phong trào...
      Xem chi tiết
      Lễ kết nạp đảng viên mới
      Ngày đăng: 12/01/2023
      Kế hoạch phát triển kinh tế - xã hội
      Danh sách cử tri
      Liên kết website
      Thống kê truy cập
      Đang online: 3
      """
    let head = try read(text).head
    #expect(head.article == [] && head.title == nil && head.published == nil)
    #expect(head.publisher == nil && head.byline == nil)
  }

  @Test(arguments: [
    ("", 1), ("a", 1), ("\n", 200_000), (".", 20_000), ("a\n", 20_000), ("- \n", 20_000),
    ("Lê Văn Tám\n", 10_000), ("Ngày đăng: 12/01/2023\n", 5_000), ("Tin liên quan\n", 10_000),
    ("Bình luận\n", 10_000), ("Xã có 12 mô hình. ", 10_000), ("(TTO) - ", 10_000), ("> ", 20_000),
    ("Xã Tân Lộc Hạ họp tổng kết phong trào thi đua dân vận khéo năm 2022 ở hội trường.\n", 2_000),
  ])
  func survives(_ piece: String, _ count: Int) throws {
    let (reading, head) = try read(String(repeating: piece, count: count))
    var last = 0
    for range in head.article {
      #expect(range.lowerBound >= last && range.upperBound <= reading.tokens.count)
      last = range.upperBound
    }
  }

  private func read(_ text: String) throws -> (reading: Reading, head: Head) {
    let lexicon = Lexicon.builtIn
    let reading = try Reading(SourceText(text), Tokenizer(lexicon.vocabulary), lexicon)
    return (reading, Head(of: reading))
  }
}
