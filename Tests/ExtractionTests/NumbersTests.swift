import Records
import TestSupport
import Testing

private typealias Phrase = CataloguePhrase

/// Numbers in every form, with what they count, and numbers that count nothing.
@Suite struct NumbersTests {
  @Test(arguments: [
    Phrase(row: "N1", "Xã có 18 mô hình tiêu biểu.", yields: "18 mô hình"),
    Phrase(row: "N1", "Đã vận động 9 hộ dân di dời.", yields: "9 hộ dân"),
    Phrase(row: "N1", "Trao 125 suất quà cho hộ nghèo.", yields: "125 suất quà"),
    Phrase(row: "N2", "Khen 07 tập thể, 04 cá nhân.", yields: "7 tập thể", "4 cá nhân"),
    Phrase(row: "N2", "Trên 01 triệu người tham gia.", yields: "over 1000000 người"),
    Phrase(row: "N2", "Thành lập 00 tổ, 05 đội.", yields: "0 tổ", "5 đội"),
    Phrase(row: "N3", "Toàn tỉnh có 3.214 mô hình.", yields: "3214 mô hình"),
    Phrase(row: "N3", "Mỗi suất 1.250.000 đồng.", yields: "1250000 đồng"),
    Phrase(row: "N3", "Huy động 12.500 ngày công.", yields: "12500 ngày công"),
    Phrase(row: "N4", "Toàn huyện có 1369 mô hình.", yields: "1369 mô hình"),
    Phrase(row: "N4", "Biểu dương 1812 điển hình.", yields: "1812 điển hình"),
    Phrase(row: "N4", "Có 2016 hội viên tham gia.", yields: "2016 hội viên"),
    Phrase(row: "N4", "Năm 2016 hội viên tham gia đông."),
    Phrase(row: "N5", "Đạt 36,4% kế hoạch.", yields: "36.4 %"),
    Phrase(row: "N5", "Hơn 1,5 triệu lượt khách.", yields: "over 1500000 lượt khách"),
    Phrase(row: "N5", "Năng suất 5,0 tấn/ha.", yields: "5 tấn per ha"),
    Phrase(row: "N5", "Làm 0,75 km đường.", yields: "0.75 km"),
    Phrase(row: "N6", "Tổng vốn 27,435 tỷ đồng.", yields: "27435000000 đồng"),
    Phrase(row: "N6", "Chi hơn 4,180 tỷ đồng.", yields: "over 4180000000 đồng"),
    Phrase(row: "N6", "Thu 1,025 triệu đồng.", yields: "1025000 đồng"),
    Phrase(row: "N7", "Vốn vay 39.120 tỷ đồng.", yields: "39120000000000 đồng"),
    Phrase(row: "N7", "Dư nợ 188.300 triệu đồng.", yields: "188300000000 đồng"),
    Phrase(row: "N7", "Dư nợ 1.188,5 tỷ đồng.", yields: "1188500000000 đồng"),
    Phrase(row: "N8", "Thu hút gần 40 nghìn lượt người.", yields: "nearly 40000 lượt người"),
    Phrase(row: "N8", "Mỗi hộ góp 500 ngàn đồng.", yields: "500000 đồng"),
    Phrase(row: "N8", "Đón 12 vạn lượt khách.", yields: "120000 lượt khách"),
    Phrase(row: "N8", "Có 2,1 triệu hộ vay vốn.", yields: "2100000 hộ"),
    Phrase(row: "N8", "Ngân sách 3 nghìn tỷ đồng.", yields: "3000000000000 đồng"),
    Phrase(row: "N8", "Góp 5 trăm triệu đồng và 2 chục cây.", yields: "500000000 đồng", "20 cây"),
    Phrase(row: "N8", "Thưởng 500tr đồng.", yields: "500000000 đồng"),
    Phrase(row: "N9", "Tổng trị giá 3 tỷ 250 triệu đồng.", yields: "3250000000 đồng"),
    Phrase(row: "N9", "Góp 2 triệu rưỡi đồng.", yields: "2500000 đồng"),
    Phrase(row: "N9", "Thu 1 tỷ 5 triệu 300 nghìn đồng.", yields: "1005300000 đồng"),
    Phrase(row: "N9", "Giá 1tr5 đồng mỗi chiếc.", yields: "1500000 đồng per chiếc"),
    Phrase(row: "N9", "Thu 3 tỷ, chi 250 triệu đồng.", yields: "3000000000 đồng", "250000000 đồng"),
    Phrase(row: "N10", "Tổng vốn 1. 245 tỷ đồng.", yields: "1245000000000 đồng"),
    Phrase(row: "N10", "Vốn được nâng lên lớp 1. 245 hộ được vay.", yields: "245 hộ"),
    Phrase(row: "N11", "Làm 1.720m2 sân.", yields: "1720 m2"),
    Phrase(row: "N11", "Trồng 400ha rừng, đào 30m mương.", yields: "400 ha", "30 m"),
    Phrase(row: "N11", "Mở 1,8km đường, hiến 66.000ml máu.", yields: "1.8 km", "66000 ml"),
    Phrase(row: "N11", "Hiến 200 m² đất, 15m³ gỗ.", yields: "200 m2", "15 m3"),
    Phrase(row: "N12", "Có ba chi hội và bảy huyện.", yields: "3 chi hội", "7 huyện"),
    Phrase(row: "N12", "Còn chín đơn vị, năm tiêu chí.", yields: "9 đơn vị", "5 tiêu chí"),
    Phrase(row: "N12", "Giúp hai mươi mốt hộ, bẩy xã.", yields: "21 hộ", "7 xã"),
    Phrase(row: "N12", "Xây một trăm lẻ năm căn nhà.", yields: "105 căn nhà"),
    Phrase(row: "N12", "Ba năm qua, mười năm qua, năm đó, năm nay."),
    Phrase(row: "N13", "Một cá nhân được khen.", yields: "1 cá nhân"),
    Phrase(row: "N13", "Hai hộ gia đình hiến đất.", yields: "2 hộ gia đình"),
    Phrase(row: "N13", "Sáu tháng đầu năm, xã họp."),
    Phrase(row: "N14", "Hàng trăm hộ dân đến dự.", yields: "vague ? hộ dân"),
    Phrase(
      row: "N14", "Góp hàng tỷ đồng, hàng vạn ngày công.", yields: "vague ? đồng",
      "vague ? ngày công"),
    Phrase(
      row: "N14", "Giúp hàng chục lượt hộ, gần chục xe.", yields: "vague ? lượt hộ", "vague ? xe"),
    Phrase(row: "N14", "Nhiều tập thể, hàng loạt vụ việc, hàng tháng."),
    Phrase(row: "N15", "Hơn 30 hộ, trên 40 km.", yields: "over 30 hộ", "over 40 km"),
    Phrase(
      row: "N15", "Ít nhất 2 mô hình, tối thiểu 5 hộ.", yields: "at-least 2 mô hình",
      "at-least 5 hộ"),
    Phrase(
      row: "N15", "Từ 70 điểm trở lên, 80 hộ trở lên.", yields: "at-least 70 điểm", "at-least 80 hộ"
    ),
    Phrase(row: "N15", "Thăm hai mươi mấy hộ.", yields: "over 20 hộ"),
    Phrase(row: "N15", "Đăng ký trên 5 lĩnh vực.", yields: "5 lĩnh vực"),
    Phrase(row: "N16", "Gần 50 cây, khoảng 60 ha.", yields: "nearly 50 cây", "about 60 ha"),
    Phrase(row: "N16", "Dưới 5%, không quá 7 người.", yields: "under 5 %", "at-most 7 người"),
    Phrase(row: "N17", "Mỗi nhóm 5-7 hộ.", yields: "5–7 hộ"),
    Phrase(row: "N17", "Thu 30 - 35 kg, chấm 70- 90 điểm.", yields: "30–35 kg", "70–90 điểm"),
    Phrase(row: "N17", "Chia 4–6 hộ.", yields: "4–6 hộ"),
    Phrase(row: "N17", "Lương 8-9 triệu đồng/người.", yields: "8000000–9000000 đồng per người"),
    Phrase(row: "N17", "Giảm 5% - 7%, giá 50.000đ-100.000đ.", yields: "5–7 %", "50000–100000 đồng"),
    Phrase(row: "N17", "Ngày 5-7, xã họp."),
    Phrase(
      row: "N18", "Vay từ 60 triệu đồng đến 150 triệu đồng.", yields: "60000000–150000000 đồng"),
    Phrase(row: "N18", "Tăng từ 3-4 tiêu chí/xã.", yields: "3–4 tiêu chí per xã"),
    Phrase(row: "N18", "Vay từ 50 đến 100 triệu đồng.", yields: "50000000–100000000 đồng"),
    Phrase(row: "N18", "Mỗi tổ từ năm đến bảy hộ.", yields: "5–7 hộ"),
    Phrase(
      row: "N18", "Hai ba hộ góp năm bảy trăm nghìn đồng.", yields: "2–3 hộ", "500000–700000 đồng"),
    Phrase(row: "N19", "Hoàn thành 31/38 chỉ tiêu.", yields: "31/38 chỉ tiêu"),
    Phrase(row: "N19", "Có 9/9 xã, 1.118/1.126 hộ.", yields: "9/9 xã", "1118/1126 hộ"),
    Phrase(row: "N19", "118/126 xã, phường, thị trấn.", yields: "118/126 xã, phường, thị trấn"),
    Phrase(row: "N19", "Ngày 9/9, nhà 412/6 đường Bắc Lâm, số 9/9."),
    Phrase(row: "N20", "Có 150/200 khu dân cư (đạt 75%).", yields: "150/200 khu dân cư", "75 %"),
    Phrase(row: "N20", "Có 5/8 tổ, đạt tỷ lệ 62,5%.", yields: "5/8 tổ", "62.5 %"),
    Phrase(
      row: "N21", "Phát triển 260/200 hội viên, đạt 130%.", yields: "260/200 hội viên", "130 %"),
    Phrase(row: "N22", "Mở 45 đợt/3.120 lượt người.", yields: "45 đợt", "3120 lượt người"),
    Phrase(
      row: "N22", "Cho vay 410 tỷ đồng/19 nghìn hộ vay.", yields: "410000000000 đồng", "19000 hộ"),
    Phrase(row: "N23", "Thu nhập 45 triệu đồng/người/năm.", yields: "45000000 đồng per người/năm"),
    Phrase(row: "N23", "Giá 20.000 đồng một kg.", yields: "20000 đồng per kg"),
    Phrase(row: "N23", "Hỗ trợ 5 triệu đồng một hộ.", yields: "5000000 đồng per hộ"),
    Phrase(row: "N23", "Thu 30.000 đồng cho mỗi tấm vé.", yields: "30000 đồng per tấm vé"),
    Phrase(row: "N23", "Ủng hộ 5 triệu đồng một lần nữa.", yields: "5000000 đồng"),
    Phrase(row: "N23", "Quà 150.000 đồng/suất.", yields: "150000 đồng per suất"),
    Phrase(
      row: "N23", "Lãi 100 triệu đồng/ha, đạt 3 tiêu chí/xã.", yields: "100000000 đồng per ha",
      "3 tiêu chí per xã"),
    Phrase(row: "N24", "Đã có 3/4 số hộ đồng ý.", yields: "3/4 hộ"),
    Phrase(row: "N24", "Một nửa số hộ đồng ý, còn nửa tấn thóc.", yields: "1/2 hộ", "0.5 tấn"),
    Phrase(row: "N24", "Nửa đầu năm, nửa nhiệm kỳ, nửa đêm."),
    Phrase(row: "N25", "Đạt 92%, 93,4 %, trên 98%.", yields: "92 %", "93.4 %", "over 98 %"),
    Phrase(row: "N25", "Có hai mươi phần trăm hộ.", yields: "20 %"),
    Phrase(row: "N26", "Giảm 0,25%0/năm.", yields: "0.25 ‰ per năm"),
    Phrase(row: "N26", "Giảm 0,3‰, tăng 10%.", yields: "0.3 ‰", "10 %"),
    Phrase(row: "N33", "Thu 40.300.00 ngàn đồng.", yields: "? đồng"),
    Phrase(row: "N33", "Đạt 31,2% triệu đồng/người.", yields: "31.2 % triệu đồng per người"),
    Phrase(row: "N33", "Mã 1.000312.000.00.00.H41, số 40.300.00."),
    Phrase(row: "N34", "Tặng quà 95.000.000 ngàn đồng.", yields: "95000000000 đồng"),
    Phrase(row: "U1", "Cho vay 9,4 tỷ với 11 tổ.", yields: "9400000000 đồng", "11 tổ"),
    Phrase(row: "U1", "Ủng hộ 35 triệu, gồm tiền mặt.", yields: "35000000 đồng"),
    Phrase(row: "U1", "Có 3 triệu người.", yields: "3000000 người"),
    Phrase(row: "U2", "Khen 12 tập thể và cá nhân.", yields: "12 tập thể, cá nhân"),
    Phrase(row: "U2", "Khen 24 cá nhân, tập thể.", yields: "24 tập thể, cá nhân"),
    Phrase(row: "U2", "Khen 2 tập thể và 5 cá nhân.", yields: "2 tập thể", "5 cá nhân"),
    Phrase(row: "U3", "Số mô hình được công nhận: 14.", yields: "14 mô hình"),
    Phrase(row: "U3", "Cờ thi đua: 31 tập thể.", yields: "31 tập thể"),
  ]) func reads(_ phrase: CataloguePhrase) throws {
    let found = try Record.of(phrase.text).figures.map(\.brief)
    #expect(found == phrase.yields)
  }

