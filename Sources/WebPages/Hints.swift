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
    if let style = attributes["style"]?.lowercased() {
      let plain = style.filter { !$0.isWhitespace }
      if plain.contains("display:none") || plain.contains("visibility:hidden") {
        hints.insert(.hidden)
      }
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

  /// What a class or an id says, in the words that portals use.
  private static func ofNames(_ names: String) -> Self {
    let names = names.lowercased()
    var hints: Self = []
    for (words, hint) in vocabulary where words.contains(where: { names.contains($0) }) {
      hints.insert(hint)
    }
    // A name may speak of several things; those that tell of text win over what is beside it.
    if hints.contains(.title) || hints.contains(.date) || hints.contains(.author) {
      hints.remove(.content)
    }
    return hints
  }

  private static let vocabulary: [(words: [String], hint: Self)] = [
    (
      [
        "breadcrumb", "sidebar", "side-bar", "side_bar", "navbar", "navlist", "nav-", "-nav",
        "navigation", "topnav", "topmenu", "menu", "footer", "banner", "advert", "quangcao",
        "quang-cao", "share", "social", "addthis", "sharethis", "fb-", "facebook", "twitter",
        "comment", "binhluan", "binh-luan", "binh_luan", "phanhoi", "ykien", "y-kien", "feedback",
        "related", "lienquan", "lien-quan", "lien_quan", "tinkhac", "tin-khac", "tin_khac",
        "cactinkhac", "bai-khac", "bai-viet-khac", "tin-moi", "tinmoi", "othernews", "other-news",
        "other_news", "news-other", "newsother", "more-news", "tincu", "tin-cu", "baicu",
        "doc-nhieu", "docnhieu", "xemnhieu", "xem-nhieu", "most-view", "mostview", "popular",
        "widget", "thongke", "thong-ke", "counter", "truy-cap", "truycap", "online", "weather",
        "thoi-tiet", "marquee", "slider", "slide-", "carousel", "poll", "vote", "rating",
        "danhgia", "danh-gia", "login", "dang-nhap", "dangnhap", "search", "tim-kiem", "timkiem",
        "popup", "modal", "toolbar", "tool-", "tools", "btn-print", "printbtn", "tags", "tag-",
        "taglist",
        "hashtag", "keywords", "tu-khoa", "tukhoa", "pagination", "paging", "pager", "skip-link",
        "copyright", "cookie", "subscribe", "newsletter", "hotline", "lienket", "lien-ket",
        "weblink", "web-link", "hidden", "sr-only", "ms-hide", "noprint", "no-print", "contextmenu",
        "tooltip", "readmore", "read-more", "xemthem", "xem-them",
        "doc-bai", "audio", "player", "calendar", "lich-", "signin", "ribbon",
        "quicklaunch", "statusbar", "wayback", "wm-ipp", "donato",
      ], .furniture
    ),
    (
      [
        "related", "lienquan", "lien-quan", "lien_quan", "tinkhac", "tin-khac", "tin_khac",
        "othernews", "other-news", "other_news", "news-other", "newsother", "tincu", "tin-cu",
      ],
      .related
    ),
    (
      [
        "content", "noidung", "noi-dung", "noi_dung", "article", "detail", "chi-tiet", "chitiet",
        "chi_tiet", "entry", "post", "story", "bai-viet", "baiviet", "bodytext", "body-text",
        "newsbody", "main", "ms-rtestate-field",
      ], .content
    ),
    (
      [
        "articlebody", "article-body", "article_body", "article-content", "article__body",
        "detail-content", "detail__content", "entry-content", "post-content", "post-body",
        "content-detail", "news-content", "noidungtin", "noi-dung-tin", "noidung-chitiet",
        "bodytext", "body-text", "cms-body", "fck_detail", "ms-rtestate-field",
      ], .articleBody
    ),
    (["title", "tieu-de", "tieude", "tieu_de", "headline"], .title),
    (
      ["date", "time", "ngay-dang", "ngaydang", "ngay_dang", "published", "thoi-gian", "thoigian"],
      .date
    ),
    (["author", "tac-gia", "tacgia", "tac_gia", "byline", "but-danh", "butdanh"], .author),
    (["sapo", "lead", "tom-tat", "tomtat", "summary", "desc", "trich-dan", "trichyeu"], .lead),
  ]
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
