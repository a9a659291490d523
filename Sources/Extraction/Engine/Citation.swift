internal import Records
internal import VietText

/// What a citation has: one type, one or more numbers, the date and the issuer.
struct Citation {
  var type: String?
  var start: Int
  var end = 0
  var symbols: [DocumentSymbol] = []
  /// Whether each has a symbol of its own, so that the date behind them is the last one's.
  var isList = false
  /// Whether a word names the type.
  var isNamed = true
  /// Whether the word for its type has a capital.
  var isCapital = false

  init(type: String?, start: Int) {
    self.type = type
    self.start = start
  }

  /// Types that a number alone cites: `Chỉ thị 03`, `Nghị định 79`.
  static let citedByNumber: Set = [
    "NQ", "CT", "KL", "QĐ", "KH", "NĐ", "TT", "ĐA", "HD", "TTLT", "PL",
  ]
  /// Of these, those whose words are verbs, too.
  static let verbs: Set = ["KL", "QĐ", "KH", "HD", "ĐA"]
  /// Types that a number behind `số` cites.
  static let citedByNamedNumber = citedByNumber.union([
    "TB", "CV", "BC", "TTr", "QC", "CĐ", "PL", "Luật", "TTLB", "KHLT", "NQLT", "HDLT", "CTr",
  ])
}

