import Testing

/// What the command says of itself.
@Suite(.timeLimit(.minutes(10))) struct HelpTests {
  @Test func tellsItsVersionAndThatOfICU() throws {
    let outcome = try Bantin()("--version")
    #expect(outcome.status == 0)
    #expect(try /bantin \d+\.\d+\.\d+ \(ICU \d+\.\d+\)\n/.wholeMatch(in: outcome.text) != nil)
  }

  @Test(arguments: [
    ["--help"], ["help"], [], ["extract", "--help"], ["help", "explain"],
    ["help", "audit"], ["rules", "--help"],
  ])
  func helps(arguments: [String]) throws {
    let outcome = try Bantin().shell("bantin \(arguments.joined(separator: " "))")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("USAGE: bantin"))
    #expect(outcome.error == "")
  }

  @Test(arguments: [
    "nonsense", "--nonsense", "explain", "explain a b", "explain --at 1 a", "lexicon units",
    "audit",
    "audit --rule nonsense corpus", "audit --fail-on note corpus", "rules nonsense",
  ])
  func refusesWhatMakesNoSense(arguments: String) throws {
    let outcome = try Bantin().shell("bantin \(arguments)")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("Usage: bantin"))
    #expect(outcome.output == [])
  }

  /// Runs the examples as they are printed, in a folder that has the corpus.
  @Test(arguments: [
    "", "extract", "digitize", "explain", "audit", "rules", "evaluate", "lexicon", "detect",
    "convert",
  ])
  func givesExamplesThatRun(subcommand: String) throws {
    let bantin = try Bantin()
    let help = try bantin.shell("ln -s '\(Bantin.package)/corpus' .; bantin help \(subcommand)")
    let examples = help.lines.filter { $0.hasPrefix("  ") && $0.contains("bantin ") }
      .filter { !$0.contains("See '") }
    #expect(examples.count >= 3)
    for example in examples {
      let outcome = try bantin.shell(String(example))
      #expect(outcome.status == 0, "\(example): \(outcome.error)")
    }
  }
}
