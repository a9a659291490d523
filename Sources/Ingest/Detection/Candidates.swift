/// A line in one of the readings that it may have.
struct Candidate {
  let reading: Reading
  let text: [UInt8]
  let legibility: Legibility
  /// What is known beforehand of the reading.
  let prior: Int

  /// A line by a reading; nil where it cannot be read so.
  init?(_ line: Swift.Span<UInt8>, isText: Bool, by reading: Reading) {
    guard let text = reading.text(of: line, isText: isText) else { return nil }
    self.reading = reading
    self.text = text
    prior = reading.prior(isText: isText)
    legibility = Legibility(of: text.span)
  }

  /// What the text tells, with what is known beforehand.
  var score: Int { legibility.score + prior }

  /// A text in some readings.
  static func all(of text: [UInt8], isText: Bool, by readings: [Reading]) -> [Candidate] {
    var candidates: [Candidate] = []
    for reading in readings {
      if let candidate = Candidate(text.span, isText: isText, by: reading) {
        candidates.append(candidate)
      }
    }
    return candidates
  }

  /// All readings of a line that give another text than the line itself.
  ///
  /// - Parameters:
  ///   - line: The line as stored.
  ///   - isText: Whether it is known to be valid UTF-8.
  ///   - isMarkup: Whether its references and signs are left to those who read the markup.
  ///   - excluded: Readings that are not tried.
  /// - Returns: A candidate a reading, that of the line itself included.
  static func all(
    of line: Swift.Span<UInt8>, isText: Bool, isMarkup: Bool, but excluded: Set<Reading> = []
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    func add(_ reading: Reading, isText: Bool) {
      if !excluded.contains(reading), let candidate = Candidate(line, isText: isText, by: reading) {
        candidates.append(candidate)
      }
    }
    let tables = CodeTable.builtIn.indices.map { Reading.Letters.table($0) }
    let hasReferences = !isMarkup && References.areIn(line)
    let isText = isText || (try? UTF8Span(validating: line)) != nil
    if isText {
      add(.asStored, isText: true)
      if !isMarkup, VIQR.isLikely(line) { add(Reading(letters: .viqr), isText: true) }
      // ASCII has not been misread.
      let isASCII = line.indices.allSatisfy { line[$0] < 0x80 }
      for references in [false, true] where references ? hasReferences : !isASCII {
        if references { add(Reading(references: true), isText: true) }
        add(Reading(misreadings: 1, references: references), isText: true)
        add(Reading(misreadings: 2, references: references), isText: true)
        for table in tables {
          add(Reading(letters: table, misreadings: 1, references: references), isText: true)
        }
      }
    }
    if !isText || line.indices.contains(where: { Self.mayBeLetter(line[$0]) }) {
      for table in tables { add(Reading(letters: table), isText: isText) }
      if hasReferences { add(Reading(references: true, western: true), isText: false) }
    }
    return candidates
  }

  /// Whether a byte may be a letter with marks in an old encoding; in some, capitals are control
  /// characters.
  private static func mayBeLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte < 0x20 && !(0x09...0x0D).contains(byte)
  }
}
