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

  /// What became of what an input holds.
  private enum Product: Sendable {
    /// A record, and what is written of it.
    case record(Record, RecordWriter)
    case failed(InputFailure)
    case passedOver
  }

  /// Reads all articles, writes their records, and tells how it goes.
  func run(
    _ inputs: inout Inputs, to output: inout RecordOutput, telling report: inout BatchReport
  ) throws(OutputError) {
    let blank = output.part
    let crew = Crew<Inputs.Input.Found, Product>(size: jobs) { read($0, into: blank) }
    defer { crew.dismiss() }
    // For one article no thread is worth its while: the first waits until there is a second.
    var first: Inputs.Input.Found?
    var areTogether = false
    while let input = inputs.next() {
      try input.documents(walk) { (found) throws(OutputError) in
        guard jobs > 1 else { return try take(read(found, into: blank), &output, &report) }
        if !areTogether {
          guard let earlier = first else {
            first = found
            return
          }
          areTogether = true
          crew.give(earlier)
        }
        if !crew.hasRoom { try take(crew.take(), &output, &report) }
        crew.give(found)
      }
    }
    if !areTogether, let first { try take(read(first, into: blank), &output, &report) }
    while !crew.isIdle { try take(crew.take(), &output, &report) }
    report.passedOver += inputs.passedOver
  }

  private func read(_ found: Inputs.Input.Found, into blank: RecordWriter) -> Product {
    switch found {
    case .document(let document):
      do throws(InputFailure) {
        let record = try document.reading { (document) throws(ReadingError) in
          try reader.read(document.bytes, uri: document.uri, contentType: document.contentType)
        }
        // What is written of a record is made where the record is, so that one thread can write all.
        let told = certain ? record.certain : record
        var part = blank
        part.write(told)
        return .record(told, part)
      } catch {
        return .failed(error)
      }
    case .failed(let failure): return .failed(failure)
    case .passedOver: return .passedOver
    }
  }

  private func take(
    _ product: Product, _ output: inout RecordOutput, _ report: inout BatchReport
  ) throws(OutputError) {
    switch product {
    case .record(let record, let part):
      try output.write(part)
      report.read(record)
    case .failed(let failure): report.failed(failure)
    case .passedOver: report.passedOver += 1
    }
  }
}
