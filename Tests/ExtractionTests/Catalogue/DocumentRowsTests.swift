import Records
import TestSupport
import Testing

/// Documents: section 5 of the catalogue, D1 to D25.
///
/// The roles of D23 have no member in the record: what is tested is that a document is found in
/// each of them.
@Suite struct DocumentRowsTests {
  @Test(arguments: symbols + numbers + lists + contexts)
  func reads(_ phrase: CataloguePhrase) throws {
    let found = try phrase.record().briefDocuments
    #expect(found == phrase.yields)
  }

  /// Numbers with symbols.
  static let symbols = [
    CataloguePhrase(
      row: "D1", "Kế hoạch số 61-KH/HU ngày 14/6/2020 của Huyện ủy",
      yields: "KH 61 KH/HU 2020-06-14"),
    CataloguePhrase(
      row: "D1", "Hướng dẫn số 09-HD/BTGTU, ngày 4/2/2019 của Ban Tuyên giáo",
      yields: "HD 09 HD/BTGTU 2019-02-04"),
    CataloguePhrase(row: "D1", "Nghị quyết số 26-NQ/ĐU của Đảng ủy xã", yields: "NQ 26 NQ/ĐU"),
    CataloguePhrase(
      row: "D1", "Chương trình hành động số 18-CTr/TU về công tác dân vận", yields: "CTr 18 CTr/TU"),
    CataloguePhrase(row: "D1", "Có 61 - 70 kế hoạch, tỷ lệ 61/HU."),
    CataloguePhrase(row: "D2", "Kế hoạch số 74/KH-UBND của xã", yields: "KH 74 KH-UBND"),
    CataloguePhrase(
      row: "D2", "Quyết định số 2310/QĐ-UBND ngày 05/11/2021", yields: "QĐ 2310 QĐ-UBND 2021-11-05"),
    CataloguePhrase(
      row: "D2", "Báo cáo số 215/BC-MTTQ; Tờ trình số 33/TTr-PNV", yields: "BC 215 BC-MTTQ",
      "TTr 33 TTr-PNV"),
    CataloguePhrase(row: "D2", "Biển số 74/KH, lô đất số 53/12."),
    CataloguePhrase(row: "D3", "Nghị định số 84/2019/NĐ-CP", yields: "NĐ 84/2019 NĐ-CP"),
    CataloguePhrase(
      row: "D3", "Thông tư số 08/2021/TT-BTC ngày 25 tháng 01 năm 2021 của Bộ Tài chính",
      yields: "TT 08/2021 TT-BTC 2021-01-25"),
    CataloguePhrase(row: "D3", "theo 17/2020/QĐ-UBND của UBND tỉnh", yields: "QĐ 17/2020 QĐ-UBND"),
    CataloguePhrase(row: "D3", "Trận đấu 12/2020 và mùa 2019/2020."),
    CataloguePhrase(
      row: "D4", "Luật Thi đua, khen thưởng số 15/2003/QH11", yields: "Luật 15/2003 QH11"),
    CataloguePhrase(
      row: "D4", "Pháp lệnh số 34/2007/PL-UBTVQH11 về thực hiện dân chủ",
      yields: "PL 34/2007 PL-UBTVQH11"),
    CataloguePhrase(row: "D4", "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015"),
    CataloguePhrase(row: "D5", "văn bản số 2210/UBND-VX của UBND tỉnh", yields: "CV 2210 UBND-VX"),
    CataloguePhrase(
      row: "D5", "theo Công văn số 519/SNV-TĐKT ngày 6/8/2020 của Sở Nội vụ",
      yields: "CV 519 SNV-TĐKT 2020-08-06"),
    CataloguePhrase(
      row: "D5", "Theo Bộ (Văn bản 3120/BNN-VPĐP), xã đã làm.", yields: "CV 3120 BNN-VPĐP"),
    CataloguePhrase(row: "D5", "xã có 2210 văn bản, 12/UBND phường"),
    CataloguePhrase(row: "D6", "Công văn số 2041-CV/TU", yields: "CV 2041 CV/TU"),
    CataloguePhrase(row: "D6", "theo 9120-CV/VPTW của Văn phòng", yields: "CV 9120 CV/VPTW"),
    CataloguePhrase(row: "D6", "2041 công văn đến, công văn hỏa tốc"),
    CataloguePhrase(
      row: "D7", "Quyết định số 84 QĐ/TWĐTN của Trung ương Đoàn", yields: "QĐ 84 QĐ/TWĐTN"),
    CataloguePhrase(row: "D7", "Kế hoạch số 305 KH/ĐTN-PT", yields: "KH 305 KH/ĐTN-PT"),
    CataloguePhrase(
      row: "D7", "Căn cứ số 377 - QĐ/TWĐTN-VP ngày 3/9/2019, xã khen 2 chi đoàn.",
      yields: "QĐ 377 QĐ/TWĐTN-VP 2019-09-03"),
    CataloguePhrase(row: "D7", "84 CLB/huyện, 12 HTX - UBND"),
    CataloguePhrase(row: "D8", "Quy định số 96 – QĐ/TW", yields: "QĐ 96 QĐ/TW"),
    CataloguePhrase(
      row: "D8", "Đề án số 11- ĐA/HU và Kế hoạch số 11 -KH/HU", yields: "ĐA 11 ĐA/HU", "KH 11 KH/HU"
    ),
    CataloguePhrase(row: "D8", "Chỉ thị số 16  CT – TW", yields: "CT 16 CT-TW"),
    CataloguePhrase(row: "D8", "có 96 – 100 hộ, 5 - HĐND xã"),
    CataloguePhrase(row: "D9", "Chỉ thị số 28/CT-TW của Ban Bí thư", yields: "CT 28 CT-TW"),
    CataloguePhrase(row: "D9", "Kế hoạch số 30/KH/HU của Huyện ủy", yields: "KH 30 KH/HU"),
    CataloguePhrase(row: "D9", "Kết luận số 21/kl-TW", yields: "KL 21 KL-TW"),
    CataloguePhrase(row: "D9", "28/ct xã, 30-ha"),
  ]

