import Ingest
import TestSupport
import Testing

/// What happened to texts on their way, and is undone; what is left as it is; what is refused.
@Suite struct DetectionTests {
  private static let text = "Phường Vân Giang đã đăng ký được 35 mô hình “Dân vận khéo” năm 2023"

  /// The text of bytes.
  private func decode(_ bytes: [UInt8]) throws -> (text: String, encoding: String) {
    let decoded = try TextDecoder().decode(bytes)
    return (String(decoding: decoded.bytes, as: UTF8.self), decoded.encoding.name)
  }

  /// What becomes of bytes when they are read as windows-1252 or Latin-1.
  private static func misread(_ bytes: [UInt8], latin: Bool = false) -> [UInt8] {
    let western = Array(
      "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    return bytes.flatMap { byte in
      let isWestern = !latin && (0x80..<0xA0).contains(byte)
      let scalar = isWestern ? western[Int(byte) - 0x80] : Unicode.Scalar(byte)
      return Array(String(Character(scalar)).utf8)
    }
  }

  @Test(arguments: [
    (misread(Array(text.utf8)), "UTF-8 as windows-1252"),
    (misread(Array(text.utf8), latin: true), "UTF-8 as windows-1252"),
    (misread(misread(Array(text.utf8))), "UTF-8 as windows-1252 twice"),
    (misread(OldEncoding.tcvn3.encode(text)), "TCVN3 as windows-1252"),
    (misread(OldEncoding.vni.encode(text)), "VNI as windows-1252"),
    (misread(OldEncoding.windows1258.encode(text)), "windows-1258 as windows-1252"),
    (Array(references(text, hexadecimal: false).utf8), "NCR"),
    (Array(references(text, hexadecimal: true).utf8), "NCR"),
  ])
  func undoesWhatHappened(bytes: [UInt8], encoding: String) throws {
    let decoded = try decode(bytes)
    #expect(decoded.text == Self.text)
    #expect(decoded.encoding == encoding)
    // The same in the midst of text that is right.
    let around = Array("Điều này thì đúng.\n".utf8)
    let mixed = try TextDecoder().decode(around + bytes + Array("\n".utf8) + around)
    #expect(
      String(decoding: mixed.bytes, as: UTF8.self)
        == "Điều này thì đúng.\n\(Self.text)\nĐiều này thì đúng.\n")
    #expect(mixed.parts.map(\.encoding.name) == ["UTF-8", encoding, "UTF-8"])
  }

  private static func references(_ text: String, hexadecimal: Bool) -> String {
    text.unicodeScalars.map { scalar in
      if scalar.isASCII { return String(Character(scalar)) }
      let number = String(scalar.value, radix: hexadecimal ? 16 : 10)
      return hexadecimal ? "&#x\(number);" : "&#\(number);"
    }.joined()
  }

  @Test func undoesWhatHappenedInUTF16() throws {
    let pasted = String(decoding: Self.misread(OldEncoding.tcvn3.encode(Self.text)), as: UTF8.self)
    let bytes = ([0xFEFF] + Array(pasted.utf16)).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let decoded = try decode(bytes)
    #expect(decoded.text == Self.text)
    #expect(decoded.encoding == "TCVN3 as windows-1252 in UTF-16LE")
  }

  /// Lines that tell nothing alone are read as their document is.
  @Test(arguments: [
    (
      "Ca'c xa~ dda~ dda(ng ky' 35 mo^ hi`nh\n  * DDang Online: 1\n(kinhtedothi\\.vn) 173/GDDDT\n"
        + "Na(m 2021 : 5.321\n",
      "Các xã đã đăng ký 35 mô hình\n  * Đang Online: 1\n(kinhtedothi.vn) 173/GĐDT\n"
        + "Năm 2021 : 5.321\n", "VIQR"
    ),
    (
      "Vi` lo+`i no'i... To^`n ta.i tu. ta^.p... ''CCB gu+o+ng ma^~u'' la` to^'t..\n",
      "Vì lời nói... Tồn tại tụ tập... ''CCB gương mẫu'' là tốt..\n", "VIQR"
    ),
    (
      "C&#225;c x&#227; &#273;&#227; &#273;&#259;ng k&#253; m&#244; h&#236;nh\n&#160;\n"
        + "&#8220;\n&#xA0;\n",
      "Các xã đã đăng ký mô hình\n\u{A0}\n“\n\u{A0}\n", "NCR"
    ),
  ])
  func readsLinesAsTheirDocument(stored: String, text: String, encoding: String) throws {
    let decoded = try decode(Array(stored.utf8))
    #expect(decoded.text == text)
    #expect(decoded.encoding == encoding)
  }

  /// Small letters are those of TCVN3; capitals that stand alone tell what it is.
  @Test(arguments: [
    ("Ở một góc độ khác, cuộc họp đã đạt kết quả", [0x99]),
    ("Ông Út phát biểu chỉ đạo tại đại hội, Ở xã", [0x99]),
  ])
  func tellsTCVN5712ByItsCapitals(text: String, capital: [UInt8]) throws {
    let around = "toàn xã đã đăng ký được 35 mô hình, trong đó có 5 mô hình mới\n"
    let whole = String(repeating: around, count: 20) + text + "\n" + around
    let stored = OldEncoding.tcvn5712.encode(whole)
    #expect(stored.contains(capital[0]))
    #expect(try decode(stored).text == whole)
  }

  @Test func readsCapitalsOfTwoBytes() throws {
    // TCVN 5712-2: a capital, and a byte for its tone.
    let lines: [([UInt8], String)] = [
      (OldEncoding.tcvn3.encode("toàn xã đã đăng ký được 35 mô hình"), ""),
      ([0x55, 0xB3, 0x74], "Út"), ([0xA5, 0xB1], "Ở"), ([0x41, 0xB3], "Á"),
    ]
    let tail = OldEncoding.tcvn3.encode(" xã vùng cao đã có đường")
    var stored: [UInt8] = []
    var text = ""
    for (start, word) in lines {
      stored += start + tail + [0x0A]
      text +=
        (word.isEmpty ? "toàn xã đã đăng ký được 35 mô hình" : word) + " xã vùng cao đã có đường\n"
    }
    #expect(try decode(stored).text == text)
  }

  /// In BK HCM 1 some capitals are signs of ASCII.
  @Test(arguments: [("{ }.", "Ý Đ."), ("a | b", "a | b"), ("{1} }", "{1} Đ")])
  func readsSignsAsLetters(stored: String, text: String) throws {
    let decoder = TextDecoder(encoding: Encoding(named: "BKHCM1"))
    #expect(String(decoding: try decoder.decode(Array(stored.utf8)).bytes, as: UTF8.self) == text)
  }

  /// Words that are right in what they say are no doubt, and do not hide those beside them.
  @Test(arguments: [
    String(decoding: misread(Array("lãnh đạo xã Đông Hòa".utf8)), as: UTF8.self),
    "c¸c m« h×nh", "caùc moâ hình", "cßn nî",
  ])
  func readsFewWordsAmongThoseThatAreRight(pasted: String) throws {
    let right = "Tại\u{A0}\u{A0}xã, các mô hình và các hàng tên “hòa”, bé\u{A0}An\u{A0}là 1.\n"
    let around = String(repeating: right, count: 20)
    #expect(try decode(Array(around.utf8)) == (around, "UTF-8"))
    let mixed = try decode(Array((around + pasted + "\n" + around).utf8))
    let alone = try decode(Array((pasted + "\n").utf8))
    #expect(alone.text != pasted + "\n")
    #expect(mixed.text == around + alone.text + around)
  }

  /// Where the font changes within a paragraph, only some of its words were pasted.
  @Test func readsWordsOfAnOldFontAmongOthers() throws {
    let pasted = { (text: String) in
      String(decoding: Self.misread(OldEncoding.tcvn3.encode(text)), as: UTF8.self)
    }
    let line = pasted("Cộng hòa xã hội chủ nghĩa Việt Nam") + " và chữ viết đúng, rồi "
    let decoded = try decode(Array((line + pasted("phường Tân Định")).utf8))
    #expect(
      decoded.text
        == "Cộng hòa xã hội chủ nghĩa Việt Nam và chữ viết đúng, rồi phường Tân Định")
    #expect(decoded.encoding == "TCVN3 as windows-1252")
    // The same in a long text that is right.
    let around = String(repeating: "Xã Hòa Bình đã đăng ký được 35 mô hình mới.\n", count: 40)
    let long = "Chữ đúng, rồi " + pasted("đã được các xã, phường công nhận") + " và chữ đúng.\n"
    #expect(
      try decode(Array((around + long + around).utf8)).text
        == around + "Chữ đúng, rồi đã được các xã, phường công nhận và chữ đúng.\n" + around)
  }

  @Test func readsEachParagraphInItsOwnEncoding() throws {
    let parts: [OldEncoding?] = [.tcvn3, .vni, nil, .windows1258, .tcvn3]
    let line = Self.text + "\n"
    let bytes = parts.flatMap { $0?.encode(line) ?? Array(line.utf8) }
    let decoded = try TextDecoder().decode(bytes)
    #expect(
      String(decoding: decoded.bytes, as: UTF8.self) == String(repeating: line, count: parts.count))
    #expect(decoded.encoding.name == "TCVN3 + windows-1258 + VNI + UTF-8")
    #expect(decoded.parts.map(\.encoding.name) == parts.map { $0?.rawValue ?? "UTF-8" })
    #expect(decoded.parts.first?.range.lowerBound == 0)
    #expect(decoded.parts.last?.range.upperBound == decoded.bytes.count)
  }

  @Test(arguments: [
    "Sơ kết", "Năm 2022, toàn xã có 35 mô hình.", "hé trong", "cà phê", "À",
    "So\u{31B} ke\u{302}\u{301}t phong tra\u{300}o", "Plain English, as it is: don't worry!",
    "Größe ändern für die Übersicht", "Se a bolha é ou não modal",
    "État généralisé à côté de la mer",
    "Сводка о работе", "九十二个", "HOÀI THU - ĐÌNH PHÚC", "a&b=c&#d", "C++ ~user `ls` 2^10 i++",
    "Q&A: 5 < 6 &amp; 7", "«Nhân dân» 30°C, 5 m², chữ·viết, ½ §5", "Ðảng ủy xã", "nhân\u{AD}dân",
    "dinh tieu bieu cua xa.", "Ong ay noi gi?", "cheia a fost creată în viitor (warp în timp)", "é",
    "Kasutamine: [VÕTI]... VIIMANE",
    "Módulo de IC", "331,2 km² và 5 m³ gỗ",
    "Ông Müller và bà Ångström thăm xã Hòa Bình", "Microsoft® Windows™ của tôi",
    "Toàn xã &lt;b&gt; có 5 mô hình &amp;&nbsp;7 tổ.",
  ])
  func leavesUTF8AsItIs(text: String) throws {
    for repeats in [1, 40] {
      let bytes = Array(String(repeating: text + "\n", count: repeats).utf8)
      let decoded = try TextDecoder().decode(bytes)
      #expect(decoded == DecodedText(bytes: bytes, encoding: .utf8))
    }
  }

  @Test(
    arguments: [
      // French and Portuguese in windows-1252, Russian in windows-1251.
      (
        [0x4C, 0xE9] + Array(" premier ".utf8) + [0xE9] + Array("tage ".utf8) + [0xE9, 0x74, 0xE9],
        "text of another language, such as in windows-1252"
      ),
      (
        [0xD1, 0xE2, 0xEE, 0xE4, 0xEA, 0xE0, 0x20, 0xEE, 0x20, 0xF0, 0xE0, 0xE1, 0xEE, 0xF2, 0xE5],
        "text of another script, such as windows-1251 or GB 18030"
      ),
      ((0..<400).map { UInt8($0 &* 73 % 255) + 1 }, "binary data"),
    ] as [([UInt8], String)])
  func refusesWhatIsVietnameseInNoEncoding(bytes: [UInt8], looksLike: String) {
    #expect(throws: IngestError.notVietnamese(looksLike: looksLike)) {
      try TextDecoder().decode(bytes)
    }
  }

  @Test func readsAnythingInTheEncodingThatIsNamed() throws {
    let french = [0x4C, 0xE9] + Array(" premier".utf8)
    let decoder = TextDecoder(encoding: Encoding(named: "windows-1258"))
    #expect(String(decoding: try decoder.decode(french).bytes, as: UTF8.self) == "Lé premier")
    let strict = TextDecoder(encoding: .utf8)
    let pasted = Self.misread(OldEncoding.tcvn3.encode(Self.text))
    #expect(try strict.decode(pasted) == DecodedText(bytes: pasted, encoding: .utf8))
    #expect(throws: IngestError.self) { try strict.decode(OldEncoding.vni.encode(Self.text)) }
  }

  /// One long line, and many lines.
  @Test(arguments: [" ", "\n"])
  func readsLongTexts(separator: String) throws {
    let text = String(repeating: Self.text + separator, count: 2000)
    let decoded = try decode(OldEncoding.vni.encode(text))
    #expect(decoded.encoding == "VNI")
    #expect(decoded.text == text)
  }

  @Test(arguments: NastyText.all)
  func survivesNastyText(nasty: NastyText) throws {
    let bytes = Array(nasty.text(bytes: 3000).utf8)
    for cut in [bytes, bytes.map { $0 ^ 0x80 }, bytes.map { $0 | 0x80 }] {
      _ = try? TextDecoder().decode(cut)
      for encoding in Encoding.all { _ = try? TextDecoder(encoding: encoding).decode(cut) }
    }
  }
}
