import Records
import Testing
import VietText

@testable import Extraction

/// Named models with their owners, and quotations that name none.
@Suite struct ModelsTests {
  /// The models that the rules read, each as `name — owner`.
  static func models(in text: String) throws -> [String] {
    let read = try ReadText(text)
    return read.facts.models.map { $0.value.brief(in: read.reading) }
  }

  @Test(arguments: [
    (
      "mô hình “Ngõ nhỏ có hoa” của Chi hội Phụ nữ khu phố 3;",
      "Ngõ nhỏ có hoa — Chi hội Phụ nữ khu phố 3"
    ),
    (
      "điển hình “Đường hoa bản em” của đồng chí Lò Văn Sơn - Bí thư chi bộ bản Mòn.",
      "Đường hoa bản em — Lò Văn Sơn"
    ),
    (
      "Hội Nông dân xã Tân Lộc với mô hình “Vườn mẫu không rác” đã",
      "Vườn mẫu không rác — Hội Nông dân xã Tân Lộc"
    ),
    (
      "mô hình “Thùng rác xanh” do Đoàn thanh niên phường thực hiện",
      "Thùng rác xanh — Đoàn thanh niên phường"
    ),
    ("“Làng không rác” (làng Kuk Tơ, xã Chư Pẻng) là mô hình hay", ""),
    (
      "mô hình “Làng không rác” (làng Kuk Tơ, xã Chư Pẻng)",
      "Làng không rác — làng Kuk Tơ, xã Chư Pẻng"
    ),
    ("mô hình \"Bến xe văn minh\" tại phường Minh Hòa", "Bến xe văn minh — phường Minh Hòa"),
    ("mô hình ''Tổ ấm'' ở làng Plei Tơ.", "Tổ ấm — làng Plei Tơ"),
    (
      "mô hình “ Nhà nông thi tài \" của Hội Nông dân xã",
      "Nhà nông thi tài — Hội Nông dân xã"
    ),
    ("mô hình “” Sạch ngõ đẹp nhà” của Chi bộ 4", "Sạch ngõ đẹp nhà — Chi bộ 4"),
    ("mô hình “Sạch ngõ đẹp nhà’ của Chi bộ 4", "Sạch ngõ đẹp nhà — Chi bộ 4"),
    (
      "mô hình “Bến đò bình yên” của Đoàn thanh niên xã Nam Lâm”…",
      "Bến đò bình yên — Đoàn thanh niên xã Nam Lâm"
    ),
    (
      "mô hình “Bến đò bình yên của Đoàn thanh niên xã Nam Lâm; các",
      "Bến đò bình yên — Đoàn thanh niên xã Nam Lâm"
    ),
    ("Mô hình Câu lạc bộ “Sống xanh”;", "Câu lạc bộ “Sống xanh”"),
    (
      "mô hình dân vận khéo “Cổng trường an toàn” của Công an xã",
      "Cổng trường an toàn — Công an xã"
    ),
    (
      "mô hình “Câu lạc bộ phòng chống tội phạm của tỉnh Bắc Lâm”",
      "Câu lạc bộ phòng chống tội phạm — tỉnh Bắc Lâm"
    ),
    (
      "Khối dân vận xã Hàm Lâm (Sơn Khê) vừa ra mắt “Tổ Covid cộng đồng” với 11 tổ",
      "Tổ Covid cộng đồng — Khối dân vận xã Hàm Lâm"
    ),
    (
      "Chi hội Phụ nữ thôn Pà Lum có “Vườn rau chị em”.",
      "Vườn rau chị em — Chi hội Phụ nữ thôn Pà Lum"
    ),
    (
      "2 mô hình «Khu dân cư an toàn» của phường Minh Hòa",
      "Khu dân cư an toàn — phường Minh Hòa"
    ),
    (
      "mô hình “Tuyến phố văn minh” giai đoạn 2021 - 2023 của Đoàn phường",
      "Tuyến phố văn minh — Đoàn phường"
    ),
  ])
  func readsNameAndOwner(_ text: String, _ model: String) throws {
    #expect(try Self.models(in: text) == (model.isEmpty ? [] : [model]))
  }

