/// Finds the lines of UTF-8 that are not what was meant: misread bytes, references, VIQR.
///
/// Ordinary Vietnamese is told by the bytes that its letters begin with, at the speed of memory;
/// what is then left is read.
enum Suspicion {
  /// The lines in doubt.
  ///
  /// - Parameters:
  ///   - text: The text, valid UTF-8.
  ///   - isMarkup: Whether elements of the markup begin lines.
  /// - Returns: The lines in text order; few or none in ordinary text.
  static func lines(of text: [UInt8], isMarkup: Bool) -> [Range<Int>] {
    let span = text.span
    guard text.count > short else {
      return span.doubtful(in: 0..<text.count, isMarkup: isMarkup)
    }

    var doubtful: [Range<Int>] = []
    var at = 0
    while at < text.count, let block = nextDoubtful(from: at, in: text) {
      at = block + width
      let isOrdinary = span.isOrdinary(min(block, text.count - width)..<min(at, text.count))
      guard !isOrdinary, span.isDoubtful(span.surroundings(of: block)) else { continue }
      let start = max(span.startOfLine(around: block), doubtful.last?.upperBound ?? 0)
      let end = span.endOfLine(around: min(block + width, text.count) - 1)
      guard start < end else { continue }
      doubtful += span.doubtful(in: start..<end, isMarkup: isMarkup)
      at = max(at, end)
    }
    return doubtful
  }

  /// All lines in which a reading may tell something, for a text that is in doubt as a whole.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - reading: What the text is as a whole, most likely.
  ///   - isMarkup: Whether elements of the markup begin lines.
  /// - Returns: The lines in text order.
  static func allLines(of text: [UInt8], by reading: Reading, isMarkup: Bool) -> [Range<Int>] {
    let isASCII = reading.letters == .viqr
    return Lines(of: text.span, in: 0..<text.count, isMarkup: isMarkup).filter { line in
      if isASCII, VIQR.mayBe(text.span.extracting(line)) { return true }
      return line.contains { text[$0] >= 0x80 || text[$0] == UInt8(ascii: "&") }
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
  /// of other scripts, `&`, which begins references, and control characters, which are capitals in
  /// some encodings; the signs of VIQR; all beyond ASCII; C2, which begins the signs of Latin-1,
  /// letters of TCVN3 among others that are right.
  private static let counts: [UInt64] = (0...255).map { byte in
    switch byte {
    case 0xC2: 1 | beyond | signs
    case 0xC3: 1 | beyond
    case 0xE1, 0xC4, 0xC6, 0xCC, 0xCD: 1 << 8 | beyond
    case 0xD0...0xE0, 0xE3...0xFF: 1 << 16 | beyond
    case 0x26, 0x01...0x08, 0x0E...0x1F: 1 << 16
    case 0x5E, 0x7E, 0x60, 0x2B, 0x27: 1 << 24
    case 0x80...0xFF: beyond
    default: 0
    }
  }
  private static let beyond: UInt64 = 1 << 32
  private static let signs: UInt64 = 1 << 40

  @inline(__always) private static func isDoubtful(_ sum: UInt64) -> Bool {
    if sum & 0xFF_FF00 == 0, sum & 0xFF >= 3 { return true }
    if sum & 0xFF_0000 != 0 { return true }
    if sum >> 40 >= 2 { return true }
    return sum >> 24 & 0xFF != 0 && sum >> 32 == 0
  }
}

/// The lines of a range, each with what ends it.
struct Lines: Sequence, IteratorProtocol {
  private let starts: [Int]
  private var next_ = 0

  /// The lines of a range of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - range: What of it is cut into lines.
  ///   - isMarkup: Whether elements that begin a line for the reader of a page begin one here.
  init(of text: Swift.Span<UInt8>, in range: Range<Int>, isMarkup: Bool = false) {
    var starts = [range.lowerBound]
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte == 0x0A {
        starts.append(at + 1)
      } else if isMarkup, byte == UInt8(ascii: "<"), at > starts[starts.count - 1],
        Self.beginsBlock(text, at: at + 1)
      {
        starts.append(at)
      }
      at += 1
    }
    if starts.last != range.upperBound { starts.append(range.upperBound) }
    self.starts = starts
  }

  /// Whether the name of an element stands at an offset that begins a line.
  private static func beginsBlock(_ text: Swift.Span<UInt8>, at offset: Int) -> Bool {
    func byte(_ distance: Int) -> UInt8 {
      offset + distance < text.count ? text[offset + distance] | 0x20 : 0
    }
    let second = byte(1)
    switch byte(0) {
    // The bit that makes letters small makes `>` of `>`, and a space of a space.
    case UInt8(ascii: "p"): return second == UInt8(ascii: ">") || second == 0x20
    case UInt8(ascii: "d"): return "idt".utf8.contains(second)
    case UInt8(ascii: "t"): return "drha".utf8.contains(second) || byte(2) == UInt8(ascii: "t")
    case UInt8(ascii: "l"): return second == UInt8(ascii: "i")
    case UInt8(ascii: "b"): return second == UInt8(ascii: "r")
    case UInt8(ascii: "h"): return (0x31...0x36).contains(second)
    default: return false
    }
  }

  /// The next line.
  mutating func next() -> Range<Int>? {
    guard next_ + 1 < starts.count else { return nil }
    next_ += 1
    return starts[next_ - 1]..<starts[next_]
  }
}

extension Swift.Span<UInt8> {
  /// Whether the characters of a block alone tell that it is what it says, as those of `các mô hình`
  /// and of no-break spaces do: few articles are without, and to read them takes the table of
  /// syllables.
  ///
  /// The letters that Vietnamese shares with Latin-1 are ordinary but behind a vowel, where old
  /// encodings write their marks.
  fileprivate func isOrdinary(_ block: Range<Int>) -> Bool {
    var at = block.lowerBound
    while at < block.upperBound, UTF8.isContinuation(self[at]) { at += 1 }
    while at < block.upperBound {
      switch self[at] {
      case 0x26, 0x01...0x08, 0x0E...0x1F, 0x5E, 0x7E, 0x60, 0x2B, 0x27: return false
      case 0x00..<0x80: at += 1
      case 0xC2:
        guard self[at + 1] == 0xA0 else { return false }
        at += 2
      case 0xC3:
        let before = at > 0 ? self[at - 1] : 0x20
        guard Self.isShared(self[at + 1], behind: before) else { return false }
        at += 2
      case 0xC4, 0xC6, 0xCC, 0xCD: at += 2
      case 0xE1, 0xE2: at += 3
      default: return false
      }
    }
    return true
  }

