internal import VietText

extension PageBlock {
  /// What kind of furniture the paragraph is, nil for the text of an article.
  mutating func furniture(from start: Int, _ reading: Reading) -> Form? {
    let opening = Cursor(reading, at: start, end: tokens.upperBound).peekEntry(.furniture)
    if let opening, let form = form(of: opening.entry, start, opening.end, reading) { return form }
    if notesReaders(from: start, reading) { return .rest }
    guard words <= 24, !isClosed || words <= 4 else { return nil }
    if namesFile(reading) { return .furniture }
    if isBreadcrumb(opening?.end, reading) { return .furniture }
    return covered(reading) ? .furniture : nil
  }

  private mutating func form(
    of entry: Lexicon.Entry, _ start: Int, _ end: Int, _ reading: Reading
  ) -> Form? {
    let length = end - start
    let next = end < tokens.upperBound ? reading.tokens[end].kind : nil
    let isWhole = next == nil
    // A label stands before a colon, a bracket, a bar; never before plain words.
    let isLabel =
      isWhole || reading.tokens[end - 1].kind == .colon
      || [.colon, .openBracket, .number, .other, .dash].contains(next)
    switch entry.meaning.kind {
    case .related:
      if isLabel, words <= length + 3 { return .related }
      // `Tin liên quan Hơn 50 hộ …` is one such article.
      let isLink = length > 2 && !isLabel && reading.tokens[end].traits.contains(.capitalized)
      return isLink && !isRunningText ? .link : nil
    case .rest:
      // `- Cơ quan chủ quản: …` is an item of a text.
      if isDashed(start, reading) { return nil }
      if isRunningText { return length >= 5 ? .rest : nil }
      return isLabel || length >= 3 ? .rest : nil
    case .link:
      return isRunningText ? nil : .link
    case .counter:
      return words <= length + 4 ? .furniture : nil
    case .tool:
      return words <= 14 && !isRunningText ? .furniture : nil
    case .byline:
      return byline(from: start, labelEnd: end, next, reading)
    case .source:
      // `Nguồn tin: Nguyễn Thị Hạnh` names an author, `Nguồn: …` a site.
      guard length > 1, next == .colon, words <= 12,
        let name = Byline.person(in: (end + 1)..<tokens.upperBound, reading)
      else { return nil }
      labelEnd = name.lowerBound
      return .byline
    case .caption:
      isCaption = words < 60
      // `Ảnh: Văn Tú` is a credit, no caption.
      let name = next == .colon ? end + 1 : reading.tokens[end - 1].kind == .colon ? end : nil
      guard let name, name < tokens.upperBound, words <= 10 else { return nil }
      return Byline.name(in: name..<tokens.upperBound, reading) != nil ? .furniture : nil
    default: return nil
    }
  }

  /// `LƯU Ý: BLO sẽ biên tập ý kiến của bạn đọc …`, which stands above the form for comments.
  private func notesReaders(from start: Int, _ reading: Reading) -> Bool {
    guard words > 8 else { return false }
    return (start..<min(start + 8, tokens.upperBound)).contains { index in
      guard reading.classes(at: index) & LexiconClass.furniture.bit != 0,
        let found = reading.longest(.furniture, at: index, end: tokens.upperBound)
      else { return false }
      return found.end - index >= 6 && reading.lexicon[found.entry].isOf(.rest)
    }
  }

  private func isDashed(_ start: Int, _ reading: Reading) -> Bool {
    start == tokens.lowerBound + 1
      && [.dash, .plus].contains(reading.tokens[tokens.lowerBound].kind)
  }

  private var isRunningText: Bool { words >= 14 && (isClosed || breaks > 0) }

  /// A label is one before a colon, or before names alone: `Tin, ảnh Ngô Tấm – Thanh Tiến`.
  private mutating func byline(
    from start: Int, labelEnd: Int, _ next: Token.Kind?, _ reading: Reading
  ) -> Form? {
    guard words <= 24, breaks <= 2, let next else { return nil }
    let endsInColon = reading.tokens[labelEnd - 1].kind == .colon
    let hasColon = next == .colon || endsInColon
    var rest = (next == .colon ? labelEnd + 1 : labelEnd)..<tokens.upperBound
    if hasColon { rest = Self.withoutRole(rest, reading) }
    guard !rest.isEmpty, hasColon || next == .word else { return nil }
    // `Bài 1: …`, `Tin vui: …` are headlines; `Bài viết: Lan` has a name.
    guard let name = Byline.name(in: rest, reading), hasColon || name.count <= 12 && !isUpperCase
    else { return nil }
    self.labelEnd = name.lowerBound
    return .byline
  }

