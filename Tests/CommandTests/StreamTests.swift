import BanTin
import FoundationEssentials
import TestSupport
import Testing

/// `bantin extract --stream` as a process: a line in, a line out.
@Suite(.timeLimit(.minutes(10))) struct StreamTests {
  private let bantin: Bantin

  init() throws {
    bantin = try Bantin()
  }

  /// The answer to a line that gave no record.
  private struct Complaint: Decodable, Equatable {
    let error: String
    let line: Int?
    let uri: String?
  }

  private func answers(to lines: [String]) throws -> Outcome {
    try bantin.write(lines.map { $0 + "\n" }.joined(), to: "lines")
    return try bantin("extract", "--stream", input: "\(bantin.folder)/lines")
  }

  @Test func answersWithTheRecords() throws {
    let text = "Năm 2022, toàn xã có 35 mô hình “Dân vận khéo”."
    let outcome = try answers(to: [
      #"{"id": "news/7", "text": "\#(text)"}"#, #"{"text":"\#(text)","id":8,"more":[]}"#,
      #"{"text": "\#(text)"}"#,
    ])
    let records = try outcome.lines.map { try Record(json: $0.utf8) }
    #expect(records.map(\.source.uri) == ["news/7", "8", ""])
    #expect(records.map(\.figures.first?.value) == [35, 35, 35])
    #expect(outcome.error == "")
    #expect(outcome.status == 0)

    try bantin.write(text, to: "news/7")
    #expect(try bantin("extract", "news/7").lines.first == outcome.lines.first)
  }

  @Test func goesOnBehindEveryLine() throws {
    let bad = [
      "", "no JSON", "[]", #"{"id": "a"}"#, #"{"id": "b", "text": ""}"#, "{\"text\": \"\u{1}",
    ]
    let outcome = try answers(to: bad + [#"{"id": "c", "text": "Xã có 7 hộ nghèo."}"#])
    let complaints = try outcome.lines.dropLast().map {
      try JSONDecoder().decode(Complaint.self, from: Data($0.utf8))
    }
    #expect(complaints.map(\.line) == Array(1...bad.count))
    #expect(complaints.map(\.uri) == [nil, nil, nil, "a", "b", nil])
    #expect(complaints[4].error.contains("empty"))
    #expect(try outcome.lines.last.map { try Record(json: $0.utf8).source.uri } == "c")
    #expect(outcome.status == 1)
  }

  @Test func answersBeforeTheNextLineComes() throws {
    let outcome = try bantin.shell(
      """
      mkfifo in out; bantin extract --stream < in > out & exec 3> in 4< out
      for id in 1 2 3; do echo '{"id": "'$id'", "text": "Xã có 7 hộ nghèo."}' >&3
        read -t 20 -u 4 answer && echo "${answer:0:18}"; done
      exec 3>&-; wait
      """)
    #expect(outcome.text == String(repeating: #"{"schema":"bantin/"# + "\n", count: 3))
    #expect(outcome.status == 0)
  }

  @Test func takesALineWithoutAnEnd() throws {
    let outcome = try bantin.shell(
      #"printf '{"id": "x", "text": "Xã có 7 hộ."}' | bantin extract --stream"#)
    #expect(try outcome.lines.map { try Record(json: $0.utf8).source.uri } == ["x"])
  }

  @Test func readsMembersOfOtherNames() throws {
    let outcome = try bantin.shell(
      #"""
      echo '{"url": "x/1", "id": 5, "body": "Xã có 7 hộ.", "text": "Xã có 8 hộ."}' |
        bantin extract --stream --text-field body --id-field url
      """#)
    let record = try #require(try outcome.lines.first.map { try Record(json: $0.utf8) })
    #expect(record.source.uri == "x/1")
    #expect(record.figures.map(\.value) == [7])
  }

  @Test func readsFilesInBase64() throws {
    let page = Array(
      "<html><body><h1>Xã A</h1><p>Năm 2022, xã có 35 mô hình.</p></body></html>".utf8)
    try bantin.write(page, to: "a.html")
    let outcome = try answers(to: [
      #"{"id": "a.html", "bytes": "\#(Data(page).base64EncodedString())"}"#
    ])
    #expect(outcome.lines.count == 1)
    #expect(outcome.text == (try bantin("extract", "a.html").text))
  }

  @Test func namesLinesThatHaveNoID() throws {
    let outcome = try bantin.shell(
      #"""
      printf '\xEF\xBB\xBF{"text": "Xã có 7 hộ."}\n{"id": 8, "text": "Xã có 8 hộ."}\n{}\n' |
        bantin extract --stream --uri in/a.jsonl
      """#)
    let uris = try outcome.lines.prefix(2).map { try Record(json: $0.utf8).source.uri }
    #expect(uris == ["in/a.jsonl!/1", "8"])
    #expect(outcome.lines.last?.hasSuffix(#""line":3,"uri":"in/a.jsonl!/3"}"#) ?? false)
  }

  @Test(arguments: ["cat", "gzip -c"])
  func answersTheArticlesOfAWebArchive(packing: String) throws {
    let page = Array("<html><body><p>Năm 2022, toàn xã có 35 mô hình.</p></body></html>".utf8)
    let records = ["http://a.example/1", "http://a.example/2", "http://a.example/3"].flatMap {
      PackedFiles.webRecord(
        "response", $0, PackedFiles.answer($0.hasSuffix("2") ? [] : page))
    }
    try bantin.write(records, to: "d.warc")
    let outcome = try bantin.shell(
      "\(packing) d.warc | bantin extract --stream --uri d.warc")
    #expect(outcome.lines.count == 3)
    let read = [0, 2].map { String(outcome.lines[$0]) + "\n" }.joined()
    #expect(read == (try bantin("extract", "d.warc").text))
    let failure = try JSONDecoder().decode(Complaint.self, from: Data(outcome.lines[1].utf8))
    #expect(failure.uri == "d.warc!/http://a.example/2")
    #expect(failure.line == nil)
    #expect(outcome.status == 1)
  }

  @Test(arguments: ["--uri x -", "--id-field x -"])
  func refusesWhatIsForStreamsAlone(arguments: String) throws {
    #expect(try bantin.shell("bantin extract \(arguments)").status == 2)
  }

  @Test(arguments: ["a.txt", "--format json", "--output o", "--summary", "--jobs 2"])
  func refusesWhatMakesNoSense(arguments: String) throws {
    let outcome = try bantin.shell("bantin extract --stream \(arguments)")
    #expect(outcome.error.contains("Usage: bantin extract"))
    #expect(outcome.status == 2)
  }
}
