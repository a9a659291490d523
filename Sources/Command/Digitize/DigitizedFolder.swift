/// The folder that `digitize` writes: what people open, and in a hidden folder what it needs to go on.
///
/// ```
/// ledger.tsv     what became of each source
/// failures.txt   what could not be read, if anything
/// records.jsonl  all records, in the order of the sources
/// records/…      the records of each source, under its name
/// text/…         the text of each source as clean UTF-8, under its name
/// .bantin/       lock    who writes here
///                journal what is done
///                safe   how much of the journal is on the disk
///                moved   sources whose results were put in place and are not in the journal yet
///                new/    what is not complete
/// ```
final class DigitizedFolder {
  let path: Path
  /// What is done.
  let journal: Journal

  private let state: Path
  private let lock: CInt
  private let moved: CInt

  /// Opens the folder of results at a path, or makes it, and takes it for this process alone.
  init(_ path: Path) throws(OutputError) {
    self.path = path
    let state = path.appending(".bantin".utf8)
    self.state = state
    try OutputError.naming(path) { () throws(SystemError) in try Files.makeFolders(path) }
    if (try? Files.kind(of: state)) == nil { try Self.checkIsEmpty(path) }
    lock = try OutputError.naming(path) { () throws(SystemError) in
      try Files.makeFolders(state)
      return try Files.log(state.appending("lock".utf8))
    }
    try Self.take(lock, for: path)

    let moved = state.appending("moved".utf8)
    (journal, self.moved) = try OutputError.naming(path) { () throws(SystemError) in
      let journal = try Journal(state.appending("journal".utf8))
      let staging = state.appending("new".utf8)
      try Files.makeFolders(staging)
      try Self.clear(staging, but: journal.part == nil ? [] : ["records", "text"])
      return (journal, try Files.log(moved))
    }
    try forgetMoved(moved)
  }

  deinit {
    Files.close(moved)
    Files.close(lock)
  }

  /// A place where nobody looks, on the same file system.
  func staging(_ name: String) -> Path {
    state.appending("new".utf8).appending(name.utf8)
  }

  /// A file that people open.
  func file(_ name: String) -> Path {
    path.appending(name.utf8)
  }

  /// Where the records of a source lie.
  func records(of source: Path) -> Path {
    path.appending(OutputNames(source).records.bytes)
  }

  // MARK: Archives that were read in part

  /// How far the last run came in an archive, if it did not change since and what was read is there.
  func part(of source: Path, _ isSame: (JournalEntry) -> Bool) -> Journal.Part? {
    guard let part = journal.part, part.entry.path == source, isSame(part.entry),
      Files.size(of: staging("records")) ?? 0 >= part.entry.recordBytes
    else { return nil }
    switch part.entry.text {
    case .none: return part
    case .file: return nil
    case .folder: return (try? Files.kind(of: staging("text"))) == .folder ? part : nil
    }
  }

  /// Goes on with the archive that was read in part: texts that came behind what the journal tells of
  /// are removed.
  func resume(_ part: Journal.Part) throws(OutputError) {
    var texts: Set<Int> = []
    journal.openRows { row in
      let cells = TabSeparated.cells(of: row)
      texts.insert(TabSeparated.unescaped(cells[LedgerRow.textColumn]).hashValue)
    }
    let names = OutputNames(part.entry.path)
    try OutputError.naming(staging("text")) { () throws(SystemError) in
      try Self.clear(staging("text"), named: names.texts) {
        !texts.contains(Array($0.uri.utf8).hashValue)
      }
    }
    journal.resumePart()
  }

  /// Forgets the archive that was read in part.
  func forgetPart() throws(OutputError) {
    guard journal.part != nil else { return }
    try OutputError.naming(path) { () throws(SystemError) in
      try journal.forgetRows()
      try Self.clear(state.appending("new".utf8), but: [])
    }
  }

  /// Removes what is in a folder, but for some names.
  private static func clear(_ folder: Path, but kept: [String]) throws(SystemError) {
    let listing = try Listing(of: folder)
    for index in 0..<listing.count {
      let name = listing[index].name
      if !kept.contains(where: { name.elementsEqual($0.utf8) }) {
        try Files.removeAll(folder.appending(name))
      }
    }
  }

  /// Removes the files in a folder and below that are superfluous by the names that they will have.
  private static func clear(
    _ folder: Path, named names: Path, _ isSuperfluous: (Path) -> Bool
  ) throws(SystemError) {
    guard let listing = try? Listing(of: folder) else { return }
    for index in 0..<listing.count {
      let entry = listing[index]
      let name = names.appending(entry.name)
      if entry.kind == .folder {
        try clear(folder.appending(entry.name), named: name, isSuperfluous)
      } else if isSuperfluous(name) {
        try Files.remove(folder.appending(entry.name))
        Files.removeEmptyFolders(folder, below: folder.parent)
      }
    }
  }

  // MARK: Results

  /// Whether the results that an entry tells of are there.
  func holdsResults(of entry: JournalEntry) -> Bool {
    guard entry.hasResults else { return true }
    let names = OutputNames(entry.path)
    if entry.recordBytes > 0 {
      guard Files.size(of: path.appending(names.records.bytes)) == entry.recordBytes
      else { return false }
    }
    switch entry.text {
    case .none: return true
    case .file(let bytes): return Files.size(of: path.appending(names.text.bytes)) == bytes
    case .folder: return (try? Files.kind(of: path.appending(names.texts.bytes))) == .folder
    }
  }

