import Extraction
import Records
import Testing

/// The tables of words, and what becomes of the texts that hold them.
@Suite struct LexiconTests {
  // MARK: Parsing

  @Test(arguments: [
    ("", 1, LexiconTable.Malformed.Reason.header),
    ("unit\thộ\n", 1, .header),
    ("class;form;value\n", 1, .header),
    ("class\tform\tvalue\tnote\nunit\n", 2, .columns(1)),
    ("class\tform\tvalue\tnote\n\n# hộ\nunit\thộ\t\t\tx\n", 4, .columns(5)),
    ("class\tform\tvalue\nunit\thộ\nunits\thộ\n", 3, .lexicon("units")),
    ("class\tform\tvalue\nnumber-token\thộ\n", 2, .lexicon("number-token")),
    ("class\tform\tvalue\nunit\t\t\n", 2, .form),
    ("class\tform\tvalue\r\nunit\thộ\r\n\r\nunit\t\r\n", 4, .form),
  ]) func saysWhereATableIsMalformed(
    _ table: String, _ line: Int, _ reason: LexiconTable.Malformed.Reason
  ) {
    let error = #expect(throws: LexiconTable.Malformed.self) {
      try LexiconTable(parsing: Array(table.utf8), name: "my.tsv")
    }
    #expect(error?.name == "my.tsv" && error?.line == line && error?.reason == reason)
    #expect(error?.description.hasPrefix("my.tsv:\(line): ") == true)
  }

  @Test func saysWhereATableIsNoUTF8() {
    let table = Array("class\tform\tvalue\nunit\th".utf8) + [0xFF, 0x0A]
    let error = #expect(throws: LexiconTable.Malformed.self) {
      try LexiconTable(parsing: table, name: "my.tsv")
    }
    #expect(error?.line == 2 && error?.reason == .encoding)
  }

  @Test func namesTheLexiconsThatThereAre() throws {
    let error = #expect(throws: LexiconTable.Malformed.self) {
      try LexiconTable(parsing: Array("class\tform\tvalue\nunits\thộ".utf8), name: "my.tsv")
    }
    let message = try #require(error?.description)
    #expect(message.contains("“units”"))
    for lexicon in LexiconClass.lexicons {
      #expect(message.contains(lexicon.name))
      #expect(LexiconClass(name: lexicon.name) == lexicon)
    }
    #expect(LexiconClass(name: LexiconClass.numberToken.name) == nil)
  }

  // MARK: Matching

  @Test(arguments: [
    // The value, or the form itself.
    ("unit\tchum khoai\tchum", "có 5 chum khoai", "chum"),
    ("unit\tchum khoai\t", "có 5 chum khoai", "chum khoai"),
    ("unit\tchum khoai", "có 5 chum khoai", "chum khoai"),
    // The longest entry.
    (
      "unit\tchum\nunit\tchum khoai\nunit\tchum khoai lang", "có 5 chum khoai lang đỏ",
      "chum khoai lang"
    ),
    ("unit\tchum\nunit\tchum khoai sọ", "có 5 chum khoai lang", "chum"),
    // The last of two for one form; one that stands in the built-in lexicon as well.
    ("unit\tchum\tA\nunit\tchum\tB", "có 5 chum khoai", "B"),
    ("unit\thộ\tnhà", "có 5 hộ.", "nhà"),
    // Case and tone placement do not matter.
    ("unit\tchum hoà\tchum", "có 5 CHUM HÒA", "chum"),
    ("unit\tChum hòa\tchum", "có 5 chum hoà", "chum"),
    ("unit\tchum huy\u{309}\tchum", "có 5 chum huỷ", "chum"),
    // White space does not, but a new paragraph does.
    ("unit\tchum khoai\tA\nunit\tchum\tB", "có 5 chum\u{A0} khoai", "A"),
    ("unit\tchum khoai\tA\nunit\tchum\tB", "có 5 chum.\n\nKhoai", "B"),
    // Words in capitals want capitals.
    ("unit\tCK\tA\nunit\tck khoai\tB", "có 5 CK", "A"),
    ("unit\tchum CK\tA\nunit\tchum\tB", "có 5 chum CK", "A"),
    ("unit\tchum CK\tA\nunit\tchum\tB", "có 5 chum ck", "B"),
  ]) func findsUnits(_ rows: String, _ text: String, _ unit: String) throws {
    #expect(try units(in: text, knowing: rows) == [unit])
  }

  @Test func leavesTheBuiltInLexiconAlone() throws {
    let text = "Xã có 5 hộ."
    #expect(try units(in: text, knowing: "unit\thộ\tnhà") == ["nhà"])
    #expect(try record(of: text).figures.map(\.unit) == ["hộ"])
  }

  @Test func keepsCommentsAndEmptyLinesOut() throws {
    #expect(try units(in: "Xã có 5 hộ.", knowing: "# unit\thộ\tA\n\n#unit\thộ\tB") == ["hộ"])
  }

  private func units(in text: String, knowing rows: String) throws -> [String] {
    var lexicon = Lexicon.builtIn
    let table = "class\tform\tvalue\tnote\n" + rows
    lexicon.add(try LexiconTable(parsing: Array(table.utf8), name: "test"))
    return try record(of: text, by: Extractor(lexicon: lexicon)).figures.map(\.unit)
  }
}
