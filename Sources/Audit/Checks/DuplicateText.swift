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
    subject.record.people.selecting(\.text.repeatsPieces).compactMap { person in
      let pieces = person.text.pieces(between: UInt8(ascii: ",")).map {
        $0.drop(while: \.isWhitespace)
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

extension String {
  /// Whether something between commas is the same as what stands before it.
  fileprivate var repeatsPieces: Bool {
    let bytes = utf8.span
    var before = 0..<0
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: ",") {
      while start < index, bytes[start] == UInt8(ascii: " ") { start += 1 }
      let length = index - start
      if length == before.count, length > 0,
        (0..<length).allSatisfy({ bytes[start + $0] == bytes[before.lowerBound + $0] })
      {
        return true
      }
      before = start..<index
      start = index + 1
    }
    return false
  }
}
