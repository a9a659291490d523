internal import Records
internal import VietText

/// Words that say how facts belong together.
///
/// They are no facts themselves; assembly reads them.
enum Cues {
  static let rules = [awardForm, awardTitle, field, part, verb, level, issuer]

  /// `đăng ký`, `khen thưởng`, `phấn đấu`: what is told of the counts beside it.
  static let verb = Rule(
    "cue.verb", at: .status, .awardVerb,
    reads: [
      "⟦duy trì tốt⟧ nề nếp": "status maintained",
      "⟦⟦biểu dương⟧⟧ gương sáng": "award commended | status commended",
      "hộ ⟦có hoàn cảnh khó khăn⟧ ở xã": "none",
    ]
  ) { cursor, facts in
    let start = cursor.at
    let status = cursor.peekEntry(.status)
    // `học sinh có hoàn cảnh khó khăn`: what people are like, and nothing that is told of counts.
    if let status, status.entry.isOf(.trait) {
      cursor.at = status.end
      facts.passOver(start..<cursor.at)
      return true
    }
    // `cao hơn 90%` is a bound, `cao hơn 3% so với năm ngoái` a change.
    if let end = status?.end, cursor.reading.isWord(end - 1, .hơn), !cursor.isComparison(end) {
      return false
    }
    // `đã khen thưởng`: the verb of awarding may stand inside the phrase.
    var award: (entry: Lexicon.Entry, end: Int)?
    var verb = start
    while award == nil, verb < max(start + 1, status?.end ?? start) {
      award = cursor.peekEntry(.awardVerb, at: verb)
      // `khen ngợi` gives nothing.
      if let end = award?.end, cursor.reading.isWord(end, .ngợi) { award = nil }
      if award == nil { verb += 1 }
    }
    let form = award.flatMap { formInside(between(verb + 1, $0.end), cursor) }
    if let award, let act = award.entry.meaning.act, form.map({ isGiven($0, cursor) }) ?? true {
      facts.add(.award(act), verb..<award.end)
    }
    // `4 đơn vị đạt Tập thể lao động xuất sắc`
    if award == nil, let end = status?.end, end < cursor.end,
      cursor.reading.classes(at: end) & LexiconClass.awardTitle.bit != 0, isGivenTitle(end, cursor)
    {
      facts.add(.award(.recognised), end - 1..<end)
    }
    if let told = status ?? award {
      facts.add(.status(told.entry.meaning.status), start..<told.end)
    }
    // What is given stands behind the verb and is read on its own: `tặng giấy khen`.
    cursor.at = award?.end ?? status?.end ?? start
    if let form { cursor.at = form }
    return cursor.at > start
  }

  /// Where the form begins that ends a verb: `cấp ⟦giấy chứng nhận⟧`, `đạt ⟦danh hiệu⟧`.
  private static func formInside(_ verb: Range<Int>, _ cursor: Cursor) -> Int? {
    verb.first { start in
      // `có quyết định công nhận 5 hộ`: the decision is not what they get.
      if cursor.reading.isWord(start, .quyết),
        !cursor.reading.isWord(verb.lowerBound - 1, .trao)
      {
        return false
      }
      return cursor.reading.longest(.awardForm, at: start, end: cursor.end)
        .map { $0.end >= verb.upperBound } ?? false
    }
  }

  /// Whether the form at a token honours: a `giấy chứng nhận quyền sử dụng đất` does not.
  private static func isGiven(_ form: Int, _ cursor: Cursor) -> Bool {
    cursor.peekEntry(.awardForm, at: form).map { $0.entry.value != "none" } ?? false
  }

