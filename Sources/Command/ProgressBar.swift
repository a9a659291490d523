/// One line on a terminal that shows how far the work is, how fast it goes and how long it will take.
struct ProgressBar {
  private let terminal: Terminal
  private let total: Int
  /// How many bytes all files have; 0 where that is not known.
  private let totalBytes: Int
  private let start = ContinuousClock.now
  private var drawn = ContinuousClock.now
  private var isVisible = false

  // What was read, and what did not need to be.
  private var done = 0
  private var bytes = 0
  private var passed = 0
  private var passedBytes = 0

  /// A bar on the standard error; nil where nothing can be drawn over there.
  ///
  /// - Parameters:
  ///   - inputs: What will be read, which is counted.
  ///   - weighed: Whether to look how large the files are: the time left is surer then.
  init?(of inputs: Inputs, weighed: Bool = false) {
    guard Terminal.error.redraws else { return nil }
    terminal = .error
    var (inputs, count, size) = (inputs, 0, 0)
    while let input = inputs.next() {
      count += 1
      if weighed, let path = input.path { size += Files.size(of: path) ?? 0 }
    }
    (total, totalBytes) = (count, size)
  }

  /// One more is done.
  mutating func advance(bytes count: Int) {
    done += 1
    bytes += count
    drawIfDue()
  }

  /// One more need not be done.
  mutating func pass(bytes count: Int) {
    passed += 1
    passedBytes += count
    drawIfDue()
  }

  /// Takes the bar away.
  mutating func clear() {
    guard isVisible else { return }
    write("\r\u{1B}[K")
    isVisible = false
  }

  private mutating func drawIfDue() {
    // Ten times a second is enough for the eye, and what is done within that needs no bar.
    guard .now - drawn > .milliseconds(100) else { return }
    drawn = .now
    isVisible = true
    let seconds = (drawn - start) / .seconds(1)
    let numbers =
      " \(done + passed)/\(total) files, \(Int(Double(done) / seconds))/s, "
      + "\(rounded(Double(bytes) / 1e6 / seconds)) MB/s" + left(after: seconds)
    let room = min(40, terminal.width - numbers.count - 3)
    guard room > 0, total > 0 else {
      write("\r\u{1B}[K" + String(numbers.dropFirst().prefix(terminal.width - 1)))
      return
    }
    let filled = min(room, room * (done + passed) / total)
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: room - filled)
    write("\r\u{1B}[K" + terminal.styled(bar, .cyan) + numbers)
  }

  /// How long it will take, by the bytes that are left, or the files where no sizes are known.
  private func left(after seconds: Double) -> String {
    let (rest, part) =
      totalBytes > 0
      ? (totalBytes - bytes - passedBytes, bytes) : (total - done - passed, done)
    guard rest > 0, part > 0 else { return "" }
    let left = Int((seconds * Double(rest) / Double(part)).rounded(.up))
    return switch left {
    case ..<60: ", \(left) s left"
    case ..<3600: ", \((left + 59) / 60) min left"
    default: ", \(left / 3600) h \(left % 3600 / 60) min left"
    }
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
