/// Finds the lines that are the article.
struct ArticleFinder {
  let markup: Markup
  let lines: [Line]
  /// How much running text each element holds, and in how many lines.
  private var prose: [Int]
  private var counts: [Int]
  private let weights: [Int]

  init(_ markup: Markup, _ lines: [Line]) {
    self.markup = markup
    self.lines = lines
    weights = lines.indices.map { Self.weight(of: lines[$0], markup) }
    prose = Array(repeating: 0, count: markup.nodes.count)
    counts = prose
    for (index, line) in lines.enumerated() where weights[index] > 0 {
      prose[line.node] += weights[index]
      counts[line.node] += 1
    }
    for index in markup.nodes.indices.reversed() {
      let parent = Int(markup.nodes[index].parent)
      guard parent >= 0 else { continue }
      prose[parent] += prose[index]
      counts[parent] += counts[index]
    }
  }

  /// The lines of the article's text; empty where the page has no running text.
  var body: Range<Int> {
    let all = prose.first ?? 0
    let called = named(atLeast: all * 2 / 5)
    guard all >= (called == nil ? 40 : 12) else { return 0..<0 }
    let root = called ?? heaviest
    guard let first = lines.firstIndex(where: { contains(root, $0.node) }),
      let last = lines.lastIndex(where: { contains(root, $0.node) })
    else { return 0..<0 }
    // A page of links to articles has some words beside them.
    let leading = lines[first...last].reduce(0) { $0 + ($1.isFurniture ? 0 : $1.linkWords) }
    guard leading <= all || called != nil else { return 0..<0 }
    return first..<extended(last + 1)
  }

  /// The element that is called the article's text and holds so much running text; of several the
  /// innermost of those that hold most.
  private func named(atLeast least: Int) -> Int? {
    var best: (index: Int, prose: Int)?
    for (index, sum) in prose.enumerated() where sum >= least {
      guard markup.nodes[index].hints.contains(.articleBody) else { continue }
      if let best, (best.prose, best.index) > (sum, index) { continue }
      best = (index, sum)
    }
    return best?.index
  }

  /// The innermost element that holds nearly all running text.
  private var heaviest: Int {
    var node = 0
    while true {
      var best: (index: Int, sum: Int) = (-1, 0)
      var child = node + 1
      let end = Int(markup.nodes[node].end)
      while child < end {
        if prose[child] > best.sum { best = (child, prose[child]) }
        child = Int(markup.nodes[child].end)
      }
      guard best.index >= 0, best.sum * 10 >= prose[node] * 7 else { return node }
      if counts[best.index] == 1, counts[node] > 1 { return node }
      if markup.nodes[best.index].tag == .paragraph { return node }
      node = best.index
    }
  }

  private func contains(_ root: Int, _ node: Int) -> Bool {
    root <= node && node < Int(markup.nodes[root].end)
  }

  /// Running text that follows without a list or a heading between goes with the article.
  private func extended(_ end: Int) -> Int {
    var end = end
    while end < lines.count, weights[end] >= 20, !lines[end].isFurniture,
      lines[end].heading == nil
    { end += 1 }
    return end
  }

  /// How much a line counts: its words where it is running text, and much less where it stands
  /// below the headline of another article.
  private static func weight(of line: Line, _ markup: Markup) -> Int {
    guard !line.isFurniture, line.prose > 0, !Phrases.isImprint(line) else { return 0 }
    return line.prose
  }
}
