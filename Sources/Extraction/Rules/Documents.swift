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
      "⟦Nghị quyết 18⟧ và ⟦19⟧ của Trung ương": "NQ 18 | NQ 19",
    ],
    ignores: [
      "Kế hoạch 5 năm", "Nghị quyết 5 điểm", "Nghị quyết Trung ương 4 khóa XII", "Chương trình 135",
      "Nghị quyết Đại hội Đảng bộ lần thứ IX", "Kế hoạch năm 2020", "báo cáo 6 tháng đầu năm",
      "quyết định 3 vấn đề",
      "thông báo 2 ca mắc", "Ban Chỉ đạo 138", "Kế hoạch tháng 5", "Dự án 661", "Kế hoạch số",
      "hướng dẫn 15 hộ",
      "Quy định 15 năm nghỉ hưu", "Kết luận 3 nội dung",
    ]
  ) { cursor, facts in
    let start = cursor.at
    guard let type = cursor.entry(.documentType), type.value != "GP" else { return false }
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
    ignores: ["Luật Đất đai năm 2013", "Luật số mới", "Luật này có 5 chương"]
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
      guard token.kind != .number else { return false }
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
      "Số: ⟦47 - KH/HU⟧": "KH 47 KH/HU", "và ⟦104 QĐ/TWĐTN⟧": "QĐ 104 QĐ/TWĐTN",
      "các ⟦15 HD/TĐTN-BTG⟧": "HD 15 HD/TĐTN-BTG",
    ],
    ignores: ["5 - UBND huyện", "12 CLB/xã", "có 3 HTX", "100 KH", "2 CT - NS"]
  ) { cursor, facts in
    let start = cursor.at
    guard let next = cursor.peek(1),
      next.kind == .dash || next.kind == .slash || next.kind == .word,
      next.kind != .word || next.traits.contains(.upperCase),
      let symbol = cursor.documentSymbol(), symbol.symbol != nil,
      let type = cursor.type(of: symbol),
      symbol.style == .party || symbol.separator != nil, symbol.symbol?.contains("/") == true
    else { return false }
    var citation = Citation(type: type, start: start)
    citation.symbols = [symbol]
    cursor.add(citation, to: &facts)
    return true
  }
<<<<<<< HEAD
}

/// What a citation has: one type, one or more numbers, the date and the issuer.
struct Citation {
  var type: String?
  var start: Int
  var end = 0
  var symbols: [DocumentSymbol] = []
  /// Whether the word for its type has a capital.
  var isCapital = false

  init(type: String?, start: Int) {
    self.type = type
    self.start = start
  }

  /// Types that a number alone cites: `Chỉ thị 03`, `Nghị định 79`.
  static let citedByNumber: Set = ["NQ", "CT", "KL", "QĐ", "KH", "NĐ", "TT", "ĐA", "HD", "TTLT"]
  /// Of these, those whose words are verbs, too.
  static let verbs: Set = ["KL", "QĐ", "KH", "HD", "ĐA"]
  /// Types that a number behind `số` cites.
  static let citedByNamedNumber = citedByNumber.union([
    "TB", "CV", "BC", "TTr", "QC", "CĐ", "PL", "Luật", "TTLB", "KHLT", "NQLT", "HDLT", "CTr",
  ])
}

extension Cursor {
  /// Reads the number behind a document's type, or several.
  fileprivate mutating func documentNumbers(of citation: inout Citation) -> Bool {
    let afterType = at
    var named = word(.số)
    mark(.colon)
    var symbol = documentSymbol()
    if symbol == nil {
      // `Kế hoạch hành động số 12/KH-UBND`: a few words may stand before the number.
      at = afterType
      guard wordsBeforeNumber(), let behind = documentSymbol(), behind.symbol != nil else {
        return false
      }
      symbol = behind
      named = true
    }
    guard let first = symbol else { return false }
    citation.symbols = [first]
    if first.symbol == nil {
      otherNumbers(of: &citation)
      if citation.symbols.last?.symbol == nil {
        guard isCitation(citation, named: named) else { return false }
      }
    }
    citation.end = at
    return true
  }

  /// Passes over up to four words, with no other type among them, and `số`.
  private mutating func wordsBeforeNumber() -> Bool {
    for _ in 0..<5 {
      guard let token else { return false }
      if word(.số) {
        mark(.colon)
        return true
      }
      if token.kind == .symbol { return true }
      guard token.kind == .word, !token.traits.contains(.startsSentence),
        reading.lexicon.classes(beginning: token) & LexiconClass.documentType.bit == 0
          || peekEntry(.documentType) == nil
      else { return false }
      at += 1
    }
    return false
  }

