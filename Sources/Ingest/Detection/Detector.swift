/// Finds out what each line of a source is, by how Vietnamese the readings of it are.
///
/// The whole is read first, or a sample of it. The reading that fits best is tried first on each
/// line, and others only where it gives no Vietnamese.
struct Detector {
  private let bytes: [UInt8]
  private let storage: Storage
  /// Whether references are left to those who read the markup.
  private let isMarkup: Bool
  /// What is most likely right where a line does not tell.
  private var primary: Reading
  /// How sure that is, from 0 to 1.
  private var certaintyOfPrimary: Double

  /// What came of it.
  struct Result {
    var text: [UInt8] = []
    /// The parts, in text order; neighbours differ.
    var parts: [Part] = []
    /// What the lines told that were read.
    var legibility = Legibility()
    /// The first line that is no text in any reading.
    var malformed: Range<Int>?
  }

  /// Lines that were read in the same way.
  struct Part {
    var range: Range<Int>
    var reading: Reading
    /// The sum of the lines' certainties, each as often as it has bytes.
    var certainty: Double
  }

  /// A detector of all lines of bytes that are no UTF-8.
  init(bytes: [UInt8], isMarkup: Bool, declared: [Encoding]) {
    self.init(
      bytes, .bytes, lines: Self.sample(of: bytes.span), isMarkup: isMarkup, declared: declared)
  }

  /// What the document is as a whole, where that is something else than what it says, as it seems.
  var misreading: Reading? {
    primary != .asStored && certaintyOfPrimary > 0.7 ? primary : nil
  }

  /// A detector of the lines of valid UTF-8 that are in doubt.
  init(
    text: [UInt8], storage: Storage, doubtful: [Range<Int>], isMarkup: Bool, declared: [Encoding]
  ) {
    self.init(
      text, storage, lines: Array(doubtful.prefix(64)), isMarkup: isMarkup, declared: declared)
  }

  private init(
    _ bytes: [UInt8], _ storage: Storage, lines: [Range<Int>], isMarkup: Bool,
    declared: [Encoding]
  ) {
    self.isMarkup = isMarkup
    self.bytes = bytes
    self.storage = storage
    var tally = Tally(isText: !storage.isBytes, isMarkup: isMarkup, declared: declared)
    for line in lines { tally.add(bytes.span.extracting(bytes.span.head(of: line))) }
    (primary, certaintyOfPrimary) = tally.best
  }

  /// Lines with bytes beyond ASCII, from the start, the middle and the end.
  private static func sample(of bytes: Swift.Span<UInt8>) -> [Range<Int>] {
    let enough = Swift.Span<UInt8>.enough
    guard bytes.count > 3 * enough else { return lines(of: bytes, in: 0..<bytes.count) }
    var sample: [Range<Int>] = []
    for start in [0, bytes.count / 3, bytes.count / 3 * 2] {
      let word = start == 0 ? 0 : bytes.startOfWord(from: start)
      sample += lines(of: bytes, in: word..<max(word, min(bytes.count, start + enough)))
    }
    return sample
  }

  private static func lines(of bytes: Swift.Span<UInt8>, in range: Range<Int>) -> [Range<Int>] {
    Lines(of: bytes, in: range).filter { line in line.contains { bytes[$0] >= 0x80 } }
  }
}

extension Swift.Span<UInt8> {
  /// The bytes of a line that are read to find out what it is.
  fileprivate static var enough: Int { 1 << 13 }

  /// The start of a line, in whole words.
  fileprivate func head(of line: Range<Int>) -> Range<Int> {
    guard line.count > Self.enough else { return line }
    var end = line.lowerBound + Self.enough
    while end > line.lowerBound, self[end - 1] > 0x20 { end -= 1 }
    return line.lowerBound..<end
  }

  fileprivate func startOfWord(from offset: Int) -> Int {
    var at = offset
    while at < count, self[at] > 0x20 { at += 1 }
    return at
  }
}

// MARK: - Line by line

extension Detector {
  /// Reads all lines.
  func decodeAll() -> Result {
    var result = Result()
    result.text.reserveCapacity(bytes.count + bytes.count / 2)
    for line in Lines(of: bytes.span, in: 0..<bytes.count, isMarkup: isMarkup) {
      decode(line, into: &result)
    }
    return result
  }

  /// Reads the lines that are in doubt, and leaves the others.
  func decode(_ doubtful: [Range<Int>]) -> Result {
    var result = Result()
    result.text.reserveCapacity(bytes.count)
    var done = 0
    for line in doubtful {
      result.append(bytes[done..<line.lowerBound], by: .asStored, certainty: 1)
      decode(line, into: &result)
      done = line.upperBound
    }
    result.append(bytes[done...], by: .asStored, certainty: 1)
    return result
  }

