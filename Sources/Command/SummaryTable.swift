internal import BanTin

/// A row an article, for the eye: where, what about, and how many facts of each kind.
///
/// Rows are shown as they come, so that a long batch needs no memory for them.
struct SummaryTable {
  private let terminal: Terminal
  private let placeWidth: Int
  private let titleWidth: Int
  private var articles = 0
  private var bytes = 0
  private var totals = [Int](repeating: 0, count: ArticleSummary.kinds.count)
  private let start = ContinuousClock.now

  init(terminal: Terminal) {
    self.terminal = terminal
    let numbers = ArticleSummary.kinds.reduce(0) { $0 + $1.name.count + 2 }
    let room = max(min(terminal.width, 140) - 1 - numbers, 20)
    // Where there is little room, the title names the place well enough.
    placeWidth = room < 44 ? 0 : room * 2 / 5
    titleWidth = placeWidth == 0 ? room : room - placeWidth - 2
  }

  /// Shows an article.
  mutating func add(_ article: ArticleSummary) {
    if articles == 0 {
      tell(row("place", "title", ArticleSummary.kinds.map(\.name)), .bold)
    }
    articles += 1
    bytes += article.bytes
    for (index, count) in article.counts.enumerated() { totals[index] += count }
    Console.tell(row(article.place ?? "–", article.title, article.counts.map(shown)))
  }

  /// Shows the sums.
  func finish() {
    guard articles > 0 else { return }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let work = "\(rounded(Double(bytes) / 1000)) KB in \(rounded(seconds * 1000)) ms"
    let all = counted(articles, "article")
    let title = placeWidth == 0 ? "\(all), \(work)" : work
    tell(row(all, title, totals.map(shown)), .bold)
  }

  /// A count; nothing to see where there is none.
  private func shown(_ count: Int) -> String {
    count == 0 ? "·" : String(count)
  }

  private func row(_ place: String, _ title: String, _ counts: [String]) -> String {
    var cells = placeWidth == 0 ? [] : [place.printable.fitted(to: placeWidth)]
    cells.append(title.printable.fitted(to: titleWidth))
    for (kind, count) in zip(ArticleSummary.kinds, counts) {
      cells.append(String(repeating: " ", count: max(0, kind.name.count - count.count)) + count)
    }
    return cells.joined(separator: "  ")
  }

  private func tell(_ text: String, _ style: Terminal.Style) {
    Console.tell(terminal.styled(text, style))
  }
}
