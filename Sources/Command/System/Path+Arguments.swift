#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension Path {
  /// The paths that arguments of the command line name.
  ///
  /// Swift mends arguments to UTF-8, and a name in an old encoding would then lead nowhere: such
  /// arguments are taken as the system has them.
  static func arguments(_ texts: [String]) -> [Path] {
    guard texts.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else {
      return texts.map { Path($0) }
    }
    var raw: [String: [Path]] = [:]
    for index in (1..<Int(CommandLine.argc)).reversed() {
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { continue }
      let bytes = unsafe UnsafeRawBufferPointer(start: argument, count: strlen(argument))
      unsafe raw[String(cString: argument), default: []].append(Path(Array(bytes)))
    }
    // Of several that look the same when mended, each is taken once, in order.
    return texts.map { raw[$0]?.popLast() ?? Path($0) }
  }
}
