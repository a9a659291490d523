internal import Records

extension Check {
  /// Another number of things is announced than is then listed.
  static let listedVersusClaimed = Check(
    "listed-vs-claimed",
    severity: .warning,
    explanation: .init(
      vi: """
        Bài viết báo trước một số lượng rồi kể ra ngay sau dấu hai chấm một số lượng khác: "3 mô \
        hình:" rồi chỉ có hai tên, "5 lĩnh vực:" rồi có bốn.
        """,
      en: """
        The article announces a number of things and then lists another number of them behind a \
        colon: "3 mô hình:" and two names, "5 lĩnh vực:" and four.
        """),
    doubt: .init(
      vi: "Con số có thể sai, hoặc danh sách thiếu, thừa, hay ghép hai mục làm một.",
      en: "The number may be wrong, or the list may lack an item, have one too many or join two."),
    example: """
      Toàn xã có 3 mô hình: “Tiếng kẻng an ninh” của thôn 1, “Thắp sáng đường quê” của Đoàn xã.
      """,
    counterexample: """
      Toàn xã có 2 mô hình: “Tiếng kẻng an ninh” của thôn 1, “Thắp sáng đường quê” của Đoàn xã.
      """
  ) { subject in
    claims(subject) + namedLists(subject) + dashedLists(subject)
  }

  private static func claims(_ subject: Subject) -> [Contradiction] {
    subject.record.breakdowns.selecting {
      $0.exhaustive && $0.claimed != nil
    }.compactMap { breakdown in
      let items = breakdown.listed.count + breakdown.parts.count
      guard breakdown.exhaustive, let claimed = breakdown.claimed, items > 1, claimed != items,
        (2...20).contains(claimed), claimed > items + breakdown.joints || claimed < items,
        !breakdown.isOpen
      else { return nil }
      let claim = subject.figures.first {
        breakdown.span?.contains($0.span) == true && $0.value == Double(claimed) && $0.isCount
      }
      // Far from the list, another thing is counted: `hai Bộ thống nhất các giải pháp: …`.
      let length = breakdown.listed.reduce(30) { $0 + $1.unicodeScalars.count + 2 }
      if let claim, let span = breakdown.span, breakdown.parts.isEmpty,
        span.end - claim.span.end > length
      {
        return nil
      }
      let total = breakdown.total.flatMap(subject.figure)
      let parts = breakdown.parts.compactMap(subject.figure)
      let figures = ([total, claim].compactMap(\.self) + parts).map(\.evidence).unique
      guard !figures.isEmpty else { return nil }
      return Contradiction(
        vi: "Bài viết nói có \(claimed), nhưng kể ra \(items).",
        en: "The article says there are \(claimed), but lists \(items).", evidence: figures)
    }
  }

  /// `gồm 3 ấn phẩm` at the end of a line, and lines with dashes below.
  private static func dashedLists(_ subject: Subject) -> [Contradiction] {
    guard let text = subject.record.text, text.utf8.span.hasDashedLine else { return [] }
    let scalars = Array(text.unicodeScalars)
    // Of several articles in a source each has its own text, which begins with its span.
    let offset = subject.record.source.span?.start ?? 0
    return subject.figures.compactMap { figure in
      let (start, end) = (figure.span.start - offset, figure.span.end - offset)
      guard figure.isCount, let count = figure.value, (1...20).contains(count), figure.per == nil,
        end < scalars.count, start >= 4,
        String(String.UnicodeScalarView(scalars[start - 4..<start])) == "gồm "
      else { return nil }
      let rest = scalars[end...]
      guard let end = rest.firstIndex(of: "\n"),
        rest[..<end].allSatisfy({ $0 == ":" || $0 == "." || $0.properties.isWhitespace })
      else { return nil }
      var listed = 0
      for line in scalars[(end + 1)...].split(separator: "\n") {
        guard let first = line.first(where: { !$0.properties.isWhitespace }), first == "-" else {
          break
        }
        listed += 1
      }
      guard listed > 0, listed != Int(count) else { return nil }
      return Contradiction(
        vi: "Bài viết nói có \(figure.text), nhưng kể ra \(listed) dòng.",
        en: "The article says there are \"\(figure.text)\", but lists \(listed) lines.",
        evidence: [figure.evidence])
    }
  }

