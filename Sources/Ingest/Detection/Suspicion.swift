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
    unsafe text.withUnsafeBytes { bytes in
      var at = start
      while at + width <= bytes.count {
        if unsafe isDoubtful(bytes.loadUnaligned(fromByteOffset: at, as: SIMD32<UInt8>.self)) {
          return at
        }
        at += width
      }
      // The rest is looked at with what stands before it.
      at = bytes.count - width
      guard at > start - width else { return nil }
      return unsafe isDoubtful(bytes.loadUnaligned(fromByteOffset: at, as: SIMD32<UInt8>.self))
        ? max(at, start) : nil
    }
  }

  private typealias Block = SIMD32<UInt8>

  @inline(__always) private static func isDoubtful(_ block: Block) -> Bool {
    // C2 and C3 begin the characters that bytes are misread as. E1, C4, C6, CC and CD begin those
    // of Vietnamese that are no part of Latin-1.
    let latin = (block & 0xFE) .== 0xC2
    let latinCount = Block(repeating: 0).replacing(with: 1, where: latin).wrappedSum()
    if latinCount >= 3 {
      let vietnamese =
        (block .== 0xE1) .| ((block & 0xFD) .== 0xC4) .| ((block & 0xFE) .== 0xCC)
      if !any(vietnamese) { return true }
    }
    // What begins other scripts, and `&`, which begins references.
    let other = (block .>= 0xD0) .& (block .!= 0xE1) .& (block .!= 0xE2)
    if any(other .| (block .== 0x26)) { return true }
    // The signs of VIQR.
    if any(block .>= 0x80) { return false }
    let signs =
      (block .== 0x5E) .| (block .== 0x7E) .| (block .== 0x60) .| (block .== 0x2B)
      .| (block .== 0x27)
    return any(signs)
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
    if legibility.invalid > 0 || legibility.score < 24 * legibility.valid { return true }
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
