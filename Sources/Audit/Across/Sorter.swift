/// Sorts more entries than the memory holds: runs that fit are sorted and put away, and merged in
/// the end.
///
/// An external sort and merge, not an embedded database: all that is wanted is the entries of one
/// key side by side, once, and that needs neither an index nor another library on every machine.
final class Sorter {
  /// A run that was put away, read on from where it has been read to.
  private struct Run {
    var offset: Int
    let end: Int
    var buffer: [UInt8] = []
    var at = 0
    /// The key of the next entry; nil behind the last one.
    var key: UInt64?
  }

  /// Where an entry lies among the bytes of the run that is being gathered.
  private struct Entry {
    let key: UInt64
    let start: Int
    let count: Int
  }

  private static let chunk = 1 << 16
  private static let head = 12

  private let file: ScratchFile
  private let limit: Int
  private var entries: [Entry] = []
  private var payloads: [UInt8] = []
  private var runs: [Run] = []

  /// - Parameter memory: About how many bytes a run may have.
  init(memory: Int) {
    limit = max(memory, 1 << 12)
    file = ScratchFile(bufferSize: 1 << 16)
  }

  /// Adds an entry.
  func add(_ key: UInt64, _ payload: [UInt8]) throws(ScratchError) {
    entries.append(Entry(key: key, start: payloads.count, count: payload.count))
    payloads += payload
    if payloads.count + entries.count * MemoryLayout<Entry>.stride > limit { try putAway() }
  }

  /// Hands over the payloads of each key, keys in order, payloads in the order they were added.
  ///
  /// - Parameters:
  ///   - most: How many payloads of one key are handed over; the rest is passed over, so that no
  ///     key outgrows the memory.
  ///   - take: Is given the key and its payloads.
  /// - Throws: ``ScratchError``, if they cannot be read back.
  func forEachKey(
    most: Int, _ take: (UInt64, [[UInt8]]) throws(ScratchError) -> Void
  ) throws(ScratchError) {
    try putAway()
    for index in runs.indices { try readKey(of: index) }
    var group: (key: UInt64, payloads: [[UInt8]])?
    // Runs are few, for each is as large as memory allows: they are looked through one by one.
    while let index = nextRun(), let key = runs[index].key {
      let payload = try readPayload(of: index)
      if group?.key == key {
        if let count = group?.payloads.count, count < most { group?.payloads.append(payload) }
      } else {
        if let group { try take(group.key, group.payloads) }
        group = (key, [payload])
      }
    }
    if let group { try take(group.key, group.payloads) }
  }

  /// The run whose next entry comes first; of equal ones the earliest.
  private func nextRun() -> Int? {
    var best: (index: Int, key: UInt64)?
    for (index, run) in runs.enumerated() {
      guard let key = run.key else { continue }
      if let least = best?.key, least <= key { continue }
      best = (index, key)
    }
    return best?.index
  }

  /// Sorts what was gathered and puts it away as a run.
  private func putAway() throws(ScratchError) {
    guard !entries.isEmpty else { return }
    entries.sort { ($0.key, $0.start) < ($1.key, $1.start) }
    let start = file.count
    var bytes: [UInt8] = []
    for entry in entries {
      bytes.append(integer: entry.key)
      bytes.append(integer: UInt32(entry.count))
      bytes += payloads[entry.start..<entry.start + entry.count]
      if bytes.count >= Self.chunk {
        try file.append(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try file.append(bytes)
    runs.append(Run(offset: start, end: file.count))
    entries.removeAll(keepingCapacity: true)
    payloads.removeAll(keepingCapacity: true)
  }

  /// Reads on in a run until so many bytes lie ready.
  private func fill(_ index: Int, _ count: Int) throws(ScratchError) -> Bool {
    let ready = runs[index].buffer.count - runs[index].at
    guard ready < count else { return true }
    let left = runs[index].end - runs[index].offset
    let bytes = try file.read(
      at: runs[index].offset, count: min(left, max(Self.chunk, count - ready)))
    runs[index].buffer.removeFirst(runs[index].at)
    runs[index].at = 0
    runs[index].buffer += bytes
    runs[index].offset += bytes.count
    return runs[index].buffer.count >= count
  }

  private func readKey(of index: Int) throws(ScratchError) {
    guard try fill(index, Self.head) else {
      runs[index].key = nil
      return
    }
    var reader = ByteReader(runs[index].buffer[runs[index].at...])
    runs[index].key = reader.integer(UInt64.self)
  }

  private func readPayload(of index: Int) throws(ScratchError) -> [UInt8] {
    var reader = ByteReader(runs[index].buffer[(runs[index].at + 8)...])
    let count = Int(reader.integer(UInt32.self))
    _ = try fill(index, Self.head + count)
    let start = runs[index].at + Self.head
    let payload = Array(runs[index].buffer[start..<start + count])
    runs[index].at = start + count
    try readKey(of: index)
    return payload
  }
}
