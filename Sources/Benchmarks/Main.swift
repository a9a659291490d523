internal import FoundationEssentials

/// Times the steps from bytes to records, each by itself: what `make bench` shows by stage.
///
/// Usage: `Benchmarks ROUNDS FOLDER…`. All files of a folder are read into the memory, and taken
/// through the steps as often as said. For each folder one line of JSON tells how many bytes it has
/// and how many seconds each step took, the median of the rounds.
@main struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let rounds = arguments.first.flatMap({ Int($0) }), rounds > 0, arguments.count > 1 else {
      print("Usage: Benchmarks ROUNDS FOLDER…")
      return
    }
    for folder in arguments.dropFirst() {
      var stages = Stages(documents: try documents(in: folder))
      for _ in 0..<rounds { try stages.run() }
      let result = Result(
        folder: folder, bytes: stages.bytes, documents: stages.documents.count,
        seconds: stages.medians)
      print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
    }
  }

  private struct Result: Encodable {
    let folder: String
    let bytes: Int
    let documents: Int
    let seconds: [String: Double]
  }

  private static func documents(in folder: String) throws -> [Stages.Document] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().compactMap { name in
      var isFolder = false
      let path = "\(folder)/\(name)"
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else {
        return nil
      }
      return Stages.Document(
        name: name, bytes: Array(try Data(contentsOf: URL(filePath: path))))
    }
  }
}
