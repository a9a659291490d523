import Emission
import FoundationEssentials
import Records
import TestSupport
import Testing

/// Whole articles and their records: `Tests/Articles/<name>.jsonl`.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter GoldenTests` writes the files; review what changed.
@Suite struct GoldenTests {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  @Test(arguments: Article.all) func keepsItsRecord(_ article: Article) throws {
    let record = try record(of: article.text(), uri: article.name + ".txt")
    let line = record.json() + "\n"
    if Self.isRecording { try Data(line.utf8).write(to: article.snapshot) }
    let snapshot = try #require(
      try? Data(contentsOf: article.snapshot), "no snapshot; record it with RECORD_SNAPSHOTS=1")
    guard !snapshot.elementsEqual(line.utf8) else { return }
    let kept = try JSONDecoder().decode(Record.self, from: snapshot)
    let change = lines(record).difference(from: lines(kept))
    Issue.record("\(change.map(\.description).joined(separator: "\n"))")
  }

  private func lines(_ record: Record) -> [Substring] {
    record.json(indented: true).split(separator: "\n")
  }
}

extension CollectionDifference<Substring>.Change {
  fileprivate var description: String {
    switch self {
    case .insert(let line, let text, _): "+ \(line + 1): \(text)"
    case .remove(let line, let text, _): "- \(line + 1): \(text)"
    }
  }
}
