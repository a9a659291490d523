internal import BanTin

/// Articles on their way to records: read one after the other, or several at a time.
///
/// However many are read at a time, their records come in the order of the articles, and so do the
/// messages about those that cannot be read.
struct Batch {
  /// What reads the articles.
  let reader: Reader
  /// Whether facts that rest on a guess are left out.
  let certain: Bool
  /// How many articles are read at a time.
  let jobs: Int

  /// Reads all articles, writes their records, and tells how it goes.
  func run(
    _ inputs: inout Inputs, to output: inout RecordOutput, telling report: inout BatchReport
  ) throws(OutputError) {
    // For one article no thread is worth its while.
    let first = inputs.next()
    let second = jobs > 1 && first != nil ? inputs.next() : nil
    if let first, let second {
      try readTogether([first, second], &inputs, &output, &report)
    } else {
      var next = first
      while let input = next {
        switch read(input) {
        case .success(let record):
          try output.write(record)
          report.read(record)
        case .failure(let failure):
          report.failed(failure)
        }
        next = inputs.next()
      }
    }
    report.passedOver = inputs.passedOver
  }

  /// The record of an article.
  private func read(_ input: Inputs.Input) -> Result<Record, InputFailure> {
    do throws(InputFailure) {
      let record = try input.reading { (bytes, uri) throws(ReadingError) in
        try reader.read(bytes, uri: uri)
      }
      return .success(certain ? record.certain : record)
    } catch {
      return .failure(error)
    }
  }

  private func readTogether(
    _ first: [Inputs.Input], _ inputs: inout Inputs, _ output: inout RecordOutput,
    _ report: inout BatchReport
  ) throws(OutputError) {
    // What is written of a record is made where the record is, so that one thread can write it all.
    let blank = output.part
    let crew = Crew<Inputs.Input, Result<(record: Record, part: RecordWriter), InputFailure>>(
      size: jobs
    ) { input in
      read(input).map { record in
        var part = blank
        part.write(record)
        return (record, part)
      }
    }
    defer { crew.dismiss() }

    var waiting = first[...]
    var isOver = false
    while true {
      while !isOver, crew.hasRoom {
        if let input = waiting.popFirst() ?? inputs.next() {
          crew.give(input)
        } else {
          isOver = true
        }
      }
      if crew.isIdle { return }
      switch crew.take() {
      case .success(let (record, part)):
        try output.write(part)
        report.read(record)
      case .failure(let failure):
        report.failed(failure)
      }
    }
  }
}
