internal import Records

extension Check {
  /// A place is written in two ways that differ in their marks alone.
  static let placeConflict = Check(
    "place-conflict",
    severity: .warning,
    explanation: .init(
      vi: """
        Một địa danh được viết hai cách chỉ khác dấu: "phường An Đông" và "phường An Động". Cách đặt \
        dấu cũ và mới ("Hoà", "Hòa") là một.
        """,
      en: """
        A place is written in two ways that differ in marks alone: "phường An Đông" and "phường An \
        Động". Old and new places of a tone mark ("Hoà", "Hòa") are the same.
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
    var known: [(place: NamedPlace, evidence: Finding.Evidence)] = []
    var found: [Contradiction] = []
    for (words, evidence) in subject.placeWords {
      guard let place = NamedPlace(endOf: words) else { continue }
      let letters = Letters(place.name)
      if let other = known.first(where: {
        let seen = Letters($0.place.name)
        return $0.place.kind == place.kind && seen.plain == letters.plain
          && seen.marked != letters.marked
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