  /// Missing parts.
  static let numbers = [
    CataloguePhrase(row: "D10", "Kế hoạch số 15 ngày 3/6/2022", yields: "KH 15 2022-06-03"),
    CataloguePhrase(row: "D10", "Công văn số 2114 của Huyện ủy", yields: "CV 2114"),
    CataloguePhrase(
      row: "D10", "Nghị quyết số 07, ngày 19.8.2020 của Đảng ủy xã", yields: "NQ 07 2020-08-19"),
    CataloguePhrase(row: "D10", "Kế hoạch số người tham gia là 15, số 15 ngày"),
    CataloguePhrase(row: "D11", "Chỉ thị 05 của Bộ Chính trị", yields: "CT 05"),
    CataloguePhrase(
      row: "D11", "Kết luận 62 và Quy định 08 của Trung ương", yields: "KL 62", "QĐ 08"),
    CataloguePhrase(row: "D11", "thực hiện Nghị quyết 31-NQ/HU", yields: "NQ 31 NQ/HU"),
    CataloguePhrase(row: "D11", "nghị quyết số 14 của Hội đồng nhân dân", yields: "NQ 14"),
    CataloguePhrase(row: "D11", "Chỉ thị 3 việc cần làm, kết luận 4 nội dung"),
    CataloguePhrase(row: "D12", "Nghị định 45 năm 2019 của Chính phủ", yields: "NĐ 45 2019"),
    CataloguePhrase(row: "D12", "Thông tư 12/2019 của Bộ Nội vụ", yields: "TT 12/2019"),
    CataloguePhrase(row: "D12", "Quyết định số 900 năm 2021", yields: "QĐ 900 2021"),
    CataloguePhrase(row: "D12", "Kế hoạch năm 2019, Chỉ thị 12 năm qua chưa sửa."),
    CataloguePhrase(row: "D13", "theo NQ 25, KL 54", yields: "NQ 25", "KL 54"),
    CataloguePhrase(row: "D13", "quán triệt CT 40-CT/TW", yields: "CT 40 CT/TW"),
    CataloguePhrase(row: "D13", "nghị quyết TƯ 6, màn hình HD 1080 điểm"),
    CataloguePhrase(
      row: "D14",
      "Kết luận số 54-KL/TW (sau đây gọi tắt là Kết luận 54). Kết luận 54 nêu trên rất rõ.",
      yields: "KL 54 KL/TW"),
    CataloguePhrase(
      row: "D14", "Nghị định số 45/2019/NĐ-CP ngày 21/5/2019 ban hành. Nghị định 45 có hiệu lực.",
      yields: "NĐ 45/2019 NĐ-CP 2019-05-21"),
    CataloguePhrase(row: "D14", "Nghị định nêu trên, quy định trên, chỉ thị này."),
    CataloguePhrase(row: "D21", "ban hành kế hoạch, Hướng dẫn của Ban Thường vụ Thành ủy"),
    CataloguePhrase(
      row: "D21", "Chương trình công tác năm 2022, Nghị quyết Đại hội Đảng bộ xã lần thứ XXI"),
    CataloguePhrase(
      row: "D21", "Nghị quyết số 02-NQ/ĐU và Nghị quyết Đại hội Đảng bộ xã", yields: "NQ 02 NQ/ĐU"),
    CataloguePhrase(row: "D22", "Đề án 07 của Chính phủ", yields: "ĐA 07"),
    CataloguePhrase(
      row: "D22", "Đề án số 03-ĐA/HU và Đề án 1253", yields: "ĐA 03 ĐA/HU", "ĐA 1253"),
    CataloguePhrase(row: "D22", "Chương trình MTQG 1719, Dự án 4, Chương trình 30a"),
  ]

