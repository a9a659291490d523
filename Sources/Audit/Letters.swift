/// Vietnamese words compared letter by letter, tones told apart from letters.
struct Letters: Hashable {
  /// The letters in lower case, without tones and other marks.
  var plain: String
  /// The letters with their other marks, and the tone of each word at its end, so that *hoà* and
  /// *hòa* are the same.
  var marked: String

  init(_ text: String) {
    plain = ""
    marked = ""
    for word in text.lowercased().split(separator: " ") {
      var tone = 0
      if !plain.isEmpty {
        plain += " "
        marked += " "
      }
      for letter in word {
        let (base, place) = Self.vowels[letter] ?? (letter, 0)
        marked.append(base)
        plain.append(Self.bare[base] ?? base)
        if place > 0 { tone = place }
      }
      marked += "\(tone)"
    }
  }

  /// Whether only marks make the difference to other words.
  func differsInMarks(from other: Letters) -> Bool {
    plain == other.plain && marked != other.marked
  }

  private static let vowels: [Character: (Character, Int)] = {
    let rows = [
      "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ",
      "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ]
    var vowels: [Character: (Character, Int)] = [:]
    for row in rows {
      for (tone, letter) in row.enumerated() { vowels[letter] = (row.first ?? letter, tone) }
    }
    return vowels
  }()

  private static let bare: [Character: Character] = [
    "ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u", "đ": "d", "ð": "d",
  ]
}
