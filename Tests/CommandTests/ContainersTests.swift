import BanTin
import FoundationEssentials
import TestSupport
import Testing

/// The command on web pages, archives and other files that hold several articles.
@Suite(.timeLimit(.minutes(10))) struct ContainersTests {
  private let bantin: Bantin
  private let article = "Năm 2022, toàn xã có 35 mô hình “Dân vận khéo”.\n"
  private let page = """
    <!DOCTYPE html><html><head>
    <meta property="article:published_time" content="2024-05-09T07:30:00+07:00"></head>
    <body><ul><li><a href="/">Trang chủ</a></li></ul>
    <h1>Xã Mường Sim tổng kết phong trào “Dân vận khéo” năm 2024</h1>
    <div class="noi-dung-tin"><p>Ngày 8/5, xã Mường Sim tổ chức hội nghị tổng kết phong trào thi đua
    “Dân vận khéo” với 45 đại biểu tham dự.</p>
    <table><tr><th>Lĩnh vực</th><th>Kết quả</th></tr><tr><td>Kinh tế</td><td>12 mô hình</td></tr>
    </table><p>Dịp này, UBND xã tặng giấy khen cho 6 tập thể và 3 cá nhân có thành tích tiêu biểu.</p>
    </div></body></html>
    """

  init() throws {
    bantin = try Bantin()
  }

  @Test func readsWebPages() throws {
    try bantin.write(page, to: "a.html")
    let record = try #require(try bantin("extract", "--include-text", "a.html").records().first)
    #expect(record.source.mediaType == "text/html")
    #expect(record.source.bytes == page.utf8.count)
    #expect(record.title?.text == "Xã Mường Sim tổng kết phong trào “Dân vận khéo” năm 2024")
    #expect(record.published?.date == "2024-05-09")
    #expect(record.published?.time == "07:30")
    #expect(record.published?.span == nil)
    #expect(record.figures.map(\.text) == ["45 đại biểu", "12 mô hình", "6 tập thể", "3 cá nhân"])
    // The year of a day without one is that of the page.
    #expect(record.periods.map(\.value).contains("2024-05-08"))
    let text = try #require(record.text)
    let scalars = Array(text.unicodeScalars)
    for figure in record.figures {
      let words = scalars[figure.span.start..<figure.span.end]
      #expect(String(String.UnicodeScalarView(words)) == figure.text)
    }
    #expect(!text.contains("Trang chủ"))
    #expect(text.contains("\n\nLĩnh vực\tKết quả\nKinh tế\t12 mô hình\n\n"))
    #expect(try bantin("explain", "a.html").text.contains("45 đại biểu"))
  }

  @Test func readsArchivesLikeFolders() throws {
    let zip = PackedFiles.zip([
      ("thang-5/một.txt", Array(article.utf8)), ("hai.html", Array(page.utf8)), ("ba.exe", [1]),
    ])
    try bantin.write(zip, to: "in/a.zip")
    try bantin.write(PackedFiles.gzip(Array(article.utf8)), to: "in/b.txt.gz")
    try bantin.write(
      PackedFiles.gzip(PackedFiles.tar([("c.txt", Array(article.utf8))])), to: "in/c.tgz")
    try bantin.write(
      PackedFiles.webRecord(
        "response", "http://xa.example/tin", PackedFiles.answer(Array(page.utf8))), to: "in/d.warc")
    try bantin.write("{\"text\": \"Xã có 35 mô hình.\"}\n", to: "in/e.jsonl")
    try bantin.write(article, to: "in/f.txt")
    let outcome = try bantin("extract", "in")
    #expect(
      try outcome.sources() == [
        "in/a.zip!/thang-5/một.txt", "in/a.zip!/hai.html", "in/b.txt.gz", "in/c.tgz!/c.txt",
        "in/d.warc!/http://xa.example/tin", "in/e.jsonl!/1", "in/f.txt",
      ])
    #expect(outcome.status == 0)
    #expect(outcome.error.hasPrefix("bantin: passed over 1 file with"))
    // The record of an article does not depend on what it was packed in.
    let ids = try outcome.records().map(\.id)
    #expect(ids[0] == ids[2] && ids[2] == ids[3] && ids[3] == ids[6])
    #expect(try bantin.shell("bantin extract - < in/c.tgz").text.contains(#""uri":"-!/c.txt""#))
  }

  /// What comes through a pipe is read piece by piece, as a file is.
  @Test(arguments: ["d.warc", "e.jsonl", "a.zip", "f.txt"])
  func readsPipesLikeFiles(name: String) throws {
    let page = PackedFiles.webRecord(
      "response", "http://xa.example/tin", PackedFiles.answer(Array(page.utf8)))
    try bantin.write(page + page, to: "in/d.warc")
    try bantin.write("{\"text\": \"Xã có 35 mô hình.\"}\n", to: "in/e.jsonl")
    try bantin.write(PackedFiles.zip([("một.txt", Array(article.utf8))]), to: "in/a.zip")
    try bantin.write(String(repeating: article, count: 40), to: "in/f.txt")
    let named = try bantin.shell(
      "mkfifo \(name); cat in/\(name) > \(name) & bantin extract --no-split \(name)")
    #expect(named.error == "")
    let direct = try bantin.shell("rm \(name); cd in; bantin extract --no-split \(name)")
    #expect(named.text == direct.text && !named.text.isEmpty)
    if name != "e.jsonl" {
      let piped = try bantin.shell("cat in/\(name) | bantin extract --no-split -")
      #expect(try piped.records().map(\.id) == direct.records().map(\.id))
    }
  }

  @Test func tellsWhatInAnArchiveCannotBeRead() throws {
    let good = Array(article.utf8)
    let zip = PackedFiles.zip(
      [("a.txt", good), ("../b.txt", good), ("c.txt", good), ("d.txt", [0xFF]), ("e.txt", good)],
      damaged: ["c.txt"])
    try bantin.write(zip, to: "a.zip")
    let outcome = try bantin("extract", "a.zip")
    #expect(try outcome.sources() == ["a.zip!/a.txt", "a.zip!/e.txt"])
    #expect(outcome.status == 1)
    let errors = outcome.error.split(separator: "\n")
    #expect(errors.count == 4)
    #expect(errors[0].hasPrefix("bantin: a.zip!/../b.txt: the path of the entry leads out"))
    #expect(errors[1].hasPrefix("bantin: a.zip!/c.txt: the entry is damaged"))
    #expect(errors[2].hasPrefix("bantin: a.zip!/d.txt:1:1: not UTF-8 at byte 0"))
    #expect(errors[3] == "bantin: 3 of 5 articles could not be read")
  }

  @Test func readsAMemberOfJSONLines() throws {
    try bantin.write("{\"id\": 7, \"body\": \"Xã có 35 mô hình.\"}\n", to: "a.jsonl")
    let outcome = try bantin("extract", "--text-field", "body", "a.jsonl")
    #expect(try outcome.records().map { $0.figures.map(\.text) } == [["35 mô hình"]])
    let audited = try bantin("audit", "--text-field", "body", "a.jsonl")
    #expect(audited.status == 0)
    let without = try bantin("extract", "a.jsonl")
    #expect(without.status == 1)
    #expect(without.error.hasPrefix("bantin: a.jsonl!/1: the line has no text in “text”"))
  }

  /// Records beside the articles are no articles; named, they are refused.
  @Test func takesNoRecordsForArticles() throws {
    try bantin.write(article, to: "in/a.txt")
    _ = try bantin("extract", "--output", "in/r.jsonl", "in/a.txt")
    let outcome = try bantin("extract", "in")
    #expect(try outcome.sources() == ["in/a.txt"])
    #expect(outcome.status == 0)
    let named = try bantin("extract", "in/r.jsonl")
    #expect(named.status == 1)
    #expect(named.error.hasPrefix("bantin: in/r.jsonl: it holds records of bantin"))
  }
}
