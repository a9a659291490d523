internal import ArgumentParser
internal import BanTin
internal import CSystem

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

@main
struct Main {
  /// Runs the command and ends with its exit status.
  ///
  /// 0: all was read, or help was asked for; 1: something could not be read or written; 2: the
  /// command line makes no sense; 3: an audit found something.
  static func main() {
    Files.fillStandardStreams()
    // A closed pipe is then an error of `write`, after which temporary files can be removed.
    signal(SIGPIPE, SIG_IGN)
    // So is a limit on the size of files.
    signal(SIGXFSZ, SIG_IGN)
    exit(status())
  }

  private static func status() -> CInt {
    csystem_keep_memory()
    // While the command line is read, which takes a quarter of a command's time on one article.
    if BanTinCommand.readsArticles { _ = try? Thread.start { _ = Lexicon.builtIn } }
    do {
      var command = try BanTinCommand.parseAsRoot()
      try command.run()
      return 0
    } catch {
      let message = BanTinCommand.fullMessage(for: error)
      switch BanTinCommand.exitCode(for: error) {
      case .success:
        return Console.print(message + "\n")
      case .validationFailure:
        Console.tell(message)
        return 2
      case let code:
        if !message.isEmpty { Console.tell(message) }
        return code.rawValue
      }
    }
  }
}

struct BanTinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bantin",
    abstract: "Turns Vietnamese local-government bulletins into records that show their sources.",
    discussion: """
      Records of all articles of a folder, one JSON object a line:
        bantin extract corpus > records.jsonl

      Whole archives, with a ledger, interrupted and resumed at will:
        bantin digitize --output digitized corpus

      Tables for a spreadsheet:
        bantin extract --format csv --excel --output tables corpus

      What was read in an article, and by which rule:
        bantin explain corpus/004_f89f375cf33db940.txt

      What articles contradict:
        bantin audit corpus

      What texts are stored in, and the texts as UTF-8:
        bantin detect corpus
        bantin convert --to utf-8 --output converted corpus
      """,
    version: "bantin \(Version.current) (ICU \(Version.icu))",
    subcommands: [
      Extract.self, Digitize.self, Explain.self, AuditCommand.self, RulesCommand.self,
      Evaluate.self,
      LexiconCommand.self, Detect.self, Convert.self, Doctor.self,
    ]
  )
}

extension BanTinCommand {
  /// Whether the command line is likely to be one that reads articles.
  fileprivate static var readsArticles: Bool {
    let arguments = CommandLine.arguments
    return arguments.count > 2
      && ["extract", "digitize", "audit", "explain", "evaluate"].contains(arguments[1])
  }
}