  /// `giấy khen`, `cờ thi đua`, `Huy hiệu 45 năm, 40 năm tuổi Đảng`: what is given.
  static let awardForm = Rule(
    "cue.award-form", at: .awardForm,
    reads: [
      "trao ⟦Giấy khen⟧": "form giấy khen",
      "trao ⟦Huy hiệu 45 năm, 40 năm tuổi Đảng⟧": "form huy hiệu # năm tuổi đảng",
      "trao ⟦Huy hiệu 50, 45 và 30 năm tuổi Đảng⟧": "form huy hiệu",
      "trao ⟦Huy hiệu 55 và 40 tuổi Đảng⟧": "form huy hiệu",
      "đạt ⟦danh hiệu “Công dân kiểu mẫu”⟧": "form danh hiệu",
      "cấp ⟦giấy chứng nhận quyền sử dụng đất⟧": "none",
    ],
    ignores: ["lời khen"]
  ) { cursor, facts in
    let start = cursor.at
    guard let found = cursor.reading.longest(.awardForm, at: start, end: cursor.end) else {
      return false
    }
    let isGiven = isGiven(start, cursor)
    cursor.at = found.end
    guard isGiven else {
      facts.passOver(start..<cursor.at)
      return true
    }
    cursor.badgeYears()
    cursor.quotedTitle()
    // More classes of a badge.
    if cursor.reading.isWord(cursor.at - 1, .năm) {
      while cursor.attempt({ cursor -> Bool? in
        guard cursor.mark(.comma) || cursor.word(.và),
          cursor.integer(in: 30...95) != nil, cursor.word(.năm)
        else { return nil }
        if !cursor.isWord(cursor.at + 1, .đảng) { cursor.word(.tuổi) }
        return true
      }) != nil {}
      cursor.words(.tuổi, .đảng)
    }
    facts.add(.form(found.entry), start..<cursor.at)
    return true
  }

  /// `danh hiệu “Tập thể lao động tiên tiến”`: a title, which is given as a form is.
  static let awardTitle = Rule(
    "cue.award-title", at: .awardTitle,
    reads: [
      "đạt danh hiệu ⟦Chiến sĩ thi đua cơ sở⟧": "form chiến sĩ thi đua cơ sở",
      "danh hiệu ⟦Lao động tiên tiến⟧": "form lao động tiên tiến",
      "⟦Lao động tiên tiến⟧: 12 cá nhân": "form lao động tiên tiến",
      "4 đơn vị đạt ⟦Tập thể lao động xuất sắc⟧": "form tập thể lao động xuất sắc",
      "trao tặng ⟦chiến sĩ thi đua⟧ cho 4 giáo viên": "form chiến sĩ thi đua",
    ],
    ignores: ["gia đình văn hóa", "các chiến sĩ thi đua", "đạt gia đình văn hóa"]
  ) { cursor, facts in
    let start = cursor.at
    var before = start - 1
    if before > 0, [.openQuote, .quote].contains(cursor.reading.tokens[before].kind) {
      before -= 1
    }
    guard let found = cursor.reading.longest(.awardTitle, at: start, end: cursor.end) else {
      return false
    }
    cursor.at = found.end
    // `Chiến sĩ thi đua cơ sở: 12 cá nhân`.
    let isListed = cursor.token?.kind == .colon && cursor.peek(1)?.kind == .number
    let isNamed = cursor.reading.isWord(before, .hiệu) && cursor.reading.isWord(before - 1, .danh)
    guard isNamed || isListed || isGivenTitle(start, cursor) else { return false }
    facts.add(.form(found.entry), start..<found.end)
    return true
  }

  /// Whether a title is reached or given without the word for it: `4 đơn vị đạt ⟦Tập thể lao động
  /// xuất sắc⟧`, `trao tặng ⟦Chiến sĩ thi đua⟧ cho 4 giáo viên`.
  private static func isGivenTitle(_ title: Int, _ cursor: Cursor) -> Bool {
    let reading = cursor.reading
    if reading.isWord(title - 1, .đạt), title < cursor.end {
      return reading.tokens[title].traits.contains(.capitalized)
    }
    if reading.isWord(title - 1, .tặng) { return cursor.isWord(cursor.at, .cho) }
    // `được công nhận ⟦Lao động tiên tiến⟧`, but `công nhận ⟦thôn văn hóa⟧` tells what is recognised.
    guard reading.isWord(title - 1, .nhận), reading.isWord(title - 2, .công),
      let found = reading.longest(.awardTitle, at: title, end: cursor.end)
    else { return false }
    let name = reading.lexicon[found.entry].value
    return ["chiến sĩ ", "lao động ", "tập thể "].contains(where: name.hasPrefix)
  }

