internal import Records
internal import VietText

/// Titles that are counted by those who bear them: `công nhận 37 tập thể lao động tiên tiến, 12 chiến
/// sĩ thi đua cơ sở`.
extension AwardAssembly {
  /// A count whose words are a title.
  struct Titled {
    /// The place of the count in `facts.quantities`.
    var quantity: Int
    var title: String
    var kind: Recipient.Kind
    var verb: Facts.Found<Cue>
  }

  /// The counted titles behind a verb of recognising.
  func titled() -> [Titled] {
    sentence.quantities.compactMap { index in
      let quantity = facts.quantities[index]
      let start = quantity.value.number.upperBound
      guard quantity.value.value?.integer != nil, start < sentence.tokens.upperBound,
        let found = reading.longest(.awardTitle, at: start, end: sentence.tokens.upperBound),
        found.end > quantity.tokens.upperBound,
        let verb = recognising(quantity.tokens.lowerBound) ?? having(quantity.tokens, start)
      else { return nil }
      let title = reading.lexicon[found.entry].value
      guard let kind = bearer(of: title) else { return nil }
      return Titled(quantity: index, title: "danh hiệu " + title, kind: kind, verb: verb)
    }
  }

  /// The verb that recognises what is counted at a token: no other verb and no form between.
  private func recognising(_ start: Int) -> Facts.Found<Cue>? {
    guard
      let verb = cues.last(where: { $0.value.act != nil && $0.tokens.upperBound <= start }),
      verb.value.act == .recognised, start - verb.tokens.upperBound <= 60, !isTarget(verb),
      !isNoun(verb)
    else { return nil }
    return issuers.forms(in: verb.tokens.lowerBound..<start).isEmpty ? verb : nil
  }

  /// The `có` that tells of those who bear a title: `tỉnh ⟦có⟧ 13 Chiến sĩ thi đua toàn quốc`.
  private func having(_ counted: Range<Int>, _ title: Int) -> Facts.Found<Cue>? {
    let has = counted.lowerBound - 1
    guard reading.isWord(has, .có), reading.tokens[title].traits.contains(.capitalized) else {
      return nil
    }
    return Facts.Found(value: .status(.stock), tokens: has..<has + 1, rule: 0)
  }

  /// The title of a further list behind a verb: `lao động tiên tiến cho 24 cá nhân; ⟦tập thể lao động
  /// tiên tiến⟧ cho 3 tập thể`.
  func title(from start: Int, before end: Int) -> String? {
    for index in between(start, min(start + 2, end)) {
      guard let found = reading.longest(.awardTitle, at: index, end: end), end - found.end <= 2
      else { continue }
      return "danh hiệu " + reading.lexicon[found.entry].value
    }
    return nil
  }

  private func bearer(of title: String) -> Recipient.Kind? {
    if ["tập thể ", "đơn vị "].contains(where: title.hasPrefix) { return .collective }
    let persons = ["chiến sĩ ", "lao động "]
    return persons.contains(where: title.hasPrefix) ? .individual : nil
  }

  mutating func addTitled(_ titled: [Titled]) {
    for titled in titled {
      let quantity = facts.quantities[titled.quantity]
      let group = AwardRecipients.Group(
        list: [
          Recipient(
            kind: titled.kind, count: quantity.value.value?.integer, bound: quantity.value.bound)
        ], quantities: [titled.quantity], tokens: quantity.tokens)
      add(
        .recognised, titled.verb, titled.title, group,
        between(titled.verb.tokens.upperBound, quantity.tokens.upperBound),
        // Nobody is told to give what those bear who are there.
        passive: titled.verb.value.act == nil ? titled.verb.tokens.lowerBound : nil)
    }
  }
}
