/// What the command says to a person.
enum Console {
  /// Says something on the standard error.
  ///
  /// Nobody is left to tell if that fails.
  static func tell(_ text: String) {
    try? Files.append(Array((text + "\n").utf8), to: 2)
  }

  /// Writes to the standard output, and gives the exit status.
  ///
  /// That is 0 if all was written or the reader has seen enough, else 1.
  static func print(_ text: String) -> CInt {
    do {
      try Files.append(Array(text.utf8), to: 1)
      return 0
    } catch .brokenPipe {
      return 0
    } catch {
      tell("bantin: standard output: \(error)")
      return 1
    }
  }
}
