internal import Records

extension Check {
  /// One person has the same post in two places.
  static let postConflict = Check(
    "post-conflict",
    severity: .warning,
    explanation: .init(
      vi: "Cùng một người mang cùng một chức vụ ở hai địa phương khác nhau trong một bài.",
      en: "One person has the same post in two different places in one article."),
    doubt: .init(
      vi: "Một trong hai địa danh có thể sai, hoặc đó là hai người trùng tên.",
      en: "Either place may be wrong, or two people may bear one name."),
    example: """
      Ảnh: bà Nguyễn Thị Lan, Phó Chủ tịch UBND quận Hoàn Kiếm, trao quà.
      Bà Nguyễn Thị Lan, Phó Chủ tịch UBND quận Long Biên, phát biểu tại hội nghị.
      """,
    counterexample: """
      Ảnh: bà Nguyễn Thị Lan, Phó Chủ tịch UBND quận Long Biên, trao quà.
      Bà Nguyễn Thị Lan, Phó Chủ tịch UBND quận Long Biên, phát biểu tại hội nghị.
      """
  ) { subject in
    subject.record.people.selecting { $0.posts.count > 1 }.flatMap { person in
      pairs(person.posts.compactMap(NamedPlace.init(endOf:))).compactMap { first, second in
        guard first.kind == second.kind, !first.name.isExactly(second.name),
          !first.before.isEmpty, Letters(first.before) == Letters(second.before),
          Letters(first.name).plain != Letters(second.name).plain
        else { return nil }
        return Contradiction(
          vi: """
            \(person.name) được ghi là \(first.before) \(first.kind.rawValue) \(first.name), và cũng là \
            \(second.before) \(second.kind.rawValue) \(second.name).
            """,
          en: """
            \(person.name) is said to be \(first.before) \(first.kind.rawValue) \(first.name), and also \
            \(second.before) \(second.kind.rawValue) \(second.name).
            """,
          evidence: [person.evidence])
      }
    }
  }
}

/// All pairs of some things, in order.
private func pairs<T>(_ things: [T]) -> [(T, T)] {
  things.indices.flatMap { first in
    things[(first + 1)...].map { (things[first], $0) }
  }
}
