/// Puts together what people open: the ledger, the list of failures and all records.
struct Assembly {
  let folder: DigitizedFolder

  /// The names of the files.
  static let (ledger, failures, records) = ("ledger.tsv", "failures.txt", "records.jsonl")

  /// What all sources gave together, if the files are as they were left and nothing has changed.
  ///
  /// - Parameter order: The places of the entries that count, in the order of the sources.
  /// - Returns: The counts; nil where the files have to be written.
  func standing(_ order: [Journal.Place]) -> Tally? {
    guard let completed = folder.journal.completed, completed.sources == order.count,
      zip(order, order.dropFirst()).allSatisfy({ $0 < $1 }),
      Files.size(of: folder.file(Self.ledger)) != nil,
      Files.size(of: folder.file(Self.records)) != nil,
      completed.tally.failed == 0 || Files.size(of: folder.file(Self.failures)) != nil
    else { return nil }
    return completed.tally
  }

  /// Writes the files, each of which appears whole.
  func write(_ order: [Journal.Place]) throws(OutputError) -> Tally {
    let ledger = try StagedFile(folder.staging(Self.ledger))
    let failures = try StagedFile(folder.staging(Self.failures))
    let records = try StagedFile(folder.staging(Self.records))
    var tally = Tally()
    try ledger.append(Array("\(LedgerRow.columns.joined(separator: "\t"))\n".utf8))
    for place in order {
      let entry = try OutputError.naming(folder.path) { () throws(SystemError) in
        try folder.journal.entry(at: place)
      }
      tally += entry.tally
      try folder.journal.rows(of: entry, at: place) { (row) throws(OutputError) in
        try ledger.append(row + [lineFeed])
        if let failure = LedgerRow.failure(in: row) {
          try failures.append(Array("\(failure)\n".utf8))
        }
      }
      if entry.recordBytes > 0 { try records.append(contentsOf: folder.records(of: entry.path)) }
    }
    try folder.secure()
    for file in [ledger, failures, records] { try file.close(safely: true) }
    try folder.publish(Self.records)
    if tally.failed > 0 {
      try folder.publish(Self.failures)
    } else {
      try OutputError.naming(folder.path) { () throws(SystemError) in
        try Files.removeAll(folder.file(Self.failures))
      }
    }
    try folder.publish(Self.ledger)
    Files.synchronizeFolder(folder.path)

    let journal = try StagedFile(folder.staging("journal"))
    try folder.journal.compact(order, tally) { (line) throws(OutputError) in
      try journal.append(line)
    }
    try journal.close(safely: true)
    try folder.replaceJournal(length: journal.count)
    return tally
  }
}

private let lineFeed = UInt8(ascii: "\n")
