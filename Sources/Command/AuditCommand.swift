internal import ArgumentParser
internal import BanTin

/// `bantin audit`: what articles contradict.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Show what articles contradict, with all the places concerned.",
    discussion: """
      What the articles of a folder contradict, line by line:
        bantin audit corpus

      The messages in Vietnamese, and nothing found as a reason to fail:
        bantin audit --lang vi --fail-on never corpus

      Records that were written before, with their texts; one check alone:
        bantin extract --include-text corpus > records.jsonl
        bantin audit --rule period-conflict records.jsonl

      Which checks there are, and what one of them looks for:
        bantin rules
        bantin rules period-conflict

      An error is a contradiction, a warning most likely one, a note something to know. Which side \
      is right, no check can tell. Articles are found as by extract; a file whose name ends in \
      .jsonl holds records. Their lines are shown where the records have their texts.

      Exit status: 0 if nothing is as grave as --fail-on says; 3 if something is; 1 if something \
      could not be read or written; 2 if the command line makes no sense.
      """
  )

  /// How findings are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  /// The least severity that is a reason to fail.
  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    case error, warning, never
  }

  @Option(
    help: ArgumentHelp(
      "How to write findings: text for the eye, json for programs.", valueName: "format"))
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      "The least that makes the exit status 3: error, warning (with errors), never.",
      valueName: "severity"))
  var failOn: Threshold = .error

  @Option(
    help: ArgumentHelp("Run this check and no others but those named so.", valueName: "name"))
  var rule: [String] = []

  @Option(help: ArgumentHelp("Leave this check out. May be repeated.", valueName: "name"))
  var noRule: [String] = []

  @Option(help: ArgumentHelp("The language of messages: vi or en.", valueName: "language"))
  var lang: Language = .en

  @OptionGroup var words: LexiconOptions

  @OptionGroup var encodings: EncodingOptions

  @Argument(help: "Articles, records (.jsonl), folders of articles, - for the standard input.")
  var path: [String]

  /// Refuses checks that there are not.
  func validate() throws {
    if !rule.isEmpty, !noRule.isEmpty {
      throw ValidationError("--rule and --no-rule both choose the checks: use one of them.")
    }
    if let unknown = (rule + noRule).first(where: { Check.named($0) == nil }) {
      throw ValidationError("no check is named \(unknown): see bantin rules.")
    }
  }

  /// Reads all articles and tells what they contradict.
  func run() throws {
    let auditor = Auditor(
      checks: Check.all.filter {
        rule.isEmpty ? !noRule.contains($0.name) : rule.contains($0.name)
      })
    let reader = Reader(
      lexicon: try words.load(), includesText: true, auditor: auditor,
      encoding: encodings.encoding)
    let inputs = Inputs(Path.arguments(path), outputs: [])
    var report = BatchReport(inputs: inputs, summary: false)
    var output = FindingsOutput(format: format, language: lang)
    var remaining = inputs
    while let input = remaining.next() {
      do throws(InputFailure) {
        if case .file(let path) = input, path.name.suffix(6).elementsEqual(".jsonl".utf8) {
          try RecordFile.read(path) { record in
            var record = record
            record.findings = auditor.findings(of: record)
            report.stop()
            output.write(record)
            report.read(record)
          }
        } else {
          let record = try input.reading { (bytes, uri) throws(ReadingError) in
            try reader.read(bytes, uri: uri)
          }
          report.stop()
          output.write(record)
          report.read(record)
        }
      } catch {
        report.failed(error)
      }
    }
    report.passedOver = remaining.passedOver
    report.finish()
    let status = output.finish()
    if report.failures > 0 || status != 0 { throw ExitCode(1) }
    if output.isAsGrave(as: failOn) { throw ExitCode(3) }
  }
}

/// A language of messages.
enum Language: String, CaseIterable, ExpressibleByArgument {
  case vi, en

  /// The message in this language.
  func of(_ message: Finding.Message) -> String {
    switch self {
    case .vi: message.vi
    case .en: message.en
    }
  }
}
