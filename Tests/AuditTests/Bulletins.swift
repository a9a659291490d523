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
