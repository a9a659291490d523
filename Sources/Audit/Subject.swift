internal import Records

/// A record as checks look at it: its figures in the order of the text, and found by their ids.
struct Subject {
  let record: Record
  /// The figures with a number, in the order of the text.
  let figures: [Figure]
  /// What checks ask of each of the figures first.
  let sketches: [Sketch]

  /// The totals whose parts do not add up to them.
  private(set) var partitions: [Partition] = []

  /// The places of the record's figures by their ids, where searching for each would take long.
  private let placesByID: [String: Int]?

  private static let few = 16

  init(_ record: Record) {
    self.record = record
    let ordered = Self.ordered(record.figures)
    figures = ordered
    sketches = Array(capacity: ordered.count) { sketches in
      let figures = ordered.span
      for index in figures.indices { sketches.append(Sketch(figures[index])) }
    }
    let isLong = record.figures.count > Self.few && !record.breakdowns.isEmpty
    placesByID =
      isLong
      ? Dictionary(zip(record.figures.lazy.map(\.id), record.figures.indices)) { first, _ in first }
      : nil
    partitions = findPartitions()
  }

  /// The figures with a number, which mostly are all, and in order already.
  private static func ordered(_ all: [Figure]) -> [Figure] {
    let figures = all.span
    var (isOrdered, last) = (true, Span(start: 0, end: 0))
    for index in figures.indices {
      let span = figures[index].span
      if figures[index].value == nil || span < last { isOrdered = false }
      last = span
    }
    return isOrdered ? all : all.filter { $0.value != nil }.sorted { $0.span < $1.span }
  }

  /// The figure with an id, nil if there is none.
  func figure(_ id: String) -> Figure? { place(of: id).map { record.figures[$0] } }

  /// Where the figure with an id stands among the record's, nil if there is none.
  func place(of id: String) -> Int? {
    if let placesByID { return placesByID[id] }
    let figures = record.figures.span
    for index in figures.indices where figures[index].id.isExactly(id) { return index }
    return nil
  }

  /// Says whether words stand in the title.
  func isInTitle(_ span: Span) -> Bool {
    record.title?.span.contains(span) ?? false
  }

  /// Neighbouring figures with at most so many code points between them, of which a check wants to
  /// see more than their sketches.
  func neighbours(
    within gap: Int, where isWanted: (_ first: Sketch, _ second: Sketch) -> Bool = { _, _ in true }
  ) -> [(first: Figure, second: Figure, gap: Int)] {
    var found: [(Figure, Figure, Int)] = []
    let sketches = sketches.span
    for index in sketches.indices.dropLast() {
      let (first, second) = (sketches[index], sketches[index + 1])
      let distance = second.span.start - first.span.end
      if (0...gap).contains(distance), isWanted(first, second) {
        found.append((figures[index], figures[index + 1], distance))
      }
    }
    return found
  }

  /// Says whether a period is stated between two places.
  func hasPeriod(between first: Span, and second: Span) -> Bool {
    record.periods.hasAny { first.end <= $0.span.start && $0.span.end <= second.start }
  }
}

extension Figure {
  var evidence: Finding.Evidence { .init(id: id, text: text, span: span) }
  var isPercent: Bool { unit.isExactly("%") }
  var isMoney: Bool { unit.isExactly("đồng") }
  /// Says whether the number is one exact, whole count.
  var isCount: Bool {
    guard let value, bound == .exact, max == nil, outOf == nil, !isPercent, !isMoney else {
      return false
    }
    return value == value.rounded() && value >= 0
  }
}

extension Period {
  var evidence: Finding.Evidence { .init(id: id, text: text, span: span) }
}

extension Award {
  var evidence: Finding.Evidence { .init(id: id, text: text, span: span) }
}

extension Document {
  var evidence: Finding.Evidence { .init(id: id, text: text, span: span) }
}

extension Person {
  var evidence: Finding.Evidence { .init(text: text, span: span) }
}

extension Words {
  var evidence: Finding.Evidence { .init(text: text, span: span) }
}
