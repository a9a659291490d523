/// A person named by family and given name, once an article.
public struct Person: Sendable, Hashable, Codable {
  /// The name as printed.
  public var name: String
  /// The honorific, rank or degree before the name: *đồng chí*, *Thiếu tướng*, *TS.*
  public var honorific: String?
  /// The posts, each with its organisation, in the fullest form over all mentions.
  public var posts: [String]
  /// What of it was guessed; empty where the text says all.
  public var guesses: [Guess]
  /// The words, NFC.
  public var text: String
  /// Where the words stand.
  public var span: Span

  /// Makes a person.
  public init(
    name: String,
    honorific: String? = nil,
    posts: [String] = [],
    guesses: [Guess] = [],
    text: String,
    span: Span
  ) {
    self.name = name
    self.honorific = honorific
    self.posts = posts
    self.guesses = guesses
    self.text = text
    self.span = span
  }
}
