internal import Records

/// One table of the records: its columns, and the rows that a record puts into it.
///
/// The first column of every table is the record's id. Facts that have an id of their own keep it;
/// the others are numbered within their record from 1, and tables below them refer to that number.
struct CSVTable: Sendable {
  /// The table's name, that of its file without the extension.
  let name: String
  /// The names of the columns, in order.
  let columns: [String]
  /// Writes a record's rows.
  let writeRows: @Sendable (Record, inout CSVWriter) -> Void

  private init(
    _ name: String,
    _ columns: [String],
    writeRows: @escaping @Sendable (Record, inout CSVWriter) -> Void
  ) {
    self.name = name
    self.columns = columns
    self.writeRows = writeRows
  }

  /// Every table, in the order of the record's members.
  static let all = [
    articles, pages, periods, figures, breakdowns, breakdownParts, awards, documents, models,
    people,
    peoplePosts, findings, findingEvidence,
  ]

  /// One row a page of the sources that have pages.
  static let pages = CSVTable("pages", ["record", "page", "start", "end", "certainty"]) {
    record, csv in
    for page in record.source.pages {
      csv.row(record.id, page.number, page.span, page.certainty)
    }
  }

  /// One row a record: its source and its head.
  static let articles = CSVTable(
    "articles",
    [
      "record", "schema", "uri", "sha256", "bytes", "media_type", "encoding", "ordinal",
      "source_start", "source_end",
      "title", "title_start", "title_end",
      "published", "published_time", "published_text", "published_start", "published_end",
      "publisher", "publisher_start", "publisher_end", "byline", "byline_start", "byline_end",
      "place", "place_level", "place_code", "place_within", "place_guesses",
      "place_text", "place_start", "place_end",
      "event_kinds", "event_host", "event_date", "event_guesses", "event_text", "event_start",
      "event_end",
      "body_start", "body_end",
    ]
  ) { record, csv in
    let (source, published, place, event) =
      (record.source, record.published, record.place, record.event)
    csv.row(
      record.id, record.schema, source.uri, source.sha256, source.bytes, source.mediaType,
      source.encoding, source.ordinal, source.span,
      record.title,
      published?.date, published?.time, published?.text, published?.span,
      record.publisher, record.byline,
      place?.name, place?.level, place?.code, place?.within, place?.guesses.map(\.rawValue),
      place?.text, place?.span,
      event?.kinds.map(\.rawValue), event?.host, event?.date, event?.guesses.map(\.rawValue),
      event?.text, event?.span,
      record.body
    )
  }

  /// One row a period.
  static let periods = CSVTable(
    "periods",
    [
      "record", "id", "kind", "value", "years", "role", "inferred", "guesses", "text", "start",
      "end",
    ]
  ) { record, csv in
    for period in record.periods {
      csv.row(
        record.id, period.id, period.kind, period.value, period.years, period.role,
        period.inferred, period.guesses.map(\.rawValue), period.text, period.span
      )
    }
  }

  /// One row a figure.
  static let figures = CSVTable(
    "figures",
    [
      "record", "id", "value", "max", "out_of", "bound", "unit", "per", "status", "fields",
      "level", "period", "scope", "guesses", "text", "start", "end",
    ]
  ) { record, csv in
    for figure in record.figures {
      csv.row(
        record.id, figure.id, figure.value, figure.max, figure.outOf, figure.bound, figure.unit,
        figure.per, figure.status, figure.fields.map(\.rawValue), figure.level, figure.period,
        figure.scope, figure.guesses.map(\.rawValue), figure.text, figure.span
      )
    }
  }

  /// One row a breakdown; `total` is an id of the table of figures.
  static let breakdowns = CSVTable(
    "breakdowns",
    ["record", "breakdown", "total", "axis", "claimed", "exhaustive", "guesses", "start", "end"]
  ) { record, csv in
    for (index, breakdown) in record.breakdowns.enumerated() {
      csv.row(
        record.id, index + 1, breakdown.total, breakdown.axis, breakdown.claimed,
        breakdown.exhaustive, breakdown.guesses.map(\.rawValue), breakdown.span
      )
    }
  }

