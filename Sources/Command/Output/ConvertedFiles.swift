/// Where converted texts go: the standard output, one file, or a folder of files with the names
/// that their sources have.
struct ConvertedFiles {
  private enum Place {
    case standardOutput
    case file(Path)
    case folder(Path)
  }

  private let place: Place
  private let arguments: [Path]
  private var written: Set<Path> = []

  /// The place for the texts that arguments lead to: a path, or the standard output for nil.
  init(of arguments: [Path], to output: String?) throws(OutputError) {
    self.arguments = arguments
    guard let output else {
      place = .standardOutput
      return
    }
    let path = Path(output)
    let isOne = arguments.count == 1 && (try? Files.kind(of: arguments[0])) != .folder
    let isFolder = (try? Files.kind(of: path)) == .folder
    place = isOne && !isFolder ? .file(path) : .folder(path)
  }

  /// Writes the text of a source, whole or not at all.
  mutating func write(
    _ text: [UInt8], of document: Inputs.Input.Document, in input: Inputs.Input
  ) throws(OutputError) {
    switch place {
    case .standardOutput:
      try write(text, to: .standardOutput)
    case .file(let path):
      try write(text, to: try .file(at: path))
    case .folder(let folder):
      var path = folder
      for name in names(of: document, in: input) {
        try make(path)
        path = path.appending(name)
      }
      written.insert(path)
      try write(text, to: try .file(at: path))
    }
  }

  /// Throws what speaks against writing the text of a document.
  func check(
    _ document: Inputs.Input.Document, of input: Inputs.Input
  ) throws(InputFailure) {
    let path: Path
    switch place {
    case .standardOutput: return
    case .file(let file): path = file
    case .folder(let folder):
      path = names(of: document, in: input).reduce(folder) { $0.appending($1) }
      if written.contains(path) {
        throw InputFailure(
          document.name, "\(path) has been written for another source of this name")
      }
    }
    if let source = input.path, let identity = try? Files.identity(of: source),
      identity == (try? Files.identity(of: path))
    {
      throw InputFailure(document.name, "the source would be replaced; name another --output")
    }
  }

  private func write(_ text: [UInt8], to destination: Destination) throws(OutputError) {
    do throws(OutputError) {
      try destination.append(text, to: "")
      try destination.commit()
    } catch {
      destination.discard()
      throw error
    }
  }

  private func make(_ folder: Path) throws(OutputError) {
    if (try? Files.kind(of: folder)) == .folder { return }
    do throws(SystemError) {
      try Files.newFolder(folder)
    } catch {
      throw OutputError(name: folder.description, error)
    }
  }

  /// The names of the folders to a source and its own, below the argument that leads to it.
  ///
  /// An archive becomes a folder.
  private func names(
    of document: Inputs.Input.Document, in input: Inputs.Input
  ) -> [ArraySlice<UInt8>] {
    let isMember = document.name != input.name
    let member = isMember ? [Path(document.uri).name] : []
    guard let path = input.path else {
      return isMember ? member : [Array("standard-input.txt".utf8)[...]]
    }
    let slash = UInt8(ascii: "/")
    for argument in arguments where path != argument {
      let folder = argument.bytes.last == slash ? argument.bytes : argument.bytes + [slash]
      if path.bytes.starts(with: folder) {
        let below = path.bytes.dropFirst(folder.count).split(separator: slash)
        if !below.contains(where: { $0.elementsEqual("..".utf8) }) { return below + member }
      }
    }
    return [path.name] + member
  }
}
