import Records
import TestSupport
import Testing

private typealias Phrase = CataloguePhrase

/// Awards in lists, titles that are counted, those who are one of many.
@Suite struct AwardListsTests {
  @Test(arguments: [
    Phrase(
      row: "A19",
      "UBND xã đã công nhận 31 tập thể lao động tiên tiến, 12 chiến sĩ thi đua cơ sở, 94 lao động tiên tiến; tặng giấy khen cho 8 tập thể.",
      yields: "awarded giấy khen by UBND xã: 8 collective",
      "recognised danh hiệu tập thể lao động tiên tiến by UBND xã: 31 collective",
      "recognised danh hiệu chiến sĩ thi đua cơ sở by UBND xã: 12 individual",
      "recognised danh hiệu lao động tiên tiến by UBND xã: 94 individual"),
    Phrase(
      row: "A19", "Đến nay có 191/235 hộ được công nhận danh hiệu gia đình văn hóa.",
      yields: "recognised danh hiệu gia đình văn hóa: 191 household"),
    Phrase(
      row: "A19", "Có 9/10 khu dân cư được công nhận danh hiệu văn hóa.",
      yields: "recognised danh hiệu văn hóa: 9 settlement"),
    Phrase(
      row: "A24",
      "Đề nghị UBND tỉnh tặng Bằng khen 9 cá nhân và 4 tập thể; tặng cờ thi đua 3 đơn vị, danh hiệu Tập thể lao động xuất sắc 11 đơn vị.",
      yields: "proposed bằng khen by UBND tỉnh: 9 individual, 4 collective",
      "proposed cờ thi đua by UBND tỉnh: 3 collective",
      "proposed danh hiệu tập thể lao động xuất sắc by UBND tỉnh: 11 collective"),
    Phrase(
      row: "A24",
      "Đề nghị tặng cờ thi đua của tỉnh cho 1 tập thể; bằng khen của Chủ tịch UBND tỉnh cho 8 cá nhân.",
      yields: "proposed cờ thi đua by tỉnh: 1 collective",
      "proposed bằng khen by Chủ tịch UBND tỉnh: 8 individual"),
    Phrase(
      row: "A18", "UBND huyện tặng giấy khen và cúp cho 5 cá nhân.",
      yields: "awarded giấy khen và cúp by UBND huyện: 5 individual"),
    Phrase(
      row: "A18", "UBND huyện tặng giấy khen và tiền thưởng cho 5 cá nhân.",
      yields: "awarded giấy khen by UBND huyện: 5 individual"),
    Phrase(
      row: "A18", "Ông Lê Văn Ba được Chủ tịch nước tặng Huân chương Lao động hạng 3.",
      yields: "awarded huân chương lao động hạng ba by Chủ tịch nước: 1 individual"),
    Phrase(
      row: "A21",
      "Huyện ủy trao Huy hiệu Đảng cho 5 đảng viên, trong đó có 3 Huy hiệu 70 năm tuổi Đảng, 2 Huy hiệu 60 năm tuổi Đảng.",
      yields: "awarded huy hiệu đảng by Huyện ủy: 5 party-member",
      "awarded huy hiệu 70 năm tuổi đảng: 3 party-member",
      "awarded huy hiệu 60 năm tuổi đảng: 2 party-member"),
    Phrase(
      row: "A7",
      "Hội Nông dân xã Mai Lâm vinh dự là một trong 28 tập thể được nhận Bằng khen của UBND tỉnh.",
      yields: "awarded bằng khen by UBND tỉnh: 1 collective"),
    Phrase(
      row: "A7",
      "Bà Trần Thị Mận là 1 trong những cá nhân được Hội Nông dân tỉnh tặng bằng khen.",
      yields: "awarded bằng khen by Hội Nông dân tỉnh: 1 individual"),
    Phrase(
      row: "A7", "Năm qua, cán bộ và nhân dân xã Mai Lâm được tặng Bằng khen của UBND tỉnh.",
      yields: "awarded bằng khen by UBND tỉnh: 1 collective"),
    Phrase(
      row: "A7",
      "Ông Võ Văn Thân (huyện Long Mai) và Hồ Sơn Tấn (huyện Xuân Mai) nhận bằng khen của UBND tỉnh.",
      yields: "awarded bằng khen by UBND tỉnh: 2 individual"),
    Phrase(
      row: "A7",
      "Hội Nông dân xã Mai Lâm đón nhận Huân chương Lao động do Đảng và Nhà nước trao tặng.",
      yields: "awarded huân chương lao động by Đảng và Nhà nước: 1 collective"),
    Phrase(
      row: "A6",
      "Có 154 cá nhân hiến máu 30 lần được tặng bằng khen của Hội Chữ thập đỏ và 45 cá nhân hiến máu 20 lần được UBND tỉnh tặng bằng khen.",
      yields: "awarded bằng khen by Hội Chữ thập đỏ: 154 individual",
      "awarded bằng khen by UBND tỉnh: 45 individual"),
    Phrase(
      row: "A16",
      "UBND xã trao giấy khen cho 3 thôn tiêu biểu là: Mai Lâm, Tân Lộc, Yên Thượng và 50 hộ gia đình.",
      yields: "awarded giấy khen by UBND xã: 3 settlement, 50 household"),
    Phrase(
      row: "A1", "UBND tỉnh trao 40 huân chương chiến công của Chủ tịch nước cho các cá nhân.",
      yields: "awarded huân chương chiến công by Chủ tịch nước: ? individual"),
    Phrase(
      row: "A1", "Trên cơ sở đó, huyện công nhận 55 mô hình.",
      yields: "recognised by huyện: 55 model"),
    Phrase(
      row: "A1",
      "Hội Chữ thập đỏ huyện phối hợp Đoàn Thanh niên huyện, Hội Phụ nữ huyện tổ chức tuyên dương 12 cá nhân.",
      yields: "commended by Hội Chữ thập đỏ huyện: 12 individual"),
    Phrase(
      row: "A1",
      "Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở và phong trào “Dân vận khéo” huyện Mai Sơn công nhận 12 mô hình.",
      yields:
        "recognised by Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở và phong trào “Dân vận khéo” huyện Mai Sơn: 12 model"
    ),
    Phrase(
      row: "A27", "Kết quả, chị Lê Thị Ba đã đạt giải Nhất Hội thi.",
      yields: "awarded giải nhất: 1 individual"),
    Phrase(
      row: "C18", "Cờ thi đua: 5 tập thể; danh hiệu Tập thể Lao động xuất sắc: 8 tập thể.",
      yields: "awarded cờ thi đua: 5 collective",
      "awarded danh hiệu tập thể lao động xuất sắc: 8 collective"),
  ]) func reads(_ phrase: CataloguePhrase) throws {
    let found = try Record.of(phrase.text).awards.map(\.brief)
    #expect(found == phrase.yields)
  }

