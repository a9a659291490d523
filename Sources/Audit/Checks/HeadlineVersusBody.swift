internal import Records

extension Check {
  /// The headline gives a number that the body does not bear out.
  static let headlineVersusBody = Check(
    "headline-vs-body",
    severity: .warning,
    explanation: .init(
      vi: """
        Con số ở tiêu đề khác con số cùng đơn vị, cùng việc trong bài; hoặc tiêu đề lấy một tỷ lệ \
        phần trăm làm số đếm; hoặc địa chỉ trang ghi số kỳ họp khác tiêu đề. Tiêu đề làm tròn ("trên \
        260" với 266) là bình thường.
        """,
      en: """
        The headline's number is not that of the body, in the same unit and of the same act; or the \
        headline takes a percentage for a count; or the page's address has another number of the \
        session than the headline. A headline that rounds ("trên 260" for 266) is normal.
        """),
    doubt: .init(
      vi: "Tiêu đề hay nội dung đều có thể sai, hoặc hai con số nói về hai việc.",
      en: "The headline or the body can be wrong, or they may speak of two things."),
    example: """
      Huyện Đăk Tô có hơn 61 thôn, làng đạt chuẩn văn hóa
      Đến nay, toàn huyện có 41 thôn, làng đạt chuẩn văn hóa, đạt trên 61%.
      """,
    counterexample: """
      Huyện Đăk Tô có hơn 40 thôn, làng đạt chuẩn văn hóa
      Đến nay, toàn huyện có 41 thôn, làng đạt chuẩn văn hóa, đạt trên 61%.
      """
  ) { subject in
    numbers(subject) + [session(subject)].compactMap(\.self)
  }

  /// `…/hdnd-khai-mac-ky-hop-thu-11` under the headline `Khai mạc kỳ họp thứ 10`.
  private static func session(_ subject: Subject) -> Contradiction? {
    let record = subject.record
    // Most addresses name no session, and to look for one is cheaper than to make titles small.
    guard let title = record.title,
      let addressed = record.source.uri.number(behind: "ky-hop-thu-"),
      let titled = title.text.lowercased().number(behind: "kỳ họp thứ "), addressed != titled
    else { return nil }
    return Contradiction(
      vi: "Tiêu đề nói kỳ họp thứ \(titled), địa chỉ trang nói kỳ họp thứ \(addressed).",
      en: "The headline speaks of session \(titled), the page's address of session \(addressed).",
      evidence: [title.evidence])
  }

  private static func numbers(_ subject: Subject) -> [Contradiction] {
    guard let title = subject.record.title?.span,
      subject.sketches.hasAny({ title.contains($0.span) && !$0.isPercent && !$0.isRatio })
    else { return [] }
    let body = subject.figures.filter { !subject.isInTitle($0.span) }
    return subject.figures.compactMap { head in
      guard subject.isInTitle(head.span), !head.isPercent, head.outOf == nil,
        let stated = Amount(head), let number = head.value
      else { return nil }
      let same = body.filter { $0.unit == head.unit && $0.outOf == nil }
      guard !same.isEmpty, !same.contains(where: { Amount($0)?.meets(stated) ?? true }) else {
        return nil
      }
      if same.count == 1, head.unit != "lần",
        let share = body.first(where: {
          $0.isPercent && $0.value == number && $0.bound == head.bound
            && (0...60).contains($0.span.start - same[0].span.end)
        })
      {
        return Contradiction(
          vi: """
            Tiêu đề nói "\(head.text)", nội dung nói "\(same[0].text)"; \(number.vi) trong bài là tỷ \
            lệ phần trăm ("\(share.text)").
            """,
          en: """
            The headline says "\(head.text)", the body "\(same[0].text)"; \(number.en) is a \
            percentage there ("\(share.text)").
            """,
          evidence: [head.evidence, same[0].evidence, share.evidence])
      }
      guard same.count == 1, same[0].isCount, head.isCount, number >= 10,
        // A round number in a headline is rounded; and what stands far below the lead may be another
        // thing, for a number that the body repeats is one fact, at its place in the headline.
        !number.remainder(dividingBy: 10).isZero, same[0].period == head.period,
        same[0].span.start - head.span.end <= 400,
        head.status == same[0].status || head.status == nil || same[0].status == nil,
        abs((same[0].value ?? 0) - number) <= number / 4
      else { return nil }
      return Contradiction(
        vi: "Tiêu đề nói \"\(head.text)\", nội dung nói \"\(same[0].text)\".",
        en: "The headline says \"\(head.text)\", the body \"\(same[0].text)\".",
        evidence: [head.evidence, same[0].evidence])
    }
  }
}

extension String {
  /// The number in digits right behind the first place of some words; nil where there is none.
  fileprivate func number(behind words: StaticString) -> Int? {
    let (bytes, length) = (utf8.span, words.utf8CodeUnitCount)
    guard bytes.count > length else { return nil }
    search: for start in 0..<bytes.count - length {
      for index in 0..<length where unsafe bytes[start + index] != words.utf8Start[index] {
        continue search
      }
      var (at, number) = (start + length, 0)
      while at < bytes.count, bytes[at] &- 0x30 < 10, number < 100_000 {
        number = number * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      return at > start + length ? number : nil
    }
    return nil
  }
}
