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

  /// A tokenizer that gives the vocabulary's words their numbers.
  public init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The tokens of phrases, one a line, whose words become part of a vocabulary.
  public static func tokenize(
    _ bytes: [UInt8], adding vocabulary: inout Vocabulary
  ) -> TokenizedText {
    var scanner = Scanner(
      bytes: bytes, letters: Letters.shared, vocabulary: vocabulary, isLearning: true)
    vocabulary = Vocabulary()
    scanner.scan()
    vocabulary = scanner.vocabulary
    return TokenizedText(tokens: scanner.tokens, lines: scanner.lines)
  }

  /// The tokens of a text in NFC, UTF-8.
  public func tokenize(_ bytes: [UInt8]) -> TokenizedText {
    var scanner = Scanner(bytes: bytes, letters: letters, vocabulary: vocabulary)
    scanner.scan()
    var text = TokenizedText(tokens: scanner.tokens, lines: scanner.lines)
    Paragraphs.mark(&text, in: bytes)
    return text
  }
}

/// The state of one pass.
private struct Scanner: ~Copyable {
  let bytes: [UInt8]
  let letters: [UInt8]
  let placement: [UInt16]
  var vocabulary: Vocabulary
  let isLearning: Bool
  var tokens: [Token] = []
  var lines: [TokenizedText.Line] = []
  var position = 0
  var lineStart = 0
  var breaks = 2

  init(
    bytes: [UInt8], letters: Letters, vocabulary: Vocabulary, isLearning: Bool = false
  ) {
    self.bytes = bytes
    self.letters = letters.codes
    self.placement = letters.placement
    self.vocabulary = vocabulary
    self.isLearning = isLearning
    tokens.reserveCapacity(bytes.count / 5 + 8)
  }

  mutating func scan() {
    while position < bytes.count {
      let byte = bytes[position]
      switch ByteClass.table[Int(byte)] {
      case .space: position += 1
      case .newline: breakLine()
      case .letter: word()
      case .digit: number()
      case .punctuation: punctuation(byte)
      case .lead: wide()
      }
    }
    endLine()
  }

  // MARK: Lines

  private mutating func breakLine() {
    let isPair = bytes[position] == 0x0D && peek(1) == 0x0A
    position += isPair ? 2 : 1
    endLine()
    breaks += 1
  }

  private mutating func endLine() {
    guard lineStart < tokens.count else { return }
    lines.append(.init(tokens: lineStart..<tokens.count, followsBlank: breaks > 1))
    lineStart = tokens.count
    breaks = 0
  }

  private mutating func append(
    _ kind: Token.Kind, from start: Int, id: WordID? = nil, fold: UInt64 = 0, _ traits: Token.Traits = [],
    _ form: NumberForm = .integer
  ) {
    var traits = traits
    if let last = tokens.last, Int(last.upper) == start { traits.insert(.glued) }
    if tokens.count == lineStart { traits.insert(.startsLine) }
    tokens.append(
      Token(
        id: id ?? WordID(kind.rawValue), fold: fold, lower: Int32(truncatingIfNeeded: start),
        upper: Int32(truncatingIfNeeded: position), kind: kind, traits: traits, form: form))
  }

  // MARK: Words

  /// The code of the letter at `offset` and its length in bytes; code 0 and length 0 at what is no
  /// letter, code 0 with a length for letters beyond Vietnamese and for marks and invisible
  /// characters inside a word.
  @inline(__always) private func letter(at offset: Int) -> (code: UInt8, length: Int) {
    guard offset < bytes.count else { return (0, 0) }
    let byte = bytes[offset]
    if byte < 0x80 {
      guard byte != UInt8(ascii: "'") else { return apostrophe(at: offset, length: 1) }
      let code = letters[Int(byte)]
      return (code, code == 0 ? 0 : 1)
    }
    if byte < 0xE0, byte >= 0xC3, offset + 1 < bytes.count {
      let scalar = Int(byte & 0x1F) << 6 | Int(bytes[offset + 1] & 0x3F)
      let code = letters[scalar]
      if code != 0 { return (code, 2) }
    } else if byte == 0xE1, offset + 2 < bytes.count {
      let scalar = 0x1000 | Int(bytes[offset + 1] & 0x3F) << 6 | Int(bytes[offset + 2] & 0x3F)
      if scalar < Letters.size, letters[scalar] != 0 { return (letters[scalar], 3) }
    }
    return unusual(at: offset)
  }

  /// An apostrophe belongs to a word between two letters, the first of which is a capital and alone:
  /// `H’Yéo`, `K'Choi`.
  private func apostrophe(at offset: Int, length: Int) -> (code: UInt8, length: Int) {
    guard offset > 0, offset + length < bytes.count else { return (0, 0) }
    let (before, after) = (bytes[offset - 1], bytes[offset + length])
    guard before & 0xDF >= 0x41, before & 0xDF <= 0x5A || before >= 0x80,
      after & 0xDF >= 0x41, after & 0xDF <= 0x5A || after >= 0xC3,
      after < 0x80 || after <= 0xC6 || after == 0xE1
    else { return (0, 0) }
    return (letters[Int(UInt8(ascii: "'"))], length)
  }

