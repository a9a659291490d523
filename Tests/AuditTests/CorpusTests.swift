import BanTin
import FoundationEssentials
import Testing

/// The five articles of `corpus/`: exactly what they contradict, and nothing more.
@Suite struct CorpusTests {
  @Test(arguments: [
    ("000_ef0203ef4db0ba49", ["period-conflict"]),
    ("001_08bb2dbbbbbf253c", []),
    ("002_23d32859916c0ca4", []),
    ("003_c2318068df541ef9", ["period-conflict"]),
    ("004_f89f375cf33db940", []),
  ])
  func findsTheContradictions(of name: String, _ rules: [String]) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let bytes = try Data(contentsOf: root.appending(path: "corpus/\(name).txt"))
    let record = try Reader().read(Array(bytes))
    #expect(record.findings.filter { $0.severity != .note }.map(\.rule) == rules)
  }
}
