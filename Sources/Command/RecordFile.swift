internal import BanTin

/// Reads records back from JSON Lines.
enum RecordFile {
  /// Hands over the records of a file one after the other; empty lines are passed over.
  static func read(_ path: Path, _ take: (Record) -> Void) throws(InputFailure) {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try Files.contents(of: path, limit: TextDecoder.defaultLimit)
    } catch {
      throw InputFailure(path.description, error)
    }
    var (start, line) = (0, 0)
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      line += 1
      if bytes[start..<end].contains(where: { $0 > 0x20 }) {
        do throws(Record.Malformed) {
          take(try Record(json: bytes[start..<end]))
        } catch {
          throw InputFailure("\(path):\(line)", error)
        }
      }
      start = end + 1
    }
  }
}
