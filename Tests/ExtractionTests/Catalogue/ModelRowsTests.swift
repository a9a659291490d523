import Records
import TestSupport
import Testing

/// Named models: section 8 of the catalogue, M1 to M19.
///
/// Models that have no name of their own (M7, M8, and M9 and M10 without quotation marks) are not
/// in the record: what is tested is that no name is made up for them.
@Suite struct ModelRowsTests {
  @Test(arguments: owners + lists + marks + none)
  func reads(_ phrase: CataloguePhrase) throws {
    let found = try phrase.record().briefModels
    #expect(found == phrase.yields)
  }

  /// Names and owners.
  static let owners = [
    CataloguePhrase(
      row: "M1", "Xã có mô hình “Bến nước sạch” của Chi hội Nông dân thôn 4.",
      yields: "Bến nước sạch — Chi hội Nông dân thôn 4"),
    CataloguePhrase(
      row: "M1", "Mô hình “Ánh sáng đường quê” do Hội Cựu chiến binh xã chủ trì.",
      yields: "Ánh sáng đường quê — Hội Cựu chiến binh xã"),
    CataloguePhrase(
      row: "M1", "Nhân rộng mô hình “Tiếng loa buổi sớm” thuộc Ban Công tác Mặt trận khu 2.",
      yields: "Tiếng loa buổi sớm — Ban Công tác Mặt trận khu 2"),
    CataloguePhrase(row: "M1", "Bài viết “Bến nước sạch” của Chi hội Nông dân thôn 4."),
    CataloguePhrase(
      row: "M2", "điển hình “Người giữ rừng” của ông Lương Văn Phúc - Trưởng bản Nà Cọ.",
      yields: "Người giữ rừng — Lương Văn Phúc"),
    CataloguePhrase(
      row: "M2", "điển hình “Hũ gạo nghĩa tình” của chị Tạ Thị Nhung, Chi hội trưởng.",
      yields: "Hũ gạo nghĩa tình — Tạ Thị Nhung"),
    CataloguePhrase(row: "M2", "Câu nói “Làm dân tin” của ông Lương Văn Phúc - Trưởng bản Nà Cọ."),
    CataloguePhrase(
      row: "M3", "Đoàn thanh niên phường với mô hình “Biến rác thành hoa” đã gây quỹ.",
      yields: "Biến rác thành hoa — Đoàn thanh niên phường"),
    CataloguePhrase(
      row: "M3", "Hội Phụ nữ xã duy trì mô hình “Chợ nhỏ”, “Bếp ấm”.",
      yields: "Chợ nhỏ — Hội Phụ nữ xã",
      "Bếp ấm — Hội Phụ nữ xã"),
    CataloguePhrase(row: "M3", "Hội Phụ nữ xã duy trì câu khẩu hiệu “Chợ nhỏ”."),
    CataloguePhrase(
      row: "M6", "mô hình “Giỏ cá nghĩa tình” (xã Hải Vân)",
      yields: "Giỏ cá nghĩa tình — xã Hải Vân"),
    CataloguePhrase(
      row: "M6", "mô hình “Đường cờ” - Chi đoàn thôn 6.", yields: "Đường cờ — Chi đoàn thôn 6"),
    CataloguePhrase(row: "M6", "Câu lạc bộ hát ru (xã Pha Din), tổ dệt (xã Hạ)"),
    CataloguePhrase(
      row: "M9", "mô hình “Ruộng không thuốc” tại xã Tân Lộc Hạ.",
      yields: "Ruộng không thuốc — xã Tân Lộc Hạ"),
    CataloguePhrase(
      row: "M9", "mô hình “Vườn thuốc nam” trên địa bàn phường Minh Hòa.",
      yields: "Vườn thuốc nam — phường Minh Hòa"),
    CataloguePhrase(row: "M9", "mô hình cánh đồng sạch ở xã Tân Lộc Hạ, xã Hòa Bình"),
    CataloguePhrase(
      row: "M10", "mô hình “Nuôi dúi thu 200 triệu đồng/năm” của Hội Nông dân xã.",
      yields: "Nuôi dúi thu 200 triệu đồng/năm — Hội Nông dân xã"),
    CataloguePhrase(row: "M10", "mô hình nuôi dúi cho thu nhập 200 triệu đồng/năm"),
  ]

