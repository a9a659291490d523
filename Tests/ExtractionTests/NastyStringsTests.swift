import Records
import TestSupport
import Testing

/// Whatever the input: no crash, grounded facts, linear time.
@Suite(.serialized) struct NastyStringsTests {
  @Test func survivesAMegabyteOnOneLine() throws {
    let text = "Năm 2022, xã có 5 mô hình, " + String(repeating: "và 7 hộ ", count: 90_000)
    let figures = try record(of: text).figures
    #expect(figures.first?.value == 5 && figures.last?.value == 7)
  }

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
    try expectLinearTime { nasty.text(bytes: $0) }
  }

  @Test(arguments: Article.seeds) func takesLinearTimeForRepeatedArticles(_ article: Article) throws
  {
    let text = try article.text() + "\n\n"
    try expectLinearTime { String(repeating: text, count: 1 + $0 / text.utf8.count) }
  }

  #if DEBUG
  private static let size = 16_000
  #else
  private static let size = 64_000
  #endif

  private func expectLinearTime(of text: (_ bytes: Int) -> String) throws {
    let (small, large) = (text(Self.size), text(4 * Self.size))
    var ratio = Double.infinity
    // What else the machine does may disturb one measurement, not three.
    for _ in 0..<3 where ratio >= 8 {
      let short = try seconds { _ = try record(of: small) }
      let long = try seconds { _ = try record(of: large) }
      try #require(long < 60)
      ratio = short < 0.02 && long < 0.16 ? 0 : min(ratio, long / short)
    }
    #expect(ratio < 8)
  }

  private func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = processorSeconds()
    try body()
    return processorSeconds() - start
  }
}
