internal import FoundationEssentials

/// What a page says of its article where no reader sees it.
struct Metadata {
  /// The headline; it may be cut off, and then ends in an ellipsis.
  var title: String?
  /// When the article appeared.
  var published: Moment?
  /// The person or desk that wrote it.
  var author: String?
  /// The site or paper, by its name rather than by its address.
  var publisher: String?

  /// A day and a time of day, as the clock of the place showed them.
  struct Moment: Equatable {
    /// As in `2021-05-12`.
    var date: String
    /// As in `10:20`.
    var time: String?
  }

  init(of markup: Markup) {
    let linked = LinkedData(markup.linkedData)
    let values = Dictionary(
      markup.properties.map { ($0.name, $0.value.singleSpaced) },
      uniquingKeysWith: { first, _ in first })
    func first(_ names: String...) -> String? {
      names.lazy.compactMap { values[$0] }.first { !$0.isEmpty }
    }
    let site = Set(
      ["og:site_name", "dc.publisher", "publisher", "copyright"].compactMap { values[$0]?.folded })

    title = linked.headline ?? first("headline", "og:title", "twitter:title", "dc.title")
    if let folded = title?.folded, site.contains(folded) { title = nil }
    published =
      [
        linked.published, first("article:published_time"), first("datepublished"),
        first("dc.date.issued", "dc.date", "date", "pubdate"), Self.time(in: markup),
      ].lazy.compactMap { $0.flatMap(Moment.init) }.first
    author = [linked.author, first("article:author"), first("author", "dc.creator")]
      .lazy.compactMap(\.self).first { !site.contains($0.folded) && Self.isName($0) }
    let publishers = [
      linked.publisher, first("dc.publisher"), first("publisher"), first("og:site_name"),
    ].compactMap(\.self).filter(Self.isPublisher)
    publisher = publishers.first { $0.contains(" ") } ?? publishers.first
  }

  /// The one time that the elements of a page give; of several, nobody knows whose they are.
  private static func time(in markup: Markup) -> String? {
    let times = Set(markup.properties.filter { $0.name == "time" }.map(\.value))
    return times.count == 1 ? times.first : nil
  }

  /// Whether words may name a site or paper; its address alone does only where it ends like one.
  private static func isPublisher(_ text: String) -> Bool {
    guard (2...80).contains(text.count), !text.contains("/"), !text.contains("@"),
      text.contains(where: \.isLetter)
    else { return false }
    if text.contains(" ") { return text.split(separator: " ").count <= 16 }
    return text.hasSuffix(".vn") || text.first?.isUppercase ?? false && !text.contains(".")
  }

  /// Whether words name a person or a desk, and neither a site nor the login of one who keeps it.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (2...8).contains(words.count), text.utf8.count <= 80, !text.contains("/"),
      !text.contains("@"), !text.contains(".")
    else { return false }
    let organisations = [
      "trường", "ubnd", "sở", "ban", "cổng", "trang", "phòng", "cục", "công", "văn", "ủy", "uỷ",
      "đài", "báo", "website", "hội", "huyện", "tỉnh", "xã", "admin", "quản", "trung",
    ]
    return words[0].first?.isUppercase ?? false
      && !organisations.contains(words[0].lowercased())
  }
}

extension Metadata.Moment {
  /// Reads `2021-05-12T10:20:00+07:00`, `2021-05-12 10:20`, `2021-05-12`, `12/05/2021`.
  ///
  /// A moment told for Greenwich is moved to the clock of Viet Nam.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 0x30)
      }
      return value
    }
    func mark(_ index: Int) -> Character? {
      index < bytes.count ? Character(Unicode.Scalar(bytes[index])) : nil
    }
    var (year, month, day) = (0, 0, 0)
    if let first = number(0..<4), let second = number(5..<7), let third = number(8..<10),
      mark(4) == "-", mark(7) == "-"
    {
      (year, month, day) = (first, second, third)
    } else if let first = number(0..<2), let second = number(3..<5), let third = number(6..<10),
      mark(2) == "/", mark(5) == "/"
    {
      (day, month, year) = (first, second, third)
    } else {
      return nil
    }
    guard (1900...2100).contains(year), (1...12).contains(month),
      (1...Self.days(of: month, year)).contains(day)
    else { return nil }
    var time: (hour: Int, minute: Int)?
    if mark(10) == "T" || mark(10) == " ", let hour = number(11..<13), let minute = number(14..<16),
      mark(13) == ":", hour < 24, minute < 60
    {
      time = (hour, minute)
    }
    if text.hasSuffix("Z") || text.hasSuffix("+00:00") || text.hasSuffix("+0000"),
      let known = time
    {
      time = ((known.hour + 7) % 24, known.minute)
      if known.hour + 7 >= 24 {
        day += 1
        if day > Self.days(of: month, year) { (day, month) = (1, month + 1) }
        if month > 12 { (month, year) = (1, year + 1) }
      }
    }
    date = "\(year)-\(Self.padded(month))-\(Self.padded(day))"
    // Midnight to the minute is what a site writes that keeps no time.
    self.time = time.flatMap { moment in
      moment == (0, 0) ? nil : "\(Self.padded(moment.hour)):\(Self.padded(moment.minute))"
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func days(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// What scripts of linked data (JSON-LD) say of the article.
private struct LinkedData {
  var headline: String?
  var published: String?
  var author: String?
  var publisher: String?

  init(_ scripts: [[UInt8]]) {
    for script in scripts.prefix(20) where script.count < 1 << 20 {
      guard let value = try? JSONDecoder().decode(Value.self, from: Data(script)) else { continue }
      read(value)
    }
  }

  /// Looks for articles in a value and what it holds.
  private mutating func read(_ value: Value) {
    var waiting = [value]
    while let value = waiting.popLast() {
      switch value {
      case .list(let values): waiting += values.reversed()
      case .object(let members):
        if let graph = members["@graph"] { waiting.append(graph) }
        if let main = members["mainEntity"] { waiting.append(main) }
        guard members["@type"]?.isArticle ?? false else { continue }
        headline = headline ?? members["headline"]?.text
        published = published ?? members["datePublished"]?.text
        author = author ?? members["author"]?.text
        publisher = publisher ?? members["publisher"]?.text
      case .text, .other: continue
      }
    }
  }

  private indirect enum Value: Decodable {
    case text(String)
    case list([Value])
    case object([String: Value])
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let members = try? container.decode([String: Value].self) {
        self = .object(members)
      } else if let values = try? container.decode([Value].self) {
        self = .list(values)
      } else {
        self = .other
      }
    }

    /// The words of a text, of an object's name, or of the first of several.
    var text: String? {
      switch self {
      case .text(let text): text.singleSpaced
      case .object(let members):
        if case .text(let name) = members["name"] { name.singleSpaced } else { nil }
      case .list(let values):
        if case .list = values.first { nil } else { values.first?.text }
      case .other: nil
      }
    }

    var isArticle: Bool {
      switch self {
      case .text(let type): ["Article", "NewsArticle", "BlogPosting", "Report"].contains(type)
      case .list(let types):
        types.contains { if case .text = $0 { $0.isArticle } else { false } }
      case .object, .other: false
      }
    }
  }
}

extension String {
  /// The text without white space around it, and with single spaces in it.
  var singleSpaced: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The letters and digits alone, without case, so that what two places say can be compared.
  var folded: String {
    String(lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
