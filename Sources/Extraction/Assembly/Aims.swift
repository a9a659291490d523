internal import VietText

/// Follows headings such as `Mục tiêu năm 2025:`, under which all items of the list are aimed at.
struct Aims {
  private let reading: Reading
  /// Whether the list under such a heading goes on.
  private var isOpen = false
  /// Whether items with a number belong to it, as they do where the heading has none.
  private var mayBeNumbered = false
  /// Whether the last sentence announced aims, as `thông qua 16 chỉ tiêu` does.
  private(set) var isAnnounced = false

  init(_ reading: Reading) { self.reading = reading }

  /// Whether a sentence, which is the next of the article, stands in a list of aims.
  mutating func cover(_ sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    let wasAnnounced = isAnnounced
    isAnnounced = announces(tokens)
    if wasAnnounced, goesOn(tokens.lowerBound) { return true }
    // The number of a heading, `2.`, may end a sentence.
    let head = (max(0, tokens.lowerBound - 2)...tokens.lowerBound).last {
      reading.tokens[$0].traits.contains(.startsParagraph)
    }
    if let head, sentence.quantities.isEmpty {
      if isHeading(tokens) {
        isOpen = true
        mayBeNumbered = reading.tokens[head].kind != .number
        return false
      }
      // `II. Kết quả thực hiện`
      if tokens.prefix(6).contains(where: {
        reading.isWord($0, .kết) && reading.isWord($0 + 1, .quả)
      }) {
        isOpen = false
      }
    }
    guard isOpen, head == tokens.lowerBound else { return isOpen }
    switch reading.tokens[tokens.lowerBound].kind {
    case .dash, .plus, .bullet: break
    case .number: isOpen = mayBeNumbered
    default: isOpen = mayBeNumbered && isLabel(tokens.lowerBound)
    }
    return isOpen
  }

  /// `2. Mục tiêu cụ thể`, `* Các chỉ tiêu năm 2024:`, but `Kết quả thực hiện các chỉ tiêu` and `Chỉ
  /// tiêu đã đạt`.
  private func isHeading(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= 30 else { return false }
    var start = tokens.lowerBound
    while start < tokens.upperBound, start - tokens.lowerBound < 6, !isHeadWord(start) {
      // The mark or number of the heading.
      guard
        reading.tokens[start].kind != .word || reading.tokens[start].range.count <= 3
          || reading.isWord(start, .những) || reading.isWord(start, .các)
      else { return false }
      start += 1
    }
    return start < tokens.upperBound && isHeadWord(start) && !tellsResults(tokens)
  }

  /// `Kết quả`, `đã đạt`: what was reached.
  private func tellsResults(_ tokens: Range<Int>) -> Bool {
    tokens.prefix(40).contains { index in
      [Word.đạt, .vượt, .kết, .đã, .hiện].contains { reading.isWord(index, $0) }
    }
  }

  /// `II.`, `a)`: the label of a part of the list.
  private func isLabel(_ index: Int) -> Bool {
    guard index + 1 < reading.tokens.count, reading.tokens[index].range.count <= 4 else {
      return false
    }
    let mark = reading.tokens[index + 1].kind
    return mark == .stop || mark == .closeBracket || mark == .slash
  }

  /// `mục tiêu`, `chỉ tiêu`, `phương hướng`.
  private func isHeadWord(_ index: Int) -> Bool {
    isAim(index) || reading.isWord(index + 1, .hướng) && reading.isWord(index, .phương)
  }

  private func isAim(_ index: Int) -> Bool {
    reading.isWord(index + 1, .tiêu) && (reading.isWord(index, .mục) || reading.isWord(index, .chỉ))
  }

  /// `đề ra 12 chỉ tiêu`, `thông qua 16 chỉ tiêu nhiệm kỳ mới`, which the next sentence tells.
  private func announces(_ tokens: Range<Int>) -> Bool {
    guard let aim = firstAim(in: tokens.prefix(60)) else { return false }
    let verb = max(tokens.lowerBound, aim - 5)..<aim
    return verb.contains {
      reading.isWord($0, .ra) || reading.isWord($0, .qua) && reading.isWord($0 - 1, .thông)
    }
      && !tokens.prefix(80).contains { index in
        [Word.đạt, .vượt, .thực].contains { reading.isWord(index, $0) }
      }
  }

  /// The first aim among some tokens; most sentences have none, and all come by here.
  private func firstAim(in tokens: Range<Int>) -> Int? {
    let page = reading.tokens
    let words = page.span
    for index in tokens.clamped(to: 0..<words.count - 1)
    where words[index + 1].id == Word.tiêu.rawValue && isAim(index) {
      return index
    }
    return nil
  }

  /// `Cụ thể`, `Trong đó`, `Theo đó` at the beginning of a sentence.
  private func goesOn(_ start: Int) -> Bool {
    reading.isWord(start, .cụ) && reading.isWord(start + 1, .thể)
      || reading.isWord(start + 1, .đó)
        && (reading.isWord(start, .trong) || reading.isWord(start, .theo))
  }
}
