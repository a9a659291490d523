import Testing

/// One article as sites of several kinds show it.
struct Portal: Sendable, CustomTestStringConvertible {
  let name: String
  let html: String
  /// The lines between headline and text.
  var around: [String] = []
  var date: String?
  var time: String?
  var author: String?
  /// Whether the author's name stands behind the text.
  var signs = false

  var testDescription: String { name }

  static let title = "Xã Mường Sim ra mắt mô hình “Nhà sạch, vườn đẹp” năm 2024"
  static let paragraphs = [
    "Sáng 8/5, Hội Liên hiệp Phụ nữ xã Mường Sim tổ chức lễ ra mắt mô hình với 45 hội viên tham gia.",
    "Dự buổi lễ có đại diện Đảng ủy, UBND xã cùng đông đảo hội viên của các chi hội trong xã.",
    "Từ đầu năm đến nay, các chi hội đã trồng 1.200 m đường hoa và vận động được 36 triệu đồng.",
    "- Chi hội bản Pa: 15 hộ.",
    "Toàn xã có 9 thôn, trong đó 7 thôn đã đăng ký thực hiện mô hình này trong năm nay.",
  ]
  static let body = paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
  static let last = "<p>Kết thúc buổi lễ, các đại biểu đã đi thăm vườn hoa của chi hội bản Pa.</p>"

  private static let menu = (1...8).map { "<li><a href='/m\($0)'>Chuyên mục số \($0)</a></li>" }
    .joined()
  private static let others = (1...6).map {
    "<li><a href='/b\($0)'>Xã Mường Sim tổ chức hội thi thể thao lần thứ \($0) của xã</a>"
      + "<span>(0\($0)/05/2024)</span></li>"
  }.joined()
  private static let foot = """
    <div>Giấy phép số 12/GP-STTTT do Sở Thông tin và Truyền thông cấp ngày 3/2/2018</div>
    <div>Địa chỉ: bản Pa, xã Mường Sim</div>
    """

  static let pages = [
    Portal(
      name: "semantic markup and OpenGraph",
      html: """
        <!DOCTYPE html><html><head><title>\(title) - Xã Mường Sim</title>
        <meta property="og:title" content="\(title)">
        <meta property="article:published_time" content="2024-05-09T07:30:00+07:00">
        <meta name="author" content="Hoàng Thị Mận"></head>
        <body><header><h1>Xã Mường Sim</h1><nav><ul>\(menu)</ul></nav></header>
        <main><article><h1>\(title)</h1><time datetime="2024-05-09">09/05/2024 07:30</time>
        \(body)<p class="author">Hoàng Thị Mận</p></article>
        <aside><h3>Tin khác</h3><ul>\(others)</ul></aside></main><footer>\(foot)</footer></body></html>
        """,
      around: ["09/05/2024 07:30"], date: "2024-05-09", time: "07:30", author: "Hoàng Thị Mận",
      signs: true),
    Portal(
      name: "nested tables without a word of metadata",
      html: """
        <HTML><HEAD><TITLE>Trang thông tin điện tử xã Mường Sim</TITLE></HEAD><BODY>
        <TABLE width=100%><TR><TD colspan=2>Cổng thông tin điện tử xã Mường Sim</TD></TR>
        <TR><TD><UL>\(menu)</UL></TD><TD><TABLE><TR><TD class=tieude>\(title)</TD></TR>
        <TR><TD>\(body)</TD></TR></TABLE><B>Các tin khác</B><UL>\(others)</UL></TD></TR>
        <TR><TD>\(foot)</TD></TR></TABLE></BODY></HTML>
        """),
    Portal(
      name: "blocks with names, a share bar, a stamp and a list behind",
      html: """
        <html><head><title>\(title.prefix(24))...</title>
        <meta itemprop="datePublished" content="2024-05-09T07:30:00+0700"></head><body>
        <div id="topmenu"><ul>\(menu)</ul></div><div class="breadcrumb">Trang chủ / Tin tức</div>
        <div class="news-detail"><h2 class="news-title">\(title)</h2>
        <div class="post-date">Thứ Năm, 09/05/2024 | 07:30</div>
        <div class="share-bar">Chia sẻ: <a href="#">Facebook</a> <a href="#">Zalo</a></div>
        <div class="noi-dung-tin">\(body)</div>
        <div class="tin-lien-quan"><h3>Tin liên quan</h3><ul>\(others)</ul></div></div>
        <div id="footer">\(foot)</div></body></html>
        """,
      around: ["Thứ Năm, 09/05/2024 | 07:30"], date: "2024-05-09", time: "07:30"),
    Portal(
      name: "a headline in the metadata alone",
      html: """
        <html><head><meta property="og:title" content="\(title)"></head>
        <body><ul>\(menu)</ul><div><div>\(body)</div></div><ul>\(others)</ul></body></html>
        """),
  ]
}
