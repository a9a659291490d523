import Ingest
import TestSupport
import Testing

/// Which documents are taken for web pages, and how their bytes become text.
@Suite struct WebPageFormatTests {
  private let body = "<p>Năm 2022, toàn xã có 35 mô hình.</p>"

  @Test(arguments: [
    "<!DOCTYPE html><html>BODY", "<html lang=vi>BODY", " \r\n<HTML>BODY", "<!-- x --> <html>BODY",
    "<!-- a --><!-- b --><!doctype HTML PUBLIC \"x\">BODY", "<?xml version='1.0'?><html>BODY",
    "<head><title>x</title></head>BODY", "<body>BODY", "\u{FEFF}<html>BODY",
  ])
  func tellsPagesByTheirBeginning(page: String) throws {
    let page = page.split(separator: "BODY").joined() + body
    let text = try DocumentReader().read(Array(page.utf8), name: "x")
    #expect(text.mediaType == "text/html")
    #expect(text.encoding == .utf8)
    #expect(
      String(decoding: text.bytes, as: UTF8.self).hasSuffix("Năm 2022, toàn xã có 35 mô hình."))
  }

  @Test(arguments: ["a.html", "a.HTM", "b/a.xhtml"])
  func tellsPagesByTheirNames(name: String) throws {
    #expect(try DocumentReader().read(Array(body.utf8), name: name).mediaType == "text/html")
  }

  /// Text may bear the address of the page that it was taken from.
  @Test func takesNoTextForAPageByItsName() throws {
    let text = Array("Họp xã\n3 < 5\n".utf8)
    let read = try DocumentReader().read(text, name: "http://xa.example/hop.html")
    #expect(read.mediaType == "text/plain")
    #expect(read.bytes == text)
  }

  @Test func tellsPagesByTheirContentType() throws {
    let reader = DocumentReader()
    let read = { (type: String?) in
      try reader.read(Array(body.utf8), name: "http://xa.example/tin", contentType: type).mediaType
    }
    #expect(try read("text/html; charset=utf-8") == "text/html")
    #expect(try read("application/xhtml+xml") == "text/html")
    #expect(try read("text/plain") == "text/plain")
    #expect(try read(nil) == "text/plain")
  }

  @Test(arguments: [
    "Họp <b>tại</b> xã", "<p>Họp", "a < b", "<!-- html", "<?xml version='1.0'?><a/>",
  ])
  func leavesTextAsItIs(text: String) throws {
    let read = try DocumentReader().read(Array(text.utf8), name: "a.txt")
    #expect(read.mediaType == "text/plain")
    #expect(read.bytes == Array(text.utf8))
  }

  @Test func readsUTF16() throws {
    let page = "<html>" + body
    let units = [0xFEFF] + Array(page.utf16)
    let read = try DocumentReader().read(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(read.encoding == .utf16LittleEndian)
    #expect(String(decoding: read.bytes, as: UTF8.self) == "Năm 2022, toàn xã có 35 mô hình.")
  }

  /// What a page and its server say of its encoding counts where little else tells.
  @Test func believesWhatThePageSaysWhereNothingElseTells() throws {
    // One word in VISCII, in which it is `Hỏi`; in TCVN3 it is another syllable.
    let bytes = Array("<html><p>H".utf8) + [0xF6] + Array("i".utf8)
    let read = { (type: String?, page: [UInt8]) in
      let text = try DocumentReader().read(page, name: "a.html", contentType: type)
      return (String(decoding: text.bytes, as: UTF8.self), text.encoding.name)
    }
    let told = try read("text/html; charset=VISCII", bytes)
    #expect(told == ("Hỏi", "VISCII"))
    let meta = "<html><meta http-equiv=Content-Type content='text/html; charset=viscii'><p>H"
    #expect(try read(nil, Array(meta.utf8) + [0xF6] + Array("i".utf8)) == ("Hỏi", "VISCII"))
    // A page without Vietnamese, in the encoding that most others only claim.
    let footer = Array("<html><meta charset='iso-8859-1'><p>Site map \u{A9}".unicodeScalars)
      .map { UInt8($0.value) }
    #expect(try read(nil, footer) == ("Site map ©", "windows-1252"))
  }

  @Test(arguments: ["viscii", "windows-1258", "iso-8859-1", "x-viet-vps", "utf-8", "klingon"])
  func believesTheTextRatherThanThePage(charset: String) throws {
    let words = "Toàn xã đã đăng ký 35 mô hình"
    let page = OldEncoding.tcvn3.encode("<html><meta charset=\"\(charset)\"><p>\(words)")
    let text = try DocumentReader().read(page, contentType: "text/html; charset=\(charset)")
    #expect(String(decoding: text.bytes, as: UTF8.self) == words)
    #expect(text.encoding.name == "TCVN3")
  }

  /// Text of an old font, pasted into an editor of web pages, all of the page in one line.
  @Test(arguments: [OldEncoding.tcvn3, .vni], [false, true])
  func readsWhatWasPasted(encoding: OldEncoding, hasReferences: Bool) throws {
    let words = "Ngày 7/3, toàn xã đã đăng ký được 35 mô hình mới, trong đó có 20 mô hình kinh tế."
    let pasted = encoding.encode(words).map { byte in
      byte < 0x80 || !hasReferences
        ? String(Character(Unicode.Scalar(byte))) : "&#\(byte);"
    }.joined()
    let page =
      "<html><head><title>Trang tin xã Hòa Bình</title></head><body><h1>Hội nghị sơ kết của xã Hòa "
      + "Bình</h1><div><p>\(pasted)</p><p>Hội nghị kết thúc vào buổi chiều cùng ngày tại xã.</p></div>"
    let text = try DocumentReader().read(Array(page.utf8))
    let read = String(decoding: text.bytes, as: UTF8.self)
    #expect(read.contains("\n\(words)\n"))
    #expect(read.hasPrefix("Hội nghị sơ kết của xã Hòa Bình\n"))
    #expect(text.encoding.name.contains("\(encoding) as windows-1252"))
  }

  @Test func readsReferencesThatWereEscapedTwice() throws {
    let page =
      "<html><p>&amp;Ocirc;ng H&amp;agrave; &amp;lt; 5 &amp;amp; 6, t&amp;iacute;nh &lt;b&gt;"
    let text = try DocumentReader().read(Array(page.utf8))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "Ông Hà &lt; 5 &amp; 6, tính <b>")
    // One alone is an example of itself.
    let once = "<html><p>Viết &amp;agrave; cho chữ à."
    #expect(
      String(decoding: try DocumentReader().read(Array(once.utf8)).bytes, as: UTF8.self)
        == "Viết &agrave; cho chữ à.")
  }

  /// Portals cut descriptions in the middle of a character; the page is UTF-8 nevertheless.
  @Test func mendsStrayBytes() throws {
    let words = String(repeating: "Xã Mường Sim họp. ", count: 30)
    let page = Array("<html><p>\(words)".utf8) + [0xE1, 0xBA] + Array("</p>".utf8)
    let read = try DocumentReader().read(page)
    #expect(read.encoding == .utf8)
    #expect(String(decoding: read.bytes, as: UTF8.self).hasSuffix("họp. \u{FFFD}"))
  }

  @Test func saysWhatIsWrong() {
    #expect(throws: IngestError.empty) { try DocumentReader().read(Array("<html></html>".utf8)) }
    let tangled = Array(("<html>" + String(repeating: "&#", count: 2_500_000)).utf8)
    #expect(throws: IngestError.tangled) { try DocumentReader().read(tangled) }
  }
}
