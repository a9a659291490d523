/// Marks of punctuation, and the characters that are nothing else.
extension Scanner {
  /// Reads the ASCII mark at the position.
  mutating func punctuation(_ byte: UInt8) {
    let start = position
    position += 1
    let kind: Token.Kind
    switch byte {
    case UInt8(ascii: ","): kind = .comma
    case UInt8(ascii: "."): kind = dots()
    case UInt8(ascii: ":"): kind = .colon
    case UInt8(ascii: ";"): kind = .semicolon
    case UInt8(ascii: "-"): kind = .dash
    case UInt8(ascii: "/"): kind = .slash
    case UInt8(ascii: "?"): kind = .question
    case UInt8(ascii: "!"): kind = .exclamation
    case UInt8(ascii: "\""), UInt8(ascii: "`"): kind = .quote
    case UInt8(ascii: "'"):
      if peek(0) == byte { position += 1 }
      kind = .quote
    case UInt8(ascii: "("), UInt8(ascii: "["): kind = .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"): kind = .closeBracket
    case UInt8(ascii: "%"): kind = .percent
    case UInt8(ascii: "&"): kind = .ampersand
    case UInt8(ascii: "+"): kind = .plus
    case UInt8(ascii: "*"): kind = .bullet
    default: return append(.other, from: start, id: id(of: SyllableKey(symbol: UInt32(byte))))
    }
    append(kind, from: start)
  }

  private mutating func dots() -> Token.Kind {
    if peek(0) == UInt8(ascii: "/"), peek(1) == UInt8(ascii: ".") {
      position += 2
      return .endMark
    }
    guard peek(0) == UInt8(ascii: ".") else { return .stop }
    while peek(0) == UInt8(ascii: ".") { position += 1 }
    return .ellipsis
  }

  /// Reads what begins with a byte beyond ASCII: a letter, odd white space, typographic
  /// punctuation, or an invisible character.
  mutating func wide() {
    if letter(at: position).length > 0 { return word() }
    let (scalar, length) = scalar(at: position)
    let start = position
    let kind: Token.Kind
    switch scalar {
    case 0x2013, 0x2014, 0x2012, 0x2010, 0x2011, 0x2015, 0x2212, 0xFE63, 0xFF0D: kind = .dash
    case 0x201C, 0x2018, 0x201E, 0x201A, 0x201F, 0xAB, 0x2039: kind = .openQuote
    case 0x201D, 0x2019, 0xBB, 0x203A: kind = .closeQuote
    case 0x2033, 0x2032, 0xB4, 0xFF02: kind = .quote
    case 0x2026: kind = .ellipsis
    case 0x2022, 0xB7, 0x25CF, 0x25A0, 0x25AA, 0x25E6, 0x2023, 0xF0B7: kind = .bullet
    case 0xFF0C: kind = .comma
    case 0x85, 0x2028, 0x2029:
      position += length
      return breakLine()
    case 0xA0:
      position += length
      return
    default: return odd(scalar, length)
    }
    position += length
    append(kind, from: start)
  }

  /// Reads a letter of another script, white space, an invisible character, or a mark without a
  /// kind of its own.
  private mutating func odd(_ scalar: UInt32, _ length: Int) {
    let properties = ICU.properties(scalar)
    if properties.contains(.ignorable) { return skipInvisible(length) }
    if properties.contains(.letter) { return word() }
    let start = position
    position += length
    // The controls of Latin-1, which decoders leave where windows-1252 was meant.
    if properties.contains(.space) || scalar < 0xA0 { return }
    append(.other, from: start, id: id(of: SyllableKey(symbol: scalar)))
  }
}
