internal import VietText

extension Page {
  /// The site or paper: its header, else a press mark, else the credit at the end.
  func publisher() -> Range<Int>? {
    let limit = titleBlocks?.lowerBound ?? core.lowerBound
    for index in 0..<min(limit, 12) {
      if let line = publisherLine(index) { return line }
    }
    for index in 0..<min(limit, 3) where isOrganisation(blocks[index]) {
      return isBodyAlone(blocks[index]) ? joined(index) : blocks[index].tokens
    }
    return credit
  }

  /// The line of a site or paper, as it stands at the head of its pages.
  func publisherLine(_ index: Int) -> Range<Int>? {
    let block = blocks[index]
    guard [.line, .furniture, .sentence, .item].contains(block.form), block.words <= 16 else {
      return nil
    }
    if index > 0, let above = siteOpening(index - 1), continuesHeader(index) { return above }
    let cursor = Cursor(reading, at: block.tokens.lowerBound, end: block.tokens.upperBound)
    if let (entry, end) = cursor.peekEntry(.publisher) {
      switch entry.meaning.kind {
      case .site:
        guard isName(block), !readsOn(end, block) else { return nil }
        return end == block.tokens.upperBound ? joined(index) : block.tokens
      case .paper:
        let isDocument = cursor.peekEntry(.documentType) != nil
        return isName(block) && isCapitalized(end, block) && !isDocument ? block.tokens : nil
      case .mark, .agency: return end == block.tokens.upperBound ? block.tokens : nil
      default: break
      }
    }
    if index < 4, isPaper(block) { return block.tokens }
    if let mark = markAlone(block.tokens) { return mark }
    return domain(at: block.tokens.lowerBound, end: block.tokens.upperBound)
      == block.tokens.upperBound ? block.tokens : nil
  }

  /// `(BLO) -` on a line of its own.
  private func markAlone(_ range: Range<Int>) -> Range<Int>? {
    guard range.count <= 5, reading.tokens[range.lowerBound].kind == .openBracket,
      let close = range.first(where: { reading.tokens[$0].kind == .closeBracket }),
      range.upperBound - close <= 2, reading.tokens[range.upperBound - 1].kind == .dash,
      close == range.lowerBound + 2,
      reading.tokens[range.lowerBound + 1].traits.contains(.upperCase)
    else { return nil }
    return range.lowerBound + 1..<close
  }

  /// `Đài truyền hình KBS bị dọa …`: behind a name the sentence goes on in small letters, not only
  /// with the kind of a place.
  private func readsOn(_ start: Int, _ block: PageBlock) -> Bool {
    var small = 0
    for index in start..<block.tokens.upperBound where reading.tokens[index].kind == .word {
      let cursor = Cursor(reading, at: index, end: block.tokens.upperBound)
      if reading.tokens[index].traits.contains(.capitalized)
        || cursor.peekEntry(.placeType) != nil
      {
        small = 0
      } else {
        small += 1
        if small > 3 { return true }
      }
    }
    return false
  }

  /// A line that says no more than what kind of site it is.
  private func siteOpening(_ index: Int) -> Range<Int>? {
    let range = blocks[index].tokens
    let opening = Cursor(reading, at: range.lowerBound, end: range.upperBound).peekEntry(.publisher)
    guard let opening, opening.entry.isOf(.site), opening.end == range.upperBound else {
      return nil
    }
    return range
  }

  /// A header over two lines: `TRANG THÔNG TIN ĐIỆN TỬ` and below it `XÃ TÂN LỘC HẠ`.
  private func joined(_ index: Int) -> Range<Int> {
    let block = blocks[index]
    guard index + 1 < blocks.count, continuesHeader(index + 1) else { return block.tokens }
    return block.tokens.lowerBound..<blocks[index + 1].tokens.upperBound
  }

  private func continuesHeader(_ index: Int) -> Bool {
    let (block, above) = (blocks[index], blocks[index - 1])
    guard block.form == .line, !block.followsBlank, block.words <= 10, isName(block),
      block.isUpperCase == above.isUpperCase,
      reading.tokens[block.tokens].allSatisfy({ ![.quote, .openQuote, .colon].contains($0.kind) })
    else { return false }
    return block.isUpperCase || isOrganisation(block)
      || Cursor(reading, at: block.tokens.lowerBound, end: block.tokens.upperBound).peekEntry(
        .placeType) != nil
  }

