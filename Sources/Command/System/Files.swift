internal import BanTin
internal import CSystem

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// What the command asks of the file system.
enum Files {
  /// What stands at a path.
  enum Kind {
    case file
    case folder
    /// A device, a pipe, a socket; in a listing also a symbolic link.
    case other

    init(mode: mode_t) {
      switch mode & S_IFMT {
      case S_IFREG: self = .file
      case S_IFDIR: self = .folder
      default: self = .other
      }
    }
  }

  /// What stands at `path`, or at the end of the links there.
  static func kind(of path: Path) throws(SystemError) -> Kind {
    Kind(mode: try status(of: path).st_mode)
  }

  /// The permission bits of what stands at `path`.
  static func permissions(of path: Path) throws(SystemError) -> mode_t {
    try status(of: path).st_mode & 0o777
  }

  /// What makes two paths lead to the same file.
  struct Identity: Hashable {
    let device: dev_t
    let node: ino_t
  }

  /// The identity of what stands at `path`, or at the end of the links there.
  static func identity(of path: Path) throws(SystemError) -> Identity {
    let status = try status(of: path)
    return Identity(device: status.st_dev, node: status.st_ino)
  }

  /// The identity of the file that the standard output goes to; nil if that is no regular file.
  static var outputIdentity: Identity? {
    var status = stat()
    guard unsafe fstat(STDOUT_FILENO, &status) == 0, Kind(mode: status.st_mode) == .file
    else { return nil }
    return Identity(device: status.st_dev, node: status.st_ino)
  }

