/// The folded words of a name, to look names up by.
///
/// All words are mixed into one number before that is hashed: articles look up many names.
struct FoldedName: Hashable {
  private let words: ArraySlice<UInt64>

  init(_ words: ArraySlice<UInt64>) { self.words = words }

  func hash(into hasher: inout Hasher) {
    var mixed: UInt64 = 0
    for word in words {
      mixed = (mixed ^ word) &* 0x9E37_79B9_7F4A_7C15
      mixed ^= mixed >> 29
    }
    hasher.combine(mixed)
  }
}
