/// What of a fact the text does not say in so many words, so that it was guessed.
///
/// A fact with no guess rests on words that say all of it. One with a guess is often right as well,
/// but less surely so; who needs certainty leaves it out, as ``Record/certain`` does.
public enum Guess: String, Sendable, Hashable, Codable, CaseIterable {
  /// The year of a date is that of the article or of the text around: *Ngày 7/3*.
  case yearInferred = "year-inferred"
  /// The unit is the word behind the number; no lexicon has it.
  case unitUnknown = "unit-unknown"
  /// No unit stands at the number: it is the total's (*trong đó khối xã 64*), or money (*9,4 tỷ*).
  case unitImplied = "unit-implied"
  /// The digits can be read in two ways: *2,071 hộ* in thousands or as a fraction.
  case numberAmbiguous = "number-ambiguous"
  /// The status is that of the total or of the item before.
  case statusInherited = "status-inherited"
  /// The verb that tells the status stands some words away from the number.
  case statusDistant = "status-distant"
  /// The issuer of an award stands some words away from the verb.
  case issuerDistant = "issuer-distant"
  /// The form of an award is told elsewhere, as by a caption.
  case formInherited = "form-inherited"
  /// That an award is only proposed is told above the list.
  case actInherited = "act-inherited"
  /// Nobody is named as the recipient of an award but whom the sentence is about.
  case recipientImplied = "recipient-implied"
  /// The owner of a model is that of its neighbour, or whom the sentence before is about.
  case ownerInherited = "owner-inherited"
  /// The posts of a person are told of several people at once, or joined from several mentions.
  case postsJoined = "posts-joined"
  /// The parts of a breakdown do not add up to a total that the text gives.
  case sumInexact = "sum-inexact"
  /// Neither a word nor the symbol names the type of a document.
  case typeInferred = "type-inferred"
  /// The words were recognised in a picture, and not all of them surely.
  case recognitionDoubtful = "recognition-doubtful"
  /// The place is that of the site, not one that the article itself names.
  case placeOfSite = "place-of-site"
}

extension KeyedDecodingContainer {
  /// Reads what was guessed: nothing where nothing says so, as in records of earlier versions.
  func decode(_ type: [Guess].Type, forKey key: Key) throws -> [Guess] {
    try decodeIfPresent(type, forKey: key) ?? []
  }
}
