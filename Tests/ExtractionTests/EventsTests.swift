import Records
import TestSupport
import Testing

@testable import Extraction

/// What an article is an account of, who held it and when.
@Suite struct EventsTests {
  /// "interim-review, commendation; UBND xã; 2023-09-12", "none" for no event.
  private func event(_ text: String) throws -> String {
    guard let event = try PlacesTests.record(text).event else { return "none" }
    let kinds = event.kinds.map(\.rawValue).joined(separator: ", ")
    return [kinds, event.host, event.date?.rawValue].compactMap(\.self).joined(separator: "; ")
  }

  static let phrases = [
    CataloguePhrase(
      row: "E1",
      "Sáng 12/9/2023, Đảng ủy phường Minh Hòa tổ chức hội nghị sơ kết 2 năm thực hiện Chỉ thị 05.",
      yields: "interim-review; Đảng ủy phường Minh Hòa; 2023-09-12"),
    CataloguePhrase(
      row: "E1",
      "Ngày 5 tháng 10 năm 2021, UBND xã Tân Lộc Hạ vừa tổ chức lễ ra mắt tổ tự quản.",
      yields: "launch; UBND xã Tân Lộc Hạ; 2021-10-05"),
    CataloguePhrase(
      row: "E1",
      "Vừa qua, Hội LHPN huyện Sơn Khê đã tổ chức thành công đêm chung kết Hội thi tiểu phẩm.",
      yields: "contest; Hội LHPN huyện Sơn Khê"),
    CataloguePhrase(
      row: "E1", "Huyện Sơn Khê tổ chức Đại hội\n\nĐại hội diễn ra ngày 8/11/2019.",
      yields: "congress; Huyện Sơn Khê; 2019-11-08"),
    CataloguePhrase(
      row: "E1", "UBND xã ban hành Kế hoạch số 12 ngày 3/4/2020 về việc tổ chức hội nghị tổng kết.",
      yields: "none"),
    CataloguePhrase(
      row: "E1", "Các tổ chức hội thi đua lập thành tích; Ban Tổ chức hội thi đã vào việc từ sớm.",
      yields: "none"),
    CataloguePhrase(
      row: "E1",
      "Thực hiện Kế hoạch số 84-KH/TU ngày 10/4/2018 về việc tổ chức Hội nghị biểu dương. Ban chỉ đạo phường Minh Hòa tổ chức Hội nghị sơ kết 2 năm.",
      yields: "interim-review; Ban chỉ đạo phường Minh Hòa"),
    CataloguePhrase(
      row: "E1",
      "Kỷ niệm 90 năm ngày thành lập Đoàn, sáng 25/2/2021, Tỉnh đoàn Bắc Lâm tổ chức Lễ khởi động Tháng Thanh niên.",
      yields: "launch; Tỉnh đoàn Bắc Lâm; 2021-02-25"),
    CataloguePhrase(
      row: "E1",
      "Ngày 2/9/2021, Ban Tổ chức cuộc thi ảnh “Bắc Lâm - Đất và Người” đã tổng kết và trao giải.",
      yields:
        "final-review, commendation; Ban Tổ chức cuộc thi ảnh “Bắc Lâm - Đất và Người”; 2021-09-02"),
    CataloguePhrase(
      row: "E1",
      "Ngày 2/9/2021, Thành ủy Hải Phòng tổ chức tổng kết 10 năm thực hiện Nghị quyết 28.",
      yields: "final-review; Thành ủy Hải Phòng; 2021-09-02"),
    CataloguePhrase(
      row: "E1",
      "Ngày 2/9/2021, HĐND huyện Lục Nam, tỉnh Bắc Giang khóa XX nhiệm kỳ 2021 - 2026 đã tổ chức kỳ họp thứ hai.",
      yields: "meeting; HĐND huyện Lục Nam, tỉnh Bắc Giang; 2021-09-02"),
    CataloguePhrase(
      row: "E1",
      "Trao tặng Huy hiệu Đảng cho các đảng viên\n\nNgày 11/2/2021, đồng chí Lê Văn Ba đã đến thăm và trao tận tay Huy hiệu cho các đảng viên.",
      yields: "commendation; 2021-02-11"),
    CataloguePhrase(
      row: "E1",
      "Ngày 6/9/2023 Đảng ủy xã Tân Lộc tổ chức Hội thi cán bộ dân vận.",
      yields: "contest; Đảng ủy xã Tân Lộc; 2023-09-06"),
    CataloguePhrase(
      row: "E1",
      "Ngày 6/9/2023, Bộ Nội vụ (BNV) Việt Nam phối hợp với Bộ Nội vụ Lào tổ chức Diễn đàn công vụ.",
      yields: "meeting; Bộ Nội vụ; 2023-09-06"),
    CataloguePhrase(
      row: "E1",
      "Bí thư Thành ủy Lê Văn Ba cùng các lãnh đạo thành phố đã tuyên dương 20 bí thư chi bộ.\n\nSáng 29/1/2026, Thành ủy Bắc Lâm tổ chức hội nghị tuyên dương bí thư chi bộ.",
      yields: "commendation; Thành ủy Bắc Lâm; 2026-01-29"),
    CataloguePhrase(
      row: "E2", "Lễ động thổ Nhà văn hóa xã Tân Lộc\n\nĐây là nơi hội họp của nhân dân trong xã.",
      yields: "launch"),
    CataloguePhrase(
      row: "E1",
      "Chiều 20/10/2021, UBND xã Tân Lộc (huyện Lục Nam) đã làm lễ tuyên dương em Lê Văn Ba.",
      yields: "commendation; UBND xã Tân Lộc; 2021-10-20"),
    CataloguePhrase(
      row: "E1",
      "Hội nghị bầu Trưởng thôn nhiệm kỳ 2022 - 2025\n\nSáng 2/10/2022, cử tri đại diện các hộ của tám thôn trong xã đi bầu Trưởng thôn nhiệm kỳ mới.\n\nTổ bầu cử thôn Đông kiểm tra thùng phiếu",
      yields: "meeting; 2022-10-02"),
    CataloguePhrase(
      row: "E1",
      "Đoàn giám sát của HĐND huyện Lục Nam giám sát thị trấn Đồi Ngô\n\nNgày 14/5/2018, ông Lê Văn Ba chủ trì.",
      yields: "inspection; Đoàn giám sát của HĐND huyện Lục Nam; 2018-05-14"),
    CataloguePhrase(
      row: "E1",
      "Chiều 24/7/2020, tại nhà văn hóa diễn ra lễ trao tặng và truy tặng danh hiệu Bà mẹ Việt Nam anh hùng.",
      yields: "commendation; 2020-07-24"),
    // Kinds, where someone does them.
    CataloguePhrase(
      row: "E2", "Ngày 9/5/2022, Công đoàn huyện tổng kết năm học.",
      yields: "final-review; Công đoàn huyện; 2022-05-09"),
    CataloguePhrase(
      row: "E2", "UBND tỉnh tuyên dương 46 tập thể\n\nSáng nay, UBND tỉnh tuyên dương.",
      yields: "commendation; UBND tỉnh"),
    CataloguePhrase(
      row: "E2", "Ngày 1/6/2021, Đoàn xã ra quân dọn đường làng.",
      yields: "launch; Đoàn xã; 2021-06-01"),
    CataloguePhrase(
      row: "E2", "Ngày 1/6/2021, Đoàn xã khởi công cầu dân sinh và bàn giao 2 căn nhà.",
      yields: "launch, handover; Đoàn xã; 2021-06-01"),
    CataloguePhrase(
      row: "E2", "Ngày 1/6/2021, Hội CCB xã tổ chức họp mặt truyền thống.",
      yields: "anniversary; Hội CCB xã; 2021-06-01"),
    CataloguePhrase(
      row: "E2", "Ngày 1/6/2021, Ban Dân vận Huyện ủy kiểm tra công tác dân vận tại xã Mai Lâm.",
      yields: "inspection; Ban Dân vận Huyện ủy; 2021-06-01"),
    CataloguePhrase(
      row: "E2", "Ngày 1/6/2021, Khối dân vận xã tổ chức giao ban quý II.",
      yields: "briefing; Khối dân vận xã; 2021-06-01"),
    CataloguePhrase(
      row: "E2", "Ngày 1/6/2021, UBND huyện tổ chức đối thoại với nông dân.",
      yields: "meeting; UBND huyện; 2021-06-01"),
    CataloguePhrase(
      row: "E2", "Ngày 1/6/2021, Ủy ban MTTQ huyện tổ chức hội nghị hiệp thương.",
      yields: "meeting; Ủy ban MTTQ huyện; 2021-06-01"),
    CataloguePhrase(
      row: "E2", "Ngày 1/6/2021, Đảng bộ xã tổ chức lễ báo công dâng Bác.",
      yields: "commendation; Đảng bộ xã; 2021-06-01"),
    CataloguePhrase(
      row: "E2", "Ngày 1/6/2021, huyện Sơn Khê tổ chức Ngày hội văn hóa.",
      yields: "festival; huyện Sơn Khê; 2021-06-01"),
    CataloguePhrase(
      row: "E2", "Ngày 1/6/2021, Hội Nông dân xã tổ chức lễ kỷ niệm 90 năm ngày thành lập.",
      yields: "anniversary; Hội Nông dân xã; 2021-06-01"),
    // An occasion, a topic or a name is no kind.
    CataloguePhrase(
      row: "E2",
      "Nhân kỷ niệm 90 năm ngày thành lập, Hội Nông dân xã trồng 200 cây chào mừng Đại hội.",
      yields: "none"),
    CataloguePhrase(
      row: "E2", "Tăng cường kiểm tra, giám sát\n\nCông tác kiểm tra, giám sát được đẩy mạnh.",
      yields: "none"),
    CataloguePhrase(
      row: "E2", "Mô hình “Hội thi ẩm thực” ở xã Mai Lâm\n\nXã có 3 mô hình hay từ nhiều năm nay.",
      yields: "none"),
    CataloguePhrase(
      row: "E2", "Thực hiện Nghị quyết Đại hội\n\nỦy ban Kiểm tra Huyện ủy đã có văn bản.",
      yields: "none"),
    CataloguePhrase(
      row: "E2", "Giá trị của 20 mô hình\n\nCán bộ nói về 20 mô hình tại buổi họp báo hôm qua.",
      yields: "none"),
    // Several in one.
    CataloguePhrase(
      row: "E3",
      "Phường Minh Hòa sơ kết phong trào thi đua, biểu dương điển hình\n\nHội nghị có 90 đại biểu.",
      yields: "interim-review, commendation; Phường Minh Hòa"),
    CataloguePhrase(
      row: "E3",
      "UBND xã vừa tổ chức hội nghị tổng kết năm 2022 gắn với phát động thi đua, triển khai nhiệm vụ năm 2023.",
      yields: "final-review, launch; UBND xã"),
    CataloguePhrase(
      row: "E3",
      "Họp Ban Chỉ đạo\n\nNgày 7/3/2023, Ban Chỉ đạo huyện tổ chức Hội nghị tổng kết phong trào.",
      yields: "final-review; Ban Chỉ đạo huyện; 2023-03-07"),
    CataloguePhrase(
      row: "E3",
      "Ngày 7/3/2023, UBND xã tổ chức hội nghị trực tuyến tổng kết công tác kiểm tra, giám sát.",
      yields: "final-review; UBND xã; 2023-03-07"),
    // Who attends tells nothing of its own.
    CataloguePhrase(
      row: "E4",
      "UBND xã vừa tổ chức hội nghị tổng kết. Dự và chỉ đạo hội nghị có đồng chí Lê Văn Thạch.",
      yields: "final-review; UBND xã"),
    CataloguePhrase(
      row: "E4",
      "Đồng chí Lê Văn Thạch dự Ngày hội\n\nVề dự có đồng chí Lê Văn Thạch, Bí thư Huyện ủy.",
      yields: "festival"),
    // Where it is held is not who holds it.
    CataloguePhrase(
      row: "E5",
      "Ngày 7/3/2023, tại hội trường xã Mai Lâm, Ban Dân vận Huyện ủy tổ chức hội nghị sơ kết.",
      yields: "interim-review; Ban Dân vận Huyện ủy; 2023-03-07"),
    CataloguePhrase(
      row: "E5", "Ngày 7/3/2023, tại Nhà văn hóa huyện diễn ra Hội thi giọng hát hay.",
      yields: "contest; 2023-03-07"),
    CataloguePhrase(
      row: "E5", "Ngày 7/3/2023, tại 18 điểm cầu, Tỉnh ủy Bắc Lâm tổ chức hội nghị trực tuyến.",
      yields: "meeting; Tỉnh ủy Bắc Lâm; 2023-03-07"),
    CataloguePhrase(
      row: "E6",
      "Được Ban Thường vụ Huyện ủy chọn làm điểm, ngày 7/3/2020, Đảng bộ xã Mai Lâm tổ chức Đại hội đại biểu.",
      yields: "congress; Đảng bộ xã Mai Lâm; 2020-03-07"),
    CataloguePhrase(
      row: "E6",
      "Đảng bộ xã được chọn tổ chức đại hội điểm\n\nSáng 7/3/2020, Đảng bộ xã tổ chức Đại hội.",
      yields: "congress; Đảng bộ xã; 2020-03-07"),
    // Several hosts; partners.
    CataloguePhrase(
      row: "E7",
      "Ngày 7/3/2023, Ban Dân vận, Hội LHPN, Hội Nông dân huyện tổ chức lễ phát động.",
      yields: "launch; Ban Dân vận, Hội LHPN, Hội Nông dân huyện; 2023-03-07"),
    CataloguePhrase(
      row: "E7", "Ngày 7/3/2023, Đoàn Thanh niên xã và Hội LHPN xã tổ chức Ngày hội bánh chưng.",
      yields: "festival; Đoàn Thanh niên xã và Hội LHPN xã; 2023-03-07"),
    CataloguePhrase(
      row: "E7",
      "Ngày 7/3/2023, Hội Chữ thập đỏ huyện phối hợp với UBND xã Mai Lâm tổ chức trao quà.",
      yields: "handover; Hội Chữ thập đỏ huyện; 2023-03-07"),
    CataloguePhrase(
      row: "E7", "Hội thi đầu bếp giỏi do Đoàn phường Minh Hòa tổ chức đã khép lại tối 7/3/2023.",
      yields: "contest; Đoàn phường Minh Hòa; 2023-03-07"),
    CataloguePhrase(
      row: "E7",
      "Ban Chỉ đạo thi đua “Dân vận khéo”, xã đảo Hòn Mây vừa tổ chức hội nghị tổng kết.",
      yields: "final-review; Ban Chỉ đạo thi đua “Dân vận khéo”, xã đảo Hòn Mây"),
    CataloguePhrase(
      row: "E7", "Hội Cựu chiến binh (CCB) huyện Sơn Khê đã tổ chức Đại hội thi đua.",
      yields: "congress; Hội Cựu chiến binh (CCB) huyện Sơn Khê"),
    CataloguePhrase(
      row: "E1", "Ngày 7/3/2023, Hội LHPN xã Mai Lâm long trọng tổ chức Lễ kỷ niệm.",
      yields: "anniversary; Hội LHPN xã Mai Lâm; 2023-03-07"),
    CataloguePhrase(
      row: "E1", "Các Chi hội Phụ nữ xã Mai Lâm đều tổ chức lễ kỷ niệm trọng thể.",
      yields: "anniversary; Chi hội Phụ nữ xã Mai Lâm"),
    CataloguePhrase(
      row: "E7",
      "Vừa qua (7/3/2023), thôn Mai Hà, xã Tân Lộc (Sơn Khê) tổ chức Ngày hội đại đoàn kết.",
      yields: "festival; thôn Mai Hà, xã Tân Lộc; 2023-03-07"),
    CataloguePhrase(
      row: "E7", "Sáng 7/3/2023, thôn Mai Hà, xã Tân Lộc tổ chức Ngày hội đại đoàn kết.",
      yields: "festival; thôn Mai Hà, xã Tân Lộc; 2023-03-07"),
    CataloguePhrase(
      row: "E7",
      "Ngày 7/3/2023, Tỉnh đoàn Bắc Lâm phối hợp với Quỹ học bổng Mai Vàng, tổ chức lễ trao học bổng.",
      yields: "handover; Tỉnh đoàn Bắc Lâm; 2023-03-07"),
    CataloguePhrase(
      row: "E7", "Trong tháng 2/2025 đã có 07/08 chi bộ tổ chức thành công Đại hội.",
      yields: "congress"),
    CataloguePhrase(
      row: "E1",
      "- Thực hiện Kế hoạch của Đảng ủy.\n- Được sự đồng ý của Đảng ủy. Ngày 7/3/2023, Chi bộ 4 tổ chức Đại hội.",
      yields: "congress; Chi bộ 4; 2023-03-07"),
    CataloguePhrase(
      row: "E8", "Đoàn khối Dân chính Đảng tổ chức hội nghị tổng kết.",
      yields: "final-review; Đoàn khối Dân chính Đảng"),
    CataloguePhrase(
      row: "E1",
      "Ngày 7/3/2023, HĐND xã Mai Lâm khóa X, nhiệm kỳ 2021 - 2026 tổ chức kỳ họp thứ nhất.",
      yields: "meeting; HĐND xã Mai Lâm khóa X; 2023-03-07"),
    CataloguePhrase(
      row: "E5",
      "Ngày 7/3/2023, tại Khu di tích Đồi Xanh, xã Mai Lâm, huyện Sơn Khê, UBND tỉnh tổ chức lễ kỷ niệm.",
      yields: "anniversary; UBND tỉnh; 2023-03-07"),
    CataloguePhrase(
      row: "E2", "Ngày 7/3/2023, Đảng bộ xã Mai Lâm tổ chức lễ trao huy hiệu 65 năm tuổi Đảng.",
      yields: "commendation; Đảng bộ xã Mai Lâm; 2023-03-07"),
    CataloguePhrase(
      row: "E1",
      "Nhân kỷ niệm 70 năm Ngày truyền thống (15/10/1953- 15/10/2023), sáng ngày 12/10/2023, Hội Nông dân xã Mai Lâm tổ chức hội nghị sơ kết.",
      yields: "interim-review; Hội Nông dân xã Mai Lâm; 2023-10-12"),
    CataloguePhrase(
      row: "E1",
      "Xã Mai Lâm tổng kết phong trào\n\nLãnh đạo huyện phát biểu tại Hội nghị\n\nNgày 7/8/2009, UBND xã Mai Lâm đã tổ chức hội nghị tổng kết.",
      yields: "final-review; UBND xã Mai Lâm; 2009-08-07"),
    CataloguePhrase(
      row: "E1",
      "Kỳ họp thứ nhất HĐND xã Mai Lâm\n\nKỳ họp thứ nhất HĐND xã Mai Lâm\n\nSáng 30/6/2021, HĐND xã Mai Lâm tổ chức kỳ họp thứ nhất.",
      yields: "meeting; HĐND xã Mai Lâm; 2021-06-30"),
    CataloguePhrase(
      row: "E2", "Vừa qua, Ủy ban MTTQ tỉnh tổ chức lễ trao kỷ niệm chương cho 5 cá nhân.",
      yields: "commendation; Ủy ban MTTQ tỉnh"),
    CataloguePhrase(
      row: "E5", "Ngày 7/3/2023, các thôn trên địa bàn xã tổ chức Ngày hội đại đoàn kết.",
      yields: "festival; 2023-03-07"),
    // No day but the stamp's: none.
    CataloguePhrase(
      row: "E8",
      "Xã Mai Lâm tổng kết phong trào\n07/07/2023\n\nUBND xã vừa tổ chức hội nghị tổng kết phong trào.",
      yields: "final-review; UBND xã"),
    CataloguePhrase(
      row: "E8", "Lễ ra mắt tổ hòa giải\n\nTổ hòa giải có 9 thành viên ở 3 thôn.", yields: "launch"),
    CataloguePhrase(
      row: "E8", "Ngày 7/3, UBND xã tổ chức hội nghị tổng kết.", yields: "final-review; UBND xã"),
  ]

