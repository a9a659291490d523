import BanTin
import Records
import Testing

/// Which numbers belong together by the words between them, and which only stand side by side.
@Suite struct TiesTests {
  @Test(arguments: [
    // Another sentence, another clause, another noun, the plan.
    "Toàn phường có 14/18 khu phố văn hóa.\n\n95% hộ dân dùng nước sạch.",
    "Toàn phường có 14/18 khu phố văn hóa; 100% khu phố có tổ tự quản.",
    "Cuộc họp có 27/30 ủy viên dự, 100% ủy viên tán thành.",
    "Huyện có 13/16 xã về đích. Tỷ lệ tham gia bảo hiểm đạt 94%.",
    "Có 18/25 ấp ra mắt tổ tự quản, đạt 100% kế hoạch.",
    "Có 18/25 ấp ra mắt tổ tự quản, đạt 120% so với chỉ tiêu.",
    "Huyện có 21/24 trường đạt chuẩn, 97% học sinh tốt nghiệp.",
    "Huyện có 21/24 trường đạt chuẩn, tỷ lệ tốt nghiệp đạt 97%.",
    // Several in a row, each with its own on the same side.
    "Xếp loại: 36/80 hộ khá, 45%; 28/80 hộ trung bình, 35%; 16/80 hộ nghèo, 20%.",
    "Có 45% (36/80 hộ) khá, 35% (28/80 hộ) trung bình và 20% (16/80 hộ) nghèo.",
    "Tỷ lệ chuyên cần đạt 96%, 17/22 lớp được khen.",
    // So many that each reach it.
    "Huyện có 13/16 xã đạt trên 95%.", "Huyện có 13/16 xã đạt tỷ lệ 95%.",
    // What is right.
    "Toàn phường có 15/20 khu phố văn hóa, chiếm 75% số khu phố.",
    "Tỷ lệ khu phố văn hóa đạt 75% (15/20 khu phố).",
    "Hội đã giúp 66/60 hộ, đạt 110% kế hoạch năm.",
  ])
  func otherSharesAreNotTold(_ words: String) throws {
    #expect(try alarms(in: "Tin của phường An Đông\n\n" + words) == [])
  }

  @Test(arguments: [
    "Toàn phường có 15/20 khu phố văn hóa (đạt 85%).",
    "Toàn phường có 15/20 khu phố văn hóa (85%).",
    "Toàn phường đạt 15/20 khu phố, bằng 85%.",
    "Có 15/20 khu phố đạt chuẩn, chiếm tỷ lệ 85%.",
    "Có 15/20 khu phố đạt chuẩn, đạt tỷ lệ 85% và được khen.",
    "Có 15/20 khu phố đạt chuẩn, chiếm 85% tổng số khu phố.",
    "Tỷ lệ khu phố văn hóa đạt 85% (15/20 khu phố).",
    "Tỷ lệ hộ khá là 55%, tương ứng 36/80 hộ.",
    "Hội đã giúp 66/60 hộ, đạt 115% kế hoạch năm.",
  ])
  func aShareOfARatioIsTold(_ words: String) throws {
    #expect(try alarms(in: "Tin của phường An Đông\n\n" + words) == ["ratio-percent-mismatch"])
  }

  @Test(arguments: [
    ("Xã có 24 mô hình, trong đó 35% hội viên tham gia.", []),
    ("Xã có 24 mô hình, trong đó 35% người dân hưởng ứng.", []),
    ("Xã có 24 mô hình, trong đó 35% mô hình hiệu quả.", ["percent-unreachable"]),
    ("Xã có 24 mô hình, trong đó 35% đạt kết quả tốt.", ["percent-unreachable"]),
  ])
  func aShareIsOfItsNoun(words: String, rules: [String]) throws {
    #expect(try alarms(in: "Tin của xã Hòa Bình\n\n" + words) == rules)
  }

  @Test(arguments: [
    // One sum of two kinds, of one with a price and one without, and a part of the price.
    (
      "Hội trao 30 suất quà (400.000 đồng/suất), 8 xe đạp (1,5 triệu đồng/xe), tổng trị giá 24 triệu "
        + "đồng.", []
    ),
    ("Hội trao 50 thùng mì, 8 xe đạp (1,5 triệu đồng/xe), tổng trị giá 20 triệu đồng.", []),
    ("Hội trao 8 xe đạp (1,5 triệu đồng/xe) và nhiều sách vở, tổng trị giá 20 triệu đồng.", []),
    ("Hội xây 6 căn nhà trị giá 80 triệu đồng/căn nhà, trong đó huyện hỗ trợ 50 triệu đồng.", []),
    ("Hội giúp 12 hộ vay vốn 40 triệu đồng/hộ, tổng dư nợ toàn xã 9 tỷ đồng.", []),
    ("Hội trao 90 suất quà, mỗi suất 300 nghìn đồng, tổng trị giá 27 triệu đồng.", []),
    ("Hội trao 90 suất quà, mỗi hộ 300 nghìn đồng, tổng trị giá 37 triệu đồng.", []),
    (
      "Hội trao 30 suất quà (400.000 đồng/suất), 8 xe đạp (1,5 triệu đồng/xe), tổng trị giá 34 triệu "
        + "đồng.", ["product-mismatch"]
    ),
    (
      "Hội trao 50 thùng mì, 8 xe đạp (1,5 triệu đồng/xe), tổng trị giá 9 triệu đồng.",
      ["product-mismatch"]
    ),
    ("Hội trao 90 suất quà, mỗi suất 300 nghìn đồng, tổng 35 triệu đồng.", ["product-mismatch"]),
    (
      "Hội trao 90 suất quà, mỗi suất trị giá 300 nghìn đồng, tổng trị giá 35 triệu đồng.",
      ["product-mismatch"]
    ),
  ])
  func pricesMakeTheirSum(words: String, rules: [String]) throws {
    #expect(try alarms(in: "Tin của xã Hòa Bình\n\n" + words) == rules)
  }

