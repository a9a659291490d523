internal import VietText

/// Phrases as paths of word numbers, laid out for the walk over a text.
///
/// The nodes stand breadth first, so that the children of a node are neighbours, in the order of
/// their words, and lie behind those of the node before it. A phrase that is alone behind its second
/// word or a later one has no more nodes: most are, and the rest of its words is compared as it is.
struct Trie: Sendable {
  /// The end of a phrase.
  struct Ending: Sendable {
    /// The phrase's place in the rows of the lexicon.
    var row: Int32
    /// The words that must be written in capitals, a bit a word.
    var upperCase: UInt32
    var lexicon: LexiconClass
  }

  private struct Node {
    /// The words that phrases go on with, by the last bits of their numbers: for most words of a
    /// text one look tells that no phrase goes on with them.
    var following: UInt64 = 0
    /// The classes of the phrases that end here, or behind the rest of the only one.
    var classes: UInt64 = 0
    var firstChild: Int32 = 0
    var firstEnding: Int32 = 0
    /// Where the rest of the only phrase begins among all phrases' words, and how many it has.
    var firstRest: Int32 = 0
    var rest: UInt16 = 0
    /// Whether some of the phrases want capitals.
    var wantsCapitals = false
  }

  /// What begins with a word, apart from the nodes: at most words of a text no more is looked at.
  struct Beginning: Sendable {
    fileprivate var following: UInt64 = 0
    /// The classes of the phrases that are the word alone.
    fileprivate(set) var classes: UInt64 = 0
    /// The node, 0 for none.
    fileprivate(set) var node: Int32 = 0
    /// Whether some of these phrases want capitals.
    fileprivate(set) var wantsCapitals = false
    /// Whether the words that go on from the node are looked up in `branches`.
    fileprivate var isWide = false
  }

  /// The nodes, and one more that ends the last one's children and endings.
  private var nodes: [Node] = [Node()]
  /// The word that leads to each node.
  private var words: [WordID] = [0]
  private var endings: [Ending] = []
  /// The words of all phrases.
  private let allWords: [WordID]
  /// For each word, what begins with it.
  private var beginnings: [Beginning]
  /// The children of the beginnings that have many.
  private var branches = Branches(count: 0)

  // MARK: Walking

  /// What begins with a word.
  @inline(__always) func beginning(with word: WordID) -> Beginning { beginnings[Int(word)] }

  /// Whether phrases of more than the word may stand where one begins, or some that want capitals:
  /// seldom where none does, and always where one does.
  @inline(__always) func mayGoOn(_ beginning: Beginning, to token: Token) -> Bool {
    beginning.following & Self.bit(token.id) != 0 || beginning.wantsCapitals
  }

  /// The node of the phrases that go on with a token, 0 for none.
  @inline(__always) func node(behind beginning: Beginning, _ token: Token) -> Int {
    guard Self.mayFollow(token, among: beginning.following) else { return 0 }
    return beginning.isWide
      ? branches.child(of: beginning.node, token.id) : child(token.id, of: Int(beginning.node))
  }

  /// The node of the phrases that go on with a token behind others.
  @inline(__always) private func node(behind node: Int, _ token: Token) -> Int {
    Self.mayFollow(token, among: nodes[node].following) ? child(token.id, of: node) : 0
  }

  @inline(__always) private static func mayFollow(_ token: Token, among words: UInt64) -> Bool {
    words & bit(token.id) != 0 && !token.traits.contains(.startsParagraph)
  }