  /// `trong đó`, `bao gồm`, `tiêu biểu như`: what follows are parts, or examples.
  static let part = Rule(
    "cue.part", at: .partCue,
    reads: [
      "có 9 đội, ⟦trong đó có⟧ 2 đội nữ": "partition",
      "9 đội, ⟦⟦gồm⟧⟧ 5 đội nam": "partition | status stock",
      "⟦tiêu biểu như⟧ đội 2": "example", "⟦riêng⟧ xã Đông có 5 đội": "subset",
    ], ignores: ["trong nhà"]
  ) { cursor, facts in
    let start = cursor.at
    guard let kind = cursor.entry(.partCue)?.meaning.part else {
      return false
    }
    facts.add(.part(kind), start..<cursor.at)
    // `gồm 6 ấn phẩm` tells of what is there, too.
    if let status = cursor.peekEntry(.status, at: start) {
      facts.add(.status(status.entry.meaning.status), start..<status.end)
    }
    // `riêng năm 2016`: the year is read on its own.
    if cursor.token?.kind == .number, cursor.follows(.năm, at: cursor.at) { cursor.at -= 1 }
    return true
  }

  /// `lĩnh vực kinh tế, NTM nâng cao`, `trên các lĩnh vực: …; …`: the fields of the counts before.
  static let field = Rule(
    "cue.field", at: .field,
    reads: [
      "mô hình thuộc lĩnh vực ⟦kinh tế⟧": "field economy",
      "trên lĩnh vực ⟦văn hóa - xã hội⟧": "field culture-society",
    ],
    ignores: ["phát triển kinh tế gia đình"]
  ) { cursor, facts in
    let start = cursor.at
    guard let found = cursor.reading.longest(.field, at: start, end: cursor.end),
      isSaidOfCounts(start, cursor.reading, facts)
        || isBeforeCount(start..<found.end, cursor, facts)
    else { return false }
    cursor.at = found.end
    facts.add(.field(found.entry), start..<found.end)
    return true
  }

  /// `UBND xã`, `Chủ tịch UBND huyện`: who may have given an award.
  static let issuer = Rule(
    "cue.issuer", at: .organisation, .post,
    reads: ["⟦UBND xã⟧ khen": "organisation"]
  ) { cursor, facts in
    guard let tokens = cursor.organisation(), cursor.at > tokens.lowerBound else { return false }
    // `ĐOÀN XÃ TẶNG GẦN 200 SUẤT`: in capitals a name seems to go on.
    let last = tokens.upperBound - 1
    if cursor.at == tokens.upperBound, cursor.token?.kind == .number, last > tokens.lowerBound,
      cursor.reading.tokens[last].traits.contains(.upperCase),
      cursor.peekEntry(.bound, at: last)?.end == cursor.at
    {
      cursor.at = last
      facts.add(.organisation, tokens.lowerBound..<last)
      return true
    }
    // `khối trường học 58`: in a list of parts the number is a part, not the school's.
    if cursor.at == tokens.upperBound, last > tokens.lowerBound,
      Quantities.isElliptic(last, cursor, facts)
    {
      cursor.at = last
      facts.add(.organisation, tokens.lowerBound..<last)
      return true
    }
    facts.add(.organisation, tokens)
    return true
  }

  /// `cấp huyện`, `Trung ương`: the level of what is counted.
  static let level = Rule(
    "cue.level", at: .level,
    reads: [
      "3 mô hình ⟦cấp huyện⟧": "level district", "⟦cấp Trung ương⟧ có": "level central",
      "⟦Trung ương⟧ 5 tỷ đồng": "level central",
    ],
    ignores: ["huyện nhà", "cấp giấy khen", "Trung ương Đoàn"]
  ) { cursor, facts in
    let start = cursor.at
    guard let level = cursor.entry(.level)?.meaning.level else {
      return false
    }
    // `Trung ương 200 triệu đồng`; elsewhere it belongs to a name.
    if cursor.reading.isWord(start, .trung), cursor.token?.kind != .number { return false }
    facts.add(.level(level), start..<cursor.at)
    return true
  }

