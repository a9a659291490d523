/// Why something in a container, or the container itself, could not be read.
public enum ContainerError: Error, Hashable, Sendable {
  /// The system has no memory left for it.
  case noMemory
  /// Nothing further of the container can be read: what the library that unpacks it said.
  case damaged(String)
  /// This entry cannot be read, the others can: what the library that unpacks it said.
  case damagedEntry(String)
  /// The entry asks for a password.
  case encrypted
  /// The entry has more bytes than one may have.
  case entryTooLarge(limit: Int)
  /// All entries together have more bytes than they may have.
  case totalTooLarge(limit: Int)
  /// So much came out of so little that the file was made to do harm.
  case bomb(ratio: Int)
  /// Containers lie in each other deeper than they may.
  case tooDeep(limit: Int)
  /// The path leads out of the container.
  case escapes
  /// A record of a web archive is not as its standard wants it.
  case malformedRecord(String)
  /// A line is no JSON object.
  case notJSON
  /// The JSON object has no text under that name.
  case noText(field: String)
  /// The lines are records that were read already.
  case holdsRecords
  /// No file, page, line or message is in it.
  case holdsNothing

  /// Whether nothing behind the place of the error can be read.
  var endsContainer: Bool {
    switch self {
    case .noMemory, .damaged, .totalTooLarge, .bomb, .holdsRecords: true
    default: false
    }
  }
}

extension ContainerError {
  /// Whether other entries may be read where this one is passed over without being unpacked.
  var concernsEntry: Bool { if case .bomb = self { true } else { false } }
}

extension ContainerError: CustomStringConvertible {
  /// What is wrong and what can be done.
  public var description: String {
    switch self {
    case .noMemory:
      "there is no memory left to read it; close other programs"
    case .damaged(let reason):
      "the archive is cut off or damaged\(Self.said(reason)); fetch it again"
    case .damagedEntry(let reason):
      "the entry is damaged\(Self.said(reason)); fetch the archive again"
    case .encrypted:
      "the entry is encrypted; unpack it with its password"
    case .entryTooLarge(let limit):
      "the entry has more than \(limit) bytes; unpack and split it"
    case .totalTooLarge(let limit):
      "the archive unpacks to more than \(limit) bytes; unpack it in parts"
    case .bomb(let ratio):
      "it unpacks to more than \(ratio) times its size, as made to do harm; it is not read further"
    case .tooDeep(let limit):
      "archives lie in it deeper than \(limit); unpack them first"
    case .escapes:
      "the path of the entry leads out of the archive; it is not read"
    case .malformedRecord(let reason):
      "the record of the web archive is malformed: \(reason)"
    case .notJSON:
      "the line is no JSON object; write one object a line"
    case .noText(let field):
      "the line has no text in “\(field)”; name its field with --text-field"
    case .holdsRecords:
      "it holds records of bantin, and no articles; give the articles"
    case .holdsNothing:
      "there is no article in it: no file, page, line or message"
    }
  }

  private static func said(_ reason: String) -> String { reason.isEmpty ? "" : " (\(reason))" }
}
