/// The tokens and lines of a text.
public struct TokenizedText: Sendable {
  /// A line: the tokens between two line breaks, at least one.
  public struct Line: Equatable, Sendable {
    /// The line's tokens.
    public var tokens: Range<Int>
    /// Whether an empty line, or the text's beginning, stands before it.
    public var followsBlank: Bool
  }

  /// All tokens in text order.
  public internal(set) var tokens: [Token]
  /// The lines that hold a token.
  public internal(set) var lines: [Line]
}

/// Cuts normalized text into tokens, in one pass over its bytes.
///
/// ```swift
/// let tokens = Tokenizer(vocabulary).tokenize(Array("07 mô hình.".utf8)).tokens
/// // "07" (a number), "mô", "hình" (words), "." (a stop)
/// ```
public struct Tokenizer: Sendable {
  let vocabulary: Vocabulary
  private let letters = Letters.shared
  /// For the tasks that this tokenizer is used from.
  private let pool = RecentWordsPool()

  /// Texts of fewer bytes are read without looking for words that were read before.
  fileprivate static let short = 1024

  /// A tokenizer that gives the vocabulary's words their numbers.
  public init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The tokens of a text in NFC, UTF-8.
  public func tokenize(_ bytes: [UInt8]) -> TokenizedText {
    let isShort = bytes.count < Self.short
    var scanner = Scanner(
      bytes: bytes, letters: letters, vocabulary: vocabulary,
      recent: isShort ? RecentWords(isEmpty: true) : pool.take())
    scanner.scan()
    var (text, recent) = scanner.text()
    if !isShort { pool.giveBack(recent) }
    Paragraphs.mark(&text, in: bytes)
    return text
  }
}

/// Cuts the phrases of lexicons into tokens, and learns their words.
public struct PhraseTokenizer: Sendable {
  /// The words of the phrases so far, and those known before.
  public private(set) var vocabulary: Vocabulary
  private var recent = RecentWords(isEmpty: true)

  /// A tokenizer that adds to a vocabulary.
  public init(adding vocabulary: consuming Vocabulary = Vocabulary()) {
    self.vocabulary = vocabulary
  }

  /// Learns a word.
  ///
  /// - Parameter word: one word in any case and tone placement, NFC.
  /// - Returns: the word's number; 0 for what is no single word.
  public mutating func learn(_ word: String) -> WordID { vocabulary.id(adding: word) }

  /// The tokens of phrases in NFC, UTF-8, one a line.
  public mutating func tokenize(_ bytes: [UInt8]) -> TokenizedText {
    if recent.isEmpty, bytes.count >= Tokenizer.short { recent = RecentWords() }
    var scanner = Scanner(
      bytes: bytes, letters: Letters.shared, vocabulary: vocabulary, recent: recent,
      isLearning: true)
    // Nothing else may hold them while words are added to them.
    (vocabulary, recent) = (Vocabulary(), RecentWords(isEmpty: true))
    scanner.scan()
    vocabulary = scanner.vocabulary
    let text: TokenizedText
    (text, recent) = scanner.text()
    return text
  }
}
