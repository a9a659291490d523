public import Records

/// Writes records one after another, as bytes of one file or several.
///
/// The writer holds only what was not drained yet, so any number of records passes through the
/// memory of a few:
///
/// ```swift
/// var writer = RecordWriter(format: .csv)
/// writer.begin()
/// for record in records {
///   writer.write(record)
///   if writer.pendingBytes > 65_536 {
///     try writer.drain { file, bytes in try write(bytes, to: file) }
///   }
/// }
/// writer.end()
/// try writer.drain { file, bytes in try write(bytes, to: file) }
/// ```
///
/// To work in parallel, let each worker write its records into a writer of its own, without `begin`
/// and `end`, and append those to the one that is drained, in order: the bytes are the same.
public struct RecordWriter: Sendable {
  /// A form in which records are written.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// JSON Lines: one object a line, in one file.
    case jsonl
    /// One JSON array of all records, indented by two spaces, in one file.
    case json
    /// Tables of comma-separated values (RFC 4180), one file a kind of fact.
    ///
    /// The first column of every table is `record`, the record's id; with `id`, or the number of a
    /// thing within its record, it joins the tables. A list within a cell is joined by `; `. The
    /// decoded text of a record is in no table.
    case csv
  }

  /// The form that is written.
  public let format: Format
  /// The names of the files that the format has: one, or a CSV table each.
  public let files: [String]

  private let isForExcel: Bool
  private var outputs: [[UInt8]]
  private var count = 0

  /// Makes a writer of one format.
  ///
  /// - Parameters:
  ///   - format: The form to write.
  ///   - excel: Whether CSV is meant for a spreadsheet. Each table then begins with a byte order
  ///     mark, by which Excel knows UTF-8, and text that begins with `=`, `+`, `-`, `@`, a tab or a
  ///     line break gets an apostrophe before it. Without that, a spreadsheet computes such text:
  ///     an article could bring in formulas that read other cells or call out. With it, such text
  ///     is no longer to the letter what the article says, so it is no form to keep.
  public init(format: Format, excel: Bool = false) {
    self.format = format
    isForExcel = excel
    files =
      switch format {
      case .jsonl: ["records.jsonl"]
      case .json: ["records.json"]
      case .csv: CSVTable.all.map { "\($0.name).csv" }
      }
    outputs = Array(repeating: [], count: files.count)
  }

  /// How many bytes wait to be drained, over all files.
  public var pendingBytes: Int {
    outputs.reduce(0) { $0 + $1.count }
  }

  /// Writes what stands before the first record: column names, the opening of an array.
  public mutating func begin() {
    switch format {
    case .jsonl:
      break
    case .json:
      outputs[0].append(UInt8(ascii: "["))
    case .csv:
      for (index, table) in CSVTable.all.enumerated() {
        if isForExcel {
          outputs[index].append(contentsOf: "\u{FEFF}".utf8)
        }
        writeTable(index) { $0.header(table.columns) }
      }
    }
  }

  /// Writes a record.
  public mutating func write(_ record: Record) {
    switch format {
    case .jsonl:
      writeJSON(record, style: .compact, depth: 0)
      outputs[0].append(UInt8(ascii: "\n"))
    case .json:
      separate()
      outputs[0].append(contentsOf: "\n  ".utf8)
      writeJSON(record, style: .indented, depth: 1)
    case .csv:
      for (index, table) in CSVTable.all.enumerated() {
        writeTable(index) { table.writeRows(record, &$0) }
      }
    }
    count += 1
  }

  /// Writes what stands after the last record.
  public mutating func end() {
    if format == .json {
      outputs[0].append(contentsOf: (count > 0 ? "\n]\n" : "]\n").utf8)
    }
  }

  /// Appends the records that another writer of the same format and purpose was given.
  ///
  /// - Parameter part: A writer that neither began nor ended, and was not drained.
  public mutating func append(_ part: RecordWriter) {
    precondition(
      part.format == format && part.isForExcel == isForExcel,
      "Only what is written in the same form can be joined.")
    guard part.count > 0 else {
      return
    }
    separate()
    for index in outputs.indices {
      outputs[index].append(contentsOf: part.outputs[index])
    }
    count += part.count
  }

  /// Hands over the bytes that wait, and forgets them.
  ///
  /// What `take` has thrown at stays to be drained.
  ///
  /// - Parameter take: Gets the name of a file and the bytes to append to it; called once for each
  ///   file that has any, in the order of ``files``.
  /// - Throws: What `take` throws.
  public mutating func drain<Failure>(
    _ take: (_ file: String, _ bytes: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    for index in outputs.indices where !outputs[index].isEmpty {
      try take(files[index], outputs[index])
      outputs[index].removeAll(keepingCapacity: true)
    }
  }

  /// Writes the comma before every element of the array but the first.
  private mutating func separate() {
    if format == .json, count > 0 {
      outputs[0].append(UInt8(ascii: ","))
    }
  }

  private mutating func writeJSON(_ record: Record, style: JSONWriter.Style, depth: Int) {
    var json = JSONWriter(style: style, depth: depth, appendingTo: takeOutput(0))
    record.write(to: &json)
    outputs[0] = json.bytes
  }

  private mutating func writeTable(_ index: Int, _ write: (inout CSVWriter) -> Void) {
    var csv = CSVWriter(appendingTo: takeOutput(index), guardsFormulas: isForExcel)
    write(&csv)
    outputs[index] = csv.bytes
  }

  /// Takes a file's bytes out, so that whoever appends to them is their only owner.
  private mutating func takeOutput(_ index: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &outputs[index])
    return bytes
  }
}
