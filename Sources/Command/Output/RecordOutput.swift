internal import BanTin

/// Writes records in a format to their destination, holding no more than a few at a time.
struct RecordOutput: ~Copyable {
  private var writer: RecordWriter
  private let destination: Destination
  private let patience: Int

  /// How many bytes may wait: for so many, the cost of a call is no longer felt.
  private static let enough = 1 << 16

  /// Opens a file or folder, or the standard output for nil, and writes what stands before the
  /// first record.
  init(format: RecordWriter.Format, excel: Bool, path: Path?) throws(OutputError) {
    part = RecordWriter(format: format, excel: excel)
    writer = part
    destination =
      switch (path, format) {
      case (nil, _): .standardOutput
      case (let path?, .csv): try .folder(at: path, files: writer.files)
      case (let path?, _): try .file(at: path)
      }
    // Who watches a terminal wants each record when it is there.
    patience = path == nil && Terminal.output.isInteractive ? 0 : Self.enough
    writer.begin()
  }

  /// An empty part of the output, which another thread can write records into.
  let part: RecordWriter

  /// Writes what another thread has written into a part.
  mutating func write(_ part: RecordWriter) throws(OutputError) {
    writer.append(part)
    if writer.pendingBytes > patience { try drain() }
  }

  /// Writes a record.
  mutating func write(_ record: Record) throws(OutputError) {
    writer.write(record)
    if writer.pendingBytes > patience { try drain() }
  }

  /// Writes what stands after the last record, and puts all into its place.
  mutating func finish() throws(OutputError) {
    writer.end()
    try drain()
    try destination.commit()
  }

  /// Leaves everything as it was before.
  func discard() {
    destination.discard()
  }

  private mutating func drain() throws(OutputError) {
    try writer.drain { (file, bytes) throws(OutputError) in
      try destination.append(bytes, to: file)
    }
  }
}
