/// Why a program of the system gave nothing.
public enum ProgramError: Error, Hashable, Sendable {
  /// It is not installed.
  case missing(Program)
  /// It did not start, for a reason that `errno` tells.
  case notStarted(Program, errno: Int32)
  /// It ended with another status than 0; the complaint is the first line of its standard error.
  case failed(Program, status: Int32, complaint: String)
  /// It was ended because it took too long.
  case tookTooLong(Program, seconds: UInt32)
  /// It was ended because it wrote too much.
  case wroteTooMuch(Program, bytes: Int)
  /// There is no folder to run it in, or no room there.
  case noWorkshop(String)

  /// What is wrong, in one clause.
  public var reason: String {
    switch self {
    case .missing(let program): "\(program.name) is not installed, which is for \(program.purpose)"
    case .notStarted(let program, let errno): "\(program.name) did not start (error \(errno))"
    case .failed(let program, let status, let complaint):
      "\(program.name) failed with status \(status)" + (complaint.isEmpty ? "" : ": \(complaint)")
    case .tookTooLong(let program, let seconds):
      "\(program.name) was ended after \(seconds) seconds"
    case .wroteTooMuch(let program, let bytes):
      "\(program.name) was ended when it had written more than \(bytes) bytes"
    case .noWorkshop(let path): "cannot write \(path)"
    }
  }

  /// What a person can do about it, in one clause.
  public var remedy: String {
    switch self {
    case .missing(let program): "install it: \(program.installation)"
    case .notStarted, .noWorkshop: "free some memory and disk space, and try again"
    case .failed: "see whether the document opens elsewhere: it may be cut off or damaged"
    case .tookTooLong, .wroteTooMuch: "split the document, or leave it out"
    }
  }
}

extension Program {
  /// The command that installs the program on this system.
  public var installation: String {
    #if canImport(Darwin)
    "brew install \(homebrewPackage)"
    #else
    "sudo apt-get install \(debianPackage)"
    #endif
  }
}
