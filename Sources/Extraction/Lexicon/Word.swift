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
  case tặng, trao, nhận, xây, dựng, nửa, vài, mấy, tổng, dân, nêu, nói, kể, ấy, khác, quân, bình,
    đa, nhiều, tiền,
    mức, loạt
  case thời, điểm, đợt, dịp, nhân, nguyên, cố, thay, mặt, phần, trăm, đó, như, sẽ, bị, để, khi

  case lúc, sa, ch, am, pm, gmt, h, vn, com, gov, org, net, edu, info, ảnh, điện, tử, online, nhiệm,
    giai, khai, đạt, tổ, phát, trì, thăm, dự

  /// The word as written.
  var text: String { "\(self)" }
}
