/// Words that tell what an element is, wherever they stand in the value of an attribute.
///
/// Pages have thousands of elements with some hundred bytes of names each, so all words are looked
/// for at once, by their first letters.
struct HintWords: Sendable {
  private struct Word {
    var bytes: [UInt8]
    var hint: Hints
  }

  /// The words, by their first bytes.
  private var words = [[Word]](repeating: [], count: 128)

  /// The words, all of small letters of ASCII and signs, with what they tell.
  private init(_ rows: [(words: [String], hint: Hints)]) {
    for row in rows {
      for word in row.words {
        let bytes = Array(word.utf8)
        words[Int(bytes[0])].append(Word(bytes: bytes, hint: row.hint))
      }
    }
  }

  /// What the words tell that stand in a value, in small letters or capitals.
  func hints(in value: some Sequence<UInt8>) -> Hints {
    let value = value.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var hints: Hints = []
    for start in value.indices where value[start] < 0x80 {
      for word in words[Int(value[start])]
      where !hints.contains(word.hint) && value[start...].starts(with: word.bytes) {
        hints.insert(word.hint)
      }
    }
    return hints
  }
}

extension HintWords {
  /// The styles of what nobody sees, without spaces.
  static let ofStyles = HintWords([(["display:none", "visibility:hidden"], .hidden)])

  /// The words of portals in the classes and ids of elements.
  static let ofNames = HintWords([
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
  ])
}
