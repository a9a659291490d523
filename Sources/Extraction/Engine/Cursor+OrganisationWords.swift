internal import VietText

/// Whether a word that may name a kind of body does.
extension Cursor {
  /// Whether an organisation begins here that is no part of another word, such as *hội* in *hội
  /// nghị*.
  var isOrganisationWord: Bool {
    guard let found = peekEntry(.organisation) else { return false }
    guard found.end == at + 1 else { return true }
    let token = reading.tokens[at]
    // `Hội trường UBND xã`
    if reading.isWord(at, .trường), reading.isWord(at - 1, .hội) { return false }
    if !token.traits.contains(.capitalized),
      found.entry.isOf(.proper) || found.entry.isOf(.sole)
    {
      return false
    }
    if found.entry.isOf(.proper), endsName(before: found.end) { return false }
    // `NHIỆM VỤ NĂM 2021`: in a line of capitals they tell nothing.
    if token.traits.contains(.upperCase), at > 0,
      reading.tokens[at - 1].traits.contains(.upperCase), !isWrittenInCapitals(found.entry)
    {
      return peekEntry(.placeType, at: found.end) != nil
    }
    guard found.end < end, !reading.tokens[found.end].traits.contains(.startsSentence) else {
      return token.traits.contains(.capitalized)
    }
    let next = reading.tokens[found.end]
    guard next.kind == .word else { return token.traits.contains(.capitalized) }
    return next.traits.contains(.capitalized) || token.traits.contains(.upperCase)
      || peekEntry(.placeType, at: found.end) != nil
      || (peekEntry(.organisation, at: found.end)?.end ?? 0) > found.end + 1
  }

  /// Whether an entry is an abbreviation, such as *UBND*.
  private func isWrittenInCapitals(_ entry: Lexicon.Entry) -> Bool {
    entry.form.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
  }

  /// Whether the word here is the last of a name: *Đồn* of `huyện Vân Đồn` and `Chợ Đồn: …`, *Phòng*
  /// of `Hải Phòng`, but not *Báo* of `Theo Báo Nhân Dân`.
  private func endsName(before next: Int) -> Bool {
    guard at > 0 else { return false }
    let previous = reading.tokens[at - 1]
    let bodies =
      LexiconClass.organisation.bit | LexiconClass.post.bit | LexiconClass.postShort.bit
    guard previous.kind == .word, previous.traits.contains(.capitalized),
      !previous.traits.contains(.upperCase), reading.classes(at: at - 1) & bodies == 0
    else { return false }
    return !previous.traits.contains(.startsSentence)
      || !(next < end && reading.tokens[next].kind == .word)
  }

  /// Whether a kind of body stands here that makes no compound word with what follows in lower
  /// case: *Sở*, *Cục*, and *Khoa* but for *Khoa học*.
  var isProperHead: Bool {
    guard reading.tokens[at].traits.contains(.capitalized), let found = peekEntry(.organisation)
    else { return false }
    return found.end == at + 1 && found.entry.isOf(.sole) && !reading.isWord(at + 1, .học)
  }
}