  /// Several models.
  static let lists = [
    CataloguePhrase(
      row: "M4",
      "Tiêu biểu là mô hình “Ngõ sáng” của Chi bộ 3; mô hình “Tổ ấm” của Hội Phụ nữ xã; mô hình “Cổng xanh” của Trường Tiểu học Tân Lộc.",
      yields: "Ngõ sáng — Chi bộ 3", "Tổ ấm — Hội Phụ nữ xã", "Cổng xanh — Trường Tiểu học Tân Lộc"),
    CataloguePhrase(row: "M4", "phong trào “Ngõ sáng”; cuộc thi “Tổ ấm”; chuyên mục “Cổng xanh”"),
    CataloguePhrase(
      row: "M5", "các mô hình “Sổ tay vàng”, “Ngày không hẹn”, “Nụ cười công sở”…",
      yields: "Sổ tay vàng",
      "Ngày không hẹn", "Nụ cười công sở"),
    CataloguePhrase(
      row: "M5", "Nhiều mô hình hay như: “Đổi rác lấy quà”, “Ao cá Bác Hồ” và “Vườn chung”.",
      yields: "Đổi rác lấy quà", "Ao cá Bác Hồ", "Vườn chung"),
    CataloguePhrase(
      row: "M5", "các mô hình “Lối về xanh”, “5 không 3 sạch”, “Bản làng sáng” được duy trì",
      yields: "Lối về xanh", "Bản làng sáng"),
    CataloguePhrase(row: "M5", "các danh hiệu “Gia đình văn hóa”, “Lao động tiên tiến”…"),
    CataloguePhrase(
      row: "M17",
      "tổng kết tổng kết mô hình “Sạch từ ngõ” của Chi bộ 2; mô hình “Sạch từ ngõ” rất hay.",
      yields: "Sạch từ ngõ — Chi bộ 2"),
    CataloguePhrase(
      row: "M17",
      "Mô hình “Sạch từ ngõ” được nhân rộng. Mô hình “Sạch từ ngõ” của Chi bộ 2 được khen.",
      yields: "Sạch từ ngõ — Chi bộ 2"),
    CataloguePhrase(row: "M17", "toàn toàn dân, tổng kết tổng kết phong trào"),
    CataloguePhrase(
      row: "M18", "Xã có 28 mô hình, tiêu biểu như: “Đồi chè xanh”, “Bãi dâu mới”.",
      yields: "Đồi chè xanh",
      "Bãi dâu mới"),
    CataloguePhrase(row: "M18", "Xã có 28 mô hình, tiêu biểu như trồng chè, nuôi tằm."),
  ]

