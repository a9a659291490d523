internal import Records

/// What the value of an entry names, told when the lexicon is made.
///
/// Rules ask for it at every verb and every body of a text, and strings are slow to compare.
struct Meaning: Sendable {
  var status: Figure.Status?
  var act: Award.Act?
  var part: Cue.PartKind?
  var level: Level?
  var recipient: Recipient.Kind?
  var role: Period.Role?
  /// The only field, or kind of event; nil where the value names several.
  var field: Field?
  var event: Event.Kind?
  var kind: EntryKind?
}

/// What entries are within their class, where it is no value of a record.
enum EntryKind: String, CaseIterable, Sendable {
  // Words before a number.
  case number, birth, code, ordinal
  // Bodies, and the words behind their names.
  case proper, sole, open, noun, second, board
  // Models and those who run them, and people.
  case strong, exemplar, common
  // Furniture.
  case stamp, counter, tool, related, rest, byline, link, source, caption
  // Publishers.
  case site, paper, mark, agency, body
  /// A verb that tells nothing.
  case nothing = "none"
  /// What people or things are like, which tells nothing of their count.
  case trait
}

/// The cases of an enumeration by the names that values of a lexicon have for them.
struct CaseNames<Case: CaseIterable & RawRepresentable & Sendable>: Sendable
where Case.RawValue == String {
  private let cases = Case.allCases.map { (name: Array($0.rawValue.utf8), value: $0) }

  /// The case of a name, nil where none has it.
  subscript(name: ArraySlice<UInt8>) -> Case? {
    guard let first = name.first else { return nil }
    for known in cases where known.name[0] == first && known.name.count == name.count {
      if known.name.elementsEqual(name) { return known.value }
    }
    return nil
  }
}

extension Field {
  static let names = CaseNames<Field>()
}

extension Event.Kind {
  static let names = CaseNames<Event.Kind>()
}

/// Tells the meanings of values.
struct Meanings {
  private let statuses = CaseNames<Figure.Status>()
  private let acts = CaseNames<Award.Act>()
  private let parts = CaseNames<Cue.PartKind>()
  private let levels = CaseNames<Level>()
  private let recipients = CaseNames<Recipient.Kind>()
  private let roles = CaseNames<Period.Role>()
  private let fields = CaseNames<Field>()
  private let events = CaseNames<Event.Kind>()
  private let kinds = CaseNames<EntryKind>()

  /// What the value of an entry of a class names.
  func meaning(of value: ArraySlice<UInt8>, in lexicon: LexiconClass) -> Meaning {
    var meaning = Meaning()
    switch lexicon {
    case .status, .awardVerb:
      (meaning.status, meaning.act) = (statuses[value], acts[value])
      if meaning.status == nil { meaning.kind = kinds[value] }
    case .partCue: meaning.part = parts[value]
    case .level, .placeType: meaning.level = levels[value]
    case .recipient: meaning.recipient = recipients[value]
    case .periodRole: meaning.role = roles[value]
    case .field: meaning.field = fields[value]
    case .event: meaning.event = events[value]
    case .numbered, .organisation, .nameEnd, .movementHead, .ownerCue, .modelHead, .surname,
      .furniture, .publisher:
      meaning.kind = kinds[value]
    default: break
    }
    return meaning
  }
}
