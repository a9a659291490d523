internal import CGazetteer

/// One of the embedded tables: lines of tab-separated columns below a line that begins with `#`.
///
/// Look-ups are binary searches over the bytes as they are; nothing is read before. A line is
/// called by the offset at which it begins.
@safe struct Table {
  /// The bytes, which are static.
  private let bytes: UnsafeBufferPointer<UInt8>

  static var units: Table { unsafe Table(cgazetteer_units()) }
  static var parents: Table { unsafe Table(cgazetteer_parents()) }

  private init(_ table: cgazetteer_table) {
    unsafe bytes = UnsafeBufferPointer(start: table.bytes, count: table.count)
  }

  /// The units of the lines that are neither before nor behind what is sought.
  ///
  /// - Parameters:
  ///   - column: the column by which the table is sorted.
  ///   - order: for what a line has there, less than 0 where the line stands before what is sought,
  ///     more than 0 where it stands behind.
  /// - Returns: the units of those lines, in the order of the table.
  func units(by column: Int, where order: (Span<UInt8>) -> Int) -> [AdministrativeUnit] {
    func place(of line: Int) -> Int {
      let words = self.column(column, of: line)
      return order(unsafe bytes.span.extracting(words))
    }
    var (low, high) = (nextLine(0), count)
    while low < high {
      let line = self.line(at: (low + high) / 2, notBefore: low)
      if place(of: line) < 0 { low = nextLine(line) } else { high = line }
    }
    var units: [AdministrativeUnit] = []
    while low < count, place(of: low) == 0 {
      if let unit = unit(low) { units.append(unit) }
      low = nextLine(low)
    }
    return units
  }

  /// All units in the order of the table.
  var all: [AdministrativeUnit] {
    var (units, line) = ([AdministrativeUnit](), nextLine(0))
    while line < count {
      if let unit = unit(line) { units.append(unit) }
      line = nextLine(line)
    }
    return units
  }

  // MARK: Lines

  private var count: Int { unsafe bytes.count }

  private subscript(offset: Int) -> UInt8 { unsafe bytes[offset] }

  /// The line that holds an offset.
  private func line(at offset: Int, notBefore low: Int) -> Int {
    var start = offset
    while start > low, self[start - 1] != 0x0A { start -= 1 }
    return start
  }

  private func nextLine(_ line: Int) -> Int { end(of: line, at: 0x0A) + 1 }

  /// Where a byte, or the line, ends what begins at an offset.
  private func end(of start: Int, at byte: UInt8) -> Int {
    var end = start
    while end < count, self[end] != byte, self[end] != 0x0A { end += 1 }
    return end
  }

  // MARK: Columns

  private func column(_ number: Int, of line: Int) -> Range<Int> {
    var start = line
    for _ in 0..<number { start = end(of: start, at: 0x09) + 1 }
    return start..<end(of: start, at: 0x09)
  }

  private func text(_ number: Int, of line: Int) -> String {
    unsafe String(decoding: bytes[column(number, of: line)], as: UTF8.self)
  }

  private func day(_ number: Int, of line: Int) -> Day? {
    let digits = column(number, of: line)
    guard !digits.isEmpty else { return nil }
    return Day(number: digits.reduce(20) { $0 * 10 + Int(self[$1] &- 0x30) })
  }

  private func unit(_ line: Int) -> AdministrativeUnit? {
    let kind = self[column(1, of: line).lowerBound]
    guard let kind = AdministrativeUnit.Kind(rawValue: kind) else { return nil }
    let parent = text(3, of: line)
    return AdministrativeUnit(
      name: text(0, of: line), kind: kind, code: text(2, of: line),
      parentCode: parent.isEmpty ? nil : parent, from: day(4, of: line), until: day(5, of: line))
  }
}
