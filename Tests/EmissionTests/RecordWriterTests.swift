import Emission
import FoundationEssentials
import Records
import Testing

@Suite struct RecordWriterTests {
  /// Writes records and gives every file's text, drained once at the end.
  static func files(
    _ records: [Record], _ format: RecordWriter.Format, excel: Bool = false
  ) -> [String: String] {
    var writer = RecordWriter(format: format, excel: excel)
    var files: [String: String] = [:]
    writer.begin()
    for record in records {
      writer.write(record)
    }
    writer.end()
    writer.drain { files[$0] = String(decoding: $1, as: UTF8.self) }
    return files
  }

  @Test func writesALineARecord() {
    let text = Self.files([.full, .bare], .jsonl)["records.jsonl"]
    #expect(text == Record.full.json() + "\n" + Record.bare.json() + "\n")
    #expect(Self.files([], .jsonl) == [:])
  }

  @Test(arguments: [[], [Record.bare], [.bare, .full, .bare]])
  func writesAnArray(_ records: [Record]) throws {
    let text = try #require(Self.files(records, .json)["records.json"])
    #expect(text.hasSuffix("]\n"))
    #expect(try JSON(text).elements == records.map { try JSON($0.json()) })
    #expect(try JSONDecoder().decode([Record].self, from: Data(text.utf8)) == records)
  }

  @Test func indentsTheRecordsOfAnArray() throws {
    let text = try #require(Self.files([.bare, .bare], .json)["records.json"])
    let record = Record.bare.json(indented: true).split(separator: "\n").map { "  \($0)" }
      .joined(separator: "\n")
    #expect(text == "[\n\(record),\n\(record)\n]\n")
  }

  /// Draining as one goes, and writing in parts that are joined, give the same bytes.
  @Test(arguments: RecordWriter.Format.allCases, [false, true])
  func givesTheSameBytesHoweverItIsFed(_ format: RecordWriter.Format, excel: Bool) {
    let records = [Record.full, .bare, .full, .full]
    let whole = Self.files(records, format, excel: excel)

    var drained: [String: String] = [:]
    var writer = RecordWriter(format: format, excel: excel)
    writer.begin()
    for record in records {
      writer.write(record)
      #expect(writer.pendingBytes > 0)
      writer.drain { drained[$0, default: ""] += String(decoding: $1, as: UTF8.self) }
      #expect(writer.pendingBytes == 0)
    }
    writer.end()
    writer.drain { drained[$0, default: ""] += String(decoding: $1, as: UTF8.self) }
    #expect(drained == whole)

    var joined: [String: String] = [:]
    var joiner = RecordWriter(format: format, excel: excel)
    joiner.begin()
    for part in [records[..<1], [], records[1...]] {
      var worker = RecordWriter(format: format, excel: excel)
      for record in part {
        worker.write(record)
      }
      joiner.append(worker)
    }
    joiner.end()
    joiner.drain { joined[$0] = String(decoding: $1, as: UTF8.self) }
    #expect(joined == whole)
  }

  @Test func keepsWhatCouldNotBeDrained() {
    struct DiskFull: Error {}
    var writer = RecordWriter(format: .jsonl)
    writer.write(.bare)
    let pending = writer.pendingBytes
    #expect(throws: DiskFull.self) {
      try writer.drain { _, _ throws(DiskFull) in throw DiskFull() }
    }
    #expect(writer.pendingBytes == pending)
  }
}
