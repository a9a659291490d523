public import Extraction
public import Records

/// The articles of a file, which are read one after the other.
///
/// ```swift
/// var articles = try reader.articles(in: bytes, uri: "bulletin.txt")
/// while let record = try articles.next() {
///   print(record.source.ordinal, record.title?.text ?? "")
/// }
/// ```
///
/// Only one of them is in memory as more than bytes at any time.
public struct Articles: Sendable {
  /// The decoded text of the file, UTF-8.
  public let text: [UInt8]
  /// Where the articles lie in it, and by which signs they were told apart.
  public let pieces: [ArticleText]
  /// The line of the file, from 1, in which the article that ``next()`` gave last begins.
  public private(set) var line = 1

  private let reader: Reader
  private let source: Source
  private var ordinal = 0

  init(_ text: [UInt8], _ pieces: [ArticleText], of source: Source, for reader: Reader) {
    self.text = text
    self.pieces = pieces
    self.source = source
    self.reader = reader
  }

  /// Reads the next article.
  ///
  /// - Returns: its record, nil where there are no more articles.
  /// - Throws: ``ReadingError``, if ICU cannot work.
  public mutating func next() throws(ReadingError) -> Record? {
    guard ordinal < pieces.count else { return nil }
    let record = try reader.read(pieces[ordinal], in: text, source: source(of: ordinal))
    let before = ordinal == 0 ? 0 : pieces[ordinal - 1].bytes.lowerBound
    line += text[before..<pieces[ordinal].bytes.lowerBound].count { $0 == UInt8(ascii: "\n") }
    ordinal += 1
    return record
  }

  private func source(of ordinal: Int) -> Source {
    var source = source
    source.ordinal = ordinal
    if pieces.count > 1 { source.span = pieces[ordinal].span }
    return source
  }
}
