internal import Records

extension Check {
  /// A day, month or quarter that no calendar has.
  static let impossibleDate = Check(
    "impossible-date",
    severity: .note,
    explanation: .init(
      vi: """
        Ngày, tháng hay quý không có trong lịch: "ngày 31/2/2020", "tháng 13/2022", "quý V/2022". Những \
        thời gian như vậy không được đưa vào bản ghi.
        """,
      en: """
        A day, month or quarter that no calendar has: "ngày 31/2/2020", "tháng 13/2022", "quý \
        V/2022". The record has no such times.
        """),
    doubt: .init(
      vi: "Không biết ngày, tháng hay năm bị ghi sai, hoặc ngày và tháng bị đảo chỗ.",
      en: "The day, the month or the year can be wrong, or day and month have changed places."),
    example: "Hội nghị sơ kết phong trào diễn ra ngày 31/4/2021.",
    counterexample: "Hội nghị sơ kết phong trào diễn ra ngày 30/4/2021."
  ) { subject in
    guard let text = subject.record.text else { return [] }
    let record = subject.record
    var start = record.source.span?.start ?? 0
    var counted = 0
    var reader = DateReader(text)
    var found: [Contradiction] = []
    while let bytes = reader.nextImpossible() {
      start += text.utf8.span.extracting(counted..<bytes.lowerBound).codePoints
      counted = bytes.lowerBound
      let words = text.slice(bytes)
      let span = Span(start: start, end: start + words.unicodeScalars.count)
      found.append(
        Contradiction(
          vi: "Lịch không có \"\(words)\".", en: "No calendar has \"\(words)\".",
          evidence: [.init(text: words, span: span)]))
    }
    return found
  }
}

/// Finds what is written as a date behind *ngày*, *tháng* or *quý* and is none.
private struct DateReader {
  private let text: String
  private var at = 0

  init(_ text: String) { self.text = text }

  /// The bytes of the next one, with its noun.
  mutating func nextImpossible() -> Range<Int>? {
    let bytes = text.utf8.span
    while let slash = bytes.first(UInt8(ascii: "/"), from: at) {
      at = slash + 1
      guard slash > 0, at < bytes.count, bytes[at] &- 0x30 < 10 else { continue }
      var start = slash
      while start > 0, slash - start < 4, bytes.isTermLetter(start - 1) { start -= 1 }
      guard start < slash, start > 0, bytes[start - 1] == UInt8(ascii: " ") else { continue }
      var end = at
      while end < bytes.count, end - slash < 12,
        bytes[end] &- 0x30 < 10
          || bytes[end] == UInt8(ascii: "/") && end + 1 < bytes.count && bytes[end + 1] &- 0x30 < 10
      { end += 1 }
      // `ngày 32/1/2020-…`, `12/34a`: something else.
      if end < bytes.count,
        bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "/")
          || bytes.isTermLetter(end)
      {
        continue
      }
      guard let noun = noun(before: start - 1),
        isImpossible(String(text.slice(start..<end)), noun.word)
      else { continue }
      at = end
      return noun.start..<end
    }
    return nil
  }

  /// The word that ends before a space, if it tells what the numbers are.
  private func noun(before end: Int) -> (word: String, start: Int)? {
    let bytes = text.utf8.span
    var (last, start) = (end, end)
    while last > 0, bytes[last - 1] == UInt8(ascii: " ") { last -= 1 }
    start = last
    while start > 0, last - start < 12, bytes[start - 1] > 0x40 { start -= 1 }
    let word = text.slice(start..<last).lowercased()
    return ["ngày", "tháng", "quý", "quí"].contains(word) ? (word, start) : nil
  }

  private func isImpossible(_ numbers: String, _ noun: String) -> Bool {
    let parts = numbers.pieces(between: UInt8(ascii: "/"))
    guard let last = parts.last, let year = Int(last) else { return false }
    let isYear = last.utf8.count == 4 && (1900...2100).contains(year)
    let first = Int(parts[0])
    switch (noun, parts.count) {
    case ("ngày", 3):
      guard isYear, let day = first, let month = Int(parts[1]) else { return false }
      return !isDay(day, month, year)
    case ("ngày", 2):
      // `ngày 35/40`, and a day that only leap years have, may be anything.
      guard let day = first, last.utf8.count <= 2, (1...12).contains(year), day <= 31 else {
        return false
      }
      return !isDay(day, year, 2000)
    case ("tháng", 2):
      guard isYear, let month = first else { return false }
      return !(1...12).contains(month)
    case ("quý", 2), ("quí", 2):
      guard isYear else { return false }
      return !["I", "II", "III", "IV", "1", "2", "3", "4", "01", "02", "03", "04"]
        .contains(parts[0].uppercased())
    default: return false
    }
  }

  private func isDay(_ day: Int, _ month: Int, _ year: Int) -> Bool {
    (1...12).contains(month) && day >= 1
      && day <= GregorianMonth.length(of: month, in: year)
  }
}

extension Swift.Span<UInt8> {
  /// Whether a digit or a letter of ASCII stands at a place.
  fileprivate func isTermLetter(_ index: Int) -> Bool {
    let byte = self[index]
    return byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// How many code points there are.
  fileprivate var codePoints: Int {
    var count = 0
    for index in indices where self[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
