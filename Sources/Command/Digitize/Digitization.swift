internal import BanTin

/// One run of `digitize`: what has changed since the last one is read, the rest is kept.
struct Digitization {
  /// How a run ended.
  struct Outcome {
    /// How many sources were read or tried.
    var tried = 0
    /// How many were as they were.
    var kept = 0
    /// How many of these are not named any more.
    var elsewhere = 0
    /// How many are not there any more.
    var gone = 0
    /// What is not in the ledger: inputs that are not there, and whose earlier results are kept.
    var complaints: [InputFailure] = []
  }

  private let folder: DigitizedFolder
  private let walk: ContainerWalk
  private let crew: Crew<Step, Product>
  private let generation: Int
  /// The arguments as they begin the paths of what is in them.
  private let arguments: Set<Path>
  /// The arguments in which something was found.
  private var met: Set<Path> = []
  private var stage: Stage
  /// The places of the entries that count, in the order of the sources.
  private var order: [Journal.Place] = []
  private var outcome = Outcome()
  private var bar: ProgressBar?

  /// How many times a file is read that changes meanwhile.
  private static let patience = 3

  /// What passes through the threads, in the order of the sources.
  private enum Step {
    /// An archive, of which a part may have been read.
    case archive(SourceFile, SourceFile.End, resuming: Journal.Part?)
    case document(Inputs.Input.Document, SourceFile)
    case row(LedgerRow, SourceFile, mayPass: Bool)
    case end(SourceFile, SourceFile.End)
    /// The source changed while it was read.
    case discard
    case kept(Journal.Place, JournalEntry)
    /// The bytes are as they were, but not the times.
    case touched(Journal.Place, JournalEntry, Fingerprint)
  }

  private enum Product {
    case reading(Reading, SourceFile)
    case step(Step)
  }

  /// - Parameters:
  ///   - arguments: What is to be read.
  ///   - folder: Where results go, in the generation that is current.
  ///   - reader: What reads the documents.
  ///   - walk: The walk through archives.
  ///   - jobs: How many documents are read at a time.
  ///   - bar: What shows how far it is, if anything does.
  init(
    of arguments: [Path], to folder: DigitizedFolder, by reader: Reader, walk: ContainerWalk,
    jobs: Int, bar: ProgressBar?
  ) {
    self.folder = folder
    self.walk = walk
    self.bar = bar
    generation = folder.journal.generation?.number ?? 0
    // Behind the slash of a folder nothing differs.
    self.arguments = Set(arguments.map { $0.appending("x".utf8).parent })
    stage = Stage(folder)
    crew = Crew(size: jobs) { step in
      guard case .document(let document, let source) = step else { return .step(step) }
      return .reading(Reading(document, by: reader), source)
    }
  }

  /// Reads all inputs; gives the places of the entries that count, in the order of the sources.
  mutating func run(_ inputs: inout Inputs) throws(OutputError) -> (order: [Journal.Place], Outcome)
  {
    defer {
      crew.dismiss()
      bar?.clear()
    }
    while let input = inputs.next() { try take(input) }
    try missArguments()
    while !crew.isIdle { try settle(crew.take()) }
    try forgetGone()
    try folder.settle(now: true)
    return (order, outcome)
  }

  // MARK: One input

  private mutating func take(_ input: Inputs.Input) throws(OutputError) {
    switch input {
    case .standardInput: break
    case .leftOut(let path, let kind):
      try record(Self.leftOut(path, kind), of: SourceFile(path: path, uri: path.uri))
    case .failed(let path, let error): try miss(path, InputFailure(path.description, error))
    case .file(let path), .walked(let path): try read(input, at: path)
    }
  }

  private mutating func read(_ input: Inputs.Input, at path: Path) throws(OutputError) {
    let source = SourceFile(path: path, uri: input.uri)
    var old: (place: Journal.Place, entry: JournalEntry)?
    for attempt in 1...Self.patience {
      let version: Files.Version
      do throws(SystemError) {
        version = try Files.version(of: path)
      } catch {
        // What was removed since its folder was listed is not there.
        if case .walked = input, error == .notFound { return }
        return try miss(path, InputFailure(input.name, error))
      }
      guard version.kind == .file else {
        let reason = "this is no file but a pipe, a socket or a device; give a file"
        return try record(LedgerRow(source.uri, .failed, reason: reason), of: source)
      }
      if attempt == 1 {
        old = try known(path)
        if let old, try keep(old, of: source, version) { return }
      }
      var end = SourceFile.End(version: version, old: old)
      try give(what: input, of: source, &end)
      if let now = try? Files.version(of: path), now == version {
        return try give(.end(source, end))
      }
      try give(.discard)
    }
    let reason = "it changes while it is read; wait until it is complete"
    try record(LedgerRow(source.uri, .failed, reason: reason), of: source, old)
  }

