internal import BanTin
internal import Emission
internal import FoundationEssentials

/// Articles that come as lines of JSON, answered by a line each as soon as it can be.
///
/// A line is an object with the article's `text`, and mostly with an `id`, which becomes the `uri` of
/// the record's source. Where a line gives no record, its answer says why:
/// `{"error":"…","line":3,"uri":"…"}`.
struct LineStream {
  /// What reads the articles.
  let reader: Reader
  /// Whether facts that rest on a guess are left out.
  let certain: Bool

  /// Answers the lines of the standard input on the standard output.
  ///
  /// - Returns: How many lines gave no record.
  func run() throws(OutputError) -> Int {
    let lines = LineReader(limit: TextDecoder.defaultLimit)
    var (number, failures) = (0, 0)
    while true {
      let line: ArraySlice<UInt8>
      do throws(SystemError) {
        guard let next = try lines.next() else { return failures }
        line = next
      } catch {
        // Nothing more will come.
        try answer(.failed(number + 1, nil, "standard input: \(error)"))
        return failures + 1
      }
      number += 1
      let answer = answer(to: line, number)
      if case .failed = answer { failures += 1 }
      try self.answer(answer)
    }
  }

  private enum Answer {
    case record(Record)
    case failed(_ line: Int, _ uri: String?, _ reason: String)
  }

  private func answer(to line: ArraySlice<UInt8>, _ number: Int) -> Answer {
    let article: Line
    do {
      article = try JSONDecoder().decode(Line.self, from: Data(line))
    } catch {
      return .failed(number, nil, "no JSON object with a text: {\"id\": \"…\", \"text\": \"…\"}")
    }
    do throws(ReadingError) {
      let record = try reader.read(article.text, uri: article.id ?? "")
      return .record(certain ? record.certain : record)
    } catch {
      return .failed(number, article.id, error.description)
    }
  }

  private func answer(_ answer: Answer) throws(OutputError) {
    var json = JSONWriter()
    switch answer {
    case .record(let record):
      record.write(to: &json)
    case .failed(let line, let uri, let reason):
      json.object { json in
        json.member("error", reason)
        json.member("line", line)
        json.member("uri", uri)
      }
    }
    try Destination.standardOutput.append(json.bytes + [0x0A], to: "")
  }
}

/// What a line holds.
private struct Line: Decodable {
  let id: String?
  let text: String

  enum CodingKeys: CodingKey {
    case id, text
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    text = try values.decode(String.self, forKey: .text)
    // Numbers name articles as well as words do.
    if let number = try? values.decode(Int.self, forKey: .id) {
      id = String(number)
    } else {
      id = try values.decodeIfPresent(String.self, forKey: .id)
    }
  }
}
