internal import Records
internal import VietText

/// The administrative unit that the article is about: the first that its title, its lead or its
/// site names.
enum PlaceAssembly {
  static func place(_ reading: Reading, _ head: Head) -> Place? {
    let lead = head.article.first { $0 != head.title }
    for range in [head.title, lead, head.publisher].compactMap(\.self) {
      if let place = first(in: range, reading) { return place }
    }
    return nil
  }

  /// The first unit named with its type: `xã đảo Nam Du`, `huyện Thanh Ba (Phú Thọ)`.
  private static func first(in range: Range<Int>, _ reading: Reading) -> Place? {
    var cursor = Cursor(reading, at: range.lowerBound, end: range.upperBound)
    while cursor.at < cursor.end {
      let start = cursor.at
      guard let type = cursor.entry(.placeType), let level = Level(rawValue: type.value),
        level != .central, let name = cursor.unitName()
      else {
        cursor.at = start + 1
        continue
      }
      let bytes = reading.byteRange(start..<name.upperBound)
      return Place(
        name: reading.words(name), level: level, text: reading.text.words(bytes),
        span: Span(reading.text.codePoints(bytes)))
    }
    return nil
  }
}

extension Cursor {
  /// Reads the capitalised words of a place's name, after `đảo` and the like; a number names wards.
  fileprivate mutating func unitName() -> Range<Int>? {
    let start = at
    if peek(0)?.traits.contains(.capitalized) != true,
      peek(1)?.traits.contains(.capitalized) == true,
      peek(0)?.kind == .word, Word(rawValue: peek(0)?.id ?? 0) == nil
    {
      at += 1
    }
    let first = at
    while at < end, let token, token.kind == .word, token.traits.contains(.capitalized),
      at == first || !token.traits.contains(.startsSentence), at - first < 5
    {
      if at > first, peekEntry(.organisation) != nil || peekEntry(.post) != nil { break }
      at += 1
    }
    guard at > first else {
      at = start
      return nil
    }
    return first..<at
  }
}
