/// The elements that belong to the site and not to the article: menus, sidebars, share bars.
struct Furniture {
  private let indices: Set<Int>

  /// Whether an element begins furniture.
  func holds(_ index: Int) -> Bool { indices.contains(index) }

  /// Finds the furniture of a page.
  ///
  /// What is named like furniture and yet holds much of the page's text is something else, such as
  /// a frame around the whole page.
  init(of markup: Markup) {
    var indices: Set<Int> = []
    let sizes = Sizes(of: markup)
    let most = sizes.ofPage * 2 / 5
    var index = 0
    while index < markup.nodes.count {
      let node = markup.nodes[index]
      let named = node.tag == .furniture || node.hints.contains(.furniture)
      if named, !node.hints.contains(.articleBody) || node.hints.contains(.related),
        sizes.own(of: node, at: index) <= most, !markup.isHeader(index)
      {
        indices.insert(index)
        index = Int(node.end)
      } else {
        index += 1
      }
    }
    self.indices = indices
  }

  /// How many bytes of text stand before each node that lead nowhere.
  private struct Sizes {
    private var before: [Int] = [0]

    init(of markup: Markup) {
      var (linkEnd, unseenEnd, sum) = (0, 0, 0)
      for (index, node) in markup.nodes.enumerated() {
        if node.hints.contains(.leads) { linkEnd = max(linkEnd, Int(node.end)) }
        if node.hints.contains(.hidden) { unseenEnd = max(unseenEnd, Int(node.end)) }
        if node.tag == .text, index >= linkEnd, index >= unseenEnd {
          // Indents are no text.
          if node.bytes.count > 24 { sum += node.bytes.count }
        }
        before.append(sum)
      }
    }

    var ofPage: Int { before[before.count - 1] }

    func own(of node: Markup.Node, at index: Int) -> Int { before[Int(node.end)] - before[index] }
  }
}

extension Markup {
  /// Whether an element is the head of an article rather than that of the site.
  fileprivate func isHeader(_ index: Int) -> Bool {
    guard nodes[index].tag == .furniture else { return false }
    guard subtree(index).contains(where: { nodes[$0].tag.isHeading }) else { return false }
    var parent = Int(nodes[index].parent)
    while parent >= 0 {
      let node = nodes[parent]
      if node.tag == .article || node.tag == .main { return true }
      if node.hints.contains(.articleBody) { return true }
      parent = Int(node.parent)
    }
    return false
  }
}