  /// Calls `body` for each node where phrases end that begin with a word, the shorter phrases first,
  /// with the node, the classes of its phrases and the token behind those that lead to it.
  ///
  /// `next` is the node that the second token leads to, 0 for none. Of the first word's own node no
  /// more is asked than the beginning tells: nodes lie far apart, and to fetch one takes longer than
  /// all else here.
  @inline(__always) func walk(
    from beginning: Beginning, at start: Int, then next: Int, in tokens: Span<Token>,
    _ body: (_ node: Int32, _ classes: UInt64, _ end: Int) -> Void
  ) {
    if beginning.classes != 0 {
      let classes =
        beginning.wantsCapitals
        ? self.classes(at: Int(beginning.node), from: start, in: tokens) : beginning.classes
      body(beginning.node, classes, start + 1)
    }
    var (node, end) = (next, start + 2)
    while node > 0 {
      end += Int(nodes[node].rest)
      guard nodes[node].rest == 0 || isRest(of: node, before: end, in: tokens) else { return }
      if nodes[node].classes != 0 {
        body(Int32(truncatingIfNeeded: node), classes(at: node, from: start, in: tokens), end)
      }
      guard end < tokens.count else { return }
      node = self.node(behind: node, tokens[end])
      end += 1
    }
  }

  /// Whether the rest of the only phrase behind a node stands before a token.
  @inline(__always) private func isRest(of node: Int, before end: Int, in tokens: Span<Token>)
    -> Bool
  {
    guard end <= tokens.count else { return false }
    let (first, count) = (Int(nodes[node].firstRest), Int(nodes[node].rest))
    for place in 0..<count {
      let token = tokens[end - count + place]
      guard token.id == allWords[first + place], !token.traits.contains(.startsParagraph) else {
        return false
      }
    }
    return true
  }

  /// The node of a word among a node's children, 0 for none.
  @inline(__always) private func child(_ word: WordID, of node: Int) -> Int {
    let words = words.span
    let (first, end) = (nodes[node].firstChild, nodes[node + 1].firstChild)
    var (low, count) = (Int(first), Int(end &- first))
    // Halved without a branch on the words, which no processor can foresee.
    while count > 1 {
      let half = count >> 1
      low = words[low &+ half] <= word ? low &+ half : low
      count &-= half
    }
    return count == 1 && words[low] == word ? low : 0
  }

  @inline(__always) private static func bit(_ word: WordID) -> UInt64 { 1 << UInt64(word & 63) }

  /// The classes of the phrases that end at a node, read from a token on.
  @inline(__always) private func classes(at node: Int, from start: Int, in tokens: Span<Token>)
    -> UInt64
  {
    guard nodes[node].wantsCapitals else { return nodes[node].classes }
    var classes: UInt64 = 0
    let places = endings(at: node)
    for index in Int(places.lowerBound)..<Int(places.upperBound)
    where Self.isCapital(endings[index].upperCase, from: start, in: tokens) {
      classes |= endings[index].lexicon.bit
    }
    return classes
  }

  /// The row of the phrase of a class among those that end at a node.
  @inline(__always) func row(of lexicon: LexiconClass, among places: Range<Int32>) -> Int? {
    for index in Int(places.lowerBound)..<Int(places.upperBound)
    where endings[index].lexicon == lexicon {
      return Int(endings[index].row)
    }
    return nil
  }

  /// Where the phrases stand that end at a node, one a class.
  @inline(__always) func endings(at node: Int) -> Range<Int32> {
    nodes[node].firstEnding..<nodes[node + 1].firstEnding
  }

  /// Whether the words that a phrase wants in capitals are so.
  @inline(__always) private static func isCapital(
    _ words: UInt32, from start: Int, in tokens: Span<Token>
  ) -> Bool {
    var wanted = words
    while wanted != 0 {
      guard tokens[start + wanted.trailingZeroBitCount].traits.contains(.upperCase) else {
        return false
      }
      wanted &= wanted - 1
    }
    return true
  }

  // MARK: Building

  /// A phrase as a path: a range of all phrases' words.
  struct Path {
    /// The first word's place among all words.
    var start: Int32
    /// How many words it has.
    var count: Int32
    var ending: Ending
  }

