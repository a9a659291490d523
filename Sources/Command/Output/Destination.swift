/// Where records go: a stream that takes them as they come, or files that appear when all is done.
enum Destination {
  /// The standard output, or a device or pipe named by its path.
  case stream(descriptor: CInt, name: String)
  /// A file that is written beside its place and moved there.
  case file(PendingFile)
  /// A folder of tables that is written beside its place and moved there.
  case folder(PendingFolder)

  /// The standard output.
  static var standardOutput: Self { .stream(descriptor: 1, name: "standard output") }

  /// Opens one file for writing, or the device that stands there.
  static func file(at path: Path) throws(OutputError) -> Self {
    do throws(SystemError) {
      switch try? Files.kind(of: path) {
      case .folder: throw .isDirectory
      case .other: return .stream(descriptor: try Files.device(path), name: path.description)
      case .file, nil: return .file(try PendingFile(path))
      }
    } catch {
      throw OutputError(name: path.description, error)
    }
  }

  /// Opens a folder for files of these names.
  static func folder(at path: Path, files: [String]) throws(OutputError) -> Self {
    .folder(try PendingFolder(path, files: files))
  }

  /// Appends bytes to one of the files, or to the only one.
  func append(_ bytes: [UInt8], to file: String) throws(OutputError) {
    do throws(SystemError) {
      switch self {
      case .stream(let descriptor, _): try Files.append(bytes, to: descriptor)
      case .file(let pending): try Files.append(bytes, to: pending.descriptor)
      case .folder(let pending): try pending.append(bytes, to: file)
      }
    } catch {
      throw OutputError(name: name, error)
    }
  }

  /// Puts what was written into its place.
  func commit() throws(OutputError) {
    switch self {
    case .stream:
      break
    case .file(let pending):
      do throws(SystemError) {
        try pending.commit()
      } catch {
        throw OutputError(name: name, error)
      }
    case .folder(let pending):
      try pending.commit()
    }
  }

  /// Leaves everything as it was before.
  func discard() {
    switch self {
    case .stream: break
    case .file(let pending): pending.discard()
    case .folder(let pending): pending.discard()
    }
  }

  private var name: String {
    switch self {
    case .stream(_, let name): name
    case .file(let pending): pending.path.description
    case .folder(let pending): pending.path.description
    }
  }
}
