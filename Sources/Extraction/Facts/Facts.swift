internal import Records
internal import VietText

/// What the rules have read so far, one list a kind of fact, each in text order.
struct Facts {
  /// A fact, the tokens that it was read from, and the rule that read it.
  struct Found<Value> {
    var value: Value
    var tokens: Range<Int>
    /// The rule's place in the engine's list.
    var rule: Int
  }

  var periods: [Found<PeriodFact>] = []
  var quantities: [Found<QuantityFact>] = []
  var documents: [Found<DocumentFact>] = []
  var models: [Found<ModelFact>] = []
  var people: [Found<PersonFact>] = []
  /// Words that say how facts belong together: statuses, fields, verbs of awarding, organisations.
  var cues: [Found<Cue>] = []
  /// What looked like a fact and is none: a number in a name, an age, a motto.
  var passedOver: [Found<Void>] = []

  /// The rule that reads now, as the engine sets it.
  var rule = 0

  mutating func add(_ value: PeriodFact, _ tokens: Range<Int>) {
    periods.append(Found(value: value, tokens: tokens, rule: rule))
  }
  mutating func add(_ value: QuantityFact, _ tokens: Range<Int>) {
    quantities.append(Found(value: value, tokens: tokens, rule: rule))
  }
  mutating func add(_ value: DocumentFact, _ tokens: Range<Int>) {
    documents.append(Found(value: value, tokens: tokens, rule: rule))
  }
  mutating func add(_ value: ModelFact, _ tokens: Range<Int>) {
    models.append(Found(value: value, tokens: tokens, rule: rule))
  }
  mutating func add(_ value: PersonFact, _ tokens: Range<Int>) {
    people.append(Found(value: value, tokens: tokens, rule: rule))
  }
  mutating func add(_ value: Cue, _ tokens: Range<Int>) {
    cues.append(Found(value: value, tokens: tokens, rule: rule))
  }
  mutating func passOver(_ tokens: Range<Int>) {
    passedOver.append(Found(value: (), tokens: tokens, rule: rule))
  }
}

/// A calendar value as the text states it.
struct PeriodFact: Equatable {
  var kind: Period.Kind
  /// The beginning, or the only date; nil for a duration.
  var from: CalendarDate?
  /// The end of an interval.
  var to: CalendarDate?
  /// The length of a duration or anniversary, in years.
  var years: Int?
  /// What the words around it say that it is for.
  var role: Period.Role?
  /// A day that recurs every year (`ngày 18 tháng 11 hằng năm`): it has no year to infer.
  var recurs = false
}

/// A number with the thing that it counts or measures.
struct QuantityFact {
  /// In the unit; nil for a vague plural.
  var value: ExactNumber?
  var max: ExactNumber?
  var outOf: ExactNumber?
  var bound: Figure.Bound = .exact
  var unit: String
  /// Whether a lexicon has the unit, or it is the words that follow the number.
  var unitIsKnown = true
  /// Whether no unit stands at the number, and it was taken from elsewhere.
  var unitIsImplied = false
  /// Whether the digits can be read in two ways.
  var isAmbiguous = false
  var per: String?
  /// The tokens of the number alone.
  var number: Range<Int>
  /// What the unit is as one who receives an award; nil for things.
  var recipient: Recipient.Kind?
  /// Whether the unit is a form of award: `6 cờ thi đua`.
  var isAwardForm = false
}

extension QuantityFact {
  /// What the rules guessed.
  var guesses: [Guess] {
    var guesses: [Guess] = []
    if !unitIsKnown { guesses.append(.unitUnknown) }
    if unitIsImplied { guesses.append(.unitImplied) }
    if isAmbiguous { guesses.append(.numberAmbiguous) }
    return guesses
  }
}

/// A document cited by type and number, or by number and symbol.
struct DocumentFact {
  /// The official abbreviation, nil where only the symbol stands.
  var type: String?
  /// Whether neither a word nor the symbol names the type.
  var typeIsInferred = false
  var number: String?
  var symbol: String?
  var style: Document.Style?
  var date: CalendarDate?
  /// The words of the issuer behind `của`.
  var issuer: Range<Int>?
  /// The words behind `về`, `về việc`.
  var subject: Range<Int>?
}

/// A named model or exemplar.
struct ModelFact {
  var kind: Model.Kind
  /// The words of the name, without its quotation marks.
  var name: Range<Int>
  /// The words of the owner; a person's name alone.
  var owner: Range<Int>?
  /// Whether the owner is told of another model, or in another sentence.
  var ownerIsInherited = false
}

/// A person with posts, as one place of the text has them.
struct PersonFact {
  var name: Range<Int>
  var honorific: Range<Int>?
  /// Each post with its organisation, in text order.
  var posts: [String]
  /// Whether some of the posts are told of several people at once.
  var postsAreShared = false
}

/// A word or phrase that says how facts belong together.
///
/// It holds no strings, since there are many.
enum Cue {
  /// `đăng ký`, `phấn đấu`: what is told of the counts beside it; nil for a verb that tells nothing,
  /// such as `đạt`.
  case status(Figure.Status?)
  /// `khen thưởng`, `tặng`.
  case award(Award.Act)
  /// `giấy khen`: the entry of the lexicon.
  case form(Int)
  /// `trong đó`, `tiêu biểu như`.
  case part(PartKind)
  /// `kinh tế`: the entry of the lexicon.
  case field(Int)
  /// `UBND xã`: its words are its tokens.
  case organisation
  /// `huyện` behind `cấp`.
  case level(Level)

  /// What the words before a list say of it.
  enum PartKind: String, CaseIterable {
    case partition, example, subset
  }

  var status: Figure.Status? { if case .status(let status) = self { status } else { nil } }
  var act: Award.Act? { if case .award(let act) = self { act } else { nil } }
  var form: Int? { if case .form(let entry) = self { entry } else { nil } }
  var part: PartKind? { if case .part(let kind) = self { kind } else { nil } }
  var field: Int? { if case .field(let entry) = self { entry } else { nil } }
  var level: Level? { if case .level(let level) = self { level } else { nil } }
  var isStatus: Bool { if case .status = self { true } else { false } }
  var isOrganisation: Bool { if case .organisation = self { true } else { false } }
}

extension Array {
  /// The facts that begin within some tokens; `place` is where the search goes on, for sentences come
  /// in text order.
  func next<Value>(_ place: inout Int, within tokens: Range<Int>) -> ArraySlice<Element>
  where Element == Facts.Found<Value> {
    while place < count, self[place].tokens.lowerBound < tokens.lowerBound { place += 1 }
    let first = place
    while place < count, self[place].tokens.lowerBound < tokens.upperBound { place += 1 }
    return self[first..<place]
  }
}
