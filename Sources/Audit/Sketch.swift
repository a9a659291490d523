internal import Records

/// What checks ask of a figure before they look at its words.
///
/// A figure refers to a dozen strings and lists, so a copy costs more than most checks do; and most
/// articles have nothing for most checks.
struct Sketch {
  let span: Span
  let bound: Figure.Bound
  let status: Figure.Status?
  let isPercent: Bool
  let isMoney: Bool
  /// Whether the number is one exact, whole count.
  let isCount: Bool
  /// Whether it is so many out of so many.
  let isRatio: Bool
  /// The first byte of the unit.
  let unitInitial: UInt8

  init(_ figure: Figure) {
    span = figure.span
    bound = figure.bound
    status = figure.status
    isPercent = figure.isPercent
    isMoney = figure.isMoney
    isCount = figure.isCount
    isRatio = figure.outOf != nil
    unitInitial = figure.unit.utf8.first ?? 0
  }
}

extension Array {
  /// The elements that a check wants: a filter that looks at the others where they lie, without
  /// copying them.
  @inline(__always) func selecting(_ isWanted: (Element) -> Bool) -> [Element] {
    var selected: [Element] = []
    let elements = span
    for index in elements.indices where isWanted(elements[index]) {
      selected.append(elements[index])
    }
    return selected
  }

  /// Whether one of the elements is wanted, each looked at where it lies.
  @inline(__always) func hasAny(_ isWanted: (Element) -> Bool) -> Bool {
    let elements = span
    for index in elements.indices where isWanted(elements[index]) { return true }
    return false
  }
}
