public import ArgumentParser
public import BanTin

/// `bantin extract`: articles in, records out.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the records of articles.",
    discussion: """
      Records of a folder's articles, one JSON object a line:
        bantin extract corpus > records.jsonl

      The same as a file that appears whole or not at all, with a table for the eye:
        bantin extract --summary --output records.jsonl corpus

      Tables for a spreadsheet, in a folder of their own:
        bantin extract --format csv --excel --output tables corpus

      With words of your own, in tables such as these:
        bantin lexicon unit field > mine.tsv
        bantin extract --lexicon mine.tsv corpus > records.jsonl

      What the articles say in so many words, without the facts that rest on a guess:
        bantin extract --certain corpus > certain.jsonl

      One article from another program:
        cat corpus/004_f89f375cf33db940.txt | bantin extract -

      An archive is read like a folder, a web archive page by page, JSON Lines line by line, where \
      --text-field names the member that holds the text:
        tar -czf bulletins.tgz corpus && bantin extract bulletins.tgz > records.jsonl

      Articles as they come, a line of JSON each, answered by a line of JSON each:
        echo '{"id": 7, "text": "Xã có 35 mô hình."}' | bantin extract --stream

      Of a folder, all files are read, to its depths, whose names have no ending, or one of text \
      (txt), web pages (html, htm, xhtml), archives (zip, tar, tgz, gz, warc, jsonl), mail (mbox, \
      eml), PDF (pdf), Word and OpenDocument (doc, docx, odt, rtf) or scans (png, jpg, jpeg, tif, \
      tiff); not the hidden ones, and no links. A file named by itself is read whatever its name, \
      and what is named twice is read once. The encoding of text is found out, as detect tells it, \
      unless --encoding names it. PDF, Word and scans are read by programs of the system: see \
      bantin doctor. A file that holds several articles gives a record each.

      Of --stream, each line is an object with the text of an article, or its file in base64 as \
      "bytes", and mostly its id, which becomes the uri of the record's source. The record is \
      written at once, one for each article, which is never cut; where there is none, an object says \
      why in its error, and names the line and the uri. What comes as a web archive or another \
      archive is answered article by article. Memory does not grow with what comes.

      What cannot be read is told on the standard error, and the others go on. Exit status: 0 if \
      all was read, or if whoever reads the output closes it; 1 if something could not be read or \
      written, or a lexicon is malformed, which ends the command before it writes anything; 2 if \
      the command line makes no sense.
      """
  )

  @Option(
    help: ArgumentHelp(
      "How to write them.",
      discussion: """
        jsonl is one object a line, json one array, csv a folder with a table a kind of fact.
        """,
      valueName: "format"
    )
  )
  var format: RecordWriter.Format = .jsonl

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where to write: a file, for csv a folder. It appears when all is done, or not at all.",
      valueName: "path"
    )
  )
  var output: String?

  @OptionGroup var lexicons: LexiconOptions

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var encodings: EncodingOptions

  @Flag(help: "Put the text of each article into its record (jsonl and json).")
  var includeText = false

  @Flag(help: "Leave out the facts that rest on a guess, such as a year taken from the article.")
  var certain = false

  @Flag(help: "Make csv that Excel opens as UTF-8 and in which no cell is a formula.")
  var excel = false

  @Flag(help: "Show a table of what was read, on the standard error.")
  var summary = false

  @OptionGroup var jobs: JobsOption

  @Flag(
    help: "Read articles as lines of JSON or an archive from the standard input, and answer each.")
  var stream = false

  @Option(
    help: ArgumentHelp(
      "With --stream, the member of an object that names the article; id, unless named.",
      valueName: "name"))
  var idField: String?

  @Option(
    help: ArgumentHelp(
      "With --stream, the name in records of what comes, such as the file that is piped.",
      discussion: "An entry or a line without an id is then called name!/entry or name!/line.",
      valueName: "name"))
  var uri: String?

  @Argument(help: ArgumentHelp("Articles, folders of articles, - for the standard input."))
  var path: [String] = []

  /// Where to write; nil for the standard output.
  private var target: Path? { output == "-" ? nil : output.map { Path($0) } }

  /// The file or folder that will be written, if it is there already.
  private var written: Files.Identity? {
    target.map { try? Files.identity(of: $0) } ?? Files.outputIdentity
  }

  /// Refuses what contradicts itself.
  func validate() throws {
    if stream {
      guard path.isEmpty, format == .jsonl, output == nil, !summary, jobs.jobs == nil else {
        throw ValidationError(
          "--stream reads the standard input and answers on the standard output line by line: "
            + "leave out paths, --format, --output, --summary and --jobs.")
      }
    } else if idField != nil || uri != nil {
      throw ValidationError("--id-field and --uri are for --stream.")
    } else if path.isEmpty {
      throw ValidationError("Name articles or folders of articles, or - for the standard input.")
    }
    if format == .csv, output == nil || output == "-" {
      throw ValidationError("csv is several tables: name a folder for them with --output.")
    }
    if excel, format != .csv {
      throw ValidationError("--excel is for csv: add --format csv.")
    }
    if includeText, format == .csv {
      throw ValidationError("--include-text is for jsonl and json: csv has no place for texts.")
    }
    if let written, let article = path.first(where: { isWritten($0, written) }) {
      throw ValidationError("\(article) would be replaced: name another --output.")
    }
  }

  /// Reads all articles and writes their records.
  func run() throws {
    let reader = Reader(
      lexicon: try lexicons.load(), includesText: includeText, splitsArticles: !reading.isWhole,
      encoding: encodings.encoding)
    if stream { return try answerLines(by: reader) }
    var inputs = Inputs(Path.arguments(path), outputs: Set([written].compactMap(\.self)))
    var report = BatchReport(inputs: inputs, summary: summary)
    do throws(OutputError) {
      var records = try RecordOutput(format: format, excel: excel, path: target)
      do throws(OutputError) {
        let batch = Batch(
          reader: reader, walk: reading.walk, certain: certain, jobs: jobs.number)
        try batch.run(&inputs, to: &records, telling: &report)
        try records.finish()
      } catch {
        records.discard()
        throw error
      }
    } catch .closed {
      // As for `head`: whoever reads has what they wanted.
    } catch {
      report.stop()
      Console.tell("bantin: \(error)")
      throw ExitCode(1)
    }
    report.finish()
    if report.failures > 0 { throw ExitCode(1) }
  }

  private func isWritten(_ path: String, _ written: Files.Identity) -> Bool {
    (try? Files.identity(of: Path(path))) == written
  }

  private func answerLines(by reader: Reader) throws {
    var failures = 0
    do throws(OutputError) {
      let walk = reading.walk
      failures = try LineStream(
        reader: reader, certain: certain,
        names: JSONLine.Names(text: walk.textField, id: idField ?? "id"), walk: walk, uri: uri
      ).run()
    } catch .closed {
      // As for `head`.
    } catch {
      Console.tell("bantin: \(error)")
      throw ExitCode(1)
    }
    if failures > 0 { throw ExitCode(1) }
  }
}

extension RecordWriter.Format: ExpressibleByArgument {}
