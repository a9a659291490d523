import Records
import TestSupport
import Testing
import VietText

@testable import Extraction

/// The place an article is about: which of the units that it names, and its code.
@Suite struct PlacesTests {
  static func record(_ text: String) throws -> Record {
    let source = Source(
      uri: "", sha256: "", bytes: text.utf8.count, mediaType: "text/plain", encoding: "UTF-8",
      ordinal: 0)
    return try Extractor().record(of: SourceText(text), source: source, id: "")
  }

  /// "commune Nam Du 31115 < Huyện Kiên Hải < Tỉnh Kiên Giang", "none" for no place.
  private func place(_ text: String) throws -> String {
    guard let place = try Self.record(text).place else { return "none" }
    let unit = [place.level.rawValue, place.name, place.code].compactMap(\.self)
    return ([unit.joined(separator: " ")] + place.within).joined(separator: " < ")
  }

  // MARK: Which

  static let subjects = [
    // A place begins the title.
    CataloguePhrase(
      row: "O8", "Sơn Khê: 96 mô hình “Dân vận khéo”\n\nĐến nay, toàn huyện có 96 mô hình.",
      yields: "district Sơn Khê"),
    CataloguePhrase(
      row: "O8",
      "Tân Lộc Hạ tổng kết phong trào thi đua\n\nSáng 12/9, xã Tân Lộc Hạ tổ chức hội nghị.",
      yields: "commune Tân Lộc Hạ"),
    CataloguePhrase(
      row: "O8", "Huyện Sơn Khê: Nhân rộng cách làm hay\n\nCác mô hình phát huy hiệu quả.",
      yields: "district Sơn Khê"),
    CataloguePhrase(
      row: "O8",
      "Thanh Ba: Ra mắt mô hình “Đường hoa”\n\nNgày 7/3/2023, các chi hội ra mắt mô hình.",
      yields: "district Thanh Ba 232 < Tỉnh Phú Thọ"),
    CataloguePhrase(
      row: "O8", "PHƯỜNG MINH HÒA TỔ CHỨC NGÀY HỘI\n\nSáng 12/9, phường tổ chức Ngày hội.",
      yields: "commune Minh Hòa"),
    CataloguePhrase(
      row: "O8", "Lê Văn Thạch: người giữ lửa\n\nÔng Thạch làm dân vận ở xã Tân Lộc Hạ đã 20 năm.",
      yields: "commune Tân Lộc Hạ"),
    CataloguePhrase(row: "O8", "Dân vận khéo: vài cách làm\n\nCần bám sát cơ sở.", yields: "none"),
    CataloguePhrase(
      row: "O8", "Yên Bái chủ động làm dân vận khéo\n\nNăm 2023, các cấp hội đã vào cuộc.",
      yields: "province Yên Bái 15"),
    CataloguePhrase(
      row: "O8", "Sóc Trăng: Tôn vinh 12 cá nhân\n\nNăm 2023, các cấp hội đã vào cuộc.",
      yields: "province Sóc Trăng 94"),
    CataloguePhrase(
      row: "O8",
      "Tuyên dương 12 hộ\n\nPhó Chủ tịch UBND tỉnh Châu Hồng Phúc biểu dương 12 hộ.", yields: "none"
    ),
    CataloguePhrase(
      row: "O8", "Tuyên dương học sinh\n\nNăm học qua, phường 60 thày cô vào cuộc.", yields: "none"),
    // A body begins it.
    CataloguePhrase(
      row: "O1", "Đảng ủy xã Tân Lộc Hạ sơ kết\n\nHội nghị có 60 đại biểu.",
      yields: "commune Tân Lộc Hạ"),
    CataloguePhrase(
      row: "O1", "Hội Nông dân huyện Sơn Khê ra quân\n\nHội viên xã Mai Lâm trồng 200 cây.",
      yields: "district Sơn Khê"),
    CataloguePhrase(
      row: "O1",
      "HỘI KHUYẾN HỌC SƠN KHÊ TỔ CHỨC TỔNG KẾT\n\nHội Khuyến học huyện Sơn Khê tổng kết.",
      yields: "district Sơn Khê"),
    CataloguePhrase(
      row: "O1",
      "Tỉnh ủy Bắc Giang tôn vinh điển hình\n\nNgày 31/8/2022, Tỉnh ủy tổ chức lễ tôn vinh.",
      yields: "province Bắc Giang 24"),
    CataloguePhrase(
      row: "O1", "Bí thư Huyện ủy thăm các gia đình\n\nSáng 2/9, đoàn đến xã Tân Lộc Hạ.",
      yields: "commune Tân Lộc Hạ"),
    CataloguePhrase(
      row: "O1",
      "Bộ Y tế họp trực tuyến\n\nNgày 5/6, tại tỉnh Bắc Giang, Bộ Y tế tổ chức hội nghị.",
      yields: "none"),
    // A mere kind is resolved from the site, the lead or the text.
    CataloguePhrase(
      row: "O2",
      "Cổng thông tin điện tử huyện Sơn Khê\n\nPhát động thi đua\n\nToàn huyện có 20 mô hình.",
      yields: "district Sơn Khê"),
    CataloguePhrase(
      row: "O2", "UBND XÃ SƠ KẾT 2 NĂM\n\nĐảng ủy xã Tân Lộc Hạ vừa sơ kết 2 năm thực hiện.",
      yields: "commune Tân Lộc Hạ"),
    CataloguePhrase(
      row: "O2", "Huyện nhà vào vụ\n\nUBND huyện họp bàn. Trên địa bàn huyện Sơn Khê có 9 tổ.",
      yields: "district Sơn Khê"),
    CataloguePhrase(row: "O2", "Toàn xã ra quân\n\nUBND xã khen thưởng 5 tập thể.", yields: "none"),
    CataloguePhrase(
      row: "O2", "Các xã thi đua\n\nHội nghị cấp huyện bàn về đời sống xã hội.", yields: "none"),
    CataloguePhrase(
      row: "O15",
      "Trang thông tin điện tử UBND phường Minh Hòa\n\nHội nghị sơ kết\n\nUBND phường vừa tổ chức hội nghị.",
      yields: "commune Minh Hòa"),
    CataloguePhrase(
      row: "O15",
      "CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN SƠN KHÊ - TỈNH BẮC GIANG\n\nKiểm tra ở Sơn Khê\n\nĐoàn kiểm tra làm việc tại huyện.",
      yields: "district Sơn Khê < Tỉnh Bắc Giang"),
    CataloguePhrase(
      row: "O15",
      "ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC LÂM\n\nHội nghị tổng kết\n\nSáng 7/3, UBND thành phố tổng kết.",
      yields: "district Bắc Lâm"),
    CataloguePhrase(
      row: "O15",
      "Báo Bắc Giang điện tử\n\nHội Phụ nữ tỉnh biểu dương 9 mô hình\n\nNgày 8/3/2019, Hội LHPN tỉnh biểu dương.",
      yields: "province Bắc Giang 24"),
    CataloguePhrase(
      row: "O15",
      "Cổng thông tin điện tử huyện Sơn Khê\n\nBộ Y tế ra thông báo\n\nBộ Y tế thông báo về dịch.",
      yields: "none"),
  ]

