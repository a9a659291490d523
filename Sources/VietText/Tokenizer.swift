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
  private static let short = 1024

  /// A tokenizer that gives the vocabulary's words their numbers.
  public init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The tokens of phrases, one a line, whose words become part of a vocabulary.
  public static func tokenize(
    _ bytes: [UInt8], adding vocabulary: inout Vocabulary
  ) -> TokenizedText {
    var scanner = Scanner(
      bytes: bytes, letters: Letters.shared, vocabulary: vocabulary,
      recent: RecentWords(isEmpty: true), isLearning: true)
    vocabulary = Vocabulary()
    scanner.scan()
    vocabulary = scanner.vocabulary
    return scanner.text().text
  }

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
