internal import Records

extension Check {
  /// One council has two ordinals in one article.
  static let termOrdinalConflict = Check(
    "term-ordinal-conflict",
    severity: .warning,
    explanation: .init(
      vi: """
        Cùng một hội đồng mang hai số khóa khác nhau: "HĐND huyện khóa VI" và "HĐND huyện khóa XX"; \
        chỉ xét chức vụ đương nhiệm. Hoặc HĐND và UBND cùng khóa, cùng cấp mà khác nhiệm kỳ: "khóa \
        VIII (2021-2026)" và "khóa VIII (2020-2025)".
        """,
      en: """
        One council bears two ordinals: "HĐND huyện khóa VI" and "HĐND huyện khóa XX"; only present \
        posts count. Or a council and a committee of one ordinal and level have different terms: \
        "khóa VIII (2021-2026)" and "khóa VIII (2020-2025)".
        """),
    doubt: .init(
      vi: "Một trong hai số khóa có thể sai, hoặc một người thuộc khóa trước.",
      en: "Either ordinal may be wrong, or one person may be of an earlier term."),
    example: """
      Ông Lê Văn Bình, Chủ tịch HĐND huyện khóa VI, khai mạc kỳ họp. Bà Trần Thị Hoa, Phó Chủ tịch \
      HĐND huyện khóa XX, điều hành.
      """,
    counterexample: """
      Ông Lê Văn Bình, Chủ tịch HĐND huyện khóa VI, khai mạc kỳ họp. Bà Trần Thị Hoa, Phó Chủ tịch \
      HĐND tỉnh khóa XX, điều hành.
      """
  ) { subject in
    ordinals(subject) + terms(subject)
  }

  /// `HĐND huyện khóa VIII (2021-2026)` and `UBND huyện khóa VIII (2020-2025)`.
  private static func terms(_ subject: Subject) -> [Contradiction] {
    let record = subject.record
    let periods = record.periods.filter {
      ($0.kind == .yearRange || $0.kind == .term) && $0.value?.yearRange?.count == 6
    }
    guard periods.count > 1 else { return [] }
    var known: [(body: String, level: String, period: Period)] = []
    var found: [Contradiction] = []
    for period in periods {
      let words = record.passage(50, before: period.span).words
      guard let term = words.lastIndex(where: { $0 == "khóa" || $0 == "khoá" }),
        term + 2 >= words.count - 1, term + 1 < words.count,
        let start = words[..<term].lastIndex(where: { $0 == "HĐND" || $0 == "UBND" })
      else { continue }
      let ordinal = words[term + 1].filter { "IVXL0123456789".contains($0) }
      guard !ordinal.isEmpty else { continue }
      let level = (words[(start + 1)..<term] + [Substring(ordinal)]).joined(separator: " ")
      let body = String(words[start])
      if let other = known.first(where: {
        $0.level == level && $0.body != body && $0.period.value != period.value
      }), let value = period.value?.yearRange, let otherValue = other.period.value?.yearRange {
        found.append(
          Contradiction(
            vi: """
              \(other.body) khóa \(ordinal) có nhiệm kỳ \(otherValue.dash), \(body) cùng khóa lại có \
              nhiệm kỳ \(value.dash).
              """,
            en: """
              The term \(ordinal) of \(other.body) is \(otherValue.dash), but that of \(body) is \
              \(value.dash).
              """,
            evidence: [other.period.evidence, period.evidence]))
      }
      known.append((body, level, period))
    }
    return found
  }

  private static func ordinals(_ subject: Subject) -> [Contradiction] {
    var known: [(council: String, ordinal: String, person: Person)] = []
    var found: [Contradiction] = []
    for person in subject.record.people {
      for post in person.posts {
        guard let (council, ordinal) = ordinal(of: post) else { continue }
        if let other = known.first(where: { $0.council == council && $0.ordinal != ordinal }) {
          found.append(
            Contradiction(
              vi: "\"\(council)\" được ghi khóa \(other.ordinal), và cũng khóa \(ordinal).",
              en: "\"\(council)\" is of term \(other.ordinal), and also of term \(ordinal).",
              evidence: [other.person.evidence, person.evidence]))
        }
        known.append((council, ordinal, person))
      }
    }
    return found
  }

  /// `HĐND huyện` and `VI` of `Phó Chủ tịch HĐND huyện khóa VI`.
  private static func ordinal(of post: String) -> (council: String, ordinal: String)? {
    guard post.mayNameTerm else { return nil }
    let words = post.words
    guard
      let start = words.firstIndex(where: {
        $0.begins(withAnyOf: "hq") && ($0 == "HĐND" || $0 == "Quốc")
      }),
      let term = words.firstIndex(where: { ["khóa", "khoá"].contains($0.lowercased()) }),
      start < term, term + 1 < words.count, !post.lowercased().hasPrefix("nguyên "),
      !post.lowercased().hasPrefix("cựu ")
    else { return nil }
    let ordinal = String(words[term + 1])
    guard ordinal.allSatisfy({ "IVXL0123456789".contains($0) }) else { return nil }
    return (words[start..<term].joined(separator: " "), ordinal)
  }
}

extension String {
  /// Whether a word begins as `khóa` and `khoá` do.
  fileprivate var mayNameTerm: Bool {
    let bytes = utf8.span
    for index in bytes.indices.dropLast(3)
    where bytes[index] | 0x20 == UInt8(ascii: "k") && bytes[index + 1] | 0x20 == UInt8(ascii: "h") {
      let vowel = bytes[index + 2]
      if vowel == 0xC3 || vowel | 0x20 == UInt8(ascii: "o") { return true }
    }
    return false
  }
}
