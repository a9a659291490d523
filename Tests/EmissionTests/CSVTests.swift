import Emission
import Records
import Testing

@Suite struct CSVTests {
  /// Reads a table as RFC 4180 has it; nil where it is not well formed.
  ///
  /// Scalars, not characters: CR LF is one `Character`.
  private static func rows(of text: String) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var rest = text.unicodeScalars[...]
    while !rest.isEmpty {
      var cell = String.UnicodeScalarView()
      if rest.first == "\"" {
        repeat {
          rest.removeFirst()
          guard let end = rest.firstIndex(of: "\"") else { return nil }
          cell += rest[..<end]
          rest = rest[rest.index(after: end)...]
          if rest.first == "\"" { cell.append("\"") }
        } while rest.first == "\""
      } else {
        let end = rest.firstIndex { ",\r\n\"".unicodeScalars.contains($0) } ?? rest.endIndex
        cell += rest[..<end]
        rest = rest[end...]
      }
      row.append(String(cell))
      if rest.first == "," {
        rest.removeFirst()
      } else if rest.starts(with: "\r\n".unicodeScalars) {
        rest.removeFirst(2)
        rows.append(row)
        row = []
      } else {
        return nil
      }
    }
    return row.isEmpty ? rows : nil
  }

  /// The rows of a table, each from the column's name to the cell.
  private func table(_ name: String, of records: [Record]) throws -> [[String: String]] {
    let text = try #require(RecordWriterTests.files(records, .csv)["\(name).csv"])
    let rows = try #require(Self.rows(of: text))
    let names = try #require(rows.first)
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(names, $0)) }
  }

  @Test func fillsEveryColumnOfEveryTable() throws {
    let files = RecordWriterTests.files([.bare, .full], .csv)
    #expect(Set(files.keys) == Set(RecordWriter(format: .csv).files))
    #expect(files.count == 13)
    for (name, text) in files {
      let rows = try #require(Self.rows(of: text), "\(name)")
      let columns = try #require(rows.first)
      #expect(rows.count > 1, "\(name)")
      #expect(columns.first == "record")
      #expect(Set(columns).count == columns.count, "\(name)")
      #expect(rows.allSatisfy { $0.count == columns.count }, "\(name)")
      let ids = [Record.bare.id, Record.full.id]
      #expect(rows.dropFirst().allSatisfy { ids.contains($0[0]) }, "\(name)")
    }
  }

  @Test func writesColumnNamesWithoutRecords() throws {
    let files = RecordWriterTests.files([], .csv)
    #expect(files.count == 13)
    #expect(
      files["breakdowns.csv"]
        == "record,breakdown,total,axis,claimed,exhaustive,guesses,start,end\r\n")
  }

  @Test(arguments: [
    ("mô hình", "mô hình"),
    ("hộ; nhà", "hộ; nhà"),
    ("hộ, nhà", "\"hộ, nhà\""),
    (#"nhà "2 tầng""#, #""nhà ""2 tầng""""#),
    ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""),
    ("\r", "\"\r\""),
    ("\"", "\"\"\"\""),
    (" hộ ", " hộ "),
    ("=1+1", "=1+1"),
  ])
  func quotesOnlyWhatItMust(_ unit: String, _ cell: String) throws {
    var record = Record.bare
    record.figures = [
      Figure(id: "f1", value: 2.5, unit: unit, text: "", span: Span(start: 3, end: 9))
    ]
    let text = RecordWriterTests.files([record], .csv)["figures.csv"] ?? ""
    let row = "\r\n\(record.id),f1,2.5,,,exact,\(cell),,,,,,,,,3,9\r\n"
    #expect(Array(text.utf8.suffix(row.utf8.count)) == Array(row.utf8))
    #expect(try table("figures", of: [record]).first?["unit"] == unit)
  }

  /// The names of the columns are those of the members, so each cell is known from the JSON.
  @Test(arguments: [
    ("periods", "id"), ("figures", "id"), ("breakdowns", "breakdown"), ("awards", "id"),
    ("documents", "id"), ("models", "model"), ("people", "person"), ("findings", "finding"),
  ])
  func putsMembersIntoTheirColumns(_ name: String, key: String) throws {
    let facts = try #require(JSON(Record.full.json())[name]?.elements)
    let rows = try table(name, of: [.full])
    #expect(rows.count >= facts.count)
    for row in rows {
      let fact = try #require(
        facts.enumerated().first { row[key] == $1[key]?.cell || row[key] == String($0 + 1) }?.1)
      for (column, member) in fact.columns {
        if let cell = row[column] {
          #expect(cell == member.cell, "\(name).\(column)")
        }
      }
      let unnamed = Set(row.keys).subtracting(fact.columns.map(\.0)).subtracting(["record", key])
      #expect(unnamed.allSatisfy { $0.hasPrefix("recipient") || $0.hasPrefix("message_") })
    }
  }

  @Test func writesTheHeadOfAnArticle() throws {
    let text = RecordWriterTests.files([.full], .csv)["articles.csv"] ?? ""
    #expect(
      Self.rows(of: text)?.last == [
        "5891b5b522d5-1", "bantin/1", "bản tin/xã \"A\", tháng 6.html",
        "5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03", "48213", "text/html",
        "windows-1258", "1", "0", "950",
        "Tổng kết “Dân vận khéo”", "10", "33",
        "2020-06-05", "08:30", "05/06/2020 08:30", "34", "50",
        "Trang tin huyện B", "0", "9", "Nguyễn Văn C", "900", "912",
        "Xã A", "commune", "00123", "Huyện B; Tỉnh D", "place-of-site", "xã A", "60", "64",
        "final-review; commendation", "Huyện ủy B", "2020-06-04", "year-inferred",
        "hội nghị tổng kết", "70", "87", "10", "912",
      ])
    #expect(Self.rows(of: text)?.first?[16...17] == ["published_start", "published_end"])
    #expect(Self.rows(of: text)?.first?[24...27].last == "place_within")
  }

  @Test func joinsTheTables() throws {
    let awards = try table("awards", of: [.full])
    #expect(awards.map { $0["id"] } == ["a1", "a1", "a2"])
    #expect(awards.map { $0["recipient_kind"] } == ["collective", "individual", ""])
    #expect(awards.map { $0["recipient_count"] } == ["6", "", ""])
    #expect(awards.map { $0["recipient"] } == ["1", "2", ""])

    let parts = try table("breakdown_parts", of: [.full])
    #expect(parts.map { $0["breakdown"] } == ["1", "1", "1", "1"])
    #expect(parts.map { $0["part"] } == ["1", "2", "3", "4"])
    #expect(parts.map { $0["figure"] } == ["f2", "f3", "", ""])
    #expect(parts.map { $0["listed"] } == ["", "", "kinh tế", "văn hóa; xã hội"])

    let posts = try table("people_posts", of: [.full])
    #expect(posts.map { $0["post"] } == Record.full.people[0].posts)
    #expect(posts.map { $0["person"] } == ["1", "1"])

    let findings = try table("findings", of: [.full])
    #expect(findings.map { $0["message_vi"] } == ["Tổng không khớp:\n31 ≠ 30"])
    #expect(findings.map { $0["message_en"] } == ["The sum is 30, not 31."])

    let evidence = try table("finding_evidence", of: [.full])
    #expect(evidence.map { $0["fact"] } == ["f1", ""])
    #expect(evidence.map { $0["other_record"] } == ["5891b5b522d5-0", ""])
  }

  @Test func marksTablesForExcel() {
    for text in RecordWriterTests.files([.full], .csv, excel: true).values {
      #expect(text.unicodeScalars.first == "\u{FEFF}")
      #expect(text.unicodeScalars.dropFirst().first == "r")
    }
    for text in RecordWriterTests.files([.full], .csv).values {
      #expect(text.unicodeScalars.first == "r")
    }
  }

  @Test(arguments: [
    ("=HYPERLINK(A1)", "'=HYPERLINK(A1)"), ("+84", "'+84"), ("-5", "'-5"), ("@sum", "'@sum"),
    ("\t=1", "'\t=1"), ("\n=1,2", "\"'\n=1,2\""), ("a=1", "a=1"), ("", ""), ("'", "'"),
  ])
  func guardsAgainstFormulas(_ unit: String, _ cell: String) {
    var record = Record.bare
    record.figures = [
      Figure(id: "f1", value: -5, unit: unit, text: "", span: Span(start: 3, end: 9))
    ]
    let text = RecordWriterTests.files([record], .csv, excel: true)["figures.csv"] ?? ""
    #expect(text.hasSuffix("\r\n\(record.id),f1,-5,,,exact,\(cell),,,,,,,,,3,9\r\n"))
  }
}

extension JSON {
  /// The member as the cell of a table.
  fileprivate var cell: String {
    switch self {
    case .null, .object: ""
    case .boolean(let value): value ? "true" : "false"
    case .number(let text), .string(let text): text
    case .array(let elements): elements.map(\.cell).joined(separator: "; ")
    }
  }

  /// The members with the names of their columns, a span as its two.
  fileprivate var columns: [(String, JSON)] {
    guard case .object(let members) = self else { return [] }
    return members.flatMap { member in
      member.key == "span"
        ? Array(zip(["start", "end"], member.value.elements))
        : [(member.key == "outOf" ? "out_of" : member.key, member.value)]
    }
  }
}
