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
    claims(subject) + namedLists(subject)
  }

  private static func claims(_ subject: Subject) -> [Contradiction] {
    subject.record.breakdowns.selecting {
      $0.exhaustive && $0.claimed != nil
    }.compactMap { breakdown in
      let items = breakdown.listed.count + breakdown.parts.count
      guard breakdown.exhaustive, let claimed = breakdown.claimed, items > 0, claimed != items
      else { return nil }
      let figures = ([breakdown.total].compactMap(\.self) + breakdown.parts)
        .compactMap { subject.figure($0)?.evidence }
      guard !figures.isEmpty else { return nil }
      return Contradiction(
        vi: "Bài viết nói có \(claimed), nhưng kể ra \(items).",
        en: "The article says there are \(claimed), but lists \(items).", evidence: figures)
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
        // A colon and a space, and nothing else.
        models[first].span.start - figure.span.end == 2
      else { return nil }
      var listed = [models[first]]
      for model in models[(first + 1)...] {
        guard let last = listed.last, (1...5).contains(model.span.start - last.span.end) else {
          break
        }
        listed.append(model)
      }
      // One name may be two that were read as one; and a list may break off in what was read.
      guard listed.count > 1, listed.count != Int(count) else { return nil }
      return Contradiction(
        vi: "Bài viết nói có \(figure.text), nhưng nêu tên \(listed.count).",
        en: "The article says there are \"\(figure.text)\", but names \(listed.count).",
        evidence: [figure.evidence]
          + listed.map { Finding.Evidence(text: $0.text, span: $0.span) })
    }
  }
}