  /// `…, trong đó kinh tế 09 mô hình, văn hóa: 08 mô hình`: an item of a list that begins with its
  /// field.
  private static func isBeforeCount(_ field: Range<Int>, _ cursor: Cursor, _ facts: Facts) -> Bool {
    var next = Cursor(cursor.reading, at: field.upperBound, end: cursor.end)
    next.mark(.colon)
    next.word(.có)
    guard next.token?.kind == .number, field.lowerBound > 0, let last = facts.cues.last else {
      return false
    }
    guard last.value.field != nil || last.value.part == .partition,
      field.lowerBound - last.tokens.upperBound <= 12
    else { return false }
    let before = cursor.reading.tokens[field.lowerBound - 1]
    return before.kind == .comma || before.kind == .semicolon || before.kind == .colon
      || last.tokens.upperBound == field.lowerBound
      || [Word.và, .về, .vực, .có].contains { $0.rawValue == before.id }
  }

  /// A field is said of counts behind `lĩnh vực`, in a list of fields, or right behind a unit.
  private static func isSaidOfCounts(_ start: Int, _ reading: Reading, _ facts: Facts) -> Bool {
    // `lĩnh vực kinh tế`, but not `khu vực công nghiệp`.
    if reading.isWord(start - 1, .vực) { return reading.isWord(start - 2, .lĩnh) }
    if var last = facts.quantities.last?.tokens.upperBound, last <= start, start - last <= 8 {
      // `6 mô hình Dân vận khéo trong xây dựng NTM`: the movement's name stands between.
      if let movement = reading.longest(.movement, at: last, end: start) { last = movement.end }
      let joints = [Word.về, .trong, .trên, .thuộc, .xây, .dựng, .lĩnh, .vực]
      if start - last <= 3, start > last || facts.quantities.last?.value.isModel ?? false,
        reading.tokens[last..<start].allSatisfy({ token in
          joints.contains { $0.rawValue == token.id }
        })
      {
        return true
      }
    }
    var before = start - 1
    while before >= 0 {
      switch reading.tokens[before].kind {
      case .comma, .semicolon, .colon, .dash: before -= 1
      case .word
      where reading.isWord(before, .và) || reading.isWord(before, .là)
        || reading.isWord(before, .như) || reading.isWord(before, .gồm):
        before -= 1
      default:
        if reading.isWord(before, .vực) { return before < start - 1 }
        guard let last = facts.cues.last, last.value.field != nil else { return false }
        return last.tokens.upperBound == before + 1
      }
    }
    return false
  }
}

extension Cursor {
  /// Whether a number stands at a token and is compared with another behind it.
  fileprivate func isComparison(_ index: Int) -> Bool {
    guard index < end, reading.tokens[index].kind == .number else { return true }
    for next in index + 1..<min(index + 9, end) {
      switch reading.tokens[next].kind {
      case .word:
        if reading.isWord(next, .so) || reading.isWord(next, .cùng) || reading.isWord(next, .trước)
        {
          return true
        }
      case .percent, .slash: continue
      default: return false
      }
    }
    return false
  }

  /// Reads `45, 40 và 30 năm tuổi Đảng` behind a badge of several classes.
  fileprivate mutating func badgeYears() {
    _ = attempt { cursor -> Bool? in
      guard cursor.reading.isWord(cursor.at - 1, .hiệu), cursor.integer(in: 30...95) != nil else {
        return nil
      }
      while cursor.mark(.comma) || cursor.word(.và) {
        guard cursor.integer(in: 30...95) != nil else { return nil }
      }
      // `Huy hiệu 30, 40 và 50 tuổi Đảng`
      let isYears = cursor.word(.năm)
      return cursor.words(.tuổi, .đảng) || isYears ? true : nil
    }
  }

  /// Reads the title in quotation marks behind `danh hiệu`.
  fileprivate mutating func quotedTitle() {
    // `danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”`
    let isHonour = reading.isWord(at - 1, .nước) && reading.isWord(at - 6, .danh)
    guard isHonour || reading.isWord(at - 1, .hiệu) && reading.isWord(at - 2, .danh) else { return }
    _ = attempt { cursor -> Bool? in
      guard let quoted = cursor.quoted(), quoted.isClosed, quoted.content.count <= 24 else {
        return nil
      }
      return true
    }
  }
}

extension QuantityFact {
  /// Whether models are counted, which are named by their field: `9 mô hình kinh tế`.
  fileprivate var isModel: Bool {
    recipient == .model || recipient == .exemplar || recipient == .modelOrExemplar
  }
}
