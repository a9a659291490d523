internal import VietText

/// Where a rule stands in the text.
///
/// Each step either reads something and moves on, or leaves the
/// cursor where it is and says what it had wanted, which `explain` tells.
struct Cursor {
  let reading: Reading
  /// The next token.
  var at: Int
  /// The token after the last that may be read.
  let end: Int
  /// The farthest token that any step looked at, and what it wanted there.
  private(set) var reached: Int
  private(set) var expected: StaticString = ""

  init(_ reading: Reading, at: Int, end: Int) {
    self.reading = reading
    self.at = at
    self.end = end
    reached = at
  }

  /// Turns back, or on, to a token, and forgets what was wanted.
  mutating func restart(at index: Int) {
    at = index
    (reached, expected) = (index, "")
  }

  /// The next token, nil at the end.
  @inline(__always) var token: Token? { at < end ? reading.tokens[at] : nil }

  /// The token `ahead` places on.
  @inline(__always) func peek(_ ahead: Int) -> Token? {
    at + ahead < end ? reading.tokens[at + ahead] : nil
  }

  @inline(__always) private mutating func miss(_ wanted: StaticString) {
    if at >= reached { (reached, expected) = (at, wanted) }
  }

  // MARK: Words and marks

  /// Reads one word.
  @inline(__always) @discardableResult mutating func word(_ word: Word) -> Bool {
    guard at < end, reading.tokens[at].id == word.rawValue else {
      miss("a certain word")
      return false
    }
    at += 1
    return true
  }

  /// Reads words one after another, or none.
  @discardableResult mutating func words(_ words: Word...) -> Bool {
    for (index, word) in words.enumerated()
    where at + index >= end || reading.tokens[at + index].id != word.rawValue {
      miss("certain words")
      return false
    }
    at += words.count
    return true
  }

  /// Reads one of some words.
  mutating func oneOf(_ words: Word...) -> Word? {
    guard at < end else { return nil }
    for word in words where reading.tokens[at].id == word.rawValue {
      at += 1
      return word
    }
    miss("one of certain words")
    return nil
  }

  /// Reads a mark of punctuation.
  @inline(__always) @discardableResult mutating func mark(_ kind: Token.Kind) -> Bool {
    guard at < end, reading.tokens[at].kind == kind else {
      miss("punctuation")
      return false
    }
    at += 1
    return true
  }

  /// Reads the longest entry of a lexicon.
  @discardableResult mutating func entry(_ lexicon: LexiconClass) -> Lexicon.Entry? {
    guard let found = reading.longest(lexicon, at: at, end: end) else {
      miss("an entry of a lexicon")
      return nil
    }
    at = found.end
    return reading.lexicon[found.entry]
  }

  /// The longest entry of a lexicon here and the token after it, without reading it.
  func peekEntry(_ lexicon: LexiconClass, at index: Int? = nil) -> (
    entry: Lexicon.Entry, end: Int
  )? {
    guard
      let found = reading.longest(lexicon, at: index ?? at, end: end)
    else { return nil }
    return (reading.lexicon[found.entry], found.end)
  }

  // MARK: Numbers

  /// Reads a number token of certain forms.
  mutating func number(_ forms: NumberForm...) -> NumberParts? {
    guard at < end, reading.tokens[at].kind == .number, forms.contains(reading.tokens[at].form),
      let parts = reading.numbers(at)
    else {
      miss("a number")
      return nil
    }
    at += 1
    return parts
  }

  /// Reads an integer within a range, such as a day or a month, of at most `digits` digits.
  mutating func integer(in range: ClosedRange<Int>, digits: Int = 2) -> Int? {
    guard at < end, reading.tokens[at].kind == .number, reading.tokens[at].form == .integer,
      reading.tokens[at].range.count <= min(digits, 18)
    else {
      miss("an integer")
      return nil
    }
    var value = 0
    for byte in reading.bytes[reading.tokens[at].range] { value = value * 10 + Int(byte &- 0x30) }
    guard range.contains(value) else {
      miss("an integer")
      return nil
    }
    at += 1
    return value
  }

  /// Reads a year of four digits from 1900 to 2100.
  mutating func year() -> Int? {
    guard let value = integer(in: 1900...2100, digits: 4) else {
      miss("a year")
      return nil
    }
    return value
  }

  // MARK: Trying

  /// Reads by `body`; where it returns nil the cursor stands where it stood.
  mutating func attempt<Value>(_ body: (inout Cursor) -> Value?) -> Value? {
    let start = at
    if let value = body(&self) { return value }
    at = start
    return nil
  }
}
