/// The lines of a page that are its article, in the order in which they are read.
struct Article {
  /// The lines, the headline first.
  private(set) var lines: [Line] = []
  /// Which of the lines is the headline.
  private(set) var title: Int?
  /// Whether the page holds an article.
  let isArticle: Bool

  init(_ markup: Markup, _ page: [Line], _ metadata: Metadata) {
    let body = ArticleFinder(markup, page).body
    guard !body.isEmpty else {
      isArticle = false
      lines = page.filter { !$0.isFurniture && !Phrases.isTool($0) && !Phrases.isImprint($0) }
      if lines.isEmpty { lines = page }
      return
    }
    isArticle = true
    let headline = Headline(page, body, metadata).index
    var text = Self.text(of: page, body)
    let before = Self.before(body, headline, of: page, metadata)
    if let headline {
      lines = before.above.map { page[$0] }
      title = lines.count
      lines.append(page[headline])
      text.removeAll { $0 == headline || before.below.contains($0) }
    } else if let words = metadata.title, Self.isWhole(words) {
      title = 0
      lines = [Line(words: words)]
    }
    lines += before.below.map { page[$0] } + text.map { page[$0] }
    // What begins below the headline begins a paragraph.
    if let title, title + 1 < lines.count { lines[title + 1].isBroken = false }
  }

  /// Whether a name stands in one of the first or last lines.
  func names(_ name: String) -> Bool {
    let name = Array(name.utf8)
    return (lines.prefix(4) + lines.suffix(6)).contains {
      $0.bytes.count <= 200 && $0.bytes.contains(name)
    }
  }

  private static func isWhole(_ title: String) -> Bool {
    !title.hasSuffix("...") && !title.hasSuffix("…") && title.split(separator: " ").count >= 4
  }

  /// The lines of the body without what the site put into it and behind it.
  private static func text(of page: [Line], _ body: Range<Int>) -> [Int] {
    let all = page[body].reduce(0) { $0 + $1.prose }
    let lastProse = page[body].lastIndex { $0.prose > 0 } ?? body.lowerBound
    var (said, text): (Int, [Int]) = (0, [])
    for index in body {
      let line = page[index]
      if line.isFurniture { continue }
      if said * 2 > all, Phrases.beginsRest(line) { break }
      if Phrases.isTool(line) || line.isLink && isInList(index, page, body) { continue }
      if line.isLink, line.words >= 3, index > lastProse { continue }
      said += line.prose
      text.append(index)
    }
    // A name that signs may stand behind the text.
    for index in body.upperBound..<min(body.upperBound + 4, page.count) {
      let line = page[index]
      if line.isLink || Phrases.beginsRest(line) { break }
      if line.hints.contains(.author), line.words <= 10, !line.isFurniture { text.append(index) }
    }
    return text
  }

  /// Whether a line that leads somewhere stands beside another one.
  private static func isInList(_ index: Int, _ page: [Line], _ body: Range<Int>) -> Bool {
    if index > body.lowerBound, page[index - 1].isLink { return true }
    return index + 1 < body.upperBound && page[index + 1].isLink
  }

  // MARK: Around the headline

  /// The lines beside the headline that are the article's: its date and lead.
  private static func before(
    _ body: Range<Int>, _ headline: Int?, of page: [Line], _ metadata: Metadata
  ) -> (above: [Int], below: [Int]) {
    guard let headline else { return ([], []) }
    var (above, below): ([Int], [Int]) = ([], [])
    for index in max(0, headline - 4)..<headline where page[index].isStamp {
      // With the day of the week it is most likely the clock of the page, unless the page says so.
      let isClock = page[index].hasWeekday && metadata.published == nil
      if isClock {
        if !page[index].isFurniture { above.append(index) }
      } else {
        below.append(index)
      }
    }
    if metadata.published == nil, below.count > 1 { below = below.suffix(1) }
    guard headline < body.lowerBound else {
      for index in (headline + 1)..<min(headline + 4, body.upperBound)
      where page[index].isFurniture && page[index].isStamp {
        below.append(index)
      }
      return (above, Array(below.prefix(1)))
    }
    var stamped = !below.isEmpty
    for index in (headline + 1)..<body.lowerBound {
      let line = page[index]
      if line.isStamp, !stamped {
        stamped = true
        below.append(index)
      } else if !line.isFurniture, !line.isLink, !Phrases.isTool(line), line.words > 1 {
        below.append(index)
      }
    }
    return (above, below)
  }
}

