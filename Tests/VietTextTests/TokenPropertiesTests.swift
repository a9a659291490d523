import TestSupport
import Testing
import VietText

/// What holds of every text: tokens and gaps are the text, and every range leads back.
@Suite struct TokenPropertiesTests {
  @Test(arguments: NastyText.all) func holdsForNastyTexts(_ nasty: NastyText) throws {
    for size in [0, 1, 2, 3, 100, 3000] { try check(nasty.text(bytes: size)) }
  }

  @Test(arguments: 0..<60) func holdsForRandomTexts(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let words = [
      "mô", "hình", "khéo", "UBND", "Hà", "H’Yéo", "hoà", "Ð", "e\u{302}\u{301}", "a\u{323}\u{302}",
      "07", "2.071", "36,4", "31/38", "10/4/2018", "84-KH/TU", "m²", "5km", "1,2,3",
    ]
    let marks = [
      ".", ",", "./.", "...", "…", "''", "'", "’", "“", "”", "\"", "-", "–", "/", "&", "(", ")",
      "%", "≥", "👍🏽", "\u{301}", "ω", "人", "١",
    ]
    let spaces = [
      " ", " ", " ", "\n", "\r\n", "\t", "\u{A0}", "\u{200B}", "\u{AD}", "\u{FEFF}", "\u{2028}",
      "\u{3000}", "\u{200D}", "\0", "\u{85}", "",
    ]
    for _ in 0..<20 {
      try check(
        random.text(of: words + marks + spaces, count: Int.random(in: 1...60, using: &random)))
    }
  }

  private func check(_ string: String) throws {
    let text = try SourceText(string)
    let found = Tokenizer(Vocabulary(["mô", "hình"])).tokenize(text.bytes)
    let boundaries = Set(scalarBoundaries(text.bytes))
    var end = 0
    for (index, token) in found.tokens.enumerated() {
      let range = token.range
      try #require(
        !range.isEmpty && range.lowerBound >= end, "tokens ascend: \(string.debugDescription)")
      #expect(boundaries.contains(range.lowerBound) && boundaries.contains(range.upperBound))
      #expect(isBlank(text.bytes[end..<range.lowerBound]), "\(string.debugDescription) at \(end)")
      #expect(
        token.traits.contains(.startsParagraph) ? token.traits.contains(.startsSentence) : index > 0
      )
      try checkWayBack(of: range, in: text)
      end = range.upperBound
    }
    #expect(isBlank(text.bytes[end...]))
    // Each token is on one line, the lines in order.
    #expect(found.lines.flatMap(\.tokens) == Array(found.tokens.indices))
    #expect(found.lines.allSatisfy { !$0.tokens.isEmpty })
    for line in found.lines {
      #expect(
        line.tokens.map { found.tokens[$0].traits.contains(.startsLine) }
          == line.tokens.map { $0 == line.tokens.lowerBound })
    }
  }

  private func checkWayBack(of range: Range<Int>, in text: SourceText) throws {
    let words = text.words(range)
    let points = text.codePoints(range)
    let scalars = String(decoding: text.source, as: UTF8.self).unicodeScalars
    let slice = scalars.dropFirst(points.lowerBound).prefix(points.count)
    #expect(String(slice).utf8.elementsEqual(words.utf8))
    // A token that begins with a mark may stand inside a change, where its letter maps as a whole.
    let isInside = text.changes.contains {
      $0.target.contains(range.lowerBound) && $0.target.lowerBound != range.lowerBound
        || $0.target.lowerBound < range.upperBound && range.upperBound < $0.target.upperBound
    }
    if !isInside { #expect(try SourceText(words).bytes == Array(text.bytes[range])) }
  }

  /// Whether there is nothing to see.
  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
        || $0.properties.generalCategory == .control
    }
  }
}

/// The offsets at which a code point begins, and the end.
func scalarBoundaries(_ bytes: [UInt8]) -> [Int] {
  bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
}
