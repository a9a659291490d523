/// What a batch has done, in a file that only grows while it is written: the rows of a source, then
/// the entry that makes them count.
///
/// Sources are written in the order in which the walk comes by them, once each, and looked up by
/// their paths: for that, lines behind each other are enough, and no library is needed. A journal
/// that ends anywhere, as after a crash, is good up to its last entry.
///
/// Of each source that was done before, some 32 bytes are in memory.
final class Journal {
  /// Where an entry stands in the file.
  typealias Place = Int

  /// The circumstances of what is written now; nil in a new journal.
  private(set) var generation: Generation?
  /// Whether all of the generation was put together, if only once.
  private(set) var isGenerationComplete = false
  /// What was put together in the end, where nothing was written behind that.
  private(set) var completed: (sources: Int, tally: Tally)?

  /// The archive that was being read when the last run ended, until something else is written.
  private(set) var part: Part?

  /// How far an archive was read.
  struct Part {
    let entry: JournalEntry
    /// How many things in it were dealt with, and how many of them were documents.
    let items: Int
    let documents: Int
  }

  private let path: Path
  private let descriptor: CInt
  /// How many bytes are in the file.
  private var length = 0
  /// What is not in the file yet.
  private var waiting: [UInt8] = []
  /// Where the rows begin that no entry stands behind yet.
  private var rows = 0
  private var holdsEntries = false
  /// The places of the entries that were there, by hashes of their paths.
  private var index: [Int: Place] = [:]
  private var window: LineWindow

  private var safe: SafeLength
  private var written = ContinuousClock.now

  /// More rows than this are not kept waiting.
  private static let patience = 1 << 20

  /// So long an entry may wait.
  private static let pause = Duration.milliseconds(50)

  /// Opens the journal at a path, or begins it; how much of it is safe is noted beside it.
  init(_ path: Path) throws(SystemError) {
    self.path = path
    safe = SafeLength(path.parent.appending("safe".utf8))
    descriptor = try Files.log(path)
    window = LineWindow(descriptor)
    var place = 0
    var sound = 0
    var end = 0
    reading: while let line = try window.line(at: place), place + line.count <= safe.trusted,
      let parsed = JournalLine(line)
    {
      switch parsed {
      case .row:
        place += line.count
        continue
      case .part(let entry, let items, let documents):
        guard entry.rowBytes == place - sound else { break reading }
        place += line.count
        end = place
        part = Part(entry: entry, items: items, documents: documents)
        continue
      case .entry(let entry):
        guard entry.rowBytes == place - sound else { break reading }
        index[entry.path.hashValue] = place
        completed = nil
      case .generation(let generation):
        self.generation = generation
        completed = nil
        isGenerationComplete = false
      case .complete(let sources, let tally):
        completed = (sources, tally)
        isGenerationComplete = true
      }
      place += line.count
      (sound, end, part) = (place, place, nil)
    }
    try cut(to: end)
    rows = sound
    // What is left of a journal that another run of the machine wrote is on the disk.
    if safe.trusted < .max || end == 0 { try safe.note(end) }
  }

  deinit { Files.close(descriptor) }

  // MARK: What was done before

  /// How many sources were done before and have not been asked for yet.
  var count: Int { index.count }

  /// What was done before of a source that was not asked for.
  func known(_ path: Path) throws(SystemError) -> JournalEntry? {
    guard let place = index[path.hashValue] else { return nil }
    let entry = try entry(at: place)
    return entry.path == path ? entry : nil
  }

  /// What was done before of a source; it is not given twice.
  func take(_ path: Path) throws(SystemError) -> (place: Place, entry: JournalEntry)? {
    guard let place = index[path.hashValue] else { return nil }
    let entry = try entry(at: place)
    guard entry.path == path else { return nil }
    index[path.hashValue] = nil
    return (place, entry)
  }

  /// Where the entries stand of the sources that were not asked for, in their order.
  var places: [Place] { index.values.sorted() }

  /// Takes it that a source was asked for.
  func forget(_ path: Path) {
    index[path.hashValue] = nil
  }

  /// The entry at a place.
  func entry(at place: Place) throws(SystemError) -> JournalEntry {
    guard case .entry(let entry) = JournalLine(try whole(at: place)) else { throw .damaged }
    return entry
  }

  /// Hands over the rows of the entry at a place, an archive's own first.
  func rows<Failure: Error>(
    of entry: JournalEntry, at place: Place,
    _ take: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    let start = place - entry.rowBytes
    if let own = entry.ownRow, let row = row(at: start + own).row { try take(row) }
    var next = start
    while next < place {
      let (row, length) = row(at: next)
      guard length > 0 else { return }
      if let row, next - start != entry.ownRow { try take(row) }
      next += length
    }
  }

  /// Hands over the rows that no entry stands behind yet.
  func openRows(_ take: (ArraySlice<UInt8>) -> Void) {
    var next = rows
    while next < length {
      let (row, length) = row(at: next)
      guard length > 0 else { return }
      if let row { take(row) }
      next += length
    }
  }

