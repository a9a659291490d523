internal import BanTin
internal import Crypto

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension Files {
  /// What tells one state of a file from another without a look into it.
  struct Version: Hashable {
    let kind: Kind
    let identity: Identity
    /// Its bytes.
    let size: Int
    /// When it was written, in nanoseconds since 1970.
    let modified: Int

    /// Whether it was written so lately that it may be written once more without another time.
    ///
    /// The times of some file systems have steps of two seconds.
    var isYoung: Bool {
      var now = timespec()
      _ = unsafe clock_gettime(CLOCK_REALTIME, &now)
      return Int(now.tv_sec) - modified / 1_000_000_000 < 3
    }
  }

  /// The version of what stands at `path`, or at the end of the links there.
  static func version(of path: Path) throws(SystemError) -> Version {
    let status = try status(of: path)
    #if canImport(Darwin)
    let time = status.st_mtimespec
    #else
    let time = status.st_mtim
    #endif
    return Version(
      kind: Kind(mode: status.st_mode),
      identity: Identity(device: status.st_dev, node: status.st_ino), size: Int(status.st_size),
      modified: Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec))
  }

  /// The size of the file at `path`; nil where there is none.
  static func size(of path: Path) -> Int? {
    guard let status = try? status(of: path), Kind(mode: status.st_mode) == .file else {
      return nil
    }
    return Int(status.st_size)
  }

  /// Whether a symbolic link stands at `path`.
  static func isLink(_ path: Path) -> Bool {
    entryStatus(of: path).map { $0.st_mode & S_IFMT == S_IFLNK } ?? false
  }

  /// Whether anything stands at `path`, be it a link that leads nowhere.
  static func isThere(_ path: Path) -> Bool {
    entryStatus(of: path) != nil
  }

  private static func entryStatus(of path: Path) -> stat? {
    var status = stat()
    return unsafe path.withCString { unsafe lstat($0, &status) } == 0 ? status : nil
  }

  /// The SHA-256 of the file at `path`, in hexadecimal digits.
  static func digest(of path: Path) throws(SystemError) -> String {
    let descriptor = try opened(path)
    defer { close(descriptor) }
    var hash = SHA256()
    while true {
      let bytes = try available(at: descriptor, most: 1 << 20)
      if bytes.isEmpty { return hexadecimal(hash.finalize()) }
      hash.update(data: bytes)
    }
  }

  /// The SHA-256 of bytes, in hexadecimal digits.
  static func digest(of bytes: [UInt8]) -> String {
    hexadecimal(SHA256.hash(data: bytes))
  }
}
