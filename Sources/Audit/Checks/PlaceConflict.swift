internal import Records

extension Check {
  /// A place is written in two ways that differ in their marks alone.
  static let placeConflict = Check(
    "place-conflict",
    severity: .warning,
    explanation: .init(
      vi: """
        Một địa danh được viết hai cách chỉ khác dấu: "phường An Đông" và "phường An Động". Cách đặt \
        dấu cũ và mới ("Hoà", "Hòa") là một. Hoặc bài về một tỉnh lại kết bằng số liệu của một tỉnh \
        khác, chưa hề được nhắc đến.
        """,
      en: """
        A place is written in two ways that differ in marks alone: "phường An Đông" and "phường An \
        Động". Old and new places of a tone mark ("Hoà", "Hòa") are the same. Or an article on one \
        province ends with a number of another one that it has never spoken of.
        """),
    doubt: .init(
      vi: "Một trong hai cách viết có thể sai, hoặc đó là hai nơi khác nhau.",
      en: "Either may be misspelt, or there may be two such places."),
    example: """
      Phường An Đông tổng kết phong trào
      Bà Nguyễn Thị Lan, Bí thư Đảng ủy phường An Động, phát biểu.
      """,
    counterexample: """
      Phường Khánh Hoà tổng kết phong trào
      Bà Nguyễn Thị Lan, Bí thư Đảng ủy phường Khánh Hòa, phát biểu.
      """
  ) { subject in
    spellings(subject) + [closing(subject)].compactMap(\.self)
  }

  /// An article on Kiên Giang that ends with how many districts of An Giang are done.
  private static func closing(_ subject: Subject) -> Contradiction? {
    let record = subject.record
    guard let place = record.place, place.level == .province, let text = place.text,
      let span = place.span, let last = subject.figures.last, let body = record.body,
      body.end - last.span.end <= 250,
      ["huyện", "xã", "phường", "thôn", "đơn vị cấp huyện"].contains(last.unit),
      subject.figures.contains(where: { $0.unit == last.unit && $0.span < last.span })
    else { return nil }
    let sentence =
      record.passage(60, before: last.span)
      .split(omittingEmptySubsequences: false) { $0 == "." || $0 == "\n" }.last ?? ""
    let words = sentence.words
    // `UBND tỉnh Lê Văn Nam`: a person.
    guard let kind = words.lastIndex(where: { $0.lowercased() == "tỉnh" }),
      kind == 0 || words[kind - 1].last == ","
    else { return nil }
    let name = words[(kind + 1)...].prefix { $0.beginsUpperCase && $0.last != "," }
      .joined(separator: " ")
    guard name.utf8.count > 3, words.count > kind + 1,
      Letters(name).plain != Letters(place.name).plain,
      record.text?.occurrences(of: name) == 1
    else { return nil }
    return Contradiction(
      vi: """
        Bài viết về \(place.name), nhưng "\(last.text)" ở cuối bài là của \(name), nơi không được \
        nhắc đến ở chỗ nào khác.
        """,
      en: """
        The article is on \(place.name), but "\(last.text)" at its end is of \(name), which it \
        speaks of nowhere else.
        """,
      evidence: [last.evidence, .init(text: text, span: span)])
  }

  private static func spellings(_ subject: Subject) -> [Contradiction] {
    var known: [(place: NamedPlace, evidence: Finding.Evidence)] = []
    var found: [Contradiction] = []
    for (words, evidence) in subject.placeWords {
      guard let place = NamedPlace(endOf: words) else { continue }
      if let other = known.first(where: {
        $0.place.kind == place.kind && $0.place.name != place.name
          && Letters($0.place.name).differsInMarks(from: Letters(place.name))
      }) {
        found.append(
          Contradiction(
            vi: """
              "\(other.place.kind) \(other.place.name)" và "\(place.kind) \(place.name)" chỉ khác dấu.
              """,
            en: """
              "\(other.place.kind) \(other.place.name)" and "\(place.kind) \(place.name)" differ in \
              marks alone.
              """,
            evidence: [other.evidence, evidence]))
      }
      if !known.contains(where: { $0.place.kind == place.kind && $0.place.name == place.name }) {
        known.append((place, evidence))
      }
    }
    return found
  }
}

extension Subject {
  /// The words in which a place may stand, with where they are.
  fileprivate var placeWords: [(String, Finding.Evidence)] {
    var words: [(String, Finding.Evidence)] = []
    if let place = record.place, let text = place.text, let span = place.span {
      words.append((text, .init(text: text, span: span)))
    }
    for award in record.awards { award.issuer.map { words.append(($0, award.evidence)) } }
    for person in record.people {
      for post in person.posts { words.append((post, person.evidence)) }
    }
    for model in record.models {
      model.owner.map { words.append(($0, .init(text: model.text, span: model.span))) }
    }
    return words
  }
}

extension String {
  /// How often some words stand in the text.
  fileprivate func occurrences(of words: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: words) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
