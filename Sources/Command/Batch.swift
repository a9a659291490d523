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

  /// What became of something found: what is written of its record, the articles that it holds,
  /// which are read one by one so that they need no more memory than one, or none.
  ///
  /// The record itself stays with the thread that made it: memory that one thread takes and another
  /// gives back makes both wait.
  private enum Outcome {
    case record(ArticleSummary, RecordWriter)
    case several(Articles)
    case none(Inputs.Input.Found)
  }

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

  /// Reads what was found, here and now.
  private func read(
    _ found: Inputs.Input.Found, _ output: inout RecordOutput, _ report: inout BatchReport
  ) throws(OutputError) {
    guard let articles = report.articles(of: found, by: reader) else { return }
    try write(articles, &output, &report)
  }

  private func write(
    _ articles: Articles, _ output: inout RecordOutput, _ report: inout BatchReport
  ) throws(OutputError) {
    var articles = articles
    while let record = report.next(of: &articles) {
      try output.write(certain ? record.certain : record)
      report.read(record)
    }
  }

  /// Threads that read what is given to them.
  private func hire(writing blank: RecordWriter) -> Crew<Inputs.Input.Found, Outcome> {
    Crew(size: jobs) { found in
      guard case .document(let document) = found else { return .none(found) }
      do throws(InputFailure) {
        var articles = try document.articles(by: reader)
        guard articles.pieces.count == 1 else { return .several(articles) }
        let record = try document.reading { (_) throws(ReadingError) in try articles.next() }
        guard let record else { return .several(articles) }
        // What is written of a record is made where the record is, so that one thread can write all.
        var part = blank
        part.write(certain ? record.certain : record)
        return .record(ArticleSummary(record), part)
      } catch {
        return .none(.failed(error))
      }
    }
  }

  private func take(
    from crew: Crew<Inputs.Input.Found, Outcome>, _ output: inout RecordOutput,
    _ report: inout BatchReport
  ) throws(OutputError) {
    switch crew.take() {
    case .record(let summary, let part):
      try output.write(part)
      report.read(summary)
    case .several(let articles):
      try write(articles, &output, &report)
    case .none(let found):
      try read(found, &output, &report)
    }
  }
}
