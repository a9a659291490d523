internal import ArgumentParser
internal import BanTin

/// How what is named on the command line is read.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The member of JSON Lines that holds the text; text, unless named.", valueName: "name"))
  var textField: String?

  @OptionGroup var articles: ArticleOptions

  /// Whether every file is taken as one article.
  var isWhole: Bool { articles.isWhole }

  /// The walk through archives and other files that hold several articles.
  var walk: ContainerWalk {
    ContainerWalk(textField: textField ?? "text", includes: Inputs.includes)
  }

  /// Whether an input is a file of records rather than of articles: JSON Lines named by itself,
  /// unless a member of it is named.
  func holdsRecords(_ input: Inputs.Input) -> Path? {
    guard textField == nil, case .file(let path) = input,
      path.name.suffix(6).elementsEqual(".jsonl".utf8)
    else { return nil }
    return path
  }
}