  /// Further numbers with one symbol behind the last: `217, 218-QĐ/TW`, `18 và 19 của`.
  private mutating func otherNumbers(of citation: inout Citation) {
    while let next = attempt({ cursor -> DocumentSymbol? in
      guard cursor.mark(.comma) || cursor.word(.và) || cursor.mark(.semicolon) else { return nil }
      cursor.word(.số)
      guard let next = cursor.documentSymbol(), next.symbol != nil || !cursor.isAtCounted,
        next.symbol != nil || cursor.token?.kind != .slash
      else { return nil }
      return next
    }) {
      citation.symbols.append(next)
      if next.symbol != nil { break }
    }
    guard let last = citation.symbols.last, let symbol = last.symbol else { return }
    for index in citation.symbols.indices {
      citation.symbols[index].symbol = symbol
      citation.symbols[index].separator = last.separator
    }
  }

  /// Whether a number alone behind a type cites a document, and does not count something.
  private func isCitation(_ citation: Citation, named: Bool) -> Bool {
    guard let type = citation.type, let first = citation.symbols.first else { return false }
    let types = named ? Citation.citedByNamedNumber : Citation.citedByNumber
    guard types.contains(type) else { return false }
    if named || first.number.contains("/") { return !isAtUnit || type != "CTr" }
    if isAtCounted { return false }
    let isLong = first.number.count > 1
    guard Citation.verbs.contains(type) else { return isLong || citation.isCapital }
    return isLong && citation.isCapital
      && (!reading.tokens[citation.start].traits.contains(.startsSentence) || isAtClauseOfCitation)
  }

  /// Whether what follows goes on with the citation: `của`, `ngày`, `về`, punctuation.
  private var isAtClauseOfCitation: Bool {
    guard let token else { return true }
    guard token.kind == .word else { return token.kind != .percent }
    return [Word.của, .ngày, .về, .năm, .và].contains { $0.rawValue == token.id }
  }

  /// Whether a counted noun or a length of time stands here.
  private var isAtCounted: Bool {
    guard let token else { return false }
    switch Word(rawValue: token.id) {
    case .năm: return peek(1)?.kind != .number
    case .ngày: return peek(1)?.kind != .number
    case .tháng, .tuần, .giờ, .người: return true
    default: return isAtUnit
    }
  }

  /// The type that a symbol names, nil where it names none. A letter has an issuer in its place.
  fileprivate func type(of symbol: DocumentSymbol) -> String? {
    let lexicon = reading.lexicon
    let tokens = Tokenizer(lexicon.vocabulary).tokenize(Array(symbol.head.utf8)).tokens
    guard tokens.count == 1 else { return nil }
    if let found = lexicon.longest(.documentType, at: 0, in: tokens, end: 1) {
      let entry = lexicon.entries[found.entry]
      return entry.form.first?.isUppercase == true ? entry.value : nil
    }
    return lexicon.longest(.documentIssuer, at: 0, in: tokens, end: 1) == nil ? nil : "CV"
  }

  /// Reads `ngày 10/4/2018`, `, ngày …`, `(ngày …)`, `ban hành ngày …`, `năm 2016` behind a symbol.
  mutating func documentDate() -> CalendarDate? {
    attempt { cursor in
      let bracket = cursor.mark(.openBracket)
      if !bracket { cursor.mark(.comma) }
      cursor.word(.được)
      cursor.word(.ký)
      _ = cursor.words(.ban, .hành)
      if cursor.word(.ngày) {
        guard let days = cursor.days(orShortYear: true), days.count == 1, days[0].to == nil else {
          return nil
        }
        if bracket { cursor.mark(.closeBracket) }
        return days[0].from
      }
      guard !bracket, cursor.word(.năm), let year = cursor.year(), cursor.token?.kind != .dash
      else {
        return nil
      }
      return CalendarDate(year: year)
    }
  }

