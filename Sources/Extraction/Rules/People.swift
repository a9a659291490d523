internal import VietText

/// People with their posts.
enum People {
  static let rules: [Rule] = [titled, posted, named, described]

  /// A title or rank before the name, alone or at the head of a list.
  private static let titled = Rule(
    "person.titled", at: .honorific, .rank,
    reads: [
      "⟦đồng chí Lê Văn Thạch - Phó Bí thư Thường trực Huyện ủy, Trưởng Ban Chỉ đạo⟧ chủ trì":
        "Lê Văn Thạch; Phó Bí thư Thường trực Huyện ủy; Trưởng Ban Chỉ đạo",
      "⟦bà Trần Thị Mận, Bí thư Đảng ủy, Chủ tịch HĐND xã⟧ cho biết":
        "Trần Thị Mận; Bí thư Đảng ủy; Chủ tịch HĐND xã",
      "⟦Ông Nguyễn Văn Thanh Phó Bí thư Đảng ủy xã Tân Lộc Hạ⟧ trao giấy khen":
        "Nguyễn Văn Thanh; Phó Bí thư Đảng ủy xã Tân Lộc Hạ",
      "các đồng chí: ⟦Trần Đông – UVBTV⟧, ⟦Lê Tây – UVTV⟧": "Trần Đông; UVBTV | Lê Tây; UVTV",
      "⟦Đại tá Hoàng Văn Quyết⟧ (SN 1970), Chỉ huy trưởng Bộ CHQS tỉnh":
        "Hoàng Văn Quyết; Chỉ huy trưởng Bộ CHQS tỉnh",
      "bầu ⟦bà Hà Thị Yến làm Bí thư Đảng ủy xã⟧": "Hà Thị Yến; Bí thư Đảng ủy xã",
      "⟦Ông Trần Phú, Trưởng thôn 5⟧ cho biết": "Trần Phú; Trưởng thôn 5",
      "⟦ông Lê Văn Ba⟧ (huyện Sơn Khê) và ⟦Hồ Sơn Tư⟧ (huyện Trà Giang) nhận":
        "Lê Văn Ba | Hồ Sơn Tư",
      "⟦đồng chí Nguyễn Văn Linh, Chủ tịch UBND xã⟧ dự":
        "Nguyễn Văn Linh; Chủ tịch UBND xã",
    ],
    ignores: [
      "các đồng chí trong Thường trực Đảng uỷ, trưởng các ngành, đoàn thể", "ông Thạch kể",
      "đồng chí Bí thư Huyện ủy Sơn Khê", "đường Bà Triệu", "Bà Rịa - Vũng Tàu",
      "đồng chí Trần Phú hy sinh tại Sài Gòn",
    ]
  ) { cursor, facts in
    guard cursor.peekEntry(.honorific) != nil || cursor.peekEntry(.rank) != nil else {
      return false
    }
    return readPeople(&cursor, &facts)
  }

  /// A post before the name, as the press writes.
  private static let posted = Rule(
    "person.posted", at: .post, .postShort,
    reads: [
      "⟦Bí thư Quận ủy - Chủ tịch HĐND quận Sơn Khê Vũ Đức Trí⟧ dự Ngày hội":
        "Vũ Đức Trí; Bí thư Quận ủy; Chủ tịch HĐND quận Sơn Khê",
      "⟦Chủ tịch Mặt trận xã Thạch Thị Sen⟧ nói": "Thạch Thị Sen; Chủ tịch Mặt trận xã",
      "⟦Trưởng Công an huyện, Thượng tá Ngô Văn Bảy⟧ dự": "Ngô Văn Bảy; Trưởng Công an huyện",
      "⟦PCT UBND xã Lê Văn Tư⟧": "Lê Văn Tư; PCT UBND xã",
      "⟦Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy Lê Thị Mận⟧ nói":
        "Lê Thị Mận; Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy",
      "⟦Bí thư Thành đoàn - Lê Thị Mận⟧ cho biết": "Lê Thị Mận; Bí thư Thành đoàn",
      "các ⟦Phó Bí thư Đảng ủy Lê Nam⟧ và ⟦Trần Thị Bắc⟧":
        "Lê Nam; Phó Bí thư Đảng ủy | Trần Thị Bắc; Phó Bí thư Đảng ủy",
    ],
    ignores: [
      "Chủ tịch UBND huyện Trần Văn Thời cho biết", "Bí thư Tỉnh ủy Hà Giang",
      "Chủ tịch Hồ Chí Minh",
      "Giám đốc Bệnh viện Bạch Mai", "Chủ tịch UBND phường Nguyễn Thái Học",
    ]
  ) { cursor, facts in
    guard cursor.peekEntry(.post) != nil || cursor.peekEntry(.postShort) != nil else {
      return false
    }
    return readPeople(&cursor, &facts)
  }

