import Records
import TestSupport
import Testing

private typealias Phrase = CataloguePhrase

/// What a text says became of the things that it counts.
@Suite struct StatusesTests {
  @Test(arguments: [
    Phrase(row: "V1", "Xã đăng ký 12 mô hình.", yields: "12 mô hình: registered"),
    Phrase(
      row: "V1", "Các chi bộ đã đăng ký xây dựng được 9 mô hình mới.",
      yields: "9 mô hình: registered"),
    Phrase(row: "V1", "Có 15 tập thể đăng ký thực hiện.", yields: "15 tập thể: registered"),
    Phrase(row: "V1", "Hồ sơ đăng ký kinh doanh gồm 2 bản.", yields: "2 bản: stock"),
    Phrase(row: "V2", "Phường xây dựng được 21 mô hình.", yields: "21 mô hình: implemented"),
    Phrase(
      row: "V2", "Hội tổ chức 5 lớp tập huấn, thành lập 3 tổ.",
      yields: "5 lớp tập huấn: implemented", "3 tổ: implemented"),
    Phrase(row: "V2", "Đã triển khai thực hiện 7 công trình.", yields: "7 công trình: implemented"),
    Phrase(row: "V2", "Chi hội ra mắt 2 câu lạc bộ.", yields: "2 câu lạc bộ: implemented"),
    Phrase(row: "V2", "Vận động được 350 triệu đồng.", yields: "350000000 đồng: –"),
    Phrase(row: "V3", "Hội duy trì 14 mô hình.", yields: "14 mô hình: maintained"),
    Phrase(
      row: "V3", "Xã tiếp tục duy trì hoạt động của 6 câu lạc bộ.",
      yields: "6 câu lạc bộ: maintained"),
    Phrase(row: "V3", "Có 30 mô hình phát huy hiệu quả.", yields: "30 mô hình: effective"),
    Phrase(row: "V3", "Có 8 tổ hoạt động hiệu quả.", yields: "8 tổ: effective"),
    Phrase(
      row: "V2", "Xã thực hiện hiệu quả 6 chương trình.", yields: "6 chương trình: implemented"),
    Phrase(
      row: "V9", "Với mục tiêu xây dựng 30 mô hình, xã đã làm 4 mô hình.",
      yields: "30 mô hình: target", "4 mô hình: implemented"),
    Phrase(
      row: "C8", "Xe con bán chậm, giảm 49%; 512 xe tải đã bán.", yields: "49 %: change",
      "512 xe tải: –"),
    Phrase(
      row: "V9", "Chi phí lớn (dự kiến thu dưới 3 năm) với 20 trạm.", yields: "20 trạm: stock"),
    Phrase(row: "V9", "Chị bán lứa heo ấy với giá 41 triệu đồng.", yields: "41000000 đồng: –"),
    Phrase(row: "V9", "Câu lạc bộ ra mắt với 26 thành viên.", yields: "26 thành viên: stock"),
    Phrase(
      row: "V9", "Vốn vay tương đương với 15 căn nhà.", yields: "15 căn nhà: –"),
    Phrase(
      row: "C10", "Số hộ nghèo giảm còn 288 hộ, đàn bò tăng lên 1.200 con.",
      yields: "288 hộ: –", "1200 con: –"),
    Phrase(
      row: "C10", "Dân số tăng từ 4.500 người lên 5.200 người.", yields: "4500 người: –",
      "5200 người: –"),
    Phrase(
      row: "C10", "Số vụ cháy giảm xuống còn 12 vụ, giảm 3 vụ so với năm 2020.",
      yields: "12 vụ: –", "3 vụ: change"),
    Phrase(
      row: "C8", "Tổng đàn lợn 1.450 con tăng 105 con so với năm 2020.",
      yields: "1450 con: –", "105 con: change"),
    Phrase(
      row: "C8", "Lạc gieo được 33 ha vượt 1,5 ha so với kế hoạch.",
      yields: "33 ha: –", "1.5 ha: change"),
    Phrase(row: "C8", "Sản lượng vượt mức 500 tấn.", yields: "500 tấn: –"),
    Phrase(
      row: "C8", "So với quý trước giảm 2 vụ, 1 người chết.", yields: "2 vụ: change",
      "1 người: change"),
    Phrase(
      row: "C8", "Hội góp hàng tỷ đồng xây dựng 16 căn nhà.", yields: "vague ? đồng: –",
      "16 căn nhà: implemented"),
    Phrase(
      row: "V2", "Lũ làm 2 người chết, 4 người bị thương và 12 nhà bị sập.",
      yields: "2 người: –", "4 người: –", "12 nhà: –"),
    Phrase(
      row: "V2", "Mưa làm 200 ha lúa tại xã Hòa Phú, Hòa Khương (Hòa Vang) bị ngập.",
      yields: "200 ha: –"),
    Phrase(
      row: "V2", "Xã làm 2 cầu, 4 km đường.", yields: "2 cầu: implemented", "4 km: implemented"),
    Phrase(
      row: "V2", "Có 45 thanh niên thực hiện nghĩa vụ quân sự.", yields: "45 thanh niên: stock"),
    Phrase(
      row: "V2", "Chính sách giảm nghèo thường xuyên hơn 5 tỷ đồng.",
      yields: "over 5000000000 đồng: –"),
    Phrase(row: "V10", "Con bò có giá 20 triệu đồng.", yields: "20000000 đồng: –"),
    Phrase(
      row: "V9", "Sản lượng cây có hạt 56 tấn, cây có múi 12 tấn.", yields: "56 tấn: –", "12 tấn: –"
    ),
    Phrase(
      row: "V9", "Hội trao cho hộ có hoàn cảnh khó khăn 35 suất quà.",
      yields: "35 suất quà: awarded"),
    Phrase(row: "C10", "Huyện không còn xã dưới 11 tiêu chí.", yields: "under 11 tiêu chí: –"),
    Phrase(
      row: "C10", "Xã giảm được 52 hộ nghèo so với năm 2020, chỉ còn 38 hộ.",
      yields: "52 hộ: change",
      "38 hộ: –"),
    Phrase(
      row: "C10", "Xã còn 812 hộ nghèo, 715 hộ chưa có nước sạch.", yields: "812 hộ: stock",
      "715 hộ: –"),
    Phrase(
      row: "C10", "Nâng tổng số xã đạt chuẩn của huyện đến cuối năm 2018 đạt 18 xã.",
      yields: "18 xã: stock"),
    Phrase(
      row: "V8",
      "Hội đề nghị Chủ tịch UBND tỉnh công nhận 2 xã đạt chuẩn nông thôn mới (NTM), "
        + "25 xã đạt chuẩn NTM nâng cao, 1 xã NTM kiểu mẫu.",
      yields: "2 xã: proposed", "25 xã: proposed", "1 xã: proposed"),
    Phrase(
      row: "V2",
      "Đoàn xây dựng được 14 công trình, đạt 120% kế hoạch, cụ thể: 09 cầu dân sinh, "
        + "02 cổng chào; 03 sân chơi.",
      yields: "14 công trình: implemented", "120 %: –", "9 cầu dân sinh: implemented",
      "2 cổng chào: implemented", "3 sân chơi: implemented"),
    Phrase(
      row: "V9",
      "Xã duy trì 30 trường, trong đó có thêm 1 trường chuẩn, nâng số trường chuẩn lên 5 "
        + "trường.", yields: "30 trường: maintained", "1 trường: maintained", "5 trường: stock"),
    Phrase(
      row: "V10",
      "Đại hội thông qua nghị quyết với các chỉ tiêu chủ yếu như: kết nạp 35 hội viên, "
        + "giúp 12 hộ thoát nghèo.", yields: "35 hội viên: target", "12 hộ: target"),
    Phrase(row: "V2", "Cụm thi đua khối 9 huyện được xếp loại tốt.", yields: "9 huyện: recognised"),
    Phrase(row: "V2", "Hội đón nhận 48 hài cốt liệt sĩ.", yields: "48 hài cốt liệt sĩ: –"),
    Phrase(
      row: "V2", "Liên đoàn thành lập 14 tổ với 68 hội viên; 7 tổ ở xã Đông.",
      yields: "14 tổ: implemented", "68 hội viên: stock", "7 tổ: implemented"),
    Phrase(
      row: "V10",
      "Tổng số hộ chăn nuôi gia súc là 419 hộ, trong đó 97 hộ nghèo, bình quân 2,9 con/hộ.",
      yields: "419 hộ: stock", "97 hộ: stock", "2.9 con per hộ: –"),
    Phrase(
      row: "V10", "Huyện có kế hoạch tái canh 250 ha, trong đó trồng lại 100 ha.",
      yields: "250 ha: target", "100 ha: target"),
    Phrase(
      row: "V10", "Tỉnh có 874 hộ nghèo, chiếm 4,2%; 620 hộ cận nghèo.", yields: "874 hộ: stock",
      "4.2 %: –", "620 hộ: stock"),
    Phrase(
      row: "V2", "Giải có 8 đội tham gia, chia làm 2 bảng.", yields: "8 đội: stock", "2 bảng: –"),
    Phrase(
      row: "V6", "Huyện có 35 tập thể đạt thành tích xuất sắc được Ban Chỉ đạo biểu dương.",
      yields: "35 tập thể: commended"),
    Phrase(
      row: "V10", "Xã Đông có 23 sản phẩm mới; xã Đoài có 14 sản phẩm; xã Bắc 37 sản phẩm.",
      yields: "23 sản phẩm: stock", "14 sản phẩm: stock", "37 sản phẩm: stock"),
    Phrase(
      row: "V10", "Huyện có 19 xã đặc biệt khó khăn (ĐBKK), 12 xã khu vực II.",
      yields: "19 xã: stock",
      "12 xã: stock"),
    Phrase(
      row: "V10", "Ban chủ nhiệm gồm 7 thành viên, Câu lạc bộ được thành lập tại thôn.",
      yields: "7 thành viên: stock"),
    Phrase(
      row: "V1", "Buổi lễ có 360 người dân trên địa bàn huyện Đông Hòa đăng ký tham gia.",
      yields: "360 người dân: registered"),
    Phrase(
      row: "V10",
      "Kỳ họp xác định nhiệm vụ với các chỉ tiêu cơ bản, trong đó bao gồm: trồng 26 ha "
        + "rừng, thu ngân sách tăng 12%.", yields: "26 ha: target", "12 %: target"),
    Phrase(row: "V10", "Đại hội thông qua 16 chỉ tiêu.", yields: "16 chỉ tiêu: target"),
    Phrase(
      row: "C8", "Hộ nghèo thấp hơn so kế hoạch đề ra gần 2%.", yields: "nearly 2 %: change"),
    Phrase(
      row: "V6", "Xã đạt 14,8 tiêu chí/xã và 5 thôn được công nhận.",
      yields: "14.8 tiêu chí per xã: –",
      "5 thôn: recognised"),
    Phrase(row: "V2", "Hội triển khai công tác trên cả 4 mặt.", yields: "4 mặt: –"),
    Phrase(row: "V10", "Số cá có tổng trọng lượng 5,2 tấn.", yields: "5.2 tấn: –"),
    Phrase(
      row: "V10", "Có 30 hộ đạt trên 50 triệu đồng.", yields: "30 hộ: stock",
      "over 50000000 đồng: –"),
    Phrase(
      row: "V7",
      "Xã có 25 tổ hòa giải hoạt động tốt, góp phần giữ bình yên thôn xóm, nhiều năm liền được huyện khen.",
      yields: "25 tổ hòa giải: effective"),
    Phrase(
      row: "V9",
      "Xã họp\n\n2. Mục tiêu năm 2024:\n\n- Thu ngân sách 15 tỷ đồng.\n\n- 95% người dân có thẻ.\n\nNăm qua, xã thu 12 tỷ đồng.",
      yields: "15000000000 đồng: target", "95 %: target", "12000000000 đồng: –"),
    Phrase(row: "V4", "Huyện nhân rộng 10 mô hình.", yields: "10 mô hình: replicated"),
    Phrase(row: "V4", "Có 4 mô hình được nhân rộng.", yields: "4 mô hình: replicated"),
    Phrase(row: "V5", "UBND huyện công nhận 42 mô hình.", yields: "42 mô hình: recognised"),
    Phrase(row: "V5", "Đã có 5 thôn được công nhận đạt chuẩn.", yields: "5 thôn: recognised"),
    Phrase(row: "V5", "Cấp giấy chứng nhận cho 16 mô hình.", yields: "16 mô hình: recognised"),
    Phrase(row: "V6", "Hội nghị biểu dương 25 điển hình.", yields: "25 điển hình: commended"),
    Phrase(
      row: "V6", "Huyện tuyên dương 12 tập thể, 20 cá nhân.", yields: "12 tập thể: commended",
      "20 cá nhân: commended"),
    Phrase(row: "V6", "Có 9 gương được tôn vinh.", yields: "9 gương: commended"),
    Phrase(
      row: "V7", "UBND xã khen thưởng 6 tập thể, 3 cá nhân.", yields: "6 tập thể: awarded",
      "3 cá nhân: awarded"),
    Phrase(row: "V7", "Trao tặng 40 suất quà cho hộ nghèo.", yields: "40 suất quà: awarded"),
    Phrase(row: "V7", "Có 11 cá nhân vinh dự đón nhận bằng khen.", yields: "11 cá nhân: awarded"),
    Phrase(row: "V8", "Xã đề nghị huyện khen thưởng 4 tập thể.", yields: "4 tập thể: proposed"),
    Phrase(row: "V8", "Có 3 mô hình được đề nghị công nhận.", yields: "3 mô hình: proposed"),
    Phrase(
      row: "V8", "Lập hồ sơ đề nghị tặng bằng khen cho 2 cá nhân.", yields: "2 cá nhân: proposed"),
    Phrase(row: "V9", "Năm tới, xã phấn đấu xây dựng 20 mô hình.", yields: "20 mô hình: target"),
    Phrase(row: "V9", "Dự kiến sẽ trồng 500 cây.", yields: "500 cây: target"),
    Phrase(row: "V9", "Đặt mục tiêu kết nạp 15 đảng viên.", yields: "15 đảng viên: target"),
    Phrase(row: "V9", "Huyện đề ra chỉ tiêu công nhận 8 thôn.", yields: "8 thôn: target"),
    Phrase(
      row: "V9", "Mục tiêu 6 tháng cuối năm: kết nạp 27 đoàn viên; thành lập 01 công đoàn cơ sở.",
      yields: "27 đoàn viên: target", "1 công đoàn cơ sở: target"),
    Phrase(row: "V10", "Xã hiện có 18 chi bộ.", yields: "18 chi bộ: stock"),
    Phrase(
      row: "V10", "Đảng bộ gồm 28 chi bộ với 640 đảng viên.", yields: "28 chi bộ: stock",
      "640 đảng viên: stock"),
    Phrase(row: "V11", "Có 35 mô hình rải đều ở các thôn.", yields: "35 mô hình: stock"),
    Phrase(row: "V11", "Toàn xã có 12 tổ tự quản.", yields: "12 tổ tự quản: stock"),
    Phrase(row: "V12", "Huyện chọn 3 xã làm điểm.", yields: "3 xã: selected"),
    Phrase(row: "V12", "Đã lựa chọn được 5 mô hình tiêu biểu.", yields: "5 mô hình: selected"),
  ]) func tells(_ phrase: CataloguePhrase) throws {
    let found = try Record.of(phrase.text).figures.map(\.told)
    #expect(found == phrase.yields)
  }

