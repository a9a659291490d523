public import Audit
internal import Crypto
public import Extraction
public import Ingest
public import Records
internal import VietText

/// Reads articles into records: decode, normalize, extract, audit.
///
/// A reader is a value without state of its own: one can be made for each task, or one shared by
/// all of them.
///
/// ```swift
/// let reader = Reader()
/// let record = try reader.read(bytes, uri: "news/2023-07-07.txt")
/// for figure in record.figures {
///   print(figure.value ?? 0, figure.unit, figure.span)
/// }
/// ```
public struct Reader: Sendable {
  /// Whether records carry the decoded text that their spans point into.
  public var includesText: Bool
  /// Whether a file that holds several articles is cut into them.
  ///
  /// ``read(_:uri:contentType:)`` takes any file as one article.
  public var splitsArticles: Bool
  /// What looks for contradictions in each article; its findings go into the record.
  public var auditor: Auditor

  /// The endings, in lower case, of the names of files that may hold articles.
  public static let endings = DocumentReader.endings

  /// The programs of the system that read PDF, Word and scans, installed or not.
  public static let programs = DocumentReader.programs

  private let documents: DocumentReader
  private let extractor: Extractor

  /// A reader that knows a lexicon.
  ///
  /// ```swift
  /// var lexicon = Lexicon.builtIn
  /// lexicon.add(try LexiconTable(parsing: bytes, name: "mine.tsv"))
  /// let reader = Reader(lexicon: lexicon)
  /// ```
  ///
  /// - Parameters:
  ///   - lexicon: The words that the rules know: the built-in ones, perhaps with others added.
  ///   - includesText: Whether records carry the decoded text that their spans point into.
  ///   - splitsArticles: Whether a file that holds several articles is cut into them.
  ///   - auditor: What looks for contradictions in each article.
  ///   - encoding: What all articles are stored in; nil to find it out.
  public init(
    lexicon: Lexicon = .builtIn, includesText: Bool = false, splitsArticles: Bool = true,
    auditor: Auditor = Auditor(),
    encoding: Encoding? = nil
  ) {
    documents = DocumentReader(decoder: TextDecoder(encoding: encoding))
    extractor = Extractor(lexicon: lexicon)
    self.includesText = includesText
    self.splitsArticles = splitsArticles
    self.auditor = auditor
  }

  /// The record of an article in the bytes of its file, which is taken as one article.
  ///
  /// - Parameters:
  ///   - bytes: The file as stored, in any of the encodings that Vietnamese has had.
  ///   - uri: Where the bytes came from, as the record is to say it.
  ///   - contentType: The content type that they came with, as in `text/html; charset=utf-8`.
  /// - Returns: The record, whose spans count code points of the decoded text.
  /// - Throws: ``ReadingError``, if the bytes are no text that can be read.
  public func read(
    _ bytes: [UInt8], uri: String = "", contentType: String? = nil
  ) throws(ReadingError) -> Record {
    let file = try open(bytes, uri: uri, contentType: contentType)
    return try read(pieces(of: file, isWhole: true)[0], of: file)
  }

  /// The articles in the bytes of a file, to be read one after the other.
  ///
  /// - Parameters:
  ///   - bytes: The file as stored, as for ``read(_:uri:contentType:)``.
  ///   - uri: Where the bytes came from, as the records are to say it.
  ///   - contentType: The content type that they came with.
  /// - Returns: At least one article; exactly one, where ``splitsArticles`` is off.
  /// - Throws: ``ReadingError``, if the bytes are no text that can be read.
  public func articles(
    in bytes: [UInt8], uri: String = "", contentType: String? = nil
  ) throws(ReadingError) -> Articles {
    let file = try open(bytes, uri: uri, contentType: contentType)
    return Articles(file, try pieces(of: file, isWhole: !splitsArticles), for: self)
  }

  /// The records of all articles in the bytes of a file.
  ///
  /// All of them are in memory at once; of a large file, ``articles(in:uri:contentType:)`` gives them one by
  /// one.
  ///
  /// - Parameters:
  ///   - bytes: The file as stored, as for ``read(_:uri:contentType:)``.
  ///   - uri: Where the bytes came from, as the records are to say it.
  ///   - contentType: The content type that they came with.
  /// - Returns: At least one record, in text order.
  /// - Throws: ``ReadingError``, if the bytes are no text that can be read.
  public func records(
    of bytes: [UInt8], uri: String = "", contentType: String? = nil
  ) throws(ReadingError) -> [Record] {
    var articles = try articles(in: bytes, uri: uri, contentType: contentType)
    var records: [Record] = []
    while let record = try articles.next() { records.append(record) }
    return records
  }

  /// The record of an article at hand as a string.
  ///
  /// - Parameters:
  ///   - text: The article. Spans count its Unicode scalars, whatever its normal form.
  ///   - uri: Where the text came from, as the record is to say it.
  /// - Returns: The record, whose source is the text as UTF-8.
  /// - Throws: ``ReadingError``, if the text is empty or too large.
  public func read(_ text: String, uri: String = "") throws(ReadingError) -> Record {
    try read(Array(text.utf8), uri: uri)
  }

