import Extraction
import Testing

/// What users are told of the lexicon, and what their tables may say.
@Suite struct LexiconGuideTests {
  private static let header = "class\tform\tvalue\tnote\n"

  @Test(arguments: LexiconClass.lexicons)
  func explainsEveryClass(_ lexicon: LexiconClass) {
    let guide = lexicon.guide
    #expect(guide.meaning.count > 8 && !guide.meaning.contains("\n"))
    #expect(Lexicon.builtIn.value(of: guide.example, in: lexicon) != nil)
    #expect(LexiconTable.builtIn.contains { $0.count(of: lexicon) > 0 })
    #expect(guide.takesAnyValue == (lexicon.knownValues == nil))
  }

  /// What is printed can be read again, and says the same.
  @Test(arguments: LexiconTable.builtIn.indices)
  func printsTablesThatCanBeRead(_ index: Int) throws {
    let table = LexiconTable.builtIn[index]
    let all = Self.header + table.lines(of: Set(LexiconClass.lexicons))
    let read = try LexiconTable(parsing: Array(all.utf8), name: "printed")
    for lexicon in LexiconClass.lexicons {
      #expect(read.count(of: lexicon) == table.count(of: lexicon))
    }
    #expect(Self.header + read.lines(of: Set(LexiconClass.lexicons)) == all)
  }

  @Test func printsTheClassesAskedForWithTheirComments() throws {
    let text = Self.header + "# A\nunit\tchum\n\n# B\nfield\tnuôi ong\teconomy\r\nunit\tchòm"
    let table = try LexiconTable(parsing: Array(text.utf8), name: "mine")
    #expect(table.lines(of: [.unit]) == "# A\nunit\tchum\nunit\tchòm\n")
    #expect(table.lines(of: [.field]) == "\n# B\nfield\tnuôi ong\teconomy\r\n")
    #expect(table.lines(of: [.post]) == "")
  }

  @Test(arguments: [
    ("field\tnuôi ong\teconomi", "“economi” is no value of field; the values are adm"),
    ("field\tnuôi ong\teconomy+", "“economy+” is no value of field"),
    ("field\tnuôi ong", "“” is no value of field"),
    ("status\tgieo\tsown", "“sown” is no value of status"),
    ("award-verb\tgieo\timplemented", "“implemented” is no value of award-verb"),
    ("surname\tLò\tThái", "“Thái” is no value of surname; the values are none at all, common"),
    ("rank\ttổ trưởng\tleader", "“leader” stands where the value does; rank takes none"),
    ("unit\t\u{A0}\t", "the form is empty"),
    ("unit\t \t", "the form is empty"),
  ]) func refusesValuesThatNoRuleKnows(_ row: String, _ complaint: String) {
    let error = #expect(throws: LexiconTable.Malformed.self) {
      try LexiconTable(parsing: Array((Self.header + "\n" + row).utf8), name: "mine.tsv")
    }
    #expect(error?.description.hasPrefix("mine.tsv:3: " + complaint) == true)
  }

  @Test(arguments: [
    "field\tnuôi ong\teconomy+environment", "status\tgieo\tnone", "surname\tLò",
    "unit\tchum\tgì đó",
    "event\tliên hoan mo lân\tfestival+contest",
  ]) func takesValuesThatRulesKnow(_ row: String) throws {
    _ = try LexiconTable(parsing: Array((Self.header + row).utf8), name: "mine.tsv")
  }

  /// A table from a spreadsheet, and one from a system that decomposes letters.
  @Test func readsMarksAndDecomposedLetters() throws {
    var lexicon = Lexicon.builtIn
    let table = "\u{FEFF}class\tform\tvalue\tnote\r\nunit\tche\u{300}m\tche\u{300}m to\r\n"
    lexicon.add(try LexiconTable(parsing: Array(table.utf8), name: "mine.tsv"))
    let value = try #require(lexicon.value(of: "chèm", in: .unit))
    #expect(Array(value.utf8) == Array("chèm to".utf8))
  }
}
