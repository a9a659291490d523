internal import BanTin

/// The articles that a command line names, one after the other.
///
/// Paths come in the order given. A folder is walked to its depths, in the order of its paths'
/// bytes: regular files whose names end in `.txt` or have no ending, nothing hidden, and no links,
/// so that no walk goes in circles. A file named by itself is read whatever it is called. What two
/// of the paths lead to is read once, where it comes first.
struct Inputs: IteratorProtocol {
  /// One thing to read, or what is wrong with it.
  enum Input {
    case standardInput
    case file(Path)
    /// A file of a folder.
    case walked(Path)
    case failed(Path, SystemError)
    /// What a folder holds that is not read, told only on request.
    case leftOut(Path, Files.Kind)
  }

  /// How many files of folders were left out because of their names.
  private(set) var passedOver = 0

  private let arguments: [Path]
  private var nextArgument = 0
  private var walk: [Level] = []
  private var seen = Seen()
  private let outputs: Set<Files.Identity>
  private let tellsLeftOut: Bool

  /// A folder that is being walked, and the real path that it has.
  private struct Level {
    let path: Path
    let real: Path
    let listing: Listing
    var next = 0
  }

  /// - Parameters:
  ///   - arguments: Paths of files and folders, `-` for the standard input.
  ///   - outputs: What is being written, and is therefore left out of every walk.
  ///   - tellsLeftOut: Whether to give what is not read, too, and not only count it.
  init(_ arguments: [Path], outputs: Set<Files.Identity>, tellsLeftOut: Bool = false) {
    self.arguments = arguments
    self.outputs = outputs
    self.tellsLeftOut = tellsLeftOut
  }

  /// The next thing to read.
  mutating func next() -> Input? {
    while true {
      if let input = walk.isEmpty ? nextNamed() : nextWalked() { return input }
      if walk.isEmpty, nextArgument == arguments.count { return nil }
    }
  }

  /// The next argument, if it is a file; a folder begins a walk.
  private mutating func nextNamed() -> Input? {
    guard nextArgument < arguments.count else { return nil }
    let path = arguments[nextArgument]
    nextArgument += 1
    if path == Path("-") { return seen.takeStandardInput() ? .standardInput : nil }
    do throws(SystemError) {
      let kind = try Files.kind(of: path)
      let real = try Files.realPath(path)
      if kind == .folder {
        return seen.takeFolder(real) ? enter(path, real: real) : nil
      }
      return seen.takeFile(real) ? .file(path) : nil
    } catch {
      return .failed(path, error)
    }
  }

  /// The next entry of the innermost folder, if it is a file to read.
  private mutating func nextWalked() -> Input? {
    let level = walk[walk.count - 1]
    guard level.next < level.listing.count else {
      walk.removeLast()
      return nil
    }
    walk[walk.count - 1].next += 1
    let entry = level.listing[level.next]
    if entry.name.first == UInt8(ascii: ".") { return nil }

    let path = level.path.appending(entry.name)
    let real = level.real.appending(entry.name)
    switch entry.kind {
    case .folder:
      return seen.hasFolder(real) || isOutput(path) ? nil : enter(path, real: real)
    case .file where Self.includes(entry.name):
      return seen.hasFile(real) || isOutput(path) ? nil : .walked(path)
    case .file, .other:
      passedOver += 1
      return tellsLeftOut && !isOutput(path) ? .leftOut(path, entry.kind) : nil
    }
  }

  private func isOutput(_ path: Path) -> Bool {
    guard !outputs.isEmpty, let identity = try? Files.identity(of: path) else { return false }
    return outputs.contains(identity)
  }

  private mutating func enter(_ path: Path, real: Path) -> Input? {
    do throws(SystemError) {
      walk.append(Level(path: path, real: real, listing: try Listing(of: path)))
      return nil
    } catch {
      return .failed(path, error)
    }
  }
}

extension Inputs {
  private static let endings = Set(
    (Reader.endings + ContainerFormat.endings).map { Array($0.utf8) })

  /// Whether a file of a folder or an archive is read, by its name.
  static func includes(_ name: ArraySlice<UInt8>) -> Bool {
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return true }
    return endings.contains(name[dot...].dropFirst().map { $0 | 0x20 })
  }
}

/// What earlier arguments have led to, by real paths.
///
/// It grows with the arguments and not with the files, because a walk meets no file twice.
private struct Seen {
  private var files: Set<Path> = []
  private var folders: Set<Path> = []
  private var standardInput = false

  mutating func takeStandardInput() -> Bool {
    defer { standardInput = true }
    return !standardInput
  }

  mutating func takeFile(_ real: Path) -> Bool {
    if walked(real, selected: Inputs.includes(real.name)) { return false }
    return files.insert(real).inserted
  }

  mutating func takeFolder(_ real: Path) -> Bool {
    if walked(real, selected: true) { return false }
    return folders.insert(real).inserted
  }

  /// Whether an earlier argument named this file.
  func hasFile(_ real: Path) -> Bool {
    files.contains(real)
  }

  /// Whether an earlier argument named this folder.
  func hasFolder(_ real: Path) -> Bool {
    folders.contains(real)
  }

  /// Whether the walk of an earlier folder came by.
  private func walked(_ real: Path, selected: Bool) -> Bool {
    guard selected, !folders.isEmpty else { return false }
    var step = real
    for ancestor in real.ancestors {
      // A walk does not go behind a hidden name.
      if step.name.first == UInt8(ascii: ".") { return false }
      if folders.contains(ancestor) { return true }
      step = ancestor
    }
    return false
  }
}
