/// Turns the bytes of a document into text, and says how it was read, or why there is none.
///
/// The document's format is recognised by its first bytes and its file's name.
///
/// ```swift
/// let text = try DocumentReader().read(bytes, name: "bulletin.txt")
/// text.encoding.name   // UTF-8
/// ```
public struct DocumentReader: Sendable {
  /// The endings, in lower case, of the names of files that may hold articles.
  public static let endings = [
    "txt", "html", "htm", "xhtml", "pdf", "doc", "docx", "odt", "rtf", "png", "jpg", "jpeg", "tif",
    "tiff",
  ]

  /// What reads the text of documents that are text.
  public var decoder: TextDecoder

  /// A reader that decodes text by a decoder.
  public init(decoder: TextDecoder = TextDecoder()) {
    self.decoder = decoder
  }

  /// The text of a document.
  ///
  /// - Parameters:
  ///   - bytes: The document as stored.
  ///   - name: Its path, address or name, by which some formats are recognised.
  ///   - contentType: The content type that it came with, as in `text/html; charset=utf-8`.
  /// - Returns: The text, and how it was read.
  /// - Throws: ``IngestError``, if there is no text in the document that can be read.
  public func read(
    _ bytes: [UInt8], name: String = "", contentType: String? = nil
  ) throws(IngestError) -> DecodedText {
    guard bytes.count <= decoder.limit else {
      throw .tooLarge(bytes: bytes.count, limit: decoder.limit)
    }
    let format = Format.of(bytes, name: name, contentType: contentType)
    guard let text = format.text else { throw .notText(looksLike: format.looksLike, byte: 0) }
    var decoder = decoder
    decoder.declared = contentType.flatMap { DeclaredEncoding(contentType: $0) }.map { [$0] } ?? []
    var decoded = try text(bytes, decoder)
    decoded.mediaType = format.mediaType
    return decoded
  }
}
