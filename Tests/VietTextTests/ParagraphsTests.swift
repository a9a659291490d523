import Testing
import VietText

/// Which line breaks end a paragraph.
@Suite struct ParagraphsTests {
  @Test(arguments: [
    // One line a paragraph.
    (
      "Xã Tân Lộc Hạ: 12 mô hình\nSáng 12/9, Đảng ủy xã họp.\nHội nghị bế mạc.",
      ["Xã Tân Lộc Hạ: 12 mô hình", "Sáng 12/9, Đảng ủy xã họp.", "Hội nghị bế mạc."]
    ),
    // A break inside a sentence.
    (
      "Ông Lê Văn Tám dự Ngày hội \"Dân vận khéo\"\nnăm 2023 tại phường Minh Hòa",
      ["Ông Lê Văn Tám dự Ngày hội \"Dân vận khéo\" năm 2023 tại phường Minh Hòa"]
    ),
    // An empty line always ends one.
    ("phong trào thi đua\n\nở xã Tân Lộc Hạ", ["phong trào thi đua", "ở xã Tân Lộc Hạ"]),
    // What portals leave between paragraphs.
    (
      "Hội nghị tổng kết phong trào\nanh tin bai\nimage001.jpg",
      ["Hội nghị tổng kết phong trào", "anh tin bai", "image001.jpg"]
    ),
    // Items of a list.
    (
      "Kết quả gồm:\n- 12 mô hình;\nhội phụ nữ có 3;\nđoàn thanh niên có 2.",
      ["Kết quả gồm:", "- 12 mô hình;", "hội phụ nữ có 3;", "đoàn thanh niên có 2."]
    ),
  ])
  func lines(_ text: String, _ expected: [String]) {
    #expect(paragraphs(of: text) == expected)
  }

  @Test func fixedWidth() {
    let text = """
      TIN DÂN VẬN HUYỆN SƠN KHÊ

      Nhiều năm qua, xã Tân Lộc Hạ có nhiều cách làm hay để vận động bà con
      cùng Nhà nước làm đường, dựng cầu. Toàn xã hiện có 2.415 hộ, trong đó
      hơn 1.900 hộ làm ruộng, số còn lại buôn bán nhỏ ở chợ Đông Phú và các
      ấp ven sông. Đảng ủy xã giao mỗi chi bộ nhận một việc, cuối quý báo
      cáo kết quả. Ông Lê Văn Tám, người ấp Giồng Chùa, hiến 400 m2 đất. Bà
      con các ấp bên Cồn Tàu góp 1.900 ngày công.

      Năm sau, xã làm tiếp.
      Hai cây cầu đã xong.
      """
    #expect(
      paragraphs(of: text).map { $0.prefix(21) }
        == [
          "TIN DÂN VẬN HUYỆN SƠN KHÊ", "Nhiều năm qua, xã Tân Lộc", "Năm sau, xã làm tiếp.",
          "Hai cây cầu đã xong.",
        ].map { $0.prefix(21) })
  }

  /// The column of a newspaper; entries as short as its lines are not wrapped.
  @Test func narrowColumn() {
    let text = """
      Nhiều năm qua, xã Tân Lộc Hạ có nhiều
      cách làm hay để vận động bà con cùng
      Nhà nước làm đường, dựng cầu. Toàn xã
      hiện có 2.415 hộ, trong đó năm 2016:
      150 hộ, năm 2017: 90 hộ. Bà Trần Thị
      Hạnh, ông Lê Văn Tám ở ấp Giồng Chùa
      đã hiến 400 m2 đất cho xã làm trường,
      Hội Cựu chiến binh góp 60 ngày công,
      Đoàn Thanh niên góp 900 viên gạch.
      """
    #expect(paragraphs(of: text).count == 1)
    let entries = """
      Ủy ban nhân dân xã Tân Lộc Hạ
      Đảng ủy xã
      Hội Cựu chiến binh xã Tân Lộc
      Hội Nông dân
      Đoàn Thanh niên Cộng sản
      Mặt trận Tổ quốc xã Tân Lộc Hạ
      Công an xã
      Trạm Y tế
      Trường Tiểu học Tân Lộc Hạ
      Ban Chỉ huy Quân sự xã
      """
    #expect(paragraphs(of: entries).count == 10)
  }

  /// The widest of some captions is no full line.
  @Test func ragged() {
    let text = """
      Đồng chí Lê Văn Tám, Bí thư Đảng ủy xã Tân Lộc Hạ phát biểu tại hội nghị tổng kết
      Bà Trần Thị Hoa trao quà
      Quang cảnh hội nghị
      Các đại biểu chụp ảnh lưu niệm với tập thể, cá nhân
      Tiết mục văn nghệ chào mừng
      Hội viên phụ nữ ấp Giồng Chùa
      """
    #expect(paragraphs(of: text).count == 6)
  }

  @Test func sentencesOfOneLength() {
    let line = "Xã Tân Lộc Hạ họp tổng kết phong trào thi đua dân vận khéo năm 2022.\n"
    #expect(paragraphs(of: String(repeating: line, count: 9)).count == 9)
  }

  @Test func indentedParagraphs() {
    let text = """
        Nhiều năm qua, xã Tân Lộc Hạ có nhiều cách làm hay để vận động bà con
      cùng Nhà nước làm đường, dựng cầu, sửa trường, giữ gìn xóm ấp. Toàn xã có
      chín ấp và ba ngôi chùa, bà con sống quây quần từ đời này qua đời khác nữa
        Khi có chủ trương làm lộ, Đảng ủy xã giao mỗi chi bộ nhận một việc, báo
      kết quả cuối quý. Ông Lê Văn Tám, người ấp Giồng Chùa, đã hiến đất trước,
      rồi bà con các ấp làm theo ông, chẳng ai đòi một đồng tiền đền bù nào hết.
      """
    #expect(paragraphs(of: text).map { $0.prefix(9) } == ["Nhiều năm", "Khi có ch"])
  }

  @Test(arguments: [
    ("", 1), ("a", 1), ("\n", 100_000), (".", 100_000), ("- \n", 50_000), ("Xã Tân ", 50_000),
  ])
  func terminates(_ piece: String, _ count: Int) {
    let bytes = Array(String(repeating: piece, count: count).utf8)
    let tokens = Tokenizer(Vocabulary()).tokenize(bytes).tokens
    #expect(tokens.first?.traits.contains(.startsParagraph) ?? true)
  }

  private func paragraphs(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var paragraphs: [String] = []
    for token in Tokenizer(Vocabulary()).tokenize(bytes).tokens {
      let word = String(decoding: bytes[token.range], as: UTF8.self)
      if token.traits.contains(.startsParagraph) {
        paragraphs.append(word)
      } else {
        paragraphs[paragraphs.count - 1] += (token.traits.contains(.glued) ? "" : " ") + word
      }
    }
    return paragraphs
  }
}
