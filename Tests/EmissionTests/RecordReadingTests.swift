import Emission
import Records
import Testing

/// Records read back from what was written.
@Suite struct RecordReadingTests {
  @Test(arguments: [Record.bare, .full], [true, false])
  func readsWhatWasWritten(_ record: Record, indented: Bool) throws {
    #expect(try Record(json: record.json(indented: indented).utf8) == record)
  }

  @Test(arguments: [
    ("", "no JSON"), ("{", "no JSON"), ("[]", "the whole: no object"), ("{}", "schema: missing"),
  ]) func saysWhatIsNoRecord(_ json: String, _ complaint: String) {
    let error = #expect(throws: Record.Malformed.self) { try Record(json: json.utf8) }
    #expect(error?.description == complaint)
  }

  @Test func saysWhereARecordIsMalformed() {
    func complaint(_ old: String, _ new: String) -> String? {
      let json = Record.full.json().replacing(old, with: new)
      return #expect(throws: Record.Malformed.self) { try Record(json: json.utf8) }?.description
    }
    #expect(complaint(#""bantin/1""#, #""bantin/9""#) == "schema: “bantin/9” is not bantin/1")
    #expect(complaint(#""unit":"hộ""#, #""unit":7"#) == "figures[1].unit: no string")
    #expect(complaint(#""unit":"hộ","#, "") == "figures[1].unit: missing")
    #expect(
      complaint(#""status":"stock""#, #""status":"x""#)?.hasPrefix("figures[2].status: ") == true)
  }
}
