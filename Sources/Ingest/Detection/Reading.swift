internal import VietText

/// One way to read a line: what its letters are, and what happened to them before they were stored.
struct Reading: Hashable, Sendable {
  /// What the letters are.
  enum Letters: Hashable, Sendable {
    /// Characters of Unicode, or UTF-8 behind misreadings.
    case unicode
    /// An encoding of `CodeTable.builtIn`.
    case table(Int)
    /// ASCII with signs for marks.
    case viqr
  }

  var letters = Letters.unicode
  /// How often the bytes were read as windows-1252 by mistake.
  var misreadings = 0
  /// Whether characters are written as references.
  var references = false
  /// Whether the stored bytes are windows-1252, which has references for the other letters.
  var western = false

  /// The text as it is stored.
  static let asStored = Reading()

  /// How much likelier than others the reading is before the text is seen, in sixteenths of a nat.
  ///
  /// - Parameter isText: Whether the stored bytes are valid UTF-8, which means what it says until
  ///   another reading is far better.
  /// - Returns: The advantage; negative where others are likelier.
  func prior(isText: Bool) -> Int {
    let doubt = isText ? misreadings > 0 ? -48 : -80 : 0
    switch letters {
    // What can be read as UTF-8 twice is hardly so by chance.
    case .unicode: return misreadings > 0 ? -16 : references ? 0 : 4
    case .table(let index): return doubt - CodeTable.builtIn[index].rarity - 8 * misreadings
    case .viqr: return -24
    }
  }

  /// Whether the letters are those of an encoding.
  func isOf(_ encoding: Encoding) -> Bool {
    switch letters {
    case .unicode: false
    case .viqr: encoding.name == "VIQR"
    case .table(let index): encoding.name == CodeTable.builtIn[index].name
    }
  }

  /// Whether both are readings of the same bytes in encodings of which one grew out of the other.
  func isKin(to other: Reading) -> Bool {
    guard case .table(let index) = letters, case .table(let known) = other.letters,
      CodeTable.builtIn[index].isTCVN, CodeTable.builtIn[known].isTCVN
    else { return false }
    var same = other
    same.letters = letters
    return same == self
  }

  /// A number that no other reading has, by which those of equal merit are told apart, always in the
  /// same way.
  var order: Int {
    let index =
      switch letters {
      case .unicode: 0
      case .viqr: 1
      case .table(let index): index + 2
      }
    return index << 4 | misreadings << 2 | (references ? 2 : 0) | (western ? 1 : 0)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(order) }

  /// The name of the reading, which begins with that of the letters.
  func name(storage: Storage) -> String {
    if self == .asStored { return storage.encoding.name }
    var name =
      switch letters {
      case .unicode: misreadings > 0 ? "UTF-8" : ""
      case .table(let index): CodeTable.builtIn[index].name
      case .viqr: "VIQR"
      }
    if misreadings > 0 { name += " as windows-1252" }
    if misreadings > 1 { name += " twice" }
    if references { name += name.isEmpty ? "NCR" : " in NCR" }
    switch storage {
    case .utf8, .bytes: return western ? name + " in windows-1252" : name
    case .utf16: return "\(name) in \(storage.encoding.name)"
    }
  }
}

/// What the bytes of a source are before anything is known of their letters.
enum Storage: Hashable, Sendable {
  /// Valid UTF-8.
  case utf8
  /// UTF-16, which has been turned into UTF-8.
  case utf16(bigEndian: Bool)
  /// Bytes that are no UTF-8, at least not all of them.
  case bytes

  /// The encoding of text that is stored as it is.
  var encoding: Encoding {
    switch self {
    case .utf8, .bytes: .utf8
    case .utf16(let bigEndian): bigEndian ? .utf16BigEndian : .utf16LittleEndian
    }
  }

  /// Whether the bytes may be no text.
  var isBytes: Bool { self == .bytes }
}

extension Reading {
  /// The text of a line by this reading, as UTF-8; nil where the line cannot be read so.
  func text(of line: Swift.Span<UInt8>, isText: Bool) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(line.count * 2)
    if misreadings == 0, !references, case .table(let index) = letters {
      CodeTable.builtIn[index].decode(line, into: &text)
      return text
    }
    if western {
      for index in line.indices {
        text.append(PackedCharacter(CodeTable.western[Int(line[index])]))
      }
    } else {
      guard isText || (try? UTF8Span(validating: line)) != nil else { return nil }
      text.append(line)
    }
    if references {
      var replaced: [UInt8] = []
      replaced.reserveCapacity(text.count)
      References.decode(text.span, into: &replaced)
      text = replaced
    }
    return undone(text)
  }

  /// What stands behind the misreadings.
  private func undone(_ text: [UInt8]) -> [UInt8]? {
    var text = text
    for round in 0..<misreadings {
      guard let misreading = Misreading(undoing: text.span) else { return nil }
      if round == misreadings - 1, case .table(let index) = letters {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(text.count)
        misreading.decode(by: CodeTable.builtIn[index], into: &decoded)
        return decoded
      }
      guard let earlier = misreading.utf8() else { return nil }
      text = earlier
    }
    if letters == .viqr {
      var decoded: [UInt8] = []
      decoded.reserveCapacity(text.count)
      VIQR.decode(text.span, into: &decoded)
      return decoded
    }
    return text
  }

  /// The readings that somebody may mean by the name of an encoding.
  static func named(_ encoding: Encoding) -> [Reading] {
    if let index = CodeTable.builtIn.firstIndex(where: { $0.name == encoding.name }) {
      return [false, true].flatMap { references in
        [0, 1].map { misreadings in
          Reading(letters: .table(index), misreadings: misreadings, references: references)
        }
      }.filter { !$0.references || $0.misreadings > 0 }
    }
    switch encoding.name {
    case "VIQR": return [Reading(letters: .viqr)]
    case "NCR": return [Reading(references: true), Reading(references: true, western: true)]
    default:
      let misread = [1, 2].map { Reading(misreadings: $0) }
      return misread.filter { $0.name(storage: .utf8) == encoding.name }
    }
  }

  /// Whether the reading is one of text, not of bytes.
  var needsText: Bool {
    if case .table = letters, misreadings == 0 { return false }
    return !western
  }

  /// The text of many lines in the end.
  func finishLines(_ text: [UInt8]) -> [UInt8] {
    guard letters == .table(0) else { return text }
    var finished: [UInt8] = []
    finished.reserveCapacity(text.count)
    for line in Lines(of: text.span, in: 0..<text.count) { finished += finish(Array(text[line])) }
    return finished
  }

  /// The text that a line gives in the end: capitals are restored where the encoding has none, and
  /// letters that were taken for hyphens.
  func finish(_ text: [UInt8]) -> [UInt8] {
    // TCVN3 is the first of the tables.
    guard letters == .table(0) else { return text }
    return Capitals.mend(misreadings > 0 ? Hyphens.mend(text) : text)
  }
}

extension [UInt8] {
  /// Appends the bytes of a span.
  mutating func append(_ span: Swift.Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