  private func decode(_ line: Range<Int>, into result: inout Result) {
    let span = bytes.span.extracting(line)
    let isText = !storage.isBytes
    if isText, primary != .asStored, let asStored = Candidate(span, isText: true, by: .asStored),
      asStored.legibility.isGood, asStored.legibility.score >= 24 * asStored.legibility.valid
    {
      result.append(asStored, certainty: 1)
      return
    }
    if isText, let mixed = MixedLine(span, by: primary) {
      result.append(mixed, by: primary, certainty: certaintyOfPrimary)
      return
    }
    if let candidate = Candidate(span, isText: isText, by: primary),
      candidate.legibility.isGood || (storage.isBytes && !candidate.legibility.hasEvidence)
    {
      result.append(candidate, certainty: certaintyOfPrimary)
      return
    }
    if storage.isBytes, Lookalike.isBrokenUTF8(bytes[line]) {
      result.malformed = result.malformed ?? line
      return
    }
    let last = result.parts.last?.reading
    let head = bytes.span.extracting(bytes.span.head(of: line))
    var candidates = Candidate.all(of: head, isText: isText, isMarkup: isMarkup)
    if !candidates.contains(where: { $0.reading == primary }),
      let candidate = Candidate(head, isText: isText, by: primary)
    {
      candidates.append(candidate)
    }
    let choice = Choice(candidates) { reading in
      if reading == primary { return 64 }
      // Small letters do not tell TCVN3 from TCVN 5712; one capital does.
      if reading.isKin(to: primary) { return 60 }
      return reading == last ? 48 : 0
    }
    guard let best = choice.best else {
      result.malformed = result.malformed ?? line
      return
    }
    if isText, let (mixed, reading) = mixed(span, choice) {
      result.append(mixed, by: reading, certainty: choice.certainty)
      return
    }
    // A line that reads badly in every way is taken as its neighbours are.
    let isCredible = best.legibility.isCredible
    let reading = isCredible ? best.reading : isText ? lesser(of: choice) : primary
    if isText, isCredible, let mixed = MixedLine(span, by: reading) {
      result.append(mixed, by: reading, certainty: choice.certainty)
    } else if let whole = Candidate(span, isText: isText, by: reading) {
      result.append(whole, certainty: isCredible ? choice.certainty : certaintyOfPrimary / 2)
    } else {
      result.malformed = result.malformed ?? line
    }
  }
}

extension Detector {
  /// A line that is mostly as it should be, with some words that were pasted.
  private func mixed(
    _ line: Swift.Span<UInt8>, _ choice: Choice
  ) -> (MixedLine, Reading)? {
    guard let asStored = choice[.asStored]?.legibility, asStored.invalid >= 2,
      let reading = choice.bestPasted?.reading, let mixed = MixedLine(line, by: reading)
    else { return nil }
    let legibility = Legibility(of: mixed.text.span)
    let isBetter =
      legibility.isCredible && legibility.invalid * 3 <= asStored.invalid
      && legibility.score > asStored.score - reading.prior(isText: true)
    return isBetter ? (mixed, reading) : nil
  }

  /// The reading of a line of text that does not tell: that of the document, unless the line reads
  /// better as it is.
  private func lesser(of choice: Choice) -> Reading {
    guard let byPrimary = choice[primary], let asStored = choice[.asStored],
      byPrimary.legibility.score >= asStored.legibility.score
        || primary.references && byPrimary.legibility.invalid <= asStored.legibility.invalid
    else { return .asStored }
    return primary
  }
}

extension Detector.Result {
  fileprivate mutating func append(_ mixed: MixedLine, by reading: Reading, certainty: Double) {
    legibility += Legibility(of: mixed.text.span)
    append(mixed.text[...], by: reading, certainty: certainty)
  }

  fileprivate mutating func append(_ candidate: Candidate, certainty: Double) {
    legibility += candidate.legibility
    let text = candidate.reading.finish(candidate.text)
    append(text[...], by: candidate.reading, certainty: certainty)
  }

  fileprivate mutating func append(
    _ bytes: ArraySlice<UInt8>, by reading: Reading, certainty: Double
  ) {
    guard !bytes.isEmpty else { return }
    let start = text.count
    text += bytes
    let sum = certainty * Double(bytes.count)
    // ASCII is the same in nearly all, and goes with what stands before it.
    let isPlain = reading == .asStored && bytes.allSatisfy { $0 < 0x80 }
    if let last = parts.indices.last, parts[last].reading == reading || isPlain {
      parts[last].range = parts[last].range.lowerBound..<text.count
      parts[last].certainty += sum
    } else {
      parts.append(Detector.Part(range: start..<text.count, reading: reading, certainty: sum))
    }
  }
}
