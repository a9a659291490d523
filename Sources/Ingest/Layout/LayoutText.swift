/// Running text made of the words of pages: lines joined to paragraphs, hyphens undone.
///
/// A new paragraph begins with a new block, behind a line that stops short of the margin, at an
/// indented line behind the end of a sentence, at a bullet or number of a list, and behind a gap.
/// Where a sentence goes on in the next column or on the next page, its parts are joined.
struct LayoutText {
  /// The text as UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where the text of each page lies.
  private(set) var pages: [DecodedText.Page] = []
  /// Words of which the recognition was not sure.
  private(set) var doubtful: [Range<Int>] = []

  /// Below this certainty a recognised word is doubtful: half of such words are wrong in scans of
  /// newsprint, and one in a hundred of the others.
  static let doubt = 0.7

  private var last: Line?
  /// The number that was left out of the page before.
  private var lastNumber: Int?
  /// Whether hyphens at the ends of lines may be letters, as the soft one is `ư` in TCVN3.
  private let keepsHyphens: Bool

  /// An empty text.
  init(keepsHyphens: Bool = false) { self.keepsHyphens = keepsHyphens }

  /// The text of several pages.
  init(_ pages: [LayoutPage], keepsHyphens: Bool = false) {
    self.init(keepsHyphens: keepsHyphens)
    for page in pages { append(page) }
  }

  /// A line of words.
  private struct Line {
    var words: ArraySlice<LayoutWord>
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
    var height: Double
    /// The margins of its block.
    var margins: ClosedRange<Double>

    var first: LayoutWord { words[words.startIndex] }
  }

  /// The text, with what is known of its pages and words.
  var decoded: DecodedText {
    var text = DecodedText(bytes: bytes, encoding: .utf8)
    (text.pages, text.doubtful) = (pages, doubtful)
    return text
  }

  /// Adds a page.
  mutating func append(_ page: LayoutPage) {
    guard let number = page.words.first?.page else { return }
    let certainty = page.words.reduce(0) { $0 + $1.certainty } / Double(page.words.count)
    var start: Int?
    var placed: [DecodedText.Line] = []
    let lines = Self.lines(of: page.words[...])
    let numberLine = lines.firstIndex { isNumber($0, of: page, number, among: lines) }
    // Pages without a number are counted, too.
    lastNumber =
      numberLine.flatMap { Self.lonelyNumber(lines[$0])?.number } ?? lastNumber.map { $0 + 1 }
    for (index, line) in lines.enumerated() where index != numberLine {
      separate(from: line, isNewPage: start == nil)
      let begin = bytes.count
      if start == nil { start = begin }
      append(line)
      let box = [line.left, line.top, line.right, line.bottom].map(Self.rounded)
      placed.append(.init(bytes: begin..<bytes.count, box: box))
    }
    pages.append(
      .init(
        number: number, bytes: (start ?? bytes.count)..<bytes.count,
        certainty: (certainty * 100).rounded() / 100, width: Self.rounded(page.width),
        height: Self.rounded(page.height), lines: placed))
  }

  /// In tenths.
  private static func rounded(_ distance: Double) -> Double { (distance * 10).rounded() / 10 }

  // MARK: Lines

  private static func lines(of words: ArraySlice<LayoutWord>) -> [Line] {
    var lines: [Line] = []
    var blockStart = 0
    var start = words.startIndex
    while start < words.endIndex {
      let number = words[start].line
      let end = words[start...].firstIndex { $0.line != number } ?? words.endIndex
      let line = words[start..<end]
      let left = line.reduce(.infinity) { min($0, $1.left) }
      let right = line.reduce(-.infinity) { max($0, $1.right) }
      let top = line.reduce(.infinity) { min($0, $1.top) }
      let bottom = line.reduce(-.infinity) { max($0, $1.top + $1.height) }
      let height = line.reduce(0) { max($0, $1.height) }
      let isSame = lines.last.map { $0.first.block == line[start].block } ?? false
      if !isSame { blockStart = lines.count }
      lines.append(
        Line(
          words: line, left: left, right: right, top: top, bottom: bottom, height: height,
          margins: left...max(left, right)))
      start = end
      let isLast = start >= words.endIndex || words[start].block != line[line.startIndex].block
      if isLast {
        let block = lines[blockStart...]
        let left = block.reduce(.infinity) { min($0, $1.left) }
        let right = block.reduce(-.infinity) { max($0, $1.right) }
        for index in blockStart..<lines.count { lines[index].margins = left...max(left, right) }
      }
    }
    return lines
  }

