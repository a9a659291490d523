import Records
import TestSupport
import Testing

/// Periods and dates: section 4 of the catalogue, P1 to P33.
@Suite struct PeriodRowsTests {
  @Test(arguments: ranges + lengths + parts + days + stamps)
  func reads(_ phrase: CataloguePhrase) throws {
    let found = try phrase.record().briefPeriods
    #expect(found == phrase.yields)
  }

  /// Stages, terms, ordinals, years.
  static let ranges = [
    CataloguePhrase(
      row: "P1", "Trong giai đoạn 2017-2019, xã có 12 mô hình.", yields: "stage 2017/2019"),
    CataloguePhrase(row: "P1", "Kết quả giai đoạn 2018 – 2022 rất tốt.", yields: "stage 2018/2022"),
    CataloguePhrase(
      row: "P1", "Phong trào giai đoạn 2022— 2024 lan rộng.", yields: "stage 2022/2024"),
    CataloguePhrase(row: "P1", "Kế hoạch giai đoạn 1996 -2006 đã qua.", yields: "stage 1996/2006"),
    CataloguePhrase(row: "P1", "GIAI ĐOẠN 2019 - 2024 CÓ NHIỀU ĐỔI MỚI", yields: "stage 2019/2024"),
    CataloguePhrase(row: "P1", "Công trình bước vào giai đoạn 3 của dự án."),
    CataloguePhrase(row: "P1", "Đây là giai đoạn khó khăn, cần 2000 - 2500 cây giống."),
    CataloguePhrase(
      row: "P2", "Nghị quyết nhiệm kỳ 2015-2020 đã về đích.", yields: "term 2015/2020"),
    CataloguePhrase(
      row: "P2", "Đại hội Hội Nông dân xã (nhiệm kỳ 2023 - 2028).", yields: "term 2023/2028"),
    CataloguePhrase(
      row: "P2", "Ra mắt ban chấp hành mới, NHIỆM KỲ 2022–2027.", yields: "term 2022/2027"),
    CataloguePhrase(row: "P2", "Từ đầu nhiệm kỳ đến nay, xã đã họp 5 lần."),
    CataloguePhrase(row: "P3", "Hội đồng nhân dân huyện khóa XIX họp kỳ thứ 8."),
    CataloguePhrase(row: "P3", "Nghị quyết Trung ương 5 khoá 12 và Đại hội khóa XIII."),
    CataloguePhrase(row: "P3", "Ban Chấp hành khóa 2018-2023 bàn giao.", yields: "term 2018/2023"),
    CataloguePhrase(row: "P4", "Đại hội Đảng bộ xã lần thứ XI và ngày hội lần thứ 17."),
    CataloguePhrase(row: "P4", "Hội thi lần thứ ba, giải chạy lần thứ hai mươi."),
    CataloguePhrase(
      row: "P4", "Đại hội lần thứ XXII, nhiệm kỳ 2020 - 2025 đã bầu.", yields: "term 2020/2025"),
    CataloguePhrase(row: "P5", "Năm 2021, xã trồng 3.500 cây.", yields: "year 2021"),
    CataloguePhrase(row: "P5", "Xã về đích nông thôn mới năm 2017.", yields: "year 2017"),
    CataloguePhrase(row: "P5", "PHÁT ĐỘNG THI ĐUA NĂM 2024", yields: "year 2024"),
    CataloguePhrase(row: "P5", "Bình quân mỗi năm 2019 hộ được vay vốn."),
    CataloguePhrase(row: "P5", "Đóng góp năm nghìn ngày công, năm điểm trường."),
    CataloguePhrase(
      row: "P10", "Từ năm 2013 đến năm 2017, xã làm 40 km đường.", yields: "year-range 2013/2017"),
    CataloguePhrase(
      row: "P10", "từ năm 2019 đến 2022, huyện có 5 đề án", yields: "year-range 2019/2022"),
    CataloguePhrase(
      row: "P10", "Trong các năm từ 2011 đến 2014, xã mở đường.", yields: "year-range 2011/2014"),
    CataloguePhrase(
      row: "P10", "Năm 2018 đến năm 2021, tổ góp 90 triệu đồng.", yields: "year-range 2018/2021"),
    CataloguePhrase(row: "P10", "Vận động từ 2000 đến 2100 hộ tham gia."),
    CataloguePhrase(row: "P11", "Từ năm 2016 đến nay, thôn có 3 tổ tự quản.", yields: "year 2016"),
    CataloguePhrase(
      row: "P11", "Kể từ năm 2020 đến nay, xã làm được nhiều việc.", yields: "year 2020"),
    CataloguePhrase(row: "P11", "Từ đầu năm đến nay, từ đầu nhiệm kỳ, xã hỗ trợ 30 hộ."),
    CataloguePhrase(
      row: "P16", "Tổng kết năm học 2020-2021 của trường.", yields: "school-year 2020/2021"),
    CataloguePhrase(
      row: "P16", "từ năm học 2019 - 2020 đến năm học 2023 - 2024, trường có 5 lớp",
      yields: "school-year 2019/2020", "school-year 2023/2024"),
    CataloguePhrase(
      row: "P16", "Niên khóa 2016 – 2019 có 40 học viên.", yields: "school-year 2016/2019"),
    CataloguePhrase(row: "P16", "Chào đón năm học mới, mỗi năm học có 2 kỳ."),
    CataloguePhrase(row: "P17", "Vụ Xuân vừa rồi, đợt 2.9 và đợt 3 trồng 5 ha."),
    CataloguePhrase(
      row: "P17", "Mừng xuân Canh Tý 2020, xã tặng 60 suất quà.", yields: "year 2020"),
    CataloguePhrase(row: "P17", "Dịp Tết Quý Mão 2023, đoàn xã gói bánh.", yields: "year 2023"),
    CataloguePhrase(row: "P17", "vụ mùa, vụ đông, vụ 3 và dịp hè"),
    CataloguePhrase(
      row: "P32",
      "Kế hoạch giai đoạn 2020-2025; kết quả giai đoạn 2020 - 2022; khen thưởng 2018-2022.",
      yields: "stage 2020/2025", "stage 2020/2022", "year-range 2018/2022"),
    CataloguePhrase(
      row: "P32", "Kết quả năm 2021, phương hướng năm 2022, nhiệm kỳ 2020-2025.",
      yields: "year 2021",
      "year 2022", "term 2020/2025"),
    CataloguePhrase(row: "P32", "Xã sẽ có kế hoạch mới, kết quả mới."),
    CataloguePhrase(
      row: "P33", "Phấn đấu đến năm 2027 xã không còn hộ nghèo.", yields: "year 2027"),
    CataloguePhrase(
      row: "P33", "Tầm nhìn đến 2045, định hướng đến năm 2030.", yields: "year 2045", "year 2030"),
    CataloguePhrase(
      row: "P33", "vào năm 2029 và giai đoạn 2026-2030", yields: "year 2029", "stage 2026/2030"),
    CataloguePhrase(row: "P33", "Trong thời gian tới, những năm tiếp theo, xã sẽ làm tốt hơn."),
  ]

