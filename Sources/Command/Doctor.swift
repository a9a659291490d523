internal import ArgumentParser
internal import BanTin

/// `bantin doctor`: which programs of the system are there, and how to get the others.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tell which programs for PDF, Word and scans are installed.",
    discussion: """
      Text needs none of them. Each line names a program, what it is for, and where it is, or the \
      command that installs it:
        bantin doctor

      Exit status: 0 if all are there, 1 if one is missing.
      """
  )

  /// Prints the list.
  func run() throws {
    let programs = Reader.programs
    let width = programs.reduce(0) { max($0, $1.name.count) }
    let purpose = programs.reduce(0) { max($0, $1.purpose.count) }
    let lines = programs.map { program in
      let found = program.path.map { "found: \($0)" } ?? "missing: \(program.installation)"
      return "\(program.name.fitted(to: width))  \(program.purpose.fitted(to: purpose))  \(found)\n"
    }
    let status = Console.print(lines.joined())
    if status != 0 { throw ExitCode(status) }
    if programs.contains(where: { $0.path == nil }) { throw ExitCode(1) }
  }
}