  /// The path without links, `.` and `..`.
  static func realPath(_ path: Path) throws(SystemError) -> Path {
    guard let resolved = unsafe path.withCString({ unsafe realpath($0, nil) }) else { throw .last }
    defer { unsafe free(resolved) }
    return unsafe Path(Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved))))
  }

  /// The bytes of the file at `path`, or of the standard input for nil.
  ///
  /// ``SystemError/tooLarge`` is thrown where there are more than `limit`.
  static func contents(of path: Path?, limit: Int) throws(SystemError) -> [UInt8] {
    guard let path else { return try contents(of: STDIN_FILENO, limit: limit) }
    let descriptor = try opened(path)
    defer { close(descriptor) }
    return try contents(of: descriptor, limit: limit)
  }

  /// What a descriptor gives at once, or when there is something: no byte at the end alone.
  static func available(at descriptor: CInt, most: Int) throws(SystemError) -> [UInt8] {
    while true {
      do {
        var bytes = [UInt8](repeating: 0, count: most)
        let count = try retrying {
          unsafe bytes.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
        }
        bytes.removeLast(most - count)
        return bytes
      } catch .wouldBlock {
        wait(for: POLLIN, at: descriptor)
      }
    }
  }

  /// Opens a file for reading, and gives its descriptor.
  static func opened(_ path: Path) throws(SystemError) -> CInt {
    try descriptor(path, O_RDONLY)
  }

  /// Closes what was opened for reading.
  static func close(_ descriptor: CInt) {
    #if canImport(Darwin)
    Darwin.close(descriptor)
    #elseif canImport(Musl)
    Musl.close(descriptor)
    #else
    Glibc.close(descriptor)
    #endif
  }

  /// A file as it is read: whole, or piece by piece where it holds several documents.
  enum Content {
    case document([UInt8])
    /// A file that stands at its beginning, or a pipe behind what it has given already.
    case container(OpenFile, behind: [UInt8], ContainerFormat)
  }

  /// A file open for reading, which is closed with the last use of it.
  final class OpenFile {
    let descriptor: CInt

    private let isOurs: Bool

    /// Opens the file at `path`, or takes the standard input for nil, which is not closed.
    fileprivate init(_ path: Path?) throws(SystemError) {
      isOurs = path != nil
      descriptor = try path.map { (path) throws(SystemError) in try opened(path) } ?? STDIN_FILENO
    }

    deinit { if isOurs { close(descriptor) } }
  }

  /// The bytes of the file at `path`, or of the standard input for nil; of a container, the open
  /// file.
  ///
  /// ``SystemError/tooLarge`` is thrown for a document of more bytes than one may have.
  static func content(of path: Path?) throws(SystemError) -> Content {
    let file = try OpenFile(path)
    let head = try chunk(ContainerFormat.prefix, from: file.descriptor)
    guard let format = ContainerFormat(head, name: path?.description ?? "") else {
      let limit = TextDecoder.defaultLimit
      return .document(try contents(of: file.descriptor, behind: head, limit: limit))
    }
    // A pipe cannot go back.
    let isBack = lseek(file.descriptor, -off_t(head.count), SEEK_CUR) >= 0
    return .container(file, behind: isBack ? [] : head, format)
  }

  /// Makes a new file for writing, and gives its descriptor.
  ///
  /// ``SystemError/exists`` is thrown where the path is taken.
  static func newFile(_ path: Path) throws(SystemError) -> CInt {
    try descriptor(path, O_WRONLY | O_CREAT | O_EXCL)
  }

  /// Opens a device or a pipe for writing.
  static func device(_ path: Path) throws(SystemError) -> CInt {
    try descriptor(path, O_WRONLY)
  }

  /// Writes all bytes, however many calls that takes.
  static func append(_ bytes: [UInt8], to descriptor: CInt) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      do {
        let count = try retrying {
          unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
        }
        rest = rest.dropFirst(count)
      } catch .wouldBlock {
        wait(for: POLLOUT, at: descriptor)
      }
    }
  }

  /// Makes sure that what was written outlives a loss of power, and closes the file.
  static func finish(_ descriptor: CInt, permissions: mode_t? = nil) throws(SystemError) {
    defer { close(descriptor) }
    if let permissions { _ = fchmod(descriptor, permissions) }
    _ = try retrying { fsync(descriptor) }
  }

  /// Fills the places of standard streams that whoever started the process has closed.
  ///
  /// Otherwise the next file to be opened would take such a place, and get messages into it. What
  /// fills them fails when it is used, as a closed stream does.
  static func fillStandardStreams() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Makes a folder.
  static func newFolder(_ path: Path) throws(SystemError) {
    try check(unsafe path.withCString { unsafe mkdir($0, 0o777) })
  }

  /// Moves a file or an empty folder's name onto another at one stroke.
  static func move(_ old: Path, to new: Path) throws(SystemError) {
    let result = unsafe old.withCString { old in
      unsafe new.withCString { new in unsafe rename(old, new) }
    }
    try check(result)
  }

  /// Lets two names change places at one stroke.
  ///
  /// ``SystemError/notSupported`` is thrown where the system or the file system cannot.
  static func exchange(_ one: Path, _ other: Path) throws(SystemError) {
    try check(
      unsafe one.withCString { one in
        unsafe other.withCString { other in unsafe csystem_exchange(one, other) }
      })
  }

  /// Removes a file.
  static func remove(_ path: Path) throws(SystemError) {
    try check(unsafe path.withCString { unsafe unlink($0) })
  }

  /// Removes an empty folder.
  static func removeFolder(_ path: Path) throws(SystemError) {
    try check(unsafe path.withCString { unsafe rmdir($0) })
  }

  /// Makes sure that a change of names in a folder outlives a loss of power, where that can be.
  static func synchronizeFolder(_ path: Path) {
    guard let descriptor = try? Self.descriptor(path, O_RDONLY) else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Waits until a descriptor gives or takes more, where whoever gave us it has set it so that
  /// calls do not wait.
  private static func wait(for events: Int32, at descriptor: CInt) {
    var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }

  static func check(_ result: CInt) throws(SystemError) {
    if result != 0 { throw .last }
  }

  static func status(of path: Path) throws(SystemError) -> stat {
    var status = stat()
    try check(unsafe path.withCString { unsafe stat($0, &status) })
    return status
  }

  static func descriptor(_ path: Path, _ flags: CInt) throws(SystemError) -> CInt {
    try retrying {
      unsafe path.withCString { unsafe open($0, flags | O_CLOEXEC | O_NOCTTY, 0o666) }
    }
  }

  private static func contents(
    of descriptor: CInt, behind head: [UInt8] = [], limit: Int
  ) throws(SystemError) -> [UInt8] {
    var status = stat()
    try check(unsafe fstat(descriptor, &status))
    let kind = Kind(mode: status.st_mode)
    if kind == .folder { throw .isDirectory }

    let size = kind == .file ? Int(status.st_size) : 0
    guard size <= limit else { throw .tooLarge }
    // One byte more than the size, so that a regular file that has not grown takes one call. Devices
    // and the files of `/proc` say nothing of their size.
    var room = max(size > 0 ? size + 1 : 1 << 16, head.count + 1)
    var bytes = try chunk(room, from: descriptor, behind: head, likely: size)
    var mayHaveMore = bytes.count == room
    while mayHaveMore {
      guard bytes.count <= limit else { throw .tooLarge }
      room = max(bytes.count, 1 << 16)
      let more = try chunk(room, from: descriptor)
      mayHaveMore = more.count == room
      bytes += more
    }
    return bytes
  }

  /// Reads as many bytes as asked for, or fewer at the end of the file.
  ///
  /// Those that were read before count, too. After the `likely` count there are no more to ask for.
  private static func chunk(
    _ size: Int, from descriptor: CInt, behind head: [UInt8] = [], likely: Int = 0
  ) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = unsafe buffer.update(fromContentsOf: head)
      while count < size, count != likely || count == 0 {
        let room = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        do throws(SystemError) {
          let more = try retrying { unsafe read(descriptor, room.baseAddress, room.count) }
          if more == 0 { break }
          count += more
        } catch .wouldBlock {
          wait(for: POLLIN, at: descriptor)
        } catch {
          failure = error
          break
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
