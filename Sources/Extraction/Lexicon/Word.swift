internal import VietText

/// The words that rules name in code. The raw value is the word's number in every vocabulary, so a
/// comparison with a token is one of integers.
enum Word: WordID, CaseIterable {
  case số = 64
  case ngày, tháng, năm, quý, đến, tới, từ, và, hoặc, hay, đầu, cuối, giữa, nay, qua, này, trước,
    sau
  case lần, thứ, khóa, kỳ, họp, kỷ, niệm, của, `do`, tại, ở, thuộc, trên, dưới, trong, ngoài, với,
    cho
  case về, theo, là, có, được, đã, các, những, mỗi, một, hai, ba, bốn, sáu, bảy, tám, chín, mười
  case ra, ban, hành, học, hết, so, tính, giờ, phút, tuổi, đồng, chí, ông, bà, lĩnh, vực, cấp
  case không, lên, xuống, còn, lại, nhất, nhì, hạng, giải, danh, hiệu, mô, hình, điển, ký, cùng
  case vào, khoảng, trung, thượng, hạ, tuần, hằng, hàng, âm, lịch, tức, gồm, toàn, địa, bàn
  case mươi, mốt, tư, lăm, nhăm, bẩy, linh, lẻ, rưỡi, rưởi, hăm, chục, nghìn, ngàn, vạn, triệu, tỷ,
    tỉ
  case tặng, trao, nhận, ngã, cả, xây, dựng, nửa, vài, mấy, tổng, nêu, nói, kể, ấy, khác, quân,
    bình,
    đa, nhiều, tiền,
    mức, loạt
  case thời, điểm, đợt, dịp, nhân, nguyên, cố, thay, mặt, phần, trăm, đó, như, sẽ, bị, để, khi
  case quyền, cựu, kiêm, bầu, bổ, nhiệm, chỉ, định, cử, đắc, tái, giữ, chức, vụ, làm, hiện, tiếp,
    tục
  case văn, thị, sinh, dân, tộc, trú, ngụ, quê, người, xã, huyện, tỉnh, quận, phường, thành, phố,
    trấn
  case hội, vừa, đang, vẫn, riêng, gọi, tên, mang, thực, giai, đoạn, chủ, cũng, mới

  case lúc, sa, ch, am, pm, gmt, h, vn, com, gov, org, net, edu, info, ảnh, điện, tử, online,
    khai, đạt, tổ
  case gđ, kì, niên, mùng, mồng, hôm, quí, từng, tết, lễ, mừng, kỉ, khánh
  case truyền, thống, trở, chạp, giêng, mai, rồi, buổi, suốt, tròn, kết, đêm, giây, liên, liền
  case hơn, gần, thường, chấp, ủy, ương, việc, sạch, rõ, biết, tốt, tự, xanh, đẹp, giảm, tăng
  case an, xóa, dám, phải, chống, nên, chung, đúng, đủ, sn, đảng, mã

  /// The word as written.
  var text: String { "\(self)" }
}
