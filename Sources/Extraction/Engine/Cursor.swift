internal import VietText

/// What a step of a cursor had wanted, as `explain` tells it.
enum Wanted: String {
  case nothing = ""
  case word = "a certain word"
  case words = "certain words"
  case oneOfWords = "one of certain words"
  case mark = "punctuation"
  case entry = "an entry of a lexicon"
  case number = "a number"
  case integer = "an integer"
  case year = "a year"
}

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
  private(set) var expected = Wanted.nothing

  init(_ reading: Reading, at: Int, end: Int) {
    self.reading = reading
    self.at = at
    self.end = end
    reached = at
  }

  /// Turns back, or on, to a token, and forgets what was wanted.
  mutating func restart(at index: Int) {
    at = index
    (reached, expected) = (index, .nothing)
  }

  /// The next token, nil at the end.
  @inline(__always) var token: Token? { at < end ? reading.tokens[at] : nil }

  /// The token `ahead` places on.
  @inline(__always) func peek(_ ahead: Int) -> Token? {
    at + ahead < end ? reading.tokens[at + ahead] : nil
  }

  @inline(__always) private mutating func miss(_ wanted: Wanted) {
    if at >= reached { (reached, expected) = (at, wanted) }
  }

  // MARK: Words and marks

  /// Reads one word.
  @inline(__always) @discardableResult mutating func word(_ word: Word) -> Bool {
    guard at < end, reading.tokens[at].id == word.rawValue else {
      miss(.word)
      return false
    }
    at += 1
    return true
  }

  /// Reads two words one after another, or none.
  @inline(__always) @discardableResult
  mutating func words(_ first: Word, _ second: Word) -> Bool {
    guard at + 1 < end, reading.tokens[at].id == first.rawValue,
      reading.tokens[at + 1].id == second.rawValue
    else {
      miss(.words)
      return false
    }
    at += 2
    return true
  }

  // The readers of several words or forms have overloads for the common numbers of them: they fail
  // at most places, and a list of arguments is an array.

  /// Reads one of two words.
  @inline(__always) mutating func oneOf(_ first: Word, _ second: Word) -> Word? {
    guard at < end else { return nil }
    let id = reading.tokens[at].id
    return found(id == first.rawValue ? first : id == second.rawValue ? second : nil)
  }

  /// Reads one of three words.
  @inline(__always)
  mutating func oneOf(_ first: Word, _ second: Word, _ third: Word) -> Word? {
    guard at < end else { return nil }
    let id = reading.tokens[at].id
    return found(
      id == first.rawValue
        ? first : id == second.rawValue ? second : id == third.rawValue ? third : nil)
  }

  /// Reads one of four words or more.
  mutating func oneOf(
    _ first: Word, _ second: Word, _ third: Word, _ fourth: Word, _ others: Word...
  ) -> Word? {
    guard at < end else { return nil }
    if let word = attempt({ $0.oneOf(first, second) ?? $0.oneOf(third, fourth) }) { return word }
    let id = reading.tokens[at].id
    return found(others.first { $0.rawValue == id })
  }

  @inline(__always) private mutating func found(_ word: Word?) -> Word? {
    if word == nil { miss(.oneOfWords) } else { at += 1 }
    return word
  }

  /// Reads a mark of punctuation.
  @inline(__always) @discardableResult mutating func mark(_ kind: Token.Kind) -> Bool {
    guard at < end, reading.tokens[at].kind == kind else {
      miss(.mark)
      return false
    }
    at += 1
    return true
  }

  /// Reads the longest entry of a lexicon.
  @inline(__always) @discardableResult
  mutating func entry(_ lexicon: LexiconClass) -> Lexicon.Entry? {
    guard let found = reading.longest(lexicon, at: at, end: end) else {
      miss(.entry)
      return nil
    }
    at = found.end
    return reading.lexicon[found.entry]
  }

  /// The longest entry of a lexicon here and the token after it, without reading it.
  @inline(__always) func peekEntry(_ lexicon: LexiconClass, at index: Int? = nil) -> (
    entry: Lexicon.Entry, end: Int
  )? {
    guard
      let found = reading.longest(lexicon, at: index ?? at, end: end)
    else { return nil }
    return (reading.lexicon[found.entry], found.end)
  }

  // MARK: Numbers

  /// Reads a number token of a certain form.
  @inline(__always) mutating func number(_ form: NumberForm) -> NumberParts? {
    number { $0 == form }
  }

  /// Reads a number token of one of two forms.
  @inline(__always) mutating func number(_ first: NumberForm, _ second: NumberForm) -> NumberParts?
  {
    number { $0 == first || $0 == second }
  }

  /// Reads a number token of one of three forms.
  @inline(__always)
  mutating func number(_ first: NumberForm, _ second: NumberForm, _ third: NumberForm)
    -> NumberParts?
  {
    number { $0 == first || $0 == second || $0 == third }
  }

  @inline(__always)
  private mutating func number(where matches: (NumberForm) -> Bool) -> NumberParts? {
    guard at < end, reading.tokens[at].kind == .number, matches(reading.tokens[at].form),
      let parts = reading.numbers(at)
    else {
      miss(.number)
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
      miss(.integer)
      return nil
    }
    var value = 0
    for index in reading.tokens[at].range {
      value = value * 10 + Int(reading.bytes[index] &- 0x30)
    }
    guard range.contains(value) else {
      miss(.integer)
      return nil
    }
    at += 1
    return value
  }

  /// Reads a year of four digits from 1900 to 2100.
  mutating func year() -> Int? {
    guard let value = integer(in: 1900...2100, digits: 4) else {
      miss(.year)
      return nil
    }
    return value
  }

  // MARK: Trying

  /// Reads by `body`; where it returns nil the cursor stands where it stood.
  @inline(__always) mutating func attempt<Value>(_ body: (inout Cursor) -> Value?) -> Value? {
    let start = at
    if let value = body(&self) { return value }
    at = start
    return nil
  }
}
