internal import Records

/// What one article says of something that another article may say too.
struct Claim {
  /// Which article, by the order in which they were added.
  var article: Int
  /// The words.
  var words: Finding.Evidence
  /// The number of a figure; how alike two copies are.
  var value = 0.0
  /// The numbers that the words of a figure allow.
  var amount = Amount(low: 0, high: 0)
  /// The time it is said of, or the date of a document.
  var time = CalendarSpan(start: 0, end: 0)
  /// The day of publication as 20180410; 0 where it is not known.
  var published = 0
  /// Says whether the time was not over yet when the article was written.
  var isInterim = false
  /// What the things belong to: the movement of a figure, the type of a document.
  var kind = ""
}

extension Claim {
  /// The claim as bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(integer: UInt32(truncatingIfNeeded: article))
    bytes.append(text: words.id ?? "")
    bytes.append(text: words.text)
    bytes.append(integer: UInt32(truncatingIfNeeded: words.span.start))
    bytes.append(integer: UInt32(truncatingIfNeeded: words.span.end))
    bytes.append(double: value)
    bytes.append(double: amount.low)
    bytes.append(double: amount.high)
    bytes.append(integer: UInt32(truncatingIfNeeded: time.start))
    bytes.append(integer: UInt32(truncatingIfNeeded: time.end))
    bytes.append(integer: UInt32(truncatingIfNeeded: published))
    bytes.append(isInterim ? 1 : 0)
    bytes.append(text: kind)
    return bytes
  }

  /// Reads a claim back.
  init(_ reader: inout ByteReader) {
    func int(_ reader: inout ByteReader) -> Int { Int(reader.integer(UInt32.self)) }
    article = int(&reader)
    let id = reader.text()
    let text = reader.text()
    let start = int(&reader)
    let end = int(&reader)
    words = Finding.Evidence(
      id: id.isEmpty ? nil : id, text: text, span: Span(start: start, end: max(start, end)))
    value = reader.double()
    let low = reader.double()
    amount = Amount(low: low, high: reader.double())
    let first = int(&reader)
    time = CalendarSpan(start: first, end: int(&reader))
    published = int(&reader)
    isInterim = reader.integer(UInt8.self) == 1
    kind = reader.text()
  }
}