  // MARK: Chains

  static let chains = [
    CataloguePhrase(
      row: "O3",
      "Tổng kết ở thôn Đồi, xã Tân Lộc Hạ, huyện Sơn Khê, tỉnh Bắc Giang\n\nNgày 5/6/2020, thôn tổng kết phong trào thi đua.",
      yields: "settlement Đồi < Xã Tân Lộc Hạ < Huyện Sơn Khê < Tỉnh Bắc Giang"),
    CataloguePhrase(
      row: "O3", "Xã Nam Du huyện Kiên Hải tỉnh Kiên Giang ra quân\n\nNgày 5/6/2020, xã ra quân.",
      yields: "commune Nam Du 31115 < Huyện Kiên Hải < Tỉnh Kiên Giang"),
    CataloguePhrase(
      row: "O3", "Xã Tân Thành thuộc huyện Phú Bình, tỉnh Thái Nguyên\n\nNgày 2/3/2024, xã sơ kết.",
      yields: "commune Tân Thành 05923 < Huyện Phú Bình < Tỉnh Thái Nguyên"),
    CataloguePhrase(
      row: "O3", "Tổ dân phố 5, phường Minh Hòa họp bàn\n\nSáng nay, tổ dân phố họp.",
      yields: "settlement Tổ dân phố 5 < Phường Minh Hòa"),
    CataloguePhrase(
      row: "O3", "Mai Lâm đổi thay\n\nMai Lâm là xã miền núi của huyện Sơn Khê, tỉnh Bắc Giang.",
      yields: "commune Mai Lâm < Huyện Sơn Khê < Tỉnh Bắc Giang"),
    CataloguePhrase(
      row: "O4", "Xã Tản Hồng (Ba Vì) tổng kết\n\nNgày 2/3/2022, xã tổng kết.",
      yields: "commune Tản Hồng 09631 < Huyện Ba Vì < Thành phố Hà Nội"),
    CataloguePhrase(
      row: "O4", "Xã Tân Lộc Hạ (huyện Sơn Khê, tỉnh Bắc Giang) sơ kết\n\nXã vừa sơ kết.",
      yields: "commune Tân Lộc Hạ < Huyện Sơn Khê < Tỉnh Bắc Giang"),
    CataloguePhrase(
      row: "O4", "Quận Hoàn Kiếm (TP. Hà Nội) khai mạc hội thi\n\nNgày 9/5/2023, hội thi khai mạc.",
      yields: "district Hoàn Kiếm 002 < Thành phố Hà Nội"),
    CataloguePhrase(
      row: "O4",
      "Chuyện ở Đắk Ru\n\nNgười dân Đắk Ru (huyện Đắk R’Lấp, tỉnh Đắk Nông) làm đường năm 2020.",
      yields: "commune Đắk Ru 24763 < Huyện Đắk R'Lấp < Tỉnh Đắk Nông"),
    CataloguePhrase(
      row: "O5", "Huyện Sơn Khê (Bắc Giang) Trương Văn Sáu được khen\n\nAnh Sáu là nông dân.",
      yields: "district Sơn Khê < Tỉnh Bắc Giang"),
    CataloguePhrase(
      row: "O5", "Bí thư Đoàn xã Mai Lâm (Lục Nam) Lò Thị Hoa\n\nNgày 3/4/2022, chị Hoa kể.",
      yields: "commune Mai Lâm < Huyện Lục Nam < Tỉnh Bắc Giang"),
    CataloguePhrase(
      row: "O6", "Xã Tam Dị (Lục Nam, Bắc Giang) ra quân\n\nNgày 3/4/2022, xã ra quân.",
      yields: "commune Tam Dị 07456 < Huyện Lục Nam < Tỉnh Bắc Giang"),
    CataloguePhrase(
      row: "O6", "Phường Minh Hòa (GTVT) ra quân\n\nPhường ra quân.", yields: "commune Minh Hòa"),
    CataloguePhrase(
      row: "O7", "Công an TX. Kinh Môn trao quà\n\nNgày 3/4/2022, Công an thị xã trao quà.",
      yields: "district Kinh Môn 292 < Tỉnh Hải Dương"),
    CataloguePhrase(
      row: "O7", "Ban Chỉ đạo Tp. Đông Hà họp\n\nNgày 3/4/2022, Ban Chỉ đạo họp.",
      yields: "district Đông Hà 461 < Tỉnh Quảng Trị"),
    CataloguePhrase(
      row: "O5",
      "Già làng Aê Blih gương mẫu\n\nGià làng Aê Blih ở buôn Cư Păm (xã Dang Kang, huyện Krông Bông) được bà con kính trọng.",
      yields: "commune Dang Kang 24451 < Huyện Krông Bông < Tỉnh Đắk Lắk"),
    CataloguePhrase(
      row: "O2",
      "Hội Phụ nữ tỉnh nhận cờ\n\nTại hội nghị diễn ra tại tỉnh Cà Mau, Hội Phụ nữ tỉnh Quảng Nam nhận cờ thi đua.",
      yields: "province Quảng Nam 49"),
    CataloguePhrase(
      row: "O7", "UBND TP.HCM họp báo\n\nNgày 3/4/2022, UBND TPHCM họp báo.",
      yields: "province Hồ Chí Minh 79"),
    CataloguePhrase(
      row: "O7", "Q.5, TPHCM: Ra mắt tổ tự quản\n\nNgày 3/4/2022, tổ tự quản KP.4 ra mắt.",
      yields: "district Q.5 774 < Thành phố Hồ Chí Minh"),
    CataloguePhrase(
      row: "O7", "Hội Phụ nữ TP.TDM tặng quà\n\nNgày 3/4/2022, Hội Phụ nữ tặng 40 suất quà.",
      yields: "district Thủ Dầu Một 718 < Tỉnh Bình Dương"),
    CataloguePhrase(
      row: "O7", "H. Can Lộc, tỉnh Hà Tĩnh tổng kết\n\nNgày 3/4/2022, huyện tổng kết.",
      yields: "district Can Lộc 443 < Tỉnh Hà Tĩnh"),
    CataloguePhrase(
      row: "O7", "Khen TDP 3, P.12, Q.5\n\nNgày 3/4/2022, TDP 3 được khen.",
      yields: "settlement TDP 3 < Phường 12 < Quận 5 < Thành phố Hồ Chí Minh"),
    CataloguePhrase(
      row: "O9", "Phường Bến Thành, TPHCM ra quân\n\nNgày 3/9/2025, phường ra quân.",
      yields: "commune Bến Thành 26743 < Thành phố Hồ Chí Minh"),
    CataloguePhrase(
      row: "O9", "Đặc khu Kiên Hải: Sơ kết phong trào\n\nNgày 3/12/2025, đặc khu sơ kết.",
      yields: "commune Kiên Hải 31108 < Tỉnh An Giang"),
    CataloguePhrase(
      row: "O9", "Xã Tân Lộc Hạ (TPHCM) tổng kết\n\nNgày 3/9/2025, xã tổng kết.",
      yields: "commune Tân Lộc Hạ < Thành phố Hồ Chí Minh"),
    CataloguePhrase(
      row: "O10",
      "Xã Tân Lộc Hạ sau sáp nhập\n\nXã Tân Lộc Hạ sáp nhập từ thị trấn Đông Phú, xã Mai Lâm và xã Tân Hòa (huyện Sơn Khê trước đây).",
      yields: "commune Tân Lộc Hạ"),
  ]

