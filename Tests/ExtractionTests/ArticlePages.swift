import Extraction
import Testing

/// Invented files: where one article ends and another begins, and where none does.
struct ArticlePage: CustomTestStringConvertible {
  var testDescription: String {
    text.split(separator: "\n").map { $0.prefix(20) }.joined(separator: " / ")
  }
  /// The file, with `✂` before each article but the first.
  var text: String
  /// By which signs the second article is told; nil where the page does not say.
  var signs: [ArticleSign]?

  /// A page in which `#` is a headline of eight words, `@` running text of two paragraphs, and `$`
  /// the same with a first sentence as news have it.
  init(_ text: String, _ signs: ArticleSign...) {
    self.text = text.replacing("$", with: "Sáng 12/9, xã Tân Lộc Hạ họp dân.\n@")
      .replacing("#", with: "Tân Lộc Hạ: mở đường nhờ khéo dân vận")
      .replacing("@", with: Self.paragraphs.joined(separator: "\n"))
    self.signs = signs.isEmpty ? nil : signs
  }

  private static let paragraphs = [
    """
    Là xã thuần nông, Tân Lộc Hạ những năm qua coi dân vận là việc của cả hệ thống chính trị. Cán \
    bộ thôn đến từng nhà, nghe từng người, rồi mới bàn chuyện làm đường, làm mương, dời cổng ngõ.
    """,
    """
    Nhờ cách làm ấy, ba tuyến đường liên thôn đã mở rộng, không hộ nào đòi đền bù. Bà con còn góp \
    công trồng hoa, dựng trụ đèn, giữ cho đường làng ngày nào cũng sạch, tối nào cũng sáng.
    """,
  ]

  /// The articles part.
  static let several = [
    // A signature, or what else ends an article, and a headline.
    ArticlePage("#\n\n@\n\nHải Minh\n\n✂#\n\n@", .signature, .longHeadline),
    ArticlePage("#\n@\nHải Minh\n✂#\n@\nThu Hà\n✂#\n@\nLê Hà - Minh Đức"),
    ArticlePage("#\n@\nTin và ảnh: Quốc Vương\n✂#\n@", .signature, .longHeadline),
    ArticlePage("#\n@\nBan Biên tập\n✂#\n@", .signature, .longHeadline),
    ArticlePage("#\n@\nTrần Văn Thức\nBí thư Huyện đoàn Sơn Khê\n✂#\n@"),
    ArticlePage("#\n\n@ Vui lắm./.\n\n✂#\n\n@", .endMark, .longHeadline),
    ArticlePage("#\n@\n(sonkhe.baclam.gov.vn)\n\n✂#\n$", .credit, .longHeadline, .lead),
    ArticlePage("#\n@\nTheo Báo Bắc Lâm\n\n✂#\n12/9/2023\n@", .credit, .stamp, .longHeadline),
    // Rules.
    ArticlePage("#\n\n@\n\n***\n\n✂#\n\n@", .rule, .longHeadline),
    ArticlePage("#\n@\n* * *\n✂#\n@\n----------\n✂#\n@\n====\n✂#\n@\n---o0o---\n✂#\n@"),
    ArticlePage("#\n@\n—–—–—\n✂#\n@\n_____\n✂#\n@\n★ ★ ★\n✂#\n@"),
    // Form feeds.
    ArticlePage("#\n@\n\u{C}✂#\n$", .formFeed, .longHeadline, .lead),
    ArticlePage("#\n@\nHải Minh\n\u{C}✂HỘI NGHỊ SƠ KẾT Ở SƠN KHÊ\n@"),
    // Pages of sites, pasted one after the other.
    ArticlePage(
      """
      Cổng thông tin điện tử huyện Sơn Khê
      #
      Cập nhật: 07/03/2023
      @
      ✂Cổng thông tin điện tử huyện Sơn Khê
      #
      Cập nhật: 08/03/2023
      @
      """, .siteHead, .sameHead, .stamp, .longHeadline),
    ArticlePage(
      """
      Bắc Lâm cuối tuần online
      Xây dựng Đảng

      #
      Thứ Sáu, 15/10/2021 | 09:22

      @
      M.H

      TIN MỚI HƠN
      Sơn Khê họp bàn chống hạn (14/10/2021)
      1K lượt xem

      ✂Báo Hạ Du điện tử
      Chính trị › Xây dựng Đảng

      #
      17.05.2018, 08:26 | GMT+7

      @
      """, .signature, .foot, .siteHead, .stamp, .longHeadline),
    ArticlePage(
      """
      #
      Cập nhật: 07/03/2023
      @
      Hải Minh
      Tin liên quan
      Sơn Khê họp bàn chống hạn
      Thống kê truy cập
      Đang online: 3

      ✂#
      Cập nhật: 08/03/2023
      @
      @
      """, .signature, .foot, .stamp, .longHeadline),
    // Headlines in capitals above news, without any signature.
    ArticlePage(
      "BẢN TIN SỐ 5\n\nXÃ TÂN LỘC HẠ MỞ ĐƯỜNG NHỜ KHÉO DÂN VẬN\n$\n\n"
        + "✂PHƯỜNG MINH HÒA SƠ KẾT HAI NĂM DÂN VẬN KHÉO\n$",
      .capitals, .longHeadline, .lead),
    // Numbered headlines need more than a signature.
    ArticlePage(
      "1. #\n$\nHải Minh\n\n✂2. #\n$\nThu Hà", .signature, .longHeadline, .lead, .number),
    // Captions stay with what stands above them.
    ArticlePage(
      "#\n@\nBí thư Đảng ủy xã trao giấy khen cho các tập thể\nHải Minh\n\n✂#\n@"),
    ArticlePage("#\n@ Vui lắm./.\nLễ ra quân làm đường ở thôn Hạ đầu tháng ba\n\n✂#\n@"),
    // A short headline needs more, and gets it.
    ArticlePage(
      "#\n@\nHải Minh\n\n✂Vui ngày mở đường\n12/9/2023\n@", .signature, .stamp, .shortHeadline),
    // A text that breaks off needs more, and gets it.
    ArticlePage(
      "#\n@\nNhư vậy, bà con trong xã đã cùng nhau làm nên những con đường của\n"
        + "\u{C}✂Báo Hạ Du điện tử\n\n#\n12/9/2023\n@", .formFeed, .siteHead, .stamp, .longHeadline,
      .openEnd),
  ]

