internal import VietText

/// Phrases as paths of word numbers; a path's end holds the numbers of its entries.
///
/// Edges stand in one open-addressed table, so a step of the walk is a multiplication and, nearly
/// always, one look.
struct Trie: Sendable {
  static let root: Int32 = 0

  /// Node and word of each edge, plus one, so that 0 is free.
  private var edges: [UInt64] = Array(repeating: 0, count: 1 << 12)
  private var children: [Int32] = Array(repeating: 0, count: 1 << 12)
  private var shift: UInt64 = 64 - 12
  private var edgeCount = 0
  private var firstEntry: [Int32] = [-1]
  private var nextEntry: [Int32] = []

  /// The node behind a word, 0 where no phrase goes on so.
  @inline(__always) func child(of node: Int32, by id: WordID) -> Int32 {
    let edge = Self.edge(node, id)
    var slot = Int((edge &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while true {
      let found = edges[slot]
      if found == edge { return children[slot] }
      if found == 0 { return 0 }
      slot = (slot + 1) & (edges.count - 1)
    }
  }

  /// The first entry of a node, -1 for none.
  @inline(__always) func firstEntry(at node: Int32) -> Int32 { firstEntry[Int(node)] }

  /// The next entry of the same node, -1 for none.
  @inline(__always) func nextEntry(after entry: Int32) -> Int32 { nextEntry[Int(entry)] }

  /// Adds the next entry; entries are numbered from 0 in the order in which they are added.
  ///
  /// - Parameter sameKind: whether an entry already at the path is replaced, as by a later table.
  /// - Returns: the number of the entry that it replaces, nil for a new one.
  mutating func insert(
    _ path: ArraySlice<WordID>, replacing sameKind: (Int) -> Bool
  ) -> Int? {
    var node = Self.root
    for id in path {
      let next = child(of: node, by: id)
      node = next != 0 ? next : addChild(of: node, by: id)
    }
    var entry = firstEntry[Int(node)]
    while entry >= 0 {
      if sameKind(Int(entry)) { return Int(entry) }
      entry = nextEntry[Int(entry)]
    }
    nextEntry.append(firstEntry[Int(node)])
    firstEntry[Int(node)] = Int32(nextEntry.count - 1)
    return nil
  }

  private mutating func addChild(of node: Int32, by id: WordID) -> Int32 {
    edgeCount += 1
    if edgeCount * 2 > edges.count { grow() }
    firstEntry.append(-1)
    let child = Int32(firstEntry.count - 1)
    place(Self.edge(node, id), child)
    return child
  }

  private mutating func place(_ edge: UInt64, _ child: Int32) {
    var slot = Int((edge &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while edges[slot] != 0 { slot = (slot + 1) & (edges.count - 1) }
    edges[slot] = edge
    children[slot] = child
  }

  private mutating func grow() {
    let (oldEdges, oldChildren) = (edges, children)
    shift -= 2
    edges = Array(repeating: 0, count: oldEdges.count * 4)
    children = Array(repeating: 0, count: oldEdges.count * 4)
    for (edge, child) in zip(oldEdges, oldChildren) where edge != 0 { place(edge, child) }
  }

  @inline(__always) private static func edge(_ node: Int32, _ id: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: id)) + 1
  }
}
