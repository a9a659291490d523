import Evaluation
import Testing

/// Scores have the same last digit wherever they are computed.
@Suite struct RoundingTests {
  /// Values as Python's `round` and `format` give them.
  private static let cases: [(Double, Int, Int128)] = [
    (0.6666666666666666, 3, 667), (1, 4, 10_000), (0, 4, 0), (0.5, 0, 0), (1.5, 0, 2),
    // Exactly between two: the even one.
    (0.03125, 4, 312), (0.09375, 4, 938), (0.8125, 3, 812), (0.9375, 3, 938),
    // Written with a five, but below or above it.
    (0.0005, 3, 1), (0.0015, 3, 2), (0.0025, 3, 3), (0.0035, 3, 4), (0.1235, 3, 123),
    (0.00005, 4, 1), (0.99995, 4, 10_000), (24.0000005, 6, 24_000_000),
    (-1.0000005, 6, -1_000_001), (36.4, 6, 36_400_000), (1e-300, 6, 0),
    (0x1p60, 0, 1_152_921_504_606_846_976), (27_435_000_000, 2, 2_743_500_000_000),
  ]

  @Test(arguments: cases) func roundsAsPythonDoes(
    _ number: Double, _ places: Int, _ rounded: Int128
  ) {
    #expect(number.rounded(toPlaces: places) == rounded)
  }

  @Test func leavesGiantsAlone() {
    #expect(Double.infinity.rounded(toPlaces: 6) == nil)
    #expect(Double.nan.rounded(toPlaces: 6) == nil)
    #expect((-1e40).rounded(toPlaces: 6) == nil)
  }

  /// A mean of fractions that a shorter formula rounds otherwise.
  @Test func computesTheMeanOfPrecisionAndRecall() {
    var score = Score()
    (score.hits, score.misses, score.extras) = (27, 3, 7)
    #expect(score.f1 == 2 * (27 / 34.0) * (27 / 30.0) / (27 / 34.0 + 27 / 30.0))
    #expect(Score().f1 == 0)
  }
}
