import Records
import TestSupport
import Testing
import VietText

@testable import Extraction

/// Bodies as they are printed, and who publishes and signs.
@Suite struct ProvenanceTests {
  static let bodies = [
    CataloguePhrase(row: "O1", "Đảng ủy xã Tân Lộc Hạ đã họp", yields: "Đảng ủy xã Tân Lộc Hạ"),
    CataloguePhrase(row: "O1", "UBND huyện Sơn Khê khen", yields: "UBND huyện Sơn Khê"),
    CataloguePhrase(row: "O1", "Công an TX. La Hải trao", yields: "Công an TX. La Hải"),
    CataloguePhrase(row: "O11", "UBMTTQVN xã vận động", yields: "UBMTTQVN xã"),
    CataloguePhrase(row: "O11", "BCĐ huyện chọn 3 mô hình", yields: "BCĐ huyện"),
    CataloguePhrase(row: "O11", "LĐLĐ tỉnh tặng 6 cờ", yields: "LĐLĐ tỉnh"),
    CataloguePhrase(row: "O11", "Hội LHPN xã Mai Lâm có", yields: "Hội LHPN xã Mai Lâm"),
    CataloguePhrase(row: "O11", "Hội CCB phường giúp", yields: "Hội CCB phường"),
    CataloguePhrase(row: "O11", "NHCSXH huyện cho vay", yields: "NHCSXH huyện"),
    CataloguePhrase(row: "O11", "BTV Tỉnh ủy ban hành", yields: "BTV Tỉnh ủy"),
    CataloguePhrase(row: "O11", "Đoàn TNCS Hồ Chí Minh xã", yields: "Đoàn TNCS Hồ Chí Minh xã"),
    CataloguePhrase(row: "O13", "HĐND - UBND huyện tặng", yields: "HĐND - UBND huyện"),
    CataloguePhrase(
      row: "O13", "Đảng ủy - HĐND - UBND xã khen", yields: "Đảng ủy - HĐND - UBND xã"),
    CataloguePhrase(row: "O1", "Các xã đã họp", yields: ""),
    CataloguePhrase(row: "O11", "tổ chức hội thi", yields: ""),
  ]

  @Test(arguments: bodies) func readsABody(_ phrase: CataloguePhrase) throws {
    let lexicon = Lexicon.builtIn
    let reading = try Reading(SourceText(phrase.text), Tokenizer(lexicon.vocabulary), lexicon)
    var cursor = Cursor(reading, at: 0, end: reading.tokens.count)
    #expect([cursor.organisation().map(reading.words) ?? ""] == phrase.yields)
  }

  // MARK: Several bodies, owners

  static let issuers = [
    CataloguePhrase(
      row: "O12", "Nhân dịp này, Đảng ủy, UBND xã Mai Lâm tặng giấy khen cho 9 tập thể.",
      yields: "Đảng ủy, UBND xã Mai Lâm"),
    CataloguePhrase(
      row: "O12", "UBND, Ủy ban MTTQ phường tặng giấy khen cho 5 cá nhân.",
      yields: "UBND, Ủy ban MTTQ phường"),
  ]

  /// Several bodies before one verb share its act.
  @Test(arguments: issuers) func readsAnIssuer(_ phrase: CataloguePhrase) throws {
    #expect(try PlacesTests.record(phrase.text).awards.map { $0.issuer ?? "" } == phrase.yields)
  }

  static let owners = [
    CataloguePhrase(
      row: "O14",
      "mô hình “Nồi cháo yêu thương” của Đảng ủy Trung tâm Y tế huyện Sơn Khê được nhân rộng",
      yields: "Đảng ủy Trung tâm Y tế huyện Sơn Khê"),
    CataloguePhrase(
      row: "O14",
      "mô hình “Sáng - xanh” của Chi hội Phụ nữ thôn 3 và nhiều mô hình khác",
      yields: "Chi hội Phụ nữ thôn 3"),
    CataloguePhrase(row: "O14", "mô hình “Đường hoa” phát huy hiệu quả", yields: ""),
  ]