  @Test(arguments: phrases) func tells(_ phrase: CataloguePhrase) throws {
    #expect(try [event(phrase.text)] == phrase.yields)
  }

  @Test(arguments: [
    (
      "UBND xã vừa tổ chức ⟦hội nghị sơ kết phong trào thi đua, gắn với biểu dương⟧ điển hình.",
      ["interim-review", "commendation"]
    ),
    ("⟦Lễ ra mắt⟧ mô hình mới ở xã Mai Lâm\n\nMô hình có 9 thành viên.", ["launch"]),
  ])
  func marksItsWords(_ marked: String, _ kinds: [String]) throws {
    let text = MarkedText(marked)
    let event = try #require(try PlacesTests.record(text.text).event)
    #expect(event.kinds.map(\.rawValue) == kinds)
    let mark = text.marks[0]
    #expect(event.text == String(decoding: Array(text.text.utf8)[mark], as: UTF8.self))
  }

  @Test(arguments: [
    "tổ chức", "Tổ chức", "họp", "“", "Lễ", "hội nghị,", "tổ chức,, tổ chức hội thi “",
    "và tổng kết",
    "do tổ chức", "Ngày hội do do tổ chức", "(CCB) tổ chức họp",
  ])
  func survives(_ text: String) throws {
    _ = try event(text)
    _ = try event("Tiêu đề của bài viết này\n\n" + text)
  }
}
