internal import BanTin

/// The results of the source that is being read, before they are complete.
struct Stage {
  private let folder: DigitizedFolder
  private var records: StagedFile?
  private var text: JournalEntry.Text = .none
  private var tally = Tally()
  private var ownRow: Int?
  private var sha256: String?
  private var mayPass = false
  /// How many things in the source came by, and how many of them are documents.
  private var items = 0
  private var count = 0
  /// The archive that is being read, if it is one.
  private var archive: (source: SourceFile, end: SourceFile.End)?

  init(_ folder: DigitizedFolder) {
    self.folder = folder
  }

  /// The results of an archive, of which some may be there already.
  init(
    _ folder: DigitizedFolder, of source: SourceFile, _ end: SourceFile.End,
    resuming part: Journal.Part?
  ) throws(OutputError) {
    self.folder = folder
    archive = (source, end)
    guard let part else { return }
    let entry = part.entry
    if entry.recordBytes > 0 {
      records = try StagedFile(resuming: folder.staging("records"), at: entry.recordBytes)
    }
    (text, tally, ownRow, mayPass) = (entry.text, entry.tally, entry.ownRow, entry.mayPass)
    (items, count) = (part.items, part.documents)
  }

  /// Makes sure of what was read of an archive so far, if it is time.
  func settle() throws(OutputError) {
    guard let archive, items > 0, folder.journal.isTime else { return }
    try records?.drain()
    let entry = entry(of: archive.source, archive.end)
    folder.journal.add(Journal.Part(entry: entry, items: items, documents: count))
    try folder.settle(now: true)
  }

  /// Adds what was read of a document.
  mutating func add(_ reading: Reading, of source: SourceFile) throws(OutputError) {
    items += 1
    count += 1
    var reading = reading
    let before = records?.count ?? 0
    try write(&reading.records)
    while let record = reading.next() {
      reading.records.write(record)
      try write(&reading.records)
    }
    if let failure = reading.failure {
      try records?.truncate(to: before)
      var row = LedgerRow(reading.document.uri, failure)
      row.bytes = reading.document.bytes.count
      row.sha256 = reading.sha256
      return try append(row, of: source, mayPass: failure.mayPass)
    }
    guard let origin = reading.source else { return }
    var row = LedgerRow(origin, articles: reading.articles, findings: reading.findings)
    row.text = try write(reading.text, of: reading.document, in: source)
    if (records?.count ?? 0) > before { row.records = OutputNames(source.path).records.uri }
    tally.articles += reading.articles
    tally.findings += reading.findings
    try append(row, of: source)
  }

  /// Adds a row about something in the source, or about the source itself.
  mutating func add(
    _ row: LedgerRow, of source: SourceFile, mayPass: Bool
  ) throws(OutputError) {
    items += 1
    try append(row, of: source, mayPass: mayPass)
  }

  private mutating func append(
    _ row: LedgerRow, of source: SourceFile, mayPass: Bool = false
  ) throws(OutputError) {
    switch row.status {
    case .read: tally.read += 1
    case .failed: tally.failed += 1
    case .leftOut: tally.leftOut += 1
    case .opened: break
    }
    if mayPass { self.mayPass = true }
    let place = try OutputError.naming(folder.path) { () throws(SystemError) in
      try folder.journal.add(row)
    }
    if row.source == source.uri {
      ownRow = place
      if sha256 == nil, !row.sha256.isEmpty { sha256 = row.sha256 }
    }
  }

  /// Puts the results into their places; gives the place of the entry that tells of them.
  ///
  /// Where the source gave nothing, as it did before, nothing is written.
  mutating func commit(
    _ source: SourceFile, _ end: SourceFile.End
  ) throws(OutputError) -> (place: Journal.Place, isNew: Bool) {
    if ownRow == nil, let format = end.format {
      try append(archiveRow(of: source, format, end), of: source)
    }
    let entry = entry(of: source, end)
    if let old = end.old, try isLike(old.entry, entry, at: old.place) {
      try discard()
      return (old.place, false)
    }
    try records?.close()
    try folder.place(entry, after: end.old?.entry)
    let place = folder.journal.add(entry)
    self = Stage(folder)
    return (place, true)
  }

