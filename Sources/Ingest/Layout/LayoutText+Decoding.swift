extension LayoutText {
  /// The text, decoded where a program took the letters of an old encoding for Latin ones, as it
  /// does with fonts that have Vietnamese letters in their places.
  func decoded(by decoder: TextDecoder) -> DecodedText {
    let plain = decoded
    guard !bytes.isEmpty, var text = try? decoder.decode(bytes), text.bytes != bytes,
      let places = WordPlaces(from: bytes, to: text.bytes)
    else { return plain }
    text.pages = pages
    for page in text.pages.indices {
      text.pages[page].bytes = places.range(of: text.pages[page].bytes)
      for line in text.pages[page].lines.indices {
        let bytes = text.pages[page].lines[line].bytes
        text.pages[page].lines[line].bytes = places.range(of: bytes)
      }
    }
    text.doubtful = doubtful.map(places.range)
    return text
  }
}

/// Where the words of a text stand in another one that has the same spaces between other words.
private struct WordPlaces {
  private let old: [Int]
  private let new: [Int]

  /// Compares two texts; nil where they do not have as many spaces.
  init?(from old: [UInt8], to new: [UInt8]) {
    func ends(_ text: [UInt8]) -> [Int] {
      text.indices.filter { text[$0] <= 0x20 } + [text.count]
    }
    (self.old, self.new) = (ends(old), ends(new))
    guard self.old.count == self.new.count else { return nil }
  }

  /// The range of the words that a range begins and ends with.
  func range(of range: Range<Int>) -> Range<Int> {
    let start = place(of: range.lowerBound, isEnd: false)
    return start..<max(start, place(of: range.upperBound, isEnd: true))
  }

  private func place(of offset: Int, isEnd: Bool) -> Int {
    // The first space at the offset or behind it.
    var (low, high) = (0, old.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if old[middle] < offset { low = middle + 1 } else { high = middle }
    }
    let wordStart = low == 0 ? 0 : new[low - 1] + 1
    return isEnd ? (offset == (low == 0 ? 0 : old[low - 1] + 1) ? wordStart : new[low]) : wordStart
  }
}