  private func isName(_ block: PageBlock) -> Bool {
    block.breaks == 0 && !hasVerb(block)
      && reading.tokens[block.tokens].allSatisfy {
        ![.colon, .quote, .openQuote].contains($0.kind)
      }
  }

  private func hasVerb(_ block: PageBlock) -> Bool {
    block.tokens.contains { index in
      let token = reading.tokens[index]
      guard Self.verbs.contains(token.id) else { return false }
      // `Ban Tổ chức`, `ỦY BAN KIỂM TRA` are names.
      return block.isUpperCase
        ? index > 0 && !reading.isWord(index - 1, .ban) : !token.traits.contains(.capitalized)
    }
  }

  private static let verbs = Set(
    [
      Word.có, .được, .đã, .về, .là, .cho, .tổ, .triển, .ra, .ký, .tổng, .sơ, .kiểm, .tuyên, .biểu,
      .khai, .bế, .đạt, .trao, .tặng, .thăm, .họp, .tham, .gặp, .nhận, .dự, .kỷ,
    ].map(\.rawValue))

  /// Behind `Báo`, a name: no lower-case word but `điện tử` and the like.
  private func isCapitalized(_ start: Int, _ block: PageBlock) -> Bool {
    guard start < block.tokens.upperBound, block.words <= 9 else { return false }
    return reading.tokens[start].traits.contains(.capitalized)
  }

  /// `Bắc Lâm cuối tuần online`, `Bắc Lâm điện tử - Cơ quan của Đảng bộ tỉnh`.
  func isPaper(_ block: PageBlock) -> Bool {
    let dash = block.tokens.first { reading.tokens[$0].kind == .dash }
    let name = block.tokens.lowerBound..<(dash ?? block.tokens.upperBound)
    guard (2...8).contains(name.count), block.words <= 14, !hasVerb(block),
      reading.tokens[name].prefix(2).allSatisfy({ $0.traits.contains(.capitalized) })
    else { return false }
    let last = name.upperBound - 1
    return reading.isWord(last, .online)
      || reading.isWord(last, .tử) && reading.isWord(last - 1, .điện)
  }

  /// `ỦY BAN NHÂN DÂN` without its place, which the next line has.
  private func isBodyAlone(_ block: PageBlock) -> Bool {
    let cursor = Cursor(reading, at: block.tokens.lowerBound, end: block.tokens.upperBound)
    return [LexiconClass.organisation, .publisher].contains {
      cursor.peekEntry($0)?.end == block.tokens.upperBound
    }
  }

  /// The name of a body at the head of its site: `LIÊN ĐOÀN LAO ĐỘNG QUẬN LIÊN TRÀ`.
  func isOrganisation(_ block: PageBlock) -> Bool {
    guard block.form == .line, (2...14).contains(block.words), !hasVerb(block),
      // `Đoàn thể và các Hội`: a category.
      !block.tokens.contains(where: { reading.isWord($0, .các) })
    else { return false }
    let cursor = Cursor(reading, at: block.tokens.lowerBound, end: block.tokens.upperBound)
    // `BAN BIÊN TẬP` signs, and publishes nothing.
    if cursor.peekEntry(.desk)?.end == block.tokens.upperBound { return false }
    return cursor.peekEntry(.organisation) != nil
      || cursor.peekEntry(.publisher)?.entry.isOf(.body) == true
      || block.isUpperCase && titleBlocks != nil && block.tokens.lowerBound == 0
  }

  // MARK: Marks and credits

  /// The token behind a domain such as `kinhtedothi.vn`, nil where none stands.
  func domain(at start: Int, end: Int) -> Int? {
    var (at, parts) = (start, 0)
    var isKnown = false
    while at < end, reading.tokens[at].kind == .word {
      isKnown = Self.domains.contains(reading.tokens[at].id)
      (at, parts) = (at + 1, parts + 1)
      guard at + 1 < end, reading.tokens[at].kind == .stop, isGlued(at), isGlued(at + 1),
        reading.tokens[at + 1].kind == .word
      else { break }
      at += 1
    }
    return parts > 1 && isKnown ? at : nil
  }

  private static let domains = Set(
    [Word.vn, .com, .gov, .org, .net, .edu, .info].map(\.rawValue))