  /// Puts the results of a source, which are in the staging folder, into their places, where they
  /// take that of older ones.
  func place(_ entry: JournalEntry, after old: JournalEntry?) throws(OutputError) {
    guard entry.hasResults || old?.hasResults == true else { return }
    try OutputError.naming(path) { () throws(SystemError) in
      try Files.append(
        Array("\(entry.text.kind)\t".utf8) + TabSeparated.escaped(entry.path.bytes) + [lineFeed],
        to: moved)
    }
    if let old, old.text.kind != entry.text.kind || entry.recordBytes == 0 {
      try removeResults(of: entry.path, old.text)
    }
    let names = OutputNames(entry.path)
    if entry.recordBytes > 0 { try put("records", to: names.records) }
    switch entry.text {
    case .none: break
    case .file: try put("text", to: names.text)
    case .folder:
      // What an archive held before may not be among what it holds now.
      let texts = path.appending(names.texts.bytes)
      try OutputError.naming(texts) { () throws(SystemError) in
        try Files.move(texts, ifThereTo: staging("old"))
      }
      try put("text", to: names.texts)
      try OutputError.naming(path) { () throws(SystemError) in
        try Files.removeAll(staging("old"))
      }
    }
  }

  private func put(_ name: String, to place: Path) throws(OutputError) {
    let place = path.appending(place.bytes)
    try OutputError.naming(place) { () throws(SystemError) in
      try Files.move(staging(name), toNewPlace: place)
    }
  }

  /// Removes the records of a source, and the text that it has.
  ///
  /// Only the text that is known to be there: a folder of the name may be that of other sources.
  func removeResults(of source: Path, _ text: JournalEntry.Text) throws(OutputError) {
    let names = OutputNames(source)
    let texts: [Path] =
      switch text {
      case .none: []
      case .file: [names.text]
      case .folder: [names.texts]
      }
    for name in [names.records] + texts {
      let place = path.appending(name.bytes)
      try OutputError.naming(place) { () throws(SystemError) in
        if try Files.removeAll(place) { Files.removeEmptyFolders(place.parent, below: path) }
      }
    }
  }

  /// Puts a staged file that people open into its place.
  func publish(_ name: String) throws(OutputError) {
    let place = file(name)
    try OutputError.naming(place) { () throws(SystemError) in
      try Files.move(staging(name), to: place)
    }
  }

  /// Puts a staged journal into the place of the old one.
  func replaceJournal(length: Int) throws(OutputError) {
    try OutputError.naming(path) { () throws(SystemError) in
      try Files.move(staging("journal"), to: state.appending("journal".utf8))
      Files.synchronizeFolder(state)
      try journal.replaced(by: length)
    }
  }

  /// Puts what is done into the journal, if it is time.
  func settle(now: Bool = false) throws(OutputError) {
    guard now || journal.isDue else { return }
    try OutputError.naming(path) { () throws(SystemError) in
      try journal.flush()
      try Files.truncate(moved, to: 0)
      try journal.secure()
    }
  }

  /// Makes sure that all results and what is in the journal outlive a loss of power.
  func secure() throws(OutputError) {
    try OutputError.naming(path) { () throws(SystemError) in try journal.secure(now: true) }
  }

  // MARK: Beginning

  private static func checkIsEmpty(_ path: Path) throws(OutputError) {
    let listing = try OutputError.naming(path) { () throws(SystemError) in try Listing(of: path) }
    for index in 0..<listing.count {
      let name = listing[index].name
      if name.first != UInt8(ascii: ".") {
        throw .notResults(folder: path.description, entry: Path(Array(name)).description)
      }
    }
  }

  private static func take(_ lock: CInt, for path: Path) throws(OutputError) {
    do throws(SystemError) {
      try Files.lock(lock)
      try Files.truncate(lock, to: 0)
      try Files.append(Array("\(Files.process)".utf8), to: lock)
    } catch .wouldBlock {
      let process = (try? Files.bytes(of: lock, at: 0, most: 20)) ?? []
      throw .busy(
        folder: path.description, process: String(decoding: process, as: UTF8.self).printable)
    } catch {
      throw OutputError(name: path.description, error)
    }
  }

  /// Removes the results that were put in place when the last run ended, and are not in the journal.
  ///
  /// They may be of a source that is not there any more, and nothing else would tell of them.
  private func forgetMoved(_ list: Path) throws(OutputError) {
    let lines = try OutputError.naming(list) { () throws(SystemError) in
      try Files.contents(of: list, limit: .max)
    }
    for line in lines.split(separator: lineFeed) {
      let cells = TabSeparated.cells(of: line)
      guard cells.count == 2,
        let text = JournalEntry.Text(kind: String(decoding: cells[0], as: UTF8.self))
      else { continue }
      let source = Path(TabSeparated.unescaped(cells[1]))
      let known = try OutputError.naming(path) { () throws(SystemError) in
        try journal.known(source)
      }
      if let known, holdsResults(of: known) { continue }
      try removeResults(of: source, text)
    }
    try OutputError.naming(list) { () throws(SystemError) in try Files.truncate(moved, to: 0) }
  }
}

private let lineFeed = UInt8(ascii: "\n")
