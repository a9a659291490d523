internal import VietText

/// Phrases as paths of word numbers, laid out for the walk over a text.
///
/// The nodes stand breadth first, so that the children of a node are neighbours, in the order of
/// their words, and lie behind those of the node before it.
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
    /// The classes of the phrases that end here.
    var classes: UInt64 = 0
    var firstChild: Int32 = 0
    var firstEnding: Int32 = 0
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
  }

  /// The nodes, and one more that ends the last one's children and endings.
  private var nodes: [Node] = [Node()]
  /// The word that leads to each node.
  private var words: [WordID] = [0]
  private var endings: [Ending] = []
  /// For each word, what begins with it.
  private var beginnings: [Beginning]

  // MARK: Walking

  /// What begins with a word.
  @inline(__always) func beginning(with word: WordID) -> Beginning { beginnings[Int(word)] }

  /// The node of the phrases that go on with a token, 0 for none.
  @inline(__always) func node(behind beginning: Beginning, _ token: Token) -> Int {
    node(behind: Int(beginning.node), beginning.following, token)
  }

  @inline(__always)
  private func node(behind node: Int, _ following: UInt64, _ token: Token) -> Int {
    guard following & Self.bit(token.id) != 0, !token.traits.contains(.startsParagraph) else {
      return 0
    }
    return child(token.id, among: nodes[node].firstChild..<nodes[node + 1].firstChild)
  }

  /// Calls `body` for each node where phrases end that begin with a word, the shorter phrases first,
  /// with the node and the token behind those that lead to it.
  ///
  /// `next` is the node that the second token leads to, 0 for none, and `end` the token behind it.
  @inline(__always) func walk(
    from beginning: Beginning, then next: Int, before end: Int, in tokens: Span<Token>,
    _ body: (_ node: Int, _ end: Int) -> Void
  ) {
    var (node, at, isBeginning) = (Int(beginning.node), end - 1, true)
    while node > 0 {
      if nodes[node].classes != 0 { body(node, at) }
      if isBeginning {
        (node, isBeginning) = (next, false)
      } else {
        guard at < tokens.count else { return }
        node = self.node(behind: node, nodes[node].following, tokens[at])
      }
      at += 1
    }
  }

  /// The node of a word among some nodes, 0 for none.
  ///
  @inline(__always) private func child(_ word: WordID, among nodes: Range<Int32>) -> Int {
    let words = words.span
    var (low, count) = (Int(nodes.lowerBound), nodes.count)
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
  @inline(__always) func classes(at node: Int, from start: Int, in tokens: Span<Token>) -> UInt64 {
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
    var start: Int
    /// How many words it has.
    var count: Int
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
    build(paths, of: words, limit: limit)
    for place in 1..<Int(nodes[1].firstChild) {
      let node = nodes[place]
      beginnings[Int(self.words[place])] = Beginning(
        following: node.following, classes: node.classes, node: Int32(place),
        wantsCapitals: node.wantsCapitals)
    }
  }

  /// Makes the nodes: the paths of a node stand together, and are dealt out among its children.
  private mutating func build(_ paths: [Path], of allWords: [WordID], limit: Int) {
    let (paths, allWords) = (paths.span, allWords.span)
    /// The paths through a node, and how many of their words lead to it.
    var steps: [(paths: Range<Int32>, depth: Int32)] = []
    steps.reserveCapacity(allWords.count + 1)
    nodes.reserveCapacity(allWords.count + 2)
    words.reserveCapacity(allWords.count + 1)
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
      // Behind their first few words most phrases are alone.
      if range.count == 1 {
        let path = paths[Int(order[range.lowerBound])]
        if path.count > depth {
          let word = allWords[path.start + depth]
          node.following = Self.bit(word)
          nodes.append(Node())
          words.append(word)
          steps.append((steps[index].paths, Int32(depth + 1)))
        } else {
          add(path.ending, to: &node)
        }
        nodes[index] = node
        index += 1
        continue
      }
      next.removeAll(keepingCapacity: true)
      var end = range.lowerBound
      for place in range {
        let path = paths[Int(order[place])]
        guard path.count > depth else {
          add(path.ending, to: &node)
          continue
        }
        let word = allWords[path.start + depth]
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
          let word = Int(allWords[paths[Int(order[place])].start + depth])
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
