/// A format of documents: how it is recognised, and how the text of its documents is read.
///
/// To add a format: a file with its `Format`, and its place in ``all``.
struct Format: Sendable {
  /// What a document in it looks like to a person, such as "a PDF document".
  let looksLike: String
  /// Its name in records, as in `text/plain`.
  let mediaType: String
  /// Whether a document is in this format.
  let includes: @Sendable (_ bytes: [UInt8], _ name: String) -> Bool
  /// The text of a document; nil where documents of the format are refused.
  let text: (@Sendable ([UInt8], TextDecoder) throws(IngestError) -> DecodedText)?

  /// The formats, in the order in which they are tried; the last takes all that is left.
  static let all = [pdf] + office + scans + refused + [webPage, plainText]

  /// The format of a document, by its first bytes and its file's name, and where these say nothing
  /// by the content type that it came with.
  static func of(_ bytes: [UInt8], name: String, contentType: String? = nil) -> Format {
    if let format = all.dropLast().first(where: { $0.includes(bytes, name) }) { return format }
    let type = contentType?.lowercased() ?? ""
    return type.contains("html") ? webPage : plainText
  }

  /// Text without markup, in any encoding.
  static let plainText = Format(
    looksLike: "text",
    mediaType: "text/plain",
    includes: { _, _ in true },
    text: { (bytes, decoder) throws(IngestError) in try decoder.decode(bytes) }
  )
}
