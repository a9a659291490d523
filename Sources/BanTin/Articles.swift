public import Extraction
public import Records
internal import VietText

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
  /// Where the articles lie in the decoded text of the file, and by which signs they were told.
  public let pieces: [ArticleText]
  /// The line of the file, from 1, in which the article that ``next()`` gave last begins.
  public private(set) var line = 1

  private let reader: Reader
  private let file: DecodedFile
  private var ordinal = 0

  init(_ file: DecodedFile, _ pieces: [ArticleText], for reader: Reader) {
    self.file = file
    self.pieces = pieces
    self.reader = reader
  }

  /// Reads the next article.
  ///
  /// - Returns: its record, nil where there are no more articles.
  /// - Throws: ``ReadingError``, if ICU cannot work.
  public mutating func next() throws(ReadingError) -> Record? {
    guard ordinal < pieces.count else { return nil }
    let piece = pieces[ordinal]
    let record = try reader.read(piece, of: pieces.count > 1 ? file.part(piece, ordinal) : file)
    let before = ordinal == 0 ? 0 : pieces[ordinal - 1].bytes.lowerBound
    line += file.text[before..<piece.bytes.lowerBound].count { $0 == UInt8(ascii: "\n") }
    ordinal += 1
    return record
  }
}

extension Articles {
  /// The article of a record: its text, where that begins, and the line that it begins in.
  public struct Place: Sendable {
    /// The decoded text of the article.
    public let text: String
    /// How many code points stand before it in the file.
    public let start: Int
    /// The line of the file, from 1.
    public let line: Int
  }

  /// Where the article of a record lies; nil where the file holds none of that id.
  public func place(ofRecord id: String) -> Place? {
    guard let ordinal = id.split(separator: "-").last.flatMap({ Int($0) }),
      pieces.indices.contains(ordinal), id == file.id(of: ordinal)
    else { return nil }
    let bytes = pieces[ordinal].bytes
    return Place(
      text: String(valid: file.text, bytes), start: pieces[ordinal].span.start,
      line: 1 + file.text[..<bytes.lowerBound].count { $0 == UInt8(ascii: "\n") })
  }

  /// Where the file came from.
  public var uri: String { file.source.uri }

  /// What is known of the file: its digest, format, encoding and pages.
  public var source: Source { file.source }

  /// The text of the file in clean UTF-8: in normalization form C, without a byte order mark.
  ///
  /// - Throws: ``ReadingError``, if ICU cannot work.
  public func normalizedText() throws(ReadingError) -> [UInt8] {
    do {
      return try SourceText(file.text).bytes
    } catch {
      throw .notNormalized(String(describing: error))
    }
  }
}

extension DecodedFile {
  /// The id of an article's record: from the bytes and the ordinal alone, so that a file that moves
  /// keeps its records' names.
  func id(of ordinal: Int) -> String { "\(source.sha256.prefix(16))-\(ordinal)" }
}

extension DecodedFile {
  /// The file as one of several articles says that it is.
  fileprivate func part(_ article: ArticleText, _ ordinal: Int) -> DecodedFile {
    var file = self
    file.source.ordinal = ordinal
    file.source.span = article.span
    file.source.pages = source.pages.compactMap { $0.part(in: article.span) }
    return file
  }
}
