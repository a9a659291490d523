internal import VietText

/// What a rule reads, as a value: its name, where it may begin, and how it goes on.
///
/// The phrases it is for stand beside it as examples that run as tests: in `reads`, what it must
/// find; in `ignores`, what it must leave alone.
struct Rule: Sendable {
  /// Such as "period.stage": the kind of fact and the rule's own name.
  let name: String
  /// The lexicons and kinds of token at which it is tried.
  let trigger: UInt64
  /// A phrase with what it reads between ⟦ and ⟧, and the fact in short.
  let reads: [(phrase: String, fact: String)]
  /// Phrases in which the rule finds nothing.
  let ignores: [String]
  /// Reads on from the token that triggered it; false if it does not apply.
  ///
  /// The cursor's place after success is where the next rule begins.
  let read: @Sendable (inout Cursor, inout Facts) -> Bool

  init(
    _ name: String, at trigger: LexiconClass..., reads: KeyValuePairs<String, String> = [:],
    ignores: [String] = [], read: @escaping @Sendable (inout Cursor, inout Facts) -> Bool
  ) {
    self.name = name
    self.trigger = trigger.reduce(0) { $0 | $1.bit }
    self.reads = reads.map { ($0.key, $0.value) }
    self.ignores = ignores
    self.read = read
  }
}
