/// Numbers of names, looked up by their folded words.
///
/// A table of its own: an article asks for all beginnings or ends of many names, and each is one
/// step of hashing from the last.
struct FoldedNames {
  /// What is known of some words.
  private struct Entry {
    var hash: UInt64 = 0
    /// Where the words stand among all; none for a free place.
    var start: Int32 = 0
    var count: Int32 = 0
    /// The first number that they were given as a part, and the last as a whole; -1 for none.
    var part: Int32 = -1
    var whole: Int32 = -1
  }

  /// The words of all names.
  private var words: [UInt64] = []
  /// Open addresses, at most half of them taken.
  private var entries: [Entry]
  private var count = 0
  /// What is known of a name of marks and digits alone.
  private var wordless = Entry()

  /// A table for about so many names and parts of them.
  init(capacity: Int) {
    var places = 16
    while places < capacity * 2 { places *= 2 }
    entries = Array(repeating: Entry(), count: places)
  }

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

  /// The first number that the words with a hash were given as a part of a name.
  func part(_ name: Range<Int>, _ hash: UInt64) -> Int? { number(self[name, hash].part) }

  /// The last number that the words with a hash were given as a whole name.
  func whole(_ name: Range<Int>, _ hash: UInt64) -> Int? { number(self[name, hash].whole) }

  /// Gives words a number as a part of a name, unless they have one.
  mutating func setPart(_ name: Range<Int>, _ hash: UInt64, to number: Int) {
    update(name, hash) { if $0.part < 0 { $0.part = Int32(truncatingIfNeeded: number) } }
  }

  /// Gives words a number as a whole name.
  mutating func setWhole(_ name: Range<Int>, _ hash: UInt64, to number: Int) {
    update(name, hash) { $0.whole = Int32(truncatingIfNeeded: number) }
  }

  private func number(_ number: Int32) -> Int? { number < 0 ? nil : Int(number) }

  private subscript(name: Range<Int>, hash: UInt64) -> Entry {
    name.isEmpty ? wordless : entries[slot(of: name, hash)]
  }

  private mutating func update(
    _ name: Range<Int>, _ hash: UInt64, _ change: (inout Entry) -> Void
  ) {
    guard !name.isEmpty else { return change(&wordless) }
    var slot = slot(of: name, hash)
    if entries[slot].count == 0 {
      count += 1
      if count * 2 > entries.count {
        grow()
        slot = self.slot(of: name, hash)
      }
      entries[slot] = Entry(
        hash: hash, start: Int32(truncatingIfNeeded: name.lowerBound),
        count: Int32(truncatingIfNeeded: name.count))
    }
    change(&entries[slot])
  }

  /// Where a name stands, or else the free place for it.
  private func slot(of name: Range<Int>, _ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash >> 20) & (entries.count - 1)
    while entries[slot].count > 0 {
      if entries[slot].hash == hash, hasWords(entries[slot], name) { return slot }
      slot = (slot + 1) & (entries.count - 1)
    }
    return slot
  }

  private func hasWords(_ entry: Entry, _ name: Range<Int>) -> Bool {
    guard Int(entry.count) == name.count else { return false }
    for offset in 0..<name.count
    where words[Int(entry.start) + offset] != words[name.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    let known = entries
    entries = Array(repeating: Entry(), count: known.count * 2)
    for entry in known where entry.count > 0 {
      let start = Int(entry.start)
      entries[slot(of: start..<start + Int(entry.count), entry.hash)] = entry
    }
  }
}
