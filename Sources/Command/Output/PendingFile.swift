/// A file that appears at its path whole, or not at all.
///
/// It is written beside its place and moved there when it is complete and safely on the disk.
final class PendingFile {
  /// Where the file is to appear, links resolved.
  let path: Path
  /// What to write to.
  let descriptor: CInt

  private let temporary: Path

  /// Opens a file that is to appear at `path`, or to replace the one there.
  init(_ path: Path) throws(SystemError) {
    self.path = (try? Files.realPath(path)) ?? path
    temporary = self.path.temporary
    Unfinished.add([temporary])
    do {
      descriptor = try Files.newFile(temporary)
    } catch {
      Unfinished.forget()
      throw error
    }
  }

  /// Moves the file to its place.
  func commit() throws(SystemError) {
    try Files.finish(descriptor, permissions: try? Files.permissions(of: path))
    try Files.move(temporary, to: path)
    Unfinished.forget()
    Files.synchronizeFolder(path.parent)
  }

  /// Removes the file; what stood at its path stays.
  func discard() {
    try? Files.remove(temporary)
    Unfinished.forget()
  }
}

extension Path {
  /// A hidden name beside this one, different each time.
  var temporary: Path {
    let random = String(UInt64.random(in: 0...(.max)), radix: 36)
    return parent.appending(Array(".".utf8) + name + Array(".\(random).tmp".utf8))
  }
}
