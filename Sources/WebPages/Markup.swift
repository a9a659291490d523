internal import CXML

/// The elements and texts of a page, in the order of the page.
///
/// It is flat: each node knows its parent and where what it holds ends, so that however deep a page
/// is nested, it is walked without recursion.
struct Markup {
  /// An element, or a piece of text.
  struct Node {
    let tag: Tag
    let hints: Hints
    /// The index of the element that holds it; -1 for the first.
    let parent: Int32
    /// The index behind the last node in it.
    var end: Int32
    /// Where the text that it is, or all text that it holds, stands among the bytes.
    var bytes: Range<Int32>
  }

  /// The nodes; an element stands before what it holds.
  private(set) var nodes: [Node] = []
  /// All text of the page, UTF-8.
  private(set) var bytes: [UInt8] = []
  /// What elements say of the page that no reader sees, such as `og:title`.
  private(set) var properties: [Property] = []
  /// The scripts that hold linked data.
  private(set) var linkedData: [[UInt8]] = []
  /// The headline in the frame of the browser.
  private(set) var windowTitle: [UInt8] = []

  /// A name and what a page says for it.
  struct Property {
    let name: String
    let value: String
    /// The element that says it.
    let node: Int
  }

  /// Why a page has no markup.
  enum Failure: Error {
    case tooLarge
    case tangled
    case noMemory
  }

  /// Reads a page of UTF-8.
  init(_ page: [UInt8]) throws(Failure) {
    guard page.count < Int(Int32.max) else { throw .tooLarge }
    // The parser takes a zero for the end of the page.
    let page = page.contains(0) ? page.map { $0 == 0 ? 0x20 : $0 } : page
    let builder = Builder()
    var handler = unsafe cxml_handler(
      start: { unsafe Builder.of($0).start($1, $2) },
      end: { context, _ in unsafe Builder.of(context).end() },
      text: { unsafe Builder.of($0).text($1, $2) }
    )
    let end = unsafe page.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return cxml_done }
      return unsafe cxml_parse_html(
        start.assumingMemoryBound(to: CChar.self), Int32(buffer.count), &handler,
        Unmanaged.passUnretained(builder).toOpaque())
    }
    withExtendedLifetime(builder) { self = builder.finish() }
    if end == cxml_tangled { throw .tangled }
    if end == cxml_no_memory { throw .noMemory }
  }

  fileprivate init() {}

  /// The nodes of what an element holds, itself among them.
  func subtree(_ index: Int) -> Range<Int> { index..<Int(nodes[index].end) }
}

/// Takes down what the parser tells.
private final class Builder {
  private var markup = Markup()
  /// The open elements, the innermost last.
  private var open: [Int32] = []
  /// How many open elements lie deeper than any page is meant to be, and are passed over.
  private var tooDeep = 0
  private static let deepest = 1000

  /// What is collected instead of text: a script, the title of the window.
  private var kept: [UInt8] = []
  private var keeps: Tag?

  static func of(_ context: UnsafeMutableRawPointer?) -> Builder {
    guard let context = unsafe context else { preconditionFailure("given to the parser") }
    return unsafe Unmanaged<Builder>.fromOpaque(context).takeUnretainedValue()
  }

  func start(_ name: UnsafePointer<CChar>, _ pairs: UnsafePointer<UnsafePointer<CChar>?>?) {
    guard open.count < Self.deepest else {
      tooDeep += 1
      return
    }
    let tag = Tag(unsafe String(cString: name))
    let attributes = unsafe Attributes(pairs)
    let index = markup.nodes.count
    let hints = Hints(tag, attributes)
    let place = Int32(markup.bytes.count)
    markup.append(
      Markup.Node(
        tag: tag, hints: hints, parent: open.last ?? -1, end: Int32(index + 1), bytes: place..<place
      ))
    open.append(Int32(index))

    let name = attributes["property"] ?? attributes["itemprop"] ?? attributes["name"]
    if let name, let value = attributes["content"] ?? attributes["datetime"] {
      for name in name.lowercased().split(separator: " ") {
        markup.add(Markup.Property(name: String(name), value: value, node: index))
      }
    } else if tag == .time, let value = attributes["datetime"] {
      markup.add(Markup.Property(name: "time", value: value, node: index))
    }
    // An icon in a window title is a title, too, but not the page's.
    if tag == .title, markup.windowTitle.isEmpty { keeps = .title }
    if tag == .script, attributes["type"]?.lowercased().hasPrefix("application/ld+json") ?? false {
      keeps = .script
    }
  }

  func end() {
    guard tooDeep == 0 else {
      tooDeep -= 1
      return
    }
    guard let index = open.popLast() else { return }
    let tag = markup.close(Int(index))
    if tag == keeps {
      markup.keep(kept, of: tag)
      (kept, keeps) = ([], nil)
    }
  }

  func text(_ bytes: UnsafePointer<CChar>, _ count: Int32) {
    let bytes = unsafe UnsafeRawBufferPointer(start: bytes, count: Int(count))
    if keeps != nil {
      unsafe kept.append(contentsOf: bytes)
      return
    }
    guard let parent = open.last else { return }
    switch markup.nodes[Int(parent)].tag {
    case .script, .unseen, .title, .head: return
    default: unsafe markup.append(bytes, in: parent)
    }
  }

  func finish() -> Markup {
    while !open.isEmpty { end() }
    return markup
  }
}

extension Markup {
  fileprivate mutating func append(_ node: Node) { nodes.append(node) }

  fileprivate mutating func append(_ text: UnsafeRawBufferPointer, in parent: Int32) {
    let start = Int32(bytes.count)
    unsafe bytes.append(contentsOf: text)
    let end = Int32(bytes.count)
    // The parser hands over long texts in pieces.
    if let last = nodes.indices.last, nodes[last].tag == .text, nodes[last].parent == parent {
      nodes[last].bytes = nodes[last].bytes.lowerBound..<end
    } else {
      let index = Int32(nodes.count)
      nodes.append(
        Node(tag: .text, hints: [], parent: parent, end: index + 1, bytes: start..<end))
    }
  }

  fileprivate mutating func close(_ index: Int) -> Tag {
    nodes[index].end = Int32(nodes.count)
    nodes[index].bytes = nodes[index].bytes.lowerBound..<Int32(bytes.count)
    return nodes[index].tag
  }

  fileprivate mutating func add(_ property: Property) {
    // No page has so many.
    if properties.count < 2000 { properties.append(property) }
  }

  fileprivate mutating func keep(_ bytes: [UInt8], of tag: Tag) {
    if tag == .title { windowTitle = bytes } else { linkedData.append(bytes) }
  }
}

extension Attributes {
  /// Copies what the parser tells of an element's attributes, as far as they matter.
  fileprivate init(_ pairs: UnsafePointer<UnsafePointer<CChar>?>?) {
    guard let pairs = unsafe pairs else { return }
    var index = 0
    while let name = unsafe pairs[index] {
      let name = unsafe String(cString: name)
      if Self.known.contains(name) {
        let value = unsafe pairs[index + 1].map { unsafe String(cString: $0) } ?? ""
        add(name, value.utf8.count > 4000 ? String(value.prefix(1000)) : value)
      }
      index += 2
    }
  }

  private static let known: Set<String> = [
    "aria-hidden", "class", "colspan", "content", "datetime", "hidden", "href", "id", "itemprop",
    "name", "property", "rel", "role", "style", "type",
  ]
}
