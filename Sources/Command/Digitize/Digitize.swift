internal import ArgumentParser
internal import BanTin

/// `bantin digitize`: folders of any size in, records, texts and a ledger out, with interruptions.
struct Digitize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Digitize whole archives: records, texts and a ledger, interrupted and resumed at will.",
    discussion: """
      All sources of a folder, into a folder of results:
        bantin digitize --output digitized corpus

      The same again: goes on where it was interrupted, be it in the middle of an archive; later, reads what is new \
      or has changed, and leaves the rest alone:
        bantin digitize --output digitized corpus

      Everything anew, with other options:
        bantin digitize --again --include-text --output digitized corpus

      In the folder of results are:
        ledger.tsv: what became of each source, a line each
        failures.txt: what could not be read and why, if anything
        records.jsonl: the records of all articles, in the order of the sources
        records: the records of each source in a file of its own, under its name
        text: the text of each source as clean UTF-8 (NFC), under its name

      The ledger is a table for any spreadsheet. It tells of each source, and of each document in an \
      archive, whether it was read or why not, the encoding and how sure it is, pages, articles and \
      findings, and where its text and its records lie. What lies in a folder and is not read stands \
      there, too.

      The results are the same to the byte, however often the command was stopped, and however many \
      documents were read at a time. The ledger, the list of failures and records.jsonl appear when \
      all sources are done. A source is unchanged if its size and time are, or, where the time is \
      not, its bytes (SHA-256). What failed for a reason outside of it, such as a permission or a \
      missing program, is tried again each time. The results of a source that is gone from its \
      folder are removed; kept are those of sources that are not named any more, and of folders that \
      cannot be read or are empty, for a disk may only not be mounted. A new version of bantin \
      reads everything again. With other options than before the command refuses, unless --again is \
      given.

      Sources are found and read as by extract. Exit status: 0 if all was read; 1 if something could \
      not be read or written; 2 if the command line makes no sense.
      """
  )

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder of results, new or from an earlier run.", valueName: "folder"))
  var output: String

  @OptionGroup var lexicons: LexiconOptions

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var encodings: EncodingOptions

  @Flag(help: "Put the text of each article into its record.")
  var includeText = false

  @Flag(help: "Read all sources again, with these options, whatever was done.")
  var again = false

  @OptionGroup var jobs: JobsOption

  @Argument(help: ArgumentHelp("Sources: files, folders, archives."))
  var path: [String]

  /// Refuses what contradicts itself.
  func validate() throws {
    if path.contains("-") {
      throw ValidationError("the standard input cannot be read twice: name files or folders.")
    }
    let results = Path(output).appending("x".utf8).parent
    guard let real = try? Files.realPath(results) else { return }
    for path in path {
      if let source = try? Files.realPath(Path(path)), source == real || source.isBelow(real) {
        throw ValidationError("\(path) lies in the folder of results: name another --output.")
      }
    }
  }

  /// Reads all sources and writes what they give.
  func run() throws {
    let lexicon = try lexicons.load()
    let options = try options()
    let arguments = Path.arguments(path).map(\.withoutDot)
    try Self.checkNames(of: arguments)
    do {
      Unfinished.announce("bantin: interrupted; the same command goes on from there")
      let folder = try DigitizedFolder(Path(output).appending("x".utf8).parent)
      try begin(folder, options)
      let reader = Reader(
        lexicon: lexicon, includesText: includeText, splitsArticles: !reading.isWhole,
        encoding: encodings.encoding)
      let identity = try OutputError.naming(folder.path) { () throws(SystemError) in
        try Files.identity(of: folder.path)
      }
      var inputs = Inputs(arguments, outputs: [identity], tellsLeftOut: true)
      var run = Digitization(
        of: arguments, to: folder, by: reader, walk: reading.walk, jobs: jobs.number,
        bar: ProgressBar(of: inputs, weighed: true))
      let (order, outcome) = try run.run(&inputs)
      let assembly = Assembly(folder: folder)
      let standing = outcome.gone == 0 ? assembly.standing(order) : nil
      let tally = if let standing { standing } else { try assembly.write(order) }
      DigitizeReport(folder: folder, outcome: outcome, tally: tally).tell()
      if tally.failed > 0 || !outcome.complaints.isEmpty { throw ExitCode(1) }
    } catch let error as OutputError {
      Console.tell("bantin: \(error)")
      if case .failed = error {
        Console.tell("bantin: what is done stays; then the same command goes on from there")
      }
      throw ExitCode(1)
    }
  }

  /// The options that change what is read, as they would be given.
  private func options() throws -> String {
    var options: [String] = []
    if let digest = try lexicons.digest() { options.append("--lexicon (\(digest.prefix(12)))") }
    if let encoding = encodings.encoding { options.append("--encoding \(encoding.name)") }
    if reading.isWhole { options.append("--no-split") }
    if let field = reading.textField { options.append("--text-field \(field)") }
    if includeText { options.append("--include-text") }
    return options.isEmpty ? "no options" : options.joined(separator: " ")
  }

  /// Begins a new generation of results, if the version or the options differ, or all is wanted anew.
  private func begin(_ folder: DigitizedFolder, _ options: String) throws {
    let journal = folder.journal
    guard let last = journal.generation else {
      return journal.begin(Generation(number: 1, version: Version.current, options: options))
    }
    if last.options != options, !again {
      Console.tell(
        "bantin: \(folder.path): the results there were made with \(last.options), and not with "
          + "\(options); give the same, name another --output, or read all --again")
      throw ExitCode(1)
    }
    // What was begun anew and interrupted goes on, too.
    let isNew = last.version != Version.current || last.options != options
    guard isNew || again && journal.isGenerationComplete else { return }
    if !again {
      Console.tell(
        "bantin: \(folder.path): the results there are of bantin \(last.version); all is read again"
      )
    }
    try folder.forgetPart()
    journal.begin(
      Generation(number: last.number + 1, version: Version.current, options: options))
  }

  /// Refuses arguments whose results would get the same names, such as `a` and `/a`.
  private static func checkNames(of arguments: [Path]) throws {
    var owners: [Path: Path] = [:]
    func check(_ path: Path, _ place: Path) throws {
      guard let owner = owners[place], let one = try? Files.realPath(owner),
        let other = try? Files.realPath(path), one != other, !other.isBelow(one)
      else { return }
      Console.tell(
        "bantin: the results of \(owner) and \(path) would get the same names; digitize them apart")
      throw ExitCode(1)
    }
    for path in arguments {
      let place = OutputNames(path).texts
      try check(path, place)
      owners[place] = path
    }
    for path in arguments {
      for place in OutputNames(path).texts.ancestors { try check(path, place) }
    }
  }
}

extension Path {
  /// The path without `./` before it, which would make another source of the same file.
  fileprivate var withoutDot: Path {
    var rest = bytes[...]
    while rest.starts(with: "./".utf8), rest.count > 2 { rest = rest.dropFirst(2) }
    return Path(Array(rest))
  }
}
