/// One of the ways in which the same text is stored.
public enum TextVariant: String, CaseIterable, Sendable {
  /// Letters with their marks in one code point.
  case composed
  /// Letters and marks apart.
  case decomposed
  /// No-break spaces for spaces.
  case noBreakSpaces
  /// `hoà` for `hòa`, and the other way round.
  case otherTonePlacement

  /// A composed text in this variant.
  public func callAsFunction(_ text: String) -> String {
    switch self {
    case .composed: text
    case .decomposed: decompose(text)
    case .noBreakSpaces: String(String.UnicodeScalarView(text.unicodeScalars.map(noBreak)))
    case .otherTonePlacement: moveTones(text)
    }
  }
}

private func noBreak(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  scalar == " " ? "\u{A0}" : scalar
}

/// The vowels; each row is one vowel without a tone and with each of the five.
private let vowels: [[Unicode.Scalar]] = [
  "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
  "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
].flatMap { row in
  [Array(row.unicodeScalars), Array(row.uppercased().unicodeScalars)]
}

/// Grave, acute, hook, tilde, dot below.
private let toneMarks: [Unicode.Scalar] = ["\u{300}", "\u{301}", "\u{309}", "\u{303}", "\u{323}"]

/// What the vowels with a mark are made of.
private let shapes: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar)] = [
  "ă": ("a", "\u{306}"), "Ă": ("A", "\u{306}"), "â": ("a", "\u{302}"), "Â": ("A", "\u{302}"),
  "ê": ("e", "\u{302}"), "Ê": ("E", "\u{302}"), "ô": ("o", "\u{302}"), "Ô": ("O", "\u{302}"),
  "ơ": ("o", "\u{31B}"), "Ơ": ("O", "\u{31B}"), "ư": ("u", "\u{31B}"), "Ư": ("U", "\u{31B}"),
]

// MARK: Decomposition

private let decompositions: [Unicode.Scalar: [Unicode.Scalar]] = {
  var decompositions: [Unicode.Scalar: [Unicode.Scalar]] = [:]
  for row in vowels {
    for (tone, letter) in row.enumerated() {
      let (base, shape) = shapes[row[0]].map { ($0.0, [$0.1]) } ?? (row[0], [])
      let marks = shape + (tone == 0 ? [] : [toneMarks[tone - 1]])
      // Marks stand in the order of their classes: the horn, the dot below, those above.
      let order = marks.filter { $0 == "\u{31B}" } + marks.filter { $0 == "\u{323}" }
      decompositions[letter] = [base] + order + marks.filter { !order.contains($0) }
    }
  }
  return decompositions
}()

private func decompose(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { result += decompositions[scalar] ?? [scalar] }
  return String(result)
}

// MARK: Tone placement

/// For the two last letters of an open syllable, such as `òa`, the other placement, `oà`.
private let otherPlacements: [[Unicode.Scalar]: [Unicode.Scalar]] = {
  var placements: [[Unicode.Scalar]: [Unicode.Scalar]] = [:]
  func rows(_ vowel: Unicode.Scalar) -> [[Unicode.Scalar]] {
    vowels.filter { $0[0].properties.lowercaseMapping == String(vowel) }
  }
  for (first, second) in [("o", "a"), ("o", "e"), ("u", "y")] as [(Unicode.Scalar, Unicode.Scalar)]
  {
    for firstRow in rows(first) {
      for secondRow in rows(second) {
        for tone in 1...5 {
          let (new, old) = ([firstRow[tone], secondRow[0]], [firstRow[0], secondRow[tone]])
          placements[new] = old
          placements[old] = new
        }
      }
    }
  }
  return placements
}()

private func moveTones(_ text: String) -> String {
  var letters = Array(text.unicodeScalars)
  for index in letters.indices.dropLast() {
    let isOpen =
      index + 2 == letters.count
      || !letters[index + 2].properties.isAlphabetic
        && letters[index + 2].properties.canonicalCombiningClass == .notReordered
    guard isOpen, let other = otherPlacements[[letters[index], letters[index + 1]]] else {
      continue
    }
    letters.replaceSubrange(index...index + 1, with: other)
  }
  return String(String.UnicodeScalarView(letters))
}
