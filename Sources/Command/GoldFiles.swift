internal import ArgumentParser
internal import BanTin
internal import Evaluation

/// The gold files that a command line names.
enum GoldFiles {
  /// All gold of a file, or of a folder to its depths, in the order of the paths.
  ///
  /// Scores from half of the gold would mislead: what cannot be read is told on the standard error,
  /// all of it, and ends the command.
  static func read(_ path: Path) throws(ExitCode) -> [Gold] {
    var golds: [Gold] = []
    var failures = 0
    func tell(_ path: Path, _ reason: String) {
      Console.tell("bantin: \(path): \(reason.printable)")
    }
    do throws(SystemError) {
      for file in try files(at: path) {
        do {
          let bytes = try Files.contents(of: file, limit: TextDecoder.defaultLimit)
          let gold = try Gold(json: bytes)
          for key in gold.unknownKeys { tell(file, "“\(key)” is no key of gold; it is not scored") }
          golds.append(gold)
        } catch {
          tell(file, "\(error)")
          failures += 1
        }
      }
    } catch {
      tell(path, "\(error)")
      failures += 1
    }
    if golds.isEmpty, failures == 0 {
      tell(path, "no gold in this folder; the names of gold files end in .gold.json")
      failures += 1
    }
    if failures > 0 { throw ExitCode(1) }
    return golds
  }

  private static func files(at path: Path) throws(SystemError) -> [Path] {
    guard try Files.kind(of: path) == .folder else { return [path] }
    var files: [Path] = []
    let listing = try Listing(of: path)
    for entry in (0..<listing.count).map({ listing[$0] })
    where entry.name.first != UInt8(ascii: ".") {
      let inside = path.appending(entry.name)
      switch entry.kind {
      case .folder: files += try self.files(at: inside)
      case .file where entry.name.suffix(10).elementsEqual(".gold.json".utf8): files.append(inside)
      case .file, .other: continue
      }
    }
    return files
  }
}
