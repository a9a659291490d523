import Records
import Testing

/// Whose counts are told.
@Suite struct ScopesTests {
  @Test(arguments: [
    ("Năm 2021, Hội Cựu chiến binh huyện đã đăng ký 9 mô hình.", "Hội Cựu chiến binh huyện"),
    ("Đoàn Thanh niên xã duy trì 4 mô hình.", "Đoàn Thanh niên xã"),
    ("Năm 2021, các chi hội phụ nữ đã đăng ký 9 mô hình.", "các chi hội phụ nữ"),
    ("Xã Tân Lộc đăng ký 9 mô hình.", "Xã Tân Lộc"),
    ("Năm 2021, chi bộ thôn 2 đăng ký 1 mô hình.", "chi bộ thôn 2"),
    ("Năm 2021, huyện đã đăng ký 40 mô hình.", nil),
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
