import Testing
import WebPages

/// What web pages give: the article's text, and what they say of it.
@Suite struct WebPageTests {
  private func page(_ html: String) throws -> WebPage { try WebPage(Array(html.utf8)) }

  private func text(_ page: WebPage) -> String { String(decoding: page.text, as: UTF8.self) }

  private func words(_ page: WebPage, _ range: Range<Int>?) -> String? {
    range.map { String(decoding: page.text[$0], as: UTF8.self) }
  }

  // MARK: - Articles

  /// An article among what sites put around it, in markup of several kinds.
  @Test(arguments: Portal.pages)
  func findsTheArticle(portal: Portal) throws {
    let page = try page(portal.html)
    #expect(page.isArticle)
    #expect(words(page, page.title) == Portal.title)
    #expect(page.date == portal.date)
    #expect(page.time == portal.time)
    #expect(words(page, page.author) == portal.author)
    var expected = [Portal.title] + portal.around + Portal.paragraphs
    if portal.signs { expected.append("Hoàng Thị Mận") }
    #expect(text(page).split(separator: "\n").map(String.init) == expected)
  }

  @Test func givesTheLinesOfAPageWithoutAnArticle() throws {
    let links = (1...12).map {
      "<li><a href='/\($0)'>Xã Mường Sim tổ chức hội nghị số \($0)</a></li>"
    }
    let page = try page("<title>Trang chủ</title><ul>\(links.joined())</ul>")
    #expect(!page.isArticle)
    #expect(page.title == nil)
    #expect(text(page).hasPrefix("Xã Mường Sim tổ chức hội nghị số 1\n"))
  }

  // MARK: - Lines

  /// Markup behind a paragraph of an article, and the lines that it gives.
  @Test(arguments: [
    ("<p>Một <b>hai</b><i>ba</i></p>", ["Một haiba"]),
    ("<p>Một\n  hai&nbsp; ba</p>", ["Một hai ba"]),
    ("<p>Một<br>hai<br/>ba</p>", ["Một", "hai", "ba"]),
    ("<div>Một<div>hai</div>ba</div>", ["Một", "hai", "ba"]),
    ("<ul><li>Một</li><li>hai<ul><li>ba</ul></ul>", ["Một", "hai", "ba"]),
    ("<p>Một &lt;hai&gt; &amp; &#7879;&#x1EC7; &agrave;", ["Một <hai> & ệệ à"]),
    ("<p>M&#7897;t<!-- ẩn --> hai", ["Một hai"]),
    ("<p>Một<script>var x = '<p>ẩn</p>'</script><style>p {}</style> hai", ["Một hai"]),
    ("<p>Một</p><p style='DISPLAY : none'>ẩn</p><p hidden>ẩn</p>", ["Một"]),
    ("<p>Một\u{200B}hai", ["Mộthai"]),
    (
      "<table><tr><th>Xã</th><th>Số hộ</th></tr><tr><td>Mường Sim</td><td><p>1.245</p></td></tr></table>",
      ["Xã\tSố hộ", "Mường Sim\t1.245"]
    ),
    (
      "<table><tr><td>1</td><td></td><td>hai<br>ba</td></tr><tr><td>2<td>x<td></table>",
      ["1\t\thai ba", "2\tx"]
    ),
    // A table that lays out the page gives what is in it.
    ("<table><tr><td><p>Một</p><p>hai</p></td></tr></table>", ["Một", "hai"]),
    (
      "<table><tr><td><table><tr><td>Một</td></tr></table></td><td>hai</td></tr></table>",
      ["Một", "hai"]
    ),
  ])
  func givesLines(markup: String, lines: [String]) throws {
    let page = try page("<div>\(Portal.body)\(markup)\(Portal.last)</div>")
    let given = text(page).split(separator: "\n").map(String.init)
    #expect(Array(given.dropFirst(Portal.paragraphs.count).dropLast()) == lines)
  }

  @Test func leavesOutWhatIsBesideTheText() throws {
    for name in ["related-news", "tin-lien-quan", "share-box", "binhluan", "quangcao", "menu"] {
      let beside = "<div class='\(name)'>Mừng xuân <a href='/x'>Xã bên tổ chức hội thi</a></div>"
      let page = try page("<div>\(Portal.body)\(beside)\(Portal.last)</div>")
      #expect(!text(page).contains("Mừng xuân"), "\(name)")
      #expect(text(page).contains("Toàn xã có 9 thôn"))
    }
    for tag in ["nav", "aside", "footer"] {
      let page = try page("<\(tag)>Mừng xuân</\(tag)><div>\(Portal.body)</div>")
      #expect(!text(page).contains("Mừng xuân"), "\(tag)")
    }
    let rest = "<h3>Các tin khác:</h3><p>Xã bên tổ chức hội thi nấu ăn cho hội viên phụ nữ</p>"
    let page = try page("<div>\(Portal.body)\(rest)</div>")
    #expect(!text(page).contains("nấu ăn"))
  }

  // MARK: - Metadata

  @Test(arguments: [
    ("2024-05-09T07:30:00+07:00", "2024-05-09", "07:30"),
    ("2024-05-09 07:30", "2024-05-09", "07:30"),
    ("2024-05-09T00:00:00+0700", "2024-05-09", nil),
    ("2024-05-09", "2024-05-09", nil),
    ("09/05/2024", "2024-05-09", nil),
    // Greenwich is seven hours behind.
    ("2024-12-31T20:15:00Z", "2025-01-01", "03:15"),
    ("2024-02-28T18:00:00+00:00", "2024-02-29", "01:00"),
    ("2024-02-30", nil, nil), ("tháng 5", nil, nil), ("", nil, nil),
  ])
  func readsMoments(value: String, date: String?, time: String?) throws {
    let page = try page(
      "<meta property='article:published_time' content='\(value)'><div>\(Portal.body)</div>")
    #expect(page.date == date)
    #expect(page.time == time)
  }

