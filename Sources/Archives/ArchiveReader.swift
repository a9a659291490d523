internal import CArchive

/// Reads an archive, or a single packed file, entry by entry.
@safe final class ArchiveReader {
  /// What stands before the bytes of an entry.
  struct Entry {
    /// The path in the archive as stored; empty where it has none that can be read.
    let path: [UInt8]
    let kind: Kind
    let isEncrypted: Bool
    /// Whether the file is no archive but one packed file.
    let isSingle: Bool
    /// Whether the next entry can be found without unpacking this one.
    let isSkippedCheaply: Bool

    enum Kind { case file, folder, other }
  }

  /// Whether nothing further can be read.
  var isSpent = false
  private let archive: OpaquePointer
  /// Bytes that the archive is read from; they must stay where they are.
  private let bytes: UnsafeMutableRawBufferPointer?

  /// Reads what a descriptor stands at the beginning of, or behind bytes that it gave already.
  init(descriptor: Int32, behind head: [UInt8]) throws(ContainerError) {
    let opened = unsafe head.withUnsafeBytes { head in
      unsafe head.isEmpty
        ? carchive_open_descriptor(descriptor)
        : carchive_open_pipe(descriptor, head.baseAddress, Int64(head.count))
    }
    guard let archive = unsafe opened else { throw .noMemory }
    unsafe self.archive = archive
    unsafe bytes = nil
  }

  /// Reads bytes.
  init(_ bytes: [UInt8]) throws(ContainerError) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
    unsafe copy.copyBytes(from: bytes)
    guard let archive = unsafe carchive_open_bytes(copy.baseAddress, Int64(bytes.count)) else {
      unsafe copy.deallocate()
      throw .noMemory
    }
    unsafe self.archive = archive
    unsafe self.bytes = copy
  }

  deinit {
    unsafe carchive_close(archive)
    unsafe bytes?.deallocate()
  }

  /// The next entry; nil behind the last.
  func next() throws(ContainerError) -> Entry? {
    var entry = unsafe carchive_entry()
    switch unsafe carchive_next(archive, &entry) {
    case carchive_end: return nil
    case carchive_bad_archive: throw .damaged(reason)
    default: break
    }
    let kind: Entry.Kind =
      switch unsafe entry.kind {
      case carchive_file: .file
      case carchive_folder: .folder
      default: .other
      }
    let path = unsafe entry.path.map { unsafe Array(String(cString: $0).utf8) } ?? []
    return unsafe Entry(
      path: path, kind: kind, isEncrypted: entry.is_encrypted != 0, isSingle: entry.is_single != 0,
      isSkippedCheaply: entry.is_skipped_cheaply != 0)
  }

  /// At most so many further bytes of the entry; none at its end.
  func read(_ count: Int) throws(ContainerError) -> [UInt8] {
    var result = carchive_ok
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var read: Int64 = 0
      if let start = buffer.baseAddress {
        result = unsafe carchive_read(archive, start, Int64(count), &read)
      }
      filled = Int(read)
    }
    switch result {
    case carchive_ok: return bytes
    case carchive_bad_entry: throw .damagedEntry(reason)
    default: throw .damaged(reason)
    }
  }

  /// Whether, at the end, nothing at all was unpacked.
  var isEmpty: Bool { unsafe carchive_is_empty(archive) != 0 }

  /// How many bytes have been taken from the file, packed as they are.
  var consumed: Int { Int(unsafe carchive_consumed(archive)) }

  private var reason: String { unsafe String(cString: carchive_reason(archive)) }
}

/// The version of the libarchive that unpacks, such as "3.6.2".
public var archiveVersion: String { unsafe String(cString: carchive_version()) }
