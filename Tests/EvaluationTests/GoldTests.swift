import Evaluation
import Records
import Testing

/// Gold files, and what is wrong with some.
@Suite struct GoldTests {
  @Test func readsWhatIsStatedAndWhatIsNot() throws {
    let gold = try Gold(
      json: Array(
        #"""
        {"file": "a.txt", "byline": null, "title": "A", "figures": [{"value": 7, "unit": "hộ"}],
         "people": [], "figure": 1, "Title": 2}
        """#.utf8))
    #expect(gold.byline == .value(nil) && gold.title == .value("A"))
    #expect(gold.publisher == .unsaid)
    #expect(gold.figures?.map(\.unit) == ["hộ"] && gold.figures?.first?.bound == .unsaid)
    #expect(gold.people == [] && gold.models == nil)
    #expect(gold.unknownKeys == ["Title", "figure"])
  }

  @Test(arguments: [
    (#"{"file": "a"#, "no JSON"),
    ("[1]", "the whole: no object"),
    ("{}", "file: missing"),
    (#"{"file": null}"#, "file: null, where a value must stand"),
    (#"{"file": "a", "figures": {}}"#, "figures: no array"),
    (
      #"{"file": "a", "figures": [{"value": 1, "unit": "hộ"}, {"value": 2}]}"#,
      "figures[1].unit: missing"
    ),
    (#"{"file": "a", "figures": [{"value": "1", "unit": "hộ"}]}"#, "figures[0].value: no number"),
    (
      #"{"file": "a", "awards": [{"kind": "model", "count": "6"}]}"#,
      "awards[0].count: no whole number"
    ),
    (#"{"file": "a", "people": [{"name": 7}]}"#, "people[0].name: no string"),
  ]) func saysWhereGoldIsMalformed(_ json: String, _ complaint: String) {
    let error = #expect(throws: Gold.Malformed.self) { try Gold(json: Array(json.utf8)) }
    #expect(error?.description == complaint)
  }

  @Test(arguments: [
    ("a.txt", "a.txt", true), ("a.txt", "in/a.txt", true), ("in/a.txt", "in/a.txt", true),
    ("in/a.txt", "a.txt", false), ("a.txt", "b.txt", false), ("b.txt", "b.txt.html", false),
  ]) func belongsToTheEndOfAPath(_ file: String, _ uri: String, _ isOf: Bool) throws {
    let gold = try Gold(json: Array(#"{"file": "\#(file)"}"#.utf8))
    #expect(gold.isOf(Source(uri: uri, sha256: "", bytes: 0)) == isOf)
  }
}