  /// `3 mô hình: “A” của thôn 1, “B” của Đoàn xã`.
  private static func namedLists(_ subject: Subject) -> [Contradiction] {
    guard subject.record.models.count > 1 else { return [] }
    let counts = subject.figures.selecting {
      $0.isCount && (2...12).contains($0.value ?? 0)
        && ($0.unit.isExactly("mô hình") || $0.unit.isExactly("điển hình"))
    }
    guard !counts.isEmpty else { return [] }
    let models = subject.record.models.sorted { $0.span < $1.span }
    return counts.compactMap { figure in
      guard let count = figure.value,
        let first = models.firstIndex(where: { $0.span.start >= figure.span.end }),
        subject.announces(figure.span, models[first].span)
      else { return nil }
      var listed = [models[first]]
      for model in models[(first + 1)...] {
        guard let last = listed.last, subject.lists(last.span, model.span) else { break }
        listed.append(model)
      }
      // One name may be two that were read as one; and a list may break off in what was read.
      guard listed.count > 1, listed.count != Int(count),
        Double(listed.count) > count || !subject.goesOn(behind: listed[listed.count - 1].span)
      else { return nil }
      return Contradiction(
        vi: "Bài viết nói có \(figure.text), nhưng nêu tên \(listed.count).",
        en: "The article says there are \"\(figure.text)\", but names \(listed.count).",
        evidence: [figure.evidence]
          + listed.map { Finding.Evidence(text: $0.text, span: $0.span) })
    }
  }
}

extension Subject {
  /// Whether a colon and nothing else leads from a count to the first of a list: `3 mô hình:`, `3 mô
  /// hình, gồm:`.
  fileprivate func announces(_ count: Span, _ first: Span) -> Bool {
    guard (2...20).contains(first.start - count.end) else { return false }
    guard record.text != nil else { return first.start - count.end == 2 }
    let words = record.signs(between: count, and: first).drop { $0 == "," }.filter { !$0.isQuote }
    return words == [":"]
      || words.last == ":" && words.dropLast().allSatisfy(["gồm", "bao", "là", "đó"].contains)
  }

  /// Whether a list leaves out some: `“A”, “B”…`, `“A”, “B” và nhiều mô hình khác`.
  fileprivate func goesOn(behind last: Span) -> Bool {
    let words = record.signs(40, behind: last).filter { !$0.isQuote }
    if words.prefix(2).contains("…") || words.prefix(3).count(where: { $0 == "." }) > 1 {
      return true
    }
    return words.prefix { $0 != "." && $0 != ";" && $0 != "\n" }
      .contains { $0 == "khác" || $0 == "v" || $0 == "nhiều" }
  }

  /// Whether one item of a list follows another, however they are spaced.
  fileprivate func lists(_ item: Span, _ next: Span) -> Bool {
    let gap = next.start - item.end
    if (1...5).contains(gap) { return true }
    guard (1...12).contains(gap) else { return false }
    let words = record.signs(between: item, and: next).filter { !$0.isQuote }
    return !words.isEmpty && words.allSatisfy([",", ";", "và"].contains)
  }
}

extension String {
  fileprivate var isQuote: Bool { ["“", "”", "\"", "«", "»", "‘", "’"].contains(self) }
}

extension Breakdown {
  /// How many more items the list may hold where some of them are two or more: `A và B; C, D`.
  fileprivate var joints: Int {
    listed.reduce(0) { joints, item in
      joints + item.utf8.count { $0 == UInt8(ascii: ",") }
        + item.words.count { $0 == "và" || $0 == "cùng" || $0 == "hoặc" }
    }
  }

  /// Says whether the list leaves out some: `…; và một số nội dung khác`.
  fileprivate var isOpen: Bool {
    listed.contains { item in
      let item = item.lowercased()
      return item.hasPrefix("một số ") || item.hasSuffix(" khác") || item.hasSuffix("...")
        || item.hasSuffix("…") || item.contains("v.v")
    }
  }
}

extension Swift.Span<UInt8> {
  /// Says whether a line but the first begins with a dash.
  fileprivate var hasDashedLine: Bool {
    var at = 0
    while let lineBreak = first(UInt8(ascii: "\n"), from: at) {
      at = lineBreak + 1
      while at < count, self[at] == UInt8(ascii: " ") { at += 1 }
      if at < count, self[at] == UInt8(ascii: "-") { return true }
    }
    return false
  }
}
