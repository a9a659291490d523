import Records
import TestSupport
import Testing

/// Whatever the input: no crash, grounded facts, linear time.
@Suite(.serialized) struct NastyStringsTests {
  @Test(arguments: NastyText.all) func survives(_ nasty: NastyText) throws {
    for size in [0, 1, 2, 7, 100, 3000] {
      let text = nasty.text(bytes: size)
      try expectGrounded(try record(of: text), in: text)
    }
  }

  @Test(arguments: 0..<100) func survivesMixtures(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let pieces = NastyText.all.map { $0.text(bytes: 1) } + ["\n", ". ", ", ", " ", "“", "”", ": "]
    let text = random.text(of: pieces, count: 200)
    try expectGrounded(try record(of: text), in: text)
  }

  @Test(arguments: Article.seeds) func survivesCutArticles(_ article: Article) throws {
    let scalars = Array(try article.text().unicodeScalars)
    for end in stride(from: 0, to: scalars.count, by: 197) {
      let text = String(String.UnicodeScalarView(scalars[..<end]))
      try expectGrounded(try record(of: text), in: text)
    }
  }

  @Test(arguments: Article.seeds) func survivesShuffledArticles(_ article: Article) throws {
    var random = SplitMix64(seed: 9)
    let words = try article.text().split(separator: " ", omittingEmptySubsequences: false)
    for _ in 0..<5 {
      let text = words.shuffled(using: &random).joined(separator: " ")
      try expectGrounded(try record(of: text), in: text)
    }
  }

  @Test(arguments: NastyText.all) func takesLinearTime(_ nasty: NastyText) throws {
    let (small, large) = (nasty.text(bytes: 64_000), nasty.text(bytes: 256_000))
    var ratio = Double.infinity
    // Other work on the machine may disturb one measurement, not three.
    for _ in 0..<3 where ratio >= 8 {
      let short = try seconds { _ = try record(of: small) }
      let long = try seconds { _ = try record(of: large) }
      try #require(long < 60)
      ratio = short < 0.02 && long < 0.16 ? 0 : min(ratio, long / short)
    }
    #expect(ratio < 8)
  }

  private func seconds(_ body: () throws -> Void) rethrows -> Double {
    let duration = try ContinuousClock().measure(body)
    return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
  }
}
