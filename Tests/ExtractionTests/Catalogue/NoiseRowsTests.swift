import Records
import TestSupport
import Testing

/// Noise: section 10 of the catalogue, X1 to X22.
///
/// Legacy bytes and lost letters (X6 to X9) and text read from images (X5, X10, X22) are not
/// repaired: what is tested is that such text is read without a crash and without invented facts.
@Suite struct NoiseRowsTests {
  @Test(arguments: spellings + marks + slips + lost)
  func reads(_ phrase: CataloguePhrase) throws {
    let found = try phrase.record().brief
    #expect(found == phrase.yields)
  }

  /// One word written in several ways.
  static let spellings = [
    CataloguePhrase(
      row: "X1", "Uỷ ban xã Hoà Thuỷ có 12 mô hình, điển hình về văn hoá.",
      yields: "12 mô hình, điển hình"),
    CataloguePhrase(
      row: "X1", "ông Tuỵ Văn Hoà, Bí thư Đảng uỷ xã Hải Hoà",
      yields: "Tuỵ Văn Hoà; Bí thư Đảng uỷ xã Hải Hoà"),
    CataloguePhrase(row: "X1", "Nghị quyết số 12-NQ/ĐU của Đảng uỷ khoá XX", yields: "NQ 12 NQ/ĐU"),
    CataloguePhrase(row: "X1", "hoàn toàn, hoãn họp, khoán việc"),
    CataloguePhrase(
      row: "X4", "Kế hoạch số 61-KH/ÐU ngày 14/6/2020 của Ðảng ủy xã", yields: "date 2020-06-14",
      "KH 61 KH/ĐU 2020-06-14"),
    CataloguePhrase(
      row: "X4", "Ðồng chí Ðỗ Văn Phúc, Bí thư Ðảng ủy xã", yields: "Ðỗ Văn Phúc; Bí thư Ðảng ủy xã"
    ),
    CataloguePhrase(row: "X4", "Ðại hội Ðảng bộ xã có 120 đại biểu.", yields: "120 đại biểu"),
    CataloguePhrase(
      row: "X18", "Dân Vận khéo, BẰNG KHEN, Mô Hình “Dân Vận Khéo” có 9 TẬP THỂ",
      yields: "9 tập thể"),
    CataloguePhrase(
      row: "X18", "GIAI ĐOẠN 2018 - 2020, Giai Đoạn 2021 - 2023", yields: "stage 2018/2020",
      "stage 2021/2023"),
    CataloguePhrase(
      row: "X18", "KẾ HOẠCH SỐ 61-KH/HU VÀ KẾ HOẠCH SỐ 62-KH/HU", yields: "KH 61 KH/HU",
      "KH 62 KH/HU"),
    CataloguePhrase(
      row: "X19", "đ/c Tô Văn Ích, CT.HĐND xã; Đ/C Hà Thị Nọi, UV.BTV Đảng ủy",
      yields: "Tô Văn Ích; CT.HĐND xã", "Hà Thị Nọi; UV.BTV Đảng ủy"),
    CataloguePhrase(row: "X19", "Nghị quyết số 18-NQ/T.Ư của T.Ư Đảng", yields: "NQ 18 NQ/T.Ư"),
    CataloguePhrase(
      row: "X19", "UB.MTTQ, HĐND&UBND, TP.TDM có 14 tổ TK&VV", yields: "14 tổ tiết kiệm và vay vốn"),
  ]

  /// Spaces and marks.
  static let marks = [
    CataloguePhrase(
      row: "X11", "giai\u{A0}đoạn\u{A0}2018\u{A0}-\u{A0}2020, xã\u{A0}có\u{A0}12\u{A0}mô\u{A0}hình",
      yields: "stage 2018/2020", "12 mô hình"),
    CataloguePhrase(row: "X11", "Kế\u{202F}hoạch số\u{2009}61-KH/HU", yields: "KH 61 KH/HU"),
    CataloguePhrase(
      row: "X12", "xã có 12  mô\thình   “Dân vận khéo” giai\tđoạn 2018  -   2020",
      yields: "stage 2018/2020",
      "12 mô hình"),
    CataloguePhrase(
      row: "X12",
      """
      Ngày 14/9/2022, xã Tân Lộc Hạ tổ chức sơ kết phong trào, dự có ông
      Phan Hữu Lộc, Bí thư Đảng ủy xã, cùng đông đủ cán bộ các thôn, đại
      diện các hội, đoàn thể. Đến nay, toàn xã đã đăng ký xây dựng được 12
      mô hình, điển hình trên các lĩnh vực, có mô hình “Bến nước sạch” của
      Chi hội Nông dân thôn 4 được nhiều nơi về học, và đã tặng 300 suất
      quà cho hộ nghèo, gia đình chính sách ở khắp các thôn trên địa bàn.
      """, yields: "date 2022-09-14", "12 mô hình, điển hình", "300 suất quà",
      "Bến nước sạch — Chi hội Nông dân thôn 4", "Phan Hữu Lộc; Bí thư Đảng ủy xã"),
    CataloguePhrase(
      row: "X13", "mô hình “Dân vận khéo”gắn với năm 2022,triển khai 12 tổ.Về dự có 50 đại biểu",
      yields: "year 2022", "12 tổ", "50 đại biểu"),
    CataloguePhrase(
      row: "X13", "Năm 2021.Về dự có ông Phan Hữu Lộc,Bí thư Đảng ủy,các đoàn thể",
      yields: "year 2021",
      "Phan Hữu Lộc; Bí thư Đảng ủy"),
    CataloguePhrase(
      row: "X14", "2018 – 2020; 2019- 2021; 1996 -2014", yields: "year-range 2018/2020",
      "year-range 2019/2021", "year-range 1996/2014"),
    CataloguePhrase(row: "X14", "kinh tế- xã hội, xanh – sạch – đẹp, an ninh — trật tự"),
    CataloguePhrase(row: "X14", "ngày 12–9–2018 và 5‑7 hộ", yields: "date 2018-09-12", "5 hộ"),
    CataloguePhrase(row: "X20", "Xã có 12 mô hình./.", yields: "12 mô hình"),
    CataloguePhrase(row: "X20", "Kết quả năm 2022./.", yields: "year 2022"),
    CataloguePhrase(
      row: "X20", "Xã có 12 mô hình… 14 tổ... 15 hộ v.v.", yields: "12 mô hình", "14 tổ", "15 hộ"),
    CataloguePhrase(
      row: "X21", "\u{FEFF}Xã có 12\u{200B} mô hình, giai\u{200B} đoạn 2018\u{200B}-2020",
      yields: "stage 2018/2020", "12 mô hình"),
    CataloguePhrase(
      row: "X21", "ông Phan\u{200C} Hữu\u{200D} Lộc, Bí\u{AD} thư Đảng ủy xã",
      yields: "Phan Hữu Lộc; Bí thư Đảng ủy xã"),
  ]

