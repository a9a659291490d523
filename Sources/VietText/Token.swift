/// A piece of a text: a word, a number, a document symbol or a mark of punctuation.
///
/// Tokens do not overlap and stand in text order. What lies between them is white space and
/// invisible characters, so tokens and gaps together are the text.
public struct Token: Equatable, Sendable {
  /// What a token is; the raw value of a mark of punctuation is its `id`, too.
  public enum Kind: UInt8, Sendable {
    /// Letters: a Vietnamese syllable, a name, an abbreviation, `m2`.
    case word = 1
    /// Digits, with the separators that belong to them: `07`, `2.071`, `36,4`, `31/38`.
    case number
    /// A document's number and symbol in one piece: `84-KH/TU`, `30/2020/NĐ-CP`.
    case symbol
    case comma, stop, colon, semicolon, dash, slash, question, exclamation, ellipsis
    /// The `./.` that ends an article.
    case endMark
    case openQuote, closeQuote
    /// A quotation mark that may open or close: `"`, `'`, `''`.
    case quote
    case openBracket, closeBracket, percent, ampersand, plus, bullet
    /// Any other visible character.
    case other
  }

  /// How a token is written and where it stands.
  public struct Traits: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// The set with these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A word whose first letter is upper case.
    public static var capitalized: Traits { Traits(rawValue: 1) }
    /// A word of at least two capitals and fewer small letters: `UBND`, `TTg`.
    public static var upperCase: Traits { Traits(rawValue: 2) }
    /// A token stands right before it, or with nothing but invisible characters between.
    public static var glued: Traits { Traits(rawValue: 4) }
    /// The first of its line.
    public static var startsLine: Traits { Traits(rawValue: 8) }
    /// The first of its paragraph: after a line break that does not merely wrap.
    public static var startsParagraph: Traits { Traits(rawValue: 16) }
    /// The first of its sentence.
    public static var startsSentence: Traits { Traits(rawValue: 32) }
  }

  // The widest first, so that a token takes 24 bytes; a long text has millions.

  /// A word in its folded form as one number: the same for words that differ only in case, in the
  /// place of a tone, or in Ð for Đ; 0 for other tokens.
  public var fold: UInt64
  /// The vocabulary's number of the word or odd character, 0 for what it does not know, and
  /// `kind.rawValue` for numbers, symbols and punctuation.
  public var id: WordID
  var lower: Int32
  var upper: Int32
  /// What the token is.
  public var kind: Kind
  /// How it is written.
  public var traits: Traits
  /// How a number is written; `.integer` for other kinds.
  public var form: NumberForm

  /// Where the token lies in the normalized text, in UTF-8 bytes.
  public var range: Range<Int> { Int(lower)..<Int(upper) }
}

/// How the digits of a number token are written.
public enum NumberForm: UInt8, Sendable {
  /// `7`, `07`, `1369`.
  case integer
  /// Dots before groups of three digits: `2.071`, `1.250.000`, and `1.250,5`.
  case grouped
  /// A comma before decimals: `36,4`, `27,435`.
  case decimal
  /// One dot, not before three digits: `12.5`, a day and month, or a decimal in English.
  case dotted
  /// Two numbers and a slash: `31/38`, `7/3`.
  case ratio
  /// Three numbers with one separator: `10/4/2018`, `9.12.2020`.
  case triple
  /// Separators that fit no form: `40.300.00`.
  case malformed
}