  private func isGlued(_ index: Int) -> Bool { reading.tokens[index].traits.contains(.glued) }

  /// The press mark that a paragraph begins with, and the first token behind it.
  func pressMark(at range: Range<Int>) -> (mark: Range<Int>, end: Int)? {
    let (tokens, end) = (reading.tokens, range.upperBound)
    var start = range.lowerBound
    let isBracketed = start < end && tokens[start].kind == .openBracket
    if isBracketed { start += 1 }
    if reading.isWord(start, .theo) { start += 1 }
    guard start < end, tokens[start].kind == .word else { return nil }
    var after = start
    if let domain = domain(at: start, end: end) {
      after = domain
    } else if let known = reading.longest(.publisher, at: start, end: end),
      case let entry = reading.lexicon[known.entry], entry.isOf(.mark) || entry.isOf(.agency)
    {
      after = known.end
    } else if tokens[start].traits.contains(.upperCase),
      isBracketed || isUnknownMark(start, range)
    {
      after = start + 1
    } else if let pair = markWithAmpersand(start, range) {
      after = pair
    } else {
      return nil
    }
    let mark = start..<after
    if isBracketed {
      guard after < end, tokens[after].kind == .closeBracket else { return nil }
      after += 1
    }
    let dash = after < end && [.dash, .colon].contains(tokens[after].kind)
    guard dash || isBracketed else { return nil }
    return after + 1 < end ? (mark, dash ? after + 1 : after) : nil
  }

  /// The token behind `GD&TĐ`, before a dash.
  private func markWithAmpersand(_ index: Int, _ range: Range<Int>) -> Int? {
    let tokens = reading.tokens
    guard index + 3 < range.upperBound, tokens[index].traits.contains(.upperCase),
      tokens[index + 1].kind == .ampersand, isGlued(index + 1), isGlued(index + 2),
      tokens[index + 2].traits.contains(.upperCase), tokens[index + 3].kind == .dash
    else { return nil }
    return index + 3
  }

  /// Whether an abbreviation that no lexicon knows stands before a dash.
  private func isUnknownMark(_ index: Int, _ range: Range<Int>) -> Bool {
    let tokens = reading.tokens
    guard tokens[index].id == 0, tokens[index].range.count >= 3, index + 2 < range.upperBound else {
      return false
    }
    guard tokens[index + 1].kind == .dash, tokens[index + 2].traits.contains(.capitalized) else {
      return false
    }
    // `BLO-Sáng 31/5, …`
    let lead = Cursor(reading, at: index + 2, end: range.upperBound)
    return !isGlued(index + 1) && !isGlued(index + 2)
      || lead.peekEntry(.daypart) != nil || reading.isWord(index + 2, .ngày)
  }

  /// Where a known press mark stands inside a paragraph: `… TTO - …`.
  func pressMark(inside range: Range<Int>) -> Int? {
    for index in range.dropFirst(4) {
      let token = reading.tokens[index]
      guard token.traits.contains(.upperCase), index + 2 < range.upperBound,
        reading.tokens[index + 1].kind == .dash, !isGlued(index + 1),
        reading.tokens[index + 2].traits.contains(.capitalized),
        !token.traits.contains(.startsSentence),
        let known = reading.longest(.publisher, at: index, end: index + 1),
        reading.lexicon[known.entry].isOf(.mark)
      else { continue }
      return index
    }
    return nil
  }

  /// Takes press marks, credits and signatures off the article's first and last paragraphs.
  mutating func cutCredits() {
    for index in paragraphs.indices.prefix(2) {
      guard let (mark, end) = pressMark(at: paragraphs[index].tokens) else { continue }
      credit = mark
      paragraphs[index].tokens = end..<paragraphs[index].tokens.upperBound
      break
    }
    cutClosing()
    if credit == nil { credit = closingCredit() }
  }

