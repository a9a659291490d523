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
  ///   - auditor: What looks for contradictions in each article.
  ///   - encoding: What all articles are stored in; nil to find it out.
  public init(
    lexicon: Lexicon = .builtIn, includesText: Bool = false, auditor: Auditor = Auditor(),
    encoding: Encoding? = nil
  ) {
    documents = DocumentReader(decoder: TextDecoder(encoding: encoding))
    extractor = Extractor(lexicon: lexicon)
    self.includesText = includesText
    self.auditor = auditor
  }

  /// The record of an article in the bytes of its file.
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
    let article = try Article(
      bytes, name: uri, contentType: contentType, documents: documents)
    let digest = hexadecimal(SHA256.hash(data: bytes))
    let source = Source(
      uri: uri,
      sha256: digest,
      bytes: bytes.count,
      mediaType: article.decoded.mediaType,
      encoding: article.decoded.encoding.name,
      ordinal: 0,
      decoding: article.decoded.decoding,
      pages: article.pages
    )
    // From the bytes and the ordinal alone, so that a file that moves keeps its records' names.
    let id = "\(digest.prefix(16))-\(source.ordinal)"

    var record = extractor.record(
      of: article.text, source: source, id: id, stated: article.stated)
    record.note(doubtful: article.doubtful)
    // Some checks look at the words around facts.
    record.text = String(decoding: article.text.source, as: UTF8.self)
    record.findings = auditor.findings(of: record)
    if !includesText { record.text = nil }
    return record
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

  /// What the rules made of an article, and what they tried in vain.
  ///
  /// - Parameters:
  ///   - bytes: The file as stored, as for ``read(_:uri:contentType:)``.
  ///   - uri: Where the bytes came from, by which some formats are recognised.
  /// - Returns: The decoded text, the facts with their rules, and the attempts that failed.
  /// - Throws: ``ReadingError``, if the bytes are no text that can be read.
  public func explain(_ bytes: [UInt8], uri: String = "") throws(ReadingError) -> ExplainedText {
    let article = try Article(bytes, name: uri, contentType: nil, documents: documents)
    return ExplainedText(
      text: String(decoding: article.text.source, as: UTF8.self),
      explanation: extractor.explanation(of: article.text, stated: article.stated)
    )
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
    try Article(bytes, name: uri, contentType: contentType, documents: documents).text.bytes
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
}

/// The text of one article, ready for the rules.
private struct Article {
  let text: SourceText
  let decoded: DecodedText
  let stated: StatedHead?
  let pages: [SourcePage]
  let doubtful: [Span]

  init(
    _ bytes: [UInt8], name: String, contentType: String? = nil, documents: DocumentReader
  ) throws(ReadingError) {
    do {
      decoded = try documents.read(bytes, name: name, contentType: contentType)
    } catch {
      throw .unreadable(error)
    }
    stated = decoded.stated
    (pages, doubtful) = (decoded.sourcePages, decoded.doubtfulSpans)
    do {
      text = try SourceText(decoded.bytes)
    } catch {
      throw .notNormalized(String(describing: error))
    }
  }
}

private func hexadecimal(_ digest: SHA256.Digest) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  text.reserveCapacity(SHA256.byteCount * 2)
  for byte in digest {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