  /// How long.
  static let lengths = [
    CataloguePhrase(
      row: "P6", "Trong 03 năm qua, hội viên góp 70 triệu đồng.", yields: "duration – 3"),
    CataloguePhrase(row: "P6", "4 năm qua, phong trào lan rộng.", yields: "duration – 4"),
    CataloguePhrase(row: "P6", "Bảy năm qua, xã có 9 mô hình.", yields: "duration – 7"),
    CataloguePhrase(row: "P6", "Sau hơn 6 năm triển khai, cả xã đổi khác.", yields: "duration – 6"),
    CataloguePhrase(
      row: "P6", "Qua mười hai năm xây dựng, thôn khang trang.", yields: "duration – 12"),
    CataloguePhrase(row: "P6", "Nhiều năm qua, cây 3 năm tuổi, ở tù 4 năm."),
    CataloguePhrase(
      row: "P7", "Hội nghị sơ kết 3 năm thực hiện Chỉ thị số 22-CT/HU.", yields: "duration – 3"),
    CataloguePhrase(row: "P7", "Tổng kết 10 năm thực hiện phong trào.", yields: "duration – 10"),
    CataloguePhrase(
      row: "P7", "Nhìn lại hai năm thực hiện mô hình tự quản.", yields: "duration – 2"),
    CataloguePhrase(row: "P7", "Kế hoạch 5 năm; hợp đồng thời hạn 3 năm."),
    CataloguePhrase(
      row: "P8", "Tổng kết 8 năm (2012-2019) làm dân vận.", yields: "year-range 2012/2019 8"),
    CataloguePhrase(
      row: "P8", "Nhìn lại 6 năm (2015 – 2021) đồng hành.", yields: "year-range 2015/2021 6"),
    CataloguePhrase(
      row: "P8", "Trong 5 năm (giai đoạn 2017-2021), xã khen 30 hộ.", yields: "stage 2017/2021 5"),
    CataloguePhrase(row: "P8", "Lớp 12 (2012 hộ - 2019 hộ) chưa đủ."),
    CataloguePhrase(
      row: "P9", "Có thành tích 4 năm liên tục giai đoạn 2019-2022.", yields: "stage 2019/2022 4"),
    CataloguePhrase(
      row: "P9", "5 năm liền (2014 - 2018) là đơn vị mạnh.", yields: "year-range 2014/2018 5"),
    CataloguePhrase(row: "P9", "Hoàn thành tốt nhiệm vụ 3 năm liên tục.", yields: "duration – 3"),
    CataloguePhrase(row: "P9", "Họp 3 ngày liên tục, mưa 5 giờ liền."),
    CataloguePhrase(
      row: "P18", "Lễ kỷ niệm 85 năm Ngày truyền thống (18/11/1930 - 18/11/2015).",
      yields: "anniversary 1930-11-18/2015-11-18 85"),
    CataloguePhrase(
      row: "P18", "Kỷ niệm 40 năm thành lập xã (5-9-1979 – 5-9-2019).",
      yields: "anniversary 1979-09-05/2019-09-05 40"),
    CataloguePhrase(
      row: "P18", "Chào mừng 60 năm thành lập trường (1961 - 2021).",
      yields: "anniversary 1961/2021 60"),
    CataloguePhrase(
      row: "P18", "Kỷ niệm 75 năm Ngày Thương binh - Liệt sĩ.", yields: "anniversary – 75"),
    CataloguePhrase(
      row: "P18", "Kỷ niệm 47 năm ngày giải phóng quê hương 28/3/1975 - 28/3/2022.",
      yields: "anniversary 1975-03-28/2022-03-28 47"),
    CataloguePhrase(row: "P18", "Kỷ niệm chương, kỷ niệm đẹp của 75 hội viên."),
    CataloguePhrase(row: "P31", "Hằng tháng họp chi bộ, hàng quý giao ban, mỗi năm tổng kết."),
    CataloguePhrase(row: "P31", "3 tháng họp 1 lần, mỗi tuần 2 buổi, 6 tháng một lần."),
    CataloguePhrase(row: "P31", "01 kỳ/tháng, 2 lần/năm, sinh hoạt tháng 1 lần."),
  ]

