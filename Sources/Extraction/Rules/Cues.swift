internal import VietText

/// Words that say how facts belong together. They are no facts themselves; assembly reads them.
enum Cues {
  static let rules = [awardForm, field, verb, part, issuer, level]

  /// `đăng ký`, `khen thưởng`, `phấn đấu`: what is told of the counts beside it.
  static let verb = Rule(
    "cue.verb", at: .status, .awardVerb,
    reads: [
      "⟦duy trì⟧ tốt": "status maintained",
      "⟦⟦biểu dương⟧⟧ gương sáng": "award-verb commended | status commended",
    ]
  ) { cursor, facts in
    let start = cursor.at
    let award = cursor.peekEntry(.awardVerb)
    if let award {
      facts.add(Cue(lexicon: .awardVerb, value: award.entry.value), start..<award.end)
    }
    let status = cursor.peekEntry(.status)
    if let status {
      facts.add(Cue(lexicon: .status, value: status.entry.value), start..<status.end)
    } else if let award {
      facts.add(Cue(lexicon: .status, value: award.entry.value), start..<award.end)
    }
    // What is given stands behind the verb and is read on its own: `tặng giấy khen`.
    cursor.at = award?.end ?? status?.end ?? start
    return cursor.at > start
  }

  /// `giấy khen`, `cờ thi đua`: what is given.
  static let awardForm = Rule(
    "cue.award-form", at: .awardForm,
    reads: ["trao ⟦Giấy khen⟧": "award-form giấy khen"], ignores: ["lời khen"]
  ) { cursor, facts in
    let start = cursor.at
    guard let entry = cursor.entry(.awardForm) else { return false }
    facts.add(Cue(lexicon: .awardForm, value: entry.value), start..<cursor.at)
    return true
  }

  /// `trong đó`, `bao gồm`, `tiêu biểu như`: what follows are parts, or examples.
  static let part = Rule(
    "cue.part", at: .partCue,
    reads: ["có 9 đội, ⟦trong đó⟧ có": "part-cue partition"], ignores: ["trong nhà"]
  ) { cursor, facts in
    let start = cursor.at
    guard let entry = cursor.entry(.partCue) else { return false }
    facts.add(Cue(lexicon: .partCue, value: entry.value), start..<cursor.at)
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
    guard let entry = cursor.entry(.field), isSaidOfCounts(start, cursor.reading, facts) else {
      return false
    }
    facts.add(Cue(lexicon: .field, value: entry.value), start..<cursor.at)
    return true
  }

  /// `UBND xã`, `Chủ tịch UBND huyện`: who may have given an award.
  static let issuer = Rule(
    "cue.issuer", at: .organisation, .post,
    reads: ["⟦UBND xã⟧ khen": "organisation UBND xã"]
  ) { cursor, facts in
    guard let tokens = cursor.organisation(), cursor.at > tokens.lowerBound else { return false }
    facts.add(Cue(lexicon: .organisation, value: cursor.reading.words(tokens)), tokens)
    return true
  }

  /// `cấp huyện`: the level of what is counted.
  static let level = Rule(
    "cue.level", at: .placeType,
    reads: ["3 mô hình cấp ⟦huyện⟧": "place-type district"], ignores: ["huyện nhà"]
  ) { cursor, facts in
    let start = cursor.at
    guard cursor.reading.isWord(start - 1, .cấp), let entry = cursor.entry(.placeType) else {
      return false
    }
    facts.add(Cue(lexicon: .placeType, value: entry.value), start..<cursor.at)
    return true
  }

  /// A field is said of counts behind `lĩnh vực`, in a list of fields, or right behind a unit.
  private static func isSaidOfCounts(_ start: Int, _ reading: Reading, _ facts: Facts) -> Bool {
    if reading.isWord(start - 1, .vực) { return true }
    if let last = facts.quantities.last?.tokens.upperBound, last <= start, start - last <= 3 {
      let joints = [Word.về, .trong, .trên, .thuộc, .xây, .dựng, .lĩnh, .vực]
      if reading.tokens[last..<start].allSatisfy({ token in
        joints.contains { $0.rawValue == token.id }
      }) {
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
        guard let last = facts.cues.last, last.value.lexicon == .field else { return false }
        return last.tokens.upperBound == before + 1
      }
    }
    return false
  }
}
