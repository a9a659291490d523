/// Says how a run of `digitize` ended: what could not be read, in one list, and what became of the
/// rest where somebody watches.
struct DigitizeReport {
  let folder: DigitizedFolder
  let outcome: Digitization.Outcome
  let tally: Tally

  /// So many failures are told, the others stand in the file.
  private static let most = 100

  /// Tells it on the standard error.
  func tell() {
    if outcome.gone > 0 {
      let are = outcome.gone == 1 ? "is" : "are"
      Console.tell(
        "bantin: \(counted(outcome.gone, "source")) \(are) not there any more; the results were removed"
      )
    }
    tellFailures()
    for complaint in outcome.complaints { Console.tell("bantin: \(complaint)") }
    let all = tally.read + tally.failed + tally.leftOut
    if all == 0 { Console.tell("bantin: found no source") }
    if tally.failed > 0 {
      Console.tell(
        "bantin: \(tally.failed) of \(counted(all, "source")) could not be read: "
          + "\(folder.file(Assembly.failures))")
    }
    if Terminal.error.isInteractive {
      Console.tell(
        "bantin: \(counted(tally.read, "source")) read, \(counted(tally.articles, "article")), "
          + "\(counted(tally.findings, "finding")); this time \(outcome.tried) new or changed files, "
          + "\(outcome.kept) as before: \(folder.file(Assembly.ledger))")
      if outcome.elsewhere > 0 {
        let are = outcome.elsewhere == 1 ? "is" : "are"
        Console.tell(
          "bantin: \(outcome.elsewhere) of them \(are) from earlier runs and not named this time")
      }
    }
  }

  private func tellFailures() {
    guard tally.failed > 0,
      let lines = try? LineReader(folder.file(Assembly.failures), limit: 1 << 20)
    else { return }
    for _ in 0..<Self.most {
      guard let line = try? lines.next() else { return }
      Console.tell("bantin: " + String(decoding: line, as: UTF8.self).printable)
    }
    if tally.failed > Self.most { Console.tell("bantin: and \(tally.failed - Self.most) more") }
  }
}
