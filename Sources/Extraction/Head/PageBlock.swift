internal import VietText

/// A paragraph of a page, and what its form alone says of its part in it.
struct PageBlock {
  /// What a paragraph is by its form.
  enum Form: Equatable {
    /// Running text: a paragraph of an article, or of a teaser.
    case prose
    /// A short sentence with its full stop.
    case sentence
    /// An item of a list, with its dash, bullet or number.
    case item
    /// Words without a full stop: a headline, a caption, an entry of a menu.
    case line
    /// A line that ends with a date in brackets, as lists of other articles have.
    case datedLine
    /// A date of publication, or the page's clock.
    case stamp
    /// Menus, breadcrumbs, reader's tools, counters.
    case furniture
    /// `Xem thêm: …`: one other article.
    case link
    /// The heading of a list of other articles.
    case related
    /// Where the foot of the page begins: comments, statistics, imprint.
    case rest
    /// `Tin và ảnh: …`, `Tác giả: …`.
    case byline
  }

  /// The tokens of the paragraph.
  var tokens: Range<Int>
  /// Whether an empty line stands before it.
  var followsBlank: Bool
  /// Words and numbers.
  var words = 0
  /// Words that begin with a capital.
  var capitalized = 0
  /// Words of capitals alone.
  var upperCase = 0
  /// Words of letters.
  var letters = 0
  /// Sentences that begin behind the first token.
  var breaks = 0
  /// Whether the last mark ends a sentence.
  var isClosed = false
  /// Whether its last mark is a full stop; a headline may end with others.
  var endsInStop = false
  /// Whether numbers, quotation marks or colons are among its words.
  var hasDetail = false
  /// Whether it ends with `./.`.
  var hasEndMark = false
  /// What it is by its form.
  var form = Form.line
  /// Where the words behind a label such as `Tác giả:` begin.
  var labelEnd: Int?
  /// Whether it says of itself that it is a caption.
  var isCaption = false

  /// Whether nearly all its words are in capitals.
  var isUpperCase: Bool { letters > 2 && upperCase * 10 >= letters * 7 }
}

extension PageBlock {
  /// The paragraphs of a page.
  static func blocks(of reading: Reading) -> [PageBlock] {
    var blocks: [PageBlock] = []
    for line in reading.lines {
      let first = line.tokens.lowerBound
      if reading.tokens[first].traits.contains(.startsParagraph) || blocks.isEmpty {
        blocks.append(PageBlock(tokens: line.tokens, followsBlank: line.followsBlank))
      } else {
        blocks[blocks.count - 1].tokens =
          blocks[blocks.count - 1].tokens.lowerBound..<line.tokens.upperBound
      }
    }
    for index in blocks.indices {
      blocks[index].count(reading)
      blocks[index].classify(reading)
    }
    return blocks
  }

  private mutating func count(_ reading: Reading) {
    // Each token comes by here, so all is counted without asking what it is.
    let page = reading.tokens
    let all = page.span
    var (kinds, numbers): (UInt64, Int) = (0, 0)
    for index in tokens {
      let token = all[index]
      kinds |= 1 << UInt64(token.kind.rawValue)
      letters &+= token.kind == .word ? 1 : 0
      numbers &+= token.kind == .number || token.kind == .symbol ? 1 : 0
      capitalized &+= token.traits.contains(.capitalized) ? 1 : 0
      upperCase &+= token.traits.contains(.upperCase) ? 1 : 0
      breaks &+= token.traits.contains(.startsSentence) ? 1 : 0
    }
    words = letters + numbers
    if !tokens.isEmpty, all[tokens.lowerBound].traits.contains(.startsSentence) { breaks -= 1 }
    hasDetail = Self.details & kinds != 0
    var lastEnd = tokens.upperBound
    while lastEnd > tokens.lowerBound,
      ![.word, .number, .symbol].contains(all[lastEnd - 1].kind)
    {
      lastEnd -= 1
    }
    for index in lastEnd..<tokens.upperBound {
      switch reading.tokens[index].kind {
      case .stop: (isClosed, endsInStop) = (true, true)
      case .question, .exclamation: isClosed = true
      case .ellipsis:
        // A teaser is cut off with dots behind a space.
        if reading.tokens[index].traits.contains(.glued) { isClosed = true }
      case .endMark: (isClosed, endsInStop, hasEndMark) = (true, true, true)
      default: break
      }
    }
  }

