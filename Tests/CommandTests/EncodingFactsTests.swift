import BanTin
import TestSupport
import Testing

/// Articles in old encodings give the facts that they give in UTF-8.
@Suite struct EncodingFactsTests {
  /// What the facts of a record say, without their words and places.
  private func values(_ record: Record) -> [String] {
    record.figures.map {
      "\($0.value ?? -1) \($0.unit) \($0.bound) \(String(describing: $0.status)) \($0.period ?? "")"
    } + record.periods.map { "\($0.kind) \($0.value ?? "")" }
      + record.documents.map { "\($0.type ?? "") \($0.number ?? "") \($0.symbol ?? "")" }
      + record.awards.map { "\($0.act) \($0.form?.lowercased() ?? "") \($0.recipients.count)" }
  }

  /// The spans of facts with the words that they are to point to.
  private func grounds(_ record: Record) -> [(text: String, span: Records.Span)] {
    record.figures.map { ($0.text, $0.span) } + record.periods.map { ($0.text, $0.span) }
      + record.documents.map { ($0.text, $0.span) } + record.awards.map { ($0.text, $0.span) }
      + record.people.map { ($0.text, $0.span) } + record.models.map { ($0.text, $0.span) }
  }

  @Test(arguments: Article.seeds, OldEncoding.allCases)
  func givesTheSameFacts(article: Article, encoding: OldEncoding) throws {
    let text = try article.text()
    let reader = Reader(includesText: true)
    let expected = try reader.read(encoding.carried(text))
    let record = try reader.read(encoding.encode(text))
    #expect(values(record) == values(expected))

    let decoded = Array(try #require(record.text).unicodeScalars)
    for (words, span) in grounds(record) {
      let found = String(String.UnicodeScalarView(decoded[span.start..<span.end]))
      // Equal in the canonical sense: windows-1258 has letters in parts.
      #expect(found == words)
    }
    let decoding = try #require(record.source.decoding)
    #expect(decoding.certainty > 0.99)
    #expect(record.source.bytes == encoding.encode(text).count)
    if encoding != .tcvn5712 { #expect(record.source.encoding.hasPrefix(encoding.rawValue)) }
  }

  @Test func tellsTheParts() throws {
    let line = "Năm 2022, toàn xã có 35 mô hình.\n"
    let bytes = OldEncoding.tcvn3.encode(line) + OldEncoding.vni.encode(line)
    let record = try Reader(includesText: true).read(bytes)
    #expect(record.text == line + line)
    let decoding = try #require(record.source.decoding)
    #expect(decoding.parts.map(\.encoding) == ["TCVN3", "VNI"])
    #expect(decoding.parts.map(\.span.start) == [0, 33])
    #expect(decoding.parts.map(\.span.end) == [33, 66])
    #expect(try Reader().read(line).source.decoding == nil)
  }
}
