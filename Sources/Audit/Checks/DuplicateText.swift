internal import Records

extension Check {
  /// Words are printed twice in a row.
  static let duplicateText = Check(
    "duplicate-text",
    severity: .note,
    explanation: .init(
      vi: "Một cụm từ từ ba chữ trở lên được in hai lần liền nhau, cách nhau bằng dấu phẩy.",
      en: "Three words or more are printed twice in a row, with a comma between."),
    doubt: .init(
      vi: "Lần thứ hai có thể thừa, hoặc lẽ ra phải là một chức vụ khác.",
      en: "The second may be superfluous, or another post may have been meant."),
    example: """
      Đồng chí Nguyễn Văn Nam, Ủy viên Ban Thường vụ Đảng ủy, Ủy viên Ban Thường vụ Đảng ủy, phát \
      biểu.
      """,
    counterexample: """
      Đồng chí Nguyễn Văn Nam, Ủy viên Ban Thường vụ Đảng ủy, Chủ tịch UBND xã, phát biểu.
      """
  ) { subject in
    subject.record.people.compactMap { person in
      let pieces = person.text.split(separator: ",").map {
        String($0.drop(while: \.isWhitespace))
      }
      guard
        let twice = zip(pieces, pieces.dropFirst()).first(where: {
          $0 == $1 && $0.split(separator: " ").count > 2
        })
      else { return nil }
      return Contradiction(
        vi: "\"\(twice.0)\" được in hai lần liền nhau.",
        en: "\"\(twice.0)\" is printed twice in a row.", evidence: [person.evidence])
    }
  }
}
