internal import Records

extension Check {
  /// A document is called one type and numbered as another.
  static let typeVersusSymbol = Check(
    "type-vs-symbol",
    severity: .warning,
    explanation: .init(
      vi: "Tên loại văn bản không khớp với ký hiệu của nó: \"Kết luận số 01-CT/TW\".",
      en: "A document's type is not that of its symbol: \"Kết luận số 01-CT/TW\"."),
    doubt: .init(
      vi: "Tên loại hay ký hiệu đều có thể ghi sai.",
      en: "The type or the symbol can be the wrong one."),
    example: "Hội nghị quán triệt Kết luận số 01-CT/TW ngày 18/5/2021 của Bộ Chính trị.",
    counterexample: "Hội nghị quán triệt Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị."
  ) { subject in
    subject.record.documents.selecting { document in
      guard let type = document.type, let symbol = document.symbol else { return false }
      return !symbol.isOfType(type)
    }.compactMap { document in
      guard let type = document.type, let symbol = document.symbolType, type != symbol,
        Self.types.contains(type), Self.types.contains(symbol),
        // A conclusion can be made known by a notice.
        Set([type, symbol]) != ["KL", "TB"]
      else { return nil }
      return Contradiction(
        vi: "\"\(document.text)\" mang ký hiệu \(symbol), không phải \(type).",
        en: "\"\(document.text)\" bears the symbol \(symbol), not \(type).",
        evidence: [document.evidence])
    }
  }

  // Types whose abbreviations are never used for one another.
  private static let types: Set<String> = [
    "NQ", "QĐ", "CT", "KH", "KL", "HD", "BC", "TB", "NĐ", "TT", "TTr",
  ]
}

extension Document {
  /// The type of the symbol: `CT` of `CT/TW`, `NĐ` of `NĐ-CP`.
  fileprivate var symbolType: String? {
    symbol?.split(maxSplits: 1, whereSeparator: { $0 == "/" || $0 == "-" }).first.map(String.init)
  }
}

extension String {
  /// Whether the symbol begins with a type and a separator, as `KH/TU` does with `KH`.
  fileprivate func isOfType(_ type: String) -> Bool {
    let (symbol, type) = (utf8.span, type.utf8.span)
    guard symbol.count > type.count else { return false }
    for index in type.indices where type[index] != symbol[index] { return false }
    let next = symbol[type.count]
    return type.count > 0 && (next == UInt8(ascii: "/") || next == UInt8(ascii: "-"))
  }
}
