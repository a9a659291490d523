internal import Emission
internal import Records

/// What the page's lists, filters and counts need of an article; the page reads the rest when the
/// article is opened.
struct Brief {
  private let record: Record

  init(of record: Record) {
    self.record = record
  }

  /// Times that say when an article is of: not those it looks back to, nor those of documents.
  private var periods: [Period] {
    var known: Set<EDTF> = []
    return record.periods.filter { period in
      guard let value = period.value, period.kind != .anniversary, period.role != .history,
        period.role != .document
      else { return false }
      return known.insert(value).inserted
    }
  }
}

extension Brief: JSONWritable {
  /// Writes the brief as an object.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", record.id)
      json.member("uri", record.source.uri)
      json.member("title", record.title?.text)
      json.member("date", record.published?.date)
      json.member("place", record.place)
      json.member("kinds", record.event?.kinds ?? [])
      json.member("periods", periods.map(Time.init))
      json.member("facts", Counts(record))
      json.member("findings", record.findings)
    }
  }

  /// The value and the role of a period.
  private struct Time: JSONWritable {
    let period: Period

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("value", period.value)
        json.member("role", period.role)
      }
    }
  }

  /// How many facts there are of each kind.
  private struct Counts: JSONWritable {
    let record: Record

    init(_ record: Record) {
      self.record = record
    }

    func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("periods", record.periods.count)
        json.member("figures", record.figures.count)
        json.member("awards", record.awards.count)
        json.member("documents", record.documents.count)
        json.member("models", record.models.count)
        json.member("people", record.people.count)
      }
    }
  }
}
