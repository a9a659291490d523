import Records
import Testing

/// Whose counts are told.
@Suite struct ScopesTests {
  @Test(arguments: [
    ("Năm 2021, Hội Cựu chiến binh huyện đã đăng ký 9 mô hình.", "Hội Cựu chiến binh huyện"),
    ("Đoàn Thanh niên xã duy trì 4 mô hình.", "Đoàn Thanh niên xã"),
    // All of a place, whoever tells of it; and those who honour count others' doings.
    ("Hội Nông dân huyện cho biết toàn huyện đã đăng ký 40 mô hình.", nil),
    ("Năm 2021, toàn huyện đã đăng ký 40 mô hình.", nil),
    ("UBND xã tặng giấy khen cho 6 tập thể.", nil),
    ("Có 12 mô hình được UBND xã công nhận.", nil),
  ])
  func isTold(words: String, scope: String?) throws {
    let record = try Record.of("Tin của huyện Kbang\n\n" + words)
    #expect(record.figures.map(\.scope) == [scope])
  }
}
