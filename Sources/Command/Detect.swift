internal import ArgumentParser
internal import BanTin
internal import Emission

/// `bantin detect`: what sources are stored in.
struct Detect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell the encoding of texts, how sure it is, and show a line of each.",
    discussion: """
      What the texts of a folder are stored in:
        bantin detect corpus

      The same for a program, one JSON object a line:
        bantin detect --format json corpus

      How one text would read in an encoding of your choice:
        bantin detect --encoding utf-8 corpus/004_f89f375cf33db940.txt

      UTF-8, UTF-16, windows-1258, TCVN3 (ABC), VNI, VISCII, VPS, VIQR, TCVN 5712, BK HCM and \
      character references are told by how Vietnamese the text reads, and so is text in which the \
      bytes of one were taken for Latin letters ("as windows-1252"). Where a text changes its \
      encoding from line to line, all of them are told. The certainty goes from 0 to 1.

      Texts are found as by extract. Exit status: 0 if all was told; 1 if something could not be \
      read, or is Vietnamese in no encoding; 2 if the command line makes no sense.
      """
  )

  /// How answers are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Option(
    help: ArgumentHelp(
      "How to write answers: text for the eye, json for programs.", valueName: "format"))
  var format: Format = .text

  @OptionGroup var encodings: EncodingOptions

  @Argument(help: ArgumentHelp("Texts, folders of texts, - for the standard input."))
  var path: [String]

  /// Reads all texts and tells their encodings.
  func run() throws {
    let reader = Reader(encoding: encodings.encoding)
    let inputs = Inputs(Path.arguments(path), outputs: [])
    var report = BatchReport(inputs: inputs, summary: false)
    var remaining = inputs
    while let input = remaining.next() {
      var status: CInt = 0
      input.documents(ContainerWalk()) { found in
        guard status == 0, let document = report.document(found) else { return }
        do throws(InputFailure) {
          let text = try document.reading { (document) throws(ReadingError) in
            try reader.decode(
              document.bytes, uri: document.uri, contentType: document.contentType)
          }
          report.stop()
          status = Console.print(
            format == .json ? json(text, document.uri) : lines(text, document.uri))
          report.read(bytes: document.bytes.count)
        } catch {
          report.failed(error)
        }
      }
      if status != 0 { throw ExitCode(status) }
    }
    report.passedOver += remaining.passedOver
    report.finish()
    if report.failures > 0 { throw ExitCode(1) }
  }

  private func lines(_ text: DecodedText, _ uri: String) -> String {
    var answer = "\(uri.printable): \(text.encoding), certainty \(shown(text.certainty))"
    if !text.readsVietnamese { answer += ", not Vietnamese" }
    answer += "\n"
    var line = 1
    var at = 0
    for (index, part) in text.parts.enumerated() {
      let next = line + text.bytes[at..<part.range.upperBound].count { $0 == 0x0A }
      let endsLine = text.bytes[part.range.upperBound - 1] == 0x0A
      if index < Self.mostParts {
        answer += "  lines \(line)-\(endsLine ? next - 1 : next): \(part.encoding)\n"
      }
      (line, at) = (next, part.range.upperBound)
    }
    let more = text.parts.count - Self.mostParts
    if more > 0 { answer += "  and \(counted(more, "more change"))\n" }
    return answer + "  \(text.sampleLine.printable)\n"
  }

  /// More changes of encoding than these are only counted.
  private static let mostParts = 10

  private func shown(_ certainty: Double) -> String {
    let hundredths = Int((certainty * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private func json(_ text: DecodedText, _ uri: String) -> String {
    let decoding = text.decoding ?? Decoding(certainty: 1)
    var json = JSONWriter()
    json.object { json in
      json.member("uri", uri)
      json.member("encoding", text.encoding.name)
      json.member("certainty", decoding.certainty)
      json.member("vietnamese", text.readsVietnamese)
      json.member("parts", decoding.parts)
      json.member("sample", text.sampleLine)
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }
}
