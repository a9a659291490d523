internal import VietText

/// Notices a sentence that stands twice: a lead that is printed again, a caption that repeats it.
///
/// Items of lists repeat each other and are facts of their own.
struct Repetitions {
  private let reading: Reading
  private var seen: Set<Wording> = []

  init(_ reading: Reading) { self.reading = reading }

  mutating func hasStoodBefore(_ sentence: Sentence) -> Bool {
    guard !sentence.quantities.isEmpty else { return false }
    switch reading.tokens[sentence.tokens.lowerBound].kind {
    case .word: break
    default: return false
    }
    var mixed = MixedHash()
    for index in sentence.tokens { mixed.add(reading.tokens[index].fold) }
    let words = Wording(
      mixed: mixed.value, bytes: reading.bytes[reading.byteRange(sentence.tokens)])
    return !seen.insert(words).inserted
  }

  private struct Wording: Hashable {
    /// The words, mixed once.
    let mixed: UInt64
    let bytes: ArraySlice<UInt8>

    func hash(into hasher: inout Hasher) { hasher.combine(mixed) }
  }
}