  /// What typists get wrong.
  static let slips = [
    CataloguePhrase(
      row: "X15", "toàn toàn xã có có 12 mô hình hoạt động đạt đạt hiệu quả", yields: "12 mô hình"),
    CataloguePhrase(row: "X15", "ngừoi nghèo, trọng tậm, hướng dẫm 12 hộ ngèo", yields: "12 hộ"),
    CataloguePhrase(
      row: "X15", "Kế hoạch số số 61-KH/HU, giai đoạn đoạn 2018-2020",
      yields: "year-range 2018/2020",
      "KH 61 KH/HU"),
    CataloguePhrase(
      row: "X16", "Phường An Thới có 12 tổ. Phường An Thơi có 14 hộ.", yields: "12 tổ", "14 hộ"),
    CataloguePhrase(
      row: "X17", "Hỗ trợ 32 triệu đồng xây 228 căn nhà.", yields: "32000000 đồng", "228 căn nhà"),
    CataloguePhrase(row: "X2", "XA TAN LOC HA CO NHIEU MO HINH HAY"),
    CataloguePhrase(row: "X2", "Dong chi Phan Huu Loc, Bi thu Dang uy xa, du hoi nghi"),
  ]

  /// Letters lost or exchanged: nothing of it is a fact.
  static let lost = [
    CataloguePhrase(
      row: "X5", "Nghị quyết số 12-NQ/ĐU, ngƣời dân, giai đoạn 2018-2020",
      yields: "stage 2018/2020",
      "NQ 12 NQ/ĐU"),
    CataloguePhrase(row: "X6", "Uû ban nh©n d©n x· T©n Léc, §¶ng uû, phßng trµo thi ®ua"),
    CataloguePhrase(row: "X6", "UÛy ban nhaân daân xaõ Taân Loäc, phong traøo thi ñua"),
    CataloguePhrase(row: "X7", "?ng b? x? T?n L?c, ??ng ch? B? th? ??ng ?y"),
    CataloguePhrase(row: "X7", "C\u{FFFD}ng nh\u{FFFD}n n\u{FFFD}ng th\u{FFFD}n m\u{FFFD}i"),
    CataloguePhrase(row: "X8", "Tr√≠ch xu·∫•t th√¥ng tin, ƒê·∫£ng ·ªßy x√£ T√¢n L·ªôc"),
    CataloguePhrase(
      row: "X9",
      "\u{1}\u{2}bjbj\u{0}\u{0}H t\u{11} chc hi ngh\u{1A} s k\u{1}t\u{7F}phong tro\u{0}thi ua"),
    CataloguePhrase(row: "X10", "^ thangi^-nam, hirdi, nude, cUa x3 T4n L0c"),
    CataloguePhrase(row: "X22", "nam 2O2l, so l2-KH/HU, ngay l5/O9/2O2O"),
  ]

  /// A text is the same however its letters are stored: composed or not, with no-break spaces, with
  /// the tone on either vowel.
  @Test(arguments: [
    CataloguePhrase(
      row: "X1", "Kế hoạch số 61-KH/HU ngày 14/6/2020 của Huyện ủy Sơn Hòa về 12 mô hình văn hóa"),
    CataloguePhrase(
      row: "X3", "Đồng chí Phan Hữu Lộc, Bí thư Đảng ủy xã Tân Lộc Hạ, trao giấy khen cho 5 tập thể"
    ),
    CataloguePhrase(
      row: "X3", "giai đoạn 2018 - 2020, mô hình “Bến nước sạch” của Chi hội Nông dân thôn 4"),
    CataloguePhrase(
      row: "X11", "Ngày 14 tháng 9 năm 2022, UBND xã tặng 20 suất quà, trị giá 10 triệu đồng"),
  ])
  func readsEveryVariant(_ phrase: CataloguePhrase) throws {
    func folded(_ variant: TextVariant) throws -> [String] {
      let text = variant(phrase.text)
      return try Record(of: text).brief.map { fact in
        TextVariant.otherTonePlacement(fact.replacing("\u{A0}", with: " "))
      }
    }
    let plain = try folded(.composed)
    #expect(plain.count > 1)
    for variant in TextVariant.allCases where variant != .otherTonePlacement {
      let found = try folded(variant)
      #expect(found == plain, "\(variant)")
    }
    let other = try Record(of: TextVariant.otherTonePlacement(phrase.text)).brief
    #expect(other.count == plain.count)
  }
}
