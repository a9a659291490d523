import Records
import TestSupport
import Testing

private typealias Phrase = CataloguePhrase

/// What one sentence tells of the awards of another.
@Suite struct AwardsAcrossSentencesTests {
  @Test(arguments: [
    Phrase(
      row: "A27",
      "Kết quả:\n- Giải Nhất: Đoàn xã Tân Lộc;\n- 02 giải Nhì: Đoàn xã Đông Phú, Đoàn xã Mai Hà.\nNgoài ra, Ban Tổ chức còn trao 3 giải phụ.",
      yields: "awarded giải nhất by Ban Tổ chức: 1 collective",
      "awarded giải nhì by Ban Tổ chức: 2 collective"),
    Phrase(
      row: "A21",
      "Huyện ủy Sơn Khê trao Huy hiệu Đảng cho 9 đảng viên. Trong đó, 4 đảng viên nhận Huy hiệu 50 năm tuổi Đảng; 5 đảng viên nhận Huy hiệu 40 năm tuổi Đảng.",
      yields: "awarded huy hiệu đảng by Huyện ủy Sơn Khê: 9 party-member",
      "awarded huy hiệu 50 năm tuổi đảng by Huyện ủy Sơn Khê: 4 party-member",
      "awarded huy hiệu 40 năm tuổi đảng by Huyện ủy Sơn Khê: 5 party-member"),
    Phrase(
      row: "A7", "Năm qua, Hội Nông dân xã Mai Hà vinh dự được Chủ tịch UBND tỉnh tặng Bằng khen.",
      yields: "awarded bằng khen by Chủ tịch UBND tỉnh: 1 collective"),
    Phrase(
      row: "A16",
      "Công đoàn cơ sở tặng giấy khen cho 12 công chức, viên chức và người lao động.",
      yields: "awarded giấy khen by Công đoàn cơ sở: 12 individual"),
  ]) func lends(_ phrase: CataloguePhrase) throws {
    #expect(try record(of: phrase.text).awards.map(\.brief) == phrase.yields)
  }

  @Test func tellsOfTheHeadlinesAwardOnce() throws {
    let text = """
      Huyện Sơn Khê tặng giấy khen cho 14 tập thể

      Sáng 5/6/2024, huyện tổng kết phong trào thi đua.

      Dịp này, UBND huyện Sơn Khê tặng giấy khen cho 14 tập thể.
      """
    #expect(
      try record(of: text).awards.map(\.brief)
        == ["awarded giấy khen by UBND huyện Sơn Khê: 14 collective"])
  }
}
