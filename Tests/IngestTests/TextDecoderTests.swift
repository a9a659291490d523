import Ingest
import Testing

/// What bytes give: a text, or an error.
@Suite struct TextDecoderTests {
  @Test(
    arguments: [
      ([], "Sơ kết", "UTF-8"),
      ([0xEF, 0xBB, 0xBF], "Sơ kết", "UTF-8"),
      // A second mark is a character of the text, as is one in the middle.
      ([0xEF, 0xBB, 0xBF], "\u{FEFF}Sơ\u{FEFF}", "UTF-8"),
      ([], "So\u{31B} ke\u{302}\u{301}t\r\n\u{A0}\t\u{200B}😀\u{10FFFF}", "UTF-8"),
      ([], " ", "UTF-8"),
      ([], "\n", "UTF-8"),
    ] as [([UInt8], String, String)])
  func readsUTF8(mark: [UInt8], text: String, encoding: String) throws {
    let decoded = try TextDecoder().decode(mark + Array(text.utf8))
    #expect(decoded.bytes == Array(text.utf8))
    #expect(decoded.encoding.name == encoding)
  }

  @Test(arguments: [
    "Sơ kết", "", "\u{FEFF}", "A\u{10000}\u{10FFFF}😀B", "Điều 1.\r\n\u{7FF}\u{800}\u{FFFF}",
  ])
  func readsUTF16(text: String) throws {
    let units = [0xFEFF] + Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    guard !text.isEmpty else {
      #expect(throws: IngestError.empty) { try TextDecoder().decode(little) }
      #expect(throws: IngestError.empty) { try TextDecoder().decode(big) }
      return
    }
    let fromLittle = try TextDecoder().decode(little)
    let fromBig = try TextDecoder().decode(big)
    #expect(fromLittle == DecodedText(bytes: Array(text.utf8), encoding: .utf16LittleEndian))
    #expect(fromBig == DecodedText(bytes: Array(text.utf8), encoding: .utf16BigEndian))
  }

  @Test(arguments: [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func saysThatNothingIsThere(bytes: [UInt8]) {
    #expect(throws: IngestError.empty) { try TextDecoder().decode(bytes) }
  }

  @Test(
    arguments: [
      // The bytes, those to blame, the offset, the line, the column in code points.
      ([0xFF], [0xFF], 0, 1, 1),
      (Array("Sơ kết".utf8) + [0xE1, 0xBA], [0xE1, 0xBA], 9, 1, 7),
      (Array("một\nhai\r\nba ".utf8) + [0x80] + Array(" bốn".utf8), [0x80], 14, 3, 4),
      ([0xEF, 0xBB, 0xBF, 0x41, 0xC0, 0xAF], [0xC0], 4, 1, 2),
      // A surrogate and a code point that there is none of, both in the form of UTF-8.
      ([0x41, 0xED, 0xA0, 0x80], [0xED], 1, 1, 2),
      ([0x41, 0xF4, 0x90, 0x80, 0x80], [0xF4], 1, 1, 2),
    ] as [([UInt8], [UInt8], Int, Int, Int)])
  func namesThePlace(bytes: [UInt8], wrong: [UInt8], byte: Int, line: Int, column: Int) {
    let place = TextPlace(byte: byte, line: line, column: column)
    #expect(throws: IngestError.malformed(.utf8, bytes: wrong, at: place)) {
      try TextDecoder().decode(bytes)
    }
  }

  /// The place must not depend on where a block of the fast path begins or ends.
  @Test(arguments: 0..<70)
  func namesThePlaceAnywhere(count: Int) {
    let place = TextPlace(byte: count, line: 1, column: count + 1)
    #expect(throws: IngestError.malformed(.utf8, bytes: [0xFE], at: place)) {
      try TextDecoder().decode(Array(repeating: 0x61, count: count) + [0xFE, 0x61, 0x61])
    }
    #expect(throws: IngestError.notText(looksLike: "binary data", byte: count)) {
      try TextDecoder().decode(Array(repeating: 0x61, count: count) + [0x00, 0x61, 0x61])
    }
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x41, 0x00, 0x42], [0x42], 4, 2),
      ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8, 0x41, 0x00], [0x00, 0xD8], 4, 2),
      ([0xFF, 0xFE, 0x00, 0xDC], [0x00, 0xDC], 2, 1),
      ([0xFF, 0xFE, 0x0A, 0x00, 0x00, 0xD8], [0x00, 0xD8], 4, 1),
    ] as [([UInt8], [UInt8], Int, Int)])
  func namesThePlaceInUTF16(bytes: [UInt8], wrong: [UInt8], byte: Int, column: Int) {
    let line = bytes.contains(0x0A) ? 2 : 1
    let place = TextPlace(byte: byte, line: line, column: column)
    #expect(throws: IngestError.malformed(.utf16LittleEndian, bytes: wrong, at: place)) {
      try TextDecoder().decode(bytes)
    }
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "a ZIP archive or a document in one (XLSX, EPUB)"),
      (
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0],
        "an old Office document that is no DOC (XLS, PPT, MSG)"
      ),
      ([0x1F, 0x8B, 0x08], "gzip data"),
      ([0x7F, 0x45, 0x4C, 0x46, 2], "a program (ELF)"),
      ([0xFF, 0xFE, 0x00, 0x00, 0x41, 0x00, 0x00, 0x00], "UTF-32 text"),
    ] as [([UInt8], String)])
  func tellsWhatIsNoText(bytes: [UInt8], looksLike: String) {
    #expect(throws: IngestError.notText(looksLike: looksLike, byte: 0)) {
      try DocumentReader().read(bytes)
    }
  }

  @Test(arguments: [[0, 1, 2, 3], [7, 0, 9, 0, 1, 0]] as [[UInt8]])
  func takesSmallNumbersForNoText(numbers: [UInt8]) {
    let bytes = Array(repeating: numbers, count: 200).flatMap { $0 }
    let zero = numbers.firstIndex(of: 0) ?? 0
    #expect(throws: IngestError.notText(looksLike: "binary data", byte: zero)) {
      try TextDecoder().decode(bytes)
    }
  }

  @Test(arguments: ["So ket phong trao", "Sơ kết", "Sơ kết phong trào “Dân vận khéo”\n"])
  func readsUTF16WithoutItsMark(text: String) throws {
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let decoded = Array(text.utf8)
    #expect(
      try TextDecoder().decode(little) == DecodedText(bytes: decoded, encoding: .utf16LittleEndian))
    #expect(
      try TextDecoder().decode(big) == DecodedText(bytes: decoded, encoding: .utf16BigEndian))
  }

  @Test func refusesWhatIsTooLarge() throws {
    let decoder = TextDecoder(limit: 4)
    #expect(try decoder.decode(Array("bốn".utf8).prefix(4).map { $0 & 0x7F }).bytes.count == 4)
    #expect(throws: IngestError.tooLarge(bytes: 5, limit: 4)) {
      try decoder.decode(Array("bốn".utf8))
    }
  }

  @Test func saysPlaceBytesAndRemedy() {
    let place = TextPlace(byte: 2, line: 1, column: 3)
    let error = IngestError.malformed(.utf8, bytes: [0xEA, 0x0F], at: place)
    #expect(error.description.hasPrefix("not UTF-8 at byte 2 (0xEA 0x0F); it may be cut off"))
  }
}
