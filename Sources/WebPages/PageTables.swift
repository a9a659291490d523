/// The tables of a page that hold data: rows of cells, each with its paragraphs.
///
/// Tables that only lay out the page are left out, as are the two columns of a letter's head.
public struct PageTables: Sendable, Equatable {
  /// A row: the paragraphs of each of its cells, with single spaces.
  public typealias Row = [[String]]

  /// The tables in the order of the page, each as its rows.
  public private(set) var tables: [[Row]] = []

  /// Reads the tables of a page; `page` is valid UTF-8.
  ///
  /// - Throws: ``WebPage/Failure``, if the markup cannot be read.
  public init(_ page: [UInt8]) throws(WebPage.Failure) {
    let markup: Markup
    do {
      markup = try Markup(page)
    } catch {
      throw WebPage.Failure(error)
    }
    for index in markup.nodes.indices
    where markup.nodes[index].tag == .table && markup.isGrid(index) {
      let rows = Self.rows(of: index, in: markup)
      if rows.count >= 3 || rows.contains(where: { $0.count >= 3 }) { tables.append(rows) }
    }
  }

  private static func rows(of table: Int, in markup: Markup) -> [Row] {
    var rows: [Row] = []
    for index in markup.subtree(table) {
      switch markup.nodes[index].tag {
      case .row: rows.append([])
      case .cell where !rows.isEmpty:
        rows[rows.count - 1].append(paragraphs(of: index, in: markup))
      default: continue
      }
    }
    return rows
  }

  /// The paragraphs of a cell that are not empty.
  private static func paragraphs(of cell: Int, in markup: Markup) -> [String] {
    var paragraphs: [String] = []
    var (text, end) = ([UInt8](), 0)
    func close() {
      let words = String(decoding: text, as: UTF8.self).singleSpaced
      if !words.isEmpty { paragraphs.append(words) }
      text = []
    }
    for index in markup.subtree(cell).dropFirst() {
      let node = markup.nodes[index]
      if index >= end, end > 0 {
        close()
        end = 0
      }
      switch node.tag {
      case .text:
        text += markup.bytes[Int(node.bytes.lowerBound)..<Int(node.bytes.upperBound)]
      case .lineBreak: close()
      case let tag where tag.isBlock:
        close()
        end = Int(node.end)
      default: continue
      }
    }
    close()
    return paragraphs
  }
}
