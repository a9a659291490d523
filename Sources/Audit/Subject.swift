internal import Records

/// A record as checks look at it: its figures in the order of the text, and found by their ids.
struct Subject {
  let record: Record
  /// The figures with a number, in the order of the text.
  let figures: [Figure]

  private let byID: [String: Figure]

  init(_ record: Record) {
    self.record = record
    figures = record.figures.filter { $0.value != nil }.sorted { $0.span < $1.span }
    byID = Dictionary(record.figures.map { ($0.id, $0) }) { first, _ in first }
  }

  func figure(_ id: String) -> Figure? { byID[id] }

  /// Says whether words stand in the title.
  func isInTitle(_ span: Span) -> Bool {
    record.title?.span.contains(span) ?? false
  }

  /// Neighbouring figures with at most so many code points between them.
  func neighbours(within gap: Int) -> [(first: Figure, second: Figure, gap: Int)] {
    zip(figures, figures.dropFirst()).compactMap { first, second in
      let distance = second.span.start - first.span.end
      return (0...gap).contains(distance) ? (first, second, distance) : nil
    }
  }

  /// Says whether a period is stated between two places.
  func hasPeriod(between first: Span, and second: Span) -> Bool {
    record.periods.contains { first.end <= $0.span.start && $0.span.end <= second.start }
  }
}

extension Figure {
  var evidence: Finding.Evidence { .init(id: id, text: text, span: span) }
  var isPercent: Bool { unit == "%" }
  var isMoney: Bool { unit == "đồng" }
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
