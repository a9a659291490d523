internal import VietText

/// Follows headings such as `Mục tiêu năm 2025:`, under which all items of the list are aimed at.
struct Aims {
  private let reading: Reading
  /// Whether the list under such a heading goes on.
  private var isOpen = false

  init(_ reading: Reading) { self.reading = reading }

  /// Whether a sentence, which is the next of the article, stands in a list of aims.
  mutating func cover(_ sentence: Sentence) -> Bool {
    let start = sentence.tokens.lowerBound
    let first = reading.tokens[start]
    // The number of a heading, `2.`, may end a sentence.
    let isHead = (max(0, start - 2)...start).contains {
      reading.tokens[$0].traits.contains(.startsParagraph)
    }
    if isHead, sentence.quantities.isEmpty, isHeading(sentence.tokens) {
      isOpen = true
      return false
    }
    guard first.traits.contains(.startsParagraph) else { return isOpen }
    switch first.kind {
    case .dash, .plus, .bullet: return isOpen
    default:
      isOpen = false
      return false
    }
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
          || reading.isWord(start, .những)
      else { return false }
      start += 1
    }
    guard start < tokens.upperBound, isHeadWord(start) else { return false }
    return !tokens.contains { index in
      [Word.đạt, .kết, .đã, .hiện].contains { reading.isWord(index, $0) }
    }
  }

  /// `mục tiêu`, `chỉ tiêu`, `phương hướng`.
  private func isHeadWord(_ index: Int) -> Bool {
    reading.isWord(index + 1, .tiêu) && (reading.isWord(index, .mục) || reading.isWord(index, .chỉ))
      || reading.isWord(index + 1, .hướng) && reading.isWord(index, .phương)
  }
}
