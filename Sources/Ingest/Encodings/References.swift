/// Character references as in HTML: `&#7879;`, `&#x1EC7;`, `&ecirc;`.
enum References {
  /// Whether a text writes letters as references.
  ///
  /// `&lt;b&gt;`, `&amp;`: a text without such letters is left as it is, for it may be about markup.
  static func areIn(_ text: Swift.Span<UInt8>) -> Bool {
    var at = 0
    while at < text.count {
      if text[at] == UInt8(ascii: "&"), let found = reference(at: at, in: text),
        isLetter(found.scalar)
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// Appends the text with its references replaced.
  static func decode(_ text: Swift.Span<UInt8>, into result: inout [UInt8]) {
    var at = 0
    while at < text.count {
      if text[at] == UInt8(ascii: "&"), let found = reference(at: at, in: text) {
        result.append(contentsOf: found.scalar.utf8)
        at += found.length
      } else {
        result.append(text[at])
        at += 1
      }
    }
  }

  /// A page in which letters are no references any more; nil where none is.
  ///
  /// What markup means stays: `&lt;`, `&amp;`. Letters that were written as references twice, as in
  /// `&amp;ecirc;`, are letters, too, where there are several: no page shows the reference so often.
  static func expanded(_ page: [UInt8]) -> (page: [UInt8], wereTwice: Bool)? {
    let text = page.span
    guard page.contains(UInt8(ascii: "&")) else { return nil }
    var (once, twice) = (0, 0)
    var result: [UInt8] = []
    var nested: [UInt8] = []
    result.reserveCapacity(page.count)
    nested.reserveCapacity(page.count)
    var at = 0
    while at < text.count {
      guard text[at] == UInt8(ascii: "&"), let found = reference(at: at, in: text) else {
        result.append(text[at])
        nested.append(text[at])
        at += 1
        continue
      }
      let end = at + found.length
      let inner = found.scalar == "&" ? reference(at: end - 1, in: text) : nil
      if let inner, !inner.scalar.isASCII {
        if isLetter(inner.scalar) { twice += 1 }
        nested.append(contentsOf: inner.scalar.utf8)
        let whole = end - 1 + inner.length
        for index in at..<whole { result.append(text[index]) }
        at = whole
      } else if found.scalar.isASCII {
        for index in at..<end {
          result.append(text[index])
          nested.append(text[index])
        }
        at = end
      } else {
        if isLetter(found.scalar) { once += 1 }
        result.append(contentsOf: found.scalar.utf8)
        nested.append(contentsOf: found.scalar.utf8)
        at = end
      }
    }
    if twice >= 3 { return (nested, true) }
    // In old encodings letters are signs, too.
    return once > 0 ? (result, false) : nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII
      && (scalar.properties.isAlphabetic
        || scalar.properties.canonicalCombiningClass != .notReordered)
  }

  /// The longest reference that is read, in bytes.
  private static let longest = 10

  private static func reference(
    at start: Int, in text: Swift.Span<UInt8>
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let end = min(text.count, start + longest)
    guard let semicolon = (start + 1..<end).first(where: { text[$0] == UInt8(ascii: ";") }) else {
      return nil
    }
    var name = ""
    for index in start + 1..<semicolon { name.unicodeScalars.append(Unicode.Scalar(text[index])) }
    guard let scalar = name.hasPrefix("#") ? numbered(name.dropFirst()) : named[name] else {
      return nil
    }
    return (scalar, semicolon + 1 - start)
  }

  private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value >= 0x20 || value == 9 || value == 10 else { return nil }
    // As in HTML, the numbers of the second controls mean what windows-1252 has there.
    return Unicode.Scalar((0x80...0x9F).contains(value) ? CodeTable.western[Int(value)] : value)
  }

  private static let named: [String: Unicode.Scalar] = {
    var named: [String: Unicode.Scalar] = [
      "quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'", "ndash": "–", "mdash": "—",
      "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
      "dagger": "†", "Dagger": "‡", "bull": "•", "hellip": "…", "permil": "‰", "lsaquo": "‹",
      "rsaquo": "›", "euro": "€", "trade": "™", "fnof": "ƒ", "circ": "ˆ", "tilde": "˜",
      "OElig": "Œ", "oelig": "œ", "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ",
    ]
    for (index, name) in latin.split(separator: " ").enumerated() {
      named[String(name)] = Unicode.Scalar(UInt8(0xA0 + index))
    }
    return named
  }()

  /// The names of U+00A0 to U+00FF, in order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml \
    ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN \
    szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute \
    icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml \
    yacute thorn yuml
    """
}