  /// What is only registered, aimed at or handed out.
  @Test(arguments: [
    Phrase(row: "A19", "Có hơn 400 hộ đăng ký đạt danh hiệu gia đình văn hóa."),
    Phrase(row: "A19", "Năm tới, phấn đấu công nhận 12 chiến sĩ thi đua cơ sở."),
    Phrase(row: "A27", "Toàn trường có học sinh đạt giải Nhất."),
    Phrase(row: "A27", "Ban tổ chức đã trao giải Nhất."),
    Phrase(row: "A7", "Đây là một trong những xã được chọn làm điểm."),
  ]) func readsNone(_ phrase: CataloguePhrase) throws {
    let found = try Record.of(phrase.text).awards.map(\.brief)
    #expect(found == [])
  }

  /// The form of a caption is not lent to a total whose parts have forms of their own.
  @Test func lendsNoFormToATotal() throws {
    let text =
      "Ban Chỉ đạo huyện khen thưởng 60 cá nhân hiến máu.\n\nĐại diện Hội trao bằng khen cho các cá nhân.\n\nTrong đó, 20 cá nhân được trao kỷ niệm chương, 40 cá nhân được UBND huyện tặng giấy khen."
    let found = try Record.of(text).awards.map(\.brief)
    #expect(found.first == "awarded by Ban Chỉ đạo huyện: 60 individual")
  }
}
