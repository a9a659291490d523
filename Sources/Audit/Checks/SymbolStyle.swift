internal import Records

extension Check {
  /// A Party document is numbered in the manner of the State, or the other way round.
  static let symbolStyle = Check(
    "symbol-style",
    severity: .warning,
    explanation: .init(
      vi: """
        Ký hiệu viết sai thể thức: văn bản của Đảng là 22-CT/TW, của Nhà nước là 09/KH-UBND; viết \
        22/CT-TW hay 09-KH/UBND là lẫn hai thể thức.
        """,
      en: """
        A symbol is written in the wrong style: the Party writes 22-CT/TW, the State 09/KH-UBND; \
        22/CT-TW or 09-KH/UBND mix the two.
        """),
    doubt: .init(
      vi: "Có thể sai dấu phân cách, hoặc sai cơ quan ban hành.",
      en: "The separators may be wrong, or the issuing body."),
    example: "Huyện triển khai Chỉ thị số 22/CT-TW ngày 10/3/2018.",
    counterexample: "Huyện triển khai Chỉ thị số 22-CT/TW ngày 10/3/2018."
  ) { subject in
    subject.record.documents.compactMap { document in
      guard let proper = document.properSymbol else { return nil }
      return Contradiction(
        vi: "\"\(document.printedSymbol)\" không đúng thể thức; thường viết là \"\(proper)\".",
        en: "\"\(document.printedSymbol)\" is not in style; it is usually written \"\(proper)\".",
        evidence: [document.evidence])
    }
  }
}

extension Document {
  /// The number and symbol as the words have them.
  fileprivate var printedSymbol: String {
    text.split(separator: " ").first { $0.contains("/") && $0.contains { $0.isUppercase } }
      .map { String($0.prefix { !$0.isWhitespace && $0 != "," && $0 != ";" }) } ?? text
  }

  /// How the number and symbol should be printed, nil where nothing is wrong.
  fileprivate var properSymbol: String? {
    guard let number, let symbol, number.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let parts = symbol.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
    guard parts.count == 2 else { return nil }
    let (type, body) = (String(Substring(parts[0])), String(Substring(parts[1])))
    guard Self.kinds.contains(where: type.isExactly) else { return nil }
    let isSlashed = symbol.has(UInt8(ascii: "/"))
    if Self.isParty(body) {
      guard !isSlashed || text.has("\(number)/\(type)/") else { return nil }
      return "\(number)-\(type)/\(body)"
    }
    return isSlashed && Self.state.contains(body) ? "\(number)/\(type)-\(body)" : nil
  }

  private static let kinds: [StaticString] = [
    "NQ", "QĐ", "CT", "KH", "KL", "HD", "BC", "TB", "NĐ", "TT", "TTr", "CTr", "QC",
  ]
  private static let state: Set<String> = ["UBND", "HĐND", "CP", "TTg", "BNV", "BTC", "BGDĐT"]

  private static let parties: [StaticString] = ["TW", "TƯ", "TU", "HU", "ThU", "QU", "ĐU"]

  private static func isParty(_ body: String) -> Bool {
    parties.contains(where: body.isExactly)
      || body.utf8.count > 3 && (body.hasSuffix("TW") || body.hasSuffix("TU")) && body.count > 3
  }
}

extension String {
  /// Whether the text holds some words, whatever spaces stand between the letters.
  fileprivate func has(_ words: String) -> Bool {
    let text = utf8.filter { $0 > 0x20 }
    let words = Array(words.utf8)
    guard text.count >= words.count else { return false }
    return (0...text.count - words.count).contains { text[$0...].starts(with: words) }
  }
}
