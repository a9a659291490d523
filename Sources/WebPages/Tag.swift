/// What an element is to a reader of the page.
enum Tag: UInt8 {
  /// A piece of text; no element.
  case text
  /// An element that stands in the line: `span`, `b`, and what nobody knows.
  case inline
  case link
  /// An element that begins and ends a line.
  case block
  /// Furniture by its name: `nav`, `aside`, `footer`, `header`.
  case furniture
  /// An element whose text nobody sees.
  case unseen
  case article
  case main
  case paragraph
  case heading1
  case heading2
  case heading3
  case item
  case table
  case row
  case cell
  case lineBreak
  case caption
  case body
  case head
  case title
  case meta
  case script
  case time

  /// The tag of a name in lower case.
  init(_ name: String) {
    self = Self.named[name] ?? .inline
  }

  /// Whether an element of this kind begins and ends a line.
  var isBlock: Bool {
    switch self {
    case .text, .inline, .link, .lineBreak, .meta, .script, .unseen, .title, .time: false
    default: true
    }
  }

  /// Whether an element of this kind is a heading of some weight.
  var isHeading: Bool { self == .heading1 || self == .heading2 || self == .heading3 }

  private static let named: [String: Tag] = {
    var named: [String: Tag] = [
      "a": .link, "article": .article, "main": .main, "p": .paragraph, "h1": .heading1,
      "h2": .heading2, "h3": .heading3, "li": .item, "dt": .item, "dd": .item, "table": .table,
      "tr": .row, "td": .cell, "th": .cell, "br": .lineBreak, "caption": .caption,
      "figcaption": .caption, "body": .body, "head": .head, "title": .title, "meta": .meta,
      "script": .script, "time": .time,
    ]
    for name in [
      "address", "blockquote", "center", "dir", "div", "dl", "fieldset", "figure", "form",
      "h4", "h5", "h6", "hr", "html", "ol", "pre", "section", "tbody", "tfoot", "thead", "ul",
      "hgroup", "details", "summary", "legend",
    ] {
      named[name] = .block
    }
    for name in ["nav", "aside", "footer", "header", "menu"] { named[name] = .furniture }
    for name in [
      "style", "noscript", "template", "button", "select", "option", "textarea", "input", "iframe",
      "object", "embed", "applet", "svg", "math", "canvas", "audio", "video", "map", "datalist",
      "frameset", "noframes", "dialog", "progress", "meter",
    ] {
      named[name] = .unseen
    }
    return named
  }()
}