  @Test(arguments: [
    ("các mô hình “Nhà sạch”, “Vườn đẹp”, “Ngõ xanh”…", ["Nhà sạch", "Vườn đẹp", "Ngõ xanh"]),
    (
      "mô hình “Nhà sạch” của Đoàn xã; mô hình “Vườn đẹp” của Chi bộ 2;",
      ["Nhà sạch — Đoàn xã", "Vườn đẹp — Chi bộ 2"]
    ),
    (
      "Một số mô hình đã đi vào nề nếp như: “Làng vui” (làng Kuk); ''Ngõ xanh'' của Đoàn xã",
      ["Làng vui — làng Kuk", "Ngõ xanh — Đoàn xã"]
    ),
    (
      "mô hình “Hàng cây trẻ” của Đoàn xã Tân Lộc, “CLB Trai làng” của Đoàn xã Yên Hạ…",
      ["Hàng cây trẻ — Đoàn xã Tân Lộc", "CLB Trai làng — Đoàn xã Yên Hạ"]
    ),
    (
      "mô hình “Nhà sạch”, câu lạc bộ “Sống xanh vì cộng đồng”; mô hình “Vườn đẹp”",
      ["Nhà sạch", "câu lạc bộ “Sống xanh vì cộng đồng”", "Vườn đẹp"]
    ),
    (
      "mô hình \"đôi bạn cùng tiến\" hay \"Câu lạc bộ Ước mơ\" thời gian qua",
      ["đôi bạn cùng tiến", "Câu lạc bộ Ước mơ"]
    ),
  ])
  func readsLists(_ text: String, _ models: [String]) throws {
    #expect(try Self.models(in: text) == models)
  }

  @Test(arguments: [
    "phong trào thi đua “Dân vận khéo” giai đoạn 2021 - 2025", "mô hình “Dân vận khéo”",
    "35 mô hình, điển hình “Dân vận khéo”", "mô hình \"dân vận khéo\" đã được công nhận",
    "cuộc vận động “Toàn dân đoàn kết xây dựng đời sống văn hóa”", "Quỹ “Vì người nghèo”",
    "danh hiệu “Tập thể lao động tiên tiến” của Hội Nông dân xã",
    "phương châm “3 cùng, 4 biết”", "Hội thi “Cán bộ khéo tay” của Đoàn xã",
    "chuyên mục “Khuyến học Bắc Lâm”", "Cờ “Đơn vị thi đua xuất sắc” của Trung ương Hội",
    "Chương trình “Đẩy mạnh khuyến học, khuyến tài” giai đoạn 2022-2030",
    "“Mình nói hay mấy mà rào nhà mình còn nguyên thì dân không nghe đâu”, ông nói.",
    "Ông cho hay: “Xã có mô hình mới. Dân rất vui.”", "đánh giá về mô hình này là “tốt”",
    "mô hình trồng cam của ông Lê Văn Ba", "đề tài “Đổi mới dạy học”",
    "thực hiện “5 không, 3 sạch”", "vẫn là “vùng xanh”",
  ])
  func leavesAlone(_ text: String) throws {
    #expect(try Self.models(in: text) == [])
  }

  @Test func emitsTheOwnerAsAPerson() throws {
    let text = "điển hình “Đường hoa” của cô giáo Lò Thị Mai - Hiệu trưởng Trường Mầm non Hoa Ban."
    #expect(
      try PeopleTests.people(in: text) == ["Lò Thị Mai; Hiệu trưởng Trường Mầm non Hoa Ban"])
    #expect(try Self.models(in: text) == ["Đường hoa — Lò Thị Mai"])
  }

  @Test func joinsTheMentionsOfAModel() throws {
    let text = """
      Mô hình “Cổng trường xanh đẹp sau dịch bệnh” của Đoàn xã. Đến nay mô hình “Cổng trường xanh đẹp” đã tốt.
      Xã duy trì mô hình “cổng trường xanh đẹp”; mô hình “Tuyến phố mới” giai đoạn 2022 – 2023 và mô hình \
      “Ngõ đẹp” của Chi bộ 4.
      Công an xã đã có nhiều cách làm. Những mô hình như “Cánh cổng”, “Tấm gương” được xây dựng ở 11 thôn.
      """
    let read = try ReadText(text)
    let models = Assembly(read.reading, Head(of: read.reading), read.facts).models()
    #expect(
      models.map { "\($0.name) — \($0.owner ?? "")" } == [
        "Cổng trường xanh đẹp — Đoàn xã", "Tuyến phố mới — Chi bộ 4", "Ngõ đẹp — Chi bộ 4",
        "Cánh cổng — Công an xã", "Tấm gương — Công an xã",
      ])
  }

  /// Numbers in names and mottoes count nothing, those in speech and the years of a name do.
  @Test(arguments: [
    ("phương châm “3 cùng, 4 biết”", ["“3 cùng, 4 biết”"]),
    ("Ngày hội \"Dân vận khéo năm 2023\"", ["\"Dân vận khéo"]),
    ("ông nói: “Nhà tôi có 3 con bò”", []), ("“Thu 20 triệu đồng.”", []),
  ])
  func passesOver(_ text: String, _ expected: [String]) throws {
    let read = try ReadText(text)
    let rule = RuleBook.rules.firstIndex { $0.name == "model.quoted" }
    let passed = read.facts.passedOver.filter { $0.rule == rule }
    #expect(passed.map { read.reading.words($0.tokens) } == expected)
  }
}
