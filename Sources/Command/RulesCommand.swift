internal import ArgumentParser
internal import BanTin

/// `bantin rules`: what an audit looks for.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the checks of the audit, or explain one.",
    discussion: """
      All checks, each with the severity of what it finds:
        bantin rules

      One of them: what it looks for, why it cannot tell which side is right, a bulletin in which \
      it finds something and one in which it does not:
        bantin rules sum-mismatch
        bantin rules --lang vi sum-mismatch

      Exit status: 0; 2 if there is no such check.
      """
  )

  @Option(help: ArgumentHelp("The language of the explanation: vi or en.", valueName: "language"))
  var lang: Language = .en

  @Argument(help: ArgumentHelp("A check.", valueName: "name"))
  var name: String?

  /// Refuses a check that there is not.
  func validate() throws {
    if let name, Check.named(name) == nil {
      throw ValidationError("no check is named \(name): see bantin rules.")
    }
  }

  /// Prints the list, or what there is to say of one check.
  func run() throws {
    let status = Console.print(name.flatMap(Check.named).map(page) ?? list)
    if status != 0 { throw ExitCode(status) }
  }

  private var list: String {
    let width = Check.all.reduce(0) { max($0, $1.name.count) }
    return Check.all.map { check in
      let first = lang.of(check.explanation).prefix { $0 != ":" && $0 != ";" && $0 != "." }
      let severity = check.severity.rawValue.fitted(to: 8)
      return "\(check.name.fitted(to: width))  \(severity) \(first)\n"
    }.joined()
  }

  private func page(of check: Check) -> String {
    let (finds, passes, doubt) =
      lang == .vi
      ? ("Có phát hiện", "Không có phát hiện", "Vì sao không biết bên nào đúng")
      : ("It finds something in", "It finds nothing in", "Why it cannot tell which side is right")
    return """
      \(Terminal.output.styled(check.name, .bold)) (\(check.severity.rawValue))

      \(wrapped(lang.of(check.explanation)))
      \(doubt):
      \(wrapped(lang.of(check.doubt), indent: "  "))
      \(finds):
      \(check.example.split(separator: "\n").map { wrapped(String($0), indent: "  ") }.joined())
      \(passes):
      \(check.counterexample.split(separator: "\n").map { wrapped(String($0), indent: "  ") }.joined())

      """
  }

  /// A text in lines of at most 80 columns.
  private func wrapped(_ text: String, indent: String = "") -> String {
    var lines = ""
    var line = indent
    for word in text.split(separator: " ") {
      if line.columns > indent.count, line.columns + word.count > 80 {
        lines += line + "\n"
        line = indent
      }
      line += (line.count > indent.count ? " " : "") + word
    }
    return lines + line + "\n"
  }
}
