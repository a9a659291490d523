internal import Records

/// The cases of an enumeration by the names that values of a lexicon have for them.
///
/// Rules ask for these at every verb of a text, and a `switch` over strings takes long.
struct Meanings<Meaning: CaseIterable & RawRepresentable & Sendable>: Sendable
where Meaning.RawValue == String {
  private struct Case {
    /// Where the name stands among all names.
    var name: Range<Int>
    /// Its first byte: most names are told apart by it and their length.
    var opening: UInt8
    var meaning: Meaning
  }

  private let cases: [Case]
  private let names: [UInt8]

  init() {
    var (cases, names) = ([Case](), [UInt8]())
    for meaning in Meaning.allCases {
      let start = names.count
      names += meaning.rawValue.utf8
      cases.append(Case(name: start..<names.count, opening: names[start], meaning: meaning))
    }
    (self.cases, self.names) = (cases, names)
  }

  /// The case of a name, nil where none has it.
  func meaning(of name: Swift.Span<UInt8>) -> Meaning? {
    guard name.count > 0 else { return nil }
    let (cases, names) = (cases.span, names.span)
    for index in cases.indices
    where cases[index].opening == name[0] && cases[index].name.count == name.count {
      if names.extracting(cases[index].name).isSame(as: name) { return cases[index].meaning }
    }
    return nil
  }
}

extension Figure.Status {
  static let meanings = Meanings<Figure.Status>()
}

extension Award.Act {
  static let meanings = Meanings<Award.Act>()
}

extension Recipient.Kind {
  static let meanings = Meanings<Recipient.Kind>()
}

extension Period.Role {
  static let meanings = Meanings<Period.Role>()
}

extension Field {
  static let meanings = Meanings<Field>()
}

extension Event.Kind {
  static let meanings = Meanings<Event.Kind>()
}

extension Level {
  static let meanings = Meanings<Level>()
}
