internal import BanTin

/// A file that is digitized.
struct SourceFile {
  let path: Path
  /// The name that it has in records.
  let uri: String

  /// What is known of it when all of it was read.
  struct End {
    /// Its version; nil where it is no file.
    let version: Files.Version?
    /// What it is, if it holds documents.
    var format: ContainerFormat?
    /// The digest of an archive.
    var sha256: String?
    /// What was known of it before.
    var old: (place: Journal.Place, entry: JournalEntry)?
  }
}

/// What was read of one document: its text and its records, or why not.
struct Reading {
  let document: Inputs.Input.Document
  private(set) var source: Source?
  private(set) var text: [UInt8] = []
  /// Records that were not taken yet.
  var records = RecordWriter(format: .jsonl)
  private(set) var articles = 0
  private(set) var findings = 0
  private(set) var failure: InputFailure?

  private var rest: Articles?

  /// Of a document with more articles than fill so many bytes of records, those that follow are read
  /// one by one when their turn comes, so that they need no more memory than one.
  private static let patience = 1 << 20

  /// Reads a document.
  init(_ document: Inputs.Input.Document, by reader: Reader) {
    self.document = document
    do throws(InputFailure) {
      let articles = try document.articles(by: reader)
      text = try document.reading { (_) throws(ReadingError) in try articles.normalizedText() }
      source = articles.source
      rest = articles
    } catch {
      failure = error
    }
    while records.pendingBytes < Self.patience, let record = next() { records.write(record) }
  }

  /// The digest of the document.
  var sha256: String { source?.sha256 ?? Files.digest(of: document.bytes) }

  /// Reads the next article.
  mutating func next() -> Record? {
    do throws(ReadingError) {
      guard let record = try rest?.next() else {
        rest = nil
        return nil
      }
      articles += 1
      findings += record.findings.count
      return record
    } catch {
      failure = InputFailure(document.name, error)
      rest = nil
      return nil
    }
  }
}
