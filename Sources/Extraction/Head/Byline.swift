internal import VietText

/// Reads who signs an article.
struct Byline {
  let reading: Reading

  /// The names in some tokens, nil where more than names stand there.
  ///
  /// `HOÀI THU - ĐÌNH PHÚC`, `T.Trang`, `Ngô Tấm – Thanh Tiến`, `B.T tổng hợp`, `BBT`.
  static func name(in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isMargin(reading.tokens[start].kind) { start += 1 }
    var (index, words, lastWord) = (start, 0, start)
    loop: while index < end {
      let token = reading.tokens[index]
      switch token.kind {
      case .word:
        if reading.isWord(index, .ảnh) {
          end = index
          break loop
        }
        guard token.traits.contains(.capitalized) else {
          guard reading.isWord(index, .và) else {
            // `tổng hợp`, `(thực hiện)`, `st`: what the signer did.
            end = endsWithLabel(index, range.upperBound, reading) ? index : -1
            break loop
          }
          break
        }
        words += 1
        lastWord = index + 1
      case .dash, .comma, .slash:
        // A name and its desk: `Nguyễn Văn Nam – Đài Truyền thanh huyện`.
        if words > 1, startsDesk(index + 1, range.upperBound, reading) {
          end = index
          break loop
        }
      case .stop, .ampersand, .plus: break
      case .openBracket, .semicolon:
        end = index
        break loop
      default:
        end = -1
        break loop
      }
      index += 1
      if words > 12 { return nil }
    }
    guard end >= 0, words > 0 else { return nil }
    return start..<lastWord
  }

  private static func startsDesk(_ index: Int, _ end: Int, _ reading: Reading) -> Bool {
    reading.isWord(index, .theo)
      || [LexiconClass.desk, .organisation, .publisher].contains {
        reading.longest($0, at: index, end: end) != nil
      }
  }

  private static func isMargin(_ kind: Token.Kind) -> Bool {
    [.dash, .bullet, .openBracket, .colon, .other, .stop, .plus].contains(kind)
  }

  private static func endsWithLabel(_ index: Int, _ end: Int, _ reading: Reading) -> Bool {
    guard
      let label = reading.longest(.furniture, at: index, end: end),
      reading.lexicon[label.entry].isOf(.byline)
    else { return false }
    return reading.tokens[label.end..<end].allSatisfy { $0.kind != .word }
  }
}

extension Byline {
  /// The names, or the desk, that a line consists of.
  static func signature(in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard range.count <= 24 else { return nil }
    var start = range.lowerBound
    while start < range.upperBound, isMargin(reading.tokens[start].kind) { start += 1 }
    var end = range.upperBound
    while end > start,
      [.stop, .closeBracket, .endMark, .other].contains(reading.tokens[end - 1].kind)
    {
      end -= 1
    }
    if reading.isWord(start, .theo) { return nil }
    if start < end, reading.tokens[start].traits.contains(.capitalized),
      reading.longest(.desk, at: start, end: end) != nil
    {
      return reading.tokens[start..<end].contains { $0.kind == .number } ? nil : start..<end
    }
    guard let name = name(in: start..<end, reading), areNames(name, reading) else { return nil }
    let words = reading.tokens[name].count { $0.kind == .word }
    if words > 1 { return name }
    // One word signs only as initials or a desk: `B.T`, `VPS`.
    let token = reading.tokens[name.lowerBound]
    return token.traits.contains(.upperCase) && name.count == end - start ? name : nil
  }

  /// The name behind a label: `| Tác giả: Minh Thiện`.
  static func labelled(in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    for index in range {
      guard let label = reading.longest(.furniture, at: index, end: range.upperBound),
        reading.lexicon[label.entry].isOf(.byline), label.end < range.upperBound,
        reading.tokens[label.end].kind == .colon
      else { continue }
      return name(in: label.end + 1..<range.upperBound, reading)
    }
    return nil
  }

  /// Whether each piece between dashes and commas is as short as a name: a longer one, or three
  /// words in capitals, begins with a family name.
  private static func areNames(_ range: Range<Int>, _ reading: Reading) -> Bool {
    let marks: Set<Token.Kind> = [.dash, .comma, .ampersand, .slash, .plus]
    let pieces = range.split { marks.contains(reading.tokens[$0].kind) || reading.isWord($0, .và) }
    return pieces.allSatisfy { piece in
      let words = piece.filter { reading.tokens[$0].kind == .word }
      guard let first = words.first else { return true }
      let limit = words.allSatisfy { reading.tokens[$0].traits.contains(.upperCase) } ? 2 : 3
      return words.count <= limit
        || words.count <= 5
          && reading.longest(.surname, at: first, end: range.upperBound) != nil
    }
  }

  /// A person's name in a line below the headline.
  ///
  /// Degrees may stand before it and posts behind it: `Th.s.NGƯT Lò Thị Liên Phó Chủ tịch Hội khuyến
  /// học`. A caption tells what the person does.
  static func person(in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    let tokens = reading.tokens
    guard range.count <= 30, !tokens[range].contains(where: { captionWords.contains($0.id) }) else {
      return nil
    }
    func starts(_ lexicon: LexiconClass, _ index: Int) -> Bool {
      reading.longest(lexicon, at: index, end: range.upperBound) != nil
    }
    var start = range.lowerBound
    while start < range.upperBound {
      let token = tokens[start]
      if token.traits.contains(.capitalized), starts(.surname, start) { break }
      let isDegree = token.traits.contains(.upperCase) || token.range.count <= 2
      guard start < range.lowerBound + 8, token.kind != .word || isDegree else { return nil }
      start += 1
    }
    var end = start
    while end < range.upperBound, tokens[end].traits.contains(.capitalized), end - start < 5,
      end == start || !starts(.post, end)
    { end += 1 }
    guard end - start >= 2 else { return nil }
    guard end < range.upperBound, tokens[end].kind == .word else { return start..<end }
    return starts(.post, end) ? start..<end : nil
  }

  private static let captionWords = Set(
    [Word.phát, .trao, .tặng, .trì, .thăm, .dự, .tại, .cùng, .nhận].map(\.rawValue))
}
