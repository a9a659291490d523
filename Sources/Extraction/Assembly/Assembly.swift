internal import Records
internal import VietText

/// Puts facts together into a record.
struct Assembly {
  let reading: Reading
  let head: Head
  let facts: Facts

  init(_ reading: Reading, _ head: Head, _ facts: Facts) {
    self.reading = reading
    self.head = head
    self.facts = facts
  }

  func record(source: Source, id: String) -> Record {
    Record(id: id, source: source)
  }
}
