import Audit
import BanTin
import Records

/// What the audit finds in a bulletin: `rule severity`, in the order of the text.
func findings(in bulletin: String) throws -> [Finding] {
  try Reader().read(bulletin).findings
}

/// The names of the rules that found an error or a warning.
func alarms(in bulletin: String) throws -> [String] {
  try findings(in: bulletin).filter { $0.severity != .note }.map(\.rule)
}

/// What the comparison of some bulletins finds, in the order of the bulletins.
///
/// - Parameters:
///   - bulletins: The articles.
///   - checks: The checks that are run.
///   - memory: How many bytes may be held before they are put away on disk.
/// - Returns: The findings.
/// - Throws: What reading and comparing throw.
func disagreements(
  among bulletins: [String], checks: [Check] = Check.all, memory: Int = 1 << 20
) throws -> [ArchiveAuditor.Found] {
  let auditor = ArchiveAuditor(checks: checks, memory: memory)
  for (index, bulletin) in bulletins.enumerated() {
    try auditor.add(Reader().read(bulletin, uri: "news/\(index + 1).txt"))
  }
  var found: [ArchiveAuditor.Found] = []
  try auditor.forEachFinding { found.append($0) }
  return found
}

/// The bulletins of an example, which lines of `---` divide.
func bulletins(of example: String) -> [String] {
  example.split(separator: "\n", omittingEmptySubsequences: false)
    .split(separator: "---").map { $0.joined(separator: "\n") }
}