  @Test(arguments: [
    ("UBND xã tặng 24 giấy khen cho 8 tập thể, 16 cá nhân và 6 phần thưởng cho 6 hộ gia đình.", []),
    ("UBND xã tặng 24 giấy khen cho 8 tập thể, 16 cá nhân và 6 suất quà cho 9 hộ gia đình.", []),
    ("UBND xã tặng 24 giấy khen cho 8 tập thể, 12 cá nhân.", ["items-vs-recipients"]),
  ])
  func giftsAreNoRecipients(words: String, rules: [String]) throws {
    #expect(try alarms(in: "Tin của xã Hòa Bình\n\n" + words) == rules)
  }

  /// A headline, the body below it, and what is found.
  @Test(arguments: [
    ("17 hộ thoát nghèo", "Ông Nguyễn Văn An, bà Lê Thị Bình và 15 hộ khác đã thoát nghèo.", []),
    ("17 hộ thoát nghèo", "Ông Nguyễn Văn An và 15 hộ nữa đã thoát nghèo.", []),
    ("17 hộ thoát nghèo", "Năm nay có 15 hộ đã thoát nghèo.", ["headline-vs-body"]),
    ("Xã trao 320 suất quà", "Xã đã trao 280 suất quà cho hộ nghèo.", ["headline-vs-body"]),
    ("Xã trao 300 suất quà", "Xã đã trao 280 suất quà cho hộ nghèo.", []),
    ("Xã trao 320 suất quà", "Xã đã trao 324 suất quà cho hộ nghèo.", []),
    ("Xã trao 320 suất quà", "Xã đã trao 280 suất quà cho hộ nghèo, 40 phần cho học sinh.", []),
  ])
  func headlinesAreRoundedAndCountAll(title: String, body: String, rules: [String]) throws {
    #expect(try alarms(in: "\(title)\n\n\(body)") == rules)
  }

  @Test(arguments: [
    ("Xã khen thưởng 4 gia đình văn hóa tiêu biểu 5 năm liền (2018 - 2022).", []),
    ("Xã khen thưởng 4 tập thể có thành tích giai đoạn 2018 - 2022.", ["period-conflict"]),
    ("Đợt thi đua kéo dài từ ngày 20/6/2021 đến ngày 18/6/2021.", ["period-conflict"]),
    ("Đợt thi đua kéo dài từ ngày 18/6/2021 đến ngày 20/6/2021.", []),
    ("Hội thi mở từ ngày 20/6/2021. Đến ngày 18/6/2021 đã có 20 bài.", []),
    ("Xã tổng kết công tác hội 5 năm 2015 - 2021.", ["period-length"]),
    ("Xã tổng kết công tác hội 5 năm 2015 - 2020.", []),
    ("Qua 12 năm thực hiện phong trào (2015 - 2021), xã có 20 mô hình.", ["period-length"]),
    ("Qua 6 năm thực hiện phong trào (2015 - 2021), xã có 20 mô hình.", []),
    ("Sau 3 năm thực hiện kế hoạch (2021 - 2025), xã có 20 mô hình.", []),
    ("Công tác phòng dịch COVID-19 năm 2020 - 2021 đạt kết quả tốt.", []),
  ])
  func timesBelongTogether(words: String, rules: [String]) throws {
    let title = "Xã Hòa Bình sơ kết phong trào “Dân vận khéo” giai đoạn 2020 - 2022"
    let isOfAwards = words.contains("khen thưởng")
    #expect(try alarms(in: (isOfAwards ? title : "Tin của xã Hòa Bình") + "\n\n" + words) == rules)
  }

  @Test(arguments: [
    ("Hội nghị diễn ra ngày 30/2/2021.", ["ngày 30/2/2021"]),
    ("Hội nghị diễn ra ngày 29/2/2021, bế mạc ngày 31/4.", ["ngày 29/2/2021", "ngày 31/4"]),
    ("Kết quả tháng 14/2021 và quý VI/2021.", ["tháng 14/2021", "quý VI/2021"]),
    ("Hội nghị diễn ra ngày 29/2/2020, tổng kết quý IV/2021 và tháng 12/2021.", []),
    ("Kế hoạch số 45/2021/KH-UBND ngày 12/3/2021; có 31/38 chỉ tiêu, số 32/1/2020-A.", []),
  ])
  func whatNoCalendarHasIsNoted(words: String, noted: [String]) throws {
    let found = try findings(in: "Tin của xã Hòa Bình\n\n" + words)
    #expect(found.filter { $0.rule == "impossible-date" }.map(\.evidence[0].text) == noted)
  }
}
