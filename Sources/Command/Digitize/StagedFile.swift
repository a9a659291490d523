/// A file that is written where nobody looks for it, and then moved to its place.
final class StagedFile {
  /// How many bytes were appended.
  private(set) var count = 0

  private let path: Path
  private let descriptor: CInt
  private var waiting: [UInt8] = []
  private var isOpen = true

  /// For so many bytes, the cost of a call is no longer felt.
  private static let patience = 1 << 16

  /// Begins a file, in the place of one that an earlier run left there.
  init(_ path: Path) throws(OutputError) {
    self.path = path
    descriptor = try OutputError.naming(path) { () throws(SystemError) in
      try Files.removeAll(path)
      return try Files.newFile(path)
    }
  }

  /// Goes on with a file behind its first `length` bytes.
  init(resuming path: Path, at length: Int) throws(OutputError) {
    self.path = path
    descriptor = try OutputError.naming(path) { () throws(SystemError) in
      let descriptor = try Files.device(path)
      try Files.truncate(descriptor, to: length)
      try Files.rewind(descriptor, to: length)
      return descriptor
    }
    count = length
  }

  deinit { if isOpen { Files.close(descriptor) } }

  /// Appends bytes.
  func append(_ bytes: some Collection<UInt8>) throws(OutputError) {
    waiting += bytes
    count += bytes.count
    if waiting.count > Self.patience { try drain() }
  }

  /// Appends what another file holds.
  func append(contentsOf source: Path) throws(OutputError) {
    try OutputError.naming(source) { () throws(SystemError) in
      let file = try Files.opened(source)
      defer { Files.close(file) }
      while true {
        let bytes = try Files.available(at: file, most: 1 << 16)
        if bytes.isEmpty { return }
        waiting += bytes
        count += bytes.count
        if waiting.count > Self.patience {
          try Files.append(waiting, to: descriptor)
          waiting = []
        }
      }
    }
  }

  /// Takes back what was appended behind the first `length` bytes.
  func truncate(to length: Int) throws(OutputError) {
    let back = count - length
    if back <= waiting.count {
      waiting.removeLast(back)
    } else {
      try drain()
      try OutputError.naming(path) { () throws(SystemError) in
        try Files.truncate(descriptor, to: length)
        try Files.rewind(descriptor, to: length)
      }
    }
    count = length
  }

  /// Puts all into the file, and makes sure on demand that it outlives a loss of power.
  func close(safely: Bool = false) throws(OutputError) {
    try drain()
    isOpen = false
    try OutputError.naming(path) { () throws(SystemError) in
      if safely { try Files.finish(descriptor) } else { Files.close(descriptor) }
    }
  }

  /// Puts all into the file.
  func drain() throws(OutputError) {
    try OutputError.naming(path) { () throws(SystemError) in
      try Files.append(waiting, to: descriptor)
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
