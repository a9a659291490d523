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
