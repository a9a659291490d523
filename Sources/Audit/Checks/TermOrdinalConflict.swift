internal import Records

extension Check {
  /// One council has two ordinals in one article.
  static let termOrdinalConflict = Check(
    "term-ordinal-conflict",
    severity: .warning,
    explanation: .init(
      vi: """
        Cùng một hội đồng mang hai số khóa khác nhau: "HĐND huyện khóa VI" và "HĐND huyện khóa XX". \
        Chỉ xét chức vụ đương nhiệm.
        """,
      en: """
        One council bears two ordinals: "HĐND huyện khóa VI" and "HĐND huyện khóa XX". Only present \
        posts count.
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
