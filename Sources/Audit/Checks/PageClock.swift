internal import Records

extension Check {
  /// The page bears another year than the article.
  static let pageClock = Check(
    "page-clock",
    severity: .note,
    explanation: .init(
      vi: """
        Phần đầu trang ghi một ngày thuộc năm khác năm đăng bài: đồng hồ của trang, không phải ngày \
        của bài. Ngày tháng không ghi năm được hiểu theo ngày đăng bài.
        """,
      en: """
        The head of the page bears a date of another year than the article: the clock of the page, \
        not the article's date. Days without a year are read by the article's own date.
        """),
    doubt: .init(
      vi: "Ngày đăng bài có thể bị ghi lại khi trang được chép sang nơi khác.",
      en: "The article's own date may have been set anew when the page was moved."),
    example: """
      Trang thông tin điện tử huyện Kbang
      Thứ Năm, 21/11/2024
      Đăng nhập | Liên hệ

      Xã Hòa Bình tổng kết phong trào “Dân vận khéo”
      15/03/2023
      Sáng ngày 14/3, xã Hòa Bình tổ chức hội nghị tổng kết phong trào thi đua.
      """,
    counterexample: """
      Trang thông tin điện tử huyện Kbang
      Thứ Năm, 16/03/2023
      Đăng nhập | Liên hệ

      Xã Hòa Bình tổng kết phong trào “Dân vận khéo”
      15/03/2023
      Sáng ngày 14/3, xã Hòa Bình tổ chức hội nghị tổng kết phong trào thi đua.
      """
  ) { subject in
    let record = subject.record
    guard let published = record.published, let own = CalendarSpan(published.date),
      let words = published.text, let span = published.span,
      let body = record.body
    else { return [] }
    let first = record.source.span?.start ?? 0
    guard (8...2_000).contains(body.start - first) else { return [] }
    let head = record.passage(first..<body.start)
    guard var clock = clock(in: head.utf8.span), clock.year != own.startYear else { return [] }
    clock.span = Span(start: clock.span.start + first, end: clock.span.end + first)
    guard !span.overlaps(clock.span) else { return [] }
    let date = record.passage(clock.span.start..<clock.span.end)
    return [
      Contradiction(
        vi: "Trang ghi ngày \(date), bài viết đăng ngày \(published.date).",
        en: "The page bears the date \(date), the article that of \(published.date).",
        evidence: [
          .init(text: date, span: clock.span), .init(text: words, span: span),
        ])
    ]
  }

  /// The first date of day, month and year: `21/11/2024`.
  private static func clock(in text: Swift.Span<UInt8>) -> (year: Int, span: Span)? {
    /// The numbers that one `/` or `-` parts from the next, and where the first begins.
    var (numbers, count, start) = ((0, 0, 0), 0, 0)
    var (digits, number, codePoint) = (0, 0, 0)
    for index in 0...text.count {
      let byte = index < text.count ? text[index] : UInt8(ascii: "\n")
      if byte & 0xC0 == 0x80 { continue }
      defer { codePoint += 1 }
      if byte &- 0x30 < 10 {
        if digits == 0, count == 0 { start = codePoint }
        number = min(number * 10 + Int(byte - 0x30), 99_999)
        digits += 1
        continue
      }
      if digits > 0 {
        numbers = (numbers.1, numbers.2, number)
        count += 1
        if count == 3, (1...31).contains(numbers.0), (1...12).contains(numbers.1),
          (1990...2100).contains(numbers.2)
        {
          return (numbers.2, Span(start: start, end: codePoint))
        }
      }
      let isJoint = byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
      if digits == 0 || !isJoint || count == 3 { count = 0 }
      (digits, number) = (0, 0)
    }
    return nil
  }
}