  /// Numbers that count nothing.
  @Test(arguments: [
    Phrase(
      row: "N27", "Đại hội lần thứ 9, năm thứ 27, kỳ họp thứ 13, đợt 2, vòng 2, giải 3, vụ 2."),
    Phrase(row: "N27", "Đứng thứ 4, xếp thứ hai, lần thứ ba, hạng 2."),
    Phrase(row: "N28", "Cuộc vận động 5 không, 3 sạch; 4 cùng; 7 tốt đời, 3 đẹp đạo."),
    Phrase(row: "N28", "Ban Chỉ đạo 138, Chương trình 135, Đề án 1366, Nghị quyết 25."),
    Phrase(row: "N28", "Chương trình MTQG 1719, phong trào “Ba trách nhiệm”, “Hai giỏi”."),
    Phrase(row: "N29", "Khu phố 4, KP.2, thôn 2, Tổ 10, TDP 3, xóm 7, chi bộ 5, Phường 12."),
    Phrase(
      row: "N29", "Ở Thôn 3, Xa Lộ 2, Vĩnh Hòa 3; tổ dân phố 5 và 11; quốc lộ 14, tỉnh lộ 7B."),
    Phrase(row: "N29", "Đoàn 559, Sư đoàn 304, Nhà máy X52, kênh N2, lớp 12, khối 9, mẫu số 3."),
    Phrase(row: "N30", "Khóa XII, lần thứ IX, hạng III, Đại hội XIII, quý III, Trung ương 4."),
    Phrase(row: "N31", "Ông 62 tuổi, SN 1952, sinh năm 1956, 75 năm tuổi Đảng, trên 100 tuổi."),
    Phrase(row: "N32", "Lúc 6 giờ sáng, 14h:05', 09:12, 10:40, 7h30, 8 giờ 15 phút."),
    Phrase(row: "N32", "Trong 45 phút, sau 2 tuần, 3 tháng, 24 giờ, 10 ngày."),
  ]) func countsNothing(_ phrase: CataloguePhrase) throws {
    let found = try Record.of(phrase.text).figures.map(\.brief)
    #expect(found == [])
  }
}