  @Test(arguments: subjects + chains)
  func findsThePlace(_ phrase: CataloguePhrase) throws {
    #expect(try [place(phrase.text)] == phrase.yields)
  }

  // MARK: Codes

  /// What decides between units of one name: the text's chain, its head, and its day.
  @Test(arguments: [
    // One of 34 communes Tân Thành, and nothing that tells which.
    ("Xã Tân Thành ra quân\n\nNgày 2/3/2024, xã ra quân.", "commune Tân Thành"),
    (
      "Cổng thông tin điện tử huyện Phú Bình\n\nXã Tân Thành ra quân\n\nNgày 2/3/2024, xã ra quân.",
      "commune Tân Thành 05923 < Huyện Phú Bình < Tỉnh Thái Nguyên"
    ),
    // The site of a neighbour tells the province.
    (
      "Cổng thông tin điện tử huyện An Biên\n\nNam Du tổng kết\n\nNgày 3/8/2020, xã đảo Nam Du tổng kết.",
      "commune Nam Du 31115 < Huyện Kiên Hải < Tỉnh Kiên Giang"
    ),
    // A site of another province speaks against the only unit of the name.
    (
      "Cổng thông tin điện tử tỉnh Gia Lai\n\nXã Nam Du sơ kết\n\nNgày 3/8/2022, xã Nam Du sơ kết.",
      "commune Nam Du"
    ),
    // So does the text's own chain.
    (
      "Xã Nam Du, huyện An Biên tổng kết\n\nNgày 3/8/2022, xã tổng kết.",
      "commune Nam Du < Huyện An Biên < Tỉnh Kiên Giang"
    ),
    // The party committee of the town in the lead.
    (
      "Phường Phúc Thành sơ kết\n\nThực hiện Kế hoạch số 84-KH/TU ngày 10/4/2018 của Thành uỷ Ninh Bình, phường Phúc Thành sơ kết.",
      "commune Phúc Thành 14335 < Thành phố Ninh Bình < Tỉnh Ninh Bình"
    ),
    // Of 2018 the tables do not know all communes: without more, a name is not enough.
    ("Phường Phúc Thành sơ kết\n\nNgày 10/4/2018, phường sơ kết.", "commune Phúc Thành"),
    // Before and after the reforms.
    (
      "Phường Vân Giang sơ kết\n\nNgày 7/7/2023, phường sơ kết.",
      "commune Vân Giang 14329 < Thành phố Ninh Bình < Tỉnh Ninh Bình"
    ),
    (
      "Phường Vân Giang sơ kết\n\nNgày 7/3/2025, phường sơ kết.",
      "commune Vân Giang 14329 < Thành phố Hoa Lư < Tỉnh Ninh Bình"
    ),
    ("Phường Vân Giang sơ kết\n\nNgày 7/7/2025, phường sơ kết.", "commune Vân Giang"),
    (
      "Xã Thanh Ba tổng kết\n\nNgày 7/9/2025, xã tổng kết.", "commune Thanh Ba 08152 < Tỉnh Phú Thọ"
    ),
    ("Xã Thanh Ba tổng kết\n\nNgày 7/9/2023, xã tổng kết.", "commune Thanh Ba"),
    (
      "Thị trấn Thanh Ba tổng kết\n\nNgày 7/9/2023, thị trấn tổng kết.",
      "commune Thanh Ba 08152 < Huyện Thanh Ba < Tỉnh Phú Thọ"
    ),
    ("Thành phố Huế ra quân\n\nNgày 7/9/2025, thành phố ra quân.", "province Huế 46"),
    (
      "Thành phố Huế ra quân\n\nNgày 7/9/2023, thành phố ra quân.",
      "district Huế 474 < Tỉnh Thừa Thiên Huế"
    ),
    // A huyện that became a town before the tables begin.
    (
      "Huyện Phổ Yên ra quân\n\nNgày 7/9/2012, huyện Phổ Yên ra quân.",
      "district Phổ Yên 172 < Tỉnh Thái Nguyên"
    ),
    // Spelling.
    (
      "Huyện Đăk R’Lấp ra quân\n\nNgày 25/6/2019, huyện ra quân.",
      "district Đăk R’Lấp 666 < Tỉnh Đắk Nông"
    ),
    (
      "Quận Cầu Giấy, Hà Nội: Ra quân\n\nNgày 25/6/2019, quận ra quân.",
      "district Cầu Giấy 005 < Thành phố Hà Nội"
    ),
    ("Hội thi ở huyện Sơn Khê và huyện Trà Lâm\n\nHai huyện thi tài.", "none"),
  ])
  func findsTheCode(_ text: String, _ expected: String) throws {
    #expect(try place(text) == expected)
  }

  @Test func theWordsAreThoseOfTheSource() throws {
    let text = "Nam Du tổng kết\n\nNgày 3/8/2022, xã  đảo\u{A0}Nam Du tổng kết."
    let place = try #require(try Self.record(text).place)
    #expect(place.text == "xã  đảo\u{A0}Nam Du")
    let span = try #require(place.span)
    let scalars = Array(text.unicodeScalars)[span.start..<span.end]
    #expect(String(String.UnicodeScalarView(scalars)) == place.text)
  }

  @Test(arguments: [
    "Nhật Bản Abe ra quân", "Bà xã Lan kể chuyện", "Tổ chức xã hội họp", "12/12 xã đạt chuẩn",
    "TP.", "(", "Xã", "xã (", "Xã Tân Lộc (", "thành ủy", "P.", "* HÀM PHONG. Xã Hàm Phong ra mắt.",
  ])
  func survives(_ text: String) throws {
    let place = try Self.record(text).place
    #expect(place == nil || text.hasPrefix("Xã Tân Lộc"))
  }
}
