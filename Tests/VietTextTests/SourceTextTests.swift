import TestSupport
import Testing
import VietText

/// The way from the normalized text back to the text as stored.
@Suite struct SourceTextTests {
  @Test func mapsEachLetterBack() throws {
    // ế as three code points, Hangul in parts, the Ohm sign, and letters without a change.
    let letters = [
      "V", "i", "e\u{302}\u{323}", "t", " ", "o\u{31B}\u{323}", "\u{1112}\u{1161}\u{11AB}",
      "\u{2126}",
      "👩‍👧", "đ", "u\u{302}\u{301}", ".",
    ]
    let text = try SourceText(letters.joined())
    #expect(String(decoding: text.bytes, as: UTF8.self) == letters.joined())
    #expect(text.bytes.count < text.source.count)
    var (target, source, codePoint) = (0, 0, 0)
    for letter in letters {
      let composed = try SourceText(letter).bytes
      let range = target..<target + composed.count
      #expect(text.normalized(range).utf8.elementsEqual(composed))
      #expect(text.words(range).utf8.elementsEqual(letter.utf8))
      #expect(text.sourceRange(range) == source..<source + letter.utf8.count)
      #expect(text.codePoints(range) == codePoint..<codePoint + letter.unicodeScalars.count)
      target = range.upperBound
      source += letter.utf8.count
      codePoint += letter.unicodeScalars.count
    }
    #expect(text.bytes.count == target)
  }

  @Test func keepsTheOrderOfMarksInMind() throws {
    // The dot stands behind the circumflex in the source, before it in the letter.
    let text = try SourceText("Vie\u{302}\u{323}t Nam")
    #expect(String(decoding: text.bytes, as: UTF8.self).unicodeScalars.count == 8)
    #expect(text.codePoints(0..<6) == 0..<6)
    #expect(text.words(0..<6).utf8.elementsEqual("Vie\u{302}\u{323}t".utf8))
    #expect(text.changes.count == 1)
  }

  @Test(arguments: ["", "a", "Dân vận khéo “2016 – 2020”", "👩‍👩‍👧‍👦", "\u{FEFF}a"])
  func leavesNormalTextAlone(_ string: String) throws {
    let text = try SourceText(string)
    #expect(text.bytes == Array(string.utf8) && text.source == text.bytes)
    #expect(text.changes == [])
    #expect(text.codePoints(0..<text.bytes.count) == 0..<string.unicodeScalars.count)
  }

  @Test func agreesWithTheVariantsOfTheTests() throws {
    let letters = "đĐ ạ ằ Ẫ ế ỉ õ ộ Ợ ư Ự ỹ Ỵ"
    let decomposed = TextVariant.decomposed(letters)
    #expect(decomposed.unicodeScalars.count > letters.unicodeScalars.count)
    #expect(try SourceText(decomposed).bytes == Array(letters.utf8))
    #expect(TextVariant.otherTonePlacement("hòa Uỷ hoàn toà") == "hoà Ủy hoàn tòa")
    #expect(TextVariant.otherTonePlacement("UỶ, HÓA!") == "ỦY, HOÁ!")
  }

  @Test(arguments: ["\u{301}", "\u{301}\u{323}"]) func endsOnEndlessMarks(_ marks: String) throws {
    let count = 200_000
    let text = try SourceText("a" + String(repeating: marks, count: count) + "b")
    let points = 2 + count * marks.unicodeScalars.count
    #expect(text.codePoints(0..<text.bytes.count) == 0..<points)
    #expect(text.codePoints(text.bytes.count - 1..<text.bytes.count) == points - 1..<points)
  }

  @Test func countsCodePointsLikeTheStandardLibrary() throws {
    var random = SplitMix64(seed: 5)
    let pieces = [
      "a", "ế", "e\u{302}\u{301}", "đ", "👍", "\n", "o\u{31B}", "\u{A0}", "\u{1100}\u{1161}",
    ]
    for length in [0, 1, 63, 64, 65, 300] {
      let string = random.text(of: pieces, count: length)
      let text = try SourceText(string)
      let offsets = scalarBoundaries(text.bytes)
      for (lower, upper) in zip(offsets, offsets.dropFirst()) {
        let before = String(
          decoding: text.source[..<text.sourceRange(lower..<upper).lowerBound], as: UTF8.self)
        #expect(text.codePoints(lower..<upper).lowerBound == before.unicodeScalars.count)
      }
    }
  }
}
