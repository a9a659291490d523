internal import ArgumentParser
internal import BanTin

/// `bantin convert`: texts in any encoding in, clean UTF-8 out.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write texts as clean UTF-8.",
    discussion: """
      One text, to the standard output or to a file:
        bantin convert --to utf-8 corpus/004_f89f375cf33db940.txt
        bantin convert --to utf-8 --output text.txt corpus/004_f89f375cf33db940.txt

      All texts of a folder, under the same names in another one:
        bantin convert --to utf-8 --output converted corpus

      Letters come out whole, each as one character (NFC), and without a byte order mark. The \
      encoding is found out as by detect, or named with --encoding. Each file appears whole or \
      not at all, and in the place of one that has its name.

      Texts are found as by extract. Exit status: 0 if all was converted; 1 if something could not \
      be read or written, the others are converted; 2 if the command line makes no sense.
      """
  )

  /// What texts are converted to.
  enum Target: String, CaseIterable, ExpressibleByArgument {
    case utf8 = "utf-8"
  }

  @Option(help: ArgumentHelp("What to convert to.", valueName: "encoding"))
  var to: Target = .utf8

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where to write: a file for one text, a folder for more.", valueName: "path"))
  var output: String?

  @OptionGroup var encodings: EncodingOptions

  @Argument(help: ArgumentHelp("Texts, folders of texts, - for the standard input."))
  var path: [String]

  /// Refuses to write many texts into one.
  func validate() throws {
    let isOne = path.count == 1 && (try? Files.kind(of: Path(path[0]))) != .folder
    if !isOne, output == nil || output == "-" {
      throw ValidationError("these are several texts: name a folder for them with --output.")
    }
  }

  /// Reads all texts and writes them.
  func run() throws {
    let reader = Reader(encoding: encodings.encoding)
    let arguments = Path.arguments(path)
    let outputs = output.flatMap { try? Files.identity(of: Path($0)) }
    var inputs = Inputs(arguments, outputs: Set([outputs].compactMap(\.self)))
    var report = BatchReport(inputs: inputs, summary: false)
    do throws(OutputError) {
      var converted = try ConvertedFiles(of: arguments, to: output == "-" ? nil : output)
      while let input = inputs.next() {
        try input.documents(ContainerWalk()) { (found) throws(OutputError) in
          guard let document = report.document(found) else { return }
          let text: [UInt8]
          do throws(InputFailure) {
            text = try document.reading { (document) throws(ReadingError) in
              try reader.normalized(
                document.bytes, uri: document.uri, contentType: document.contentType)
            }
            try converted.check(document, of: input)
          } catch {
            report.failed(error)
            return
          }
          try converted.write(text, of: document, in: input)
          report.read(bytes: document.bytes.count)
        }
      }
    } catch .closed {
      // As for `head`: whoever reads has what they wanted.
    } catch {
      report.stop()
      Console.tell("bantin: \(error)")
      throw ExitCode(1)
    }
    report.passedOver += inputs.passedOver
    report.finish()
    if report.failures > 0 { throw ExitCode(1) }
  }
}
