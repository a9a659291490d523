import Testing
import VietText

/// Which spellings are one word.
@Suite struct VocabularyTests {
  @Test(arguments: [
    ["ủy", "uỷ", "Ủy", "UỶ"],
    ["hòa", "hoà", "HÒA", "Hoà"],
    ["khỏe", "khoẻ"],
    ["túy", "tuý"],
    ["quý", "qúy"],
    ["đảng", "Đảng", "ÐẢNG", "ðảng", "Ɖảng"],
    ["tư", "tƣ", "TƢ"],
    ["m2", "m²", "M2"],
    ["m3", "m³"],
    ["K'Choi", "K’Choi", "k'choi"],
    ["nghiêng", "NGHIÊNG"],
    ["UBMTTQVNTP", "ubmttqvntp"],
    ["≥"],
  ]) func foldsSpellings(_ spellings: [String]) {
    var words = Vocabulary()
    let ids = spellings.map { words.id(adding: $0) }
    #expect(Set(ids).count == 1 && ids[0] >= Vocabulary.firstWord)
    #expect(spellings.map(words.id(of:)) == ids)
    #expect(words.count == 1)
  }

  @Test func keepsWordsApart() {
    let spellings = [
      // Closed syllables have one placement; other tones are other words.
      "hoàn", "hòan", "hoa", "hóa", "hòa", "oà", "toán", "tóan", "dân", "dần", "đân", "m", "m2",
      "m3", "a", "ă", "â", "to", "tô", "tơ",
      // Longer than fits into the key.
      "abcdefghi", "abcdefghij", "abcdefghik", "bbcdefghij", "abcdefghijk", "KChoi", "K'Choi",
      "≥", "≤",
    ]
    var words = Vocabulary()
    let ids = spellings.map { words.id(adding: $0) }
    #expect(Set(ids).count == spellings.count)
    #expect(ids == (0..<spellings.count).map { Vocabulary.firstWord + WordID($0) })
    #expect(words.limit == Int(Vocabulary.firstWord) + spellings.count)
  }

  @Test(arguments: ["", "ωμέγα", "hai từ", "a-b", "mo\u{302}"])
  func hasNoNumberForWhatIsNoWord(_ text: String) {
    var words = Vocabulary(["hai"])
    #expect(words.id(adding: text) == 0)
    #expect(words.id(of: text) == 0)
    #expect(words.count == 1)
  }

  @Test func growsWithItsWords() {
    let syllables = ["a", "ba", "ca", "đa", "ga", "ha", "ka", "la", "ma", "na"]
    var words = Vocabulary()
    var spellings: [String] = []
    for first in syllables {
      for second in syllables {
        for third in syllables {
          for fourth in syllables { spellings.append(first + second + third + fourth) }
        }
      }
    }
    let distinct = Set(spellings)
    for word in distinct { _ = words.id(adding: word) }
    #expect(words.count == distinct.count)
    #expect(Set(distinct.map(words.id(of:))).count == distinct.count)
  }
}
