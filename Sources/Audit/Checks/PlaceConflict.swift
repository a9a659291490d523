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
    subject.forEachNamedPlace { place, evidence in
      if let other = known.first(where: { $0.place.differsInMarks(from: place) }) {
        found.append(
          Contradiction(
            vi: """
              "\(other.place.kind.rawValue) \(other.place.name)" và "\(place.kind.rawValue) \(place.name)" chỉ khác dấu.
              """,
            en: """
              "\(other.place.kind.rawValue) \(other.place.name)" and "\(place.kind.rawValue) \(place.name)" differ in \
              marks alone.
              """,
            evidence: [other.evidence, evidence()]))
      }
      if !known.contains(where: { $0.place.isSame(as: place) }) {
        known.append((place, evidence()))
      }
    }
    return found
  }
}

extension Subject {
  /// Calls `body` with the places that are named with their kind, and what makes the evidence.
  fileprivate func forEachNamedPlace(
    _ body: (_ place: NamedPlace, _ evidence: @autoclosure () -> Finding.Evidence) -> Void
  ) {
    if let found = record.place, let text = found.text, let span = found.span,
      let place = NamedPlace(endOf: text)
    {
      body(place, .init(text: text, span: span))
    }
    for award in record.awards.indices {
      if let place = record.awards[award].issuer.flatMap(NamedPlace.init(endOf:)) {
        body(place, record.awards[award].evidence)
      }
    }
    for person in record.people.indices {
      for post in record.people[person].posts {
        if let place = NamedPlace(endOf: post) { body(place, record.people[person].evidence) }
      }
    }
    for model in record.models.indices {
      if let place = record.models[model].owner.flatMap(NamedPlace.init(endOf:)) {
        body(place, .init(text: record.models[model].text, span: record.models[model].span))
      }
    }
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