  /// Whether the second byte of a character that begins with C3 makes it a letter as Vietnamese has
  /// it behind another byte: no capital behind a small letter, none behind a vowel.
  private static func isShared(_ byte: UInt8, behind before: UInt8) -> Bool {
    // From `À` on, a bit a letter: ÀÁÂÃ, ÈÉÊ, ÌÍ, ÒÓÔÕ, ÙÚ, Ý; the small ones lie 32 higher.
    let isLetter = 0x263C_370F >> UInt32(byte & 0x1F) & 1 != 0
    let isCapitalInside = byte < 0xA0 && (0x61...0x7A).contains(before)
    return isLetter && !isCapitalInside && before < 0x80 && !"aeiouy".utf8.contains(before | 0x20)
  }

  /// Whether a part of valid UTF-8 may be something else than what it says.
  fileprivate func isDoubtful(_ range: Range<Int>) -> Bool {
    let part = extracting(range)
    let legibility = Legibility(of: part)
    if legibility.invalid > 0 { return true }
    return References.areIn(part) || VIQR.isLikely(part)
  }

  /// The lines of a range that may be something else than what they say.
  fileprivate func doubtful(in range: Range<Int>, isMarkup: Bool) -> [Range<Int>] {
    var doubtful: [Range<Int>] = []
    for line in Lines(of: self, in: range, isMarkup: isMarkup) where isDoubtful(line) {
      doubtful.append(line)
    }
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