  /// The trie of some phrases.
  ///
  /// Of two with the same words and class the later one counts.
  ///
  /// - Parameters:
  ///   - paths: the phrases, each of one word at least.
  ///   - words: the words that the paths are ranges of.
  ///   - limit: one more than the largest number of a word.
  init(_ paths: [Path], of words: [WordID], limit: Int) {
    beginnings = Array(repeating: Beginning(), count: limit)
    allWords = words
    build(paths, of: words, limit: limit)
    let places = 1..<Int(nodes[1].firstChild)
    branches = Branches(
      count: places.lazy.map(children).filter { $0.count > Branches.few }.reduce(0) {
        $0 + $1.count
      })
    for place in places {
      let (node, children) = (nodes[place], children(of: place))
      let isWide = children.count > Branches.few
      beginnings[Int(self.words[place])] = Beginning(
        following: node.following, classes: node.classes, node: Int32(place),
        wantsCapitals: node.wantsCapitals, isWide: isWide)
      if isWide {
        for child in children { branches.add(self.words[child], to: Int32(place), child) }
      }
    }
  }

  private func children(of node: Int) -> Range<Int> {
    Int(nodes[node].firstChild)..<Int(nodes[node + 1].firstChild)
  }

  /// Makes the nodes: the paths of a node stand together, and are dealt out among its children.
  private mutating func build(_ paths: [Path], of allWords: [WordID], limit: Int) {
    let (paths, allWords) = (paths.span, allWords.span)
    /// The paths through a node, and how many of their words lead to it.
    var steps: [(paths: Range<Int32>, depth: Int32)] = []
    steps.reserveCapacity(2 * paths.count)
    nodes.reserveCapacity(2 * paths.count)
    words.reserveCapacity(2 * paths.count)
    endings.reserveCapacity(paths.count)
    steps.append((0..<Int32(paths.count), 0))
    var order = Array(0..<Int32(paths.count))
    var dealt = order
    // For each word, how many paths go on with it; then where the next of them is put.
    var places = [Int](repeating: 0, count: limit)
    var next: [WordID] = []
    var index = 0
    while index < steps.count {
      let range = Int(steps[index].paths.lowerBound)..<Int(steps[index].paths.upperBound)
      let depth = Int(steps[index].depth)
      var node = Node(firstChild: Int32(nodes.count), firstEnding: Int32(endings.count))
      if range.count == 1, depth > 1,
        case let only = paths[Int(order[range.lowerBound])],
        Int(only.count) - depth <= Int(UInt16.max)
      {
        node.firstRest = only.start + Int32(depth)
        node.rest = UInt16(Int(only.count) - depth)
        add(only.ending, to: &node)
        nodes[index] = node
        index += 1
        continue
      }
      next.removeAll(keepingCapacity: true)
      var end = range.lowerBound
      for place in range {
        let path = paths[Int(order[place])]
        guard Int(path.count) > depth else {
          add(path.ending, to: &node)
          continue
        }
        let word = allWords[Int(path.start) + depth]
        if places[Int(word)] == 0 { next.append(word) }
        places[Int(word)] += 1
        order[end] = order[place]
        end += 1
      }
      if next.count > 1 { next.sort() }
      var start = range.lowerBound
      for word in next {
        let count = places[Int(word)]
        places[Int(word)] = next.count > 1 ? start : 0
        node.following |= Self.bit(word)
        nodes.append(Node())
        words.append(word)
        steps.append((Int32(start)..<Int32(start + count), Int32(depth + 1)))
        start += count
      }
      if next.count > 1 {
        for place in range.lowerBound..<end {
          let word = Int(allWords[Int(paths[Int(order[place])].start) + depth])
          dealt[places[word]] = order[place]
          places[word] += 1
        }
        for place in range.lowerBound..<end { order[place] = dealt[place] }
        for word in next { places[Int(word)] = 0 }
      }
      nodes[index] = node
      index += 1
    }
    nodes.append(Node(firstChild: Int32(nodes.count), firstEnding: Int32(endings.count)))
  }

  private mutating func add(_ ending: Ending, to node: inout Node) {
    if ending.upperCase != 0 { node.wantsCapitals = true }
    if node.classes & ending.lexicon.bit != 0 {
      for known in Int(node.firstEnding)..<endings.count
      where endings[known].lexicon == ending.lexicon {
        endings[known] = ending
      }
    } else {
      node.classes |= ending.lexicon.bit
      endings.append(ending)
    }
  }
}
