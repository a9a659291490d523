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

/// A place named with its kind inside other words: *phường An Đông* of *UBND phường An Đông*.
struct NamedPlace: Hashable {
  /// The words before it.
  var before: String
  /// The kind of unit: *quận*, *huyện*, *phường*.
  var kind: String
  /// The name.
  var name: String

  private static let kinds: Set<String> = [
    "tỉnh", "quận", "huyện", "xã", "phường", "thị trấn", "thị xã", "thành phố",
  ]

  /// The last place that words name with its kind, if nothing comes behind it.
  init?(endOf text: String) {
    let words = text.split(separator: " ").map(String.init)
    for index in words.indices.dropLast().reversed() {
      let two = words[max(0, index - 1)...index].joined(separator: " ").lowercased()
      let isTwo = index > 0 && Self.kinds.contains(two)
      guard isTwo || Self.kinds.contains(words[index].lowercased()) else {
        guard words[index].first?.isUppercase == true else { return nil }
        continue
      }
      let start = isTwo ? index - 1 : index
      let last = words[words.count - 1]
      guard last.first?.isUppercase == true || last.first?.isNumber == true else { return nil }
      before = words[..<start].joined(separator: " ")
      kind = words[start...index].joined(separator: " ").lowercased()
      name = words[(index + 1)...].joined(separator: " ")
      return
    }
    return nil
  }
}