  /// Adds a document for each number, and its date as a period.
  fileprivate mutating func add(_ citation: Citation, to facts: inout Facts) {
    var date: CalendarDate?
    var issuer: Range<Int>?
    var end = max(citation.end, citation.symbols.last?.tokens.upperBound ?? at)
    at = end
    for _ in 0..<2 {
      let clause = at
      if date == nil, let found = documentDate() {
        date = found
        end = at
        let first = dateStart(clause)
        facts.add(
          PeriodFact(kind: found.day == nil ? .year : .date, from: found, role: .document),
          first..<(isCloseBracket(at - 1) ? at - 1 : at))
      } else if issuer == nil, let found = documentIssuer() {
        issuer = found
      }
    }
    let behind = at
    let subject = documentSubject()
    // The issuer's words are read again by other rules; the document ends before them.
    at = issuer.map { min($0.lowerBound, end) } ?? end
    _ = behind
    for (index, symbol) in citation.symbols.enumerated() {
      let first = index == 0 ? citation.start : symbol.tokens.lowerBound
      let last = index == citation.symbols.count - 1 ? end : symbol.tokens.upperBound
      var fact = DocumentFact(type: citation.type ?? type(of: symbol), number: symbol.number)
      fact.symbol = symbol.symbol
      fact.style = symbol.style
      fact.date = date
      fact.issuer = issuer
      fact.subject = subject
      facts.add(fact, first..<max(last, first + 1))
    }
    at = end
  }

  private func isCloseBracket(_ index: Int) -> Bool {
    reading.tokens[index].kind == .closeBracket
  }

  /// The token `ngày` or `năm` of a date clause.
  private func dateStart(_ clause: Int) -> Int {
    var index = clause
    while index < at, !isWord(index, .ngày), !isWord(index, .năm) { index += 1 }
    return index
  }

  /// Reads the body behind `của` or `do`: a run of names and of the words that bodies have.
  private mutating func documentIssuer() -> Range<Int>? {
    attempt { cursor in
      guard cursor.word(.của) || cursor.word(.do) else { return nil }
      let start = cursor.at
      while let token = cursor.token, token.kind == .word, cursor.at - start < 14,
        !token.traits.contains(.startsParagraph)
      {
        if token.traits.contains(.capitalized) {
          cursor.at += 1
        } else if let (_, end) = cursor.peekEntry(.organisation) ?? cursor.peekEntry(.placeType) {
          cursor.at = end
        } else if cursor.at > start, cursor.isBodyWord(token) {
          cursor.at += 1
        } else {
          break
        }
      }
      return cursor.at > start ? start..<cursor.at : nil
    }
  }

  /// Small words inside the names of bodies: `Ban thường vụ`, `Ban Tuyên giáo và Dân vận`.
  private func isBodyWord(_ token: Token) -> Bool {
    switch Word(rawValue: token.id) {
    case .thường, .vụ, .chấp, .hành, .ủy, .nhân, .dân, .tỉnh, .huyện, .xã, .phường, .ương: true
    case .và:
      peek(1)?.traits.contains(.capitalized) == true && peekEntry(.documentType, at: at + 1) == nil
    default: false
    }
  }

  /// The words behind `về`, `về việc`, up to the end of the clause or the next document.
  private func documentSubject() -> Range<Int>? {
    var start = at
    if isMark(start, .comma) { start += 1 }
    guard isWord(start, .về) else { return nil }
    start += 1
    if isWord(start, .việc) { start += 1 }
    var index = start
    let limit = min(end, start + 60)
    let isQuoted = index < end && [.openQuote, .quote].contains(reading.tokens[index].kind)
    if isQuoted { start += 1 }
    index = start
    while index < limit {
      let token = reading.tokens[index]
      if token.traits.contains(.startsSentence), index > start { break }
      if isQuoted {
        if token.kind == .closeQuote || token.kind == .quote { break }
      } else {
        if [.semicolon, .stop, .endMark, .closeBracket].contains(token.kind) { break }
        if token.kind == .comma, index + 1 < end,
          reading.tokens[index + 1].traits.contains(.capitalized)
        {
          break
        }
        if peekEntry(.documentType, at: index) != nil, index + 1 < end, index > start,
          token.traits.contains(.capitalized)
        {
          break
        }
      }
      index += 1
    }
    if !isQuoted {
      while index > start, isMark(index - 1, .comma) || isWord(index - 1, .và) { index -= 1 }
    }
    return index > start ? start..<index : nil
  }

  private func isMark(_ index: Int, _ kind: Token.Kind) -> Bool {
    index < end && reading.tokens[index].kind == kind
  }
=======
>>>>>>> periods
}
