/// Words of the article and where they stand.
public struct Words: Sendable, Hashable, Codable {
  /// The words as printed, NFC.
  public var text: String
  /// Where the words stand.
  public var span: Span

  /// Makes words of a text and its place.
  public init(text: String, span: Span) {
    self.text = text
    self.span = span
  }
}

/// The article's own date: its stamp or its dateline.
public struct Published: Sendable, Hashable, Codable {
  /// The date.
  public var date: EDTF
  /// The time of day as `HH:MM`, where the stamp has one.
  public var time: String?
  /// The words of the stamp.
  public var text: String?
  /// Where the stamp stands.
  public var span: Span?

  /// Makes a date of publication.
  public init(date: EDTF, time: String? = nil, text: String? = nil, span: Span? = nil) {
    self.date = date
    self.time = time
    self.text = text
    self.span = span
  }
}

/// What an article is an account of: a review, a congress, a festival.
public struct Event: Sendable, Hashable, Codable {
  /// The kinds of an event, of which one event may be several.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A review half-way (*sơ kết*).
    case interimReview = "interim-review"
    /// A review at the end (*tổng kết*).
    case finalReview = "final-review"
    /// A commendation (*tuyên dương, khen thưởng*).
    case commendation
    /// A launch (*phát động, ra quân*).
    case launch
    /// A festival (*ngày hội*).
    case festival
    /// A congress (*đại hội*).
    case congress
    /// A briefing (*giao ban*).
    case briefing
    /// An inspection (*kiểm tra, giám sát*).
    case inspection
    /// A contest (*hội thi*).
    case contest
    /// A handover (*bàn giao*).
    case handover
    /// An anniversary (*kỷ niệm*).
    case anniversary
    /// Any other meeting (*hội nghị*).
    case meeting
  }

  /// What kinds of event it was.
  public var kinds: [Kind]
  /// Who held the event, as printed.
  public var host: String?
  /// When the event was held.
  public var date: EDTF?
  /// What of it was guessed; empty where the text says all.
  public var guesses: [Guess]
  /// The words that tell of the event.
  public var text: String?
  /// Where those words stand.
  public var span: Span?

  /// Makes an event.
  public init(
    kinds: [Kind],
    host: String? = nil,
    date: EDTF? = nil,
    guesses: [Guess] = [],
    text: String? = nil,
    span: Span? = nil
  ) {
    self.kinds = kinds
    self.host = host
    self.date = date
    self.guesses = guesses
    self.text = text
    self.span = span
  }
}
