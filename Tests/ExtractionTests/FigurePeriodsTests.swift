import Records
import Testing

/// Of which time a count is told.
@Suite struct FigurePeriodsTests {
  @Test(arguments: [
    (
      "Phường biểu dương 48 mô hình (31 tập thể, 17 cá nhân) tiêu biểu năm 2022.",
      ["48 mô hình (2022)", "31 tập thể (–)", "17 cá nhân (–)"]
    ),
    (
      "Từ năm 2019 đến năm 2021, huyện giảm 60 thôn (năm 2019: 35 thôn; năm 2020: 25 thôn).",
      ["60 thôn (2019/2021)", "35 thôn (2019)", "25 thôn (2020)"]
    ),
    (
      "Hội phát triển 42 hội viên (15 hội viên là người dân tộc) trong năm 2021.",
      ["42 hội viên (2021)", "15 hội viên (–)"]
    ),
    (
      "Năm 2020, xã có 12 mô hình; năm 2021 có 15 mô hình.",
      ["12 mô hình (2020)", "15 mô hình (2021)"]
    ),
    (
      "Huyện tặng cờ giai đoạn 2016 - 2020 cho 2 tập thể; bằng khen cho 3 tập thể xuất sắc năm 2020.",
      ["2 tập thể (2016/2020)", "3 tập thể (2020)"]
    ),
    ("Năm 2020, xã có 12 mô hình; 5 câu lạc bộ.", ["12 mô hình (2020)", "5 câu lạc bộ (2020)"]),
    ("Huyện khen 6 mô hình tiêu biểu giai đoạn 2017 - 2020.", ["6 mô hình (2017/2020)"]),
    ("Toàn xã có 9 tổ tự quản (năm 2019).", ["9 tổ tự quản (2019)"]),
    ("Toàn xã có 31 hộ nghèo, giảm so với năm 2018.", ["31 hộ (–)"]),
    ("Đây là thôn còn nợ tiêu chí năm 2016, đến nay đã có 14 tổ.", ["14 tổ (–)"]),
    ("Từ năm 2016 đến nay, xã có 14 tổ.", ["14 tổ (2016)"]),
    (
      "Sản lượng cá đạt 42 tấn, tính đến ngày 15/5/2023 xã trồng hơn 26 ha.",
      ["42 tấn (–)", "over 26 ha (2023-05-15)"]
    ),
    ("Xã làm theo Đề án giai đoạn 2019 - 2025; trồng thêm 16 ha.", ["16 ha (–)"]),
    ("Xã trồng 104 ha ngô; thời vụ đến hết tháng 3/2024.", ["104 ha (–)"]),
    ("Hội vận động 164 triệu đồng, xây dựng Đề án giai đoạn 2021 - 2025.", ["164000000 đồng (–)"]),
    ("Huyện chọn 14 xã, được công nhận năm 2021.", ["14 xã (2021)"]),
    (
      "4 tháng đầu năm 2023 (tính đến ngày 5/5/2023), xã thu 578 triệu đồng.",
      ["578000000 đồng (2023-01/2023-04)"]
    ),
    (
      "Xã có 12 sản phẩm mới năm 2019 và 13 sản phẩm mới năm 2020.",
      ["12 sản phẩm (2019)", "13 sản phẩm (2020)"]
    ),
    (
      "Lượng khách tăng 7% so với cùng kỳ (năm 2022 là 71%).", ["7 % (–)", "71 % (2022)"]
    ),
    (
      "Từ năm 2014 đến nay, xã làm 57 mô hình, riêng năm 2016 là 21 mô hình; trong số này có 9 mô hình tốt.",
      ["57 mô hình (2014)", "21 mô hình (2016)", "9 mô hình (2016)"]
    ),
    (
      "Huyện tăng số cuộc đối thoại (9 tháng đầu năm 2014 mở 16 cuộc) và chọn 4 xã làm điểm.",
      ["16 cuộc (2014-01/2014-09)", "4 xã (–)"]
    ),
    (
      "Xã có 11 thôn với dân số (năm 2016) là 4.889 người.",
      ["11 thôn (–)", "4889 người (2016)"]
    ),
    ("Hội khen 14 em từ năm học 2020-2021 đến năm học 2024-2025.", ["14 em (2024/2025)"]),
    (
      "Thu ngân sách của xã đạt 838 tỷ đồng; thu nhập năm 2023 đạt 77 triệu đồng; trồng thêm 16 ha.",
      ["838000000000 đồng (–)", "77000000 đồng (2023)", "16 ha (–)"]
    ),
    (
      "Xã khen thưởng cho 15 tập thể, 21 cá nhân có thành tích xuất sắc năm 2017.",
      ["15 tập thể (2017)", "21 cá nhân (2017)"]
    ),
    (
      "Hội bầu 5 đại biểu xuất sắc, nhiệm kỳ 2021 - 2026 và 2 đại biểu dự khuyết.",
      ["5 đại biểu (2021/2026)", "2 đại biểu (2021/2026)"]
    ),
  ])
  func isOfItsTime(_ text: String, _ figures: [String]) throws {
    let found = try Record.of(text).figures.map { figure in
      "\(figure.brief) (\(figure.period?.rawValue ?? "–"))"
    }
    #expect(found == figures)
  }
}
