/// What a source states of its article apart from the article's words, as the metadata of a web
/// page do.
///
/// Ranges count bytes of the text as stored.
public struct StatedHead: Sendable, Hashable {
  /// Where the headline stands.
  public var title: Range<Int>?
  /// The day on which the article appeared, as in `2021-05-12`.
  public var date: String?
  /// The time of that day, as in `10:20`.
  public var time: String?
  /// Where the name of the person or desk that signs stands.
  public var author: Range<Int>?
  /// Where the name of the site or paper stands.
  public var publisher: Range<Int>?

  /// What a source states; nil for what it does not.
  public init(
    title: Range<Int>? = nil, date: String? = nil, time: String? = nil, author: Range<Int>? = nil,
    publisher: Range<Int>? = nil
  ) {
    self.title = title
    self.date = date
    self.time = time
    self.author = author
    self.publisher = publisher
  }
}
