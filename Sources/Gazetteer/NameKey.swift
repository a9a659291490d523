internal import VietText

/// A name in the form by which the table is sorted, in which spellings of one name are the same.
///
/// Beside case, tone placement and Ð, no matter are: spaces, hyphens and apostrophes (`Krông Búk`,
/// `Đắk R’Lấp`), *y* for *i* behind a consonant or *qu* (`Sỹ`, `Quý`), and the many ways to write
/// *Đắk*.
struct NameKey: Equatable {
  /// The letters' codes, syllables run together.
  private(set) var letters: [UInt8] = []

  init() { letters.reserveCapacity(32) }

  init(_ name: Span<UInt8>) {
    self.init()
    read(name)
  }

  /// Takes on the key of another name, keeping the storage.
  mutating func read(_ name: Span<UInt8>) {
    letters.removeAll(keepingCapacity: true)
    var (at, start) = (0, 0)
    while at < name.count {
      let (code, length) = Folding.letter(at: at, in: name)
      if length > 0 {
        letters.append(code)
        at += length
      } else {
        endSyllable(from: &start)
        at += 1
      }
    }
    endSyllable(from: &start)
  }

  /// Takes on the key of a name as far as it is that of another, and says how it is ordered to it.
  ///
  /// Names in a table mostly part ways in their first syllable, and the rest is not read.
  ///
  /// - Returns: less than 0 where the name comes before the other, 0 where it is the same.
  mutating func read(_ name: Span<UInt8>, comparingTo other: NameKey) -> Int {
    letters.removeAll(keepingCapacity: true)
    var (at, start, compared) = (0, 0, 0)
    let others = other.letters.span
    while true {
      let (code, length) = at < name.count ? Folding.letter(at: at, in: name) : (0, 0)
      if length > 0 {
        letters.append(code)
        at += length
        continue
      }
      // The end of a syllable may change its letters; those before it stay.
      endSyllable(from: &start)
      while compared < letters.count {
        guard compared < others.count else { return 1 }
        if letters[compared] != others[compared] {
          return letters[compared] < others[compared] ? -1 : 1
        }
        compared += 1
      }
      if at >= name.count { return compared < others.count ? -1 : 0 }
      at += 1
    }
  }

  private mutating func endSyllable(from start: inout Int) {
    let (first, last) = (start, letters.count - 1)
    start = letters.count
    guard last > first else { return }
    var (before, end) = (letters[last - 1], letters[last])
    Folding.placeTone(&before, &end)
    (letters[last - 1], letters[last]) = (before, end)
    let spelling = Spelling.shared
    if !spelling.isVowel[Int(before)] {
      let vowel = spelling.vowelForY[Int(end)]
      if vowel != 0 { letters[last] = vowel }
      if last == first + 2, end == spelling.k, let known = spelling.rounded(letters[first...]) {
        letters.replaceSubrange(first..., with: known)
      }
    } else if last == first + 2 {
      if letters[first] == spelling.q, end == spelling.y, spelling.toneOfU[Int(before)] != 0 {
        (letters[last - 1], letters[last]) = (spelling.u, spelling.toneOfU[Int(before)])
      } else if end == spelling.k, let known = spelling.rounded(letters[first...]) {
        letters.replaceSubrange(first..., with: known)
      }
    }
  }
}

/// The letters by which spellings of a name differ, as tables over their codes.
private struct Spelling {
  static let shared = Spelling()

  let isVowel: [Bool]
  /// For a *y* with its tone, the *i* with the same.
  let vowelForY: [UInt8]
  /// For a *u* with its tone, the *i* with the same: `Qúy` is `Quí`.
  let toneOfU: [UInt8]
  let q = Folding.code(of: "q")
  let u = Folding.code(of: "u")
  let y = Folding.code(of: "y")
  let k = Folding.code(of: "k")
  private let roundings: [(from: [UInt8], to: [UInt8])]

  private init() {
    var isVowel = Array(repeating: false, count: 128)
    for code in Int(Folding.code(of: "à"))..<128 { isVowel[code] = true }
    for letter in "aeiouyăâêôơư".unicodeScalars { isVowel[Int(Folding.code(of: letter))] = true }
    self.isVowel = isVowel
    vowelForY = Self.map("yỳýỷỹỵ")
    toneOfU = Self.map("uùúủũụ")
    roundings = [("đăk", "đắk"), ("đak", "đắk"), ("lăk", "lắk")].map {
      ($0.unicodeScalars.map(Folding.code), $1.unicodeScalars.map(Folding.code))
    }
  }

  private static func map(_ vowels: String) -> [UInt8] {
    var map = [UInt8](repeating: 0, count: 128)
    for (vowel, i) in zip(vowels.unicodeScalars, "iìíỉĩị".unicodeScalars) {
      map[Int(Folding.code(of: vowel))] = Folding.code(of: i)
    }
    return map
  }

  func rounded(_ syllable: ArraySlice<UInt8>) -> [UInt8]? {
    roundings.first { $0.from.elementsEqual(syllable) }?.to
  }
}
