internal import VietText

/// Phrases as paths of word numbers; a path's end holds the numbers of its entries.
struct Trie: Sendable {
  static let root: Int32 = 0

  private var children: [Int64: Int32] = [:]
  private var firstEntry: [Int32] = [-1]
  private var nextEntry: [Int32] = []

  func child(of node: Int32, by id: WordID) -> Int32? { children[Self.edge(node, id)] }

  func forEachEntry(at node: Int32, _ body: (Int) -> Void) {
    var entry = firstEntry[Int(node)]
    while entry >= 0 {
      body(Int(entry))
      entry = nextEntry[Int(entry)]
    }
  }

  func entry(_ path: [WordID], where matches: (Int) -> Bool) -> Int? {
    var node = Self.root
    for id in path {
      guard let next = child(of: node, by: id) else { return nil }
      node = next
    }
    var found: Int?
    forEachEntry(at: node) { if matches($0) { found = $0 } }
    return found
  }

  /// Entries are inserted in the order of their numbers, from 0.
  mutating func insert(_ path: [WordID], _ entry: Int) {
    precondition(entry == nextEntry.count, "entries are inserted in order")
    var node = Self.root
    for id in path {
      let edge = Self.edge(node, id)
      if let next = children[edge] {
        node = next
      } else {
        firstEntry.append(-1)
        node = Int32(firstEntry.count - 1)
        children[edge] = node
      }
    }
    nextEntry.append(firstEntry[Int(node)])
    firstEntry[Int(node)] = Int32(entry)
  }

  private static func edge(_ node: Int32, _ id: WordID) -> Int64 { Int64(node) << 32 | Int64(id) }
}
