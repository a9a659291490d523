/// What the attributes of an element say of its part in the page.
struct Hints: OptionSet {
  let rawValue: UInt16

  /// Nobody sees it.
  static let hidden = Self(rawValue: 1)
  /// Menu, sidebar, related links, share bar, comments.
  static let furniture = Self(rawValue: 2)
  /// The article, or the text of it.
  static let content = Self(rawValue: 4)
  /// The text of the article, by a vocabulary that means just this.
  static let articleBody = Self(rawValue: 8)
  static let title = Self(rawValue: 16)
  static let date = Self(rawValue: 32)
  static let author = Self(rawValue: 64)
  /// The sentence between headline and text.
  static let lead = Self(rawValue: 128)
  /// A link that leads somewhere.
  static let leads = Self(rawValue: 256)
  /// A cell that spans several columns or rows.
  static let spans = Self(rawValue: 512)
  /// The heading of a list of other articles follows from its name.
  static let related = Self(rawValue: 1024)

  /// What the attributes of an element say.
  init(_ tag: Tag, _ attributes: Attributes) {
    var hints: Self = []
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { hints.insert(.hidden) }
    if let style = attributes["style"] {
      hints.formUnion(HintWords.ofStyles.hints(in: style.utf8.lazy.filter { $0 > 0x20 }))
    }
    switch attributes["role"]?.lowercased() {
    case "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar",
      "dialog", "alert", "toolbar", "tablist":
      hints.insert(.furniture)
    case "main", "article": hints.insert(.content)
    default: break
    }
    if tag == .link, attributes["href"] != nil { hints.insert(.leads) }
    if tag == .cell, attributes["colspan"].map({ $0 != "1" }) ?? false { hints.insert(.spans) }
    if let property = attributes["itemprop"]?.lowercased() {
      for word in property.split(separator: " ") {
        switch word {
        case "articlebody": hints.insert(.articleBody)
        case "headline": hints.insert(.title)
        case "datepublished": hints.insert(.date)
        case "author": hints.insert(.author)
        case "description" where tag != .meta: hints.insert(.lead)
        default: break
        }
      }
    }
    if attributes["rel"] == "author" { hints.insert(.author) }
    for name in ["class", "id"] {
      if let words = attributes[name] { hints.formUnion(Self.ofNames(words)) }
    }
    self = hints
  }

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// What a class or an id says.
  private static func ofNames(_ names: String) -> Self {
    var hints = HintWords.ofNames.hints(in: names.utf8)
    // A name may speak of several things; those that tell of text win over what is beside it.
    if hints.contains(.title) || hints.contains(.date) || hints.contains(.author) {
      hints.remove(.content)
    }
    return hints
  }
}

/// The attributes of one element.
struct Attributes {
  private var values: [(name: String, value: String)] = []

  /// Keeps an attribute; a long value is cut, because no name is that long.
  mutating func add(_ name: String, _ value: String) {
    values.append((name, value))
  }

  /// The value of an attribute, empty where it has none; nil where it is not there.
  subscript(name: String) -> String? {
    values.first { $0.name == name }?.value
  }
}
