internal import CSystem

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension Files {
  /// Makes a folder and those above it, where there are none.
  static func makeFolders(_ path: Path) throws(SystemError) {
    do throws(SystemError) {
      try newFolder(path)
    } catch .exists {
      return
    } catch .notFound {
      let parent = path.parent
      if parent == path { throw .notFound }
      try makeFolders(parent)
      try makeFolders(path)
    }
  }

  /// Moves a file or a folder to another place, whose folders are made where there are none.
  static func move(_ old: Path, toNewPlace new: Path) throws(SystemError) {
    do throws(SystemError) {
      try move(old, to: new)
    } catch .notFound {
      try makeFolders(new.parent)
      try move(old, to: new)
    }
  }

  /// Moves a file or a folder, if there is one, to another place.
  static func move(_ old: Path, ifThereTo new: Path) throws(SystemError) {
    do throws(SystemError) {
      try move(old, to: new)
    } catch .notFound {
    } catch .notDirectory {
      // A file stands where a folder above it would.
    }
  }

  /// Removes what stands at `path` with all that is in it, and says whether anything stood there.
  @discardableResult static func removeAll(_ path: Path) throws(SystemError) -> Bool {
    do throws(SystemError) {
      try remove(path)
      return true
    } catch .notFound {
      return false
    } catch .notDirectory {
      // A file stands where a folder above the path would.
      return false
    } catch {
      // A folder: Linux says so, other systems say that it is not permitted.
      guard (try? kind(of: path)) == .folder else { throw error }
    }
    let listing = try Listing(of: path)
    for index in 0..<listing.count { try removeAll(path.appending(listing[index].name)) }
    try removeFolder(path)
    return true
  }

  /// Makes a new file that holds these bytes.
  ///
  /// ``SystemError/exists`` is thrown where the path is taken.
  static func newFile(_ path: Path, holding bytes: [UInt8]) throws(SystemError) {
    let descriptor = try newFile(path)
    defer { close(descriptor) }
    try append(bytes, to: descriptor)
  }

  /// Removes the folder that something was in, and those above it, as long as they are empty.
  static func removeEmptyFolders(_ path: Path, below root: Path) {
    var path = path
    while path.bytes.count > root.bytes.count, (try? removeFolder(path)) != nil {
      path = path.parent
    }
  }

  /// Opens a file for reading and for writing at its end, and makes it where there is none.
  static func log(_ path: Path) throws(SystemError) -> CInt {
    try descriptor(path, O_RDWR | O_CREAT | O_APPEND)
  }

  /// At most so many bytes of a file from a place in it, whole unless the file ends.
  static func bytes(
    of descriptor: CInt, at offset: Int, most: Int
  ) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      while count < most {
        let room = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        do throws(SystemError) {
          let more = try retrying {
            unsafe pread(descriptor, room.baseAddress, room.count, off_t(offset + count))
          }
          if more == 0 { return }
          count += more
        } catch {
          failure = error
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Cuts a file off.
  static func truncate(_ descriptor: CInt, to length: Int) throws(SystemError) {
    _ = try retrying { ftruncate(descriptor, off_t(length)) }
  }

  /// Sets the place at which a file is written next.
  static func rewind(_ descriptor: CInt, to offset: Int) throws(SystemError) {
    _ = try retrying { lseek(descriptor, off_t(offset), SEEK_SET) }
  }

  /// Makes sure that all that was written to a file system outlives a loss of power.
  ///
  /// One call for many files costs less than one for each.
  static func synchronizeFileSystem(of descriptor: CInt) {
    csystem_synchronize(descriptor)
  }

  /// The name of the machine's present run, another one each time that it starts.
  static var boot: String {
    #if canImport(Darwin)
    var name = [CChar](repeating: 0, count: 64)
    var size = name.count
    guard unsafe sysctlbyname("kern.bootsessionuuid", &name, &size, nil, 0) == 0 else { return "?" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
    let path = Path("/proc/sys/kernel/random/boot_id")
    let bytes = (try? contents(of: path, limit: 1 << 10)) ?? Array("?".utf8)
    return String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
    #endif
  }

  /// Takes a file for this process alone, as long as it lives.
  ///
  /// ``SystemError/wouldBlock`` is thrown where another process has it.
  static func lock(_ descriptor: CInt) throws(SystemError) {
    _ = try retrying { flock(descriptor, LOCK_EX | LOCK_NB) }
  }

  /// The number of this process.
  static var process: Int { Int(getpid()) }
}
