/// The state of one pass over a text's bytes: what was read, and where the pass stands.
///
/// Words, numbers and marks of punctuation are read in files of their own.
struct Scanner: ~Copyable {
  let bytes: [UInt8]
  let letters: Letters
  private(set) var vocabulary: Vocabulary
  /// What was made of words before; empty where a text is too short for it to be of use.
  var recent: RecentWords
  /// Whether words that the vocabulary does not know are added to it.
  private let isLearning: Bool
  private(set) var tokens: [Token] = []
  private(set) var lines: [TokenizedText.Line] = []
  /// The next byte.
  var position = 0
  /// The first token of the line.
  private var lineStart = 0
  /// Line breaks since the last token.
  private var breaks = 2
  /// Where a token stands next to the one before it: behind it and its invisible characters.
  private var gluedAt = -1

  init(
    bytes: [UInt8], letters: Letters, vocabulary: Vocabulary, recent: consuming RecentWords,
    isLearning: Bool = false
  ) {
    self.bytes = bytes
    self.recent = recent
    self.letters = letters
    self.vocabulary = vocabulary
    self.isLearning = isLearning
    // Texts have a token for some four and a half bytes; what is not used is never touched.
    tokens.reserveCapacity(bytes.count / 4 + 8)
  }

  /// What was read, which nothing else holds any more: whoever goes on with it changes it in place.
  consuming func text() -> (text: TokenizedText, recent: RecentWords) {
    (TokenizedText(tokens: tokens, lines: lines), recent)
  }

  mutating func scan() {
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case 0x61...0x7A, 0x41...0x5A: if !recentWord() { word() }
      case 0x0A...0x0D:
        position += byte == 0x0D && peek(1) == 0x0A ? 2 : 1
        breakLine()
      case ...0x20, 0x7F: position += 1
      case 0x30...0x39: number()
      case ..<0x80: punctuation(byte)
      default: if !recentWord() { wide() }
      }
    }
    endLine()
  }

  /// The byte `ahead` of the position, nil behind the end.
  @inline(__always) func peek(_ ahead: Int) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  /// The code point at an offset and its length in bytes.
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let byte = bytes[offset]
    func next(_ index: Int) -> UInt32 {
      offset + index < bytes.count ? UInt32(bytes[offset + index] & 0x3F) : 0
    }
    let (value, length) =
      switch byte {
      case ..<0x80: (UInt32(byte), 1)
      case ..<0xE0: (UInt32(byte & 0x1F) << 6 | next(1), 2)
      case ..<0xF0: (UInt32(byte & 0x0F) << 12 | next(1) << 6 | next(2), 3)
      default: (UInt32(byte & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
      }
    return (value, min(length, bytes.count - offset))
  }

  // MARK: Tokens

  /// Adds the token that ends at the position.
  @inline(__always) mutating func append(
    _ kind: Token.Kind, from start: Int, id: WordID? = nil, fold: UInt64 = 0,
    _ traits: Token.Traits = [], _ form: NumberForm = .integer
  ) {
    var traits = traits
    if start == gluedAt { traits.insert(.glued) }
    if tokens.count == lineStart { traits.insert(.startsLine) }
    gluedAt = position
    tokens.append(
      Token(
        fold: fold, id: id ?? WordID(kind.rawValue), lower: Int32(truncatingIfNeeded: start),
        upper: Int32(truncatingIfNeeded: position), kind: kind, traits: traits, form: form))
  }

  /// The vocabulary's number of a word or an odd character.
  @inline(__always) mutating func id(of key: SyllableKey) -> WordID {
    isLearning ? vocabulary.id(adding: key) : vocabulary[key]
  }

  /// Passes an invisible character, which is no token and parts no two.
  mutating func skipInvisible(_ length: Int) {
    if gluedAt == position { gluedAt += length }
    position += length
  }

  // MARK: Lines

  /// Counts a line break that stands before the position.
  mutating func breakLine() {
    endLine()
    breaks += 1
  }

  private mutating func endLine() {
    guard lineStart < tokens.count else { return }
    lines.append(.init(tokens: lineStart..<tokens.count, followsBlank: breaks > 1))
    lineStart = tokens.count
    breaks = 0
  }
}