  /// Gives what an input holds.
  private mutating func give(
    what input: Inputs.Input, of source: SourceFile, _ end: inout SourceFile.End
  ) throws(OutputError) {
    let content: Files.Content
    do throws(InputFailure) {
      content = try input.open()
    } catch {
      return try give(.row(LedgerRow(source.uri, error), source, mayPass: error.mayPass))
    }
    // What was dealt with before an interruption is passed over.
    var done = 0
    if case .container(_, _, let format) = content {
      end.format = format
      end.sha256 = try? Files.digest(of: source.path)
      let part = folder.part(of: source.path) { [generation, end] entry in
        entry.generation == generation && entry.fingerprint.size == end.version?.size
          && entry.fingerprint.sha256 == end.sha256
      }
      if let part { try folder.resume(part) }
      done = part?.items ?? 0
      try give(.archive(source, end, resuming: part))
    }
    try input.documents(in: content, walk) { (found) throws(OutputError) in
      guard done == 0 else { return done -= 1 }
      switch found {
      case .document(let document): try give(.document(document, source))
      case .failed(let failure):
        try give(.row(LedgerRow(failure.name, failure), source, mayPass: failure.mayPass))
      case .passedOver(let uri, let reason):
        try give(.row(LedgerRow(uri, .leftOut, reason: reason), source, mayPass: false))
      }
    }
  }

  /// What was done before of a source.
  private mutating func known(
    _ path: Path
  ) throws(OutputError) -> (place: Journal.Place, entry: JournalEntry)? {
    if folder.journal.count > 0, let argument = argument(of: path) { met.insert(argument) }
    return try OutputError.naming(folder.path) { () throws(SystemError) in
      try folder.journal.take(path)
    }
  }

  /// Keeps what was read of a source if it has not changed since; says whether that is so.
  ///
  /// Its size and time tell, and where the time differs, its bytes.
  private mutating func keep(
    _ old: (place: Journal.Place, entry: JournalEntry), of source: SourceFile,
    _ version: Files.Version
  ) throws(OutputError) -> Bool {
    let print = old.entry.fingerprint
    guard old.entry.generation == generation, !old.entry.mayPass, print.size == version.size,
      folder.holdsResults(of: old.entry)
    else { return false }
    if print.modified == version.modified {
      try give(.kept(old.place, old.entry))
      return true
    }
    guard let digest = print.sha256, (try? Files.digest(of: source.path)) == digest else {
      return false
    }
    let now = Fingerprint(
      size: version.size, modified: version.isYoung ? nil : version.modified, sha256: digest)
    try give(now == print ? .kept(old.place, old.entry) : .touched(old.place, old.entry, now))
    return true
  }

  /// Gives a source of which there is no more than a row, and which is looked at anew each time.
  private mutating func record(
    _ row: LedgerRow, of source: SourceFile,
    _ old: (place: Journal.Place, entry: JournalEntry)? = nil
  ) throws(OutputError) {
    let old = if let old { old } else { try known(source.path) }
    try give(.row(row, source, mayPass: true))
    try give(.end(source, SourceFile.End(version: nil, old: old)))
  }

  /// Deals with what is not there to be read: the results that it had are kept, for a disk may only
  /// not be mounted.
  private mutating func miss(_ path: Path, _ failure: InputFailure) throws(OutputError) {
    var isKept = false
    var keepsFile = false
    let folderOf = path.appending("x".utf8).parent
    try forEachKnown(where: { $0.hasResults && ($0.path == path || $0.path.isBelow(folderOf)) }) {
      (self, place, entry) throws(OutputError) in
      isKept = true
      if entry.path == path { keepsFile = true }
      try self.give(.kept(place, entry))
    }
    let reason = failure.reason + (isKept ? "; what was read of it before is kept" : "")
    if keepsFile {
      outcome.complaints.append(InputFailure(failure.name, reason))
    } else {
      try record(
        LedgerRow(path.uri, .failed, reason: reason), of: SourceFile(path: path, uri: path.uri))
    }
  }

