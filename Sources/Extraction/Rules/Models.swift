internal import VietText

/// Named models and exemplars, and quoted names that are none.
enum Models {
  static let rules: [Rule] = [quoted]

  /// A name in quotation marks: what stands before and behind it tells a model from a movement, a
  /// motto, a title and from speech.
  private static let quoted = Rule(
    "model.quoted", at: .quoteToken,
    reads: [
      "mô hình ⟦“Ngõ nhỏ có hoa” của Chi hội Phụ nữ khu phố 3⟧":
        "Ngõ nhỏ có hoa — Chi hội Phụ nữ khu phố 3",
      "Mô hình ⟦Câu lạc bộ “Sống xanh”⟧;": "Câu lạc bộ “Sống xanh”",
      "các mô hình: Chi hội Phụ nữ thôn 3 (xã Tân Lộc) ⟦“Hũ gạo thiện tâm”⟧; Công an xã ⟦“Tiếng kẻng an ninh”⟧":
        "Hũ gạo thiện tâm — Chi hội Phụ nữ thôn 3 | Tiếng kẻng an ninh — Công an xã",
      "mô hình đoạn đường ⟦“Phụ nữ tự quản”⟧": "Phụ nữ tự quản",
      "các mô hình ⟦“Nhà sạch”⟧, ⟦“Vườn đẹp” (xã Tân Lộc)⟧":
        "Nhà sạch | Vườn đẹp — xã Tân Lộc",
      "Chi hội Phụ nữ thôn Pà Lum có ⟦“Vườn rau chị em”⟧":
        "Vườn rau chị em — Chi hội Phụ nữ thôn Pà Lum",
      "gương ⟦“Đường hoa” của Chi bộ 4⟧": "Đường hoa — Chi bộ 4",
      "phong trào thi đua ⟦''Dân vận khéo''⟧": "none", "phương châm ⟦“3 cùng, 4 biết”⟧": "none",
    ],
    ignores: [
      "ông nói: “Năm nay chúng tôi thu 20 triệu đồng.”", "nói: “Nhà tôi có 3 con bò”",
    ]
  ) { cursor, facts in
    let start = cursor.at
    let before = cursor
    guard let quoted = cursor.quoted() else { return false }
    if before.isMovement(quoted.content) {
      return passOver(quoted, start, &cursor, &facts)
    }
    if let context = before.modelContext(of: quoted, facts) {
      add(quoted, context, start, &cursor, &facts)
      return true
    }
    guard before.isMotto(quoted) else { return false }
    return passOver(quoted, start, &cursor, &facts)
  }

  /// Reads the owner behind the model's name and adds it.
  private static func add(
    _ quoted: Quoted, _ context: ModelContext, _ start: Int, _ cursor: inout Cursor,
    _ facts: inout Facts
  ) {
    var name = context.nameStart.map { $0..<quoted.end } ?? quoted.content
    var owner = cursor.ownerBehind()
    if owner == nil, let inside = cursor.ownerInside(quoted.content) {
      owner = .organisation(inside.owner)
      name = name.lowerBound..<inside.cue
    }
    var words = owner?.words
    if case .person(let person) = owner {
      let posts = person.posts.map(cursor.reading.words)
      facts.add(
        PersonFact(name: person.name, honorific: person.honorific, posts: posts), person.tokens)
    }
    words = words ?? cursor.ownerBehindPeriod() ?? context.owner
    facts.add(
      ModelFact(kind: context.kind, name: name, owner: words),
      (context.nameStart ?? start)..<cursor.at)
    // A period in the name is a period of the article nevertheless.
    if let period = cursor.period(in: quoted.content), owner == nil { cursor.at = period }
  }

  private static func passOver(
    _ quoted: Quoted, _ start: Int, _ cursor: inout Cursor, _ facts: inout Facts
  ) -> Bool {
    cursor.at = cursor.period(in: quoted.content) ?? quoted.end
    facts.passOver(start..<cursor.at)
    return true
  }
}
