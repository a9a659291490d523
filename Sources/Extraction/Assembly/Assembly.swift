internal import Records
internal import VietText

/// Puts facts together into a record: one step a kind, each from what the steps before it made.
struct Assembly {
  let reading: Reading
  let head: Head
  let facts: Facts

  init(_ reading: Reading, _ head: Head, _ facts: Facts) {
    self.reading = reading
    self.head = head
    self.facts = facts
  }

  /// The record, but for what an audit finds.
  func record(source: Source, id: String) -> Record {
    let sentences = Self.sentences(reading, head, facts)
    let periods = PeriodAssembly(facts, sentences, published: head.published?.date)
    let awards = AwardAssembly(reading, facts, sentences, periods)
    let figures = FigureAssembly(reading, facts, sentences, periods, awards)
    let breakdowns = BreakdownAssembly(reading, facts, sentences, figures, periods)
    return Record(
      id: id,
      source: source,
      title: words(head.title),
      published: published,
      publisher: words(head.publisher),
      byline: words(head.byline),
      place: PlaceAssembly.place(reading, head),
      event: EventAssembly.event(reading, head, facts, sentences, periods),
      body: body,
      periods: distinct(periods),
      figures: figures.figures,
      breakdowns: breakdowns.breakdowns,
      awards: awards.awards,
      documents: DocumentAssembly(reading, facts, periods).documents,
      models: models(),
      people: people()
    )
  }

  // MARK: Head

  private func words(_ tokens: Range<Int>?) -> Words? {
    guard let tokens else { return nil }
    let bytes = reading.byteRange(tokens)
    return Words(text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes)))
  }

  private var published: Published? {
    guard let stamp = head.published, let date = stamp.date.edtf else { return nil }
    let words = words(stamp.tokens)
    return Published(date: EDTF(date), time: stamp.time, text: words?.text, span: words?.span)
  }

  private var body: Span? {
    let paragraphs = head.article.filter { $0 != head.title }
    guard let first = paragraphs.first, let last = paragraphs.last else { return nil }
    return Span(
      reading.text.codePoints(reading.byteRange(first.lowerBound..<last.upperBound)))
  }

  // MARK: Periods

  /// Each value once, with the first words that state it; durations by their length.
  private func distinct(_ values: PeriodAssembly) -> [Period] {
    struct Key: Hashable {
      var value: EDTF?
      var years: Int?
    }
    var known: Set<Key> = []
    var periods: [Period] = []
    for (index, found) in facts.periods.enumerated() {
      let value = values.values[index]
      let key = Key(value: value, years: value == nil ? found.value.years : nil)
      guard value != nil || key.years != nil, known.insert(key).inserted else { continue }
      let bytes = reading.byteRange(found.tokens)
      periods.append(
        Period(
          id: "p\(periods.count + 1)", kind: found.value.kind, value: value,
          years: found.value.years, role: found.value.role, inferred: values.inferred[index],
          text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes))))
    }
    return periods
  }
}
