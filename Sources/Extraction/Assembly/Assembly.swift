internal import Gazetteer
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
    let periods = PeriodAssembly(reading, facts, sentences, published: head.date)
    let awards = AwardAssembly(reading, facts, sentences, periods)
    let figures = FigureAssembly(reading, facts, sentences, periods, awards)
    let breakdowns = BreakdownAssembly(reading, facts, sentences, figures, periods)
    let event = EventAssembly(reading, head, facts, sentences, periods)
    return Record(
      id: id,
      source: source,
      title: words(head.title),
      published: published,
      publisher: words(head.publisher),
      byline: words(head.byline),
      place: PlaceAssembly(reading, head, day: day, host: event.host).place,
      event: event.event,
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
    guard let stamp = head.published, let date = stamp.date.edtf else {
      return head.stated.flatMap { stated in
        stated.date.edtf.map { Published(date: EDTF($0), time: stated.time) }
      }
    }
    let words = words(stamp.tokens)
    return Published(date: EDTF(date), time: stamp.time, text: words?.text, span: words?.span)
  }

  /// The article's day: its own date; failing that the last day that it names, or the middle of
  /// the year that it names most often.
  private var day: Day? {
    if let date = head.date, let day = Day(date) { return day }
    let told = facts.periods.filter { $0.value.role != .plan && $0.value.role != .target }
    let days = told.filter { $0.value.kind == .date }.compactMap { $0.value.to ?? $0.value.from }
    if let last = days.compactMap(Day.init).max() { return last }
    var times: [Int: Int] = [:]
    for found in told where [.year, .month, .partOfYear].contains(found.value.kind) {
      if let year = found.value.from?.year { times[year, default: 0] += 1 }
    }
    let often = times.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    return often.flatMap { Day(CalendarDate(year: $0)) }
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
      /// Months and days of what no year anchors.
      var days: [Int?]

      func hash(into hasher: inout Hasher) {
        var mixed = MixedHash()
        mixed.add(value?.rawValue ?? "")
        mixed.add(UInt64(bitPattern: Int64(years ?? -1)))
        for day in days { mixed.add(UInt64(bitPattern: Int64(day ?? -1))) }
        hasher.combine(mixed.value)
      }
    }
    var known = FewKeys<Key, Void>()
    var periods: [Period] = []
    periods.reserveCapacity(facts.periods.count)
    for (index, found) in facts.periods.enumerated() {
      let value = values.values[index]
      let key = Key(
        value: value, years: value == nil ? found.value.years : nil,
        days: value == nil ? found.value.days : [])
      let isInferred = values.inferred[index]
      // `Ngày 20 tháng 11 hằng năm` is no one day.
      if value == nil, found.value.recurs { continue }
      if let first = known.place(of: key) {
        // What is stated elsewhere in the article is no guess.
        if !isInferred { periods[first].guesses = [] }
        continue
      }
      known.add(key, ())
      let bytes = reading.byteRange(found.tokens)
      periods.append(
        Period(
          id: "p\(periods.count + 1)", kind: found.value.kind, value: value,
          years: found.value.years, role: found.value.role, inferred: isInferred && value != nil,
          guesses: isInferred && value != nil ? [.yearInferred] : [],
          text: reading.text.words(bytes), span: Span(reading.text.codePoints(bytes))))
    }
    return periods
  }
}

extension Day {
  /// A day of a date; the middle of a month or year of which the text says no more.
  fileprivate init?(_ date: CalendarDate) {
    guard let year = date.year else { return nil }
    self.init(year: year, month: date.month ?? 6, day: date.day ?? 15)
  }
}

extension PeriodFact {
  /// What the text says of a day or part of a year, apart from the year.
  fileprivate var days: [Int?] {
    [from, to].flatMap { [$0?.month, $0?.day] }
  }
}
