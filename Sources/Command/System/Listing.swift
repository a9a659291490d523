#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// The entries of one folder in the order of their paths' bytes.
///
/// All names lie in one array: a folder of a million files takes some 40 MB and not several times
/// that.
struct Listing {
  /// One entry.
  struct Entry {
    let name: ArraySlice<UInt8>
    let kind: Files.Kind
  }

  /// Where a name stands among the names.
  fileprivate struct Place {
    let start: UInt32
    let length: UInt16
    let kind: Files.Kind
  }

  /// The names, one behind the other.
  ///
  /// That of a folder ends in a slash, because so do the paths of what is in it, and it is the
  /// paths that are in order.
  private var names: [UInt8] = []
  private var places: [Place] = []

  /// Reads the folder at `path`.
  init(of path: Path) throws(SystemError) {
    guard let folder = unsafe path.withCString({ unsafe opendir($0) }) else { throw .last }
    defer { unsafe closedir(folder) }
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else {
        if errno != 0 { throw .last }
        break
      }
      unsafe add(entry, in: folder)
    }
    let names = names
    places.sort { names[$0].lexicographicallyPrecedes(names[$1]) }
  }

  /// How many entries there are.
  var count: Int { places.count }

  subscript(index: Int) -> Entry {
    let place = places[index]
    let name = names[place]
    return Entry(name: place.kind == .folder ? name.dropLast() : name, kind: place.kind)
  }

  private mutating func add(_ entry: UnsafeMutablePointer<dirent>, in folder: OpaquePointer) {
    // The name is longer than the array of the type says on some systems; take it by its address.
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    let name = unsafe UnsafeRawPointer(entry).advanced(by: offset)
      .assumingMemoryBound(to: CChar.self)
    let bytes = unsafe UnsafeRawBufferPointer(start: name, count: strlen(name))
    if unsafe bytes.elementsEqual(".".utf8) || bytes.elementsEqual("..".utf8) { return }

    let kind: Files.Kind
    switch Int(unsafe entry.pointee.d_type) {
    case Int(DT_REG): kind = .file
    case Int(DT_DIR): kind = .folder
    case Int(DT_UNKNOWN):
      // Some file systems leave it to be asked.
      var status = stat()
      let found = unsafe fstatat(dirfd(folder), name, &status, AT_SYMLINK_NOFOLLOW) == 0
      kind = found ? Files.Kind(mode: status.st_mode) : .other
    default: kind = .other
    }

    let start = UInt32(names.count)
    unsafe names.append(contentsOf: bytes)
    if kind == .folder { names.append(UInt8(ascii: "/")) }
    places.append(Place(start: start, length: UInt16(names.count - Int(start)), kind: kind))
  }
}

extension [UInt8] {
  fileprivate subscript(place: Listing.Place) -> ArraySlice<UInt8> {
    self[Int(place.start)..<Int(place.start) + Int(place.length)]
  }
}
