internal import Records
internal import VietText

/// What the article reports: a review, a commendation, a congress; from its title and lead.
enum EventAssembly {
  static func event(
    _ reading: Reading, _ head: Head, _ facts: Facts, _ sentences: [Sentence],
    _ periods: PeriodAssembly
  ) -> Event? {
    let lead = sentences.first { !$0.isTitle }
    let ranges = [head.title, lead?.tokens].compactMap(\.self)
    var kinds: [Event.Kind] = []
    var first: Range<Int>?
    for range in ranges {
      var cursor = Cursor(reading, at: range.lowerBound, end: range.upperBound)
      while cursor.at < cursor.end {
        let start = cursor.at
        let told = cursor.entry(.event)?.value.split(separator: "+")
          .compactMap { Event.Kind(rawValue: String($0)) }
        guard let told, !told.isEmpty else {
          cursor.at = start + 1
          continue
        }
        first = first ?? start..<cursor.at
        for kind in told where !kinds.contains(kind) { kinds.append(kind) }
      }
    }
    // A conference is a meeting only where nothing says more.
    if kinds.count > 1 { kinds.removeAll { $0 == .meeting } }
    guard let first else { return nil }
    let bytes = reading.byteRange(first)
    return Event(
      kinds: kinds, host: host(lead, facts, reading), date: date(lead, facts, periods),
      text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes)))
  }

  /// The first organisation of the lead, where it is what the sentence is about.
  private static func host(_ lead: Sentence?, _ facts: Facts, _ reading: Reading) -> String? {
    lead?.cues.map { facts.cues[$0] }.first { cue in
      cue.value.isOrganisation
        && ![Word.tại, .ở, .của, .với].contains { reading.isWord(cue.tokens.lowerBound - 1, $0) }
    }.map { reading.words($0.tokens) }
  }

  private static func date(
    _ lead: Sentence?, _ facts: Facts, _ periods: PeriodAssembly
  ) -> EDTF? {
    lead?.periods.first {
      facts.periods[$0].value.kind == .date && facts.periods[$0].value.role != .document
    }
    .flatMap { periods.values[$0] }
  }
}
