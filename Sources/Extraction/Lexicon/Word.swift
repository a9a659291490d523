internal import VietText

/// The words that rules name in code.
///
/// The raw value is the word's number in every vocabulary, so a comparison with a token is one of
/// integers.
enum Word: WordID, CaseIterable {
  case số = 64
  case ngày, tháng, năm, quý, đến, tới, từ, và, hoặc, hay, đầu, cuối, giữa, nay, qua, này, trước
  case sau, lần, thứ, khóa, kỳ, họp, kỷ, niệm, của, `do`, tại, ở, thuộc, trên, dưới, trong, ngoài
  case với, cho, về, theo, là, có, được, đã, các, những, mỗi, một, hai, ba, bốn, sáu, bảy, tám
  case chín, mười, ra, ban, hành, học, hết, so, tính, giờ, phút, tuổi, đồng, chí, ông, bà, lĩnh
  case vực, cấp, không, lên, xuống, còn, lại, nhất, nhì, hạng, giải, danh, hiệu, mô, hình, điển, ký
  case cùng, vào, khoảng, trung, thượng, hạ, tuần, hằng, hàng, âm, lịch, tức, gồm, toàn, địa, bàn
  case mươi, mốt, tư, lăm, nhăm, bẩy, linh, lẻ, rưỡi, rưởi, hăm, chục, nghìn, ngàn, vạn, triệu, tỷ
  case tỉ, tặng, trao, nhận, ngã, cả, xây, dựng, nửa, vài, mấy, tổng, nêu, nói, kể, ấy, khác, quân
  case bình, đa, nhiều, tiền, mức, loạt, thời, điểm, đợt, dịp, nhân, nguyên, cố, thay, mặt, phần
  case trăm, đó, như, sẽ, bị, để, khi, quyền, cựu, kiêm, bầu, bổ, nhiệm, chỉ, định, cử, đắc, tái
  case giữ, chức, vụ, làm, hiện, tiếp, tục, văn, thị, sinh, dân, tộc, trú, ngụ, quê, người, xã
  case huyện, tỉnh, quận, phường, thành, phố, trấn, hội, vừa, đang, vẫn, riêng, gọi, tên, mang
  case thực, giai, đoạn, chủ, cũng, mới, lúc, sa, ch, am, pm, gmt, h, vn, com, gov, org, net, edu
  case info, ảnh, điện, tử, online, khai, đạt, tổ, hưởng, phối, hợp, gđ, kì, niên, mùng, mồng, hôm
  case quí, từng, tết, lễ, mừng, kỉ, khánh, truyền, thống, trở, chạp, giêng, mai, rồi, buổi, suốt
  case tròn, kết, đêm, giây, liên, liền, hơn, gần, thường, chấp, ủy, ương, việc, sạch, rõ, biết
  case tốt, tự, xanh, đẹp, giảm, tăng, an, xóa, dám, phải, chống, nên, chung, đúng, đủ, sn, đảng
  case phát, trì, thăm, dự, mã, triển, sơ, kiểm, tuyên, biểu, bế, tham, gặp, jpg, jpeg, png, gif
  case pdf, doc, docx, xls, xlsx, rar, zip, tứ, tp, tx, tt, q, p, x, đặc, đảo, vùng, cao, sâu, xa
  case biên, giới, miền, núi, ven, biển, bãi, ngang, du, nông, thôn, anh, hùng, nghèo, đoàn, đội
  case hoạch, quyết, thềm, hướng, kiện, tác, trào, quả, cường, nghị, căn, cứ, nhằm, diễn, tphcm
  case hcm, hn, bmt, tdm, phẩy, chấm, tr, k, băm, lẽ, nhưng, thì, mà, đều, vì, nếu, thế, trực
  case tuyến, quốc, thể, mở, rộng, trọng, quy, đại, cuộc, phiên, vòng, tọa, đương
  case cộng, đua, công
  case cần, nước, mục, tiêu, phương, ngợi
  case tcn, hồi, sang, lớp, nhẹ, nặng, thấp, rẻ, đắt, kém, lớn, nhỏ, dài, ngắn
  case chết, vong, mạng, mất, hỏng, sập, ngập, trôi, nhật, vượt, cụ, thông, nâng, đưa, phẩm, xuất,
    nhập, trị, lợi, hóa, tốc, đổ, gãy, cháy, chìm, trưởng
  case long, trang, trường, trúng, tín, trái, null, chương
  case cơ, quan, khối, chưa
  case già, chia, sẻ, y, hồ, đạo, lãnh
  case xét, cụm, nữ, đối
  case ngành, chi, bộ, đơn

  /// The word as written.
  var text: String { "\(self)" }
}
