internal import ArgumentParser
internal import BanTin
internal import Evaluation

/// `bantin evaluate`: records against gold, for those who want to know how good they are.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare records with what careful readers found, and tell how well they agree.",
    discussion: """
      Precision, recall and F1 of each kind of fact, and how often the attributes of the facts \
      that were found are right:
        bantin evaluate --gold corpus corpus

      Every fact that is missing (-), too many (+), or wrong in an attribute (~):
        bantin evaluate --gold corpus --list corpus

      Records that were written before:
        bantin extract corpus > records.jsonl
        bantin evaluate --gold corpus --json records.jsonl

      Gold is one file an article, NAME.gold.json, anywhere in the folder; docs/gold-format.md \
      tells what stands in it. Its key `file` is the end of the article's path. What the gold \
      leaves out is not scored; an article without gold is not, either; gold without an article \
      counts as missing altogether.

      Exit status: 0, however good the records are; 1 if something could not be read; 2 if the \
      command line makes no sense.
      """
  )

  @Option(help: ArgumentHelp("Where the gold files are: a folder, or one file.", valueName: "path"))
  var gold: String

  @Flag(help: "Tell every difference.")
  var list = false

  @Flag(help: "Write the scores as one JSON object.")
  var json = false

  @OptionGroup var lexicons: LexiconOptions

  @OptionGroup var reading: ReadingOptions

  @Argument(
    help: ArgumentHelp(
      "Articles, folders of articles, - for the standard input; records where a name ends in .jsonl."
    ))
  var path: [String]

  /// Reads the articles or records, compares them with the gold, and prints the scores.
  func run() throws {
    let reader = Reader(lexicon: try lexicons.load(), splitsArticles: !reading.isWhole)
    let golds = try GoldFiles.read(Path.arguments([gold])[0])
    let inputs = Inputs(Path.arguments(path), outputs: [])
    var report = BatchReport(inputs: inputs, summary: false)
    var answers = Answers(to: golds)
    answer(&answers, from: inputs, by: reader, telling: &report)
    report.finish()

    var evaluation = Evaluation()
    for (gold, record) in zip(golds, answers.records) { evaluation.add(gold, record) }
    let scores = ScoreTable(evaluation, listing: list)
    let status = Console.print(json ? scores.json : scores.text)
    if status != 0 || report.failures > 0 { throw ExitCode(1) }
  }

  private func answer(
    _ answers: inout Answers, from inputs: Inputs, by reader: Reader,
    telling report: inout BatchReport
  ) {
    let walk = reading.walk
    var inputs = inputs
    while let input = inputs.next() {
      do throws(InputFailure) {
        if let path = reading.holdsRecords(input) {
          try RecordFile.read(path) { record in
            report.read(record)
            answers.add(record)
          }
        } else {
          input.documents(walk) { found in
            guard var articles = report.articles(of: found, by: reader) else { return }
            while let record = report.next(of: &articles) {
              report.read(record)
              answers.add(record)
            }
          }
        }
      } catch {
        report.failed(error)
      }
    }
  }
}

/// The first record of each gold's article; others are forgotten, so that memory holds no more.
private struct Answers {
  private(set) var records: [Record?]
  private let golds: [Gold]

  init(to golds: [Gold]) {
    self.golds = golds
    records = Array(repeating: nil, count: golds.count)
  }

  mutating func add(_ record: Record) {
    for index in golds.indices where records[index] == nil && golds[index].isOf(record.source) {
      records[index] = record
    }
  }
}
