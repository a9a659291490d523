import Evaluation
import FoundationEssentials
import Records
import TestSupport
import Testing

/// How well the records agree with what careful readers found.
@Suite struct GoldTests {
  /// The least F1 that each kind must reach in the seeds; attributes by their names.
  private static let floors: [(kind: ScoredKind, f1: Double, attributes: [String: Double])] = [
    (.documents, 0, ["date": 0, "issuer": 0]),
    (.periods, 0, [:]),
    (.figures, 0, ["bound": 0, "status": 0, "fields": 0]),
    (.breakdowns, 0, [:]),
    (.awards, 0, ["act": 0, "form": 0, "issuer": 0]),
    (.models, 0, ["owner": 0]),
    (.people, 0, ["posts": 0]),
    (.title, 0, [:]),
    (.published, 0, [:]),
    (.byline, 0, [:]),
    (.publisher, 0, [:]),
  ]

  @Test func seedsAgreeWithTheirGold() throws {
    let evaluation = try evaluation(of: Article.seeds)
    for (kind, f1, attributes) in Self.floors {
      let score = evaluation[kind]
      let differences = evaluation.differences.filter { $0.scored == kind }.map(\.description)
      #expect(score.f1 >= f1, "\(kind): \(differences)")
      for (name, floor) in attributes {
        #expect(score.attributes[name]?.value ?? 1 >= floor, "\(kind).\(name): \(differences)")
      }
    }
  }

  @Test func articlesOfTheGenreAgreeWithTheirGold() throws {
    let mean = try #require(try evaluation(of: Article.genre).mean)
    #expect(mean >= 0)
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
