internal import VietText

/// What stands around an article's own words, and which words are its own.
struct Head {
  /// The headline.
  var title: Range<Int>?
  /// The article's own stamp or dateline.
  var published: Stamp?
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

  /// Reads the head of a text.
  init(of reading: Reading) { self.init(of: Page(reading)) }

  /// Reads the head of a page.
  init(of page: consuming Page) {
    guard page.holdsArticle else { return }
    page.findTitle()
    page.findArticle()
    title = page.title
    published = page.published()
    byline = page.byline()
    publisher = page.publisher()
    article = ([title].compactMap(\.self) + page.paragraphs.map(\.tokens)).filter { !$0.isEmpty }
  }
}
