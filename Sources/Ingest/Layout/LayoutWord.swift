/// A word on a page, as `pdftotext -tsv` and `tesseract … tsv` tell of it.
struct LayoutWord {
  /// The page, from 1.
  var page: Int
  /// Words of one block have the same number, which no other block of the page has.
  var block: Int
  /// Words of one line have the same number, which no other line of the page has.
  var line: Int
  var left: Double
  var top: Double
  var width: Double
  var height: Double
  /// How surely the word was recognised, from 0 to 1; 1 where it was not recognised but stored.
  var certainty: Double
  var text: ArraySlice<UInt8>

  var right: Double { left + width }
}

/// A page as its words, and how large it is.
struct LayoutPage {
  var words: [LayoutWord] = []
  var width = 0.0
  var height = 0.0

  /// Measures all in another unit.
  mutating func scale(by factor: Double) {
    width *= factor
    height *= factor
    for index in words.indices {
      words[index].left *= factor
      words[index].top *= factor
      words[index].width *= factor
      words[index].height *= factor
    }
  }
}

/// The words of a document by pages.
struct Layout {
  /// The pages that are told of, those without words included.
  var pages: [LayoutPage] = []

  /// Reads a table of words: a line of column names, then a line for each page, block, line, word.
  ///
  /// Both programs name the columns alike, and order them otherwise. Lines of another form are
  /// passed over, as are words that are nothing but white space.
  ///
  /// - Parameters:
  ///   - table: What a program wrote.
  ///   - first: The number of the table's first page.
  init(_ table: [UInt8], firstPage first: Int = 1) {
    let lines = table.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
    guard
      let header = lines.first.map({ Self.cells($0).map { String(decoding: $0, as: UTF8.self) } }),
      let columns = Columns(header)
    else { return }
    var lastBlock = (page: 0, paragraph: -1, block: -1)
    var lastLine = -1
    var (block, line) = (0, 0)
    for row in lines.dropFirst() {
      let cells = Self.cells(row)
      guard cells.count == header.count, let level = number(cells[columns.level]),
        let page = number(cells[columns.page])
      else { continue }
      if level == 1 {
        pages.append(
          LayoutPage(
            width: number(cells[columns.width]) ?? 0, height: number(cells[columns.height]) ?? 0))
      }
      guard level == 5, !pages.isEmpty,
        var word = columns.word(cells, page: Int(page) + first - 1)
      else { continue }
      let place = columns.place(cells)
      if (Int(page), place.paragraph, place.block) != lastBlock {
        block += 1
        line += 1
      } else if place.line != lastLine {
        line += 1
      }
      lastBlock = (Int(page), place.paragraph, place.block)
      lastLine = place.line
      (word.block, word.line) = (block, line)
      pages[pages.count - 1].words.append(word)
    }
  }

  /// Where each column stands.
  private struct Columns {
    let level, page, paragraph, block, line, left, top, width, height, certainty, text: Int

    init?(_ names: [String]) {
      let places = names.enumerated().reduce(into: [String: Int]()) { $0[$1.element] = $1.offset }
      guard let level = places["level"], let page = places["page_num"],
        let paragraph = places["par_num"], let block = places["block_num"],
        let line = places["line_num"], let left = places["left"], let top = places["top"],
        let width = places["width"], let height = places["height"],
        let certainty = places["conf"], let text = places["text"]
      else { return nil }
      (self.level, self.page, self.paragraph) = (level, page, paragraph)
      (self.block, self.line, self.left, self.top) = (block, line, left, top)
      (self.width, self.height, self.certainty, self.text) = (width, height, certainty, text)
    }

    func place(_ cells: [ArraySlice<UInt8>]) -> (paragraph: Int, block: Int, line: Int) {
      func whole(_ column: Int) -> Int { number(cells[column]).map { Int($0) } ?? 0 }
      return (whole(paragraph), whole(block), whole(line))
    }

    func word(_ cells: [ArraySlice<UInt8>], page: Int) -> LayoutWord? {
      guard let left = number(cells[left]), let top = number(cells[top]),
        let width = number(cells[width]), let height = number(cells[height]),
        let certainty = number(cells[certainty]),
        cells[text].contains(where: { $0 > 0x20 })
      else { return nil }
      return LayoutWord(
        page: page, block: 0, line: 0, left: left, top: top, width: width, height: height,
        certainty: min(max(certainty / 100, 0), 1), text: cells[text])
    }
  }

  private static func cells(_ row: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let row = row.last == UInt8(ascii: "\r") ? row.dropLast() : row
    return row.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
  }
}

/// A finite number of moderate size.
private func number(_ cell: ArraySlice<UInt8>) -> Double? {
  guard let value = Double(String(decoding: cell, as: UTF8.self)), abs(value) < 1e9 else {
    return nil
  }
  return value
}