  /// Parts of a year, months, as-of dates.
  static let parts = [
    CataloguePhrase(
      row: "P12", "6 tháng đầu năm 2022, xã kết nạp 4 đảng viên.",
      yields: "part-of-year 2022-01/2022-06"),
    CataloguePhrase(
      row: "P12", "Sơ kết 9 tháng đầu năm 2023.", yields: "part-of-year 2023-01/2023-09"),
    CataloguePhrase(
      row: "P12", "Nhiệm vụ 3 tháng cuối năm 2021.", yields: "part-of-year 2021-10/2021-12"),
    CataloguePhrase(
      row: "P12", "7 tháng của năm 2020, 5 tháng năm 2019", yields: "part-of-year 2020-01/2020-07",
      "part-of-year 2019-01/2019-05"),
    CataloguePhrase(
      row: "P12", on: "20/07/2021", "Sáu tháng đầu năm, xã vận động 200 triệu đồng.",
      yields: "part-of-year 2021-01/2021-06"),
    CataloguePhrase(
      row: "P12", on: "03/08/2021", "Phương hướng 6 tháng cuối năm là tốt.",
      yields: "part-of-year 2021-07/2021-12"),
    CataloguePhrase(row: "P12", "6 tháng qua, 6 tháng tuổi, 6 tháng một kỳ."),
    CataloguePhrase(
      row: "P13", "Kết quả quý II/2023 là tốt.", yields: "part-of-year 2023-04/2023-06"),
    CataloguePhrase(
      row: "P13", "Họp giao ban quý 4 năm 2022.", yields: "part-of-year 2022-10/2022-12"),
    CataloguePhrase(
      row: "P13", "Quý I và quý II năm 2021, xã đạt tốt.", yields: "part-of-year 2021-01/2021-03",
      "part-of-year 2021-04/2021-06"),
    CataloguePhrase(
      row: "P13", on: "12/04/2024", "Trong quý I, công an xã họp 3 cuộc.",
      yields: "part-of-year 2024-01/2024-03"),
    CataloguePhrase(
      row: "P13", "Ba quý đầu năm 2021 đều đạt.", yields: "part-of-year 2021-01/2021-09"),
    CataloguePhrase(row: "P13", "Mỗi quý 1 lần, quý vị đại biểu, của quý 4 món."),
    CataloguePhrase(row: "P14", "Ra mắt tháng 5/2021.", yields: "month 2021-05"),
    CataloguePhrase(row: "P14", "Từ tháng 11-2015, tổ đi vào nề nếp.", yields: "month 2015-11"),
    CataloguePhrase(
      row: "P14", "Cuối tháng 9/2019, đầu tháng 2/2020, xã họp.", yields: "month 2019-09",
      "month 2020-02"),
    CataloguePhrase(
      row: "P14", "giữa tháng 06 năm 2022 và trung tuần tháng 8/2022", yields: "month 2022-06",
      "month 2022-08"),
    CataloguePhrase(
      row: "P14", on: "30/10/2022", "Trong tháng 9, đoàn viên hiến 40 đơn vị máu.",
      yields: "month 2022-09"),
    CataloguePhrase(row: "P14", "Lương tháng 7 triệu đồng, mỗi tháng 3 buổi, tháng 14/2020."),
    CataloguePhrase(
      row: "P15", "Tính đến ngày 30/9/2022, xã có 21 mô hình.", yields: "date 2022-09-30"),
    CataloguePhrase(
      row: "P15", on: "25/08/2021", "Đến hết tháng 7, toàn huyện có 50 tổ.", yields: "month 2021-07"
    ),
    CataloguePhrase(row: "P15", "Đến cuối năm 2018, cả xã còn 12 hộ nghèo.", yields: "year 2018"),
    CataloguePhrase(
      row: "P15", "Tính đến tháng 4/2017, hội có 300 hội viên.", yields: "month 2017-04"),
    CataloguePhrase(
      row: "P15", on: "15/06/2022", "Tính đến 31/5, xã đã giải ngân 2 tỷ đồng.",
      yields: "date 2022-05-31"),
    CataloguePhrase(row: "P15", "Đến nay, đến thời điểm này, cho đến giờ xã có 9 mô hình."),
  ]