  /// What a folder holds that is not read.
  private static func leftOut(_ path: Path, _ kind: Files.Kind) -> LedgerRow {
    let remedy = "name it itself to have it read"
    if kind == .file {
      let name = path.name
      let ending = name.lastIndex(of: UInt8(ascii: ".")).map { name[$0...] } ?? []
      let shown = String(decoding: ending, as: UTF8.self)
      return LedgerRow(
        path.uri, .leftOut, reason: "in folders, names that end in \(shown) are not read; \(remedy)"
      )
    }
    guard Files.isLink(path) else {
      return LedgerRow(path.uri, .leftOut, reason: "it is a pipe, a socket or a device")
    }
    if (try? Files.kind(of: path)) == nil {
      return LedgerRow(path.uri, .failed, reason: "it is a link that leads nowhere; remove it")
    }
    return LedgerRow(
      path.uri, .leftOut, reason: "it is a link, and links in folders are not followed; \(remedy)")
  }

  // MARK: What was not met

  /// The argument that a path is or lies in.
  private func argument(of path: Path) -> Path? {
    if arguments.contains(path) { return path }
    return path.ancestors.first { arguments.contains($0) }
  }

  /// Keeps what is in the journal of folders in which nothing is found any more.
  private mutating func missArguments() throws(OutputError) {
    guard folder.journal.count > 0 else { return }
    for argument in arguments.subtracting(met).sorted(by: {
      $0.bytes.lexicographicallyPrecedes($1.bytes)
    })
    where (try? Files.kind(of: argument)) == .folder {
      var isEmpty = true
      try forEachKnown(where: { $0.hasResults && $0.path.isBelow(argument) }) {
        (self, place, entry) throws(OutputError) in
        isEmpty = false
        try self.give(.kept(place, entry))
      }
      guard !isEmpty else { continue }
      let reason = "nothing is found in it any more; what was read of it before is kept"
      try record(
        LedgerRow(argument.uri, .failed, reason: reason),
        of: SourceFile(path: argument, uri: argument.uri))
    }
  }

  /// Removes the results of sources that are not there any more, and keeps those of sources that lie
  /// elsewhere than the arguments.
  private mutating func forgetGone() throws(OutputError) {
    var others: [Journal.Place] = []
    try forEachKnown(where: { _ in true }) { (self, place, entry) throws(OutputError) in
      let isElsewhere = self.argument(of: entry.path) == nil
      if isElsewhere, entry.hasResults || Files.isThere(entry.path) {
        others.append(place)
      } else {
        if entry.hasResults { try self.folder.removeResults(of: entry.path, entry.text) }
        self.outcome.gone += 1
      }
    }
    outcome.kept += others.count
    outcome.elsewhere = others.count
    order = others + order
  }

  /// Takes entries that were not met out of the journal's index, in their order.
  private mutating func forEachKnown(
    where isWanted: (JournalEntry) -> Bool,
    _ take: (inout Self, Journal.Place, JournalEntry) throws(OutputError) -> Void
  ) throws(OutputError) {
    for place in folder.journal.places {
      let entry = try OutputError.naming(folder.path) { () throws(SystemError) in
        try folder.journal.entry(at: place)
      }
      guard isWanted(entry) else { continue }
      folder.journal.forget(entry.path)
      try take(&self, place, entry)
    }
  }

  // MARK: Through the threads

  private mutating func give(_ step: Step) throws(OutputError) {
    if case .kept = step {} else { try folder.forgetPart() }
    while !crew.hasRoom || crew.isProductReady { try settle(crew.take()) }
    crew.give(step)
  }

  private mutating func settle(_ product: Product) throws(OutputError) {
    switch product {
    case .step(.archive(let source, let end, let part)):
      stage = try Stage(folder, of: source, end, resuming: part)
    case .reading(let reading, let source): try stage.add(reading, of: source)
    case .step(.row(let row, let source, let mayPass)):
      try stage.add(row, of: source, mayPass: mayPass)
    case .step(.end(let source, let end)):
      let (place, isNew) = try stage.commit(source, end)
      order.append(place)
      if isNew { outcome.tried += 1 } else { outcome.kept += 1 }
      bar?.advance(bytes: end.version?.size ?? 0)
    case .step(.discard): try stage.discard()
    case .step(.kept(let place, let entry)):
      order.append(place)
      outcome.kept += 1
      bar?.pass(bytes: entry.fingerprint.size)
    case .step(.touched(let place, let entry, let fingerprint)):
      let now = try OutputError.naming(folder.path) { () throws(SystemError) in
        try folder.journal.add(entry, at: place, now: fingerprint)
      }
      order.append(now)
      outcome.kept += 1
      bar?.pass(bytes: fingerprint.size)
    case .step(.document): preconditionFailure("a document is read before it is taken")
    }
    try stage.settle()
    try folder.settle()
  }
}