  /// Quotation marks.
  static let marks = [
    CataloguePhrase(
      row: "M11", "mô hình “ Sân chơi làng” của Đoàn xã", yields: "Sân chơi làng — Đoàn xã"),
    CataloguePhrase(
      row: "M11", "mô hình “” Sân chơi làng” của Đoàn xã", yields: "Sân chơi làng — Đoàn xã"),
    CataloguePhrase(
      row: "M11", "mô hình “Sân chơi làng’ của Đoàn xã", yields: "Sân chơi làng — Đoàn xã"),
    CataloguePhrase(
      row: "M11", "mô hình \"Sân chơi làng” của Đoàn xã", yields: "Sân chơi làng — Đoàn xã"),
    CataloguePhrase(
      row: "M11", "Phong trào “ Dân vận khéo”, “” Dân vận khéo”, “Dân vận khéo’ và \"Dân vận khéo”"),
    CataloguePhrase(
      row: "M12", "mô hình ''Tủ thuốc bản'' của Trạm Y tế xã", yields: "Tủ thuốc bản — Trạm Y tế xã"
    ),
    CataloguePhrase(row: "M12", "phong trào ''Dân vận khéo'' của xã"),
    CataloguePhrase(
      row: "M13", "mô hình “ Góc học tập ” của Hội Khuyến học xã",
      yields: "Góc học tập — Hội Khuyến học xã"
    ),
    CataloguePhrase(
      row: "M13", "mô hình “Phiên chợ xanh \" của Hội Nông dân phường",
      yields: "Phiên chợ xanh — Hội Nông dân phường"),
    CataloguePhrase(row: "M13", "phong trào “ Vì người nghèo ” của xã"),
    CataloguePhrase(
      row: "M14", "mô hình “Cầu dân sinh” của Chi đoàn bản Mạ”…",
      yields: "Cầu dân sinh — Chi đoàn bản Mạ"),
    CataloguePhrase(
      row: "M14", "mô hình “Cầu dân sinh của Chi đoàn bản Mạ; các tổ",
      yields: "Cầu dân sinh — Chi đoàn bản Mạ"),
    CataloguePhrase(row: "M14", "lời “Dân là gốc” của cán bộ”…"),
    CataloguePhrase(
      row: "M19", "mô hình «Lò đốt rác» của xã Tân Lộc Hạ", yields: "Lò đốt rác — xã Tân Lộc Hạ"),
    CataloguePhrase(row: "M19", "phong trào «Dân vận khéo» của xã Tân Lộc Hạ"),
  ]

  /// What is no model's name.
  static let none = [
    CataloguePhrase(row: "M7", "mô hình thu gom pin cũ, mô hình chị em giúp nhau"),
    CataloguePhrase(row: "M7", "nhóm hộ tự quản đường điện, tổ xe ôm tự quản của xã"),
    CataloguePhrase(
      row: "M8", "khéo vận động nhân dân hiến đất, khéo vận động trồng hoa ven kênh của xã"),
    CataloguePhrase(
      row: "M15", "phong trào thi đua “Dân vận khéo” và “Chung sức xây dựng nông thôn mới”"),
    CataloguePhrase(
      row: "M15",
      "hưởng ứng “Năm dân vận chính quyền”, quỹ “Vì người nghèo”, hội thi “Dân vận khéo”"),
    CataloguePhrase(
      row: "M15", "mô hình “Dân vận khéo” năm 2022; đạt danh hiệu “Gia đình văn hóa”"),
    CataloguePhrase(
      row: "M15", "mô hình “Dân vận khéo” về “Tuyến kênh sạch” của Hội Nông dân xã",
      yields: "Tuyến kênh sạch — Hội Nông dân xã"),
    CataloguePhrase(
      row: "M16", "Bác dạy: “Dễ trăm lần không dân cũng chịu, khó vạn lần dân liệu cũng xong”."),
    CataloguePhrase(
      row: "M16", "theo lời dạy “Việc gì có lợi cho dân, ta phải hết sức làm” của Bác"),
  ]

  /// Names that stand as examples of so many models make no total of their own, and a figure in a
  /// name is the model's.
  @Test(arguments: [
    CataloguePhrase(
      row: "M18", "Xã có 28 mô hình, tiêu biểu như: “Đồi chè xanh”, “Bãi dâu mới”.",
      yields: "28 mô hình"),
    CataloguePhrase(row: "M18", "Tiêu biểu là các mô hình “Đồi chè xanh”, “Bãi dâu mới”."),
  ])
  func countsNoNames(_ phrase: CataloguePhrase) throws {
    let record = try phrase.record()
    #expect(record.models.count == 2)
    #expect(record.briefFigures == phrase.yields)
  }
}
