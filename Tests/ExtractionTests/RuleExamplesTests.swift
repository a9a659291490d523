import TestSupport
import Testing
import VietText

@testable import Extraction

/// The examples that stand beside the rules.
@Suite struct RuleExamplesTests {
  struct Example: CustomStringConvertible, Sendable {
    var rule: String
    var phrase: String
    var fact: String?
    var description: String { "\(rule): \(phrase)" }
  }

  static let reads = RuleBook.rules.flatMap { rule in
    rule.reads.map { Example(rule: rule.name, phrase: $0.phrase, fact: $0.fact) }
  }
  static let ignores = RuleBook.rules.flatMap { rule in
    rule.ignores.map { Example(rule: rule.name, phrase: $0) }
  }

  @Test(arguments: reads) func finds(_ example: Example) throws {
    let marked = MarkedText(example.phrase)
    let (reading, found) = try read(marked.text)
    let facts = found.filter { $0.rule == example.rule }
    #expect(facts.map(\.text) == example.fact?.split(separator: " | ").map(String.init))
    let ranges = facts.map { reading.byteRange($0.tokens) }
    #expect(ranges == marked.marks, "\(ranges.map { reading.text.words($0) })")
  }

  @Test(arguments: ignores) func leavesAlone(_ example: Example) throws {
    let found = try read(example.phrase).found
    #expect(found.filter { $0.rule == example.rule }.map(\.text) == [])
  }

  @Test func everyRuleHasExamples() {
    #expect(RuleBook.rules.filter(\.reads.isEmpty).map(\.name) == [])
    #expect(Set(RuleBook.rules.map(\.name)).count == RuleBook.rules.count)
  }

  private func read(_ text: String) throws -> (
    reading: Reading, found: [(rule: String, tokens: Range<Int>, text: String)]
  ) {
    let lexicon = Lexicon.builtIn
    let reading = try Reading(SourceText(text), Tokenizer(lexicon.vocabulary), lexicon)
    let engine = Engine(RuleBook.rules)
    var facts = Facts()
    engine.read(0..<reading.tokens.count, of: reading, into: &facts)
    let found = facts.briefs(in: reading).map {
      (engine.rules[$0.rule].name, $0.tokens, $0.text)
    }
    return (reading, found)
  }
}
