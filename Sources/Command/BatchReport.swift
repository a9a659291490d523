internal import BanTin

/// Tells on the standard error how a batch goes: failures at once, a bar or a table meanwhile, and
/// what is left to say at the end.
///
/// Where all goes well and nobody asked for a table, it says nothing.
struct BatchReport {
  /// How many inputs could not be read.
  private(set) var failures = 0
  /// How many files of folders were left out because of their names.
  var passedOver = 0

  private var articles = 0
  private var bar: ProgressBar?
  private var table: SummaryTable?

  /// - Parameters:
  ///   - inputs: What will be read; counted beforehand where a bar is to show how much is left.
  ///   - summary: Whether to show a table of what was read.
  init(inputs: Inputs, summary: Bool) {
    if summary {
      table = SummaryTable(terminal: .error)
    } else {
      bar = ProgressBar(of: inputs)
    }
  }

  /// The document that an input holds; nil where there is none, which is then told.
  mutating func document(_ found: Inputs.Input.Found) -> Inputs.Input.Document? {
    switch found {
    case .document(let document): return document
    case .failed(let failure): failed(failure)
    case .passedOver: passedOver += 1
    }
    return nil
  }

  /// The articles of what an input holds; nil where it could not be read, which is then told.
  mutating func articles(of found: Inputs.Input.Found, by reader: Reader) -> Articles? {
    guard let document = document(found) else { return nil }
    do throws(InputFailure) {
      return try document.articles(by: reader)
    } catch {
      failed(error)
      return nil
    }
  }

  /// The record of the next article; nil where there is none, or it could not be read.
  mutating func next(of articles: inout Articles) -> Record? {
    do throws(ReadingError) {
      return try articles.next()
    } catch {
      failed(InputFailure(articles.uri.printable, error))
      return nil
    }
  }

  /// An input gave a record, perhaps one of several.
  mutating func read(_ record: Record) { read(ArticleSummary(record)) }

  /// An input gave a record of which this is what is told.
  mutating func read(_ article: ArticleSummary) {
    articles += 1
    table?.add(article)
    bar?.advance(bytes: article.bytes)
  }

  /// An input of so many bytes gave what was wanted.
  mutating func read(bytes: Int) {
    articles += 1
    bar?.advance(bytes: bytes)
  }

  /// An input gave none.
  mutating func failed(_ failure: InputFailure) {
    failures += 1
    bar?.clear()
    Console.tell("bantin: \(failure)")
    bar?.advance(bytes: 0)
  }

  /// Takes the bar away, for something else to be said.
  mutating func stop() {
    bar?.clear()
  }

  /// Says what is left to say.
  mutating func finish() {
    bar?.clear()
    table?.finish()
    if passedOver > 0 {
      Console.tell(
        "bantin: passed over \(counted(passedOver, "file")) with other endings than those of text, "
          + "web pages, archives, mail, PDF, Word and pictures; a file named by itself is read")
    }
    if articles + failures == 0 {
      Console.tell("bantin: found no article")
    }
    if failures > 0 {
      let all = articles + failures
      Console.tell("bantin: \(failures) of \(counted(all, "article")) could not be read")
    }
  }
}

/// "1 file", "2 files".
func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}