/// Finds the headline of an article.
private struct Headline {
  /// The line that it is; nil where none is.
  let index: Int?

  init(_ page: [Line], _ body: Range<Int>, _ metadata: Metadata) {
    let known = metadata.title.map { Self.folded($0) }
    var best: (score: Int, index: Int)?
    var distance = 0
    let last = min(body.lowerBound + 3, body.upperBound)
    for index in (max(0, body.lowerBound - 60)..<last).reversed() {
      let line = page[index]
      let isSame = known.map { Self.isSame(line, $0) } ?? false
      if isSame {
        // Of several, the one nearest to the text.
        best = (1000, index)
        if index < body.lowerBound { break }
        continue
      }
      if best?.score == 1000 { break }
      if index < body.lowerBound, !line.isFurniture, !line.isLink { distance += 1 }
      if distance > 8 { break }
      guard let score = Self.score(of: line, index: index, body, distance) else { continue }
      if score > best?.score ?? 9 { best = (score, index) }
    }
    index = best?.index
  }

  private static func score(
    of line: Line, index: Int, _ body: Range<Int>, _ distance: Int
  ) -> Int? {
    // A headline may stand in a frame that is called a tool of the page, never a link there.
    let mayBe =
      !line.isFurniture
      || line.hints.contains(.title) && line.linkWords == 0 && line.words >= 6
        && body.lowerBound - index <= 3
    guard mayBe, line.words <= 45, line.words >= 2, !line.isStamp,
      !line.isLink || line.heading != nil, !Phrases.isTool(line)
    else { return nil }
    var score = -2 * distance - (line.isFurniture ? 6 : 0)
    switch line.heading {
    case .heading1: score += 24
    case .heading2: score += 18
    case .heading3: score += 12
    default: break
    }
    if line.hints.contains(.title) { score += 14 }
    if line.words < 4 { score -= 14 }
    if line.words < 6 { score -= 3 }
    if (8...30).contains(line.words) { score += 5 }
    if line.words > 30 { score -= 10 }
    if line.hints.contains(.lead) || line.hints.contains(.date) { score -= 12 }
    let endsInStop = line.bytes.last == UInt8(ascii: ".")
    if endsInStop { score -= 6 }
    if index >= body.lowerBound {
      guard line.heading != nil || line.hints.contains(.title) else { return nil }
      score -= 4 + 4 * (index - body.lowerBound)
      if line.prose > 30 { return nil }
    } else if distance == 1 {
      score += 8
    }
    return score
  }

  private static func folded(_ title: String) -> String { title.folded }

  /// Whether a line says what the page calls its headline, which may be cut off.
  private static func isSame(_ line: Line, _ known: String) -> Bool {
    guard line.words <= 60, known.utf8.count >= 8 else { return false }
    let text = String(decoding: line.bytes, as: UTF8.self).folded
    return text == known || known.count >= 20 && text.hasPrefix(known)
  }
}

extension Line {
  /// Whether the line is a date, with little else.
  var isStamp: Bool {
    guard words <= 12 else { return false }
    var (digits, run) = (0, 0)
    var runs: [Int] = []
    for byte in bytes + [0] {
      if (0x30...0x39).contains(byte) {
        digits += 1
        run += 1
      } else if run > 0 {
        runs.append(run)
        run = 0
      }
    }
    guard digits >= 6 else { return false }
    for index in runs.indices.dropLast(2)
    where runs[index] <= 2 && runs[index + 1] <= 2 && runs[index + 2] == 4 {
      return words <= 8 || hints.contains(.date)
    }
    return false
  }

  /// Whether a day of the week stands in the line.
  fileprivate var hasWeekday: Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return text.hasPrefix("thứ") || text.hasPrefix("(thứ") || text.hasPrefix("chủ nhật")
      || text.hasPrefix("hôm nay")
  }
}