  /// One row a part: `figure` is an id of the table of figures, `listed` a part without a figure.
  static let breakdownParts = CSVTable(
    "breakdown_parts",
    ["record", "breakdown", "part", "figure", "listed"]
  ) { record, csv in
    for (index, breakdown) in record.breakdowns.enumerated() {
      for (part, figure) in breakdown.parts.enumerated() {
        csv.row(record.id, index + 1, part + 1, figure, String?.none)
      }
      for (part, listed) in breakdown.listed.enumerated() {
        csv.row(
          record.id, index + 1, breakdown.parts.count + part + 1, String?.none, listed)
      }
    }
  }

  /// One row a kind of recipient, the award's own cells repeated.
  static let awards = CSVTable(
    "awards",
    [
      "record", "id", "act", "form", "issuer", "recipient", "recipient_kind", "recipient_count",
      "recipient_bound", "reason", "period", "guesses", "text", "start", "end",
    ]
  ) { record, csv in
    for award in record.awards {
      // An award that names no recipient still gets its row.
      for index in 0..<max(award.recipients.count, 1) {
        let recipient = award.recipients.dropFirst(index).first
        csv.row(
          record.id, award.id, award.act, award.form, award.issuer,
          recipient.map { _ in index + 1 }, recipient?.kind, recipient?.count, recipient?.bound,
          award.reason, award.period, award.guesses.map(\.rawValue), award.text, award.span
        )
      }
    }
  }

  /// One row a citation.
  static let documents = CSVTable(
    "documents",
    [
      "record", "id", "type", "number", "symbol", "style", "date", "issuer", "subject", "guesses",
      "text",
      "start", "end",
    ]
  ) { record, csv in
    for document in record.documents {
      csv.row(
        record.id, document.id, document.type, document.number, document.symbol, document.style,
        document.date, document.issuer, document.subject, document.guesses.map(\.rawValue),
        document.text, document.span
      )
    }
  }

  /// One row a named model.
  static let models = CSVTable(
    "models",
    [
      "record", "model", "kind", "name", "owner", "fields", "period", "guesses", "text", "start",
      "end",
    ]
  ) { record, csv in
    for (index, model) in record.models.enumerated() {
      csv.row(
        record.id, index + 1, model.kind, model.name, model.owner,
        model.fields.map(\.rawValue), model.period, model.guesses.map(\.rawValue), model.text,
        model.span
      )
    }
  }

  /// One row a person; the posts have their own table.
  static let people = CSVTable(
    "people",
    ["record", "person", "name", "honorific", "posts", "guesses", "text", "start", "end"]
  ) { record, csv in
    for (index, person) in record.people.enumerated() {
      csv.row(
        record.id, index + 1, person.name, person.honorific, person.posts,
        person.guesses.map(\.rawValue), person.text,
        person.span
      )
    }
  }

  /// One row a post; `person` is a number of the table of people.
  static let peoplePosts = CSVTable(
    "people_posts",
    ["record", "person", "ordinal", "post"]
  ) { record, csv in
    for (index, person) in record.people.enumerated() {
      for (ordinal, post) in person.posts.enumerated() {
        csv.row(record.id, index + 1, ordinal + 1, post)
      }
    }
  }

  /// One row a finding.
  static let findings = CSVTable(
    "findings",
    ["record", "finding", "rule", "severity", "message_vi", "message_en"]
  ) { record, csv in
    for (index, finding) in record.findings.enumerated() {
      csv.row(
        record.id, index + 1, finding.rule, finding.severity, finding.message.vi,
        finding.message.en
      )
    }
  }

  /// One row a piece of evidence; `finding` is a number of the table of findings.
  static let findingEvidence = CSVTable(
    "finding_evidence",
    ["record", "finding", "ordinal", "fact", "text", "start", "end", "other_record"]
  ) { record, csv in
    for (index, finding) in record.findings.enumerated() {
      for (ordinal, evidence) in finding.evidence.enumerated() {
        csv.row(
          record.id, index + 1, ordinal + 1, evidence.id, evidence.text, evidence.span,
          evidence.record
        )
      }
    }
  }
}
