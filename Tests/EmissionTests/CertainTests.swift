import Records
import Testing

/// Records without what rests on a guess.
@Suite struct CertainTests {
  private let span = Span(start: 0, end: 1)

  @Test func keepsARecordWithoutGuesses() {
    #expect(Record.bare.certain == .bare)
    var record = Record.full
    record.forgetGuesses()
    #expect(record.certain == record)
  }

  @Test func leavesOutFactsWithGuesses() {
    let record = Record.full.certain
    #expect(record.place == nil && record.event == nil)
    #expect(record.periods.map(\.id) == ["p1"])
    #expect(record.figures.map(\.id) == ["f2", "f3", "f4"])
    #expect(record.awards.map(\.id) == ["a2"])
    #expect(record.documents.map(\.id) == ["d2"])
    #expect(record.models == [] && record.people == [])
    #expect(record.title == Record.full.title && record.source == Record.full.source)
  }

  @Test func leavesOutBreakdownsOfFiguresThatAreLeftOut() {
    var record = Record.full
    func parts(_ total: String?, _ parts: [String]) -> Breakdown {
      Breakdown(total: total, parts: parts, axis: .field)
    }
    record.breakdowns = [
      parts("f2", ["f3", "f4"]), parts("f1", ["f3", "f4"]), parts("f2", ["f1", "f4"]),
      parts(nil, ["f2", "f3"]),
    ]
    #expect(record.certain.breakdowns == [parts("f2", ["f3", "f4"]), parts(nil, ["f2", "f3"])])
  }

  @Test func leavesOutFindingsAboutFactsThatAreLeftOut() {
    func finding(_ ids: [String?], record: String? = nil) -> Finding {
      Finding(
        rule: "sum", severity: .error, message: .init(vi: "", en: ""),
        evidence: ids.map { .init(id: $0, text: "", span: span, record: record) })
    }
    var record = Record.full
    let kept = [
      finding(["f2", nil]), finding([nil]), finding(["p1"]), finding(["x9"]),
      finding(["f1"], record: "another"),
    ]
    record.findings = kept + [finding(["f2", "f1"]), finding(["p2"]), finding(["a1"])]
    #expect(record.certain.findings == kept)
  }
}

extension Record {
  fileprivate mutating func forgetGuesses() {
    place?.guesses = []
    event?.guesses = []
    for index in periods.indices { periods[index].guesses = [] }
    for index in figures.indices { figures[index].guesses = [] }
    for index in breakdowns.indices { breakdowns[index].guesses = [] }
    for index in awards.indices { awards[index].guesses = [] }
    for index in documents.indices { documents[index].guesses = [] }
    for index in models.indices { models[index].guesses = [] }
    for index in people.indices { people[index].guesses = [] }
  }
}
