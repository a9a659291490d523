/// A phrase for a row of `Tests/catalogue-rows.txt`, with what it must yield.
///
/// `make catalogue` finds the rows that have phrases by their spelling, `row: "N6"`.
public struct CataloguePhrase: Sendable, CustomStringConvertible {
  /// The row's id, such as "N6".
  public let row: String
  /// The phrase, as it stands in an article.
  public let text: String
  /// What must be found, in short and in order; nothing for a phrase that must not match.
  public let yields: [String]

  /// Makes a phrase.
  public init(row: String, _ text: String, yields: String...) {
    (self.row, self.text, self.yields) = (row, text, yields)
  }

  /// The row and its phrase.
  public var description: String { "\(row): \(text)" }
}
