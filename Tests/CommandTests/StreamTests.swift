import BanTin
import FoundationEssentials
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
    let line: Int
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
    #expect(complaints.map(\.uri) == [nil, nil, nil, nil, "b", nil])
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

  @Test(arguments: ["a.txt", "--format json", "--output o", "--summary", "--jobs 2"])
  func refusesWhatMakesNoSense(arguments: String) throws {
    let outcome = try bantin.shell("bantin extract --stream \(arguments)")
    #expect(outcome.error.contains("Usage: bantin extract"))
    #expect(outcome.status == 2)
  }
}
