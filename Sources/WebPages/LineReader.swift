/// Reads the lines of a page.
struct LineReader {
  private let markup: Markup
  private let furniture: Furniture
  private var lines: [Line] = []
  private var line: Line?
  /// Whether white space stands before the next word.
  private var hasSpace = false
  /// Whether the last byte read was part of a word.
  private var inWord = false
  private var isBroken = false
  private var open: [Open] = []
  /// The open blocks, by their indices.
  private var blocks: [Int] = []
  /// How many of the open elements are of each kind.
  private var links = 0
  private var tables = 0
  private var furnitureDepth = 0

  /// An open element.
  private struct Open {
    let index: Int
    let end: Int
    let node: Markup.Node
    let isGrid: Bool
  }

  /// The lines of a page, in its order.
  static func lines(of markup: Markup, _ furniture: Furniture) -> [Line] {
    var reader = Self(markup: markup, furniture: furniture)
    reader.read()
    return reader.lines
  }

  private init(markup: Markup, furniture: Furniture) {
    self.markup = markup
    self.furniture = furniture
  }

  private mutating func read() {
    var index = 0
    while index < markup.nodes.count {
      while let last = open.last, last.end <= index { close() }
      let node = markup.nodes[index]
      if node.tag == .text {
        append(node.bytes)
      } else if node.tag == .lineBreak {
        breakLine()
      } else if isSkipped(node) {
        index = Int(node.end)
        continue
      } else {
        enter(index, node)
      }
      index += 1
    }
    while !open.isEmpty { close() }
    flush()
  }

  private func isSkipped(_ node: Markup.Node) -> Bool {
    switch node.tag {
    case .unseen, .script, .meta, .title, .head: true
    default: node.hints.contains(.hidden)
    }
  }

  private mutating func enter(_ index: Int, _ node: Markup.Node) {
    let isGrid = node.tag == .table && tables == 0 && markup.isGrid(index)
    if tables == 0 {
      if node.tag.isBlock { flush() }
    } else if node.tag == .row {
      flush()
    } else if node.tag == .cell {
      separate()
    } else if node.tag.isBlock {
      space()
    }
    open.append(Open(index: index, end: Int(node.end), node: node, isGrid: isGrid))
    if node.tag.isBlock { blocks.append(index) }
    if isGrid { tables += 1 }
    if node.hints.contains(.leads) { links += 1 }
    if furniture.holds(index) { furnitureDepth += 1 }
  }

  private mutating func close() {
    let last = open.removeLast()
    if tables == 0 || last.isGrid || last.node.tag == .row {
      if last.node.tag.isBlock { flush() }
    } else if last.node.tag.isBlock {
      space()
    }
    if last.node.tag.isBlock { blocks.removeLast() }
    if last.isGrid { tables -= 1 }
    if last.node.hints.contains(.leads) { links -= 1 }
    if furniture.holds(last.index) { furnitureDepth -= 1 }
  }

  private mutating func breakLine() {
    if tables > 0 { return space() }
    flush()
    isBroken = true
  }

  private mutating func space() {
    hasSpace = true
    inWord = false
  }

  /// Marks the edge of a cell, if one stands before it.
  private mutating func separate() {
    guard line != nil else { return }
    line?.bytes.append(UInt8(ascii: "\t"))
    hasSpace = false
    inWord = false
  }

  private mutating func flush() {
    hasSpace = false
    inWord = false
    guard var line else {
      isBroken = false
      return
    }
    self.line = nil
    if line.isRow { line.dropEmptyCells() }
    if line.words > 0 { lines.append(line) }
    isBroken = false
  }

  private mutating func append(_ range: Range<Int32>) {
    for byte in markup.bytes[Int(range.lowerBound)..<Int(range.upperBound)].withoutSpaces {
      guard let byte else {
        space()
        continue
      }
      if line == nil { line = begin() }
      if hasSpace, let last = line?.bytes.last, last > 0x20 { line?.bytes.append(0x20) }
      hasSpace = false
      if !inWord {
        inWord = true
        line?.words += 1
        if links > 0 { line?.linkWords += 1 }
      }
      line?.bytes.append(byte)
    }
  }

  /// A new line in the innermost block.
  private func begin() -> Line {
    var line = Line(node: blocks.last ?? 0)
    line.isBroken = isBroken
    line.isRow = tables > 0
    line.isFurniture = furnitureDepth > 0
    for element in open.suffix(4) {
      line.hints.formUnion(element.node.hints)
    }
    line.heading = open.suffix(4).last { $0.node.tag.isHeading }?.node.tag
    return line
  }
}

extension Line {
  /// Rows of nothing but empty cells at their ends are padding.
  fileprivate mutating func dropEmptyCells() {
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
  }
}

extension Markup {
  /// Whether a table holds data, and is no means to lay out the page.
  ///
  /// Data stands in several rows of several short cells, and no table is within.
  func isGrid(_ table: Int) -> Bool {
    var (rows, cells, wide, bytes) = (0, 0, 0, 0)
    for index in subtree(table).dropFirst() {
      let node = nodes[index]
      switch node.tag {
      case .table: return false
      case .row: rows += 1
      case .cell:
        cells += 1
        let size = node.bytes.count
        if size > 1200 { wide += 1 }
        bytes += size
      default: break
      }
    }
    return rows >= 2 && cells >= rows * 2 - rows / 3 && wide * 8 <= cells && bytes < cells * 400
  }
}

extension ArraySlice<UInt8> {
  /// The bytes, with nil for each white space; what joins words without being seen is left out.
  fileprivate var withoutSpaces: some Sequence<UInt8?> {
    var index = startIndex
    let bytes = self
    return AnyIterator {
      while index < bytes.endIndex {
        let byte = bytes[index]
        index += 1
        if byte <= 0x20 { return .some(nil) }
        // U+00A0, the space that does not break.
        if byte == 0xC2, index < bytes.endIndex, bytes[index] == 0xA0 {
          index += 1
          return .some(nil)
        }
        // U+200B and U+FEFF, which have no width.
        if byte == 0xE2 || byte == 0xEF, index + 1 < bytes.endIndex {
          let pair = (bytes[index], bytes[index + 1])
          if byte == 0xE2 && pair == (0x80, 0x8B) || byte == 0xEF && pair == (0xBB, 0xBF) {
            index += 2
            continue
          }
        }
        return .some(byte)
      }
      return nil
    }
  }
}