  /// Takes `Hữu Tuấn` or `(kinhtedothi.vn)` off behind the last sentence.
  private mutating func cutClosing() {
    let last = paragraphs.lastIndex { blocks[$0.block].form == .prose }
    guard let last else { return }
    let range = paragraphs[last].tokens
    var start = range.upperBound
    while start > range.lowerBound, range.upperBound - start < 10 {
      start -= 1
      if reading.tokens[start].traits.contains(.startsSentence)
        || reading.tokens[start].kind == .openBracket
      {
        break
      }
    }
    guard start > range.lowerBound, range.upperBound - start < 10 else { return }
    let isBracket = reading.tokens[start].kind == .openBracket
    let isEnd = !reading.tokens[start..<range.upperBound].dropLast(2).contains {
      $0.kind == .closeBracket
    }
    if isBracket, isEnd, let end = credit(at: start + 1, range.upperBound) {
      if credit == nil { credit = end }
      paragraphs[last].tokens = range.lowerBound..<start
      return
    }
    let closing = start..<range.upperBound
    guard signatures.isEmpty, reading.tokens[range.upperBound - 1].kind != .stop,
      isBracket
        ? [.stop, .endMark, .closeQuote].contains(reading.tokens[start - 1].kind)
        : [.stop, .endMark, .exclamation, .ellipsis].contains(reading.tokens[start - 1].kind),
      let name = Byline.signature(in: closing, reading), name.count <= 9
    else { return }
    closingName = name
    paragraphs[last].tokens = range.lowerBound..<start
  }

  /// A credit among the paragraphs behind the article's last running text.
  private mutating func closingCredit() -> Range<Int>? {
    let from = core.isEmpty ? 0 : core.upperBound
    for index in from..<max(from, min(blocks.count, end + 3))
    where blocks[index].words <= 14 && blocks[index].form != .byline {
      guard let found = credit(in: blocks[index]) else { continue }
      paragraphs.removeAll { $0.block == index }
      signatures.removeAll { $0 == index }
      return found
    }
    return nil
  }

  /// The credit that a paragraph consists of.
  func credit(in block: PageBlock) -> Range<Int>? {
    var start = block.tokens.lowerBound
    while start < block.tokens.upperBound, reading.tokens[start].kind != .word { start += 1 }
    return credit(at: start, block.tokens.upperBound)
  }

  /// Reads `kinhtedothi.vn`, `Theo chinhphu.vn`, `Nguồn: Báo Bắc Lâm` or `Báo Bắc Lâm.` alone.
  private func credit(at start: Int, _ end: Int) -> Range<Int>? {
    var start = start
    var last = end
    while last > start, reading.tokens[last - 1].kind != .word { last -= 1 }
    // `Nguồn: …, ngày 17/7/2015`
    if last - 1 > start, reading.isWord(last - 1, .ngày), reading.tokens[last - 2].kind == .comma {
      last -= 2
    }
    guard start < last else { return nil }
    let cursor = Cursor(reading, at: start, end: last)
    var isLabelled = false
    let isTold = reading.isWord(start, .theo)
    if isTold {
      (start, isLabelled) = (start + 1, true)
    } else if let (entry, next) = cursor.peekEntry(.furniture), entry.isOf(.source) {
      (start, isLabelled) = (next, true)
      if start < last, reading.tokens[start].kind == .colon { start += 1 }
    }
    guard start < last,
      reading.tokens[start].traits.contains(.capitalized) || !isLabelled
        || domain(at: start, end: last) != nil
    else { return nil }
    if domain(at: start, end: last) == last { return start..<last }
    if isLabelled { return isSource(start..<last, isTold: isTold) ? start..<last : nil }
    guard let (entry, next) = Cursor(reading, at: start, end: last).peekEntry(.publisher),
      entry.isOf(.paper), next < last, last - start <= 6,
      reading.tokens[next].traits.contains(.capitalized)
    else { return nil }
    return start..<last
  }

  /// Whether the words behind `Nguồn:` are a name; behind `Theo`, which newspapers also write of
  /// whom they quote, only names of papers and sites are.
  private func isSource(_ range: Range<Int>, isTold: Bool) -> Bool {
    let cursor = Cursor(reading, at: range.lowerBound, end: range.upperBound)
    let words = reading.tokens[range]
    guard words.count <= 12, cursor.peekEntry(.documentType) == nil,
      words.allSatisfy({ $0.kind != .number })
    else { return false }
    if !isTold || cursor.peekEntry(.publisher) != nil { return true }
    // `Theo BTNO`: the online edition of a paper.
    guard words.count == 1, let word = words.first, word.traits.contains(.upperCase) else {
      return false
    }
    let letters = reading.bytes[word.range]
    return letters.last == UInt8(ascii: "O")
      || letters.reversed().starts(with: "ĐT".utf8.reversed())
  }
}
