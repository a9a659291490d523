internal import Records
internal import VietText

/// The number and symbol of a document: `84-KH/TU`, `30/2020/NĐ-CP`, `112 KH/ĐTN`, `08B`.
///
/// Glued symbols arrive as one token, spaced ones as several; both become the same value, with the
/// separators as the contract has them.
struct DocumentSymbol: Equatable {
  /// As printed, such as "84", "09", "30/2020".
  var number: String
  /// What follows the number, such as "KH/TU"; nil where the text leaves it out.
  var symbol: String?
  /// What stands between the number and the symbol, where something does.
  var separator: UInt8?
  /// Where the number and the symbol stand.
  var tokens: Range<Int>

  /// The first part of the symbol, which names the type where it has one.
  var head: Substring { (symbol ?? "").prefix { $0 != "/" && $0 != "-" } }

  /// Whose numbering it follows: the issuer's where the symbol names one of the Party, else what
  /// the separators say.
  var style: Document.Style? {
    guard let symbol else { return nil }
    if let issuer = symbol.split(whereSeparator: { $0 == "/" || $0 == "-" }).dropFirst().first,
      Self.isOfTheParty(issuer)
    {
      return .party
    }
    switch separator {
    case UInt8(ascii: "/"): return .state
    case nil: return symbol.contains("/") ? .party : .state
    default: return symbol.contains("/") ? .party : .state
    }
  }

  private static func isOfTheParty(_ issuer: Substring) -> Bool {
    ["TW", "TƯ", "TU", "HU", "QU", "ThU", "ĐU", "ĐUK"].contains(issuer)
      || ["TW", "TU", "HU", "ĐU", "QU"].contains { issuer.hasSuffix($0) && issuer.count > 3 }
  }
}

extension Cursor {
  /// Reads a number with its symbol, or a number alone, glued or spaced.
  mutating func documentSymbol() -> DocumentSymbol? {
    guard let token else { return nil }
    switch token.kind {
    case .symbol: return gluedSymbol()
    case .number: return attempt { $0.spacedSymbol() }
    default: return nil
    }
  }

  // MARK: One token

  private mutating func gluedSymbol() -> DocumentSymbol? {
    let start = at
    let bytes = reading.bytes[reading.tokens[at].range]
    guard let (number, rest) = Self.splitNumber(bytes) else { return nil }
    at += 1
    var symbol = String(decoding: rest.dropFirst(), as: UTF8.self)
    // `45/QĐ- TTg`, `60/NQ – CP`: the rest stands apart.
    if !symbol.contains(where: { $0 == "/" || $0 == "-" }) { symbol += symbolTail() }
    symbol += centralCommittee(after: symbol)
    return DocumentSymbol(
      number: number, symbol: Self.normalized(symbol), separator: rest.first, tokens: start..<at)
  }

