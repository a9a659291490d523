public import Programs

/// Why bytes could not be read as text.
public enum IngestError: Error, Hashable, Sendable {
  /// There is nothing to read: no byte, or a byte order mark alone.
  case empty

  /// More bytes than one document may have.
  case tooLarge(bytes: Int, limit: Int)

  /// The bytes are no text: what they look like, such as "a PDF document", and where that shows.
  case notText(looksLike: String, byte: Int)

  /// The bytes are Vietnamese in no encoding that is known: what they look like.
  case notVietnamese(looksLike: String)

  /// Bytes that their encoding does not allow.
  ///
  /// - `bytes`: the offending bytes, at most four.
  case malformed(Encoding, bytes: [UInt8], at: TextPlace)

  /// The markup of a page is so broken or so deeply nested that reading it would take without end.
  case tangled

  /// The system has no memory left for it.
  case noMemory

  /// A program of the system that reads the format gave nothing.
  case program(ProgramError)

  /// Where the trouble lies, if it has a place.
  public var place: TextPlace? {
    if case .malformed(_, _, let place) = self { place } else { nil }
  }
}

/// A place in a source, for a person and for a program.
public struct TextPlace: Hashable, Sendable {
  /// Bytes before it in the source as stored, a byte order mark included.
  public let byte: Int
  /// The line, from 1.
  public let line: Int
  /// The column in code points, from 1.
  public let column: Int

  /// A place by its three measures.
  public init(byte: Int, line: Int, column: Int) {
    self.byte = byte
    self.line = line
    self.column = column
  }
}

extension IngestError {
  /// What is wrong, in one clause.
  public var reason: String {
    switch self {
    case .empty:
      "the document is empty"
    case .tooLarge(let bytes, let limit):
      "the document has \(bytes) bytes or more, and one document may have \(limit)"
    case .notText(let looksLike, let byte):
      byte == 0 ? "this looks like \(looksLike)" : "this looks like \(looksLike) (byte \(byte))"
    case .notVietnamese(let looksLike):
      "this is not UTF-8, and reads Vietnamese in no other encoding; it looks like \(looksLike)"
    case .tangled:
      "the markup is too broken or too deeply nested to be read"
    case .noMemory:
      "there is no memory left to read it"
    case .program(let error): error.reason
    case .malformed(let encoding, let bytes, let place):
      "not \(encoding) at byte \(place.byte) (\(Self.hexadecimal(bytes)))"
    }
  }

  /// What a person can do about it, in one clause.
  public var remedy: String {
    switch self {
    case .empty:
      "fetch it again, or leave it out"
    case .tooLarge:
      "split it into its articles"
    case .notVietnamese:
      "if you know its encoding, name it with --encoding"
    case .notText(let looksLike, _) where looksLike.hasPrefix("UTF-"):
      "convert it to UTF-8, as with uconv or iconv"
    case .notText:
      "give the text that it holds"
    case .tangled:
      "open it in a browser and save its text"
    case .noMemory:
      "close other programs, or read it by itself"
    case .program(let error): error.remedy
    case .malformed(.utf8, _, _):
      "it may be cut off or damaged: fetch it again, or name its encoding with --encoding"
    case .malformed:
      "it may be cut off or damaged: fetch it again"
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return digits.count == 1 ? "0x0" + digits : "0x" + digits
    }.joined(separator: " ")
  }
}

extension IngestError: CustomStringConvertible {
  /// What is wrong and what can be done.
  public var description: String { "\(reason); \(remedy)" }
}
