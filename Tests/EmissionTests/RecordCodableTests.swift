import FoundationEssentials
import Records
import Testing

@Suite struct RecordCodableTests {
  @Test(arguments: [Record.bare, .full])
  func survivesAnyCoder(_ record: Record) throws {
    let data = try JSONEncoder().encode(record)
    #expect(try JSONDecoder().decode(Record.self, from: data) == record)
  }

  /// Absent members are lawful except for required ones, which must be there even where null.
  @Test func encodesWhatTheContractRequires() throws {
    let encoder = JSONEncoder()
    let text = String(decoding: try encoder.encode(Record.full), as: UTF8.self)
    let violations = try Schema().violations(of: JSON(text))
    #expect(violations.filter { !$0.contains("out of order") } == [])
  }

  @Test func readsSparseRecords() throws {
    let json = """
      {"schema": "bantin/1", "id": "x", "unheardOf": {"a": [1]},
       "source": {"uri": "a.txt", "sha256": "", "bytes": 1, "mediaType": "text/plain",
                  "encoding": "UTF-8", "ordinal": 0},
       "place": {"name": "Xã A", "level": "commune"},
       "periods": [{"id": "p1", "kind": "year", "value": "2020", "text": "2020", "span": [1, 5]}],
       "figures": [{"id": "f1", "value": 7, "bound": "exact", "unit": "hộ", "text": "7 hộ",
                    "span": [8, 12]}],
       "breakdowns": [{"axis": "year", "parts": []}],
       "awards": [{"id": "a1", "act": "awarded", "text": "tặng", "span": [0, 4],
                   "recipients": [{"kind": "collective", "count": null}]}],
       "documents": [],
       "models": [{"kind": "model", "name": "A", "text": "A", "span": [0, 1]}],
       "people": [], "findings": []}
      """
    let record = try JSONDecoder().decode(Record.self, from: Data(json.utf8))
    let span = Span(start: 0, end: 1)
    #expect(record.title == nil && record.text == nil)
    #expect(record.place == Place(name: "Xã A", level: .commune))
    #expect(record.periods.map(\.inferred) == [false])
    #expect(record.periods[0].guesses == [] && record.figures[0].guesses == [])
    #expect(record.breakdowns[0].guesses == [] && record.awards[0].guesses == [])
    #expect(record.place?.guesses == [] && record.models[0].guesses == [])
    #expect(
      record.figures == [
        Figure(id: "f1", value: 7, unit: "hộ", text: "7 hộ", span: Span(start: 8, end: 12))
      ])
    #expect(record.breakdowns == [Breakdown(parts: [], axis: .year)])
    #expect(record.awards.map(\.recipients) == [[Recipient(kind: .collective, count: nil)]])
    #expect(record.models == [Model(kind: .model, name: "A", text: "A", span: span)])
  }

  @Test(arguments: ["[1]", "[1,2,3]", "[3,1]", "[-1,2]", "{}", "\"1\""])
  func refusesWhatIsNoSpan(_ json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Span.self, from: Data(json.utf8))
    }
  }

  @Test func knowsEveryValueOfTheContract() throws {
    let root = try Schema().root
    let properties = try #require(root["properties"])
    func values(_ list: String, _ member: String) -> [String]? {
      let type = properties[list]?["items"]?["properties"]?[member]
      return type?["enum"]?.elements.compactMap(\.text)
    }
    func names<Value: CaseIterable & RawRepresentable<String>>(_: Value.Type) -> [String] {
      Value.allCases.map(\.rawValue)
    }
    let recipients = properties["awards"]?["items"]?["properties"]?["recipients"]
    let recipient = recipients?["items"]?["properties"]
    let kinds = properties["event"]?["properties"]?["kinds"]
    #expect(names(Event.Kind.self) == kinds?["items"]?["enum"]?.elements.compactMap(\.text))
    #expect(names(Period.Kind.self) == values("periods", "kind"))
    #expect(names(Period.Role.self) == values("periods", "role"))
    #expect(names(Figure.Bound.self) == values("figures", "bound"))
    #expect(names(Figure.Status.self) == values("figures", "status"))
    #expect(names(Level.self) == values("figures", "level"))
    #expect(names(Breakdown.Axis.self) == values("breakdowns", "axis"))
    #expect(names(Award.Act.self) == values("awards", "act"))
    #expect(names(Recipient.Kind.self) == recipient?["kind"]?["enum"]?.elements.compactMap(\.text))
    #expect(names(Document.Style.self) == values("documents", "style"))
    #expect(names(Model.Kind.self) == values("models", "kind"))
    #expect(names(Finding.Severity.self) == values("findings", "severity"))
    #expect(names(Guess.self) == root["$defs"]?["guess"]?["enum"]?.elements.compactMap(\.text))
    #expect(names(Field.self) == root["$defs"]?["field"]?["enum"]?.elements.compactMap(\.text))
  }

  @Test(arguments: [
    (Span(start: 2, end: 5), Span(start: 3, end: 5), true, true),
    (Span(start: 2, end: 5), Span(start: 4, end: 6), false, true),
    (Span(start: 2, end: 5), Span(start: 5, end: 6), false, false),
    (Span(start: 2, end: 5), Span(start: 0, end: 9), false, true),
  ])
  func comparesSpans(_ span: Span, _ other: Span, contains: Bool, overlaps: Bool) {
    #expect(span.contains(other) == contains)
    #expect(span.overlaps(other) == overlaps)
    #expect(other.overlaps(span) == overlaps)
    #expect(span.count == 3 && !span.isEmpty)
  }
}
