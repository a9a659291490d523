internal import Records
internal import VietText

/// Documents cited by number.
enum Documents {
  static let rules = [licence, cited, law, bySymbol, bySpacedSymbol]

  /// `Giấy phép số 12/GP-STTTT`: the licence of a paper or a page is no document of its news.
  static let licence = Rule(
    "document.licence", at: .documentType,
    reads: [
      "⟦Giấy phép số 12/GP-STTTT ngày 11/5/2012⟧": "none", "⟦Giấy phép số: 47/GP-TTĐT⟧ do": "none",
    ],
    ignores: ["Giấy phép xây dựng", "Giấy khen số 5", "Quyết định số 12/QĐ-UBND"]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.entry(.documentType)?.value == "GP" else { return false }
    cursor.word(.số)
    cursor.mark(.colon)
    guard cursor.documentSymbol()?.symbol != nil else { return false }
    _ = cursor.documentDate()
    facts.passOver(start..<cursor.at)
    return true
  }

  /// `Kế hoạch số 84-KH/TU ngày 10/4/2018 của …`, `Chỉ thị 03`, `Quyết định 217, 218-QĐ/TW`.
  static let cited = Rule(
    "document.cited", at: .documentType,
    reads: [
      "⟦Kế hoạch số 47-KH/HU ⟦ngày 12/5/2021⟧⟧ của Ban Thường vụ Huyện ủy về dân vận":
        "KH 47 KH/HU 2021-05-12 | 2021-05-12",
      "⟦Nghị định số 91/2017/NĐ-CP⟧": "NĐ 91/2017 NĐ-CP",
      "⟦Quyết định số 45/QĐ- TTg⟧": "QĐ 45 QĐ-TTg",
      "⟦Quy định số 145 – QĐ/TW⟧": "QĐ 145 QĐ/TW",
      "⟦Kế hoạch số 112 KH/ĐTN ⟦ngày 06/02/2017⟧⟧": "KH 112 KH/ĐTN 2017-02-06 | 2017-02-06",
      "⟦Chỉ thị số 04  CT – TW⟧": "CT 04 CT-TW", "⟦Đề án số 06- ĐA/TU⟧": "ĐA 06 ĐA/TU",
      "⟦Kế hoạch số 09 ⟦ngày 28/7/2021⟧⟧": "KH 09 2021-07-28 | 2021-07-28",
      "⟦Chỉ thị 03⟧ của": "CT 03",
      "⟦Nghị quyết 08B⟧ của Trung ương": "NQ 08B", "⟦Nghị định 79⟧ của Chính phủ": "NĐ 79",
      "⟦Quyết định 217⟧, ⟦218-QĐ/TW⟧": "QĐ 217 QĐ/TW | QĐ 218 QĐ/TW",
      "⟦văn bản số 3127/UBND-NC⟧": "CV 3127 UBND-NC",
      "⟦Thông tư 21/2011⟧ của Bộ Công an": "TT 21/2011",
      "⟦Nghị định 07 ⟦năm 2016⟧⟧": "NĐ 07 2016 | 2016", "⟦KL 41⟧, ⟦NQ 25⟧": "KL 41 | NQ 25",
      "⟦Chỉ thị số 05-CT/TU, ⟦ngày 23/5/2021⟧⟧": "CT 05 CT/TU 2021-05-23 | 2021-05-23",
      "⟦Nghị quyết số 30a/2008/NQ-CP⟧": "NQ 30a/2008 NQ-CP",
      "⟦Chỉ thị số 15/CT-HU ⟦ngày 04-3-2014⟧⟧": "CT 15 CT-HU 2014-03-04 | 2014-03-04",
      "⟦Quyết định số 58-QÐ/TW (⟦ngày 7/5/2007⟧)⟧": "QĐ 58 QĐ/TW 2007-05-07 | 2007-05-07",
      "⟦Kế hoạch hành động số 12/KH-UBND⟧": "KH 12 KH-UBND",
      "⟦Nghị quyết số 18-NQ/T.Ư⟧": "NQ 18 NQ/T.Ư",
      "⟦Đề án 06⟧ của Chính phủ": "ĐA 06",
      "⟦Nghị quyết số 19-2018/NQ-CP⟧": "NQ 19-2018 NQ-CP",
      "⟦Nghị quyết 18⟧ và ⟦19⟧ của Trung ương": "NQ 18 | NQ 19",
    ],
    ignores: [
      "Kế hoạch 5 năm", "Nghị quyết 5 điểm", "Nghị quyết Trung ương 4 khóa XII", "Chương trình 135",
      "Nghị quyết Đại hội Đảng bộ lần thứ IX", "Kế hoạch năm 2020", "báo cáo 6 tháng đầu năm",
      "quyết định 3 vấn đề",
      "thông báo 2 ca mắc", "Ban Chỉ đạo 138", "Kế hoạch tháng 5", "Dự án 661", "Kế hoạch số",
      "hướng dẫn 15 hộ",
      "Quy định 15 năm nghỉ hưu", "Kết luận 3 nội dung", "màn hình Full-HD 468 ppi", "HD 720 điểm",
      "Hợp đồng số 12/HĐ-KT",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard let type = cursor.entry(.documentType), type.value != "GP", type.value != "HĐ" else {
      return false
    }
    var citation = Citation(type: type.value, start: start)
    citation.isCapital = cursor.reading.tokens[start].traits.contains(.capitalized)
    guard cursor.documentNumbers(of: &citation) else { return false }
    cursor.add(citation, to: &facts)
    return true
  }

  /// `Luật Thi đua, khen thưởng số 06/2022/QH15`: the name stands before the number.
  static let law = Rule(
    "document.law", at: .documentType,
    reads: [
      "⟦Luật Thi đua, khen thưởng số 06/2022/QH15⟧": "Luật 06/2022 QH15",
      "⟦Pháp lệnh Dân số số 34/2007/PL-UBTVQH11⟧ này": "PL 34/2007 PL-UBTVQH11",
      "⟦Luật Đất đai (số 31/2024/QH15)⟧": "Luật 31/2024 QH15",
    ],
    ignores: [
      "luật hiện hành về viễn thông (Luật Viễn thông, Nghị định 25/2011/NĐ-CP)",
      "Luật Đất đai năm 2013", "Luật số mới", "Luật này có 5 chương",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard let type = cursor.entry(.documentType), ["Luật", "PL", "HP"].contains(type.value) else {
      return false
    }
    let limit = min(cursor.end, cursor.at + 16)
    while cursor.at < limit, !cursor.reading.tokens[cursor.at].traits.contains(.startsSentence) {
      guard let token = cursor.token, token.kind != .semicolon else { return false }
      if token.kind == .symbol, let symbol = cursor.documentSymbol() {
        var citation = Citation(type: type.value, start: start)
        citation.symbols = [symbol]
        let bracket = cursor.mark(.closeBracket)
        citation.end = bracket ? cursor.at : symbol.tokens.upperBound
        cursor.add(citation, to: &facts)
        return true
      }
      guard token.kind != .number, cursor.peekEntry(.documentType) == nil else { return false }
      cursor.at += 1
    }
    return false
  }

  /// `218/QĐ-UBND` without a word for its type.
  static let bySymbol = Rule(
    "document.symbol", at: .symbolToken,
    reads: [
      "Số ⟦207-CV/ĐU⟧": "CV 207 CV/ĐU",
      "theo ⟦218/QĐ-UBND ⟦ngày 5/6/2020⟧⟧": "QĐ 218 QĐ-UBND 2020-06-05 | 2020-06-05",
      "(⟦145/UBND-KGVX⟧)": "CV 145 UBND-KGVX", "và ⟦44/2022/QH15⟧": "? 44/2022 QH15",
      "⟦19-HD/BTCTW⟧ nêu rõ": "HD 19 HD/BTCTW",
    ],
    ignores: ["xe 29-LD", "chuyến bay 12-VN", "dự án 3-ABC", "Covid-19"]
  ) { cursor, facts in
    let start = cursor.at
    guard let symbol = cursor.documentSymbol(), let letters = symbol.symbol else { return false }
    var citation = Citation(type: cursor.type(of: symbol), start: start)
    citation.isNamed = false
    citation.symbols = [symbol]
    let hasIssuer = letters.contains { $0 == "/" || $0 == "-" }
    guard citation.type != nil && hasIssuer || symbol.number.contains("/") else { return false }
    cursor.add(citation, to: &facts)
    return true
  }

  /// `145 – QĐ/TW` without a word for its type.
  static let bySpacedSymbol = Rule(
    "document.spaced-symbol", at: .numberToken,
    reads: [
      "Số: ⟦47 - KH/HU⟧": "KH 47 KH/HU", "số ⟦84 - QĐ/TWĐTN⟧": "QĐ 84 QĐ/TWĐTN",
      "và ⟦104 QĐ/TWĐTN⟧": "QĐ 104 QĐ/TWĐTN",
      "các ⟦15 HD/TĐTN-BTG⟧": "HD 15 HD/TĐTN-BTG",
    ],
    ignores: ["5 - UBND huyện", "12 CLB/xã", "có 3 HTX", "100 KH", "2 CT - NS"]
  ) { cursor, facts in
    let start = cursor.at
    guard let (symbol, type) = cursor.spacedSymbolWithType() else { return false }
    var citation = Citation(type: type, start: start)
    citation.isNamed = false
    citation.symbols = [symbol]
    cursor.add(citation, to: &facts)
    return true
  }
}

extension Cursor {
  /// Reads a number with its symbol in several tokens that name a type.
  fileprivate mutating func spacedSymbolWithType() -> (symbol: DocumentSymbol, type: String)? {
    guard let next = peek(1), next.kind == .dash || next.kind == .slash || next.kind == .word,
      next.kind != .word || next.traits.contains(.upperCase),
      let symbol = documentSymbol(), symbol.symbol?.contains("/") == true,
      symbol.style == .party || symbol.separator != nil, let type = type(of: symbol)
    else { return nil }
    return (symbol, type)
  }

  /// Whether the number here and its symbol cite a document: `377 - QĐ/TWĐTN-VP`.
  var isAtSpacedSymbol: Bool {
    guard token?.kind == .number else { return false }
    var ahead = self
    return ahead.spacedSymbolWithType() != nil
  }
}
