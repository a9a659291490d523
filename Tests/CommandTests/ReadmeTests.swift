import FoundationEssentials
import Testing

/// The README says what is so: its commands run, and print what it shows.
@Suite(.timeLimit(.minutes(10))) struct ReadmeTests {
  /// The blocks of code of the README in a language, in order.
  private func blocks(_ language: String) throws -> [String] {
    try text("README.md").split(separator: "```\(language)\n").dropFirst().map {
      String($0.prefix(upTo: $0.firstRange(of: "```")?.lowerBound ?? $0.endIndex))
    }
  }

  /// A file of the package.
  private func text(_ path: String) throws -> String {
    let file = try #require(FileManager.default.contents(atPath: "\(Bantin.package)/\(path)"))
    return String(decoding: file, as: UTF8.self)
  }

  @Test func givesCommandsThatRun() throws {
    let bantin = try Bantin()
    let commands = try blocks("sh")
    #expect(commands.count == 11)
    for command in commands {
      let outcome = try bantin.shell(
        "ln -sfn '\(Bantin.package)/corpus' corpus; set -e; \(command)")
      #expect(outcome.status == 0, "\(command): \(outcome.error)")
    }
  }

  @Test func showsWhatTheCommandPrints() throws {
    let outcome = try Bantin().shell(blocks("sh")[0])
    let facts = try blocks("json")[0].split(separator: "\n")
    #expect(facts.count == 4)
    for fact in facts { #expect(outcome.text.contains(fact)) }
  }

  @Test func showsWhatTheAuditPrints() throws {
    let readme = try text("README.md")
    let start = try #require(readme.firstRange(of: "```\ncorpus/")).lowerBound
    let shown = readme[start...].dropFirst(4).prefix { $0 != "`" }
    let outcome = try Bantin().shell("ln -s '\(Bantin.package)/corpus' .; bantin audit corpus")
    #expect(outcome.text.contains(shown))
  }

  @Test func givesAnExampleThatIsCompiled() throws {
    let example = try blocks("swift")[0]
    let tests = try text("Tests/CommandTests/LibraryTests.swift").split(separator: "\n")
    let start = try #require(tests.firstIndex { $0.hasSuffix("// README:") })
    let end = try #require(tests.firstIndex { $0.hasSuffix("// :README") })
    let compiled = tests[(start + 1)..<end].map { $0.dropFirst(4) + "\n" }.joined()
    #expect(compiled == example)
  }
}