  @Test(arguments: owners) func readsAnOwner(_ phrase: CataloguePhrase) throws {
    let models = try PlacesTests.record(phrase.text).models
    #expect(models.map { $0.owner ?? "" } == phrase.yields)
  }

  // MARK: Pages

  private static let lead =
    "Sáng 12/9/2023, Đảng ủy phường Minh Hòa tổ chức hội nghị sơ kết 2 năm thực hiện phong trào thi đua."
  private static let close =
    "Nhân dịp này, UBND phường đã tặng giấy khen cho 9 tập thể và 14 cá nhân."

  /// A page as "publisher | byline", `-` for what it has not.
  private func provenance(_ text: String) throws -> String {
    let page = text.replacing("#", with: "Minh Hòa: 35 mô hình “Dân vận khéo” phát huy hiệu quả")
      .replacing("@", with: Self.lead + "\n\n" + Self.close)
    let record = try PlacesTests.record(page)
    #expect(record.figures.map(\.unit).contains("tập thể"), "the text is read")
    return "\(record.publisher?.text ?? "-") | \(record.byline?.text ?? "-")"
  }

  static let pages = [
    CataloguePhrase(
      row: "O15", "Trang thông tin điện tử UBND phường Minh Hòa\n\n#\n\n@",
      yields: "Trang thông tin điện tử UBND phường Minh Hòa | -"),
    CataloguePhrase(
      row: "O15", "CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN SƠN KHÊ\n\n#\n\n@",
      yields: "CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN SƠN KHÊ | -"),
    CataloguePhrase(
      row: "O15", "ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC LÂM\n\n#\n\n@",
      yields: "ỦY BAN NHÂN DÂN THÀNH PHỐ BẮC LÂM | -"),
    CataloguePhrase(row: "O16", "#\n\n@\n\n(kinhtedothi.vn)", yields: "kinhtedothi.vn | -"),
    CataloguePhrase(row: "O16", "#\n\n@\n\nTheo TTXVN", yields: "TTXVN | -"),
    CataloguePhrase(row: "O17", "#\n\n@\n\nTin và ảnh: Quốc Hưng", yields: "- | Quốc Hưng"),
    CataloguePhrase(row: "O17", "#\n\n@\n\nTin, ảnh: Lê Hoa", yields: "- | Lê Hoa"),
    CataloguePhrase(row: "O17", "#\n\n@\n\nTác giả: Hồng Nhung", yields: "- | Hồng Nhung"),
    CataloguePhrase(row: "O17", "#\n\n@\n\nHải Minh", yields: "- | Hải Minh"),
    CataloguePhrase(row: "O17", "#\n\n@\n\nBBT", yields: "- | BBT"),
    CataloguePhrase(row: "O17", "#\n\n@\n\nThực hiện: PV Lan Anh", yields: "- | Lan Anh"),
    CataloguePhrase(row: "O18", "#\n\n(QNO) - @", yields: "QNO | -"),
    CataloguePhrase(row: "O18", "#\n\nCTTĐT - @", yields: "CTTĐT | -"),
    CataloguePhrase(row: "O18", "#\n\n(BTNO)- @", yields: "BTNO | -"),
    CataloguePhrase(
      row: "O19", "Trang tin điện tử huyện Sơn Khê\n\nHoạt động địa phương\n\n#\n\n@",
      yields: "Trang tin điện tử huyện Sơn Khê | -"),
  ]

  @Test(arguments: pages) func readsAPage(_ phrase: CataloguePhrase) throws {
    #expect(try [provenance(phrase.text)] == phrase.yields)
  }

  /// A category above the headline is neither title nor publisher.
  @Test(arguments: ["Hoạt động địa phương", "Tin nổi bật", "Nông thôn mới"])
  func aCategoryIsNoTitle(_ category: String) throws {
    let page =
      "\(category)\n\nMinh Hòa: 35 mô hình “Dân vận khéo” phát huy hiệu quả\n\n\(Self.lead)"
    let record = try PlacesTests.record(page)
    #expect(record.title?.text == "Minh Hòa: 35 mô hình “Dân vận khéo” phát huy hiệu quả")
    #expect(record.publisher == nil)
  }
}
