public import Ingest

/// Why an article could not be read.
public enum ReadingError: Error, Hashable, Sendable {
  /// The bytes are no text that can be read.
  case unreadable(IngestError)

  /// ICU could not normalize the text: what it said.
  case notNormalized(String)

  /// Where the trouble lies in the source, if it has a place.
  public var place: TextPlace? {
    if case .unreadable(let error) = self { error.place } else { nil }
  }
}

extension ReadingError: CustomStringConvertible {
  /// What is wrong and what can be done.
  public var description: String {
    switch self {
    case .unreadable(let error): error.description
    case .notNormalized(let said): "ICU could not normalize the text: \(said)"
    }
  }
}
