internal import ArgumentParser
internal import BanTin

/// `bantin explain`: what was read in an article, and by which rule.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what was read in an article, by which rule, and what was not and why.",
    discussion: """
      The text with each fact marked, then a table of the facts and their rules:
        bantin explain corpus/004_f89f375cf33db940.txt

      The figures alone:
        bantin explain --kind figures corpus/004_f89f375cf33db940.txt

      One place, by line and column: which facts are there, which rules came near, where they \
      stopped and what they wanted:
        bantin explain --at 5:6 corpus/004_f89f375cf33db940.txt

      Exit status: 0; 1 if the article or a lexicon could not be read; 2 if the command line makes no sense.
      """
  )

  @Option(
    help: ArgumentHelp(
      "Show one place: its line, and its column in code points, both from 1.",
      valueName: "line:column"
    )
  )
  var at: LineColumn?

  @Option(help: ArgumentHelp("Show one kind of fact, such as figures.", valueName: "kind"))
  var kind: String?

  @OptionGroup var lexicons: LexiconOptions

  @OptionGroup var articles: ArticleOptions

  @Argument(help: "An article, - for the standard input.")
  var path: String

  /// Reads the article and prints what the rules made of it.
  func run() throws {
    let reader = Reader(lexicon: try lexicons.load(), splitsArticles: !articles.isWhole)
    let input: Inputs.Input = path == "-" ? .standardInput : .file(Path.arguments([path])[0])
    do {
      let explained = try input.explained(by: reader)
      let view = try ExplanationView(of: explained, kind: kind, terminal: .output)
      let text = if let at { try view.surroundings(of: at) } else { view.whole }
      let status = Console.print(text)
      if status != 0 { throw ExitCode(status) }
    } catch let failure as InputFailure {
      Console.tell("bantin: \(failure)")
      throw ExitCode(1)
    } catch let absence as ExplanationView.Absence {
      Console.tell("bantin: \(path.printable): \(absence)")
      throw ExitCode(2)
    }
  }
}

extension Inputs.Input {
  /// What the rules made of the one article that the input is.
  fileprivate func explained(by reader: Reader) throws(InputFailure) -> ExplainedText {
    var result: Result<ExplainedText, InputFailure>?
    // Of several articles, the first one.
    documents(ContainerWalk()) { found in
      switch found {
      case .document(let document) where result == nil:
        result = Result { () throws(InputFailure) in
          try document.reading { (document) throws(ReadingError) in
            try reader.explain(document.bytes, uri: document.uri)
          }
        }
      case .failed(let failure) where result == nil: result = .failure(failure)
      case .document, .failed, .passedOver: break
      }
    }
    guard let result else { throw InputFailure(nothingIn: self) }
    return try result.get()
  }
}
