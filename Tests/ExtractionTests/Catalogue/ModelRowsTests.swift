import Records
import Testing

/// Named models: section 8 of the catalogue, M1 to M19.
///
/// Models that have no name of their own (M7, M8, and M9 and M10 without quotation marks) are not
/// in the record: what is tested is that no name is made up for them.
@Suite struct ModelRowsTests {
  @Test(arguments: owners + lists + marks + none)
  func reads(_ phrase: CatalogueRow) throws {
    let found = try phrase.record().briefModels
    #expect(found == phrase.facts)
  }

  /// Names and owners.
  static let owners = [
    CatalogueRow(
      row: "M1", "Xã có mô hình “Bến nước sạch” của Chi hội Nông dân thôn 4.",
      "Bến nước sạch — Chi hội Nông dân thôn 4"),
    CatalogueRow(
      row: "M1", "Mô hình “Ánh sáng đường quê” do Hội Cựu chiến binh xã chủ trì.",
      "Ánh sáng đường quê — Hội Cựu chiến binh xã"),
    CatalogueRow(
      row: "M1", "Nhân rộng mô hình “Tiếng loa buổi sớm” thuộc Ban Công tác Mặt trận khu 2.",
      "Tiếng loa buổi sớm — Ban Công tác Mặt trận khu 2"),
    CatalogueRow(row: "M1", "Bài viết “Bến nước sạch” của Chi hội Nông dân thôn 4."),
    CatalogueRow(
      row: "M2", "điển hình “Người giữ rừng” của ông Lương Văn Phúc - Trưởng bản Nà Cọ.",
      "Người giữ rừng — Lương Văn Phúc"),
    CatalogueRow(
      row: "M2", "điển hình “Hũ gạo nghĩa tình” của chị Tạ Thị Nhung, Chi hội trưởng.",
      "Hũ gạo nghĩa tình — Tạ Thị Nhung"),
    CatalogueRow(row: "M2", "Câu nói “Làm dân tin” của ông Lương Văn Phúc - Trưởng bản Nà Cọ."),
    CatalogueRow(
      row: "M3", "Đoàn thanh niên phường với mô hình “Biến rác thành hoa” đã gây quỹ.",
      "Biến rác thành hoa — Đoàn thanh niên phường"),
    CatalogueRow(
      row: "M3", "Hội Phụ nữ xã duy trì mô hình “Chợ nhỏ”, “Bếp ấm”.", "Chợ nhỏ — Hội Phụ nữ xã",
      "Bếp ấm — Hội Phụ nữ xã"),
    CatalogueRow(row: "M3", "Hội Phụ nữ xã duy trì câu khẩu hiệu “Chợ nhỏ”."),
    CatalogueRow(
      row: "M6", "mô hình “Giỏ cá nghĩa tình” (xã Hải Vân)", "Giỏ cá nghĩa tình — xã Hải Vân"),
    CatalogueRow(row: "M6", "mô hình “Đường cờ” - Chi đoàn thôn 6.", "Đường cờ — Chi đoàn thôn 6"),
    CatalogueRow(row: "M6", "Câu lạc bộ hát ru (xã Pha Din), tổ dệt (xã Hạ)"),
    CatalogueRow(
      row: "M9", "mô hình “Ruộng không thuốc” tại xã Tân Lộc Hạ.",
      "Ruộng không thuốc — xã Tân Lộc Hạ"),
    CatalogueRow(
      row: "M9", "mô hình “Vườn thuốc nam” trên địa bàn phường Minh Hòa.",
      "Vườn thuốc nam — phường Minh Hòa"),
    CatalogueRow(row: "M9", "mô hình cánh đồng sạch ở xã Tân Lộc Hạ, xã Hòa Bình"),
    CatalogueRow(
      row: "M10", "mô hình “Nuôi dúi thu 200 triệu đồng/năm” của Hội Nông dân xã.",
      "Nuôi dúi thu 200 triệu đồng/năm — Hội Nông dân xã"),
    CatalogueRow(row: "M10", "mô hình nuôi dúi cho thu nhập 200 triệu đồng/năm"),
  ]

  /// Several models.
  static let lists = [
    CatalogueRow(
      row: "M4",
      "Tiêu biểu là mô hình “Ngõ sáng” của Chi bộ 3; mô hình “Tổ ấm” của Hội Phụ nữ xã; mô hình “Cổng xanh” của Trường Tiểu học Tân Lộc.",
      "Ngõ sáng — Chi bộ 3", "Tổ ấm — Hội Phụ nữ xã", "Cổng xanh — Trường Tiểu học Tân Lộc"),
    CatalogueRow(row: "M4", "phong trào “Ngõ sáng”; cuộc thi “Tổ ấm”; chuyên mục “Cổng xanh”"),
    CatalogueRow(
      row: "M5", "các mô hình “Sổ tay vàng”, “Ngày không hẹn”, “Nụ cười công sở”…", "Sổ tay vàng",
      "Ngày không hẹn", "Nụ cười công sở"),
    CatalogueRow(
      row: "M5", "Nhiều mô hình hay như: “Đổi rác lấy quà”, “Ao cá Bác Hồ” và “Vườn chung”.",
      "Đổi rác lấy quà", "Ao cá Bác Hồ", "Vườn chung"),
    CatalogueRow(row: "M5", "các danh hiệu “Gia đình văn hóa”, “Lao động tiên tiến”…"),
    CatalogueRow(
      row: "M17",
      "tổng kết tổng kết mô hình “Sạch từ ngõ” của Chi bộ 2; mô hình “Sạch từ ngõ” rất hay.",
      "Sạch từ ngõ — Chi bộ 2"),
    CatalogueRow(
      row: "M17",
      "Mô hình “Sạch từ ngõ” được nhân rộng. Mô hình “Sạch từ ngõ” của Chi bộ 2 được khen.",
      "Sạch từ ngõ — Chi bộ 2"),
    CatalogueRow(row: "M17", "toàn toàn dân, tổng kết tổng kết phong trào"),
    CatalogueRow(
      row: "M18", "Xã có 28 mô hình, tiêu biểu như: “Đồi chè xanh”, “Bãi dâu mới”.", "Đồi chè xanh",
      "Bãi dâu mới"),
    CatalogueRow(row: "M18", "Xã có 28 mô hình, tiêu biểu như trồng chè, nuôi tằm."),
  ]

