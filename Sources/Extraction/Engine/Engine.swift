internal import VietText

/// Tries the rules where their triggers stand, in one pass from the left.
///
/// The first rule that reads something keeps it: what is more certain comes first in the list.
struct Engine: Sendable {
  /// A function on its own in an array is wrapped for every type that it could have.
  private struct Reader {
    let read: @Sendable (inout Cursor, inout Facts) -> Bool
  }

  let rules: [Rule]
  /// What the rules do, apart from their names and examples, which need not be copied to try them.
  private let readers: [Reader]
  /// For each class, the rules that it triggers, a bit a rule.
  private let triggered: [UInt64]
  /// All classes that trigger a rule.
  private let triggers: UInt64

  /// - Parameter rules: 64 at most.
  init(_ rules: [Rule]) {
    precondition(rules.count <= 64, "a set of rules has no more than 64 bits")
    self.rules = rules
    readers = rules.map { Reader(read: $0.read) }
    triggers = rules.reduce(0) { $0 | $1.trigger }
    triggered = LexiconClass.allCases.map { lexicon in
      rules.indices.reduce(0) { set, rule in
        rules[rule].trigger & lexicon.bit == 0 ? set : set | 1 << UInt64(rule)
      }
    }
  }

  /// Reads the tokens of a range into `facts`; tells `trace` of every attempt.
  func read(
    _ range: Range<Int>, of reading: Reading, into facts: inout Facts, trace: Trace? = nil
  ) {
    var cursor = Cursor(reading, at: range.lowerBound, end: range.upperBound)
    let (readers, triggered) = (readers.span, triggered.span)
    var index = range.lowerBound
    while index < range.upperBound {
      let classes = triggers & reading.classes(at: index)
      if classes != 0, apply(classes, at: index, readers, triggered, &cursor, &facts, trace) {
        index = cursor.at
      } else {
        index += 1
      }
    }
  }

  /// Tries the rules of some classes in their order, until one reads on.
  private func apply(
    _ classes: UInt64, at index: Int, _ readers: Span<Reader>, _ triggered: Span<UInt64>,
    _ cursor: inout Cursor, _ facts: inout Facts, _ trace: Trace?
  ) -> Bool {
    var (candidates, classes): (UInt64, UInt64) = (0, classes)
    while classes != 0 {
      candidates |= triggered[classes.trailingZeroBitCount]
      classes &= classes - 1
    }
    while candidates != 0 {
      let number = candidates.trailingZeroBitCount
      candidates &= candidates - 1
      cursor.restart(at: index)
      facts.rule = number
      if readers[number].read(&cursor, &facts), cursor.at > index { return true }
      trace?.add(rules[number].name, at: index, cursor)
    }
    return false
  }
}

/// Which rules were tried where, and where they stopped.
final class Trace {
  struct Attempt {
    var rule: String
    var start: Int
    var reached: Int
    var expected: Wanted
  }
  private(set) var attempts: [Attempt] = []

  func add(_ rule: String, at start: Int, _ cursor: Cursor) {
    attempts.append(
      Attempt(rule: rule, start: start, reached: cursor.reached, expected: cursor.expected))
  }
}