  /// What the rules made of the articles of a file, and what they tried in vain.
  ///
  /// - Parameters:
  ///   - bytes: The file as stored, as for ``read(_:uri:contentType:)``.
  ///   - uri: Where the bytes came from, by which some formats are recognised.
  /// - Returns: The decoded text, the facts with their rules, and the attempts that failed.
  /// - Throws: ``ReadingError``, if the bytes are no text that can be read.
  public func explain(_ bytes: [UInt8], uri: String = "") throws(ReadingError) -> ExplainedText {
    let file = try open(bytes, uri: uri, contentType: nil)
    let pieces = try pieces(of: file, isWhole: !splitsArticles)
    var explanation = try explain(pieces[0], of: file)
    for piece in pieces.dropFirst() { explanation.append(try explain(piece, of: file)) }
    return ExplainedText(
      text: String(valid: file.text, 0..<file.text.count), explanation: explanation,
      articles: pieces)
  }

  // MARK: The steps

  private func open(
    _ bytes: [UInt8], uri: String, contentType: String?
  ) throws(ReadingError) -> DecodedFile {
    let decoded: DecodedText
    do {
      decoded = try documents.read(bytes, name: uri, contentType: contentType)
    } catch {
      throw .unreadable(error)
    }
    let source = Source(
      uri: uri,
      sha256: hexadecimal(SHA256.hash(data: bytes)),
      bytes: bytes.count,
      mediaType: decoded.mediaType,
      encoding: decoded.encoding.name,
      decoding: decoded.decoding,
      pages: decoded.sourcePages
    )
    return DecodedFile(
      text: decoded.bytes, source: source, doubtful: decoded.doubtfulSpans, stated: decoded.stated)
  }

  private func pieces(of file: DecodedFile, isWhole: Bool) throws(ReadingError) -> [ArticleText] {
    do {
      // What states its headline is one article.
      return try extractor.articles(in: file.text, isWhole: isWhole || file.stated != nil)
    } catch {
      throw .notNormalized(String(describing: error))
    }
  }

  /// The record of one of a file's articles.
  func read(_ article: ArticleText, of file: DecodedFile) throws(ReadingError) -> Record {
    let id = file.id(of: file.source.ordinal)
    var record: Record
    do {
      record = try extractor.record(
        of: article, in: file.text, source: file.source, id: id,
        stated: file.stated)
    } catch {
      throw .notNormalized(String(describing: error))
    }
    record.note(doubtful: file.doubtful)
    // Some checks look at the words around facts.
    record.text = String(valid: file.text, article.bytes)
    record.findings = auditor.findings(of: record)
    if !includesText { record.text = nil }
    return record
  }

  private func explain(
    _ article: ArticleText, of file: DecodedFile
  ) throws(ReadingError) -> Explanation {
    do {
      return try extractor.explanation(of: article, in: file.text, stated: file.stated)
    } catch {
      throw .notNormalized(String(describing: error))
    }
  }
}

extension Reader {
  /// The text of a document as it is stored, and what it is stored in.
  ///
  /// - Parameters:
  ///   - bytes: The file as stored, as for ``read(_:uri:)-([UInt8],_)``.
  ///   - uri: Where the bytes came from; its ending may tell the format.
  ///   - contentType: The content type that they came with, as in `text/html; charset=utf-8`.
  /// - Returns: The text that the spans of records point into.
  /// - Throws: ``ReadingError``, if the bytes are no text that can be read.
  public func decode(
    _ bytes: [UInt8], uri: String = "", contentType: String? = nil
  ) throws(ReadingError) -> DecodedText {
    do {
      return try documents.read(bytes, name: uri, contentType: contentType)
    } catch {
      throw .unreadable(error)
    }
  }

  /// The text of a document in clean UTF-8: in normalization form C, without a byte order mark.
  ///
  /// - Parameters:
  ///   - bytes: The file as stored, as for ``read(_:uri:)-([UInt8],_)``.
  ///   - uri: Where the bytes came from; its ending may tell the format.
  ///   - contentType: The content type that they came with, as in `text/html; charset=utf-8`.
  /// - Returns: The text as UTF-8.
  /// - Throws: ``ReadingError``, if the bytes are no text that can be read.
  public func normalized(
    _ bytes: [UInt8], uri: String = "", contentType: String? = nil
  ) throws(ReadingError) -> [UInt8] {
    let decoded = try decode(bytes, uri: uri, contentType: contentType)
    do {
      return try SourceText(decoded.bytes).bytes
    } catch {
      throw .notNormalized(String(describing: error))
    }
  }
}

/// The record of an article at hand as a string.
///
/// ```swift
/// let record = try BanTin.extract("Năm 2022, toàn xã có 35 mô hình “Dân vận khéo”.")
/// record.periods[0].value   // 2022
/// ```
public func extract(_ text: String) throws(ReadingError) -> Record {
  try Reader().read(text)
}

/// A text beside what the rules made of it.
public struct ExplainedText: Sendable {
  /// The decoded text that the explanation's spans point into.
  public let text: String
  /// What the rules made of the text.
  public let explanation: Explanation
  /// The articles that the text was cut into.
  public let articles: [ArticleText]
}

/// The text of a file, and what its records say of it.
struct DecodedFile {
  let text: [UInt8]
  /// The file as a whole; an article sets its ordinal and span.
  var source: Source
  /// Where words lie of whose recognition nobody is sure.
  let doubtful: [Span]
  /// What the file states of its article apart from its text.
  let stated: StatedHead?
}
