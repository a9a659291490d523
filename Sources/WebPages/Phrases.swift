/// What portals write around articles, in the words that they use.
enum Phrases {
  /// Whether a line is the heading of a list of other articles or of comments.
  static func beginsRest(_ line: Line) -> Bool {
    guard line.words <= 9 else { return false }
    let text = plain(line)
    return rest.begin(text)
  }

  /// Whether a line is something to press, or a counter.
  static func isTool(_ line: Line) -> Bool {
    guard line.words <= 12 else { return false }
    let text = plain(line)
    return tools.begin(text) || exactTools.contains(text)
      || counters.contains { text.contains($0) }
  }

  /// Whether a line says who answers for the site.
  static func isImprint(_ line: Line) -> Bool {
    let text = plain(line)
    return imprints.begin(text)
      || line.words <= 40 && imprintsInside.contains { text.contains($0) }
  }

  /// The line in lower case, without marks at its beginning and colons at its end.
  private static func plain(_ line: Line) -> String {
    let text = String(decoding: line.bytes.prefix(200), as: UTF8.self).lowercased()
    let start = text.drop { !$0.isLetter && !$0.isNumber && $0 != "®" && $0 != "©" }
    var end = start
    while let last = end.last, !last.isLetter, !last.isNumber { end.removeLast() }
    return String(end)
  }

  private static let rest = Beginnings([
    "các tin khác", "tin khác", "tin bài khác", "các tin bài khác", "bài viết khác",
    "các bài viết khác", "các bài khác", "tin liên quan", "tin bài liên quan", "bài liên quan",
    "bài tin liên quan", "bài viết liên quan", "các tin liên quan", "tin cùng chuyên mục",
    "bài cùng chuyên mục", "cùng chuyên mục", "tin đã đưa", "các tin đã đưa", "tin cũ hơn",
    "tin mới hơn", "những tin cũ hơn", "những tin mới hơn", "các tin cũ hơn", "các tin mới hơn",
    "tin mới nhất", "tin đọc nhiều", "đọc nhiều nhất", "xem nhiều nhất", "ý kiến bạn đọc",
    "ý kiến của bạn", "gửi bình luận", "bình luận", "gửi ý kiến", "có thể bạn quan tâm",
    "bạn có thể quan tâm", "các thông tin khác", "thông tin khác", "tin trước", "tin tiếp theo",
    "tổng số điểm của bài viết", "click để đánh giá",
  ])
  private static let tools = Beginnings([
    "xem chi tiết", "chia sẻ", "in bài viết", "bản in", "quay lại", "lượt xem", "số lượt xem",
    "số lượt người xem", "số lần đọc", "số lần xem", "lượt truy cập", "đọc bài", "về trang trước",
    "gửi email", "in trang", "đầu trang", "lên đầu trang", "trang chủ", "tweet", "nghe bài",
    "xem thêm tại", "gửi cho bạn bè", "gửi bạn bè", "a- a a+", "cỡ chữ", "font", "từ khóa",
    "thích trang", "theo dõi", "đăng nhập", "tags", "tag:", "lần xem", "đã xem",
  ])
  private static let counters = ["lần xem", "lượt xem", "lượt đọc"]
  private static let exactTools: Set<String> = [
    "", "lưu", "in", "email", "facebook", "zalo", "print", "share", "copy link", "like",
    "next", "prev", "previous", "close", "xem tiếp", "tiếp theo",
  ]
  private static let imprints = Beginnings([
    "®", "©", "copyright", "bản quyền", "giấy phép",
    "cơ quan quản lý", "cơ quan chủ quản", "chịu trách nhiệm", "trưởng ban biên tập",
    "địa chỉ", "điện thoại", "email", "trang thông tin điện tử", "cổng thông tin điện tử",
    "thiết kế bởi", "designed by", "phát triển bởi",
    "chào mừng bạn đến",
  ])
  private static let imprintsInside = [
    "giấy phép số", "bản quyền", "chịu trách nhiệm nội dung", "chịu trách nhiệm về nội dung",
    "all rights reserved", "ghi rõ nguồn",
  ]
}

/// Phrases that texts begin with, by their first characters.
private struct Beginnings {
  private let phrases: [Character: [String]]

  init(_ phrases: [String]) {
    self.phrases = Dictionary(grouping: phrases) { $0.first ?? " " }
  }

  /// Whether a text begins with one of them.
  func begin(_ text: String) -> Bool {
    guard let first = text.first, let phrases = phrases[first] else { return false }
    return phrases.contains { text.hasPrefix($0) }
  }
}