  @Test(arguments: [
    Phrase(
      row: "C1", "Đến nay, toàn huyện có 128 mô hình “Dân vận khéo”.", yields: "128 mô hình: stock"),
    Phrase(
      row: "C1", "Toàn tỉnh hiện có hơn 2.300 tổ hòa giải.", yields: "over 2300 tổ hòa giải: stock"),
    Phrase(
      row: "C2", "Năm 2022, xã Tân Lộc Hạ xây dựng được 21 mô hình.",
      yields: "21 mô hình: implemented"),
    Phrase(
      row: "C3", "34 mô hình được đăng ký triển khai thực hiện.", yields: "34 mô hình: registered"),
    Phrase(
      row: "C3", "Đã có 17 công trình được hoàn thành, bàn giao.",
      yields: "17 công trình: implemented"),
    Phrase(
      row: "C4",
      "Kết quả, có 32 mô hình được đăng ký thực hiện, trong đó có 20 mô hình kinh tế và 12 mô hình văn hóa.",
      yields: "32 mô hình: registered", "20 mô hình: registered", "12 mô hình: registered"),
    Phrase(
      row: "C5", "Huyện có tổng số 96 mô hình. Bao gồm: 60 mô hình tập thể, 36 mô hình cá nhân.",
      yields: "96 mô hình: stock", "60 mô hình: stock", "36 mô hình: stock"),
    Phrase(
      row: "C6", "Biểu dương 52 mô hình, điển hình.", yields: "52 mô hình, điển hình: commended"),
    Phrase(
      row: "C6", "Xây dựng 30 mô hình và điển hình.", yields: "30 mô hình, điển hình: implemented"),
    Phrase(
      row: "C7", "Kết nạp 15 đảng viên, nâng tổng số đảng viên lên 1.204 đồng chí.",
      yields: "15 đảng viên: –", "1204 đồng chí: stock"),
    Phrase(
      row: "C8", "Xây dựng 60 mô hình (tăng 14 mô hình so với năm 2021).",
      yields: "60 mô hình: implemented", "14 mô hình: change"),
    Phrase(row: "C9", "Thu ngân sách tăng 11,2% so với cùng kỳ.", yields: "11.2 %: change"),
    Phrase(row: "C9", "Số vụ giảm 3% so với đầu năm.", yields: "3 %: change"),
    Phrase(
      row: "C10", "Từ chỗ chỉ có 5 tổ, nay đã có 18 tổ.", yields: "5 tổ: stock", "18 tổ: stock"),
    Phrase(
      row: "C11", "Hộ nghèo còn 0,4% (giảm 0,3% so với năm 2018).", yields: "0.4 %: –",
      "0.3 %: change"),
    Phrase(
      row: "C12", "Kết nạp 25 đảng viên, đạt 125% chỉ tiêu giao, bằng 117,4% kế hoạch.",
      yields: "25 đảng viên: –", "125 %: –", "117.4 %: –"),
    Phrase(row: "C12", "Vượt 6 hộ so với kế hoạch.", yields: "6 hộ: change"),
    Phrase(row: "C13", "12/12 chỉ tiêu đều đạt và vượt.", yields: "12/12 chỉ tiêu: –"),
    Phrase(
      row: "C14", "Hiện còn 3/7 doanh nghiệp, 12/64 cơ quan, 41/95 bản.",
      yields: "3/7 doanh nghiệp: stock", "12/64 cơ quan: stock", "41/95 bản: stock"),
    Phrase(row: "C15", "Hội viên chiếm 48,5% tổng số hộ nông dân.", yields: "48.5 %: –"),
    Phrase(
      row: "C16", "Xây dựng 18 mô hình tự quản với 240 thành viên.",
      yields: "18 mô hình: implemented", "240 thành viên: stock"),
    Phrase(
      row: "C17", "Sửa 12 căn nhà (960 triệu đồng), tổng trị giá trên 2 tỷ đồng.",
      yields: "12 căn nhà: implemented", "960000000 đồng: –", "over 2000000000 đồng: –"),
    Phrase(
      row: "C18", "Cờ thi đua của UBND tỉnh: 31 tập thể; Chiến sĩ thi đua cấp tỉnh: 44 cá nhân.",
      yields: "31 tập thể: awarded", "44 cá nhân: awarded"),
    Phrase(
      row: "C19", "Tặng 40 suất quà, mỗi suất 500.000 đồng.", yields: "40 suất quà: awarded",
      "500000 đồng: –"),
    Phrase(
      row: "C19", "Trao 15 suất học bổng, 1 triệu đồng/suất.", yields: "15 suất học bổng: awarded",
      "1000000 đồng per suất: –"),
    Phrase(row: "C20", "Bình quân mỗi tổ quản lý 2,1 tỷ đồng.", yields: "2100000000 đồng: –"),
    Phrase(
      row: "C21", "Xây mới 60 nhà (2,4 tỷ đồng); sửa chữa 35 nhà (0,7 tỷ đồng).",
      yields: "60 nhà: implemented", "2400000000 đồng: –", "35 nhà: implemented",
      "700000000 đồng: –"),
    Phrase(
      row: "C22",
      "Xã đăng ký 60 mô hình, thực hiện 54 mô hình; qua thẩm định công nhận 40 mô hình, khen thưởng 12 mô hình.",
      yields: "60 mô hình: registered", "54 mô hình: implemented", "40 mô hình: recognised",
      "12 mô hình: awarded"),
    Phrase(
      row: "C22", "Đăng ký 60 mô hình, thực hiện 54; qua thẩm định công nhận 40, khen thưởng 12.",
      yields: "60 mô hình: registered", "54 mô hình: implemented", "40 mô hình: recognised",
      "12 mô hình: awarded"),
    Phrase(
      row: "C23", "Xây dựng 40 mô hình, trong đó có hơn 75% mô hình phát huy hiệu quả.",
      yields: "40 mô hình: implemented", "over 75 %: effective"),
    Phrase(row: "C24", "Xã không còn hộ nghèo, không có nợ quá hạn, không để xảy ra trọng án."),
    Phrase(row: "C25", "100% chi bộ tổ chức học tập.", yields: "100 %: –"),
    Phrase(row: "C26", "Hội thi có sự tham gia của 16 đội.", yields: "16 đội: –"),
    Phrase(row: "C26", "Dự hội nghị có hơn 200 đại biểu.", yields: "over 200 đại biểu: stock"),
    Phrase(
      row: "C27", "Hội nghị có 60 đại biểu đại diện cho 1.180 điển hình.",
      yields: "60 đại biểu: stock", "1180 điển hình: –"),
    Phrase(
      row: "C28", "Phấn đấu trong nhiệm kỳ mỗi năm các chi bộ cơ sở kết nạp từ 70 - 80 đảng viên.",
      yields: "70–80 đảng viên: target"),
    Phrase(
      row: "C28", "Phấn đấu trên 98% cơ sở hội đạt khá, 3 chi hội xuất sắc.",
      yields: "over 98 %: target", "3 chi hội: target"),
    Phrase(
      row: "C29", "Theo quy định, mỗi chi bộ xây dựng ít nhất 1 mô hình.",
      yields: "at-least 1 mô hình: –"),
    Phrase(
      row: "C30",
      "Trên 310 mô hình được biểu dương\n\nSáng 5/6/2022, huyện tổ chức hội nghị. Toàn huyện biểu dương 314 mô hình.",
      yields: "314 mô hình: commended"),
    Phrase(
      row: "C31",
      "Xã Tân Lộc Hạ có 27 mô hình, 12 tổ tự quản.\n\nXã Tân Lộc Hạ có 27 mô hình, 12 tổ tự quản.\n\nMọi người đều vui.",
      yields: "27 mô hình: stock", "12 tổ tự quản: stock"),
    Phrase(
      row: "C32",
      "* Xã Tân Lộc Hạ tổ chức 3 lớp tập huấn.\n\n* Ngày 17-10, xã Đông Phú trao 5 suất quà.",
      yields: "3 lớp tập huấn: implemented", "5 suất quà: awarded"),
    Phrase(
      row: "C33", "Tháng 9 vận động 5,2 tỷ đồng, nâng tổng số từ đầu năm lên hơn 61 tỷ đồng.",
      yields: "5200000000 đồng: –", "over 61000000000 đồng: stock"),
    Phrase(
      row: "C34", "Có 30 cán bộ dự, trong đó có 11 cán bộ cấp tỉnh, còn lại là cấp huyện và cơ sở.",
      yields: "30 cán bộ: stock", "11 cán bộ: stock"),
  ]) func tellsSentences(_ phrase: CataloguePhrase) throws {
    let found = try Record.of(phrase.text).figures.map(\.told)
    #expect(found == phrase.yields)
  }
}
