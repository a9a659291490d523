import BanTin
import Testing

/// The library through its one import, as a program uses it.
@Suite struct LibraryTests {
  private let text = "Năm 2022, toàn xã có 35 mô hình “Dân vận khéo”.\n"

  /// The example of the README, which `ReadmeTests` compares with it.
  @Test func givesTheFiguresOfTheReadme() throws {
    var printed = ""
    func print(_ items: Any...) { printed += items.map { "\($0)" }.joined(separator: " ") + "\n" }

    // README:
    let record = try BanTin.extract("Năm 2022, toàn xã có 35 mô hình “Dân vận khéo”.")
    for figure in record.figures {
      print(figure.value ?? 0, figure.unit, figure.span.start, figure.span.end)
    }
    // :README

    #expect(printed == "35.0 mô hình 21 31\n")
  }

  @Test func namesRecordsByTheirBytesAlone() throws {
    let bytes = Array(text.utf8)
    let record = try Reader().read(bytes, uri: "a.txt")
    let digest = "452716045577eef9"
    #expect(record.id == digest + "-0")
    #expect(record.source.sha256.hasPrefix(digest))
    #expect(record.source.sha256.count == 64)
    #expect(record.source.bytes == bytes.count)
    #expect(record.source.uri == "a.txt")
    #expect(try Reader().read(bytes, uri: "b.txt").id == record.id)
    #expect(try Reader().read(text).id == record.id)
    #expect(try Reader().read(bytes + bytes).id != record.id)
  }

  @Test func tellsTheEncoding() throws {
    let utf16 = ([0xFEFF] + Array(text.utf16)).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let reader = Reader(includesText: true)
    let record = try reader.read(utf16)
    #expect(record.source.encoding == "UTF-16LE")
    #expect(record.source.bytes == utf16.count)
    #expect(record.text == text)
    #expect(record.figures == (try reader.read(text).figures))
    #expect(try reader.read(text).source.encoding == "UTF-8")
  }

  @Test func throwsWhatIsWrong() {
    #expect(throws: ReadingError.unreadable(.empty)) { try BanTin.extract("") }
    let place = TextPlace(byte: 1, line: 1, column: 2)
    let error = ReadingError.unreadable(.malformed(.utf8, bytes: [0xFF], at: place))
    #expect(throws: error) { try Reader().read([0x41, 0xFF]) }
    #expect(error.place == place)
  }

  @Test func isSharedByManyTasks() async throws {
    let reader = Reader()
    let expected = try reader.read(text)
    try await withThrowingTaskGroup(of: Record.self) { group in
      for _ in 0..<64 {
        group.addTask { try reader.read(text) }
      }
      for try await record in group { #expect(record == expected) }
    }
  }
}
