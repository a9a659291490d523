import Testing
import VietText

@testable import Extraction

/// The reader that issuers of awards and owners of models share.
@Suite struct OrganisationsTests {
  /// What the reader reads from the first mark on.
  private func organisation(_ text: String) throws -> String? {
    let lexicon = Lexicon.builtIn
    let reading = try Reading(SourceText(text), Tokenizer(lexicon.vocabulary), lexicon)
    var cursor = Cursor(reading, at: 0, end: reading.tokens.count)
    return cursor.organisation().map(reading.words)
  }

  @Test(arguments: [
    ("UBND xã", "khen 24 tập thể"), ("UBND xã Tân Lộc Hạ", "tặng giấy khen"),
    ("Ban chỉ đạo phong trào thi đua “Dân vận khéo” phường Minh Hòa", "đã khen thưởng"),
    ("Ban Chỉ đạo Dân vận khéo phường", "tổ chức"), ("BCĐ thi đua “Dân vận khéo” thành phố", ","),
    ("Hội Phụ nữ phường", "phối hợp"), ("Chi hội phụ nữ Tổ dân phố 5 và 11", ";"),
    ("Chi bộ 4", "…"), ("Đoàn thanh niên xã Nam Lâm", "ra quân"),
    ("Ban Thường vụ Thành uỷ Ninh Bình", "về việc"), ("Chủ tịch UBND tỉnh", "tặng Bằng khen"),
    ("Chủ tịch UBND tỉnh Lạng Sơn", "tặng"), ("Ủy ban MTTQ Việt Nam tỉnh", "trao"),
    ("UB MTTQVN phường", ","), ("LĐLĐ thành phố", "tặng 6 cờ"),
    ("Trung ương Hội Khuyến học Việt Nam", "tặng"),
    ("Sở Văn hóa, Thể thao và Du lịch", ", Sở Y tế"), ("Công an TP Cẩm Phả", "đã phối hợp"),
    ("Đảng ủy khối các cơ quan tỉnh", "công nhận"),
    ("CĐCS Công ty CP Dệt may Trà Giang", "thực hiện"),
    ("Chi đoàn xóm 6 xã Mai Lâm", "nhận"), ("Ban Dân vận Huyện ủy", "và Hội Nông dân"),
    ("Bộ LĐ-TB&XH", "ban hành"), ("Quân khu 5", "tặng"), ("Bộ Chỉ huy Quân sự tỉnh", "tặng"),
    ("Thủ tướng Chính phủ", "tặng"), ("Hội LHPN huyện Sơn Khê", "(Bắc Lâm)"),
    ("Trường THPT Lý Tự Trọng", "đạt"), ("Công ty Cổ phần Môi trường đô thị Cẩm Phả", "hỗ trợ"),
    ("Phòng Giáo dục và Đào tạo huyện Sơn Khê", "khen"), ("Huyện ủy Trà Lâm Tây", "biểu dương"),
    ("Công đoàn cơ quan UBND huyện", "đã tặng"), ("Chi bộ cơ quan Huyện ủy", "có 9 đảng viên"),
    ("Hội Cựu chiến binh khối các cơ quan tỉnh", "tặng"),
    ("Công an huyện", "các cơ quan chức năng"),
    ("Hội Nông dân xã", "5 triệu đồng"), ("Đoàn khối Dân chính Đảng", "tổ chức"),
    ("Ban Chỉ đạo vận động hiến máu tình nguyện tỉnh Bắc Lâm", "đã tặng"),
    ("Ban chỉ đạo Vận động hiến máu tình nguyện huyện", "khen"),
    ("Ban Vận động quỹ vì người nghèo xã", "trao"), ("Ban Chỉ đạo", "sơ kết hai năm ở huyện"),
    ("Ban Chỉ đạo", "tổ chức họp tại xã"), ("Ban Chỉ đạo", "phối hợp với UBND huyện"),
  ])
  func readsToItsEnd(_ organisation: String, _ rest: String) throws {
    #expect(try self.organisation("\(organisation) \(rest)") == organisation)
  }

  @Test(arguments: [
    "Vân Đồn: Tổng kết phong trào", "huyện Vân Đồn tổ chức", "thành phố Hải Phòng, ngày 5",
    "Bộ trưởng", "Chợ Đồn",
  ])
  func findsNoneInNames(_ text: String) throws {
    let lexicon = Lexicon.builtIn
    let reading = try Reading(SourceText(text), Tokenizer(lexicon.vocabulary), lexicon)
    for start in reading.tokens.indices.dropFirst() {
      var cursor = Cursor(reading, at: start, end: reading.tokens.count)
      #expect(cursor.organisation() == nil)
    }
  }

  @Test(arguments: [
    ("Theo Báo Nhân Dân", 1, "Báo Nhân Dân"), ("của Đồn Biên phòng", 1, "Đồn Biên phòng"),
  ])
  func findsOneBehindACapital(_ text: String, _ start: Int, _ organisation: String) throws {
    let lexicon = Lexicon.builtIn
    let reading = try Reading(SourceText(text), Tokenizer(lexicon.vocabulary), lexicon)
    var cursor = Cursor(reading, at: start, end: reading.tokens.count)
    #expect(cursor.organisation().map(reading.words) == organisation)
  }

  @Test(arguments: [
    "hội nghị tổng kết", "đoàn kết", "xã hội", "tổ chức hội thi", "Sơn Khê", "ban hành",
  ])
  func readsNone(_ text: String) throws {
    #expect(try organisation(text) == nil)
  }
}
