import BanTin
import TestSupport
import Testing

/// Files of several articles, through the command and the library.
@Suite(.timeLimit(.minutes(10))) struct SeveralArticlesTests {
  private let bantin: Bantin
  private let texts: [String]
  private let file: String

  init() throws {
    bantin = try Bantin()
    texts = try Article.genre.prefix(3).map { try $0.text() }
    file = texts.joined(separator: "\n\n***\n\n")
    try bantin.write(file, to: "several.txt")
    for (index, text) in texts.enumerated() { try bantin.write(text, to: "one/\(index).txt") }
  }

  @Test func givesARecordEach() throws {
    let records = try Reader().records(of: Array(file.utf8), uri: "several.txt")
    #expect(records.map(\.source.ordinal) == [0, 1, 2])
    #expect(records.map { $0.id.split(separator: "-").last } == ["0", "1", "2"])
    #expect(Set(records.map(\.source.sha256)).count == 1)
    let scalars = Array(file.unicodeScalars)
    for (record, text) in zip(records, texts) {
      let alone = try Reader().read(text)
      #expect(record.title?.text == alone.title?.text)
      #expect(record.figures.map(\.text) == alone.figures.map(\.text))
      #expect(record.findings.map(\.message) == alone.findings.map(\.message))
      for figure in record.figures {
        #expect(
          scalars[figure.span.start..<figure.span.end].elementsEqual(figure.text.unicodeScalars))
      }
    }
  }

  @Test func oneArticleHasNoSpan() throws {
    let records = try Reader().records(of: Array(texts[0].utf8))
    #expect(records == [try Reader().read(texts[0])])
    #expect(records[0].source.span == nil)
  }

  @Test func readTakesTheFileAsOne() throws {
    #expect(try Reader().read(file).source.span == nil)
    #expect(try Reader(splitsArticles: false).records(of: Array(file.utf8)).count == 1)
  }

  @Test func recordsHaveTheirOwnTexts() throws {
    let records = try Reader(includesText: true).records(of: Array(file.utf8))
    for record in records {
      let (span, text) = (try #require(record.source.span), try #require(record.text))
      let scalars = Array(text.unicodeScalars)
      #expect(scalars.count == span.count)
      for figure in record.figures {
        let words = scalars[figure.span.start - span.start..<figure.span.end - span.start]
        #expect(words.elementsEqual(figure.text.unicodeScalars))
      }
    }
  }

  @Test func extractFollows() throws {
    let outcome = try bantin("extract", "several.txt")
    #expect(outcome.status == 0 && outcome.lines.count == 3)
    #expect(outcome.lines[1].contains(#""ordinal":1,"span":["#))
    let whole = try bantin("extract", "--no-split", "several.txt")
    #expect(whole.lines.count == 1 && whole.text.contains(#""ordinal":0,"pages":[]}"#))
  }

  @Test func explainTellsTheSigns() throws {
    let outcome = try bantin("explain", "several.txt")
    #expect(outcome.text.hasPrefix("――― article 1 of 3\n"))
    #expect(outcome.text.contains("\n――― article 2 of 3: signature, foot, rule, "))
    #expect(!(try bantin("explain", "--no-split", "several.txt").text.contains("article 2")))
  }

  @Test func auditCountsTheLinesOfTheFile() throws {
    try bantin.write(
      texts[0] + "\n\n***\n\n" + texts[1]
        + "\n\n***\n\nSơ kết phong trào thi đua dân vận khéo ở xã Sơn Khê\n\n"
        + "Toàn xã có 201/241 hộ đạt gia đình văn hóa, đạt 85,4%. "
        + String(repeating: "Bà con trong xã ai nấy đều vui vì đường làng sạch đẹp. ", count: 5),
      to: "share.txt")
    let line =
      texts[0...1].joined(separator: "\n\n***\n\n").split(
        separator: "\n", omittingEmptySubsequences: false
      ).count + 6
    let rule = ["--rule", "ratio-percent-mismatch"]
    let outcome = try bantin("audit", rule[0], rule[1], "share.txt")
    #expect(outcome.text.hasPrefix("share.txt:\(line):12: error:"), "\(outcome.text)")
    #expect(outcome.text.contains(" \(line) | Toàn xã có 201/241 hộ"))
    // Where the file is not at hand, lines are counted from the article's beginning.
    let records = try bantin.shell(
      "bantin extract --include-text share.txt > s.jsonl; bantin audit \(rule[0]) \(rule[1]) s.jsonl"
    )
    #expect(records.text.hasPrefix("share.txt (article 3):3:12: error:"), "\(records.text)")
  }

  @Test func evaluateKnowsTheArticles() throws {
    let titles = try texts.map { try #require(try Reader().read($0).title?.text) }
    for (index, title) in titles.enumerated() {
      let quoted = title.replacing("\"", with: "\\\"")
      try bantin.write(
        #"{"file": "several.txt", "ordinal": \#(index), "title": "\#(quoted)"}"#,
        to: "gold/\(index).gold.json")
    }
    let outcome = try bantin("evaluate", "--gold", "gold", "--list", "several.txt")
    #expect(outcome.status == 0)
    #expect(!outcome.text.contains("  - "), "\(outcome.text)")
    let whole = try bantin("evaluate", "--gold", "gold", "--list", "--no-split", "several.txt")
    #expect(whole.text != outcome.text)
  }
}
