import Testing
import VietText

/// What parts lines, and how they are counted.
@Suite struct LinesTests {
  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}"])
  func endsLines(_ lineBreak: String) {
    let text = ["", "Một", "", "Hai mốt", "Ba", "", "", "Bốn"].joined(separator: lineBreak)
    let found = Tokenizer(Vocabulary()).tokenize(Array(text.utf8))
    #expect(found.lines.map(\.followsBlank) == [true, true, false, true])
    #expect(found.lines.map(\.tokens) == [0..<1, 1..<3, 3..<4, 4..<5])
    #expect(
      found.tokens.map { $0.traits.contains(.startsLine) } == [true, true, false, true, true])
  }

  @Test func hasNoLineWithoutTokens() {
    let found = Tokenizer(Vocabulary()).tokenize(Array(" \n\u{200B}\n\r\n".utf8))
    #expect(found.tokens == [] && found.lines == [])
  }
}