  /// A surname without a title, with a post behind the name.
  private static let named = Rule(
    "person.named", at: .surname,
    reads: [
      "gồm: ⟦Lê Thị Hoa - Phó Trưởng Ban Dân vận Huyện ủy⟧":
        "Lê Thị Hoa; Phó Trưởng Ban Dân vận Huyện ủy",
      "⟦Trần Văn Khoa- Phó Bí thư Đoàn xã⟧; ": "Trần Văn Khoa; Phó Bí thư Đoàn xã",
      "cùng ⟦Ksor Phưn, HUV⟧": "Ksor Phưn; HUV",
      "gồm: ⟦Lê Văn Sáu (SN 1982, Giám đốc Công ty Minh Hòa)⟧":
        "Lê Văn Sáu; Giám đốc Công ty Minh Hòa",
      "đón ⟦Bùi Văn Hải⟧ (32 tuổi)": "Bùi Văn Hải", "⟦Lù Thị Sán⟧ (bản Nà Pen)": "Lù Thị Sán",
      "tặng 2 đồng chí: ⟦Lê Văn Ba⟧ và ⟦Đỗ Thị Tư⟧": "Lê Văn Ba | Đỗ Thị Tư",
      "đưa ⟦Lê Văn Ba⟧ về": "Lê Văn Ba",
      "tặng 2 hộ nghèo: ⟦Lê Văn Ba⟧ và ⟦Đỗ Tư⟧": "Lê Văn Ba | Đỗ Tư",
    ],
    ignores: [
      "Nguyễn Minh Hải", "trường THCS Lý Tự Trọng, Bí thư Chi đoàn", "Hà Nội, Giám đốc Sở",
      "Cao Lộc, Chủ tịch UBND huyện Lê Văn Ba", "đường Lê Lợi (phường 3)", "Lê Lợi (xã Tân Lộc)",
      "trường Nguyễn Văn Trỗi, Bí thư Chi đoàn",
    ]
  ) { cursor, facts in
    guard cursor.token?.traits.contains(.capitalized) == true, cursor.peekEntry(.surname) != nil,
      !cursor.isInsideEponym
    else { return false }
    if readPeople(&cursor, &facts) { return true }
    return cursor.followsTitle && readPeople(&cursor, &facts, isListed: true)
  }

  /// What the person is before the name: *đảng viên*, *học sinh*, *hộ*.
  private static let described = Rule(
    "person.described", at: .role,
    reads: [
      "học sinh ⟦Lò Thị Mai⟧ đạt giải": "Lò Thị Mai", "đảng viên ⟦Zơrâm Chinh⟧": "Zơrâm Chinh",
      "hộ ⟦Lê Văn Ba⟧ (thôn 2)": "Lê Văn Ba",
      "cựu chiến binh ⟦Đỗ Tám, Trưởng thôn 4⟧": "Đỗ Tám; Trưởng thôn 4",
    ],
    ignores: [
      "học sinh Trường Tiểu học xã", "nông dân Việt Nam", "hộ nghèo", "gia đình Văn hóa",
      "hội viên Hội Nông dân xã", "người dân Bình Thuận",
    ]
  ) { cursor, facts in
    guard cursor.entry(.role) != nil else { return false }
    cursor.passEthnicity()
    guard let token = cursor.token,
      token.traits.contains(.capitalized), !token.traits.contains(.startsSentence)
    else { return false }
    let start = cursor.at
    if cursor.isAtSurname,
      cursor.peekEntry(.placeType) == nil
        || cursor.peekEntry(.surname)?.entry.isOf(.common) == true
    {
      return readPeople(&cursor, &facts, isListed: true)
    }
    guard cursor.hasForeignSyllable(cursor.at), let name = cursor.personName() else {
      return false
    }
    facts.add(PersonFact(name: name, posts: []), start..<cursor.at)
    return true
  }

  /// Reads a person, and those that a list names behind.
  static func readPeople(
    _ cursor: inout Cursor, _ facts: inout Facts, isListed: Bool = false
  ) -> Bool {
    guard cursor.token?.kind == .word, !cursor.isInsideName(cursor.at) else { return false }
    let isPlural = isListed && cursor.followsTitle
    var list = cursor.listOfPeople()
    if isPlural { list.isPlural = true }
    guard let person = cursor.person(isListed: isListed || list.isPlural) else { return false }
    add(person, shared: list.posts, cursor, &facts)
    // `các Phó Bí thư Huyện ủy A, B, C`
    var shared = list.isPlural && list.posts.isEmpty ? person.leading : list.posts
    let haveOwnPosts = !person.posts.isEmpty
    while true {
      var next = cursor
      guard next.listGoesOn(isPlural: list.isPlural), let person = next.person(isListed: true)
      else { return true }
      // `các đồng chí nguyên Bí thư: A, B; C, Chủ tịch HĐND`: behind a semicolon others may follow.
      if !haveOwnPosts, !person.posts.isEmpty, cursor.token?.kind == .semicolon {
        (shared, list.posts) = ([], [])
      }
      add(person, shared: person.posts.isEmpty ? shared : list.posts, next, &facts)
      cursor = next
    }
  }

  private static func add(
    _ person: ReadPerson, shared: [Range<Int>], _ cursor: Cursor, _ facts: inout Facts
  ) {
    let posts = (shared + person.posts).map(cursor.reading.words)
    var fact = PersonFact(name: person.name, honorific: person.honorific, posts: posts)
    fact.postsAreShared = !shared.isEmpty
    facts.add(fact, person.tokens)
  }
}
