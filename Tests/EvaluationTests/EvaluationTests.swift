import Evaluation
import FoundationEssentials
import Records
import Testing

/// Which facts agree, and what is counted.
@Suite struct EvaluationTests {
  private let span = Span(start: 0, end: 1)

  // MARK: Figures

  @Test(arguments: [
    (#"{"value": 7, "unit": "mô hình"}"#, 7.0, "mô hình", true),
    (#"{"value": 7, "unit": "căn nhà tình nghĩa"}"#, 7, "căn nhà", true),
    (#"{"value": 7, "unit": "căn nhà"}"#, 7, "căn nhà tình nghĩa", true),
    (#"{"value": 7, "unit": "mô hình, điển hình"}"#, 7, "mô hình", true),
    (#"{"value": 7, "unit": "Hộ “nghèo”"}"#, 7, "hộ nghèo", true),
    (#"{"value": 7, "unit": "hộ"}"#, 7, "hội viên", false),
    (#"{"value": 7, "unit": "hộ"}"#, 8, "hộ", false),
    (#"{"value": null, "unit": "hộ"}"#, 7, "hộ", false),
    (#"{"value": 36.4, "unit": "%"}"#, 36.4000000001, "%", true),
    (#"{"value": 7, "max": 9, "unit": "hộ"}"#, 7, "hộ", false),
  ]) func comparesFigures(_ gold: String, _ value: Double, _ unit: String, _ isHit: Bool) throws {
    let figure = Figure(id: "f1", value: value, unit: unit, text: "", span: span)
    let evaluation = try evaluation(#""figures": [\#(gold)]"#) { $0.figures = [figure] }
    let score = evaluation[.figures]
    #expect((score.hits, score.misses, score.extras) == (isHit ? (1, 0, 0) : (0, 1, 1)))
  }

  @Test func countsEveryFactOnce() throws {
    let figures = [5.0, 5, 7].enumerated().map { index, value in
      Figure(id: "f\(index)", value: value, unit: "hộ", text: "", span: span)
    }
    let gold = #""figures": [{"value": 5, "unit": "hộ"}, {"value": 6, "unit": "hộ"}]"#
    let score = try evaluation(gold) { $0.figures = figures }[.figures]
    #expect((score.hits, score.misses, score.extras) == (1, 1, 2))
    #expect(score.precision == 1 / 3.0 && score.recall == 0.5)
    #expect(abs(score.f1 - 0.4) < 1e-12)
  }

  @Test func asksOnlyForWhatTheGoldStates() throws {
    let figure = Figure(
      id: "f1", value: 5, bound: .over, unit: "hộ", status: .stock, fields: [.urban, .economy],
      text: "", span: span)
    let gold = #"""
      "figures": [
        {"value": 5, "unit": "hộ", "bound": "over", "status": null, "fields": ["economy", "urban"]},
        {"value": 5, "unit": "hộ"}
      ]
      """#
    let evaluation = try evaluation(gold) { $0.figures = [figure, figure] }
    let attributes = evaluation[.figures].attributes
    #expect(attributes["bound"] == .init(right: 1, asked: 1))
    #expect(attributes["status"] == .init(right: 0, asked: 1))
    #expect(attributes["fields"] == .init(right: 1, asked: 1))
    let kinds = evaluation.differences.map(\.kind)
    #expect(kinds == [.attribute("status", gold: "null", record: "stock")])
  }

  // MARK: Other kinds

  @Test func comparesModelsByTheLargerPart() throws {
    func isHit(_ gold: String, _ name: String) throws -> Bool {
      let model = Model(kind: .model, name: name, text: "", span: span)
      return try evaluation(#""models": [{"name": "\#(gold)"}]"#) { $0.models = [model] }[.models]
        .hits == 1
    }
    #expect(try isHit("Ngõ nhỏ có hoa", "“ngõ nhỏ có  hoa”"))
    #expect(try isHit("Ngõ nhỏ có hoa", "Ngõ nhỏ có hoa tươi"))
    #expect(try isHit("Ngõ nhỏ có hoa tươi", "nhỏ có hoa tươi"))
    #expect(try !isHit("Ngõ nhỏ có hoa", "Ngõ nhỏ có hoa tươi khắp phố phường"))
    #expect(try !isHit("Ngõ có hoa", "Ngõ có hoa 2"))
  }

  @Test func comparesCalendarValuesOnce() throws {
    let gold =
      #""periods": [{"value": "2020"}, {"value": "2020"}, {"value": "2021"}, {"value": null}]"#
    let score = try evaluation(gold) { record in
      record.periods = ["2020", "2020", "2022", nil].map {
        Period(id: "p", kind: .year, value: $0.map { EDTF($0) }, text: "", span: span)
      }
    }[.periods]
    #expect((score.hits, score.misses, score.extras) == (1, 1, 1))
  }

  @Test func comparesSums() throws {
    let gold = #""breakdowns": [{"total": 8, "parts": [3, 5]}]"#
    let score = try evaluation(gold) { record in
      record.figures = [8.0, 5, 3].enumerated().map { index, value in
        Figure(id: "f\(index)", value: value, unit: "hộ", text: "", span: span)
      }
      record.breakdowns = [
        Breakdown(total: "f0", parts: ["f1", "f2"], axis: .field),
        Breakdown(total: "f0", parts: ["f1", "f2"], axis: .field, exhaustive: false),
        Breakdown(total: "f0", parts: ["f1"], axis: .field),
        Breakdown(parts: ["f1", "f2"], axis: .field),
      ]
    }[.breakdowns]
    #expect((score.hits, score.misses, score.extras) == (1, 0, 1))
  }

  @Test func comparesAwardsByKindOfRecipient() throws {
    let gold = #"""
      "awards": [{"kind": "collective", "count": 6, "act": "awarded", "issuer": "Uỷ ban xã"},
                 {"kind": "individual", "count": null}]
      """#
    let evaluation = try evaluation(gold) { record in
      record.awards = [
        Award(
          id: "a1", act: .commended, issuer: "Ủy ban xã",
          recipients: [
            Recipient(kind: .individual, count: nil), Recipient(kind: .collective, count: 6),
          ], text: "", span: span)
      ]
    }
    #expect(evaluation[.awards].hits == 2)
    #expect(evaluation[.awards].attributes["act"] == .init(right: 0, asked: 1))
    #expect(evaluation[.awards].attributes["issuer"] == .init(right: 1, asked: 1))
  }

  @Test func comparesPostsInAnyOrder() throws {
    let gold = #""people": [{"name": "Trần Bình", "posts": ["Bí thư", "Chủ tịch"]}]"#
    let person = Person(name: "TRẦN BÌNH", posts: ["chủ tịch", "Bí thư"], text: "", span: span)
    let evaluation = try evaluation(gold) { $0.people = [person] }
    #expect(evaluation[.people].attributes["posts"] == .init(right: 1, asked: 1))
    #expect(evaluation.differences == [])
  }

  @Test func leavesNotesOutOfTheFindings() throws {
    let score = try evaluation(#""findings": [{"rule": "sum"}]"#) { record in
      record.findings = [Finding.Severity.note, .warning].map {
        Finding(rule: "sum", severity: $0, message: .init(vi: "", en: ""), evidence: [])
      }
    }[.findings]
    #expect((score.hits, score.misses, score.extras) == (1, 0, 0))
  }

  // MARK: Head

  @Test(arguments: [
    (#""title": "Đại hội""#, "ĐẠI HỘI", (1, 0, 0)),
    (#""title": "Đại hội""#, "Đại hội xã", (0, 1, 1)),
    (#""title": "Đại hội""#, nil, (0, 1, 0)),
    (#""title": null"#, "Đại hội", (0, 0, 1)),
    (#""title": null"#, nil, (0, 0, 0)),
    (#""byline": null"#, "Đại hội", (0, 0, 0)),
  ]) func comparesTheHead(_ gold: String, _ title: String?, _ counts: (Int, Int, Int)) throws {
    let score = try evaluation(gold) { $0.title = title.map { Words(text: $0, span: span) } }[
      .title]
    #expect((score.hits, score.misses, score.extras) == counts)
  }

  // MARK: Whole evaluations

  @Test func takesTheRecordOfTheFile() throws {
    var evaluation = Evaluation()
    let gold = try JSONDecoder().decode(
      Gold.self, from: Data(#"{"file": "b.txt", "documents": [], "people": [{"name": "A"}]}"#.utf8))
    let source = Source(uri: "news/b.txt", sha256: "", bytes: 0)
    let other = Source(uri: "news/a.txt", sha256: "", bytes: 0)
    let record = Record(id: "1", source: source, people: [Person(name: "a", text: "", span: span)])
    evaluation.add([gold], among: [Record(id: "2", source: other), record])
    #expect(evaluation[.people].hits == 1 && evaluation.unanswered == [])
    #expect(evaluation.mean == 1)
    evaluation.add([gold], among: [])
    #expect(evaluation[.people].misses == 1 && evaluation.unanswered == ["b.txt"])
    #expect(evaluation.differences.map(\.description) == ["- b.txt people: name “A”"])
    #expect(Evaluation().mean == nil)
  }

  private func evaluation(
    _ gold: String, _ change: (inout Record) -> Void
  ) throws -> Evaluation {
    let json = Data("{\"file\": \"a.txt\", \(gold)}".utf8)
    var record = Record(id: "1", source: Source(uri: "a.txt", sha256: "", bytes: 0))
    change(&record)
    var evaluation = Evaluation()
    evaluation.add(try JSONDecoder().decode(Gold.self, from: json), record)
    return evaluation
  }
}
