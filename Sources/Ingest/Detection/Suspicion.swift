/// Finds the lines of UTF-8 that are not what was meant: misread bytes, references, VIQR.
///
/// Ordinary Vietnamese is told by the bytes that its letters begin with, at the speed of memory;
/// what is then left is read.
enum Suspicion {
  /// The lines in doubt, in text order; few or none in ordinary text.
  static func lines(of text: [UInt8]) -> [Range<Int>] {
    let span = text.span
    guard text.count > short else { return span.doubtful(in: 0..<text.count) }

    var doubtful: [Range<Int>] = []
    var at = 0
    while at < text.count, let block = nextDoubtful(from: at, in: text) {
      at = block + width
      guard span.isDoubtful(span.surroundings(of: block)) else { continue }
      let start = max(span.startOfLine(around: block), doubtful.last?.upperBound ?? 0)
      let end = span.endOfLine(around: min(block + width, text.count) - 1)
      guard start < end else { continue }
      doubtful += span.doubtful(in: start..<end)
      at = max(at, end)
    }
    return doubtful
  }

  /// All lines that are not plain ASCII throughout, for a text that is in doubt as a whole.
  static func allLines(of text: [UInt8]) -> [Range<Int>] {
    Lines(of: text.span, in: 0..<text.count).filter { line in
      line.contains { index in
        let byte = text[index]
        return byte >= 0x80 || [0x26, 0x5E, 0x7E, 0x60, 0x2B, 0x27, 0x3F].contains(byte)
      }
    }
  }

  /// Texts of so many bytes are read as a whole.
  private static let short = 256
  /// The bytes that are looked at together.
  fileprivate static let width = 32

  /// The next block that may hold something else than Vietnamese.
  private static func nextDoubtful(from start: Int, in text: [UInt8]) -> Int? {
    let counts = counts.span
    let bytes = text.span
    var at = start
    while at < bytes.count {
      // The last block is looked at with what stands before it.
      let block = min(at, max(0, bytes.count - width))
      let end = min(bytes.count, block + width)
      var sum: UInt64 = 0
      var index = block
      while index < end {
        sum &+= counts[Int(bytes[index])]
        index &+= 1
      }
      if isDoubtful(sum) { return at }
      at += width
    }
    return nil
  }

  /// What a byte counts for, eight bits each, so that a block needs one sum.
  ///
  /// From the lowest: C2 and C3, which begin the characters that bytes are misread as; E1, C4, C6,
  /// CC and CD, which begin those of Vietnamese that are no part of Latin-1; what begins characters
  /// of other scripts, and `&`, which begins references; the signs of VIQR; all beyond ASCII.
  private static let counts: [UInt64] = (0...255).map { byte in
    switch byte {
    case 0xC2, 0xC3: 1 | beyond
    case 0xE1, 0xC4, 0xC6, 0xCC, 0xCD: 1 << 8 | beyond
    case 0xD0...0xE0, 0xE3...0xFF: 1 << 16 | beyond
    case 0x26: 1 << 16
    case 0x5E, 0x7E, 0x60, 0x2B, 0x27: 1 << 24
    case 0x80...0xFF: beyond
    default: 0
    }
  }
  private static let beyond: UInt64 = 1 << 32

  @inline(__always) private static func isDoubtful(_ sum: UInt64) -> Bool {
    if sum & 0xFF_FF00 == 0, sum & 0xFF >= 3 { return true }
    if sum & 0xFF_0000 != 0 { return true }
    return sum >> 24 & 0xFF != 0 && sum >> 32 == 0
  }
}

/// The lines of a range, each with what ends it.
struct Lines: Sequence, IteratorProtocol {
  private let starts: [Int]
  private var next_ = 0

  /// The lines of a range of a text.
  init(of text: Swift.Span<UInt8>, in range: Range<Int>) {
    var starts = [range.lowerBound]
    var at = range.lowerBound
    while at < range.upperBound {
      if text[at] == 0x0A { starts.append(at + 1) }
      at += 1
    }
    if starts.last != range.upperBound { starts.append(range.upperBound) }
    self.starts = starts
  }

  /// The next line.
  mutating func next() -> Range<Int>? {
    guard next_ + 1 < starts.count else { return nil }
    next_ += 1
    return starts[next_ - 1]..<starts[next_]
  }
}

extension Swift.Span<UInt8> {
  /// Whether a part of valid UTF-8 may be something else than what it says.
  fileprivate func isDoubtful(_ range: Range<Int>) -> Bool {
    let part = extracting(range)
    let legibility = Legibility(of: part)
    if legibility.invalid > 0 { return true }
    return References.areIn(part) || VIQR.isLikely(part)
  }

  /// The lines of a range that may be something else than what they say.
  fileprivate func doubtful(in range: Range<Int>) -> [Range<Int>] {
    var doubtful: [Range<Int>] = []
    for line in Lines(of: self, in: range) where isDoubtful(line) { doubtful.append(line) }
    return doubtful
  }

  fileprivate func startOfLine(around offset: Int) -> Int {
    var at = offset
    while at > 0, self[at - 1] != 0x0A { at -= 1 }
    return at
  }

  fileprivate func endOfLine(around offset: Int) -> Int {
    var at = offset
    while at < count, self[at] != 0x0A { at += 1 }
    return at < count ? at + 1 : at
  }

  /// The words around a block, in whole characters.
  fileprivate func surroundings(of block: Int) -> Range<Int> {
    var start = block
    let first = Swift.max(0, block - 256)
    while start > first, self[start - 1] > 0x20 { start -= 1 }
    while start > 0, UTF8.isContinuation(self[start]) { start -= 1 }
    var end = Swift.min(count, block + Suspicion.width)
    let last = Swift.min(count, end + 256)
    while end < last, self[end] > 0x20 { end += 1 }
    while end < count, UTF8.isContinuation(self[end]) { end += 1 }
    return start..<end
  }
}
