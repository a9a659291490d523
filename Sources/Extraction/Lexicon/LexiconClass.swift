/// What the entries of a lexicon are.
///
/// The last few are no lexicons but kinds of token at which a rule may begin.
public enum LexiconClass: UInt8, CaseIterable, Sendable {
  case unit, classifier, numeral, scale, bound, boundAfter, vague, numbered, status, field
  case documentType, documentIssuer, awardForm, awardVerb, awardTitle, recipient
  case post, postShort, honorific, rank, surname, organisation, placeType
  case modelHead, movement, ownerCue, periodWord, periodRole, daypart, weekday, event, partCue
  case furniture, publisher, desk
  case role, nameEnd, eponym, place, club, movementHead, noUnit, level, ethnicity
  case numberToken, symbolToken, quoteToken, bracketToken

  /// The lexicons alone.
  public static let lexicons = allCases.filter { $0.rawValue < numberToken.rawValue }

  /// The name in the first column of a table, such as "document-type".
  public var name: String { Self.names[Int(rawValue)] }

  /// The lexicon with a name.
  public init?(name: String) {
    guard let index = Self.names.firstIndex(of: name),
      let lexicon = LexiconClass(rawValue: UInt8(index)), Self.lexicons.contains(lexicon)
    else { return nil }
    self = lexicon
  }

  /// The class as one bit of a set of classes.
  @inline(__always) var bit: UInt64 { 1 << UInt64(rawValue) }

  private static let names = allCases.map { lexicon in
    "\(lexicon)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
