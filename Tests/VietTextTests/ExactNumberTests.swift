import Testing
import VietText

@Suite struct ExactNumberTests {
  @Test(arguments: [
    (27435, 3, 9, "27435000000"),
    (15, 1, 6, "1500000"),
    (364, 1, 0, "36.4"),
    (364, 1, 1, "364"),
    (5, 0, -1, "0.5"),
    (1, 0, 18, "1000000000000000000"),
    (0, 2, 3, "0"),
  ]) func scales(_ digits: Int, _ decimals: Int, _ exponent: Int, _ expected: String) throws {
    let number = ExactNumber(digits, decimals: decimals)
    #expect(try #require(number.scaled(by: exponent)).description == expected)
  }

  @Test(arguments: [(10, 18), (1, 19), (Int.max, 1), (1, 400)])
  func doesNotScaleBeyondItsRange(_ digits: Int, _ exponent: Int) {
    #expect(ExactNumber(digits).scaled(by: exponent) == nil)
  }

  @Test(arguments: [
    (ExactNumber(3_000_000_000), ExactNumber(250_000_000), "3250000000"),
    (ExactNumber(15, decimals: 1), ExactNumber(25, decimals: 2), "1.75"),
    (ExactNumber(15, decimals: 1), ExactNumber(5, decimals: 1), "2"),
  ]) func adds(_ first: ExactNumber, _ second: ExactNumber, _ expected: String) throws {
    #expect(try #require(first.adding(second)).description == expected)
    #expect(first.adding(second) == second.adding(first))
  }

  @Test func doesNotAddBeyondItsRange() {
    #expect(ExactNumber(.max).adding(ExactNumber(1)) == nil)
    #expect(ExactNumber(.max / 10).adding(ExactNumber(1, decimals: 2)) == nil)
  }

  @Test func hasOneFormForOneValue() {
    #expect(ExactNumber(500, decimals: 2) == ExactNumber(5))
    #expect(ExactNumber(500, decimals: 2).integer == 5)
    #expect(ExactNumber(505, decimals: 2).integer == nil)
    #expect(ExactNumber(0, decimals: 5) == ExactNumber(0))
    #expect(ExactNumber(27_435, decimals: 3).double == 27.435)
  }

  @Test func comparesExactly() {
    let ascending = [
      ExactNumber(-3), ExactNumber(5, decimals: 2), ExactNumber(1, decimals: 1), ExactNumber(1),
      ExactNumber(1 << 53), ExactNumber(1 << 53 + 1), ExactNumber(.max / 2),
      ExactNumber(.max),
    ]
    for (index, number) in ascending.enumerated() {
      for (other, second) in ascending.enumerated() {
        #expect((number < second) == (index < other), "\(number) \(second)")
      }
    }
    #expect(ExactNumber(.max) > ExactNumber(1, decimals: 17))
    #expect(ExactNumber(-.max) < ExactNumber(1, decimals: 17))
  }
}