  /// There is one article.
  static let one = [
    ArticlePage(""), ArticlePage("#"), ArticlePage("#\n@"), ArticlePage("@\n\n@"),
    ArticlePage("***\n#\n***\n@\n***"),
    // Sections with headings.
    ArticlePage("#\n\n@\n\nKhông chạy theo số lượng\n\n@\n\nVì dân mà làm\n\n@"),
    ArticlePage("#\n@\nMở rộng đường làng nhờ biết dựa vào dân\n@\nHải Minh"),
    ArticlePage("BÁO CÁO\n\nI. ĐẶC ĐIỂM TÌNH HÌNH CỦA ĐỊA PHƯƠNG\n@\n\nII. KẾT QUẢ ĐẠT ĐƯỢC\n$"),
    ArticlePage("#\n@\n***\n@\n***\nVì dân mà làm\n@"),
    ArticlePage("#\n@\n\u{C}@\n\u{C}Mở rộng đường làng nhờ biết dựa vào dân\n@"),
    // What breaks off goes on.
    ArticlePage(
      "#\n@\nNhư vậy, bà con trong xã đã cùng nhau góp công làm nên những con đường của\n"
        + "\u{C}\nSƠN KHÊ ĐỔI MỚI TỪNG NGÀY\n@"),
    // The head of every page of a print.
    ArticlePage(
      "Bản tin điện tử huyện Sơn Khê\n#\n@\n\u{C}Bản tin điện tử huyện Sơn Khê\n@\n"
        + "\u{C}Bản tin điện tử huyện Sơn Khê\nVì dân mà làm\n@"),
    // News in brief under one headline.
    ArticlePage("Tin vắn\n\n* TÂN LỘC. @ (K.L)\n\n* MINH HÒA. @ (M.H)\n\nB.T tổng hợp"),
    ArticlePage("Tin vắn\n\n#\n$\n\n#\n$\n\n#\n$"),
    // A list of what else there is, with the leads.
    ArticlePage(
      """
      #
      Cập nhật: 07/03/2023
      @
      Hải Minh

      Tin liên quan
      Sơn Khê họp bàn chống hạn cho lúa đông xuân
      14/10/2021
      Sáng 14/10, Huyện ủy Sơn Khê họp bàn chống hạn cho lúa đông xuân, với ba mươi lăm đại biểu dự.
      Minh Hòa ra quân trồng cây đầu xuân năm mới
      13/10/2021
      Sáng 13/10, phường Minh Hòa ra quân trồng cây, mở đầu cho Tết trồng cây năm nay ở khắp nơi.
      """),
    // Captions and credits of photographs.
    ArticlePage("#\n@\nLễ ra quân làm đường ở thôn Hạ.\nẢnh: Hải Minh\nVì dân mà làm\n@"),
    // A name below the headline.
    ArticlePage("#\nHải Minh\n@\n\nThu Hà\nHải Minh"),
    // What follows is annexed.
    ArticlePage(
      "#\n@ Vui lắm./.\n\nQUY CHẾ LÀM VIỆC CỦA KHỐI DÂN VẬN XÃ\n"
        + "(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\n@"),
    // The signature of a letter, and what little follows it.
    ArticlePage("#\n@\nHải Minh\n\nĐịa chỉ tòa soạn và trị sự của bản tin Sơn Khê\nSố 2, Lê Lợi."),
  ]
}
