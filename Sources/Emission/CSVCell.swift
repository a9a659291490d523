internal import Records

/// A value that fills one or more cells of a row.
protocol CSVCell {
  /// How many cells a value fills.
  static var width: Int { get }

  /// Writes the cells.
  func write(to csv: inout CSVWriter)
}

extension CSVCell {
  /// One cell, unless a type says otherwise.
  static var width: Int { 1 }
}

extension String: CSVCell {
  /// Writes a cell of text.
  func write(to csv: inout CSVWriter) {
    csv.text(self)
  }
}

extension Int: CSVCell {
  /// Writes a cell of a whole number.
  func write(to csv: inout CSVWriter) {
    csv.number(self)
  }
}

extension Double: CSVCell {
  /// Writes a cell of a number.
  func write(to csv: inout CSVWriter) {
    csv.number(self)
  }
}

extension Bool: CSVCell {
  /// Writes `true` or `false`.
  func write(to csv: inout CSVWriter) {
    csv.text(self ? "true" : "false")
  }
}

extension Optional: CSVCell where Wrapped: CSVCell {
  static var width: Int { Wrapped.width }

  /// Writes the value's cells, or as many empty ones.
  func write(to csv: inout CSVWriter) {
    if let self {
      self.write(to: &csv)
    } else {
      for _ in 0..<Wrapped.width {
        csv.empty()
      }
    }
  }
}

extension Array: CSVCell where Element == String {
  /// Writes a list as one cell, joined by semicolons.
  func write(to csv: inout CSVWriter) {
    csv.text(joined(separator: "; "))
  }
}

extension Span: CSVCell {
  static var width: Int { 2 }

  /// Writes the two offsets.
  func write(to csv: inout CSVWriter) {
    csv.number(start)
    csv.number(end)
  }
}

extension Words: CSVCell {
  static var width: Int { 1 + Span.width }

  /// Writes the words and the two offsets.
  func write(to csv: inout CSVWriter) {
    csv.text(text)
    span.write(to: &csv)
  }
}

extension CSVCell where Self: RawRepresentable, RawValue == String {
  /// Writes the raw value as a cell of text.
  func write(to csv: inout CSVWriter) {
    csv.text(rawValue)
  }
}

extension EDTF: CSVCell {}
extension Level: CSVCell {}
extension Period.Kind: CSVCell {}
extension Period.Role: CSVCell {}
extension Figure.Bound: CSVCell {}
extension Figure.Status: CSVCell {}
extension Breakdown.Axis: CSVCell {}
extension Award.Act: CSVCell {}
extension Recipient.Kind: CSVCell {}
extension Document.Style: CSVCell {}
extension Model.Kind: CSVCell {}
extension Finding.Severity: CSVCell {}
