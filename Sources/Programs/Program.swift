internal import CProcess
internal import FoundationEssentials

/// A program of the system that reads what nothing here does: PDF, Word, pictures.
///
/// It runs without a shell, in an empty folder of its own, for a limited time, in limited memory.
///
/// ```swift
/// let output = try Program.pdfToText.run(["-tsv", "in.pdf", "-"], on: bytes, named: "in.pdf")
/// ```
public struct Program: Sendable, Hashable {
  /// The name of its file, as in `pdftotext`.
  public let name: String
  /// What it is for, in a few words.
  public let purpose: String
  /// The package that holds it in Debian and Ubuntu.
  public let debianPackage: String
  /// The package that holds it in Homebrew.
  public let homebrewPackage: String

  /// A program by its name, and where it comes from.
  public init(name: String, purpose: String, debianPackage: String, homebrewPackage: String) {
    self.name = name
    self.purpose = purpose
    self.debianPackage = debianPackage
    self.homebrewPackage = homebrewPackage
  }

  /// How far a program may go.
  public struct Limits: Sendable, Hashable {
    /// Seconds until it is ended.
    public var seconds: UInt32 = 120
    /// Bytes of memory.
    public var memory: UInt64 = 4 << 30
    /// Bytes that it may write, to its output and to each file.
    public var output = 1 << 28

    /// The usual limits: two minutes, 4 GiB of memory, 256 MiB of output.
    public init() {}

    /// The usual limits but for the time.
    public init(seconds: UInt32) { self.seconds = seconds }
  }

  /// The path of the program; nil if it is not installed.
  ///
  /// It is looked for in the folders of `PATH`, the relative ones left out.
  public var path: String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return folders.split(separator: ":").lazy
      .filter { $0.hasPrefix("/") }
      .map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Runs the program on a document.
  ///
  /// - Parameters:
  ///   - arguments: What follows the program's name.
  ///   - bytes: The document, which is laid into the folder that the program runs in.
  ///   - file: The document's name there.
  ///   - limits: How far the program may go.
  /// - Returns: Its standard output.
  /// - Throws: ``ProgramError``, if it is not installed, fails, or meets a limit.
  public func run(
    _ arguments: [String], on bytes: [UInt8], named file: String, limits: Limits = Limits()
  ) throws(ProgramError) -> [UInt8] {
    let workshop = try Workshop()
    try workshop.write(bytes, to: file)
    return try run(arguments, in: workshop, limits: limits)
  }

  /// Runs the program in a folder, where it finds files and may leave some.
  ///
  /// - Returns: Its standard output.
  /// - Throws: ``ProgramError``, if it is not installed, fails, or meets a limit.
  public func run(
    _ arguments: [String], in workshop: Workshop, limits: Limits = Limits()
  ) throws(ProgramError) -> [UInt8] {
    guard let path else { throw .missing(self) }
    let words = CStrings([path] + arguments)
    // Nothing of the user's settings, and no more threads than one, for others run beside it.
    let environment = CStrings([
      "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(workshop.path)", "TMPDIR=\(workshop.path)",
      "LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1",
    ])
    let bounds = process_limits(
      seconds: limits.seconds, memory: limits.memory, file: UInt64(limits.output),
      output: limits.output)
    var result = unsafe process_result()
    unsafe process_run(path, words.pointers, environment.pointers, workshop.path, bounds, &result)
    defer { unsafe process_free(&result) }

    let status = unsafe result.status
    switch unsafe result.end {
    case process_exited where status == 0:
      return unsafe Array(
        UnsafeBufferPointer(start: result.output, count: result.output_count))
    case process_exited, process_signalled:
      throw .failed(self, status: status, complaint: unsafe complaint(in: result))
    case process_timed_out: throw .tookTooLong(self, seconds: limits.seconds)
    case process_wrote_too_much: throw .wroteTooMuch(self, bytes: limits.output)
    default: throw .notStarted(self, errno: status)
    }
  }

  /// The first line of what a program said on its standard error.
  private func complaint(in result: process_result) -> String {
    let bytes = unsafe withUnsafeBytes(of: result.complaint) { unsafe Array($0.prefix { $0 != 0 }) }
    let line = bytes.split(separator: UInt8(ascii: "\n")).first ?? []
    return String(decoding: line, as: UTF8.self)
  }
}

/// Strings as C takes them: an array of pointers that ends with nil.
@safe private final class CStrings {
  let pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
  private let count: Int

  init(_ strings: [String]) {
    count = strings.count
    unsafe pointers = .allocate(capacity: count + 1)
    for (index, string) in strings.enumerated() {
      let bytes = string.utf8CString
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
      for (place, byte) in bytes.enumerated() { unsafe copy[place] = byte }
      unsafe pointers[index] = copy
    }
    unsafe pointers[count] = nil
  }

  deinit {
    for index in 0..<count { unsafe pointers[index]?.deallocate() }
    unsafe pointers.deallocate()
  }
}
