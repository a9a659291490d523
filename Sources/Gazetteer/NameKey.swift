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

  /// Whether the key comes before another in the table.
  func precedes(_ other: NameKey) -> Bool { letters.lexicographicallyPrecedes(other.letters) }

  private mutating func endSyllable(from start: inout Int) {
    let last = letters.count - 1
    defer { start = letters.count }
    guard last > start else { return }
    var (first, second) = (letters[last - 1], letters[last])
    Folding.placeTone(&first, &second)
    (letters[last - 1], letters[last]) = (first, second)
    if let toned = Self.y.firstIndex(of: second), !Self.isVowel(first) {
      letters[last] = Self.i[toned]
    } else if last == start + 2, letters[start] == Self.q, second == Self.y[0],
      let toned = Self.u.firstIndex(of: first)
    {
      (letters[last - 1], letters[last]) = (Self.u[0], Self.i[toned])
    } else if last == start + 2,
      let known = Self.rounded.first(where: { $0.from == letters[start...] })
    {
      letters.replaceSubrange(start..., with: known.to)
    }
  }

  // MARK: Letters

  private static let (i, u, y) = (codes("iìíỉĩị"), codes("uùúủũụ"), codes("yỳýỷỹỵ"))
  private static let q = Folding.code(of: "q")
  private static let plainVowels = codes("aeiouyăâêôơư")
  private static let firstToned = Folding.code(of: "à")
  private static let rounded = [("đăk", "đắk"), ("đak", "đắk"), ("lăk", "lắk")].map {
    (from: codes($0)[...], to: codes($1))
  }

  private static func isVowel(_ code: UInt8) -> Bool {
    code >= firstToned || plainVowels.contains(code)
  }

  private static func codes(_ text: String) -> [UInt8] {
    text.unicodeScalars.map(Folding.code)
  }
}
