/// Numbers of names, looked up by their folded words.
///
/// A table of its own: an article asks for all beginnings or ends of many names, and each is one
/// step of hashing from the last.
struct FoldedNames {
  private struct Entry {
    var hash: UInt64 = 0
    /// Where the words stand among all; empty for a free place.
    var words = 0..<0
    var value = 0
  }

  /// The words of all names.
  private var words: [UInt64] = []
  /// Open addresses, at most half of them taken.
  private var entries = Array(repeating: Entry(), count: 32)
  private var count = 0
  /// The number of a name of marks and digits alone.
  private var wordless: Int?

  /// Makes words known, so that names among them can be given a number.
  ///
  /// - Returns: where the words stand.
  mutating func add(_ words: [UInt64]) -> Range<Int> {
    self.words += words
    return self.words.count - words.count..<self.words.count
  }

  /// The hash of a name with one more word, at its end or at its beginning: all names of a table
  /// are to be hashed from the same side.
  func hash(_ hash: UInt64, with place: Int) -> UInt64 {
    let mixed = (hash ^ words[place]) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29
  }

  /// The number of a name with a hash, nil where it has none.
  func value(of name: Range<Int>, _ hash: UInt64) -> Int? {
    if name.isEmpty { return wordless }
    let entry = entries[slot(of: name, hash)]
    return entry.words.isEmpty ? nil : entry.value
  }

  /// Gives a name a number; one that has a number keeps it unless the new one `replaces` it.
  mutating func set(_ name: Range<Int>, _ hash: UInt64, to value: Int, replaces: Bool = false) {
    if name.isEmpty {
      if replaces || wordless == nil { wordless = value }
      return
    }
    var slot = slot(of: name, hash)
    if !entries[slot].words.isEmpty {
      if replaces { entries[slot].value = value }
      return
    }
    count += 1
    if count * 2 > entries.count {
      grow()
      slot = self.slot(of: name, hash)
    }
    entries[slot] = Entry(hash: hash, words: name, value: value)
  }

  /// Where a name stands, or else the free place for it.
  private func slot(of name: Range<Int>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 20) & (entries.count - 1)
    while !entries[slot].words.isEmpty {
      if entries[slot].hash == hash, isSame(entries[slot].words, name) { return slot }
      slot = (slot + 1) & (entries.count - 1)
    }
    return slot
  }

  private func isSame(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    words[one].elementsEqual(words[other])
  }

  private mutating func grow() {
    let known = entries
    entries = Array(repeating: Entry(), count: known.count * 2)
    for entry in known where !entry.words.isEmpty {
      entries[slot(of: entry.words, entry.hash)] = entry
    }
  }
}
