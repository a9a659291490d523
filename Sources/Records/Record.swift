/// What one article reports.
///
/// Every fact carries the exact words it was read from and where they stand in the source. Text is
/// NFC. Only the article itself counts: its title, lead, body and captions, never the site's
/// header, counters or related links. A page that holds no article gives a record of empty lists.
///
/// The shape is that of `schema/record.schema.json`; the properties bear the schema's names, in the
/// schema's order.
public struct Record: Sendable, Hashable, Codable {
  /// The name of the contract this version of the library writes.
  public static let currentSchema = "bantin/1"

  /// The name of the contract the record keeps: ``currentSchema``.
  public var schema: String
  /// Names the record, the same on every run and machine.
  ///
  /// It follows from the bytes of the source and the article's ordinal in them.
  public var id: String
  /// The file or page the article was read from.
  public var source: Source
  /// The title as printed, on one line; nil where the text opens with its lead.
  public var title: Words?
  /// When the article says it was published; never the clock of the page.
  public var published: Published?
  /// The site or paper that publishes: its header, else a press mark or a closing credit.
  public var publisher: Words?
  /// The person or desk that signs.
  public var byline: Words?
  /// The administrative unit the article is about.
  public var place: Place?
  /// The meeting or ceremony the article reports on.
  public var event: Event?
  /// Where the article lies in its source, without what the site puts around it.
  public var body: Span?
  /// The distinct calendar values the article states.
  public var periods: [Period]
  /// The numbers, each with the thing that it counts or measures.
  public var figures: [Figure]
  /// The figures that the text splits into parts.
  public var breakdowns: [Breakdown]
  /// The awards, commendations and recognitions.
  public var awards: [Award]
  /// The documents cited by number.
  public var documents: [Document]
  /// The models and exemplars called by a name of their own.
  public var models: [Model]
  /// The people named with their posts, each once.
  public var people: [Person]
  /// What the article itself contradicts or leaves in doubt.
  public var findings: [Finding]
  /// The decoded text that the spans point into; nil unless it was asked for.
  ///
  /// Of several articles in a source each record has its own, which begins at the start of
  /// ``Source/span``.
  public var text: String?

  /// Makes a record, of no facts unless some are given.
  public init(
    schema: String = Record.currentSchema,
    id: String,
    source: Source,
    title: Words? = nil,
    published: Published? = nil,
    publisher: Words? = nil,
    byline: Words? = nil,
    place: Place? = nil,
    event: Event? = nil,
    body: Span? = nil,
    periods: [Period] = [],
    figures: [Figure] = [],
    breakdowns: [Breakdown] = [],
    awards: [Award] = [],
    documents: [Document] = [],
    models: [Model] = [],
    people: [Person] = [],
    findings: [Finding] = [],
    text: String? = nil
  ) {
    self.schema = schema
    self.id = id
    self.source = source
    self.title = title
    self.published = published
    self.publisher = publisher
    self.byline = byline
    self.place = place
    self.event = event
    self.body = body
    self.periods = periods
    self.figures = figures
    self.breakdowns = breakdowns
    self.awards = awards
    self.documents = documents
    self.models = models
    self.people = people
    self.findings = findings
    self.text = text
  }
}
