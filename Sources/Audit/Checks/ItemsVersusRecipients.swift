internal import Records

extension Check {
  /// Not as many decorations are given as there are recipients.
  static let itemsVersusRecipients = Check(
    "items-vs-recipients",
    severity: .warning,
    explanation: .init(
      vi: "Số giấy khen, bằng khen, cờ … được tặng khác số tập thể và cá nhân được nhận.",
      en: "The number of certificates, flags or medals is not that of those who receive them."),
    doubt: .init(
      vi: "Một trong hai số có thể sai, hoặc câu kể thiếu một hình thức khen.",
      en: "Either number may be wrong, or the sentence may leave out a form of award."),
    example: "Nhân dịp này, UBND tỉnh tặng 18 cờ thi đua cho 25 tập thể có thành tích xuất sắc.",
    counterexample:
      "Nhân dịp này, UBND tỉnh tặng 25 cờ thi đua cho 25 tập thể có thành tích xuất sắc."
  ) { subject in
    guard subject.figures.hasAny(\.isDecoration) else { return [] }
    let honoured = subject.record.awards.map(\.span)
    var found: [Contradiction] = []
    var items: [Figure] = []
    var recipients: [Figure] = []
    func close() {
      defer {
        items = []
        recipients = []
      }
      guard !items.isEmpty, !recipients.isEmpty, (items + recipients).allSatisfy(\.isCount) else {
        return
      }
      let given = items.reduce(0) { $0 + ($1.value ?? 0) }
      let received = recipients.reduce(0) { $0 + ($1.value ?? 0) }
      guard given != received else { return }
      found.append(
        Contradiction(
          vi: "Có \(given.vi) phần thưởng nhưng \(received.vi) nơi nhận.",
          en: "There are \(given.en) decorations but \(received.en) recipients.",
          evidence: (items + recipients).map(\.evidence)))
    }
    for figure in subject.figures {
      let gap = (recipients.last ?? items.last).map { figure.span.start - $0.span.end } ?? 0
      if figure.isDecoration {
        if !recipients.isEmpty || gap > 5 { close() }
        items.append(figure)
      } else if !items.isEmpty, !figure.isMoney, !figure.isPercent,
        figure.isRecipient
          || !figure.isGift && honoured.contains(where: { $0.contains(figure.span) }),
        gap <= (recipients.isEmpty ? 6 : 5)
      {
        recipients.append(figure)
      } else {
        close()
      }
    }
    close()
    return found
  }
}

extension Figure {
  private static let decorations: [StaticString] = [
    "giấy khen", "bằng khen", "cờ", "huân chương", "huy chương", "kỷ niệm chương", "huy hiệu",
  ]
  private static let recipients: Set<String> = [
    "tập thể", "cá nhân", "tập thể, cá nhân", "hộ", "hộ gia đình", "gia đình", "đảng viên",
    "cán bộ", "hội viên", "đơn vị", "đồng chí", "học sinh",
  ]

  fileprivate var isDecoration: Bool {
    guard unit.begins(withAnyOf: "bcghk") else { return false }
    let unit = unit.beginsUpperCase ? unit.lowercased() : unit
    return Self.decorations.contains { unit.begins(withWords: $0) }
  }

  /// Whether what is counted is given and no decoration: `5 phần thưởng`, `5 suất quà`.
  fileprivate var isGift: Bool {
    let unit = unit.lowercased()
    return Self.gifts.contains { unit.begins(withWords: $0) }
  }
  private static let gifts: [StaticString] = [
    "phần", "suất", "quà", "món quà", "học bổng", "giải", "giải thưởng", "danh hiệu", "logo",
    "biểu trưng",
    "giấy chứng nhận", "giấy biểu dương", "thư khen", "xe đạp", "sổ tiết kiệm",
  ]

  fileprivate var isRecipient: Bool { Self.recipients.contains(unit) }
}
