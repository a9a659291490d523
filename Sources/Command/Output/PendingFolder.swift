/// A folder of files that appears at its path whole, or not at all.
///
/// It is filled beside its place. When all files are complete and safely on the disk, it changes
/// places with the folder that stands there, which is then removed.
final class PendingFolder {
  /// Where the folder is to appear, links resolved.
  let path: Path

  private let temporary: Path
  private let descriptors: [String: CInt]

  /// Opens a folder that is to appear at `path`, or to replace the one there.
  ///
  /// A folder is replaced only if it holds none but `files`, so that a slip of the hand does not
  /// cost anybody their documents.
  init(_ path: Path, files: [String]) throws(OutputError) {
    let place = (try? Files.realPath(path)) ?? path
    try Self.check(place, holdsOnly: files)

    let temporary = place.temporary
    var descriptors: [String: CInt] = [:]
    Unfinished.add(files.map { temporary.appending($0.utf8) } + [temporary])
    do throws(SystemError) {
      try Files.newFolder(temporary)
      for file in files {
        descriptors[file] = try Files.newFile(temporary.appending(file.utf8))
      }
    } catch {
      Self.remove(temporary, files: files)
      Unfinished.forget()
      throw OutputError(name: place.description, error)
    }
    self.path = place
    self.temporary = temporary
    self.descriptors = descriptors
  }

  /// Appends to one of the files.
  func append(_ bytes: [UInt8], to file: String) throws(SystemError) {
    guard let descriptor = descriptors[file] else { preconditionFailure("no file \(file)") }
    try Files.append(bytes, to: descriptor)
  }

  /// Moves the folder to its place.
  func commit() throws(OutputError) {
    let files = Array(descriptors.keys)
    try Self.check(path, holdsOnly: files)
    do throws(SystemError) {
      for descriptor in descriptors.values { try Files.finish(descriptor) }
      Files.synchronizeFolder(temporary)
      try putInPlace()
    } catch {
      throw OutputError(name: path.description, error)
    }
    Files.synchronizeFolder(path.parent)
    // What the folder replaced now bears its temporary name.
    Self.remove(temporary, files: files)
    Unfinished.forget()
  }

  /// Removes the folder; what stood at its path stays.
  func discard() {
    Self.remove(temporary, files: Array(descriptors.keys))
    Unfinished.forget()
  }

  private func putInPlace() throws(SystemError) {
    do {
      try Files.exchange(temporary, path)
      return
    } catch .notFound {
      try Files.move(temporary, to: path)
      return
    } catch {
      // The file system cannot exchange names: two steps, with a moment between them.
    }
    let aside = path.temporary
    try Files.move(path, to: aside)
    try Files.move(temporary, to: path)
    try Files.move(aside, to: temporary)
  }

  private static func check(_ path: Path, holdsOnly files: [String]) throws(OutputError) {
    let listing: Listing
    do {
      listing = try Listing(of: path)
    } catch .notFound {
      return
    } catch {
      throw OutputError(name: path.description, error)
    }
    for index in 0..<listing.count {
      let entry = String(decoding: listing[index].name, as: UTF8.self)
      guard files.contains(entry) else {
        throw .foreign(folder: path.description, entry: entry.printable)
      }
    }
  }

  private static func remove(_ folder: Path, files: [String]) {
    for file in files { try? Files.remove(folder.appending(file.utf8)) }
    try? Files.removeFolder(folder)
  }
}
