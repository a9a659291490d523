internal import BanTin

/// Articles on their way to records: read one after the other, or several at a time.
///
/// However many are read at a time, their records come in the order of the articles, and so do the
/// messages about those that cannot be read.
struct Batch {
  /// What reads the articles.
  let reader: Reader
  /// The walk through archives.
  let walk: ContainerWalk
  /// Whether facts that rest on a guess are left out.
  let certain: Bool
  /// How many articles are read at a time.
  let jobs: Int

  /// What became of something found: its records, also as what is written of them, and what went
  /// wrong then; or none.
  private enum Outcome {
    case records([Record], RecordWriter, InputFailure?)
    case none(Inputs.Input.Found)
  }

  /// Documents of more bytes are read article by article as they are written, so that no more than
  /// one record is held.
  private static let large = 1 << 20

  /// Reads all articles, writes their records, and tells how it goes.
  func run(
    _ inputs: inout Inputs, to output: inout RecordOutput, telling report: inout BatchReport
  ) throws(OutputError) {
    var first: Inputs.Input.Found?
    var crew: Crew<Inputs.Input.Found, Outcome>?
    defer { crew?.dismiss() }
    while let input = inputs.next() {
      try input.documents(walk) { (found) throws(OutputError) in
        if jobs == 1 { return try read(found, &output, &report) }
        if isLarge(found) {
          if let crew {
            while !crew.isIdle { try take(from: crew, &output, &report) }
          } else if let known = first {
            first = nil
            try read(known, &output, &report)
          }
          return try read(found, &output, &report)
        }
        guard let crew else {
          // For one article no thread is worth its while.
          guard let known = first else { return first = found }
          let new = hire(writing: output.part)
          crew = new
          new.give(known)
          return new.give(found)
        }
        while !crew.hasRoom || crew.isProductReady { try take(from: crew, &output, &report) }
        crew.give(found)
      }
    }
    if let crew {
      while !crew.isIdle { try take(from: crew, &output, &report) }
    } else if let first {
      try read(first, &output, &report)
    }
    report.passedOver += inputs.passedOver
  }

  private func isLarge(_ found: Inputs.Input.Found) -> Bool {
    if case .document(let document) = found { document.bytes.count > Self.large } else { false }
  }

  /// Reads what was found, here and now.
  private func read(
    _ found: Inputs.Input.Found, _ output: inout RecordOutput, _ report: inout BatchReport
  ) throws(OutputError) {
    guard var articles = report.articles(of: found, by: reader) else { return }
    while let record = report.next(of: &articles) {
      try output.write(certain ? record.certain : record)
      report.read(record)
    }
  }

  /// Threads that read what is given to them.
  private func hire(writing blank: RecordWriter) -> Crew<Inputs.Input.Found, Outcome> {
    Crew(size: jobs) { found in
      guard case .document(let document) = found else { return .none(found) }
      // What is written of a record is made where the record is, so that one thread can write all.
      var (part, records) = (blank, [Record]())
      do throws(InputFailure) {
        try document.reading { (document) throws(ReadingError) in
          var articles = try reader.articles(
            in: document.bytes, uri: document.uri, contentType: document.contentType)
          while let record = try articles.next() {
            part.write(certain ? record.certain : record)
            records.append(record)
          }
        }
        return .records(records, part, nil)
      } catch {
        return .records(records, part, error)
      }
    }
  }

  private func take(
    from crew: Crew<Inputs.Input.Found, Outcome>, _ output: inout RecordOutput,
    _ report: inout BatchReport
  ) throws(OutputError) {
    switch crew.take() {
    case .records(let records, let part, let failure):
      try output.write(part)
      for record in records { report.read(record) }
      if let failure { report.failed(failure) }
    case .none(let found):
      try read(found, &output, &report)
    }
  }
}