  private func row(at place: Place) -> (row: ArraySlice<UInt8>?, length: Int) {
    guard let line = try? whole(at: place) else { return (nil, 0) }
    guard case .row(let row) = JournalLine(line) else { return (nil, line.count) }
    return (row, line.count)
  }

  private func whole(at place: Place) throws(SystemError) -> ArraySlice<UInt8> {
    if place >= length { try flush() }
    guard let line = try window.line(at: place) else { throw .damaged }
    return line
  }

  // MARK: What is done now

  /// Says under which circumstances the following is done.
  func begin(_ generation: Generation) {
    self.generation = generation
    commit(.generation(generation))
  }

  /// Adds a row of a source; it counts when its entry is added.
  ///
  /// - Returns: Where it stands among the rows of the source.
  func add(_ row: LedgerRow) throws(SystemError) -> Int {
    let place = length + waiting.count - rows
    waiting += JournalLine.row(row.line[...]).sealed
    if waiting.count > Self.patience { try flush() }
    return place
  }

  /// Adds how far an archive was read.
  func add(_ part: Part) {
    var entry = part.entry
    entry.rowBytes = length + waiting.count - rows
    waiting += JournalLine.part(entry, items: part.items, documents: part.documents).sealed
    holdsEntries = true
  }

  /// Takes it that reading goes on where the last run ended.
  func resumePart() {
    part = nil
  }

  /// Forgets the rows whose entry was not added.
  func forgetRows() throws(SystemError) {
    part = nil
    if rows >= length {
      waiting.removeLast(length + waiting.count - rows)
    } else {
      try cut(to: rows)
      waiting = []
    }
  }

  private func cut(to end: Int) throws(SystemError) {
    try Files.truncate(descriptor, to: end)
    length = end
    // What it remembers is not there any more.
    window = LineWindow(descriptor)
  }

  /// Adds the entry of a source, whose rows were added; gives its place.
  func add(_ entry: JournalEntry) -> Place {
    var entry = entry
    entry.rowBytes = length + waiting.count - rows
    defer { holdsEntries = true }
    return commit(.entry(entry))
  }

  /// Adds an entry once more that has only another fingerprint; gives its new place.
  func add(
    _ entry: JournalEntry, at place: Place, now fingerprint: Fingerprint
  ) throws(SystemError) -> Place {
    var entry = entry
    entry.fingerprint = fingerprint
    var next = place - entry.rowBytes
    while next < place {
      let line = try whole(at: next)
      waiting += line
      next += line.count
      if waiting.count > Self.patience { try flush() }
    }
    return add(entry)
  }

  /// Whether the rows that were added are those of the entry at a place.
  func repeats(_ entry: JournalEntry, at place: Place) throws(SystemError) -> Bool {
    guard rows >= length, length + waiting.count - rows == entry.rowBytes else { return false }
    let old = try Files.bytes(of: descriptor, at: place - entry.rowBytes, most: entry.rowBytes)
    return old.elementsEqual(waiting.suffix(entry.rowBytes))
  }

  @discardableResult private func commit(_ line: JournalLine) -> Place {
    let place = length + waiting.count
    waiting += line.sealed
    rows = length + waiting.count
    completed = nil
    return place
  }

  /// Whether it is time to put into the file what waits, if anything does.
  var isTime: Bool { .now - written > Self.pause }

  /// Whether it is time to put into the file what waits.
  var isDue: Bool { holdsEntries && isTime }

  /// Puts into the file what waits.
  ///
  /// That is not done for each source but for all of a moment.
  func flush() throws(SystemError) {
    guard !waiting.isEmpty else { return }
    try Files.append(waiting, to: descriptor)
    length += waiting.count
    waiting = []
    holdsEntries = false
    written = .now
  }

  /// Makes sure that what was written outlives a loss of power, if it is time or so wanted.
  func secure(now: Bool = false) throws(SystemError) {
    guard now || safe.isTime else { return }
    try flush()
    try safe.secure(length, descriptor)
  }

  /// Takes it that another journal of so many bytes, which are on the disk, has this one's place.
  func replaced(by length: Int) throws(SystemError) {
    try safe.note(length)
  }

  /// Hands over what a new journal holds in which only the entries at some places are left, for all
  /// was put together.
  func compact(
    _ places: [Place], _ tally: Tally, _ take: (ArraySlice<UInt8>) throws(OutputError) -> Void
  ) throws(OutputError) {
    if let generation { try take(JournalLine.generation(generation).sealed[...]) }
    for place in places {
      let rowBytes = try OutputError.naming(path) { () throws(SystemError) in
        try entry(at: place).rowBytes
      }
      var next = place - rowBytes
      while next <= place {
        let line = try OutputError.naming(path) { () throws(SystemError) -> ArraySlice<UInt8> in
          try whole(at: next)
        }
        next += line.count
        try take(line)
      }
    }
    try take(JournalLine.complete(sources: places.count, tally).sealed[...])
  }
}
