import Records
import Testing

/// Of which time a count is told.
@Suite struct FigurePeriodsTests {
  @Test(arguments: [
    (
      "Xã công nhận 55 mô hình (29 tập thể, 26 cá nhân) tiêu biểu năm 2022.",
      ["55 mô hình (2022)", "29 tập thể (–)", "26 cá nhân (–)"]
    ),
    (
      "Từ năm 2015 đến năm 2018, tỉnh tinh giản 83 người (năm 2015: 28 người; năm 2016: 55 người).",
      ["83 người (2015/2018)", "28 người (2015)", "55 người (2016)"]
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
  ])
  func isOfItsTime(_ text: String, _ figures: [String]) throws {
    let found = try Record.of(text).figures.map { figure in
      "\(figure.brief) (\(figure.period?.rawValue ?? "–"))"
    }
    #expect(found == figures)
  }
}
