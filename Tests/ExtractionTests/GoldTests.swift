import Evaluation
import FoundationEssentials
import Records
import TestSupport
import Testing

/// How well the records agree with what careful readers found.
@Suite struct GoldTests {
  /// The least F1 of each kind in the seeds, and the least accuracy of its attributes.
  private static let floors: [(kind: ScoredKind, f1: Double, attributes: Double)] = [
    (.documents, 1, 1), (.periods, 1, 1), (.figures, 1, 1), (.breakdowns, 1, 1), (.awards, 1, 1),
    (.models, 1, 1), (.people, 1, 1), (.title, 1, 1), (.published, 1, 1), (.byline, 1, 1),
    (.publisher, 1, 1),
  ]

  @Test func seedsAgreeWithTheirGold() throws {
    let evaluation = try evaluation(of: Article.seeds)
    for floor in Self.floors {
      let score = evaluation[floor.kind]
      let differences = evaluation.differences.filter { $0.scored == floor.kind }
      #expect(score.f1 >= floor.f1, "\(differences)")
      for (name, accuracy) in score.attributes {
        #expect(accuracy.value >= floor.attributes, "\(name): \(differences)")
      }
    }
  }

  @Test func articlesOfTheGenreAgreeWithTheirGold() throws {
    let mean = try #require(try evaluation(of: Article.genre).mean)
    #expect(mean >= 0.98)
  }

  private func evaluation(of articles: [Article]) throws -> Evaluation {
    var evaluation = Evaluation()
    for article in articles {
      let gold = try JSONDecoder().decode(Gold.self, from: article.gold())
      evaluation.add([gold], among: [try record(of: article.text(), uri: article.name + ".txt")])
    }
    try #require(evaluation.unanswered == [])
    return evaluation
  }
}
