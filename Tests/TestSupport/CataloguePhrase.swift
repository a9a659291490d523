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

  /// Makes a phrase, where `published` is given with a line and the stamp of its article before it.
  public init(row: String, on published: String? = nil, _ text: String, yields: String...) {
    let head = published.map { "Xã Tân Lộc Hạ có nhiều cách làm hay\n(08:30 | \($0))\n\n" }
    (self.row, self.text, self.yields) = (row, (head ?? "") + text, yields)
  }

  /// The row and its phrase.
  public var description: String { "\(row): \(text)" }
}
