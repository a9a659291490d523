internal import VietText

/// Who holds an event: the body, or the bodies one after another, right before the verb.
///
/// `Ban Dân vận, Hội Nông dân huyện tổ chức`, `Ban Chỉ đạo “Dân vận khéo”, xã đảo Nam Du vừa tổ
/// chức`; of `Hội Phụ nữ phối hợp với Đoàn xã tổ chức` the first.
struct EventHost {
  /// Its words.
  private(set) var tokens: Range<Int>

  init?(of phrase: EventPhrase, _ reading: Reading) {
    let start = phrase.range.lowerBound
    var end = phrase.verb
    while end > start, phrase.verb - end < 4, Self.isAdverb(end - 1, reading) { end -= 1 }
    let bodies = Self.bodies(in: start..<end, reading)
    var index = bodies.count - 1
    guard index >= 0, Self.isBetween(bodies[index].upperBound, end, reading) else { return nil }
    // Who works with another is named first.
    while index > 0, Self.isPartner(bodies[index], reading) { index -= 1 }
    if Self.isAside(bodies[index], reading) || Self.isPartner(bodies[index], reading) { return nil }
    var first = index
    while first > 0,
      Self.isBetween(bodies[first - 1].upperBound, bodies[first].lowerBound, reading),
      !Self.isAside(bodies[first - 1], reading), !Self.isPartner(bodies[first - 1], reading)
    {
      first -= 1
    }
    tokens = bodies[first].lowerBound..<bodies[index].upperBound
  }

  /// The bodies and places in some tokens, posts left out.
  private static func bodies(in range: Range<Int>, _ reading: Reading) -> [Range<Int>] {
    var bodies: [Range<Int>] = []
    var cursor = Cursor(reading, at: range.lowerBound, end: range.upperBound)
    while cursor.at < cursor.end {
      let start = cursor.at
      if cursor.peekEntry(.post) != nil || cursor.peekEntry(.postShort) != nil,
        cursor.post(beforeName: true) != nil, cursor.at > start
      {
        continue
      }
      if let body = cursor.organisation(), cursor.at > start {
        bodies.append(body)
      } else if let place = cursor.placeReference() {
        switch place {
        case .named(let mention): bodies.append(mention.place.tokens)
        case .unnamed: bodies.append(start..<cursor.at)
        }
      }
      if cursor.at == start { cursor.at = start + 1 }
    }
    return bodies
  }

  private static func isAdverb(_ index: Int, _ reading: Reading) -> Bool {
    switch Word(rawValue: reading.tokens[index].id) {
    case .vừa, .đã, .đang, .sẽ, .mới, .cùng: true
    default: false
    }
  }

  /// Whether nothing but commas, *và*, dashes or something in brackets stands between.
  private static func isBetween(_ start: Int, _ end: Int, _ reading: Reading) -> Bool {
    guard start <= end, end - start < 12 else { return false }
    var depth = 0
    for index in start..<end {
      switch reading.tokens[index].kind {
      case .openBracket: depth += 1
      case .closeBracket: depth -= 1
      case .comma, .dash, .ampersand, .slash: break
      default: if depth == 0, !reading.isWord(index, .và) { return false }
      }
    }
    return depth == 0
  }

  private static func isPartner(_ body: Range<Int>, _ reading: Reading) -> Bool {
    let before = body.lowerBound - 1
    return reading.isWord(before, .với) || reading.isWord(before, .cùng)
  }

  /// Whether it is only where the event is held, or whose order is followed.
  private static func isAside(_ body: Range<Int>, _ reading: Reading) -> Bool {
    let before = body.lowerBound - 1
    return [Word.tại, .ở, .của, .theo, .về, .cho].contains { reading.isWord(before, $0) }
  }
}
