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
      let same = body.filter {
        $0.unit == head.unit && $0.outOf == nil && !subject.isOfOthers($0)
      }
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
        // `45 tỷ USD` is printed as round as it is.
        head.step.isZero, same[0].step.isZero,
        // What stands far below the lead may be another thing, for a number that the body repeats is
        // one fact, at its place in the headline.
        same[0].period == head.period, same[0].span.start - head.span.end <= 400,
        head.status == same[0].status || head.status == nil || same[0].status == nil,
        let told = same[0].value, abs(told - number) <= number / 4,
        abs(told - number) >= number.rounding,
        // `540 suất quà` of the headline are 450 and 90 of another name.
        !body.contains(where: { $0.isCount && $0.value == number - told })
      else { return nil }
      return Contradiction(
        vi: "Tiêu đề nói \"\(head.text)\", nội dung nói \"\(same[0].text)\".",
        en: "The headline says \"\(head.text)\", the body \"\(same[0].text)\".",
        evidence: [head.evidence, same[0].evidence])
    }
  }
}

extension Subject {
  /// Whether a count is of the things beside those told before: `ông An và 13 hộ khác`.
  ///
  /// Where the record has no text, it may be.
  fileprivate func isOfOthers(_ figure: Figure) -> Bool {
    guard record.text != nil else { return true }
    return record.signs(20, behind: figure.span).prefix(3).contains {
      $0 == "khác" || $0 == "còn" || $0 == "nữa"
    } || record.signs(12, before: figure.span).last == "thêm"
  }
}

extension Double {
  /// By how much a number is off at most if it was rounded: 10 of 540, 1 of 543.
  fileprivate var rounding: Double {
    var step = 1.0
    while self >= step * 10, remainder(dividingBy: step * 10).isZero { step *= 10 }
    return step
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
