internal import ArgumentParser

/// `--jobs`: how many articles are read at a time.
struct JobsOption: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "How many articles to read at a time; unless said otherwise, one for each processor.",
      discussion: "However many they are, the output is the same.",
      valueName: "number"
    )
  )
  var jobs: Int?

  /// How many it is.
  var number: Int { jobs ?? processors }

  /// More threads than any machine has use for.
  private static let most = 256

  /// Refuses what is no number of threads.
  func validate() throws {
    if let jobs, !(1...Self.most).contains(jobs) {
      throw ValidationError("--jobs is a number from 1 to \(Self.most).")
    }
  }
}
