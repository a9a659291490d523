import Extraction
import Records
import Testing
import VietText

/// Documents as a record has them: type, number, symbol, date, issuer, subject.
@Suite struct DocumentsTests {
  @Test(arguments: [
    ("Kế hoạch số 84-KH/TU", ["KH 84 KH/TU party"]),
    ("Kế hoạch số 09/KH-UBND", ["KH 09 KH-UBND state"]),
    ("Nghị định số 30/2020/NĐ-CP", ["NĐ 30/2020 NĐ-CP state"]),
    ("Quy định 145 – QĐ/TW", ["QĐ 145 QĐ/TW party"]),
    ("Chỉ thị số 15/CT-HU", ["CT 15 CT-HU party"]),
    ("Kế hoạch số 112 KH/ĐTN", ["KH 112 KH/ĐTN party"]),
    ("Luật số 15/2003/QH11", ["Luật 15/2003 QH11 state"]),
    ("văn bản số 3127/UBND-NC", ["CV 3127 UBND-NC state"]),
    ("Chỉ thị 03 và Kết luận 61", ["CT 03 – –", "KL 61 – –"]),
    ("Quyết định 217, 218-QĐ/TW", ["QĐ 217 QĐ/TW party", "QĐ 218 QĐ/TW party"]),
    ("Kết luận số 01-CT/TW", ["KL 01 CT/TW party"]),
    ("Nghị quyết số 18/CP", ["NQ 18 CP state"]),
    (
      "Hướng dẫn số 62-HD/BDVTW; số 04-HD/DVTU và 07-HD/BDV",
      ["HD 62 HD/BDVTW party", "HD 04 HD/DVTU party", "HD 07 HD/BDV party"]
    ),
  ]) func reads(_ text: String, _ expected: [String]) throws {
    let found = try documents(of: "Thực hiện \(text) của cấp trên, xã đã họp.")
    #expect(found.map(brief) == expected)
  }

  @Test(arguments: [
    "Nghị quyết Trung ương 4 khóa XII", "Nghị quyết Đại hội Đảng bộ xã lần thứ IX",
    "Chương trình 135", "Ban Chỉ đạo 138", "Kế hoạch 5 năm", "Nghị quyết 5 điểm",
    "Luật Đất đai năm 2013", "kế hoạch, hướng dẫn của cấp trên", "31/38 chỉ tiêu",
    "Giấy phép số 12/GP-STTTT", "quyết định 3 nội dung", "nhà số 412/6",
  ]) func findsNone(_ text: String) throws {
    #expect(try documents(of: "Thực hiện \(text), xã đã họp.").map(brief) == [])
  }

  @Test(
    arguments: [
      ("Kế hoạch số 12-KH/HU ngày 10/4/2018 của Huyện ủy", "2018-04-10"),
      ("Kế hoạch số 12-KH/HU, ngày 10 tháng 4 năm 2018", "2018-04-10"),
      ("Kế hoạch số 12-KH/HU của Huyện ủy ngày 10.4.2018", "2018-04-10"),
      ("Quyết định số 58-QĐ/TW (ngày 7/5/2007)", "2007-05-07"),
      ("Nghị định 07 năm 2016", "2016"), ("Kế hoạch số 12-KH/HU", nil),
      ("Ngày 05/3/2019, UBND huyện đã ban hành Kế hoạch số 80/KH-UBND", "2019-03-05"),
    ] as [(String, String?)]) func tellsTheDate(_ text: String, _ date: String?) throws
  {
    let record = try record(of: text + ".")
    #expect(record.documents.map { $0.date?.rawValue } == [date])
    #expect(record.periods.map { $0.value?.rawValue } == (date == nil ? [] : [date]))
  }

  @Test(
    arguments: [
      (
        "Kế hoạch số 12-KH/HU ngày 10/4/2018 của Ban Thường vụ Huyện ủy", "Ban Thường vụ Huyện ủy",
        nil
      ),
      ("Chỉ thị 03 của Bộ Chính trị và phong trào thi đua", "Bộ Chính trị", nil),
      (
        "Nghị quyết số 25-NQ/TW ngày 25-7-2008, của Bộ Chính trị, về công tác trẻ, khẳng định: Tốt",
        "Bộ Chính trị", "công tác trẻ"
      ),
      ("Chỉ thị số 21-CT/TW về công tác phụ nữ, chúng tôi đã họp", nil, "công tác phụ nữ"),
      ("Huyện ủy đã ban hành Chỉ thị số 12-CT/HU", "Huyện ủy", nil),
      (
        "Kế hoạch số 12-KH/HU của Huyện ủy về việc tổ chức hội thi, Đảng ủy xã đã họp", "Huyện ủy",
        "tổ chức hội thi"
      ),
      (
        "Chỉ thị số 05-CT/TW của Bộ Chính trị về “Đẩy mạnh học tập, làm theo gương Bác”; xã",
        "Bộ Chính trị", "Đẩy mạnh học tập, làm theo gương Bác"
      ),
      ("Kế hoạch số 12-KH/HU về hội thi", nil, "hội thi"),
    ] as [(String, String?, String?)]) func tellsIssuerAndSubject(
      _ text: String, _ issuer: String?, _ subject: String?
    ) throws
  {
    let found = try documents(of: text + ".")
    #expect(found.map(\.issuer) == [issuer])
    #expect(found.map(\.subject) == [subject])
  }

  @Test func citesADocumentOnce() throws {
    let found = try documents(
      of: "Kết luận số 44-KL/TW ngày 5/6/2019 (gọi tắt là Kết luận 44). Kết luận 44 nêu rõ.")
    #expect(found.map(brief) == ["KL 44 KL/TW party"])
  }

  @Test(arguments: [
    "Kế hoạch số", "Quyết định số 12/", "Chỉ thị 03-", "Kế hoạch 12 KH/", "Nghị quyết 18, 19,",
    "Nghị quyết 30a/", "Số 12 -", "Kế hoạch số 12-KH/TU ngày", "Kế hoạch số 12-KH/TU của",
    "Kế hoạch số 12-KH/TU về “", "Luật", "Kế hoạch số 12-NQ/T.", "99999999999999999999/KH-UBND",
    "ban hành Kế hoạch số 1-KH/TU",
  ]) func readsTextsThatEndTooEarly(_ text: String) throws {
    _ = try documents(of: text)
    _ = try documents(of: text + "\n" + text)
  }

  private func documents(of text: String) throws -> [Document] { try record(of: text).documents }

  private func record(of text: String) throws -> Record {
    let source = Source(uri: "", sha256: "", bytes: text.utf8.count)
    return try Extractor().record(of: SourceText(text), source: source, id: "1")
  }

  private func brief(_ document: Document) -> String {
    [document.type, document.number, document.symbol, document.style?.rawValue]
      .map { $0 ?? "–" }.joined(separator: " ")
  }
}
