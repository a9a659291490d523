/// One line on a terminal that shows how far the work is.
struct ProgressBar {
  private let terminal: Terminal
  private let total: Int
  private let start = ContinuousClock.now
  private var drawn = ContinuousClock.now
  private var done = 0
  private var bytes = 0
  private var isVisible = false

  init(terminal: Terminal, total: Int) {
    self.terminal = terminal
    self.total = total
  }

  /// One more is done.
  mutating func advance(bytes count: Int) {
    done += 1
    bytes += count
    // Ten times a second is enough for the eye, and what is done within that needs no bar.
    guard .now - drawn > .milliseconds(100) else { return }
    draw()
  }

  /// Takes the bar away.
  mutating func clear() {
    guard isVisible else { return }
    write("\r\u{1B}[K")
    isVisible = false
  }

  private mutating func draw() {
    drawn = .now
    isVisible = true
    let seconds = (drawn - start) / .seconds(1)
    let numbers = " \(done)/\(total) articles, \(rounded(Double(bytes) / 1e6 / seconds)) MB/s"
    let room = min(40, terminal.width - numbers.count - 3)
    guard room > 0, total > 0 else {
      write("\r\u{1B}[K" + String(numbers.dropFirst().prefix(terminal.width - 1)))
      return
    }
    let filled = min(room, room * done / total)
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: room - filled)
    write("\r\u{1B}[K" + terminal.styled(bar, .cyan) + numbers)
  }

  private func write(_ text: String) {
    try? Files.append(Array(text.utf8), to: 2)
  }
}

/// A number with one digit behind the point.
func rounded(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}
