/// A web page as the article that it holds.
///
/// The text is what a reader of the article reads: its headline, date and lead, its paragraphs and
/// items, a line each, and the rows of its tables with a tab between their cells. What the site puts
/// around it is left out. A page without an article gives the lines of the page.
public struct WebPage: Sendable, Equatable {
  /// The text, UTF-8.
  public let text: [UInt8]
  /// Whether an article was found; else the text is the lines of the page.
  public let isArticle: Bool
  /// Where the headline stands in the text, in bytes.
  public let title: Range<Int>?
  /// When the article appeared, by what the page says where no reader sees it: `2021-05-12`.
  public let date: String?
  /// The time of that day, `10:20`.
  public let time: String?
  /// Where the name of the person or desk that signs stands in the text, in bytes.
  public let author: Range<Int>?
  /// Where the name of the site or paper stands in the text, in bytes: by what the page says where
  /// no reader sees it, at the head of the text unless it stands there or at the end anyway.
  public let publisher: Range<Int>?

  /// Why there is no text in a page.
  public enum Failure: Error, Hashable, Sendable {
    /// Nothing in it is to be read.
    case empty
    /// It has 2 GiB or more.
    case tooLarge
    /// The markup is so broken or nested that reading it would take without end.
    case tangled
    /// There is no memory left.
    case noMemory
  }

  /// Reads a page.
  ///
  /// - Parameter page: the page, valid UTF-8 whatever it says of itself.
  /// - Throws: `Failure`, in a time that is bounded by the page's length.
  public init(_ page: [UInt8]) throws(Failure) {
    let markup: Markup
    do {
      markup = try Markup(page)
    } catch {
      throw Failure(error)
    }
    let lines = LineReader.lines(of: markup, Furniture(of: markup))
    let metadata = Metadata(of: markup)
    let article = Article(markup, lines, metadata)
    var writer = TextWriter()
    let publisher = article.isArticle ? metadata.publisher : nil
    let header = publisher.flatMap { article.names($0) ? nil : Line(words: $0) }
    if let header { writer.append(header) }
    for line in article.lines { writer.append(line) }
    guard !writer.text.isEmpty else { throw .empty }
    isArticle = article.isArticle
    author = article.isArticle ? metadata.author.flatMap { writer.sign($0) } : nil
    self.publisher = header == nil ? publisher.flatMap { writer.place(of: $0) } : writer.ranges[0]
    title = article.title.map { writer.ranges[$0 + (header == nil ? 0 : 1)] }
    date = article.isArticle ? metadata.published?.date : nil
    time = article.isArticle ? metadata.published?.time : nil
    text = writer.text
  }
}

extension WebPage.Failure {
  /// Why there is no markup.
  init(_ failure: Markup.Failure) {
    switch failure {
    case .tooLarge: self = .tooLarge
    case .tangled: self = .tangled
    case .noMemory: self = .noMemory
    }
  }
}

/// Puts lines together to a text.
private struct TextWriter {
  private(set) var text: [UInt8] = []
  /// Whether the last line was a row of a table.
  private var isRow = false
  /// Where each line stands.
  private(set) var ranges: [Range<Int>] = []

  /// Adds a line: behind an empty one where a paragraph begins.
  mutating func append(_ line: Line) {
    let goesOn = line.isBroken || line.isRow && isRow
    isRow = line.isRow
    if !text.isEmpty { text += Array((goesOn ? "\n" : "\n\n").utf8) }
    let start = text.count
    text += line.bytes
    ranges.append(start..<text.count)
  }

  /// Where a name stands among the last and first lines; where it does not, it is added as the last.
  mutating func sign(_ name: String) -> Range<Int> {
    if let place = place(of: name) { return place }
    text += Array("\n\n".utf8)
    let start = text.count
    text += Array(name.utf8)
    ranges.append(start..<text.count)
    return start..<text.count
  }

  /// Where a name stands among the last and first lines.
  func place(of name: String) -> Range<Int>? {
    let name = Array(name.utf8)
    for range in ranges.reversed().prefix(6) + ranges.prefix(4) where range.count <= 200 {
      var start = range.lowerBound
      while start + name.count <= range.upperBound {
        if text[start..<start + name.count].elementsEqual(name) {
          return start..<start + name.count
        }
        start += 1
      }
    }
    return nil
  }
}
