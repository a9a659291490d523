internal import Records

/// A value that has one form in JSON.
package protocol JSONWritable {
  /// Writes the value.
  ///
  /// - Parameter json: Where it is written to.
  func write(to json: inout JSONWriter)
}

extension String: JSONWritable {
  /// Writes a string.
  package func write(to json: inout JSONWriter) {
    json.string(self)
  }
}

extension Int: JSONWritable {
  /// Writes a whole number.
  package func write(to json: inout JSONWriter) {
    json.number(self)
  }
}

extension Double: JSONWritable {
  /// Writes a number, or null where it is not finite.
  package func write(to json: inout JSONWriter) {
    json.number(self)
  }
}

extension Bool: JSONWritable {
  /// Writes true or false.
  package func write(to json: inout JSONWriter) {
    json.boolean(self)
  }
}

extension Optional: JSONWritable where Wrapped: JSONWritable {
  /// Writes the value, or null where there is none.
  package func write(to json: inout JSONWriter) {
    if let self {
      self.write(to: &json)
    } else {
      json.null()
    }
  }
}

extension Array: JSONWritable where Element: JSONWritable {
  /// Writes an array.
  package func write(to json: inout JSONWriter) {
    json.array { json in
      // Where they lie: a loop over the array would copy each, and count its references.
      let elements = span
      for index in elements.indices { elements[index].write(to: &json) }
    }
  }
}

extension JSONWritable where Self: RawRepresentable, RawValue == String {
  /// Writes the raw value as a string.
  package func write(to json: inout JSONWriter) {
    json.string(rawValue)
  }
}

extension EDTF: JSONWritable {}
extension Level: JSONWritable {}
extension Guess: JSONWritable {}
extension Field: JSONWritable {}
extension Event.Kind: JSONWritable {}
extension Period.Kind: JSONWritable {}
extension Period.Role: JSONWritable {}
extension Figure.Bound: JSONWritable {}
extension Figure.Status: JSONWritable {}
extension Breakdown.Axis: JSONWritable {}
extension Award.Act: JSONWritable {}
extension Recipient.Kind: JSONWritable {}
extension Document.Style: JSONWritable {}
extension Model.Kind: JSONWritable {}
extension Finding.Severity: JSONWritable {}
