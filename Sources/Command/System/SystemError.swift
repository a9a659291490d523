#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A call of the system that failed.
struct SystemError: Error, Hashable {
  /// The value of `errno`.
  let code: CInt

  /// The failure of the call just made.
  static var last: Self { Self(code: errno) }

  static let brokenPipe = Self(code: EPIPE)
  static let damaged = Self(code: EIO)
  static let isDirectory = Self(code: EISDIR)
  static let exists = Self(code: EEXIST)
  static let notFound = Self(code: ENOENT)
  static let notDirectory = Self(code: ENOTDIR)
  static let notSupported = Self(code: EINVAL)
  static let tooLarge = Self(code: EFBIG)
  static let nameTooLong = Self(code: ENAMETOOLONG)
  static let wouldBlock = Self(code: EAGAIN)

  /// What a person can do about it; nil where nothing better than the reason can be said.
  var remedy: String? {
    switch code {
    case ENOENT: "check the path"
    case EACCES, EPERM: "check the permissions"
    case ENOSPC, EDQUOT: "free some space or write elsewhere"
    case EMFILE, ENFILE: "close some programs or raise `ulimit -n`"
    default: nil
    }
  }
}

extension SystemError: CustomStringConvertible {
  /// The system's words for it, and a remedy where there is one.
  var description: String {
    let reason = unsafe String(cString: strerror(code))
    return remedy.map { "\(reason); \($0)" } ?? reason
  }
}

/// Makes a call, which gives -1 and sets `errno` on failure, until no signal interrupts it.
func retrying<Count: SignedInteger>(_ call: () -> Count) throws(SystemError) -> Count {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw .last }
  }
}