  /// Days.
  static let days = [
    CataloguePhrase(row: "P19", "Ngày 15 tháng 10 hằng năm là ngày truyền thống."),
    CataloguePhrase(row: "P19", "Chào mừng Ngày Phụ nữ Việt Nam (20/10)."),
    CataloguePhrase(
      row: "P19", on: "10/11/2021", "Nhân Ngày Nhà giáo Việt Nam (20/11), xã tặng 5 suất quà."),
    CataloguePhrase(row: "P22", "Sáng ngày 14/9/2022, xã khai mạc.", yields: "date 2022-09-14"),
    CataloguePhrase(
      row: "P22", on: "20/11/2023", "Chiều 17-11, huyện họp.", yields: "date 2023-11-17"),
    CataloguePhrase(
      row: "P22", on: "20/11/2023", "Tối ngày (18/11), thôn mở hội.", yields: "date 2023-11-18"),
    CataloguePhrase(
      row: "P22", "Trưa ngày 02 tháng 12 năm 2021 trời mưa.", yields: "date 2021-12-02"),
    CataloguePhrase(row: "P22", "Sáng 5-7 hộ ra đồng, chiều 3-4 giờ về."),
    CataloguePhrase(
      row: "P23", on: "20/11/2023", "Ngày 9/11, xã tổ chức hội thi.", yields: "date 2023-11-09"),
    CataloguePhrase(
      row: "P23", on: "20/11/2023", "Ngày 16.11, trường đón chuẩn.", yields: "date 2023-11-16"),
    CataloguePhrase(
      row: "P23", on: "08/01/2024", "Ngày 27-12, xã tổng kết.", yields: "date 2023-12-27"),
    CataloguePhrase(row: "P23", "Ngày 9/11, xã tổ chức hội thi.", yields: "date –"),
    CataloguePhrase(
      row: "P24", on: "20/11/2023", "Sáng nay 20/11, huyện khai mạc.", yields: "date 2023-11-20"),
    CataloguePhrase(
      row: "P24", on: "20/11/2023", "Hôm qua 19.11, Đoàn xã ra quân trồng cây ven đường.",
      yields: "date 2023-11-19"),
    CataloguePhrase(
      row: "P24", on: "20/11/2023", "hôm nay (20-11) thôn đón chuẩn", yields: "date 2023-11-20"),
    CataloguePhrase(
      row: "P24", on: "20/11/2023", "Ngày 8/11 vừa qua, cuối tháng 10 vừa qua, xã họp.",
      yields: "date 2023-11-08", "month 2023-10"),
    CataloguePhrase(
      row: "P24", on: "20/11/2023", "Sáng qua 19.11 xã họp.", yields: "date 2023-11-19"),
    CataloguePhrase(row: "P24", on: "20/11/2023", "Vừa qua, mới đây, cùng ngày, hôm nay xã họp."),
    CataloguePhrase(
      row: "P25", "ngày 4/6/2020 và ngày 4-7-2020", yields: "date 2020-06-04", "date 2020-07-04"),
    CataloguePhrase(row: "P25", "Ngày 16.3.2019, đoàn về thăm.", yields: "date 2019-03-16"),
    CataloguePhrase(
      row: "P25", "Ngày 3-8- 1988 và ngày   07 tháng 9 năm 2023.", yields: "date 1988-08-03",
      "date 2023-09-07"),
    CataloguePhrase(row: "P25", "Trồng 12.5 ha, giá 7.8 triệu đồng, phiên bản 1.2.3."),
    CataloguePhrase(
      row: "P26", "Hội được thành lập ngày 21 tháng 3 năm 2016.", yields: "date 2016-03-21"),
    CataloguePhrase(
      row: "P26", "Ngày 05 tháng 01 năm 2001, thôn thành lập.", yields: "date 2001-01-05"),
    CataloguePhrase(row: "P26", "Giấy mời ghi ngày 31 tháng 4 năm 2019, ai cũng cười."),
    CataloguePhrase(
      row: "P27", on: "20/05/2021", "Trong 2 ngày 12 và 13-5, xã hội quân.",
      yields: "date 2021-05-12/2021-05-13"),
    CataloguePhrase(
      row: "P27", "Trong hai ngày 21 - 22.9.2022, huyện đại hội.",
      yields: "date 2022-09-21/2022-09-22"),
    CataloguePhrase(row: "P27", "diễn ra ngày 6-7/8/2019", yields: "date 2019-08-06/2019-08-07"),
    CataloguePhrase(row: "P27", "Hội thi (26 và 27/3/2018).", yields: "date 2018-03-26/2018-03-27"),
    CataloguePhrase(
      row: "P27", "ngày 3, 4, 5/6/2021 và ngày 8, 10/7/2021", yields: "date 2021-06-03/2021-06-05",
      "date 2021-07-08", "date 2021-07-10"),
    CataloguePhrase(
      row: "P27", "Diễn ra ngày 17 & 18/9/2022.", yields: "date 2022-09-17/2022-09-18"),
    CataloguePhrase(row: "P27", "Trong 2 ngày nghỉ, có 7 và 8 tổ tham gia."),
    CataloguePhrase(
      row: "P28", "Từ ngày 25/6 đến ngày 03/7/2022, đợt 1.", yields: "date 2022-06-25/2022-07-03"),
    CataloguePhrase(row: "P28", "từ ngày 1-15/8/2020", yields: "date 2020-08-01/2020-08-15"),
    CataloguePhrase(
      row: "P28", "ngày 28 - 29 tháng 6 năm 2016", yields: "date 2016-06-28/2016-06-29"),
    CataloguePhrase(
      row: "P28", on: "20/09/2022", "Từ ngày 3/7, đến ngày 11/8, có 5 đoàn.",
      yields: "date 2022-07-03/2022-08-11"),
    CataloguePhrase(
      row: "P28", on: "10/01/2023", "Từ ngày 28/12 đến ngày 6/1, xã ra quân.",
      yields: "date 2022-12-28/2023-01-06"),
    CataloguePhrase(row: "P28", "Từ 5-7 hộ tăng lên, từ 1/3 đến 2/3 số hộ."),
    CataloguePhrase(
      row: "P29", on: "20/09/2022", "Sáng 25/8 (tức ngày 28/7), đình làng mở hội.",
      yields: "date 2022-08-25"),
    CataloguePhrase(row: "P29", "Rằm tháng Giêng, ngày 10/3 âm lịch, mùng 8 Tết."),
    CataloguePhrase(row: "P30", "Ký ngày 15/6/20201."),
    CataloguePhrase(row: "P30", "Ngày 30/2/2021, ngày 45/6/2020, ngày 7/13/2022."),
  ]

