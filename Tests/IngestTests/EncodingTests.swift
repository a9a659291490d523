import Ingest
import TestSupport
import Testing

/// Old encodings: their tables, and how they are told from each other.
@Suite struct EncodingTests {
  @Test(arguments: OldEncoding.allCases)
  func readsEveryLetter(encoding: OldEncoding) throws {
    let letters = OldEncoding.letters.filter { encoding.has($0) }
    #expect(letters.count == (encoding == .tcvn3 ? 74 : 134))
    let text = letters.map { "n\($0)n" }.joined(separator: " ")
    let decoder = TextDecoder(encoding: Encoding(named: encoding.rawValue))
    let decoded = try decoder.decode(encoding.encode(text))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.encoding.name == encoding.rawValue)
  }

  /// Short phrases, of a paragraph's first words.
  static let phrases = [
    "Phong trào thi đua Dân vận khéo",
    "Ban Chỉ đạo huyện tổng kết 5 năm thực hiện nghị quyết",
    "toàn xã đã đăng ký được 35 mô hình",
    "trên địa bàn phường Vân Giang",
    "Đồng chí Bí thư Đảng ủy biểu dương những kết quả đạt được",
    "UBND thị trấn tặng giấy khen cho 6 tập thể, 3 cá nhân",
    "khu dân cư không có người vi phạm pháp luật", "qua hệ thống", "vị thi đua", "hỗ trợ phụ nữ",
    "trồng rừng mới",
  ]

  @Test(arguments: OldEncoding.allCases, phrases)
  func tellsShortPhrases(encoding: OldEncoding, phrase: String) throws {
    let decoded = try TextDecoder().decode(encoding.encode(phrase))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == phrase)
    // Small letters are the same in TCVN 5712-1 and TCVN3.
    if encoding != .tcvn5712 { #expect(decoded.encoding.name == encoding.rawValue) }
    #expect(decoded.certainty > 0.9 && decoded.certainty <= 1)
    #expect(decoded.readsVietnamese)
    #expect(decoded.sampleLine == phrase)
  }

  @Test(arguments: [
    ("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
    ("Bé GTVT vµ Së C«ng Th\u{AD}¬ng", "Bộ GTVT và Sở Công Thương"),
    ("tr\u{AD}êng THCS Lý Tù Träng", "trường THCS Lý Tự Trọng"),
    ("HuyÖn ñy, H§ND vµ UBND huyÖn", "Huyện ủy, HĐND và UBND huyện"),
    ("ë Hµ NéI", "Ở HÀ NỘI"),
  ])
  func restoresTheCapitalsOfTCVN3(stored: String, text: String) throws {
    let bytes = stored.unicodeScalars.map { UInt8($0.value) }
    let decoded = try TextDecoder().decode(bytes)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    #expect(decoded.encoding.name == "TCVN3")
    // The same bytes, pasted into Unicode.
    let pasted = try TextDecoder().decode(Array(stored.utf8))
    #expect(String(decoding: pasted.bytes, as: UTF8.self) == text)
    #expect(pasted.encoding.name == "TCVN3 as windows-1252")
  }

  @Test(arguments: [
    // Hat and tone typed as two marks; marks in the other case.
    (Array("VEÂØ VIEÄC XAÂY DÖÏNG ÑÔØI SOÁNG VAÊN HOÙA"), "VỀ VIỆC XÂY DỰNG ĐỜI SỐNG VĂN HÓA"),
    (Array("coâng vieâïc cuûa caùc xaõ"), "công việc của các xã"),
  ])
  func readsVNIAsItIsTyped(stored: [Character], text: String) throws {
    let bytes = String(stored).unicodeScalars.map { UInt8($0.value) }
    #expect(String(decoding: try TextDecoder().decode(bytes).bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("tcvn3", "TCVN3"), ("ABC", "TCVN3"), ("Windows-1258", "windows-1258"),
    ("cp1258", "windows-1258"),
    ("vni", "VNI"), ("utf8", "UTF-8"), ("UTF-16", "UTF-16LE"),
    ("mojibake", "UTF-8 as windows-1252"),
    ("TCVN3 as windows-1252", "TCVN3"), ("viqr", "VIQR"), ("ncr", "NCR"), ("klingon", nil),
  ])
  func knowsEncodingsByTheirNames(name: String, encoding: String?) {
    #expect(Encoding(named: name)?.name == encoding)
  }
}
