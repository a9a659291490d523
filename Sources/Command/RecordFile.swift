internal import BanTin

/// Reads records back from JSON Lines.
enum RecordFile {
  /// Hands over the records of a file one after the other; empty lines are passed over.
  static func read(_ path: Path, _ take: (Record) -> Void) throws(InputFailure) {
    let lines = try reading(path) { () throws(SystemError) in
      try LineReader(path, limit: TextDecoder.defaultLimit)
    }
    var line = 0
    while let bytes = try reading(path, { () throws(SystemError) in try lines.next() }) {
      line += 1
      guard bytes.contains(where: { $0 > 0x20 }) else { continue }
      do throws(Record.Malformed) {
        take(try Record(json: bytes))
      } catch {
        throw InputFailure("\(path):\(line)", error)
      }
    }
  }

  /// Gives failures of the system the name of the file.
  private static func reading<Value>(
    _ path: Path, _ call: () throws(SystemError) -> Value
  ) throws(InputFailure) -> Value {
    do throws(SystemError) {
      return try call()
    } catch {
      throw InputFailure(path.description, error)
    }
  }
}
