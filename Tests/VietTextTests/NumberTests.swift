import Testing
import VietText

/// Numbers in digits: their forms and values.
@Suite struct NumberTests {
  @Test(arguments: [
    ("7", NumberForm.integer, ["7"], [1]),
    ("07", .integer, ["7"], [2]),
    ("1369", .integer, ["1369"], [4]),
    ("2.071", .grouped, ["2071"], [4]),
    ("1.250.000", .grouped, ["1250000"], [7]),
    ("1.250,5", .grouped, ["1250.5"], [5]),
    ("36,4", .decimal, ["36.4"], [3]),
    ("27,435", .decimal, ["27.435"], [5]),
    ("5,0", .decimal, ["5"], [2]),
    ("0,05", .decimal, ["0.05"], [3]),
    ("12.5", .dotted, ["12", "5"], [2, 1]),
    ("14.05", .dotted, ["14", "5"], [2, 2]),
    ("2018.12", .dotted, ["2018", "12"], [4, 2]),
    ("31/38", .ratio, ["31", "38"], [2, 2]),
    ("24.457/105.756", .ratio, ["24457", "105756"], [5, 6]),
    ("1,5/2", .ratio, ["1.5", "2"], [2, 1]),
    ("10/4/2018", .triple, ["10", "4", "2018"], [2, 1, 4]),
    ("9.12.2020", .triple, ["9", "12", "2020"], [1, 2, 4]),
    ("10.4.18", .triple, ["10", "4", "18"], [2, 1, 2]),
    ("999999999999999999", .integer, ["999999999999999999"], [18]),
    ("000000000000000001", .integer, ["1"], [18]),
  ]) func readsNumbers(
    _ text: String, _ form: NumberForm, _ values: [String], _ lengths: [Int]
  ) throws {
    let found = try tokens(text)
    #expect(found.map(\.token.kind) == [.number])
    #expect(found.map(\.token.form) == [form])
    let parts = try #require(NumberParts(Array(text.utf8)[...], form: form))
    #expect(parts.values.map(\.description) == values)
    #expect(parts.lengths == lengths)
  }

  @Test(arguments: [
    "40.300.00", "50.700.00", "1.2.3.4", "1,250.5", "1,250,000", "1234.567.890", "12.5/20",
    "12.1.20201", "1/2/3.4",
  ]) func keepsMalformedNumbersWhole(_ text: String) throws {
    #expect(try outline(text) == "[malformed \(text)]")
    #expect(NumberParts(Array(text.utf8)[...], form: .malformed) == nil)
  }

  @Test(arguments: [
    ("thôn 2,3,5", "thôn [integer 2] , [integer 3] , [integer 5]"),
    ("(1,2,3)", "( [integer 1] , [integer 2] , [integer 3] )"),
    ("1.245.", "[grouped 1.245] ."),
    ("1. 245 tỷ", "[integer 1] . [integer 245] tỷ"),
    ("12,", "[integer 12] ,"),
    ("7/", "[integer 7] /"),
    ("10/4/2018/5", "[triple 10/4/2018] / [integer 5]"),
    ("5.10.15 và", "[triple 5.10.15] và"),
  ]) func endsNumbers(_ text: String, _ expected: String) throws {
    #expect(try outline(text) == expected)
  }

  @Test(arguments: [
    "1000000000000000000", "0,1234567890123456789", "1/1234567890123456789",
    String(repeating: "9", count: 100_000),
  ]) func hasNoValueBeyondEighteenDigits(_ text: String) throws {
    let token = try #require(try tokens(text).first?.token)
    #expect(token.kind == .number && token.range.count == text.utf8.count)
    #expect(NumberParts(Array(text.utf8)[...], form: token.form) == nil)
  }
}