  /// Several documents.
  static let lists = [
    CataloguePhrase(
      row: "D15", "Quyết định 301, 302-QĐ/HU", yields: "QĐ 301 QĐ/HU", "QĐ 302 QĐ/HU"),
    CataloguePhrase(
      row: "D15", "Quy định số 11, 12 và 13-QĐ/TW", yields: "QĐ 11 QĐ/TW", "QĐ 12 QĐ/TW",
      "QĐ 13 QĐ/TW"),
    CataloguePhrase(row: "D15", "Quyết định 301 hộ, 302 hộ"),
    CataloguePhrase(
      row: "D16",
      "Hướng dẫn số 33-HD/BDVTW, ngày 5/1/2021, Hướng dẫn số 02-HD/BDVTU, ngày 9/2/2021 và Kế hoạch số 12-KH/HU, ngày 3/3/2021",
      yields: "HD 33 HD/BDVTW 2021-01-05", "HD 02 HD/BDVTU 2021-02-09", "KH 12 KH/HU 2021-03-03"),
    CataloguePhrase(
      row: "D16",
      "Quyết định số 10/QĐ-UBND; Quyết định số 11/QĐ-UBND ngày 6/7/2020; Công văn số 90/UBND-NV",
      yields: "QĐ 10 QĐ-UBND", "QĐ 11 QĐ-UBND 2020-07-06", "CV 90 UBND-NV"),
    CataloguePhrase(row: "D16", "3 quyết định; 2 hướng dẫn và 4 kế hoạch"),
  ]

  /// What stands around a citation.
  static let contexts = [
    CataloguePhrase(
      row: "D19", "Chỉ thị số 19-CT/HU, ngày 2/4/2020; Kế hoạch số 80/KH-UBND ngày 5/4/2020",
      yields: "CT 19 CT/HU 2020-04-02", "KH 80 KH-UBND 2020-04-05"),
    CataloguePhrase(
      row: "D19", "Kết luận số 12-KL/TU , ngày 01-02-2022", yields: "KL 12 KL/TU 2022-02-01"),
    CataloguePhrase(row: "D19", "Xã có 19 chi bộ, ngày 2/4/2020 thành lập."),
    CataloguePhrase(
      row: "D20", "Nghị quyết số 5-NQ/ĐU ngày 20-6-1997", yields: "NQ 5 NQ/ĐU 1997-06-20"),
    CataloguePhrase(
      row: "D20", "Nghị quyết số 6-NQ/ĐU ngày 16.4.2012", yields: "NQ 6 NQ/ĐU 2012-04-16"),
    CataloguePhrase(
      row: "D20", "Nghị quyết số 7-NQ/ĐU ngày 09 tháng 12 năm 2017", yields: "NQ 7 NQ/ĐU 2017-12-09"
    ),
    CataloguePhrase(
      row: "D20", on: "20/11/2023", "Kế hoạch số 8-KH/ĐU ngày 15/9 của Đảng ủy",
      yields: "KH 8 KH/ĐU 2023-09-15"),
    CataloguePhrase(row: "D20", "Nghị quyết số 9-NQ/ĐU ngày 31/2/2020", yields: "NQ 9 NQ/ĐU"),
    CataloguePhrase(
      row: "D23", "Căn cứ Quyết định số 44/QĐ-UBND, xã đã thực hiện.", yields: "QĐ 44 QĐ-UBND"),
    CataloguePhrase(
      row: "D23", "Sơ kết 3 năm thực hiện Chỉ thị số 25-CT/TU.", yields: "CT 25 CT/TU"),
    CataloguePhrase(
      row: "D23", "Quyết định số 8/QĐ-UBND thay thế Quyết định số 3/QĐ-UBND ngày 7/1/2015.",
      yields: "QĐ 8 QĐ-UBND", "QĐ 3 QĐ-UBND 2015-01-07"),
    CataloguePhrase(row: "D23", "Căn cứ tình hình, ban hành 12 văn bản, sửa đổi 3 quy ước."),
    CataloguePhrase(
      row: "D24", "Quyết định số 415/QĐ-UBND tặng Giấy khen cho 6 tập thể.",
      yields: "QĐ 415 QĐ-UBND"),
    CataloguePhrase(row: "D24", "Chủ tịch UBND tỉnh quyết định tặng Bằng khen cho 6 tập thể."),
    CataloguePhrase(row: "D25", "Số: 27-HD/ĐUK", yields: "HD 27 HD/ĐUK"),
    CataloguePhrase(
      row: "D25", "Số 190-CV/ĐU, Bắc Lâm, ngày 05 tháng 6 năm 2023", yields: "CV 190 CV/ĐU"),
    CataloguePhrase(row: "D25", "Số: 27 phố Huế; Số 190, tổ 5"),
  ]

