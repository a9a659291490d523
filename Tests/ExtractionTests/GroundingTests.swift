import Evaluation
import Records
import TestSupport
import Testing

/// Every fact stands where it says, and does not depend on how the text is stored.
@Suite struct GroundingTests {
  @Test(arguments: Article.all, TextVariant.allCases)
  func factsStandWhereTheySay(_ article: Article, _ variant: TextVariant) throws {
    let text = variant(try article.text())
    try expectGrounded(try record(of: text), in: text)
  }

  @Test(arguments: Article.all, TextVariant.allCases.filter { $0 != .composed })
  func factsAreTheSameInEveryVariant(_ article: Article, _ variant: TextVariant) throws {
    let text = try article.text()
    let expected = Members.statements(try record(of: text))
    let found = Members.statements(try record(of: variant(text)))
    let difference = found.difference(from: expected)
    #expect(difference.removals.map(\.statement) == [], "lost")
    #expect(difference.insertions.map(\.statement) == [], "gained")
  }

  @Test func articlesHaveFacts() throws {
    #expect(Article.seeds.count == 5 && Article.genre.count == 6)
    for article in Article.all {
      #expect(Members.grounded(try record(of: article.text())).count > 5, "\(article)")
    }
  }
}

extension CollectionDifference<String>.Change {
  fileprivate var statement: String {
    switch self {
    case .insert(_, let statement, _), .remove(_, let statement, _): statement
    }
  }
}

/// Expects that the words of every fact stand in the text where its span says.
func expectGrounded(
  _ record: Record, in text: String, location: SourceLocation = #_sourceLocation
) throws {
  let scalars = Array(text.unicodeScalars)
  for fact in Members.grounded(record) {
    let range = fact.span.start..<max(fact.span.start, fact.span.end)
    try #require(
      fact.span.start <= fact.span.end && scalars.indices.contains(range.lowerBound)
        && range.upperBound <= scalars.count,
      "\(fact.path): \(fact.span)", sourceLocation: location)
    guard let words = fact.text else { continue }
    let isThere = scalars[range].elementsEqual(words.unicodeScalars)
    let stored = String(String.UnicodeScalarView(scalars[range]))
    #expect(
      isThere, "\(fact.path): “\(words)” at \(fact.span), “\(stored)”", sourceLocation: location)
  }
}
