public import FoundationEssentials

/// An article that comes with the package: a text file, and the gold beside it.
public struct Article: Sendable, CustomStringConvertible {
  /// The file's name without its ending.
  public let name: String
  private let folder: URL

  /// The five articles of `corpus/`.
  public static let seeds = articles(in: package.appending(path: "corpus"))
  /// The articles of the genre that the tests keep.
  public static let genre = articles(in: snapshots)
  /// All of them.
  public static let all = seeds + genre

  /// The name.
  public var description: String { name }

  /// The text, decoded.
  public func text() throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name + ".txt")), as: UTF8.self)
  }

  /// The JSON of the gold file.
  public func gold() throws -> Data {
    try Data(contentsOf: folder.appending(path: name + ".gold.json"))
  }

  /// Where the golden record is.
  public var snapshot: URL { Self.snapshots.appending(path: name + ".jsonl") }

  // MARK: Places

  private static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let snapshots = package.appending(path: "Tests/Articles")

  private static func articles(in folder: URL) -> [Article] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".txt") }.sorted()
      .map { Article(name: String($0.dropLast(4)), folder: folder) }
  }
}