  /// Who issued a document and what it is about.
  @Test(arguments: [
    CataloguePhrase(
      row: "D17", "Kế hoạch số 61-KH/HU về phát động phong trào thi đua.", yields: "–",
      "phát động phong trào thi đua"),
    CataloguePhrase(
      row: "D17", "Công văn số 90/UBND-NV về việc rà soát danh hiệu; xã đã họp.", yields: "–",
      "rà soát danh hiệu"),
    CataloguePhrase(
      row: "D17", "Công văn số 91/UBND-NV V/v rà soát danh hiệu.", yields: "–", "rà soát danh hiệu"),
    CataloguePhrase(
      row: "D17", "Quyết định số 9/QĐ-UBND ban hành Quy chế dân chủ ở cơ sở.", yields: "–",
      "Quy chế dân chủ ở cơ sở"),
    CataloguePhrase(
      row: "D17", "Nghị định số 45/2019/NĐ-CP quy định xử phạt trong du lịch.", yields: "–",
      "xử phạt trong du lịch"),
    CataloguePhrase(
      row: "D17", "Chỉ thị số 7-CT/HU của Huyện ủy về “Giữ gìn, làm đẹp đường làng”.",
      yields: "Huyện ủy",
      "Giữ gìn, làm đẹp đường làng"),
    CataloguePhrase(
      row: "D17", "Nghị định số 46/2019/NĐ-CP quy định chi tiết một số điều của Luật Thi đua.",
      yields: "–", "chi tiết một số điều của Luật Thi đua"),
    CataloguePhrase(row: "D17", "Kế hoạch số 61-KH/HU đã đi vào cuộc sống.", yields: "–", "–"),
    CataloguePhrase(
      row: "D18", "Kế hoạch số 61-KH/HU ngày 14/6/2020 của Ban Thường vụ Huyện ủy.",
      yields: "Ban Thường vụ Huyện ủy", "–"),
    CataloguePhrase(
      row: "D18", "UBND huyện đã ban hành Quyết định số 52/QĐ-UBND.", yields: "UBND huyện", "–"),
    CataloguePhrase(row: "D18", "Theo Chỉ thị 05 của Bộ Chính trị.", yields: "Bộ Chính trị", "–"),
    CataloguePhrase(
      row: "D18", "Thực hiện Quyết định số 52/QĐ-UBND của Chủ tịch UBND tỉnh Bắc Lâm.",
      yields: "Chủ tịch UBND tỉnh Bắc Lâm", "–"),
    CataloguePhrase(
      row: "D18", "Thực hiện Quyết định số 52/QĐ-UBND, xã của chúng tôi đã họp.", yields: "–", "–"),
  ])
  func tellsIssuerAndSubject(_ phrase: CataloguePhrase) throws {
    let documents = try phrase.record().documents
    #expect(documents.count == 1)
    let told = documents.flatMap { [$0.issuer ?? "–", $0.subject ?? "–"] }
    #expect(told == phrase.yields)
  }

  /// A decision that is an award is both.
  @Test(arguments: [
    CataloguePhrase(
      row: "D24", "Quyết định số 415/QĐ-UBND tặng Giấy khen cho 6 tập thể.", yields: "giấy khen"),
    CataloguePhrase(row: "D24", "Quyết định số 416/QĐ-UBND phê duyệt dự toán."),
  ])
  func awards(_ phrase: CataloguePhrase) throws {
    let record = try phrase.record()
    #expect(record.documents.count == 1)
    #expect(record.awards.compactMap(\.form) == phrase.yields)
  }
}