  /// Cuts `30/2020/NĐ-CP` behind the number, which may have a year.
  private static func splitNumber(_ bytes: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
    var end = bytes.startIndex
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte &- 0x30 < 10 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        index += 1
        end = index
      } else if byte == UInt8(ascii: "/"), index + 1 < bytes.endIndex, bytes[index + 1] &- 0x30 < 10
      {
        index += 1
      } else {
        break
      }
    }
    guard end > bytes.startIndex, end < bytes.endIndex else { return nil }
    return (String(decoding: bytes[..<end], as: UTF8.self), bytes[end...])
  }

  // MARK: Several tokens

  /// `145 – QĐ/TW`, `06- ĐA/TU`, `04  CT – TW`, `112 KH/ĐTN`, `08B`, `53/2022`, `09`.
  private mutating func spacedSymbol() -> DocumentSymbol? {
    let start = at
    guard let first = token, [.integer, .ratio, .grouped].contains(first.form),
      first.range.count <= 10
    else { return nil }
    if first.form == .ratio {
      // A number and a year, nothing else has a slash.
      guard let parts = reading.numbers(at), parts.length(1) == 4,
        let year = parts[1].integer, (1900...2100).contains(year)
      else { return nil }
    }
    at += 1
    // `08B`, `30a`: a letter belongs to the number.
    if let letter = token, letter.kind == .word, letter.traits.contains(.glued),
      letter.range.count == 1, reading.bytes[letter.range.lowerBound] & 0xDF <= UInt8(ascii: "E")
    {
      at += 1
      // `30a/2008/NQ-CP`.
      if token?.kind == .slash, token?.traits.contains(.glued) == true, let next = peek(1),
        next.traits.contains(.glued)
      {
        if next.kind == .symbol, let (year, rest) = Self.splitNumber(reading.bytes[next.range]) {
          let number = reading.words(start..<at) + "/" + year
          at += 2
          return DocumentSymbol(
            number: number,
            symbol: Self.normalized(String(decoding: rest.dropFirst(), as: UTF8.self)),
            separator: rest.first, tokens: start..<at)
        }
        if next.kind == .number, next.range.count == 4 { at += 2 }
      }
    }
    // `19-2018/NQ-CP`: the year stands behind a dash.
    if token?.kind == .dash, let next = peek(1), next.kind == .symbol,
      let (year, rest) = Self.splitNumber(reading.bytes[next.range]), year.utf8.count == 4,
      year.hasPrefix("19") || year.hasPrefix("20")
    {
      let number = reading.words(start..<at) + "-" + year
      at += 2
      return DocumentSymbol(
        number: number,
        symbol: Self.normalized(String(decoding: rest.dropFirst(), as: UTF8.self)),
        separator: rest.first, tokens: start..<at)
    }
    let number = reading.words(start..<at)
    let behind = at
    var separator: UInt8?
    if let mark = token, mark.kind == .dash || mark.kind == .slash {
      separator = mark.kind == .dash ? UInt8(ascii: "-") : UInt8(ascii: "/")
      at += 1
    }
    guard let symbol = spacedTail(hasSeparator: separator != nil) else {
      at = behind
      return DocumentSymbol(number: number, tokens: start..<at)
    }
    return DocumentSymbol(
      number: number, symbol: Self.normalized(symbol), separator: separator, tokens: start..<at)
  }

  /// The abbreviation of a type and what follows it: `QĐ/TW`, `CT – TW`, `UBND-NC`.
  private mutating func spacedTail(hasSeparator: Bool) -> String? {
    guard let type = token, type.kind == .word else { return nil }
    let start = at
    var symbol: String
    if isAbbreviation(at) {
      symbol = reading.words(at..<at + 1)
    } else {
      // `21/kl-TW`
      guard hasSeparator, type.traits.contains(.glued), type.range.count <= 4,
        let entry = reading.lexicon.entry(
          of: reading.words(at..<at + 1).uppercased()[...], in: .documentType),
        Citation.citedByNamedNumber.contains(entry.value)
      else { return nil }
      symbol = entry.value
    }
    at += 1
    let tail = symbolTail()
    guard !tail.isEmpty else {
      at = start
      return nil
    }
    // Without a separator only the abbreviation of a type begins a symbol.
    if !hasSeparator, peekEntry(.documentType, at: start) == nil {
      at = start
      return nil
    }
    symbol += tail
    return symbol + centralCommittee(after: symbol)
  }

  /// `/TW`, `- TTg`, `-CTĐ&TTN`: separators with abbreviations behind them, spaced or not.
  private mutating func symbolTail() -> String {
    var tail = ""
    while let mark = token, [.dash, .slash, .ampersand].contains(mark.kind), isAbbreviation(at + 1),
      !reading.tokens[at + 1].traits.contains(.startsParagraph)
    {
      // What stands apart on both sides belongs to the symbol only as its first issuer.
      let isSpaced =
        !mark.traits.contains(.glued) && !reading.tokens[at + 1].traits.contains(.glued)
      if isSpaced, !tail.isEmpty || peekEntry(.documentIssuer, at: at + 1) == nil { break }
      switch mark.kind {
      case .dash: tail += "-"
      case .slash: tail += "/"
      default: tail += "&"
      }
      tail += reading.words(at + 1..<at + 2)
      at += 2
    }
    return tail
  }

  /// Reads the `.Ư` of `NQ/T.Ư`.
  private mutating func centralCommittee(after symbol: String) -> String {
    guard symbol.hasSuffix("/T") || symbol.hasSuffix("-T"), let stop = token, stop.kind == .stop,
      stop.traits.contains(.glued), let next = peek(1), next.kind == .word,
      next.traits.contains(.glued), next.range.count <= 2
    else { return "" }
    at += 2
    return "." + reading.words(at - 1..<at)
  }

  /// Whether a token is letters of an abbreviation: `QĐ`, `TTg`, `QH14`.
  private func isAbbreviation(_ index: Int) -> Bool {
    guard index < end, reading.tokens[index].kind == .word else { return false }
    return reading.tokens[index].traits.contains(.upperCase)
  }

  /// One spelling of Đ and of the dash.
  private static func normalized(_ symbol: String) -> String {
    String(
      String.UnicodeScalarView(symbol.unicodeScalars.map { $0 == "\u{D0}" ? "\u{110}" : $0 }))
  }
}
