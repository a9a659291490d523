internal import Records

/// The cases of an enumeration by the names that values of a lexicon have for them.
///
/// Rules ask for these at every verb of a text, and a `switch` over strings takes long.
struct Meanings<Meaning: CaseIterable & RawRepresentable & Sendable>: Sendable
where Meaning.RawValue == String {
  private let cases = Meaning.allCases.map { (name: Array($0.rawValue.utf8), meaning: $0) }

  /// The case of a name, nil where none has it.
  subscript(name: ArraySlice<UInt8>) -> Meaning? {
    cases.first { $0.name.count == name.count && $0.name.elementsEqual(name) }?.meaning
  }
}

extension Figure.Status {
  static let meanings = Meanings<Figure.Status>()
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
