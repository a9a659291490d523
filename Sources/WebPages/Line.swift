/// One line of a page as a reader sees it: a paragraph, an item, a row of a table.
struct Line {
  /// The words with single spaces, UTF-8.
  var bytes: [UInt8] = []
  /// How many words there are.
  var words = 0
  /// How many of them lead somewhere.
  var linkWords = 0
  /// The innermost block that holds it.
  let node: Int
  /// What it and the blocks around it are called.
  var hints: Hints = []
  /// The heading that it is in, if any.
  var heading: Tag?
  /// Whether a mere line break stands before it, and no new paragraph.
  var isBroken = false
  /// Whether it is a row of a table.
  var isRow = false
  /// Whether it lies in what belongs to the site.
  var isFurniture = false

  init(node: Int) {
    self.node = node
  }

  /// A line with words that stand in no element of the page.
  init(words: String) {
    self.init(node: 0)
    bytes = Array(words.utf8)
    self.words = 1
  }

  /// Whether all of it leads somewhere.
  var isLink: Bool { words > 0 && linkWords * 10 >= words * 9 }

  /// How much it says of the article: its words where it is running text, else 0.
  var prose: Int {
    words - linkWords >= 8 && linkWords * 3 < words ? words - linkWords : 0
  }
}