  private func entry(of source: SourceFile, _ end: SourceFile.End) -> JournalEntry {
    let modified = end.version.flatMap { $0.isYoung ? nil : $0.modified }
    var entry = JournalEntry(
      path: source.path, generation: folder.journal.generation?.number ?? 0,
      fingerprint: Fingerprint(
        size: end.version?.size ?? 0, modified: modified, sha256: end.sha256 ?? sha256))
    entry.recordBytes = records?.count ?? 0
    entry.text = text
    entry.mayPass = mayPass
    entry.tally = tally
    entry.ownRow = ownRow
    return entry
  }

  /// Forgets what was added.
  mutating func discard() throws(OutputError) {
    try OutputError.naming(folder.path) { () throws(SystemError) in
      try folder.journal.forgetRows()
      try Files.removeAll(folder.staging("text"))
    }
    self = Stage(folder)
  }

  /// Whether a source without results is as it was.
  private func isLike(
    _ old: JournalEntry, _ new: JournalEntry, at place: Journal.Place
  ) throws(OutputError) -> Bool {
    guard !old.hasResults, !new.hasResults, old.generation == new.generation,
      old.fingerprint == new.fingerprint
    else { return false }
    return try OutputError.naming(folder.path) { () throws(SystemError) in
      try folder.journal.repeats(old, at: place)
    }
  }

  /// The row of an archive as a whole.
  private func archiveRow(
    of source: SourceFile, _ format: ContainerFormat, _ end: SourceFile.End
  ) -> LedgerRow {
    let isEmpty = tally.read + tally.failed == 0
    var row = LedgerRow(
      source.uri, isEmpty ? .failed : .opened,
      reason: isEmpty ? InputFailure.nothingInside : "")
    row.format = format.name
    row.bytes = end.version?.size
    row.sha256 = end.sha256 ?? ""
    return row
  }

  // MARK: Files

  private mutating func write(_ writer: inout RecordWriter) throws(OutputError) {
    guard writer.pendingBytes > 0 else { return }
    let file = if let records { records } else { try StagedFile(folder.staging("records")) }
    records = file
    try writer.drain { (_, bytes) throws(OutputError) in try file.append(bytes) }
  }

  /// Writes the text of a document; gives its path in the folder of results.
  private mutating func write(
    _ bytes: [UInt8], of document: Inputs.Input.Document, in source: SourceFile
  ) throws(OutputError) -> String {
    let names = OutputNames(source.path)
    guard document.uri != source.uri else {
      let staged = folder.staging("text")
      try OutputError.naming(staged) { () throws(SystemError) in
        try Files.newFile(staged, holding: bytes)
      }
      text = .file(bytes: bytes.count)
      return names.text.uri
    }
    text = .folder
    // Between the name of the archive and that in it stands `!/`.
    let name = document.uri.utf8.dropFirst(source.uri.utf8.count + 2)
    let inside = String(name) ?? document.uri
    var ordinal: Int?
    while true {
      if let place = try write(bytes, inside, ordinal) {
        return place.reduce(names.texts) { $0.appending($1) }.uri
      }
      ordinal = (ordinal ?? count - 1) + 1
    }
  }

  /// Writes the text of a document in an archive; gives the names of the folders to it and its own,
  /// nil where they are taken.
  private func write(
    _ bytes: [UInt8], _ inside: String, _ ordinal: Int?
  ) throws(OutputError) -> [[UInt8]]? {
    let names = OutputNames.inside(inside, ordinal: ordinal)
    let place = names.reduce(folder.staging("text")) { $0.appending($1) }
    do throws(SystemError) {
      try Files.makeFolders(place.parent)
      try Files.newFile(place, holding: bytes)
      return names
    } catch .exists {
      return nil
    } catch {
      throw OutputError(name: place.description, error)
    }
  }
}

extension ContainerFormat {
  /// What the ledger calls it.
  fileprivate var name: String {
    switch self {
    case .archive: "archive"
    case .webArchive: "web archive"
    case .jsonLines: "JSON Lines"
    case .mailbox: "mailbox"
    }
  }
}
