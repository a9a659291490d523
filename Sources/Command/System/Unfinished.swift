#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The temporary files that must not outlive the process.
///
/// A signal that ends the process (interrupt, terminate, hang-up) removes them first. The handler
/// may do next to nothing: it reads a list of C strings made beforehand, and calls `unlink` and
/// `rmdir`, which POSIX allows there.
enum Unfinished {
  /// Remembers paths, a folder behind the files in it.
  static func add(_ paths: [Path]) {
    let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
      .allocate(capacity: paths.count + 1)
    for (index, path) in paths.enumerated() {
      unsafe list[index] = path.withCString { unsafe strdup($0) }
    }
    unsafe list[paths.count] = nil
    unsafe doomed = list
    for signal in [SIGINT, SIGTERM, SIGHUP] { handle(signal) }
  }

  /// Forgets them: they are finished, or removed.
  ///
  /// The strings stay allocated, because a handler may be reading them.
  static func forget() {
    unsafe doomed = nil
  }

  /// Says a line on the standard error when a signal ends the process.
  static func announce(_ line: String) {
    unsafe farewell = strdup("\n\(line)\n")
    for signal in [SIGINT, SIGTERM, SIGHUP] { handle(signal) }
  }

  /// Handles a signal, unless whoever started the process wants it ignored, as `nohup` does.
  private static func handle(_ signal: CInt) {
    var action = sigaction()
    unsafe sigaction(signal, nil, &action)
    #if canImport(Darwin)
    let ignored = unsafe unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self) == 1
    #else
    let ignored = unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    #endif
    if !ignored { system_signal(signal, removeUnfinished) }
  }
}

/// What is said in the end; nil where there is nothing to say.
nonisolated(unsafe) private var farewell: UnsafeMutablePointer<CChar>?

/// A list of C strings that ends in nil; nil where nothing is unfinished.
nonisolated(unsafe) private var doomed: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?

private func removeUnfinished(_ signal: CInt) {
  if let list = unsafe doomed {
    var index = 0
    while let path = unsafe list[index] {
      if unsafe unlink(path) != 0 { unsafe rmdir(path) }
      index += 1
    }
  }
  if let farewell = unsafe farewell {
    _ = unsafe write(STDERR_FILENO, farewell, strlen(farewell))
  }
  // To end the way the signal ends any process, so that a shell sees why.
  system_signal(signal, SIG_DFL)
  raise(signal)
}

/// `signal` by a name that no parameter hides.
private func system_signal(_ number: CInt, _ handler: (@convention(c) (CInt) -> Void)?) {
  signal(number, handler)
}
