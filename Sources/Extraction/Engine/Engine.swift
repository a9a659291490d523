internal import VietText

/// Tries the rules where their triggers stand, in one pass from the left. The first rule that reads
/// something keeps it: what is more certain comes first in the list.
struct Engine: Sendable {
  let rules: [Rule]
  private let triggers: [UInt64]
  private let anyTrigger: UInt64

  init(_ rules: [Rule]) {
    self.rules = rules
    triggers = rules.map(\.trigger)
    anyTrigger = triggers.reduce(0, |)
  }

  /// Reads the tokens of a range into `facts`; tells `trace` of every attempt.
  func read(
    _ range: Range<Int>, of reading: Reading, into facts: inout Facts, trace: Trace? = nil
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let classes = self.classes(at: index, of: reading)
      guard classes & anyTrigger != 0,
        let next = apply(classes, at: index, end: range.upperBound, reading, &facts, trace)
      else {
        index += 1
        continue
      }
      index = next
    }
  }

  @inline(__always) private func classes(at index: Int, of reading: Reading) -> UInt64 {
    let classes = reading.classes(at: index)
    switch reading.tokens[index].kind {
    case .word: return classes
    case .number: return classes | Self.number
    case .symbol: return classes | Self.symbol
    case .openQuote, .quote: return classes | Self.quote
    case .openBracket: return classes | Self.bracket
    default: return classes
    }
  }

  private static let number = LexiconClass.numberToken.bit
  private static let symbol = LexiconClass.symbolToken.bit
  private static let quote = LexiconClass.quoteToken.bit
  private static let bracket = LexiconClass.bracketToken.bit

  private func apply(
    _ classes: UInt64, at index: Int, end: Int, _ reading: Reading, _ facts: inout Facts,
    _ trace: Trace?
  ) -> Int? {
    for (number, trigger) in triggers.enumerated() where trigger & classes != 0 {
      var cursor = Cursor(reading, at: index, end: end)
      facts.rule = number
      if rules[number].read(&cursor, &facts), cursor.at > index { return cursor.at }
      trace?.add(rules[number].name, at: index, cursor)
    }
    return nil
  }
}

/// Which rules were tried where, and where they stopped.
final class Trace {
  struct Attempt {
    var rule: String
    var start: Int
    var reached: Int
    var expected: StaticString
  }
  private(set) var attempts: [Attempt] = []

  func add(_ rule: String, at start: Int, _ cursor: Cursor) {
    attempts.append(
      Attempt(rule: rule, start: start, reached: cursor.reached, expected: cursor.expected))
  }
}
