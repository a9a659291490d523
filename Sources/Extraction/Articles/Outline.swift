internal import VietText

/// The paragraphs of a file in brief: what is needed to see where its articles begin.
///
/// An outline outlives the tokens it was made of, so that a long file can be gone through piece by
/// piece.
struct Outline {
  /// A paragraph.
  struct Paragraph {
    /// Its bytes in the decoded text, to the ends of its lines or within them.
    var bytes: Range<Int>
    /// Words and numbers, roughly.
    var words: Int
    /// What it is by its form.
    var form: PageBlock.Form
    /// What else is to be seen of it.
    var traits: Traits
    /// Its words as a number, by which they are known again.
    var key: UInt64
  }

  /// What is to be seen of a paragraph.
  struct Traits: OptionSet {
    let rawValue: UInt16
    /// An empty line stands before it.
    static let followsBlank = Traits(rawValue: 1)
    /// A form feed stands before it.
    static let followsFormFeed = Traits(rawValue: 2)
    /// It ends as sentences do.
    static let isClosed = Traits(rawValue: 4)
    /// It ends with `./.`.
    static let hasEndMark = Traits(rawValue: 8)
    /// It is in capitals.
    static let isUpperCase = Traits(rawValue: 16)
    /// It says of itself that it is a caption.
    static let isCaption = Traits(rawValue: 32)
    /// It is nothing but names, or a desk.
    static let isSignature = Traits(rawValue: 64)
    /// It is the line of a site or paper.
    static let isSiteHead = Traits(rawValue: 128)
    /// It says where the text is taken from.
    static let isCredit = Traits(rawValue: 256)
    /// It begins with a number, as headings of sections do.
    static let isNumbered = Traits(rawValue: 512)
    /// It is a line of stars or dashes.
    static let isRule = Traits(rawValue: 1024)
    /// It begins as the leads of news do.
    static let isLead = Traits(rawValue: 2048)
    /// It is an annex.
    static let isAnnex = Traits(rawValue: 4096)
    /// It ends with a full stop.
    static let endsInStop = Traits(rawValue: 8192)
  }

  /// All of them, in text order.
  private(set) var paragraphs: [Paragraph] = []

  /// Adds the paragraphs of a page, where `place` gives the bytes in the decoded text of some bytes
  /// of the page, and how many words there are that the page leaves out.
  mutating func append(
    _ page: Page, place: (Range<Int>) -> (bytes: Range<Int>, leftOut: Int)
  ) {
    for index in page.blocks.indices {
      let block = page.blocks[index]
      let (bytes, leftOut) = place(page.reading.byteRange(block.tokens))
      let isShort = block.words <= 45
      paragraphs.append(
        Paragraph(
          bytes: bytes, words: block.words + leftOut, form: block.form,
          traits: Traits(of: index, page), key: isShort ? page.key(of: block) : 0))
    }
  }
}

extension Outline.Traits {
  fileprivate init(of index: Int, _ page: Page) {
    let block = page.blocks[index]
    self = []
    if block.followsBlank { insert(.followsBlank) }
    if page.formFeedStands(before: index) { insert(.followsFormFeed) }
    if block.isClosed { insert(.isClosed) }
    if block.endsInStop { insert(.endsInStop) }
    if block.hasEndMark { insert(.hasEndMark) }
    if block.isCaption { insert(.isCaption) }
    if block.form == .byline { insert(.isSignature) }
    if page.isRule(index) { insert(.isRule) }
    if [.prose, .sentence].contains(block.form), page.beginsAsLead(block) { insert(.isLead) }
    guard block.form != .prose, block.words > 0, block.words <= 45 else { return }
    if block.isUpperCase { insert(.isUpperCase) }
    if page.isNumbered(block) { insert(.isNumbered) }
    if page.isAnnex(block) { insert(.isAnnex) }
    if Page.signs(block, page.reading) || page.isPostOfSigner(index) { insert(.isSignature) }
    if page.isCredit(index) {
      insert(.isCredit)
    } else if page.publisherLine(index) != nil || page.isPaper(block) {
      insert(.isSiteHead)
    }
  }
}

extension Page {
  /// Whether there may be more than one article: somewhere between two stretches of running text
  /// stands what could be a headline, and something that may part articles.
  ///
  /// This looks at what is known of the paragraphs already, so that it takes next to no time.
  var mayHoldSeveral: Bool {
    var (told, lines, others, ends) = (0, 0, 0, false)
    for index in blocks.indices {
      let block = blocks[index]
      guard block.form == .prose else {
        let isLine = [.line, .sentence, .item].contains(block.form) && block.words > 2
        (lines, others) = isLine ? (lines + 1, others) : (lines, others + 1)
        if block.isUpperCase || block.form == .byline { others += 1 }
        continue
      }
      if told >= Seams.leastWords, lines > 0,
        lines + others > 1 || ends || formFeedStands(before: index - lines)
      {
        return true
      }
      (lines, others, ends) = (0, 0, block.hasEndMark)
      told += block.words
    }
    return false
  }