  private func unusual(at offset: Int) -> (code: UInt8, length: Int) {
    let (scalar, length) = scalar(at: offset)
    guard scalar >= 0x80 else { return (0, 0) }
    if scalar == 0x2019 { return apostrophe(at: offset, length: length) }
    let properties = ICU.properties(scalar)
    if properties.contains(.letter) || properties.contains(.mark) { return (0, length) }
    // A zero-width character or soft hyphen inside a word is no end of the word.
    guard properties.contains(.ignorable), offset + length < bytes.count else { return (0, 0) }
    return letter(at: offset + length).length > 0 ? (0, length) : (0, 0)
  }

  private func scalar(at offset: Int) -> (UInt32, Int) {
    let byte = bytes[offset]
    func next(_ index: Int) -> UInt32 {
      offset + index < bytes.count ? UInt32(bytes[offset + index] & 0x3F) : 0
    }
    switch byte {
    case ..<0x80: return (UInt32(byte), 1)
    case ..<0xE0: return (UInt32(byte & 0x1F) << 6 | next(1), 2)
    case ..<0xF0: return (UInt32(byte & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    default:
      return (UInt32(byte & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    }
  }

  private mutating func word() {
    let start = position
    var key = SyllableKey()
    var (upper, lower, foreign, first) = (0, 0, false, true)
    var traits: Token.Traits = []
    while true {
      let (code, length) = letter(at: position)
      guard length > 0 else { break }
      if code == 0 {
        // Marks and invisible characters are passed over; a foreign letter makes the word unknown.
        let properties = ICU.properties(scalar(at: position).0)
        if properties.contains(.letter) {
          foreign = true
          if first, properties.contains(.upper) { traits.insert(.capitalized) }
        }
      } else {
        if code & Letters.upper != 0 {
          if first { traits.insert(.capitalized) }
          upper += 1
        } else {
          lower += 1
        }
        key.append(code & ~Letters.upper)
      }
      first = false
      position += length
    }
    if upper > 1, upper + lower == upper || isAbbreviation(upper, lower) {
      traits.insert(.upperCase)
    }
    key.placeTone(placement)
    append(
      .word, from: start, id: foreign || key.letters == 0 ? 0 : id(of: key), fold: key.value, traits)
  }

  @inline(__always) private mutating func id(of key: SyllableKey) -> WordID {
    isLearning ? vocabulary.id(adding: key) : vocabulary[key]
  }

  /// `TTg`, `CTr`, `UBNDTP`: more capitals than small letters after a capital.
  private func isAbbreviation(_ upper: Int, _ lower: Int) -> Bool { upper > lower }

  // MARK: Numbers

  private mutating func number() {
    let start = position
    var groups = digitGroups()
    if symbolTail() { return append(.symbol, from: start) }
    if peek(0) == UInt8(ascii: "/"), isDigit(peek(1)), !groups.isTriple {
      let first = groups
      position += 1
      groups = digitGroups()
      if peek(0) == UInt8(ascii: "/"), isDigit(peek(1)), first.isPlain, groups.isPlain {
        position += 1
        let last = digitGroups()
        if symbolTail() { return append(.symbol, from: start) }
        return append(.number, from: start, [], last.isPlain ? .triple : .malformed)
      }
      if symbolTail() { return append(.symbol, from: start) }
      let isRatio = first.isNumber && groups.isNumber
      return append(.number, from: start, [], isRatio ? .ratio : .malformed)
    }
    append(.number, from: start, [], groups.form)
  }

  /// Digits with the dots and commas between them.
  private struct Groups {
    var first = 0
    var last = 0
    var dots = 0
    var commas = 0
    /// Whether each group after a dot, before any comma, has three digits.
    var even = true
    var dotAfterComma = false

    var isPlain: Bool { dots == 0 && commas == 0 }
    var isTriple: Bool { dots == 2 && commas == 0 && !even }
    var isNumber: Bool { form != .malformed && form != .triple }

    var form: NumberForm {
      switch (dots, commas) {
      case (0, 0): .integer
      case (0, 1): .decimal
      case (_, 0) where even && first <= 3: .grouped
      case (1, 0): .dotted
      case (2, 0) where first <= 2: .triple
      case (_, 1) where even && first <= 3 && !dotAfterComma: .grouped
      default: .malformed
      }
    }
  }

  private mutating func digitGroups() -> Groups {
    var groups = Groups()
    groups.first = digits()
    groups.last = groups.first
    while let separator = peek(0), separator == UInt8(ascii: ".") || separator == UInt8(ascii: ","),
      isDigit(peek(1))
    {
      position += 1
      groups.last = digits()
      if separator == UInt8(ascii: ".") {
        groups.dots += 1
        if groups.last != 3 { groups.even = false }
        if groups.commas > 0 { groups.dotAfterComma = true }
      } else {
        groups.commas += 1
      }
    }
    return groups
  }

  private mutating func digits() -> Int {
    let start = position
    while position < bytes.count, bytes[position] &- 0x30 < 10 { position += 1 }
    return position - start
  }

  /// Reads `-KH/TU`, `/QĐ-UBND`, `/NĐ-CP` behind a number: separators and runs of letters with at
  /// least two capitals in all. Leaves the position where it was if none stands there.
  private mutating func symbolTail() -> Bool {
    guard peek(0) == UInt8(ascii: "-") || peek(0) == UInt8(ascii: "/") else { return false }
    let start = position
    var capitals = 0
    while let separator = peek(0),
      separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/")
        || separator == UInt8(ascii: "&")
    {
      let (code, length) = letter(at: position + 1)
      guard length > 0, code & Letters.upper != 0 || capitals > 1 && isDigit(peek(1)) else { break }
      position += 1
      var small = 0
      while true {
        let (code, length) = letter(at: position)
        guard length > 0 else { break }
        if code & Letters.upper != 0 {
          capitals += 1
        } else if code & 0x7F < Letters.firstDigitCode || code & 0x7F > Letters.lastDigitCode {
          small += 1
        }
        position += length
      }
      // A word such as `Hà` behind a dash is a name, not a part of a symbol.
      if small > 3 { capitals = 0 }
      if capitals == 0 { break }
    }
    if capitals > 1 { return true }
    position = start
    return false
  }

  private func peek(_ ahead: Int) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  private func isDigit(_ byte: UInt8?) -> Bool { byte.map { $0 &- 0x30 < 10 } ?? false }

  // MARK: Punctuation

  private mutating func punctuation(_ byte: UInt8) {
    let start = position
    position += 1
    let kind: Token.Kind
    switch byte {
    case UInt8(ascii: ","): kind = .comma
    case UInt8(ascii: "."): kind = dots()
    case UInt8(ascii: ":"): kind = .colon
    case UInt8(ascii: ";"): kind = .semicolon
    case UInt8(ascii: "-"): kind = .dash
    case UInt8(ascii: "/"): kind = .slash
    case UInt8(ascii: "?"): kind = .question
    case UInt8(ascii: "!"): kind = .exclamation
    case UInt8(ascii: "\""): kind = .quote
    case UInt8(ascii: "'"):
      if peek(0) == byte { position += 1 }
      kind = .quote
    case UInt8(ascii: "("), UInt8(ascii: "["): kind = .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"): kind = .closeBracket
    case UInt8(ascii: "%"): kind = .percent
    case UInt8(ascii: "&"): kind = .ampersand
    case UInt8(ascii: "+"): kind = .plus
    case UInt8(ascii: "*"): kind = .bullet
    default: return append(.other, from: start, id: id(of: SyllableKey(symbol: UInt32(byte))))
    }
    append(kind, from: start)
  }

  private mutating func dots() -> Token.Kind {
    if peek(0) == UInt8(ascii: "/"), peek(1) == UInt8(ascii: ".") {
      position += 2
      return .endMark
    }
    guard peek(0) == UInt8(ascii: ".") else { return .stop }
    while peek(0) == UInt8(ascii: ".") { position += 1 }
    return .ellipsis
  }

  /// A character of two bytes or more: a letter, odd white space, or typographic punctuation.
  private mutating func wide() {
    if letter(at: position).length > 0 { return word() }
    let (scalar, length) = scalar(at: position)
    let start = position
    position += length
    switch scalar {
    case 0x2013, 0x2014, 0x2012, 0x2010, 0x2011, 0x2015, 0x2212, 0xFE63, 0xFF0D:
      append(.dash, from: start)
    case 0x201C, 0x2018, 0x201E, 0x201A, 0x201F, 0xAB, 0x2039: append(.openQuote, from: start)
    case 0x201D, 0x2019, 0xBB, 0x203A: append(.closeQuote, from: start)
    case 0x2033, 0x2032, 0xB4, 0x60, 0xFF02: append(.quote, from: start)
    case 0x2026: append(.ellipsis, from: start)
    case 0x2022, 0xB7, 0x25CF, 0x25A0, 0x25AA, 0x25E6, 0x2023, 0xF0B7: append(.bullet, from: start)
    case 0xFF0C: append(.comma, from: start)
    case 0x85, 0x2028, 0x2029:
      endLine()
      breaks += 1
    default:
      let properties = ICU.properties(scalar)
      guard properties.isDisjoint(with: [.space, .ignorable]) else { return }
      append(.other, from: start, id: id(of: SyllableKey(symbol: scalar)))
    }
  }
}

/// What a byte begins.
private enum ByteClass: UInt8 {
  case space, newline, letter, digit, punctuation, lead

  static let table: [ByteClass] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0x0A, 0x0D, 0x0C, 0x0B: .newline
    case ...0x20, 0x7F: .space
    case 0x41...0x5A, 0x61...0x7A: .letter
    case 0x30...0x39: .digit
    case 0x80...: .lead
    default: .punctuation
    }
  }
}
