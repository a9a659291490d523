internal import VietText

/// What stands around an article's own words, and which words are its own.
struct Head {
  /// The headline.
  var title: Range<Int>?
  /// The article's own stamp or dateline.
  var published: Stamp?
  /// The day and time that the source states apart from the text, where the text has no stamp.
  var stated: (date: CalendarDate, time: String?)?
  /// The site or paper.
  var publisher: Range<Int>?
  /// Who signs.
  var byline: Range<Int>?
  /// The article: title, lead, body and captions, without the page's furniture, in text order and
  /// cut at paragraphs.
  var article: [Range<Int>] = []

  /// A date with the time of day as `HH:MM`, and the words.
  struct Stamp {
    var date: CalendarDate
    var time: String?
    var tokens: Range<Int>
  }

  /// The article's day: that of its stamp, else the stated one.
  var date: CalendarDate? { published?.date ?? stated?.date }

  /// Reads the head of a text.
  init(of reading: Reading) { self.init(of: Page(reading)) }

  /// Reads the head of a page.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - stated: what its source states; nil where nobody but the text says that it is an article.
  init(of page: consuming Page, stated: StatedHead? = nil) {
    let reading = page.reading
    guard stated != nil || page.holdsArticle else { return }
    if let tokens = stated?.title.flatMap({ reading.tokens(in: $0) }) {
      page.setTitle(tokens)
    } else {
      page.findTitle()
    }
    page.findArticle()
    title = page.title
    let stamp = page.stamp()
    self.stated = stated?.moment
    // A dateline tells where and when it was written; the source, when it appeared.
    published = stamp.flatMap { $0.isDateline && self.stated != nil ? nil : $0.stamp }
    byline = page.byline() ?? stated?.author.flatMap { reading.tokens(in: $0) }
    // A press mark in the text tells more than the name of the site that took the text over.
    let site = stated?.publisher.flatMap { reading.tokens(in: $0) }
    publisher = site == nil ? page.publisher() : page.credit ?? site
    article = ([title].compactMap(\.self) + page.paragraphs.map(\.tokens)).filter { !$0.isEmpty }
  }
}

extension StatedHead {
  /// The day and the time of day; nil for a day that is none.
  fileprivate var moment: (date: CalendarDate, time: String?)? {
    guard let parts = date?.split(separator: "-").map({ Int($0) }), parts.count == 3 else {
      return nil
    }
    let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2])
    guard date.year != nil, date.month != nil, date.day != nil, date.isPossible else { return nil }
    return (date, time)
  }
}

extension Reading {
  /// The tokens in a range of the source's bytes; nil where there are none.
  fileprivate func tokens(in source: Range<Int>) -> Range<Int>? {
    let range = text.normalizedRange(source)
    guard let first = tokens.firstIndex(where: { $0.range.upperBound > range.lowerBound }) else {
      return nil
    }
    let end = tokens[first...].firstIndex { $0.range.lowerBound >= range.upperBound }
    return first == end ? nil : first..<(end ?? tokens.count)
  }
}
