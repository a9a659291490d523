import Archives
import TestSupport
import Testing

/// What files that hold several documents give.
@Suite struct ContainerWalkTests {
  private let article = Array("Năm 2022, toàn xã có 35 mô hình.\n".utf8)
  private let page = Array("<html><p>Năm 2022, toàn xã có 35 mô hình.".utf8)

  /// What a walk comes by, a line each: documents by address and size, failures by address and the
  /// beginning of the reason.
  private func walk(
    _ bytes: [UInt8], name: String, _ walk: ContainerWalk = ContainerWalk()
  ) throws -> [String] {
    let format = try #require(
      ContainerFormat(Array(bytes.prefix(ContainerFormat.prefix)), name: name))
    var lines: [String] = []
    walk.read(bytes, as: format, uri: name) { item in
      switch item {
      case .document(let document): lines.append("\(document.uri) \(document.bytes.count)")
      case .failed(let uri, let error): lines.append("\(uri): \("\(error)".prefix(24))")
      case .passedOver(let uri): lines.append("(\(uri))")
      }
    }
    return lines
  }

  // MARK: - Formats

  @Test func tellsFormats() {
    func format(_ bytes: [UInt8], _ name: String = "x") -> ContainerFormat? {
      ContainerFormat(Array(bytes.prefix(ContainerFormat.prefix)), name: name)
    }
    #expect(format(PackedFiles.zip([("a.txt", article)])) == .archive)
    #expect(format(PackedFiles.zip([])) == .archive)
    #expect(format(PackedFiles.tar([("a.txt", article)])) == .archive)
    #expect(format(PackedFiles.gzip(article)) == .archive)
    #expect(format(Array("WARC/1.1\r\n".utf8)) == .webArchive)
    #expect(format(article, "a/b.JSONL") == .jsonLines)
    #expect(format(article, "a.txt") == nil)
    #expect(format([]) == nil)
    // Documents of office programs are zip archives, too, and documents nevertheless.
    for name in ["[Content_Types].xml", "word/document.xml", "mimetype", "_rels/.rels"] {
      #expect(format(PackedFiles.zip([(name, article)])) == nil)
    }
  }

  // MARK: - Archives

  @Test func readsArchives() throws {
    let entries = [("tháng 5/một.txt", article), ("hai.html", page), ("b/", []), ("b/c", [])]
    let size = article.count
    let lines = ["!/tháng 5/một.txt \(size)", "!/hai.html \(page.count)", "!/b/c 0"]
    let zip = PackedFiles.zip(entries)
    let tar = PackedFiles.tar([entries[0], entries[1], entries[3]])
    #expect(try walk(zip, name: "a.zip") == lines.map { "a.zip\($0)" })
    #expect(try walk(tar, name: "a.tar") == lines.map { "a.tar\($0)" })
    #expect(try walk(PackedFiles.gzip(tar), name: "a.tgz") == lines.map { "a.tgz\($0)" })
    let nothing = ": there is no article in i"
    #expect(try walk(PackedFiles.zip([]), name: "a.zip") == ["a.zip\(nothing)"])
    // What a disk has lost looks like the end of an archive.
    let zeros = PackedFiles.gzip(Array(repeating: 0, count: 4096))
    #expect(try walk(zeros, name: "a.txt.gz") == ["a.txt.gz\(nothing)"])
    // What one packed file holds has the file's own name.
    #expect(try walk(PackedFiles.gzip(article), name: "a.txt.gz") == ["a.txt.gz \(size)"])
    #expect(try walk(PackedFiles.gzip([]), name: "a.txt.gz") == ["a.txt.gz 0"])
  }

  @Test func passesOverWhatIsNoArticle() throws {
    let zip = PackedFiles.zip([
      (".an/a.txt", article), ("__MACOSX/._a.txt", article), ("a.exe", article), ("a.txt", article),
    ])
    let selective = ContainerWalk { !$0.elementsEqual("a.exe".utf8) }
    #expect(
      try walk(zip, name: "a.zip", selective) == [
        "(a.zip!/.an/a.txt)", "(a.zip!/__MACOSX/._a.txt)", "(a.zip!/a.exe)",
        "a.zip!/a.txt \(article.count)",
      ])
    let tar = PackedFiles.tar([("a.txt", article)], links: ["b.txt"])
    #expect(
      try walk(tar, name: "a.tar") == ["a.tar!/a.txt \(article.count)", "(a.tar!/b.txt)"])
  }

  @Test func oneBadEntryDoesNotStopTheOthers() throws {
    let names = ["a.txt", "../b.txt", "/c.txt", "d/../../e.txt", "f.txt", "g.txt"]
    let zip = PackedFiles.zip(names.map { ($0, article) }, damaged: ["f.txt"])
    #expect(
      try walk(zip, name: "a.zip") == [
        "a.zip!/a.txt \(article.count)", "a.zip!/../b.txt: the path of the entry le",
        "a.zip!//c.txt: the path of the entry le", "a.zip!/d/../../e.txt: the path of the entry le",
        "a.zip!/f.txt: the entry is damaged (ZI", "a.zip!/g.txt \(article.count)",
      ])
  }

  @Test func saysThatAnArchiveIsCutOff() throws {
    let packed = PackedFiles.gzip(PackedFiles.tar([("a.txt", article)]))
    let lines = try walk(Array(packed.prefix(300)), name: "a.tgz")
    #expect(lines.last?.hasSuffix("the archive is cut off o") == true, "\(lines)")
  }

  @Test func readsArchivesInArchives() throws {
    let inner = PackedFiles.zip([("a.txt", article)])
    let outer = PackedFiles.tar([("in/b.zip", inner), ("c.txt", article)])
    #expect(
      try walk(outer, name: "d.tar") == [
        "d.tar!/in/b.zip!/a.txt \(article.count)", "d.tar!/c.txt \(article.count)",
      ])
    var bytes = inner
    for depth in 1...3 { bytes = PackedFiles.zip([("\(depth).zip", bytes), ("a.txt", article)]) }
    #expect(
      try walk(bytes, name: "d.zip") == [
        "d.zip!/3.zip!/2.zip!/1.zip: archives lie in it deepe",
        "d.zip!/3.zip!/2.zip!/a.txt \(article.count)",
        "d.zip!/3.zip!/a.txt \(article.count)", "d.zip!/a.txt \(article.count)",
      ])
  }

  // MARK: - Limits

  @Test func refusesBombs() throws {
    #expect(
      try walk(Self.bomb, name: "a.bz2") == ["a.bz2: it unpacks to more than "])
    let zip = PackedFiles.zip([("a.bz2", Self.bomb), ("b.txt", article)])
    #expect(
      try walk(zip, name: "a.zip") == [
        "a.zip!/a.bz2: it unpacks to more than ", "a.zip!/b.txt \(article.count)",
      ])
  }

  @Test func refusesEntriesAndTotalsThatAreTooLarge() throws {
    let zip = PackedFiles.zip([("a.txt", article + article), ("b.txt", article)])
    let small = ContainerWalk(limits: ContainerLimits(entryBytes: article.count))
    #expect(
      try walk(zip, name: "a.zip", small) == [
        "a.zip!/a.txt: the entry has more than ", "a.zip!/b.txt \(article.count)",
      ])
    let few = ContainerWalk(limits: ContainerLimits(totalBytes: article.count * 5 / 2))
    let three = PackedFiles.zip((1...4).map { ("\($0).txt", article) })
    #expect(
      try walk(three, name: "a.zip", few) == [
        "a.zip!/1.txt \(article.count)", "a.zip!/2.txt \(article.count)",
        "a.zip!/3.txt: the archive unpacks to m",
      ])
  }

  // MARK: - Web archives

  @Test func readsWebArchives() throws {
    let chunked =
      Array("5\r\n".utf8) + page[..<5]
      + Array("\r\n\(String(page.count - 5, radix: 16));x\r\n".utf8)
      + page[5...] + Array("\r\n0\r\n\r\n".utf8)
    let web = "http://xa.example"
    let records = [
      PackedFiles.webRecord("request", "\(web)/", Array("GET /".utf8)),
      PackedFiles.webRecord("response", "\(web)/", PackedFiles.answer(page)),
      PackedFiles.webRecord("response", "<\(web)/anh.png>", PackedFiles.answer(page, "image/png")),
      PackedFiles.webRecord("response", "\(web)/mat", PackedFiles.answer(page, status: 404)),
      PackedFiles.webRecord(
        "response", "<\(web)/tin>",
        PackedFiles.answer(chunked, header: "Transfer-Encoding: chunked\r\n")),
      PackedFiles.webRecord(
        "response", "\(web)/goi",
        PackedFiles.answer(PackedFiles.gzip(page), header: "Content-Encoding: gzip\r\n")),
      PackedFiles.webRecord("response", "\(web)/dns", Array("202 answer".utf8)),
    ]
    let paths = ["", "tin", "goi"]
    #expect(
      try walk(records.flatMap(\.self), name: "w.warc")
        == paths.map { "w.warc!/\(web)/\($0) \(page.count)" })
    // Each record is packed by itself.
    #expect(
      try walk(records.flatMap(PackedFiles.gzip), name: "w.warc.gz")
        == paths.map { "w.warc.gz!/\(web)/\($0) \(page.count)" })
  }

  @Test(arguments: [
    ("WARC/1.0\r\n\r\n", "w.warc: the archive is cut off o"),
    ("WARC/1.0\r\nContent-Length: 9\r\n\r\nx", "w.warc: the archive is cut off o"),
    ("WARC/1.0\r\nContent-Length: 1\r\n\r\nxyz\r\n", "w.warc: the archive is cut off o"),
    ("WARC/1.0\r\nContent-Length: -1\r\n\r\n", "w.warc: the archive is cut off o"),
  ])
  func saysThatAWebArchiveIsDamaged(text: String, line: String) throws {
    #expect(try walk(Array(text.utf8), name: "w.warc") == [line])
  }

  // MARK: - JSON Lines

  @Test func readsJSONLines() throws {
    let lines = """
      {"id": 1, "text": "một"}

      {"text": 5}
      {"body": "hai ba", "text": "b\\u1ED1n"}
      x
      {"text": "năm"}
      """
    #expect(
      try walk(Array(lines.utf8), name: "n.jsonl") == [
        "n.jsonl!/1 5", "n.jsonl!/3: the line has no text in ", "n.jsonl!/4 5",
        "n.jsonl!/5: the line is no JSON obje", "n.jsonl!/6 4",
      ])
    let body = ContainerWalk(textField: "body")
    #expect(try walk(Array(lines.utf8), name: "n.jsonl", body)[2] == "n.jsonl!/4 6")
    #expect(try walk(PackedFiles.gzip(Array(lines.utf8)), name: "n.jsonl.gz").count == 5)
    #expect(try walk([], name: "n.jsonl") == [])
  }

  @Test func refusesRecords() throws {
    let line = Array(#"{"schema":"bantin/1","id":"x"}"#.utf8)
    #expect(try walk(line, name: "r.jsonl") == ["r.jsonl: it holds records of bant"])
  }

  /// Forty million letters, packed by bzip2.
  private static let bomb: [UInt8] = [
    0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59, 0x5C, 0xB4, 0x00, 0x57, 0x01,
    0x32, 0x5F, 0x01, 0x08, 0xA0, 0x00, 0x00, 0x10, 0x00, 0x08, 0x20, 0x00, 0x30, 0xCC, 0x09,
    0xAA, 0x69, 0xA0, 0x4A, 0x51, 0x5B, 0x50, 0x12, 0x94, 0x57, 0x8B, 0xB9, 0x22, 0x9C, 0x28,
    0x48, 0x2E, 0x5A, 0x00, 0x2B, 0x80,
  ]

  // MARK: - Mailboxes

  private func message(_ header: String, _ body: String) -> String {
    "From an@xa.example Mon Jan  5 12:34:56 2015\nSubject: Tin\n\(header)\n\(body)\n\n"
  }

  @Test func readsMailboxes() throws {
    let text = "Năm 2022, toàn xã có 35 mô hình.\n>From đây\n\nFrom the office: 5\n"
    let mixed = """
      --b;1
      Content-Type: multipart/alternative; boundary=c

      --c
      Content-Type: text/html; charset=utf-8

      <p>Xã</p>
      --c
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: quoted-printable

      X=C3=A3 c=C3=B3 =
      5 h=E1=BB=99
      --c--
      --b;1
      Content-Type: text/plain; name="=?UTF-8?B?YsOhbyBjw6FvLnR4dA==?="
      Content-Transfer-Encoding: base64

      WMOjIGPDsyA2IGjh
      u5kuCg==
      --b;1
      Content-Type: application/octet-stream
      Content-Disposition: attachment; filename*=UTF-8''..%2Fb%E1%BA%A3n.exe

      MZ
      --b;1--
      """
    let box =
      message("", text)
      + message("Content-Type: multipart/mixed;\n boundary=\"b;1\"\n", mixed)
      + message("Content-Type: text/html\n", "<p>Xã có 7 hộ.</p>")
    var walk = ContainerWalk()
    walk.includes = { $0.suffix(4).elementsEqual(".txt".utf8) }
    var documents: [(String, String, String?)] = []
    var passedOver: [String] = []
    let format = try #require(ContainerFormat(Array(box.utf8), name: "inbox"))
    walk.read(Array(box.utf8), as: format, uri: "inbox") { item in
      switch item {
      case .document(let document):
        let text = String(decoding: document.bytes, as: UTF8.self)
        documents.append((document.uri, text, document.contentType))
      case .failed(let uri, let error): Issue.record("\(uri): \(error)")
      case .passedOver(let uri): passedOver.append(uri)
      }
    }
    #expect(
      documents.map(\.0) == ["inbox!/1", "inbox!/2", "inbox!/2/báo cáo.txt", "inbox!/3"])
    #expect(documents[0].1 == text.replacing(">From", with: "From") + "\n")
    #expect(documents[1].1 == "Xã có 5 hộ\n")
    #expect(documents[2].1 == "Xã có 6 hộ.\n")
    #expect(documents[3].1.hasPrefix("<p>Xã có 7 hộ.</p>"))
    #expect(documents[3].2 == "text/html")
    #expect(passedOver == ["inbox!/2/bản.exe"])
  }

  @Test func readsSingleMessages() throws {
    let mail = "Subject: Tin\nContent-Type: text/plain\n\nXã.\n\nFrom here on.\n"
    #expect(try walk(Array(mail.utf8), name: "a.eml") == ["a.eml!/1 20"])
    #expect(try walk(Array("Subject: x\n\n".utf8), name: "a.eml") == ["a.eml!/1 0"])
    #expect(try walk([], name: "a.mbox") == [])
    // An article that begins with this word is none.
    #expect(ContainerFormat(Array("From 1 to 5 of May 2015\n".utf8), name: "a.txt") == nil)
    var small = ContainerWalk()
    small.limits.entryBytes = 100
    let box = message("", String(repeating: "a", count: 200)) + message("", "b")
    #expect(
      try walk(Array(box.utf8), name: "a.mbox", small)
        == ["a.mbox!/1: the entry has more than ", "a.mbox!/2 2"])
  }

  /// Whatever a message is cut off or repeated to, it is read without harm.
  @Test func readsBrokenMessages() throws {
    let nested = (0..<100).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
    _ = try walk(Array(nested.joined().utf8), name: "a.eml")
    let mail = Array(
      message("Content-Type: multipart/mixed; boundary=\"b\"\n", "--b\n\nX=C\n--b--").utf8)
    for end in mail.indices { _ = try walk(Array(mail[..<end]), name: "a.mbox") }
    for header in [
      "Content-Type: multipart/mixed; boundary=", "Content-Type: ;;==;",
      "Content-Disposition: ; filename=",
    ] {
      _ = try walk(Array("\(header)\n\nabc".utf8), name: "a.eml")
    }
  }
}
