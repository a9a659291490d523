/// A kind of file that holds documents, told by its first bytes and its name.
///
/// To add one: its case here, how it is told in ``init(_:name:)``, and its reader in
/// ``ContainerWalk``.
public enum ContainerFormat: Sendable, Hashable {
  /// A zip or tar archive, or a packed file, of which only what is unpacked tells what it is.
  case archive
  /// A web archive (WARC).
  case webArchive
  /// One JSON object a line, of which a member holds the text.
  case jsonLines
  /// A mailbox (mbox), or one message (eml).
  case mailbox

  /// How many bytes at the beginning of a file tell what it is.
  public static let prefix = 600

  /// The endings, in lower case, of the names of such files.
  public static let endings = ["zip", "gz", "tgz", "tar", "warc", "jsonl", "mbox", "eml"]

  /// The format of a file; nil where it is a document itself.
  ///
  /// - Parameters:
  ///   - head: the first bytes, ``prefix`` of them or all.
  ///   - name: the file's path or name.
  public init?(_ head: [UInt8], name: String) {
    if head.starts(with: "WARC/1.".utf8) || head.starts(with: "WARC/0.".utf8) {
      self = .webArchive
    } else if Self.packed.contains(where: { head.starts(with: $0) }) || Self.isTar(head) {
      self = .archive
    } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]), !Self.isOffice(head) {
      self = .archive
    } else if head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .archive
    } else if Self.endsInJSONLines(name) {
      self = .jsonLines
    } else if Mailbox.isEnvelope(head[...]) || Self.endsInMail(name) {
      self = .mailbox
    } else {
      return nil
    }
  }

  /// Whether a name is that of JSON Lines.
  public static func endsInJSONLines(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson")
  }

  private static func endsInMail(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".mbox") || name.hasSuffix(".eml")
  }

  /// The first bytes of gzip, bzip2, xz and Zstandard.
  private static let packed: [[UInt8]] = [
    [0x1F, 0x8B, 0x08], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00],
    [0x28, 0xB5, 0x2F, 0xFD],
  ]

  private static func isTar(_ head: [UInt8]) -> Bool {
    head.count >= 262 && head[257..<262].elementsEqual("ustar".utf8)
  }

  /// Whether a zip archive is a document of an office program or a book.
  private static func isOffice(_ head: [UInt8]) -> Bool {
    guard head.count > 30 else { return false }
    let length = Int(head[26]) | Int(head[27]) << 8
    let name = head[30..<min(30 + length, head.count)]
    return ["[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/", "mimetype"]
      .contains { name.starts(with: $0.utf8) }
  }
}
