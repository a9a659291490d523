import Extraction
import Records
import TestSupport
import Testing
import VietText

/// A file is cut where one article ends and another begins, and nowhere else.
@Suite struct ArticlesTests {
  private static let extractor = Extractor()

  @Test(arguments: ArticlePage.several) func parts(_ page: ArticlePage) throws {
    let articles = try articles(in: page.text.replacing("✂", with: ""))
    #expect(articles.map(\.text.brief) == pieces(of: page.text).map(\.brief))
    try #require(articles.count > 1)
    if let signs = page.signs { #expect(Set(articles[1].signs) == Set(signs)) }
  }

  @Test(arguments: ArticlePage.one) func keepsTogether(_ page: ArticlePage) throws {
    let articles = try articles(in: page.text)
    #expect(articles.map(\.text.brief) == [page.text.brief])
    #expect(articles[0].signs == [])
  }

  @Test func everySignHasAnExample() {
    let shown = Set(ArticlePage.several.flatMap { $0.signs ?? [] })
    let against = ArticleSign.allCases.filter { $0.weight < 0 }
    #expect(Set(ArticleSign.allCases).subtracting(against).isSubset(of: shown))
    #expect(ArticleSign.allCases.allSatisfy { $0.weight < ArticleSign.enough })
  }

  @Test(arguments: Article.all) func articlesOfTheWorldAreOne(_ article: Article) throws {
    let text = try article.text()
    #expect(try articles(in: text).map(\.text.brief) == [text.brief])
  }

  // MARK: Joins

  @Test(arguments: Article.all, ["\n\n", "\n\n***\n\n", "\n\u{C}", "\n-----\n"])
  func pairsPart(_ first: Article, _ joint: String) throws {
    let above = try first.text()
    for second in Article.all {
      let below = try second.text()
      let articles = try articles(in: above + joint + below)
      #expect(articles.map(\.text.brief) == [above.brief, below.brief])
    }
  }

  @Test(arguments: 0..<6, TextVariant.allCases)
  func tensPart(_ seed: Int, _ variant: TextVariant) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let texts = try Article.all.shuffled(using: &random).prefix(10).map { variant(try $0.text()) }
    let joints = ["\n\n", "\n\n***\n\n", "\n\u{C}", "\r\n\r\n\r\n"]
    var file = ""
    for text in texts {
      file += (file.isEmpty ? "" : joints.randomElement(using: &random) ?? "") + text
    }
    let articles = try articles(in: file)
    #expect(articles.map(\.text.brief) == texts.map(\.brief))
    // Offsets go on pointing into the whole file.
    let scalars = Array(file.unicodeScalars)
    for article in articles {
      let words = scalars[article.span.start..<article.span.end]
      #expect(words.elementsEqual(article.text.unicodeScalars))
      let record = try Self.extractor.record(
        of: article.article, in: Array(file.utf8), source: Source(uri: "", sha256: "", bytes: 0),
        id: "test")
      try expectGrounded(record, in: file)
      let alone = try ExtractionTests.record(of: article.text)
      #expect(Members.statements(record) == Members.statements(alone))
    }
  }

  /// A long file is gone through piece by piece, with its long lines shortened.
  @Test(arguments: ["\n\n", "\n\n***\n\n"]) func longFilesPart(_ joint: String) throws {
    let texts = try (0..<60).map { try Article.all[$0 % Article.all.count].text() }
    let file = texts.joined(separator: joint)
    #expect(file.utf8.count > 3 << 16)
    let articles = try articles(in: file)
    #expect(articles.map(\.text.brief) == texts.map(\.brief))
  }

  /// The articles of the corpus are told from one another without an empty line between.
  @Test func partsWhatLineBreaksJoin() throws {
    let texts = try Article.seeds.map { try $0.text() }
    let found = try articles(in: texts.joined(separator: "\n")).map(\.text)
    let titles = try texts.map { try record(of: $0).title?.text }
    #expect(try found.map { try record(of: $0).title?.text } == titles)
  }

  // MARK: Hostile files

  @Test(arguments: [
    ("", 1), ("a", 1), ("\n", 300_000), ("a\n", 60_000), ("***\n", 60_000), ("\u{C}", 200_000),
    ("Hải Minh\n", 30_000), ("./.\n", 60_000), ("\u{301}", 100_000), ("a\u{301}\n", 50_000),
    ("Bản tin điện tử huyện Sơn Khê\n", 10_000), ("một hai ba bốn năm sáu bảy tám chín ", 20_000),
    ("Sơ kết phong trào thi đua dân vận khéo\n***\n", 10_000), ("Tin liên quan\n\n", 20_000),
  ])
  func survives(_ piece: String, _ count: Int) throws {
    let file = String(repeating: piece, count: count)
    let articles = try articles(in: file)
    var last = 0
    for article in articles {
      #expect(article.article.bytes.lowerBound >= last)
      last = article.article.bytes.upperBound
    }
    #expect(!articles.isEmpty && last <= file.utf8.count)
  }

  @Test func takesLinearTime() throws {
    let article = try Article.seeds.map { try $0.text() }.joined(separator: "\n\n")
    func seconds(_ copies: Int) throws -> Double {
      let bytes = Array(Array(repeating: article, count: copies).joined(separator: "\n\n").utf8)
      let start = processorSeconds()
      #expect(try Self.extractor.articles(in: bytes).count == 5 * copies)
      return processorSeconds() - start
    }
    let short = try seconds(10)
    #expect(try seconds(80) < 8 * short * 2)
  }

  // MARK: Help

  private struct Piece {
    var article: ArticleText
    var text: String
    var span: Span { article.span }
    var signs: [ArticleSign] { article.signs }
  }

  private func articles(in text: String) throws -> [Piece] {
    let bytes = Array(text.utf8)
    return try Self.extractor.articles(in: bytes).map { article in
      Piece(article: article, text: String(decoding: bytes[article.bytes], as: UTF8.self))
    }
  }

  /// The articles of a marked text, without the rules between them.
  private func pieces(of marked: String) -> [String] {
    marked.split(separator: "✂").map { piece in
      var lines = piece.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\u{C}" }
      while let last = lines.last, !last.contains(where: { $0.isLetter && $0 != "o" }),
        !last.contains(".")
      {
        lines.removeLast()
      }
      return lines.joined(separator: "\n")
    }
  }
}

extension String {
  /// The words that the text begins and ends with, and how many characters there are between them.
  fileprivate var brief: String {
    let blank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let first = unicodeScalars.firstIndex { !blank($0) } ?? endIndex
    let last = unicodeScalars.lastIndex { !blank($0) } ?? endIndex
    let text = String(unicodeScalars[first..<last])
    return "\(text.prefix(40)) [\(text.count)] \(text.suffix(20))"
  }
}
