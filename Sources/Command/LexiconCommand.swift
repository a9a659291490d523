public import ArgumentParser
public import BanTin

/// `bantin lexicon`: the words that the rules know, to look up and to start from.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Print the words that the rules know, as tables to start your own from.",
    discussion: """
      All classes of words, what each is for, and the values that it takes:
        bantin lexicon --list

      The entries of some classes as a table, to be changed and then used:
        bantin lexicon unit field > mine.tsv
        bantin extract --lexicon mine.tsv corpus > records.jsonl

      A table has four columns, separated by tabs: class, form, value, note; the first line names \
      them. An empty value means the form itself. Words of a form in capitals match only capitals, \
      others match any case; where a tone is placed does not matter. Lines that begin with # are \
      comments.

      Exit status: 0; 1 if something could not be written; 2 if there is no such class.
      """
  )

  @Flag(help: "Tell what the classes are for, instead of their entries.")
  var list = false

  @Argument(help: ArgumentHelp("Classes of words; all where none is named.", valueName: "class"))
  var classes: [LexiconClass] = []

  /// Prints the tables, or the list.
  func run() throws {
    let chosen = classes.isEmpty ? LexiconClass.lexicons : classes
    let tables = LexiconTable.builtIn
    let text =
      list
      ? Self.list(chosen, of: tables)
      : LexiconTable.header + tables.map { $0.lines(of: Set(chosen)) }.joined()
    let status = Console.print(text)
    if status != 0 { throw ExitCode(status) }
  }

  /// Two lines a class: its name, its size and what it is for; an example and the values.
  private static func list(_ classes: [LexiconClass], of tables: [LexiconTable]) -> String {
    let terminal = Terminal.output
    let width = classes.reduce(0) { max($0, $1.name.columns) }
    return classes.map { lexicon in
      let name = terminal.styled(lexicon.name.fitted(to: width), .bold)
      let count = String(tables.reduce(0) { $0 + $1.count(of: lexicon) })
      let padding = String(repeating: " ", count: max(0, 6 - count.count))
      let example = lexicon.guide.example
      let value = Lexicon.builtIn.value(of: example, in: lexicon) ?? example
      let shown = value == example ? example : "\(example) → \(value)"
      return "\(name)\(padding)\(count)  \(lexicon.guide.meaning): \(shown)\n"
        + terminal.styled(String(repeating: " ", count: width + 8) + values(of: lexicon), .dim)
        + "\n"
    }.joined()
  }

  private static func values(of lexicon: LexiconClass) -> String {
    guard let known = lexicon.knownValues else {
      return "value: any, to stand in the record; the form where it is empty"
    }
    let named = known.filter { !$0.isEmpty }.sorted().joined(separator: ", ")
    if named.isEmpty { return "no value" }
    return "value: " + named + (known.contains("") ? ", or none" : "")
  }
}

extension LexiconClass: ExpressibleByArgument {
  /// The class with a name such as `document-type`.
  public init?(argument: String) { self.init(name: argument) }

  /// The names of the classes, for messages and completion.
  public static var allValueStrings: [String] { lexicons.map(\.name) }
}
