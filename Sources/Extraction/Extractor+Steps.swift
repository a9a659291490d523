package import Records
package import VietText

extension Extractor {
  /// A step on the way from a text to its record.
  package enum Step: String, CaseIterable {
    /// Tokens, lines, and the entries of the lexicon that begin at them.
    case tokens
    /// What is the article, and what stands around it.
    case head
    /// The facts that the rules read.
    case rules
    /// What belongs together.
    case assembly
  }

  /// The record of an article, as `record(of:source:id:stated:)` gives it, for who measures the steps.
  ///
  /// - Parameters:
  ///   - text: the decoded source.
  ///   - source: where the text comes from.
  ///   - id: the record's id.
  ///   - done: is told each step when it is done.
  /// - Returns: the record, with no findings.
  package func record(
    of text: SourceText, source: Source, id: String, done: (Step) -> Void
  ) -> Record {
    let reading = Reading(text, tokenizer, lexicon)
    done(.tokens)
    let head = Head(of: Page(reading), stated: nil)
    done(.head)
    let facts = facts(of: reading, in: head)
    done(.rules)
    let record = Assembly(reading, head, facts).record(source: source, id: id)
    done(.assembly)
    return record
  }
}