extension Cursor {
  /// Reads the number behind a document's type, or several.
  mutating func documentNumbers(of citation: inout Citation) -> Bool {
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
    if first.symbol != nil {
      otherSymbols(of: &citation)
    } else {
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
        peekEntry(.documentType) == nil
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

  /// Further symbols of the same type: `57/QĐ-TTMS, 58/QĐ-TTMS và 59/QĐ-TTMS`.
  private mutating func otherSymbols(of citation: inout Citation) {
    citation.isList = true
    while let next = attempt({ cursor -> DocumentSymbol? in
      guard cursor.mark(.comma) || cursor.word(.và) || cursor.mark(.semicolon) else { return nil }
      cursor.word(.số)
      guard cursor.token?.kind == .symbol else { return nil }
      return cursor.documentSymbol()
    }), next.head == citation.symbols.first?.head {
      citation.symbols.append(next)
    }
    at = citation.symbols.last?.tokens.upperBound ?? at
  }

  /// Whether a number alone behind a type cites a document, and does not count something.
  private func isCitation(_ citation: Citation, named: Bool) -> Bool {
    guard let type = citation.type, let first = citation.symbols.first else { return false }
    let types = named ? Citation.citedByNamedNumber : Citation.citedByNumber
    guard types.contains(type), first.number.utf8.count < 6 || first.number.contains("/") else {
      return false
    }
    if named || first.number.contains("/") { return !isAtUnit || type != "CTr" }
    if isAtCounted { return false }
    // An abbreviation alone may be of anything: `Full-HD 468 ppi`.
    if reading.tokens[citation.start].traits.contains(.upperCase), !isAtClauseOfCitation {
      return false
    }
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

  /// The type that a symbol names, nil where it names none; a letter has an issuer in its place.
  func type(of symbol: DocumentSymbol) -> String? {
    if let type = reading.lexicon.entry(of: symbol.head, in: .documentType) {
      return type.form.first?.isUppercase == true ? type.value : nil
    }
    return reading.lexicon.entry(of: symbol.head, in: .documentIssuer) == nil ? nil : "CV"
  }

  /// Whether a symbol names the type itself, not only the issuer.
  private func namesType(_ symbol: DocumentSymbol) -> Bool {
    reading.lexicon.entry(of: symbol.head, in: .documentType) != nil
  }

  /// Reads `ngày 10/4/2018`, `, ngày …`, `(ngày …)`, `ban hành ngày …`, `năm 2016` behind a symbol.
  ///
  /// A number that has its year (`21/2011/TT-BCA`) takes no other one.
  mutating func documentDate(hasYear: Bool = false) -> CalendarDate? {
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
      guard !bracket, !hasYear, cursor.word(.năm), let year = cursor.year(),
        cursor.token?.kind != .dash
      else {
        return nil
      }
      return CalendarDate(year: year)
    }
  }

  /// Adds a document for each number, and its date as a period.
  mutating func add(_ citation: Citation, to facts: inout Facts) {
    let act = issue(before: citation.start)
    var date: CalendarDate?
    var issuer: Range<Int>?
    var end = max(citation.end, citation.symbols.last?.tokens.upperBound ?? at)
    at = end
    for _ in 0..<2 {
      let clause = at
      if date == nil, let found = documentDate(hasYear: citation.hasYear) {
        date = found
        end = at
        facts.add(
          PeriodFact(kind: found.day == nil ? .year : .date, from: found, role: .document),
          dateStart(clause)..<(isCloseBracket(at - 1) ? at - 1 : at))
      } else if issuer == nil {
        issuer = documentIssuer()
      }
    }
    let subject = documentSubject()
    for (index, symbol) in citation.symbols.enumerated() {
      let isLast = index == citation.symbols.count - 1
      let first = index == 0 ? citation.start : symbol.tokens.lowerBound
      let last = isLast ? end : symbol.tokens.upperBound
      var fact = DocumentFact(type: citation.type ?? type(of: symbol), number: symbol.number)
      fact.typeIsInferred = !citation.isNamed && !namesType(symbol)
      fact.symbol = symbol.symbol
      fact.style = symbol.style
      fact.date = (isLast || !citation.isList ? date : nil) ?? act?.date
      fact.issuer = issuer ?? act?.issuer
      fact.subject = subject
      facts.add(fact, first..<max(last, first + 1))
    }
    // The words of the issuer and of the subject are read again by other rules.
    at = end
  }

  /// Who issues a document and when, where the words before it tell: `Ngày 05/3/2019 UBND tỉnh ban
  /// hành`.
  private func issue(before start: Int) -> (issuer: Range<Int>?, date: CalendarDate?)? {
    var verb = start
    while follows(.các, .những, .ra, .và, at: verb) { verb -= 1 }
    let isIssue = follows(.hành, at: verb) && follows(.ban, at: verb - 1)
    guard isIssue || follows(.dựng, at: verb) && follows(.xây, at: verb - 1) else { return nil }
    verb -= 2
    while follows(.đã, .vừa, .ký, .cũng, at: verb) { verb -= 1 }
    return (issuer(endingAt: verb), isIssue ? dateOfSentence(at: verb) : nil)
  }

  /// The body whose words end before a place, as long as it is.
  private func issuer(endingAt end: Int) -> Range<Int>? {
    var found: Range<Int>?
    var index = end
    while index > max(0, end - 16), !reading.tokens[index].traits.contains(.startsSentence) {
      index -= 1
      let classes = reading.classes(at: index)
      guard classes & (LexiconClass.organisation.bit | LexiconClass.post.bit) != 0 else { continue }
      var body = Cursor(reading, at: index, end: end)
      if let range = body.organisation(), range.upperBound == end { found = range }
    }
    return found
  }

  /// The day with which the sentence begins: `Ngày 05/3/2019, …`.
  private func dateOfSentence(at index: Int) -> CalendarDate? {
    var start = index
    while start > max(0, index - 30), !reading.tokens[start].traits.contains(.startsSentence) {
      start -= 1
    }
    var sentence = Cursor(reading, at: start, end: index)
    guard sentence.word(.ngày) else { return nil }
    return sentence.fullDay()
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

  /// Reads the body behind `của` or `do`, or else a run of names.
  private mutating func documentIssuer() -> Range<Int>? {
    attempt { cursor in
      guard cursor.word(.của) || cursor.word(.do) else { return nil }
      if let body = cursor.organisation(), !body.isEmpty {
        // `của Chính phủ Ban hành Quy chế …`
        let verb = body.dropFirst().first {
          cursor.isWord($0, .ban) && cursor.isWord($0 + 1, .hành)
        }
        cursor.at = verb ?? cursor.at
        return body.lowerBound..<(verb ?? body.upperBound)
      }
      let start = cursor.at
      while let token = cursor.token, token.kind == .word, cursor.at - start < 10,
        token.traits.contains(.capitalized), !token.traits.contains(.startsSentence)
      {
        cursor.at += 1
      }
      return cursor.at > start ? start..<cursor.at : nil
    }
  }

  /// The words behind `về`, `về việc`, up to the end of the clause or the next document.
  private func documentSubject() -> Range<Int>? {
    guard var start = subjectStart() else { return nil }
    var index = start
    let limit = min(end, start + 60)
    let isQuoted = index < end && [.openQuote, .quote].contains(reading.tokens[index].kind)
    if isQuoted { start += 1 }
    index = start
    var depth = 0
    while index < limit {
      let token = reading.tokens[index]
      if token.traits.contains(.startsSentence), index > start { break }
      if token.kind == .openBracket { depth += 1 }
      if token.kind == .closeBracket, depth > 0 {
        depth -= 1
        index += 1
        continue
      }
      if isQuoted {
        if token.kind == .closeQuote || token.kind == .quote { break }
      } else {
        if [.semicolon, .stop, .endMark, .closeBracket].contains(token.kind) { break }
        if token.kind == .comma, index + 1 < end,
          reading.tokens[index + 1].traits.contains(.capitalized)
            || isWord(index + 1, .tháng) || isWord(index + 1, .ngày)
        {
          break
        }
        // `… do UBND tỉnh ban hành`
        if isWord(index, .do), index + 1 < end,
          reading.classes(at: index + 1) & LexiconClass.organisation.bit != 0
        {
          break
        }
        // `về tín dụng và Quyết định số 5`; but `về thi hành Điều lệ Đảng`.
        if isWord(index, .và), peekEntry(.documentType, at: index + 1) != nil,
          reading.tokens[index + 1].traits.contains(.capitalized)
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

  /// The token behind `về`, `về việc`, `V/v`, `ban hành`, `quy định`.
  private func subjectStart() -> Int? {
    var start = at
    // `của Bộ Chính trị (khóa XII) về …`
    if isMark(start, .openBracket),
      let close = (start..<min(start + 5, end)).first(where: { isMark($0, .closeBracket) })
    {
      start = close + 1
    }
    if isMark(start, .comma) { start += 1 }
    if isWord(start, .về) { return isWord(start + 1, .việc) ? start + 2 : start + 1 }
    if isLetterV(start), isMark(start + 1, .slash), isLetterV(start + 2) { return start + 3 }
    // `ban hành Quy chế …`, not `ban hành ngày …`.
    if isWord(start, .ban), isWord(start + 1, .hành), start + 2 < end,
      reading.tokens[start + 2].traits.contains(.capitalized)
        || peekEntry(.documentType, at: start + 2) != nil
    {
      return start + 2
    }
    guard isWord(start, .quy), isWord(start + 1, .định), start + 2 < end else { return nil }
    if isWord(start + 2, .về) { return start + 3 }
    let next = reading.tokens[start + 2]
    let isVerb = [Word.tại, .rõ, .này, .trên, .của, .đã, .như, .nêu, .là, .có, .được, .ở]
      .contains { $0.rawValue == next.id }
    return next.kind == .word && !isVerb ? start + 2 : nil
  }

  private func isLetterV(_ index: Int) -> Bool {
    guard index < end else { return false }
    let range = reading.tokens[index].range
    return range.count == 1 && reading.bytes[range.lowerBound] | 0x20 == UInt8(ascii: "v")
  }

  private func isMark(_ index: Int, _ kind: Token.Kind) -> Bool {
    index < end && reading.tokens[index].kind == kind
  }
}

extension Citation {
  /// Whether the number says the year: `21/2011`.
  fileprivate var hasYear: Bool { symbols.last?.number.utf8.contains(UInt8(ascii: "/")) ?? false }
}
