internal import VietText

/// The children of nodes that have many, found by the node and the word at once.
///
/// Half of the words of a text have dozens of others behind them in some phrase, and to search
/// among these takes as many steps as their number has bits, each foreseen wrong.
struct Branches: Sendable {
  /// Nodes with no more children are searched.
  static let few = 4

  private struct Branch {
    /// The node and the word; 0 for an empty place.
    var key: UInt64 = 0
    var child: Int32 = 0
  }

  /// A hash table with open addresses.
  private var branches: [Branch]
  private let shift: UInt64

  /// Room for so many branches.
  init(count: Int) {
    let bits = Int.bitWidth - max(count * 2 - 1, 1).leadingZeroBitCount
    branches = Array(repeating: Branch(), count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  /// Adds a node's child for a word.
  mutating func add(_ word: WordID, to node: Int32, _ child: Int) {
    let key = Self.key(node, word)
    var slot = slot(of: key)
    while branches[slot].key != 0 { slot = (slot &+ 1) & (branches.count &- 1) }
    branches[slot] = Branch(key: key, child: Int32(child))
  }

  /// A node's child for a word, 0 for none.
  @inline(__always) func child(of node: Int32, _ word: WordID) -> Int {
    let branches = branches.span
    let key = Self.key(node, word)
    var slot = slot(of: key)
    while true {
      let branch = branches[slot]
      if branch.key == key { return Int(branch.child) }
      if branch.key == 0 { return 0 }
      slot = (slot &+ 1) & (branches.count &- 1)
    }
  }

  @inline(__always) private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  /// 2^64 divided by the golden ratio spreads keys over the table's places.
  @inline(__always) private func slot(of key: UInt64) -> Int {
    Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
