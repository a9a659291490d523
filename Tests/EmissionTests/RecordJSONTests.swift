import Emission
import FoundationEssentials
import Records
import Testing

@Suite struct RecordJSONTests {
  @Test(arguments: [Record.bare, .full], [false, true])
  func keepsTheContract(_ record: Record, indented: Bool) throws {
    #expect(try Schema().violations(of: JSON(record.json(indented: indented))) == [])
  }

  @Test func writesEveryMember() throws {
    let record = try JSON(Record.full.json())
    let schema = try Schema().root
    #expect(record.keys == schema["properties"]?.keys)
    for (name, properties) in try objects(of: schema) {
      let written = record[name].map { $0.elements.first ?? $0 }
      #expect(written?.keys == properties.keys, "\(name)")
    }
  }

  /// The properties of each object that is a member, or an element of a member, of a record.
  private func objects(of schema: JSON) throws -> [(String, JSON)] {
    let properties = try #require(schema["properties"])
    return properties.keys.compactMap { name in
      let type = properties[name]
      return (type?["properties"] ?? type?["items"]?["properties"]).map { (name, $0) }
    }
  }

  @Test func writesTheHeadEvenWhereThereIsNone() throws {
    #expect(
      Record.bare.json() == """
        {"schema":"bantin/1","id":"e3b0c44298fc-0","source":{"uri":"trống.txt",\
        "sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","bytes":0,\
        "mediaType":"text/plain","encoding":"UTF-8","ordinal":0,"pages":[]},"title":null,"published":null,\
        "publisher":null,"byline":null,"place":null,"event":null,"body":null,"periods":[],\
        "figures":[],"breakdowns":[],"awards":[],"documents":[],"models":[],"people":[],\
        "findings":[]}
        """)
  }

  @Test func leavesOutWhatMayNotBeNull() throws {
    var record = Record.bare
    record.published = Published(date: "2020")
    record.place = Place(name: "Xã A", level: .commune)
    record.event = Event(kinds: [])
    record.breakdowns = [Breakdown(parts: [], axis: .other)]
    let json = try JSON(record.json())
    #expect(try Schema().violations(of: json) == [])
    #expect(json["published"]?.keys == ["date", "time"])
    #expect(json["place"]?.keys == ["name", "level", "code", "within", "guesses"])
    #expect(json["event"]?.keys == ["kinds", "host", "date", "guesses"])
    #expect(json["breakdowns"]?.elements.first?.keys.last == "guesses")
  }

  @Test(arguments: [Record.bare, .full], [false, true])
  func readsBack(_ record: Record, indented: Bool) throws {
    let bytes = Data(record.json(indented: indented).utf8)
    #expect(try JSONDecoder().decode(Record.self, from: bytes) == record)
  }

  @Test func writesTheSameInBothForms() throws {
    #expect(try JSON(Record.full.json()) == JSON(Record.full.json(indented: true)))
  }
}
