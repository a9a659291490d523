internal import BanTin

/// Compares the articles of a run with one another, and remembers which files they came from.
struct ArchiveAudit {
  /// How many times the disk did not take what it was to keep; the comparison ends with the first.
  private(set) var failures = 0

  private let auditor: ArchiveAuditor
  /// The files, and where in them the articles begin: one entry a file, not one a record.
  private var files: [(file: Path?, first: Int)] = []

  init(checks: [Check]) {
    auditor = ArchiveAuditor(checks: checks)
  }

  /// Takes down what an article says that others may say too.
  mutating func add(_ record: Record, in file: Path?) {
    guard failures == 0 else { return }
    if files.isEmpty || files.last?.file != file { files.append((file, auditor.count)) }
    do throws(ScratchError) {
      try auditor.add(record)
    } catch {
      fail(error)
    }
  }

  /// Hands over each finding, with the file of the article that it is told of.
  mutating func forEachFinding(_ take: (ArchiveAuditor.Found, Path?) -> Void) {
    guard failures == 0 else { return }
    let files = files
    do throws(ScratchError) {
      try auditor.forEachFinding { found in
        let position = found.articles[0].position
        var (low, high) = (0, files.count)
        while high - low > 1 {
          let middle = (low + high) / 2
          if files[middle].first <= position { low = middle } else { high = middle }
        }
        take(found, files[low].file)
      }
    } catch {
      fail(error)
    }
  }

  private mutating func fail(_ error: ScratchError) {
    failures += 1
    Console.tell("bantin: articles are not compared with one another: \(error)")
  }
}
