internal import BanTin

/// The findings that a person has looked at and accepted, in files named `.bantin-accepted` beside
/// the articles.
///
/// A line is the check, the finding's id and the reason; empty lines and those that begin with `#`
/// are passed over.
///
/// ```
/// period-conflict 1c9e0d7a2b4f The awards really are for five years.
/// ```
struct AcceptedFindings {
  /// The name of the files.
  static let fileName = ".bantin-accepted"

  private struct Entry {
    let line: Int
    let rule: String
    let id: String
    var isUsed = false
  }

  /// How many findings were silenced.
  private(set) var count = 0
  /// How many lines made no sense, or files could not be read.
  private(set) var failures = 0

  /// The files' entries, by the folder that they lie in.
  private var folders: [Path: [Entry]] = [:]

  /// Says whether a finding about an article or a file of records is accepted, and remembers it.
  ///
  /// The entries of its folder must have been read before.
  mutating func accepts(_ finding: Finding, in file: Path) -> Bool {
    let folder = file.parent
    guard let id = finding.id,
      let index = folders[folder]?.firstIndex(where: { $0.id == id && $0.rule == finding.rule })
    else { return false }
    folders[folder]?[index].isUsed = true
    count += 1
    return true
  }

  /// Tells which entries silence nothing any more.
  ///
  /// - Parameters:
  ///   - checks: The checks that were run; what others found may still be there.
  ///   - roots: The folders that were audited whole.
  /// - Returns: A line for each, `PATH:LINE: …`.
  func stale(_ checks: [Check], in roots: [Path]) -> [String] {
    let rules = Dictionary(uniqueKeysWithValues: checks.map { ($0.name, $0.comparesArticles) })
    return folders.sorted { $0.key.description < $1.key.description }.flatMap { folder, entries in
      let isRoot = roots.contains(folder)
      let isWhole = isRoot || roots.contains { root in folder.ancestors.contains(root) }
      return entries.compactMap { entry -> String? in
        guard !entry.isUsed, isWhole else { return nil }
        let path = "\(folder.appending(Self.fileName.utf8)):\(entry.line)"
        guard let comparesArticles = rules[entry.rule] else {
          return Check.named(entry.rule) == nil
            ? "\(path): no check is named \(entry.rule.printable)" : nil
        }
        // Another folder may hold the other article.
        guard isRoot || !comparesArticles else { return nil }
        return "\(path): stale: \(entry.rule) \(entry.id) is found no more; remove the line"
      }
    }
  }

  /// Reads the entries of a folder that has not been met before.
  mutating func load(_ folder: Path) {
    guard folders[folder] == nil else { return }
    folders[folder] = []
    let path = folder.appending(Self.fileName.utf8)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try Files.contents(of: path, limit: TextDecoder.defaultLimit)
    } catch .notFound {
      return
    } catch {
      tell("\(path): \(error)")
      return
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      guard let rule = words.first, !rule.hasPrefix("#") else { continue }
      guard words.count > 2, words[1].count == 12, words[1].allSatisfy(\.isHexDigit) else {
        tell("\(path):\(index + 1): no check, id and reason")
        continue
      }
      folders[folder]?.append(
        Entry(line: index + 1, rule: String(rule), id: words[1].lowercased()))
    }
  }

  private mutating func tell(_ message: String) {
    Console.tell("bantin: \(message)")
    failures += 1
  }
}
