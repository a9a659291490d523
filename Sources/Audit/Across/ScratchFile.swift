#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// A temporary file could not be made, written or read back.
public struct ScratchError: Error, Hashable, CustomStringConvertible {
  /// The error number of the system.
  public let code: Int32

  /// What is wrong, in the system's words.
  public var description: String {
    let reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    return "temporary file: \(reason)"
  }

  init(code: Int32 = errno) {
    self.code = code
  }
}

/// Bytes that are put away on disk once they are many, and read back by their place.
///
/// The file has no name, so that nothing is left of it however the process ends. Few bytes never
/// leave the memory.
final class ScratchFile {
  /// How many bytes have been put away.
  private(set) var count = 0

  private var descriptor: CInt = -1
  private var buffer: [UInt8] = []
  private let bufferSize: Int

  init(bufferSize: Int) {
    self.bufferSize = bufferSize
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Puts bytes away behind all others, and gives their place.
  @discardableResult
  func append(_ bytes: [UInt8]) throws(ScratchError) -> Int {
    defer { count += bytes.count }
    if buffer.count + bytes.count > bufferSize { try flush() }
    if bytes.count > bufferSize {
      try write(bytes)
    } else {
      buffer += bytes
    }
    return count
  }

  /// Reads bytes back; fewer than asked for at the end.
  func read(at offset: Int, count wanted: Int) throws(ScratchError) -> [UInt8] {
    let wanted = max(0, min(wanted, count - offset))
    let written = count - buffer.count
    guard offset < written else { return Array(buffer[(offset - written)...].prefix(wanted)) }
    if offset + wanted > written { try flush() }
    var bytes = [UInt8](repeating: 0, count: wanted)
    var filled = 0
    while filled < wanted {
      let got = unsafe bytes.withUnsafeMutableBytes { room in
        unsafe pread(
          descriptor, room.baseAddress.map { unsafe $0 + filled }, wanted - filled,
          off_t(offset + filled))
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw ScratchError(code: got < 0 ? errno : EIO) }
      filled += got
    }
    return bytes
  }

  private func flush() throws(ScratchError) {
    try write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func write(_ bytes: [UInt8]) throws(ScratchError) {
    if descriptor < 0 { descriptor = try Self.unnamed() }
    var rest = bytes[...]
    while !rest.isEmpty {
      let done = unsafe rest.withUnsafeBytes { unsafe Self.write(descriptor, $0) }
      if done < 0, errno == EINTR { continue }
      guard done > 0 else { throw ScratchError(code: done < 0 ? errno : EIO) }
      rest = rest.dropFirst(done)
    }
  }

  private static func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
    unsafe Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
    unsafe Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #else
    unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
  }

  /// A new file in the folder for such, whose name is taken away at once.
  private static func unnamed() throws(ScratchError) -> CInt {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    var path = Array(((folder.isEmpty ? "/tmp" : folder) + "/bantin-XXXXXX").utf8CString)
    let descriptor = unsafe mkstemp(&path)
    guard descriptor >= 0 else { throw ScratchError() }
    unsafe unlink(path)
    return descriptor
  }
}
