import Testing
import VietText

@Suite("Words that were read before")
struct RecentWordsTests {
  private static let words = ["xã", "kinh", "tế", "Hình", "UBND"]

  private static var tokenizer: Tokenizer {
    var vocabulary = Vocabulary()
    for word in words { _ = vocabulary.id(adding: word) }
    return Tokenizer(vocabulary)
  }

  @Test(
    "are the tokens that they were the first time",
    arguments: [
      "UBND xã Hoà Bình phát triển kinh tế, văn hóa.",
      "nghiêng nghiêng khúc khuỷu, “Dân vận khéo” của xã: 12m2 (m²) và H’Mông, K'Choi",
      "HÌNH hình Hình hÌnh kinh-tế kinh_tế kinh@te.vn Đ đ đường Đường ĐƯỜNG",
      "và\u{A0}có Vi\u{AD}ệt và\u{200B} có, Straße Москва năm’ 'năm'",
    ])
  func again(_ phrase: String) {
    let tokenizer = Self.tokenizer
    let once = tokenizer.tokenize(Array(phrase.utf8)).tokens
    let count = 2048 / phrase.utf8.count + 2
    let bytes = Array(String(repeating: phrase + " \n", count: count).utf8)
    for _ in 0..<2 {
      let tokens = tokenizer.tokenize(bytes).tokens
      #expect(tokens.count == once.count * count)
      for (index, token) in tokens.enumerated() {
        let first = once[index % once.count]
        let offset = (index / once.count) * (phrase.utf8.count + 2)
        #expect(token.range == first.range.lowerBound + offset..<first.range.upperBound + offset)
        #expect(token.fold == first.fold && token.id == first.id && token.kind == first.kind)
        #expect(token.traits.contains(.capitalized) == first.traits.contains(.capitalized))
        #expect(token.traits.contains(.upperCase) == first.traits.contains(.upperCase))
        #expect(token.traits.contains(.glued) == first.traits.contains(.glued))
      }
    }
  }
}