  /// `Thực hiện: PV Thu Trang` names Thu Trang, `PV Báo Bắc Lâm` nobody.
  private static func withoutRole(_ range: Range<Int>, _ reading: Reading) -> Range<Int> {
    let cursor = Cursor(reading, at: range.lowerBound, end: range.upperBound)
    guard let (entry, end) = cursor.peekEntry(.furniture), entry.isOf(.byline),
      end < range.upperBound, reading.tokens[end].kind == .word,
      Cursor(reading, at: end, end: range.upperBound).peekEntry(.publisher) == nil
    else { return range }
    return end..<range.upperBound
  }

  /// Whether a file is named, such as `image001.jpg (241 KB)`, or the address of a logo.
  private func namesFile(_ reading: Reading) -> Bool {
    (words <= 8 ? tokens.dropFirst() : tokens.suffix(1)).contains { index in
      Self.fileTypes.contains(reading.tokens[index].id) && reading.tokens[index - 1].kind == .stop
        && reading.tokens[index].traits.contains(.glued)
    }
  }

  private static let fileTypes = Set(
    [Word.jpg, .jpeg, .png, .gif, .pdf, .doc, .docx, .xls, .xlsx, .rar, .zip].map(\.rawValue))

  /// `Trang chủ > Tin tức > …`, `Trang chủ / Tin hoạt động`, `::: TIN :::`.
  private func isBreadcrumb(_ openingEnd: Int?, _ reading: Reading) -> Bool {
    var separators = 0
    let hasGuillemet = tokens.contains { index in
      let token = reading.tokens[index]
      return token.kind == .openQuote && reading.bytes[token.range.lowerBound] == 0xC2
    }
    for index in tokens {
      let token = reading.tokens[index]
      switch token.kind {
      case .other, .closeQuote:
        switch reading.bytes[token.range.lowerBound] {
        case UInt8(ascii: ">"), UInt8(ascii: "|"): separators += 1
        // ›, of which the first byte is that of typographic punctuation.
        case 0xE2: if isAngle(token, reading) { separators += 1 }
        // », which closes a quotation where « opens one.
        case 0xC2: if token.kind == .other || !hasGuillemet { separators += 1 }
        default: break
        }
      case .colon:
        if token.traits.contains(.glued), index > 0, reading.tokens[index - 1].kind == .colon {
          separators += 1
        }
      case .slash:
        if !token.traits.contains(.glued), openingEnd == index { separators += 1 }
      default: break
      }
    }
    // `VINH ANH |` is what a paper prints below its headlines.
    if separators == 1, isUpperCase || letters <= 2, upperCase == words, openingEnd == nil,
      reading.tokens[tokens.upperBound - 1].kind == .other
    {
      return false
    }
    return separators > 1 || separators == 1 && (openingEnd != nil || words <= 12)
  }

  private func isAngle(_ token: Token, _ reading: Reading) -> Bool {
    reading.bytes[token.range].elementsEqual("›".utf8)
  }

  /// Whether the words of the paragraph are entries of furniture, numbers and single letters.
  private func covered(_ reading: Reading) -> Bool {
    var (index, entries) = (tokens.lowerBound, 0)
    while index < tokens.upperBound {
      let token = reading.tokens[index]
      let cursor = Cursor(reading, at: index, end: tokens.upperBound)
      if token.kind == .word {
        if let (entry, next) = cursor.peekEntry(.furniture), Self.isOpening(entry) {
          (index, entries) = (next, entries + 1)
          continue
        }
        // `AA`, `A-`, and the `K` of `1K lượt xem`.
        guard token.range.count <= 2, token.traits.contains(.capitalized), words < 6 else {
          return false
        }
      }
      index += 1
    }
    return entries > 0
  }

  private static func isOpening(_ entry: Lexicon.Entry) -> Bool {
    !entry.isOf(.byline) && !entry.isOf(.source) && !entry.isOf(.caption)
  }
}
