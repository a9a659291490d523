internal import Records

extension Check {
  /// Dates stand in an order that cannot be.
  static let dateOrder = Check(
    "date-order",
    severity: .error,
    explanation: .init(
      vi: """
        Một văn bản được viện dẫn có ngày sau ngày đăng bài, hoặc năm trong số hiệu khác năm của ngày \
        ban hành.
        """,
      en: """
        A document is cited that is dated after the article itself, or the year in a document's \
        number is not that of its date.
        """),
    doubt: .init(
      vi: "Ngày của văn bản, số hiệu hay ngày đăng bài đều có thể ghi sai.",
      en: "The document's date, its number or the article's own date can be the wrong one."),
    example: "Huyện thực hiện Nghị định số 22/2010/NĐ-CP ngày 3/4/2011 của Chính phủ.",
    counterexample: "Huyện thực hiện Nghị định số 22/2010/NĐ-CP ngày 3/4/2010 của Chính phủ."
  ) { subject in
    let published = subject.record.published
    return subject.record.documents.selecting { $0.date != nil }.flatMap {
      document -> [Contradiction] in
      guard let date = document.date, let day = CalendarSpan(date) else { return [] }
      var found: [Contradiction] = []
      if let published, let own = CalendarSpan(published.date), day.isAfter(own) {
        found.append(
          Contradiction(
            vi: "Văn bản đề ngày \(date), sau ngày của bài viết (\(published.date)).",
            en: "The document is dated \(date), after the article itself (\(published.date)).",
            evidence: [document.evidence, published.evidence]))
      }
      if date.rawValue.utf8.count == 10, let year = document.numberYear, year != day.startYear {
        found.append(
          Contradiction(
            vi: "Số hiệu mang năm \(year), nhưng văn bản đề ngày \(date).",
            en: "The number bears the year \(year), but the document is dated \(date).",
            evidence: [document.evidence]))
      }
      return found
    }
  }
}

extension Published {
  fileprivate var evidence: Finding.Evidence? {
    guard let text, let span else { return nil }
    return .init(text: text, span: span)
  }
}

extension Document {
  /// The year that the number bears: 2010 of `22/2010`.
  fileprivate var numberYear: Int? {
    guard let last = number?.split(separator: "/").dropFirst().last, last.count == 4 else {
      return nil
    }
    return Int(last).flatMap { (1945...2100).contains($0) ? $0 : nil }
  }
}
