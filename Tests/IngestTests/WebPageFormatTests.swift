import Ingest
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