  /// Quotation marks.
  static let marks = [
    CatalogueRow(row: "M11", "mô hình “ Sân chơi làng” của Đoàn xã", "Sân chơi làng — Đoàn xã"),
    CatalogueRow(row: "M11", "mô hình “” Sân chơi làng” của Đoàn xã", "Sân chơi làng — Đoàn xã"),
    CatalogueRow(row: "M11", "mô hình “Sân chơi làng’ của Đoàn xã", "Sân chơi làng — Đoàn xã"),
    CatalogueRow(row: "M11", "mô hình \"Sân chơi làng” của Đoàn xã", "Sân chơi làng — Đoàn xã"),
    CatalogueRow(
      row: "M11", "Phong trào “ Dân vận khéo”, “” Dân vận khéo”, “Dân vận khéo’ và \"Dân vận khéo”"),
    CatalogueRow(
      row: "M12", "mô hình ''Tủ thuốc bản'' của Trạm Y tế xã", "Tủ thuốc bản — Trạm Y tế xã"),
    CatalogueRow(row: "M12", "phong trào ''Dân vận khéo'' của xã"),
    CatalogueRow(
      row: "M13", "mô hình “ Góc học tập ” của Hội Khuyến học xã", "Góc học tập — Hội Khuyến học xã"
    ),
    CatalogueRow(
      row: "M13", "mô hình “Phiên chợ xanh \" của Hội Nông dân phường",
      "Phiên chợ xanh — Hội Nông dân phường"),
    CatalogueRow(row: "M13", "phong trào “ Vì người nghèo ” của xã"),
    CatalogueRow(
      row: "M14", "mô hình “Cầu dân sinh” của Chi đoàn bản Mạ”…", "Cầu dân sinh — Chi đoàn bản Mạ"),
    CatalogueRow(
      row: "M14", "mô hình “Cầu dân sinh của Chi đoàn bản Mạ; các tổ",
      "Cầu dân sinh — Chi đoàn bản Mạ"),
    CatalogueRow(row: "M14", "lời “Dân là gốc” của cán bộ”…"),
    CatalogueRow(
      row: "M19", "mô hình «Lò đốt rác» của xã Tân Lộc Hạ", "Lò đốt rác — xã Tân Lộc Hạ"),
    CatalogueRow(row: "M19", "phong trào «Dân vận khéo» của xã Tân Lộc Hạ"),
  ]

  /// What is no model's name.
  static let none = [
    CatalogueRow(row: "M7", "mô hình thu gom pin cũ, mô hình chị em giúp nhau"),
    CatalogueRow(row: "M7", "nhóm hộ tự quản đường điện, tổ xe ôm tự quản của xã"),
    CatalogueRow(
      row: "M8", "khéo vận động nhân dân hiến đất, khéo vận động trồng hoa ven kênh của xã"),
    CatalogueRow(
      row: "M15", "phong trào thi đua “Dân vận khéo” và “Chung sức xây dựng nông thôn mới”"),
    CatalogueRow(
      row: "M15",
      "hưởng ứng “Năm dân vận chính quyền”, quỹ “Vì người nghèo”, hội thi “Dân vận khéo”"),
    CatalogueRow(row: "M15", "mô hình “Dân vận khéo” năm 2022; đạt danh hiệu “Gia đình văn hóa”"),
    CatalogueRow(
      row: "M15", "mô hình “Dân vận khéo” về “Tuyến kênh sạch” của Hội Nông dân xã",
      "Tuyến kênh sạch — Hội Nông dân xã"),
    CatalogueRow(
      row: "M16", "Bác dạy: “Dễ trăm lần không dân cũng chịu, khó vạn lần dân liệu cũng xong”."),
    CatalogueRow(row: "M16", "theo lời dạy “Việc gì có lợi cho dân, ta phải hết sức làm” của Bác"),
  ]

  /// Names that stand as examples of so many models make no total of their own, and a figure in a
  /// name is the model's.
  @Test(arguments: [
    CatalogueRow(
      row: "M18", "Xã có 28 mô hình, tiêu biểu như: “Đồi chè xanh”, “Bãi dâu mới”.", "28 mô hình"),
    CatalogueRow(row: "M18", "Tiêu biểu là các mô hình “Đồi chè xanh”, “Bãi dâu mới”."),
  ])
  func countsNoNames(_ phrase: CatalogueRow) throws {
    let record = try phrase.record()
    #expect(record.models.count == 2)
    #expect(record.briefFigures == phrase.facts)
  }
}
