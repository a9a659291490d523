internal import Records
internal import VietText

/// What kind of verb tells of an award: one that gives, one that receives, or none at all.
extension AwardAssembly {
  /// The verbs of awarding, of which two that are joined tell of one award: `phong tặng và truy
  /// tặng danh hiệu …`.
  func joinedVerbs() -> [Facts.Found<Cue>] {
    var verbs: [Facts.Found<Cue>] = []
    for cue in cues where cue.value.act != nil {
      guard let last = verbs.last, last.value.act == cue.value.act,
        reading.isJoint(between(last.tokens.upperBound, cue.tokens.lowerBound))
      else {
        verbs.append(cue)
        continue
      }
      verbs[verbs.count - 1].tokens = last.tokens.lowerBound..<cue.tokens.upperBound
    }
    return verbs
  }

  /// `công tác khen thưởng`, `thi đua, khen thưởng`: the verb names the work.
  func isNoun(_ verb: Facts.Found<Cue>) -> Bool {
    let start = verb.tokens.lowerBound
    // `lễ tôn vinh có 42 đại biểu`, `lễ trao giải được phát sóng`
    if reading.isWord(start - 1, .lễ),
      [Word.có, .được].contains(where: { reading.isWord(verb.tokens.upperBound, $0) })
    {
      return true
    }
    // `Đợt trao huy hiệu lần này`, `Việc tặng thưởng nhằm …`, but `quyết định về việc tặng …`
    if reading.isWord(start - 1, .đợt) || reading.isWord(start - 1, .việc),
      !reading.isWord(start - 2, .về)
    {
      return true
    }
    // `Hội đồng xét khen thưởng`
    return reading.isWord(start - 1, .tác)
      || reading.isWord(start - 1, .đồng) && reading.isWord(start - 2, .hội)
      || reading.isWord(start - 2, .đua)
        && [.comma, .dash].contains(reading.tokens[start - 1].kind)
  }

  /// `đón nhận`, `đạt danh hiệu`: who receives stands before the verb.
  func isReceiving(_ verb: Facts.Found<Cue>) -> Bool {
    reading.isWord(verb.tokens.upperBound - 1, .nhận)
      && !reading.isWord(verb.tokens.upperBound - 2, .công)
      || reading.isWord(verb.tokens.lowerBound, .đạt)
  }

  /// `tặng`, `trao`: without a form of award it is a gift.
  func isGiving(_ verb: Facts.Found<Cue>) -> Bool {
    let last = reading.tokens[verb.tokens.upperBound - 1].id
    return verb.value.act == .awarded
      && [Word.tặng, .trao, .nhận].contains { $0.rawValue == last }
  }

  /// Whether the award is only aimed at: `sẽ công nhận khoảng 60 mô hình`.
  func isTarget(_ verb: Facts.Found<Cue>) -> Bool {
    // `2.400 hộ đăng ký đạt danh hiệu …`, `trình UBND tỉnh xem xét, quyết định tặng …`
    let start = verb.tokens.lowerBound
    // `phấn đấu để được vinh danh`
    if reading.isWord(start - 1, .được) && reading.isWord(start - 2, .để)
      || reading.isWord(start - 1, .ký) && !reading.isWord(start, .quyết)
      || reading.tokens[max(0, start - 1)].kind == .comma && reading.isWord(start - 2, .xét)
    {
      return true
    }
    return cues.contains {
      $0.value.status == .target
        && $0.tokens.lowerBound < verb.tokens.lowerBound
    }
  }
}
