import BanTin
import FoundationEssentials
import Report
import TestSupport
import Testing

@Suite struct ReportWriterTests {
  /// What an article could hold to break out of the page.
  private static let hostile = [
    "</script><script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "]]>", "<!--",
    "--><!-- <script>", "{{islands}}", "\\u003c\"'&lt;", "\u{2028}\u{FEFF}",
    "𠀀🏵️", TextVariant.decomposed("Hoà Bình"),
    // Controls and noncharacters, which no literal may hold.
    String(
      String.UnicodeScalarView(
        [1, 0x7F, 0x85, 0x9F, 0xFDD0, 0xFFFE, 0x1FFFF, 0x10FFFE].compactMap(
          Unicode.Scalar.init as (UInt32) -> Unicode.Scalar?))),
  ]

  @Test(arguments: hostile)
  func keepsArticlesOutOfTheMarkup(words: String) throws {
    let text = "Xã có 35 mô hình. \(words) Hết."
    let record = try Reader(includesText: true).read(text, uri: "a/\(words).txt")
    let page = String(decoding: report(of: [record]), as: UTF8.self)
    // Nothing but the two pieces of an article stands between its marks.
    let islands = try islands(in: page)
    #expect(islands.map(\.name) == ["id=\"rules\"", "class=\"brief\"", "id=\"article-0\""])
    for island in islands {
      #expect(!island.json.unicodeScalars.contains("<"))
      #expect(!island.json.unicodeScalars.contains(where: isForbidden))
    }
    // And the script gets back what was put in, to the code point.
    let read = try JSONDecoder().decode(Article.self, from: Data(islands[2].json.utf8))
    #expect(Array(read.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(Array(read.source.uri.unicodeScalars) == Array("a/\(words).txt".unicodeScalars))
  }

  private struct Article: Decodable {
    struct Source: Decodable { var uri: String }
    var source: Source
    var text: String
  }

  /// Controls and noncharacters, which are no text in HTML.
  private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE)
      && scalar != "\n"
  }

  @Test func letsNothingElseRunOrBeLoaded() throws {
    let page = String(decoding: report(of: []), as: UTF8.self)
    #expect(page.contains("content=\"default-src 'none'; style-src 'sha256-"))
    for address in ["http:", "https:", "src=", "url(", "@import", "<link", "fetch(", "innerHTML"] {
      #expect(!page.contains(address), "\(address)")
    }
    #expect(page.matches(of: /<style>/).count == 1)
    #expect(page.matches(of: /<script>/).count == 1)
    #expect(page.matches(of: /<\/script/).count == 2)
  }

  @Test func leavesOutWhatIsEmpty() throws {
    let record = try Reader(includesText: true).read("Năm 2022, toàn xã có 35 mô hình.")
    for island in try islands(in: String(decoding: report(of: [record]), as: UTF8.self)) {
      #expect(!island.json.contains(":null"))
      #expect(!island.json.contains(":[]"))
    }
  }

  @Test func holdsNothingBack() throws {
    let records = try ["Xã có 35 mô hình.", "Bản tin", "Phường có 12 mô hình."].map {
      try Reader(includesText: true).read($0)
    }
    var writer = ReportWriter(language: .en)
    var bytes: [UInt8] = []
    writer.begin()
    for record in records {
      bytes += writer.drain()
      writer.write(record)
    }
    bytes += writer.drain()
    #expect(writer.drain().isEmpty)
    writer.end()
    bytes += writer.drain()
    #expect(bytes == report(of: records, language: .en))
  }

  @Test func takesFindingsAcrossArticles() throws {
    let records = try ["Xã có 35 mô hình.", "Xã có 53 mô hình."].map {
      try Reader(includesText: true).read($0)
    }
    let finding = Finding(
      rule: "conflicting-reports", severity: .warning,
      message: .init(vi: "Hai bài ghi khác nhau.", en: "Two articles differ."),
      evidence: records.map {
        .init(
          id: "f1", text: $0.figures[0].text, span: $0.figures[0].span, record: $0.id)
      })
    let page = String(decoding: report(of: records, across: [finding]), as: UTF8.self)
    let island = try #require(try islands(in: page).last)
    #expect(island.name == "class=\"finding\"")
    #expect(try JSONDecoder().decode(Finding.self, from: Data(island.json.utf8)) == finding)
  }

  @Test(arguments: ReportWriter.Language.allCases)
  func opensInALanguage(language: ReportWriter.Language) {
    let page = String(decoding: report(of: [], language: language), as: UTF8.self)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"\(language.rawValue)\">\n"))
    #expect(!page.contains("{{"))
    #expect(page.hasSuffix("</html>\n"))
  }

  @Test func hasWordsForAllValues() {
    let page = String(decoding: report(of: []), as: UTF8.self)
    let kinds = Event.Kind.allCases.map(\.rawValue) + Period.Kind.allCases.map(\.rawValue)
    let said =
      Figure.Bound.allCases.map(\.rawValue) + Figure.Status.allCases.map(\.rawValue)
      + Field.allCases.map(\.rawValue) + Level.allCases.map(\.rawValue)
    let others =
      Period.Role.allCases.map(\.rawValue) + Award.Act.allCases.map(\.rawValue)
      + Recipient.Kind.allCases.map(\.rawValue) + Document.Style.allCases.map(\.rawValue)
      + Model.Kind.allCases.map(\.rawValue) + Finding.Severity.allCases.map(\.rawValue)
      + Guess.allCases.map(\.rawValue)
    for value in kinds + said + others {
      let key = value.contains("-") ? "\"\(value)\"" : value
      #expect(page.contains("    \(key): [") || page.contains("  \(key): ["), "\(value)")
    }
  }

  // MARK: - Pages

  private func report(
    of records: [Record], across findings: [Finding] = [], language: ReportWriter.Language = .vi
  ) -> [UInt8] {
    var writer = ReportWriter(language: language)
    writer.begin()
    for record in records { writer.write(record) }
    for finding in findings { writer.write(finding) }
    writer.end()
    return writer.drain()
  }

  private struct Island {
    var name: String
    var json: String
  }

  /// The data of a page, found as a browser finds it: each to the first end of a script.
  private func islands(in page: String) throws -> [Island] {
    try page.split(separator: "<script type=\"application/json\" ").dropFirst().map { rest in
      let name = try #require(rest.firstIndex(of: ">"))
      let end = try #require(rest.firstRange(of: "</script>"))
      return Island(
        name: String(rest[..<name]),
        json: String(rest[rest.index(after: name)..<end.lowerBound]))
    }
  }
}
