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

      A page to look it all up in, as one file for any browser:
        bantin audit --format html --output report.html corpus

      Which checks there are, and what one of them looks for:
        bantin rules
        bantin rules period-conflict

      An error is a contradiction, a warning most likely one, a note something to know. Which side \
      is right, no check can tell. Articles are found as by extract; a file whose name ends in \
      .jsonl holds records. Their lines are shown where the records have their texts. Behind what \
      each article contradicts stands what they contradict of one another; that needs no more \
      memory for a hundred thousand of them, but room in the folder for temporary files (TMPDIR).

      What a person has looked at and accepts is silenced by a line in a file .bantin-accepted \
      beside the article: the check, the id that stands behind it in the finding, and the reason. \
      When a folder is audited, lines that silence nothing any more are told.

      Exit status: 0 if nothing is as grave as --fail-on says; 3 if something is; 1 if something \
      could not be read or written; 2 if the command line makes no sense.
      """
  )

  /// How findings are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, html
  }

  /// The least severity that is a reason to fail.
  enum Threshold: String, CaseIterable, ExpressibleByArgument {
    case error, warning, never
  }

  @Option(
    help: ArgumentHelp(
      "How to write findings: text for the eye, json for programs, html for the browser.",
      valueName: "format"))
  var format: Format = .text

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where to write: a file that appears when all is done, or not at all.", valueName: "path"))
  var output: String?

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

  @Option(
    help: ArgumentHelp(
      "The language of messages, and of the page when it opens: vi or en.", valueName: "language"))
  var lang: Language = .en

  @OptionGroup var words: LexiconOptions

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var encodings: EncodingOptions

  @Argument(help: "Articles, records (.jsonl), folders of articles, - for the standard input.")
  var path: [String]

  /// Where to write; nil for the standard output.
  private var target: Path? { output == "-" ? nil : output.map { Path($0) } }

  /// The file that will be written, if it is there already.
  private var written: Files.Identity? {
    target.map { try? Files.identity(of: $0) } ?? Files.outputIdentity
  }

  /// Refuses checks that there are not, and to write over what is to be read.
  func validate() throws {
    if let written, let article = path.first(where: { isWritten($0, written) }) {
      throw ValidationError("\(article) would be replaced: name another --output.")
    }
    if !rule.isEmpty, !noRule.isEmpty {
      throw ValidationError("--rule and --no-rule both choose the checks: use one of them.")
    }
    if let unknown = (rule + noRule).first(where: { Check.named($0) == nil }) {
      throw ValidationError("no check is named \(unknown): see bantin rules.")
    }
  }

  private func isWritten(_ path: String, _ written: Files.Identity) -> Bool {
    (try? Files.identity(of: Path(path))) == written
  }

  /// The checks that were chosen.
  private var checks: [Check] {
    Check.all.filter { rule.isEmpty ? !noRule.contains($0.name) : rule.contains($0.name) }
  }

  /// Reads all articles and tells what they contradict.
  func run() throws {
    let auditor = Auditor(checks: checks)
    let reader = Reader(
      lexicon: try words.load(), includesText: true, splitsArticles: !reading.isWhole,
      auditor: auditor, encoding: encodings.encoding)
    let arguments = Path.arguments(path)
    let inputs = Inputs(arguments, outputs: Set([written].compactMap(\.self)))
    var report = BatchReport(inputs: inputs, summary: false)
    var output: FindingsOutput
    do throws(OutputError) {
      output = try FindingsOutput(format: format, language: lang, path: target, reader: reader)
    } catch {
      Console.tell("bantin: \(error)")
      throw ExitCode(1)
    }
    var archive = ArchiveAudit(checks: checks)
    var accepted = AcceptedFindings()
    let walk = reading.walk
    var remaining = inputs
    func audited(_ record: Record, in file: Path?, line: Int? = nil) {
      var record = record
      archive.add(record, in: file)
      record.nameFindings()
      if let file {
        accepted.load(file.parent)
        record.findings.removeAll { accepted.accepts($0, in: file) }
      }
      report.stop()
      output.write(record, line: line)
      report.read(record)
    }
    while let input = remaining.next() {
      do throws(InputFailure) {
        if let path = reading.holdsRecords(input) {
          try RecordFile.read(path) { record in
            var record = record
            record.findings = auditor.findings(of: record)
            audited(record, in: path)
          }
        } else {
          input.documents(walk) { found in
            guard var articles = report.articles(of: found, by: reader) else { return }
            while let record = report.next(of: &articles) {
              audited(record, in: input.file, line: articles.line)
            }
          }
        }
      } catch {
        report.failed(error)
      }
    }
    report.passedOver += remaining.passedOver
    report.finish()
    archive.forEachFinding { found, file in
      if file.map({ accepted.accepts(found.finding, in: $0) }) != true { output.write(found) }
    }
    let status = output.finish()
    let folders = arguments.filter { (try? Files.kind(of: $0)) == .folder }
      .map { $0.appending("file".utf8).parent }
    for folder in folders { accepted.load(folder) }
    for message in accepted.stale(checks, in: folders) { Console.tell("bantin: \(message)") }
    if accepted.count > 0 {
      Console.tell("bantin: \(counted(accepted.count, "finding")) accepted")
    }
    if report.failures + accepted.failures + archive.failures > 0 || status != 0 {
      throw ExitCode(1)
    }
    if output.isAsGrave(as: failOn) { throw ExitCode(3) }
  }
}

extension Inputs.Input {
  /// The file, if it is one.
  fileprivate var file: Path? {
    switch self {
    case .file(let path), .walked(let path): path
    case .standardInput, .failed, .leftOut: nil
    }
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

  /// The word for a page of paper.
  var page: String {
    switch self {
    case .vi: "trang"
    case .en: "page"
    }
  }
}