  /// The kinds of token that tell details, a bit a kind.
  private static let details = [Token.Kind.number, .symbol, .quote, .openQuote, .colon]
    .reduce(0 as UInt64) { $0 | 1 << UInt64($1.rawValue) }

  // MARK: The form

  private mutating func classify(_ reading: Reading) {
    let reader = StampReader(reading: reading)
    if words <= 16, reader.stamp(in: tokens) != nil {
      form = .stamp
      return
    }
    guard words > 0 else {
      form = .furniture
      return
    }
    let start = self.start(reading)
    if let form = furniture(from: start, reading) {
      self.form = form
      return
    }
    if words < 40, words > 2, breaks == 0, let found = reader.closingStamp(in: tokens),
      !isClosed || found.stamp.time != nil
    {
      form = .datedLine
      return
    }
    isCaption = isCaption || namesPhotographer(reading)
    form = text(start, reading)
  }

  private func text(_ start: Int, _ reading: Reading) -> Form {
    if isUpperCase, breaks == 0 { return .line }
    if words >= 14, isClosed || breaks > 0 && words >= 20 { return .prose }
    if words >= 45 { return .prose }
    let mark = reading.tokens[tokens.lowerBound].kind
    // `(BLO) Khai mạc …` is a headline.
    let isMarked =
      mark == .openBracket && tokens.count > 3
      && reading.tokens[tokens.lowerBound + 2].kind == .closeBracket
    if start > tokens.lowerBound && mark != .other && !isMarked || numbersItem(reading) {
      return .item
    }
    let last = reading.tokens[tokens.upperBound - 1].kind
    if [.semicolon, .colon].contains(last) { return words >= 14 ? .prose : .item }
    return isClosed ? .sentence : .line
  }

  /// `1. `, `2) `, `a) `, `IV. `, but not the initials `T.Trang`.
  private func numbersItem(_ reading: Reading) -> Bool {
    guard tokens.count > 2 else { return false }
    let (first, second) = (reading.tokens[tokens.lowerBound], reading.tokens[tokens.lowerBound + 1])
    guard second.traits.contains(.glued), [.stop, .closeBracket].contains(second.kind) else {
      return false
    }
    if first.kind == .number { return true }
    let isGlued = reading.tokens[tokens.lowerBound + 2].traits.contains(.glued)
    return first.kind == .word && first.range.count <= 4 && !isGlued
      && (second.kind == .closeBracket || first.range.count == 1 || isRoman(first, reading))
  }

  private func isRoman(_ token: Token, _ reading: Reading) -> Bool {
    reading.bytes[token.range].allSatisfy { "IVX".utf8.contains($0) }
  }

  /// The first token behind bullets, dashes and other marks.
  private func start(_ reading: Reading) -> Int {
    var start = tokens.lowerBound
    while start < tokens.upperBound - 1 {
      switch reading.tokens[start].kind {
      case .bullet, .dash, .plus, .other, .colon, .slash, .openBracket, .closeQuote, .stop, .comma:
        start += 1
      default: return start
      }
    }
    return start
  }

  /// `Ảnh: H.T` at the end, or `(Ảnh: H.T)`.
  private func namesPhotographer(_ reading: Reading) -> Bool {
    guard words < 80 else { return false }
    for index in max(tokens.lowerBound, tokens.upperBound - 10)..<tokens.upperBound
    where reading.isWord(index, .ảnh) {
      if index + 1 < tokens.upperBound, reading.tokens[index + 1].kind == .colon { return true }
    }
    return tellsWhoStandsWhere(reading)
  }

  /// Whether brackets tell who stands where in a picture: `(thứ 2 từ trái sang)`, `(bìa trái)`.
  private func tellsWhoStandsWhere(_ reading: Reading) -> Bool {
    tokens.contains { index in
      guard reading.isWord(index, .trái) else { return false }
      return (max(tokens.lowerBound, index - 5)..<index).contains {
        reading.tokens[$0].kind == .openBracket
      }
    }
  }
}