  /// `12`, `- 12 -`: whether a line is the page's number and nothing else.
  ///
  /// It stands above or below all that is on the page, and tells that it counts pages: by its
  /// dashes, by what it says, or by standing in the margin. A number that stands alone elsewhere is
  /// a cell of a table, or the end of a heading.
  private func isNumber(
    _ line: Line, of page: LayoutPage, _ place: Int, among lines: [Line]
  ) -> Bool {
    guard let (number, hasDashes) = Self.lonelyNumber(line) else { return false }
    let others = lines.filter { $0.first.line != line.first.line }
    let isAbove = others.allSatisfy { $0.top >= line.bottom }
    guard isAbove || others.allSatisfy({ $0.bottom <= line.top }) else { return false }
    let margin = page.height * 0.08
    let isInMargin =
      page.height > 0 && (isAbove ? line.bottom <= margin : line.top >= page.height - margin)
    let isCounted = number == place || number == lastNumber.map { $0 + 1 }
    return hasDashes || isInMargin || isCounted
  }

  /// The number of a line that has nothing else, and whether dashes stand around it.
  private static func lonelyNumber(_ line: Line) -> (number: Int, hasDashes: Bool)? {
    guard line.words.count <= 3 else { return nil }
    let text = line.words.flatMap(\.text)
    let digits = text.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let dashes = text.count { $0 == UInt8(ascii: "-") }
    guard (1...4).contains(digits.count), digits.count + dashes == text.count else { return nil }
    return (digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }, dashes > 0)
  }

  // MARK: Paragraphs

  /// Writes what parts a line from what stands before it.
  private mutating func separate(from line: Line, isNewPage: Bool) {
    guard let last, !bytes.isEmpty else { return }
    let endsSentence = self.endsSentence
    if isNewPage || line.first.block != last.first.block {
      // A sentence goes on in the next column.
      let goesOn = !endsSentence && startsLowercase(line) && isFull(last)
      if goesOn { join() } else { bytes += [0x0A, 0x0A] }
      return
    }
    let isOnSameLine = abs(line.top - last.top) < last.height / 3
    if isOnSameLine {
      // Programs part the words of a line where the font changes, within a syllable even.
      let gap = line.left - last.right
      if gap > last.height / 8 || gap < -last.height { bytes.append(0x20) }
    } else if line.top - last.top > 2.2 * last.height || startsItem(line) || !isFull(last)
      || endsSentence && line.left > line.margins.lowerBound + line.height
    {
      bytes += [0x0A, 0x0A]
    } else {
      join()
    }
  }

  /// Whether a line reaches the right margin of its block, but for a long syllable.
  private func isFull(_ line: Line) -> Bool {
    line.right >= line.margins.upperBound - max(line.height * 4, line.margins.width / 8)
  }

  private var endsSentence: Bool {
    guard let last = bytes.last(where: { $0 != 0x20 }) else { return true }
    return ".!?:;".utf8.contains(last)
  }

  private func startsLowercase(_ line: Line) -> Bool {
    let scalar = String(decoding: line.first.text, as: UTF8.self).unicodeScalars.first
    return scalar?.properties.isLowercase ?? false
  }

  /// `-`, `+`, `•`, `1.`, `a)`: an item of a list.
  private func startsItem(_ line: Line) -> Bool {
    let text = line.first.text
    guard let first = text.first else { return false }
    if ["-", "+", "*", "•", "–", "", "►"].contains(String(decoding: text, as: UTF8.self)) {
      return true
    }
    let isNumbered = text.count <= 4 && [UInt8(ascii: "."), UInt8(ascii: ")")].contains(text.last)
    let isSign = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || text.count == 2
    return isNumbered && isSign
  }

  /// Joins two lines of a paragraph: by a space, or within a word that was parted.
  private mutating func join() {
    if keepsHyphens {
      bytes.append(0x20)
    } else if bytes.suffix(2) == [0xC2, 0xAD] {
      bytes.removeLast(2)
    } else if bytes.last != UInt8(ascii: "-") || bytes.dropLast().last == 0x20 {
      bytes.append(0x20)
    }
  }

  private mutating func append(_ line: Line) {
    for (index, word) in line.words.enumerated() {
      if index > 0 { bytes.append(0x20) }
      let start = bytes.count
      bytes += word.text
      if word.certainty < Self.doubt { doubtful.append(start..<bytes.count) }
    }
    last = line
  }
}

extension ClosedRange<Double> {
  fileprivate var width: Double { upperBound - lowerBound }
}
