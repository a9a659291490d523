internal import BanTin
internal import Emission

/// Articles that come one after the other, answered by a line each as soon as it can be.
///
/// They come as lines of JSON, objects with the article's text or file, and mostly with an id, which
/// becomes the `uri` of the record's source; or in an archive, such as a web archive. Where an article
/// gives no record, its answer says why: `{"error":"…","line":3,"uri":"…"}`.
struct LineStream {
  /// What reads the articles.
  let reader: Reader
  /// Whether facts that rest on a guess are left out.
  let certain: Bool
  /// What the members of the objects are called.
  let names: JSONLine.Names
  /// The walk through what is an archive.
  let walk: ContainerWalk
  /// The name in records of what comes; nil where it has none.
  let uri: String?

  /// Answers that wait to be written together.
  private let waiting = Answers()

  private static let input: CInt = 0

  /// Answers what the standard input gives on the standard output.
  ///
  /// - Returns: How many articles gave no record.
  func run() throws(OutputError) -> Int {
    let lines = LineReader(limit: TextDecoder.defaultLimit)
    let head: ArraySlice<UInt8>
    do throws(SystemError) {
      head = try lines.peek(ContainerFormat.prefix)
    } catch {
      return try end(at: nil, error)
    }
    if let format = ContainerFormat(Array(head), name: "") {
      return try answerItems(of: format, behind: lines.surrender())
    }
    return try answerLines(lines)
  }

  private enum Answer {
    case record(Record)
    case failed(line: Int?, uri: String?, reason: String)
  }

  // MARK: Archives

  private func answerItems(
    of format: ContainerFormat, behind head: [UInt8]
  ) throws(OutputError) -> Int {
    var failures = 0
    try walk.read(
      descriptor: Self.input, behind: head, as: format, uri: uri ?? "-"
    ) { (item) throws(OutputError) in
      guard let answer = answer(to: item) else { return }
      if case .failed = answer { failures += 1 }
      try self.answer(answer)
      try waiting.write()
    }
    return failures
  }

  private func answer(to item: ContainerWalk.Item) -> Answer? {
    switch item {
    case .passedOver: return nil
    case .failed(let uri, let error):
      return .failed(line: nil, uri: uri, reason: error.description)
    case .document(let document):
      do throws(ReadingError) {
        return .record(
          try reader.read(document.bytes, uri: document.uri, contentType: document.contentType))
      } catch {
        return .failed(line: nil, uri: document.uri, reason: error.description)
      }
    }
  }

  // MARK: Lines

  private func answerLines(_ lines: LineReader) throws(OutputError) -> Int {
    var (number, failures) = (0, 0)
    while true {
      number += 1
      let answer: Answer
      // Whoever waits for answers before they go on has them.
      if !lines.hasNext { try waiting.write() }
      do throws(SystemError) {
        guard let line = try lines.next() else { return failures }
        answer = self.answer(to: line, number)
      } catch .tooLarge {
        let error = ContainerError.entryTooLarge(limit: TextDecoder.defaultLimit)
        answer = .failed(line: number, uri: nil, reason: error.description)
      } catch {
        return try end(at: number, error) + failures
      }
      if case .failed = answer { failures += 1 }
      try self.answer(answer)
    }
  }

  private func answer(to line: ArraySlice<UInt8>, _ number: Int) -> Answer {
    let article: JSONLine
    do throws(ContainerError) {
      article = try JSONLine(line, names: names)
    } catch {
      return .failed(line: number, uri: nil, reason: error.description)
    }
    let uri = article.id ?? uri.map { "\($0)!/\(number)" }
    guard let bytes = article.bytes else {
      let error = ContainerError.noText(field: names.text)
      return .failed(line: number, uri: uri, reason: error.description)
    }
    do throws(ReadingError) {
      return .record(try reader.read(bytes, uri: uri ?? ""))
    } catch {
      return .failed(line: number, uri: uri, reason: error.description)
    }
  }

  // MARK: Answers

  /// Tells why nothing more will come.
  private func end(at line: Int?, _ error: SystemError) throws(OutputError) -> Int {
    try answer(.failed(line: line, uri: uri, reason: "standard input: \(error)"))
    try waiting.write()
    return 1
  }

  private func answer(_ answer: Answer) throws(OutputError) {
    var json = JSONWriter(appendingTo: waiting.take())
    switch answer {
    case .record(let record):
      (certain ? record.certain : record).write(to: &json)
    case .failed(let line, let uri, let reason):
      json.object { json in
        json.member("error", reason)
        json.member("line", line)
        json.member("uri", uri)
      }
    }
    try waiting.add(json.bytes)
  }
}

/// Answers that are written together as long as more lines are there to be answered.
private final class Answers {
  private var bytes: [UInt8] = []

  /// So many bytes are written at once, whatever comes.
  private static let enough = 1 << 16

  /// Hands over what waits, to append to it.
  func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Takes what waits back, with an answer behind it.
  func add(_ all: [UInt8]) throws(OutputError) {
    bytes = all
    bytes.append(UInt8(ascii: "\n"))
    if bytes.count > Self.enough { try write() }
  }

  /// Writes what waits.
  func write() throws(OutputError) {
    if bytes.isEmpty { return }
    try Destination.standardOutput.append(take(), to: "")
  }
}
