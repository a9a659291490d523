/// Letters `ư` that became hyphens.
///
/// In TCVN3, `ư` stands in the place of the soft hyphen. Programs that write and read PDF make a plain
/// hyphen of it: `ph-ờng` is `phường`, `nh-` is `như`. Where a word is a common syllable so, and its
/// parts are none, the hyphen was the letter.
enum Hyphens {
  /// Mends a line that was decoded from TCVN3; `line` is UTF-8.
  static func mend(_ line: [UInt8]) -> [UInt8] {
    guard line.contains(UInt8(ascii: "-")) else { return line }
    let letters = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
    var mended = letters
    var at = 0
    while at < letters.count {
      guard isPart(letters[at]) else {
        at += 1
        continue
      }
      let end = letters[at...].firstIndex { !isPart($0) } ?? letters.count
      if let place = hyphen(in: letters[at..<end], before: end < letters.count ? letters[end] : nil)
      {
        let others = letters[at..<end].filter { $0 != "-" }
        let isCapital = others.count > 1 && others.allSatisfy(\.properties.isUppercase)
        mended[place] = isCapital ? "Ư" : "ư"
      }
      at = end
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count + 8)
    for letter in mended { bytes.append(contentsOf: letter.utf8) }
    return bytes
  }

  private static func isPart(_ letter: Unicode.Scalar) -> Bool {
    letter == "-" || code(letter) != nil
  }

  /// Where the hyphen of a word stands that was a letter.
  private static func hyphen(
    in word: ArraySlice<Unicode.Scalar>, before next: Unicode.Scalar?
  ) -> Int? {
    guard word.count > 1, let place = word.firstIndex(of: "-"),
      word.lastIndex(of: "-") == place, place > word.startIndex,
      !(next.map { ("0"..."9").contains($0) } ?? false)
    else { return nil }
    var whole = Syllables.Key()
    for letter in word { whole.append(letter == "-" ? code("ư") ?? 0 : code(letter) ?? 0) }
    // From 20 on, the syllable stands in documents.
    guard let weight = Syllables.shared.weight(whole), weight > 20 else { return nil }
    let parts = [word[..<place], word[(place + 1)...]]
    return parts.allSatisfy { $0.isEmpty || isSyllable($0) } ? nil : place
  }

  private static func isSyllable(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    var key = Syllables.Key()
    for letter in word { key.append(code(letter) ?? 0) }
    return word.count > 1 && Syllables.shared.weight(key) != nil
  }

  /// The code of a letter without its case; nil for what is none.
  private static func code(_ letter: Unicode.Scalar) -> UInt8? {
    guard letter.value < Alphabet.size else { return nil }
    let code = Alphabet.shared.classes[Int(letter.value)] & ~Alphabet.upper
    return code > 0 && code < Alphabet.letters ? code : nil
  }
}
