import TestSupport
import Testing
import VietText

@testable import Extraction

/// Numbers in words.
@Suite struct NumeralsTests {
  static let regions = [NumberWords.northern, .southern, .colloquial]

  @Test(arguments: regions) func readsAllToTenThousand(_ region: NumberWords) throws {
    try expectRoundTrip(Array(0...10_000), region)
  }

  @Test(arguments: regions) func readsLargeNumbers(_ region: NumberWords) throws {
    var random = SplitMix64(seed: 20_160_408)
    let limits = [100_000, 10_000_000, 1_000_000_000, 100_000_000_000, 1_000_000_000_000]
    let numbers = limits.flatMap { limit in
      (0..<1000).map { _ in Int.random(in: 0...limit, using: &random) }
    }
    let round = (0...15).flatMap { power in
      (1...9).map { digit in (0..<power).reduce(digit) { value, _ in value * 10 } }
    }.filter { $0 <= 1_000_000_000_000_000 }
    try expectRoundTrip(numbers + round, region)
  }

  private func expectRoundTrip(_ numbers: [Int], _ region: NumberWords) throws {
    let phrases = numbers.map { region.words(for: $0) }
    let read = try read(phrases)
    let wrong = zip(zip(numbers, phrases), read).filter { $0.0.0 != $0.1?.integer }
    #expect(wrong.prefix(5).map { "\($0.0): \(String(describing: $0.1))" } == [])
  }

  @Test(arguments: [
    // Both regions, and what is left out in speech.
    ("bẩy mươi", "70"), ("hai mươi tư", "24"), ("hai mươi bốn", "24"), ("ba mươi nhăm", "35"),
    ("hăm mốt", "21"), ("hăm lăm", "25"), ("băm hai", "32"), ("ba mốt", "31"), ("sáu lăm", "65"),
    ("bốn ba", "43"), ("chín hai", "92"), ("ba chục", "30"), ("mười lăm", "15"),
    ("một trăm lẻ năm", "105"), ("hai trăm linh tư", "204"), ("bốn trăm lẻ lăm", "405"),
    ("một trăm mốt", "110"), ("một trăm tư", "140"), ("ba trăm rưỡi", "350"),
    ("hai trăm bảy tám", "278"), ("sáu trăm chín lăm", "695"), ("một trăm mười", "110"),
    ("bốn nghìn rưỡi", "4500"), ("một ngàn mốt", "1100"), ("năm ngàn sáu", "5600"),
    ("hai ngàn lẻ chín", "2009"), ("một nghìn linh một", "1001"), ("ba nghìn mười bốn", "3014"),
    ("bốn nghìn hai sáu", "4026"), ("tám ngàn không trăm ba bảy", "8037"),
    ("hai vạn", "20000"), ("một vạn hai nghìn", "12000"), ("ba vạn tám", "38000"),
    ("một triệu hai", "1200000"), ("ba triệu rưỡi", "3500000"), ("hai triệu mười", "2000010"),
    ("một triệu không trăm linh ba", "1000003"), ("một triệu linh ba", "1000003"),
    ("năm triệu hai mươi nghìn lẻ chín", "5020009"), ("bốn tỷ lẻ mười tám", "4000000018"),
    ("hai tỉ sáu trăm triệu", "2600000000"), ("tám tám tỷ tám", "88800000000"),
    ("một tỷ rưỡi", "1500000000"), ("năm nghìn ba trăm tỷ", "5300000000000"),
    ("một triệu hai trăm nghìn tỷ", "1200000000000000"), ("không", "0"),
    // Decimals.
    ("không phẩy năm", "0.5"), ("một phẩy không hai", "1.02"), ("ba chấm bốn mươi mốt", "3.41"),
    ("mười hai phẩy ba bốn", "12.34"), ("sáu mươi chấm hai tư", "60.24"),
    ("một nghìn phẩy mười một", "1000.11"), ("một phẩy năm triệu", "1500000"),
    ("không phẩy hai lăm tỷ", "250000000"),
  ]) func reads(_ phrase: String, _ value: String) throws {
    #expect(try read([phrase])[0].map { "\($0)" } == value)
  }

  /// What is no number, or only the beginning of one: `một trăm một người` has no such number.
  @Test(
    arguments: [
      ("mươi", nil), ("lăm", nil), ("mốt", nil), ("tư vấn", nil), ("linh thiêng", nil),
      ("năm 2018", nil), ("hăm hở", nil), ("băm nhỏ", nil), ("trăm năm", nil),
      ("mười năm qua", "10"), ("hai mươi năm trước", "20"), ("ba nghìn năm lịch sử", "3000"),
      ("một trăm một lần nữa", "100"), ("hai triệu một tháng", "2000000"), ("hai chấm", "2"),
    ] as [(String, String?)]) func stopsAt(_ phrase: String, _ value: String?) throws
  {
    #expect(try read([phrase])[0].map { "\($0)" } == value)
  }

  @Test(
    arguments: [
      ("hai ba", "2–3"), ("năm bảy", "5–7"), ("ba bốn trăm", "300–400"), ("hai ba chục", "20–30"),
      ("năm sáu mươi", "50–60"), ("bảy tám nghìn", "7000–8000"),
      ("một hai triệu", "1000000–2000000"),
      ("hai ba mươi lăm", nil), ("hai tư", nil), ("ba hai", nil), ("năm ba", nil), ("ba tư", nil),
    ] as [(String, String?)]) func readsARange(_ phrase: String, _ range: String?) throws
  {
    let lexicon = Lexicon.builtIn
    let reading = try Reading(SourceText(phrase), Tokenizer(lexicon.vocabulary), lexicon)
    var cursor = Cursor(reading, at: 0, end: reading.tokens.count)
    #expect(cursor.spokenRange().map { "\($0.from)–\($0.to)" } == range)
  }

  /// What the numerals of phrases read, each from its beginning.
  private func read(_ phrases: [String]) throws -> [ExactNumber?] {
    let lexicon = Lexicon.builtIn
    let text = try SourceText(phrases.joined(separator: "\n\n"))
    let reading = Reading(text, Tokenizer(lexicon.vocabulary), lexicon)
    try #require(reading.lines.count == phrases.count)
    return reading.lines.map { line in
      var cursor = Cursor(reading, at: line.tokens.lowerBound, end: line.tokens.upperBound)
      return cursor.numeral()
    }
  }
}