  @Test(arguments: [
    ("Hoàng Thị Mận", "Hoàng Thị Mận"), ("Trường Tiểu học Mường Sim", nil), ("admin", nil),
    ("Báo Mường Sim", nil), ("https://muongsim.example/nguoi-viet", nil), ("TTXVN", nil),
  ])
  func takesAuthorsForNames(value: String, author: String?) throws {
    let page = try page("<meta name='author' content='\(value)'><div>\(Portal.body)</div>")
    #expect(words(page, page.author) == author)
  }

  @Test(arguments: [
    #"{"@type": "NewsArticle", "headline": "TITLE", "author": {"name": "Hoàng Thị Mận"}}"#,
    #"[{"@type": "WebSite", "headline": "x"}, {"@type": ["Article"], "headline": "TITLE", "author": ["Hoàng Thị Mận"]}]"#,
    #"{"@graph": [{"@type": "Person"}, {"@type": "NewsArticle", "headline": "TITLE", "author": [{"name": "Hoàng Thị Mận"}]}]}"#,
  ])
  func readsLinkedData(script: String) throws {
    let script = script.split(separator: "TITLE").joined(separator: Portal.title)
    let page = try page(
      "<script type='application/ld+json'>\(script)</script><div>\(Portal.body)</div>")
    #expect(words(page, page.title) == Portal.title)
    #expect(words(page, page.author) == "Hoàng Thị Mận")
  }

  /// The name of the site stands at the head of the text, unless the text has it anyway.
  @Test(arguments: [
    (
      "<meta property='og:site_name' content='Cổng thông tin xã Mường Sim'>",
      "Cổng thông tin xã Mường Sim"
    ),
    (
      "<meta property='og:site_name' content='muongsim.example.vn'>"
        + "<meta name='DC.Publisher' content='Trường Tiểu học Mường Sim'>",
      "Trường Tiểu học Mường Sim"
    ),
    ("<meta property='og:site_name' content='muongsim.example.vn'>", "muongsim.example.vn"),
    ("<meta property='og:site_name' content='https://muongsim.example.vn/'>", nil),
    (
      "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", "
        + "\"publisher\": {\"name\": \"Báo Mường Sim\"}}</script>", "Báo Mường Sim"
    ),
  ])
  func readsThePublisher(head: String, publisher: String?) throws {
    let page = try page(head + "<div>\(Portal.body)</div>")
    #expect(words(page, page.publisher) == publisher)
    if let publisher { #expect(String(decoding: page.text, as: UTF8.self).hasPrefix(publisher)) }
    let named = try self.page(
      head + "<div><p>Cổng thông tin xã Mường Sim</p>\(Portal.body)</div>")
    let text = String(decoding: named.text, as: UTF8.self)
    #expect(
      text.split(separator: "Cổng thông tin xã Mường Sim", omittingEmptySubsequences: false).count
        == 2)
  }

  // MARK: - What is wrong

  @Test(arguments: ["", " \n", "<html><body></body></html>", "<!-- -->", "<script>1</script>"])
  func saysThatNothingIsThere(html: String) {
    #expect(throws: WebPage.Failure.empty) { try page(html) }
  }

  /// Whatever a page is made of, it is read or refused in seconds.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      ("<div>", 20_000), ("<span>", 20_000), ("<", 20_000), ("<!", 30_000), ("<!--", 30_000),
      ("<a title=\"", 20_000), ("&#", 30_000), ("&amp", 30_000), ("<![CDATA[", 20_000),
      ("<script>", 20_000), ("<table><tr><td>", 30_000), ("<ul><li>", 20_000), ("</x>", 30_000),
      ("<p>\0", 20_000), ("<?", 30_000), ("<html a=1>", 20_000), ("<title>", 20_000),
      ("<header>", 20_000), ("\u{FFFD}", 30_000),
    ])
  func boundsHostilePages(piece: String, count: Int) throws {
    let html = String(repeating: piece, count: count)
    for html in [html, html + "<p>chào", "<p>chào" + html, "<i>\(html)</i></b>" + html] {
      do throws(WebPage.Failure) {
        _ = try WebPage(Array(html.utf8))
      } catch {
        #expect([.empty, .tangled].contains(error))
      }
    }
  }

  @Test func boundsTheNamesOfAPage() {
    let attributes = (0..<100_000).map { "a\($0)" }.joined(separator: " ")
    #expect(throws: WebPage.Failure.tangled) { try page("<p \(attributes)>chào") }
    let elements = (0..<100_000).map { "<x\($0)>" }.joined()
    #expect(throws: WebPage.Failure.tangled) { try page("<p>chào" + elements) }
    let long = (0..<2000).map { "<x\($0)\(String(repeating: "q", count: 900))>" }.joined()
    #expect(throws: WebPage.Failure.tangled) { try page("<p>chào" + long) }
  }

  @Test func keepsTheWordsOfDeepPages() throws {
    let deep = String(repeating: "<div>", count: 100_000)
    #expect(text(try page(deep + "chào")) == "chào")
  }
}