  /// What stands around an article: no period of it.
  static let stamps = [
    CataloguePhrase(
      row: "P20",
      "Thứ Tư, ngày 15 tháng 05 năm 2024, 09:12:45\n\nTRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN LỘC HẠ\n\nXã Tân Lộc Hạ tổng kết phong trào\n\nNăm 2022, xã xây dựng được 21 mô hình, trong đó có nhiều mô hình hay được nhân dân đồng tình.",
      yields: "year 2022"),
    CataloguePhrase(
      row: "P21",
      "Xã Tân Lộc Hạ tổng kết phong trào\n\nCập nhật lúc 20:15, Thứ Tư, 10/01/2018 (GMT+7)\n\nNăm 2017, xã xây dựng được 21 mô hình.",
      yields: "year 2017"),
  ]

  /// The stamp of an article.
  @Test(arguments: [
    CataloguePhrase(row: "P21", "(09:25 | 04/09/2021)", yields: "2021-09-04 09:25"),
    CataloguePhrase(row: "P21", "Cập nhật: 08/04/2022", yields: "2022-04-08"),
    CataloguePhrase(row: "P21", "06/07/2021 | 21:10", yields: "2021-07-06 21:10"),
    CataloguePhrase(
      row: "P21", "Cập nhật lúc 20:15, Thứ Tư, 10/01/2018 (GMT+7)", yields: "2018-01-10 20:15"),
    CataloguePhrase(row: "P21", "Đăng ngày 14/10/2019", yields: "2019-10-14"),
    CataloguePhrase(row: "P21", "Đã đăng vào 07 Th5, 2020 lúc 9:40", yields: "2020-05-07 09:40"),
    CataloguePhrase(row: "P21", "07:31 15/06/2018", yields: "2018-06-15 07:31"),
    CataloguePhrase(row: "P21", "17:45 22-12-2019", yields: "2019-12-22 17:45"),
    CataloguePhrase(row: "P21", "06:20 GMT+7, Thứ Tư, 21/9/2022", yields: "2022-09-21 06:20"),
    CataloguePhrase(row: "P21", "Thứ 6, 13.11.2020 | 09:05:44", yields: "2020-11-13 09:05"),
    CataloguePhrase(row: "P21", "15 Tháng Tám 2012 8:45:00 SA", yields: "2012-08-15 08:45"),
    CataloguePhrase(row: "P21", "15 Tháng Tám 2012 8:45:00 CH", yields: "2012-08-15 20:45"),
    CataloguePhrase(row: "P21", "date 2021-12"),
    CataloguePhrase(row: "P20", "Bây giờ là: 09:12:45"),
  ])
  func readsTheStamp(_ phrase: CataloguePhrase) throws {
    let text = """
      Xã Tân Lộc Hạ tổng kết phong trào thi đua

      \(phrase.text)

      Xã Tân Lộc Hạ vừa tổ chức hội nghị tổng kết phong trào thi đua, với nhiều cách làm hay.
      """
    let published = try Record(of: text).published
    let stamp = published.map { [$0.date.rawValue, $0.time].compactMap(\.self) }
    #expect(stamp.map { [$0.joined(separator: " ")] } ?? [] == phrase.yields)
  }

  /// Half a page's clock above the headline, and the stamp below it.
  @Test(arguments: [
    CataloguePhrase(row: "P20", "Thứ Tư, ngày 15 tháng 05 năm 2024, 09:12:45"),
    CataloguePhrase(row: "P20", "Chủ nhật, 19/05/2024"),
    CataloguePhrase(row: "P20", "Hôm nay: 19/05/2024"),
  ])
  func leavesTheClock(_ phrase: CataloguePhrase) throws {
    let text = """
      \(phrase.text)

      TRANG THÔNG TIN ĐIỆN TỬ XÃ TÂN LỘC HẠ

      Trang chủ

      Xã Tân Lộc Hạ tổng kết phong trào thi đua

      Đăng ngày 14/10/2019

      Xã Tân Lộc Hạ vừa tổ chức hội nghị tổng kết phong trào thi đua, với nhiều cách làm hay.
      """
    #expect(try Record(of: text).published?.date.rawValue == "2019-10-14")
  }
}
