/// Reads articles from lines of JSON objects.
struct JSONLines {
  private let chunks: Chunks
  private let field: String
  private let limits: ContainerLimits
  private var number = 0

  init(_ chunks: Chunks, field: String, limits: ContainerLimits) {
    self.chunks = chunks
    self.field = field
    self.limits = limits
  }

  /// The number of the next line that is not empty, from 1, and its text; nil behind the last.
  mutating func next() throws(ContainerError) -> (line: Int, text: Result<[UInt8], ContainerError>)?
  {
    if number == 0, Self.isRecord(try chunks.peek(200)) {
      throw .holdsRecords
    }
    while true {
      number += 1
      do throws(ContainerError) {
        guard let line = try chunks.line(limit: limits.entryBytes) else { return nil }
        guard line.contains(where: { $0 > 0x20 }) else { continue }
        return (number, .success(try text(in: line)))
      } catch {
        if error.endsContainer { throw error }
        return (number, .failure(error))
      }
    }
  }

  /// Whether a line begins as records of this library do.
  private static func isRecord(_ head: ArraySlice<UInt8>) -> Bool {
    let start = String(decoding: head.filter { $0 > 0x20 }, as: UTF8.self)
    return start.hasPrefix(#"{"schema":"bantin/"#)
  }

  private func text(in line: [UInt8]) throws(ContainerError) -> [UInt8] {
    let line = try JSONLine(line[...], names: JSONLine.Names(text: field))
    guard let bytes = line.bytes else { throw .noText(field: field) }
    return bytes
  }
}
