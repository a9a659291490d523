import BanTin
import Records
import Testing

/// Totals and lists: which parts are all, and what is more than its whole.
@Suite struct PartsTests {
  @Test(arguments: [
    // A list that says that it leaves out some.
    "Huyện có 50 mô hình, trong đó có 21 mô hình kinh tế, 14 mô hình văn hóa - xã hội, còn lại là các "
      + "mô hình quốc phòng - an ninh.",
    "Huyện có 50 mô hình, trong đó có 21 mô hình kinh tế, 14 mô hình văn hóa - xã hội, số còn lại thuộc "
      + "lĩnh vực an ninh.",
    "Huyện có 50 mô hình, trong đó có 21 mô hình kinh tế, 14 mô hình văn hóa - xã hội và các lĩnh vực "
      + "khác.",
    "Huyện có 50 mô hình, trong đó có 21 mô hình kinh tế, 14 mô hình văn hóa - xã hội…",
    "Huyện có 50 mô hình, trong đó có 21 mô hình kinh tế, 14 mô hình văn hóa - xã hội, v.v.",
    "Huyện có 50 mô hình, trong đó có 21 mô hình kinh tế, 14 mô hình văn hóa - xã hội. Số còn lại là mô "
      + "hình an ninh.",
    // One total split twice.
    "Tổng số 44 mô hình, gồm 18 mô hình mới và 26 mô hình duy trì; trong đó 30 mô hình kinh tế, 14 mô "
      + "hình văn hóa.",
    // Parts that overlap, and what a number grew to.
    "Đại hội có 130 đại biểu, trong đó có 70 đại biểu nữ, 95 đại biểu trẻ.",
    "Năm 2021 có 12 mô hình, trong đó có thêm 5 mô hình, nâng tổng số lên 40 mô hình.",
    "Hội đã giúp 66/60 hộ theo kế hoạch.",
    "Chi bộ có 62 đảng viên, gồm 26 đảng viên nữ và 36 đảng viên nam.",
    "Đảng bộ có 15 chi bộ, gồm 9 chi bộ nông thôn và 6 chi bộ cơ quan.",
    "Huyện có 18 xã, thị trấn, gồm 2 thị trấn và 16 xã.",
    "Đoàn thăm 40 hộ, gồm 10 hộ nghèo, 25 hộ chính sách.",
  ])
  func isPassedOver(_ words: String) throws {
    #expect(try alarms(in: "Tin của huyện Kbang\n\n" + words) == [])
  }

  @Test(arguments: [
    // In brackets, behind `gồm`, year by year: whether or not the sum is right, the parts are all.
    (
      "Huyện đăng ký 48 mô hình (21 mô hình kinh tế, 14 mô hình văn hóa - xã hội và 11 mô hình quốc "
        + "phòng - an ninh).", "sum-mismatch"
    ),
    ("Huyện khen thưởng 48 mô hình (21 tập thể, 29 cá nhân).", "sum-mismatch"),
    ("Chi bộ có 62 đảng viên, gồm 26 đảng viên nữ và 38 đảng viên nam.", "sum-mismatch"),
    ("Đảng bộ có 15 chi bộ, gồm 9 chi bộ nông thôn và 7 chi bộ cơ quan.", "sum-mismatch"),
    ("Huyện có 18 xã, thị trấn, gồm 2 thị trấn và 17 xã.", "sum-mismatch"),
    (
      "Giai đoạn 2018 - 2020, xã làm 60 mô hình: năm 2018: 15 mô hình, năm 2019: 22 mô hình, năm 2020: "
        + "27 mô hình.", "sum-mismatch"
    ),
    (
      "Huyện có 50 mô hình, trong đó có 21 mô hình kinh tế, 14 mô hình văn hóa - xã hội và 12 mô hình "
        + "khác.", "sum-mismatch"
    ),
    (
      "Huyện có 50 mô hình, trong đó có 21 mô hình kinh tế, 14 mô hình văn hóa - xã hội, còn lại là 12 "
        + "mô hình an ninh.", "sum-mismatch"
    ),
    ("Toàn xã có 26 mô hình, trong đó có 31 mô hình hiệu quả.", "part-above-total"),
    ("Toàn xã có 310/298 hộ đạt gia đình văn hóa.", "part-above-total"),
  ])
  func isFound(words: String, rule: String) throws {
    #expect(try alarms(in: "Tin của huyện Kbang\n\n" + words) == [rule])
  }

  @Test(arguments: [
    // Commas between fields, and between names behind capitals.
    ("Huyện có 28 mô hình trên 4 lĩnh vực: kinh tế, văn hóa - xã hội, quốc phòng - an ninh.", true),
    (
      "Huyện có 28 mô hình trên 3 lĩnh vực: kinh tế, văn hóa - xã hội, quốc phòng - an ninh.", false
    ),
    ("Huyện có 28 mô hình trên 3 lĩnh vực: kinh tế, văn hóa, xã hội, quốc phòng - an ninh.", false),
    ("Huyện có 28 mô hình trên 4 lĩnh vực: kinh tế, văn hóa, an ninh…", false),
    ("Xã có 2 mô hình: Tiếng kẻng bình yên, Đường hoa phụ nữ, Camera an ninh.", true),
    ("Xã có 3 mô hình: Tiếng kẻng bình yên, Đường hoa phụ nữ, Camera an ninh.", false),
    ("Xã có 5 mô hình: “Tiếng kẻng bình yên”, “Đường hoa phụ nữ”…", false),
    ("Xã có 5 mô hình: “Tiếng kẻng bình yên”, “Đường hoa phụ nữ” và nhiều mô hình khác.", false),
    ("Xã có 5 mô hình: “Tiếng kẻng bình yên”, “Đường hoa phụ nữ”.", true),
    ("Xã có 2 mô hình: trồng rau, hoa sạch, nuôi bò.", false),
    ("Xã có 2 mô hình, gồm: “Tiếng kẻng bình yên”, “Đường hoa phụ nữ”, “Camera an ninh”.", true),
    ("Xã có 3 mô hình, gồm: “Tiếng kẻng bình yên”, “Đường hoa phụ nữ”, “Camera an ninh”.", false),
    // However the names are spaced.
    ("Xã có 2 mô hình:  “Tiếng kẻng bình yên”,  “Đường hoa phụ nữ”,  “Camera an ninh”.", true),
    (
      "Xã có 2 mô hình: “Tiếng kẻng bình yên”,\u{200B} “Đường hoa phụ nữ”,\u{200B} “Camera an ninh”.",
      true
    ),
  ])
  func listsAreCounted(words: String, isFound: Bool) throws {
    #expect(
      try alarms(in: "Tin của huyện Kbang\n\n" + words) == (isFound ? ["listed-vs-claimed"] : []))
  }
}