  /// Whether a form feed stands between a paragraph and the one before.
  fileprivate func formFeedStands(before index: Int) -> Bool {
    let end = reading.tokens[blocks[index].tokens.lowerBound].range.lowerBound
    let start =
      index > 0 ? reading.tokens[blocks[index - 1].tokens.upperBound - 1].range.upperBound : 0
    return reading.bytes[start..<end].contains(0x0C)
  }

  /// `***`, `* * *`, `----------`, `---o0o---`; but not the dashes right below a line of capitals,
  /// which underline it.
  fileprivate func isRule(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.words <= 3, block.tokens.count <= 60 else { return false }
    var (marks, rings) = (0, 0)
    for byte in reading.bytes[reading.byteRange(block.tokens)] {
      switch byte {
      case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "+"):
        marks += 1
      case UInt8(ascii: "o"), UInt8(ascii: "O"), UInt8(ascii: "0"): rings += 1
      // Dashes, stars and squares of typography.
      case 0xE2: marks += 1
      case 0x80...0xBF, 0x20, 0x09: break
      default: return false
      }
    }
    guard rings == 0 ? marks > 2 : rings == 3 && marks > 1 else { return false }
    return index == 0 || block.followsBlank || !blocks[index - 1].isUpperCase
      || reading.tokens[block.tokens.lowerBound].kind == .bullet
  }

  /// `(kinhtedothi.vn)`, `Theo Báo Bắc Lâm`; `Báo Bắc Lâm` alone may be the head of the next page,
  /// which it is more likely if its lines stand together.
  fileprivate func isCredit(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.words <= 14, credit(in: block) != nil else { return false }
    let first = reading.tokens[block.tokens.lowerBound]
    guard first.kind == .word, publisherLine(index) != nil || isPaper(block) else { return true }
    let joinsNext = index + 1 < blocks.count && !blocks[index + 1].followsBlank
    return !isPaper(block) && !(block.followsBlank && joinsNext)
  }

  /// `Giám đốc Sở Nội vụ` right below the name of who holds the post.
  fileprivate func isPostOfSigner(_ index: Int) -> Bool {
    let block = blocks[index]
    guard index > 0, !block.followsBlank, block.form == .line else { return false }
    return Self.signs(blocks[index - 1], reading)
      && reading.longest(.post, at: block.tokens.lowerBound, end: block.tokens.upperBound) != nil
  }

  /// `1. …`, `II. …`, `a) …`, `Phần thứ hai`.
  fileprivate func isNumbered(_ block: PageBlock) -> Bool {
    guard block.tokens.count > 2 else { return false }
    let (first, second) = (
      reading.tokens[block.tokens.lowerBound], reading.tokens[block.tokens.lowerBound + 1]
    )
    guard [.stop, .closeBracket, .dash, .slash, .colon].contains(second.kind) else { return false }
    if first.kind == .number { return true }
    return first.kind == .word && first.range.count <= 4
      && reading.bytes[first.range].allSatisfy { "IVXABCDabcd".utf8.contains($0) }
  }

  /// `(Ban hành kèm theo Quyết định số …)`.
  fileprivate func isAnnex(_ block: PageBlock) -> Bool {
    block.tokens.dropFirst().contains { index in
      reading.isWord(index, .theo) && reading.bytes[reading.tokens[index - 1].range].count == 4
        && reading.bytes[reading.tokens[index - 1].range].dropFirst().elementsEqual("èm".utf8)
    }
  }

  /// `Sáng 12/9, …`, `Ngày 07 tháng 3 …`, `Vừa qua, ngày 5/2, …`, `(BQN) - …`.
  fileprivate func beginsAsLead(_ block: PageBlock) -> Bool {
    let start = block.tokens.lowerBound
    if pressMark(at: block.tokens) != nil { return true }
    for index in start..<min(start + 4, block.tokens.upperBound - 1) {
      let cursor = Cursor(reading, at: index, end: block.tokens.upperBound)
      let next = reading.isWord(index, .ngày) ? index + 1 : cursor.peekEntry(.daypart)?.end
      guard let next, next < block.tokens.upperBound else { continue }
      let token = reading.tokens[next]
      if token.kind == .number, [.ratio, .triple, .integer, .dotted].contains(token.form) {
        return true
      }
    }
    return false
  }

  /// A number for the words of a paragraph, the same for the same words.
  fileprivate func key(of block: PageBlock) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for token in reading.tokens[block.tokens] where token.kind == .word {
      hash = (hash ^ token.fold) &* 0x100_0000_01B3
    }
    return hash
  }
}
