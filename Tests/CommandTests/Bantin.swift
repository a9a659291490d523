import BanTin
import FoundationEssentials

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// How a run of the command ended.
struct Outcome {
  /// The exit status, or 128 and the number of the signal that ended it.
  let status: Int32
  let output: [UInt8]
  let error: String

  /// The output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// The lines of the output.
  var lines: [Substring] { text.split(separator: "\n") }

  /// The records of JSON Lines.
  func records() throws -> [Record] {
    try lines.map { try JSONDecoder().decode(Record.self, from: Data($0.utf8)) }
  }

  /// The paths that the records were read from.
  func sources() throws -> [String] { try records().map(\.source.uri) }
}

/// The built command, run as a process in a folder of its own.
///
/// Its streams are files, so no test waits on a pipe that another one's process has inherited.
final class Bantin {
  /// The folder that the command runs in; removed in the end.
  let folder: String

  init() throws {
    var template = Array("/tmp/bantin-test-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Failure(call: "mkdtemp") }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// A call of the system failed.
  struct Failure: Error {
    let call: String
    let code = errno
  }

  /// Runs the command to its end.
  func callAsFunction(
    _ arguments: String..., input: String = "/dev/null", output: String? = nil
  ) throws -> Outcome {
    try run([Self.path] + arguments, input: input, output: output)
  }

  /// Runs a line of shell, in which `bantin` is the command, to its end.
  func shell(_ line: String) throws -> Outcome {
    try run(["/bin/bash", "-c", "PATH=\(Self.products):$PATH; \(line)"])
  }

  /// Makes a file in the folder, and the folders to it.
  func write(_ bytes: [UInt8], to path: String) throws {
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(
      atPath: "\(folder)/\(parent)", withIntermediateDirectories: true)
    guard FileManager.default.createFile(atPath: "\(folder)/\(path)", contents: Data(bytes)) else {
      throw Failure(call: "createFile \(path)")
    }
  }

  /// Makes a file of an article with that text.
  func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// What a file in the folder holds; nil where there is none.
  func contents(of path: String) -> String? {
    FileManager.default.contents(atPath: "\(folder)/\(path)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The names in the folder or one in it, hidden ones included, in order.
  func names(in path: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)").sorted()
  }

  // MARK: - Processes

  /// The folder of the package.
  static let package = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()

  /// Where the command was built: beside the tests.
  private static let products: String = {
    // On macOS another program loads the tests and is told where they are.
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    let parts = bundle.split(separator: "/")
    let end = parts.firstIndex { $0.hasSuffix(".xctest") } ?? parts.count - 1
    return parts[..<end].map { "/\($0)" }.joined()
  }()

  private static let path = products + "/bantin"

  private func run(
    _ arguments: [String], input: String = "/dev/null", output: String? = nil
  ) throws -> Outcome {
    let streams = "\(folder)-streams"
    try FileManager.default.createDirectory(atPath: streams, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: streams) }
    let process = try start(
      arguments, input: input, output: output ?? "\(streams)/output", error: "\(streams)/error")
    let status = try wait(for: process)
    let read = { (name: String) in
      Array(FileManager.default.contents(atPath: "\(streams)/\(name)") ?? Data())
    }
    return Outcome(
      status: status,
      output: read("output"),
      error: String(decoding: read("error"), as: UTF8.self)
    )
  }

  /// Starts the command and lets it run.
  func start(_ arguments: String..., output: String = "/dev/null") throws -> pid_t {
    try start([Self.path] + arguments, input: "/dev/null", output: output, error: "/dev/null")
  }

  private func start(
    _ arguments: [String], input: String, output: String, error: String
  ) throws -> pid_t {
    // The shell goes to the folder and becomes the command, with the same process number.
    let all = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder] + arguments
    let words = unsafe all.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }

    var files = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&files)
    defer { unsafe posix_spawn_file_actions_destroy(&files) }
    let new = O_WRONLY | O_CREAT | O_APPEND
    unsafe posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&files, 1, output, new, 0o666)
    unsafe posix_spawn_file_actions_addopen(&files, 2, error, new, 0o666)

    // Whoever runs the tests may ignore or block signals, and the command would inherit that.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, "/bin/sh", &files, &attributes, words, environ)
    guard code == 0 else { throw Failure(call: "posix_spawn") }
    return process
  }

  /// Waits for a process to end, and ends it where it does not within half a minute.
  func wait(for process: pid_t) throws -> Int32 {
    var status: Int32 = 0
    let start = ContinuousClock.now
    while unsafe waitpid(process, &status, WNOHANG) == 0 {
      if .now - start > .seconds(30) { kill(process, SIGKILL) }
      usleep(1000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
