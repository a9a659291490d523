internal import CLexicons
internal import VietText

/// The words and phrases that the rules know, found by a walk over folded words.
public struct Lexicon: Sendable {
  /// One phrase of one class.
  public struct Entry: Sendable, Equatable {
    /// What the phrase is.
    public let lexicon: LexiconClass
    /// The phrase as the table has it.
    public let form: String
    /// What it stands for; the form itself where the table leaves it empty.
    public let value: String
    /// The words that must be written in capitals, a bit a word.
    let upperCase: UInt32
  }

  /// All entries, in the order of the tables.
  public private(set) var entries: [Entry] = []
  private(set) var vocabulary = Vocabulary()
  private var trie = Trie()
  /// For a word's number, the classes that have an entry beginning with it.
  private(set) var beginnings: [UInt64] = []

  /// An empty lexicon: the words that rules name, and no entries.
  init() {
    for word in Word.allCases {
      let id = vocabulary.id(adding: word.text)
      precondition(id == word.rawValue, "the words of the rules come first and differ: \(word)")
    }
    beginnings = Array(repeating: 0, count: vocabulary.limit)
  }

  /// The lexicon that is compiled in.
  public static let builtIn: Lexicon = {
    var lexicon = Lexicon()
    for index in 0..<clexicon_count() {
      let table = unsafe clexicon_at(index)
      let bytes = unsafe UnsafeBufferPointer(start: table.bytes, count: table.count)
      let name = unsafe String(cString: table.name)
      do {
        try lexicon.add(LexiconTable(parsing: unsafe Array(bytes), name: name))
      } catch {
        preconditionFailure("the built-in lexicon is malformed: \(error)")
      }
    }
    return lexicon
  }()

  /// Adds the rows of a table. An entry that stands already, with the same class and form, is
  /// replaced.
  public mutating func add(_ table: LexiconTable) {
    let tokenizer = Tokenizer(Vocabulary())
    for row in table.rows {
      let bytes = Array(row.form.utf8)
      var ids: [WordID] = []
      var upperCase: UInt32 = 0
      for token in tokenizer.tokenize(bytes).tokens {
        if token.traits.contains(.upperCase) { upperCase |= 1 << UInt32(min(ids.count, 31)) }
        let word = String(decoding: bytes[token.range], as: UTF8.self)
        ids.append(
          token.kind == .word || token.kind == .other
            ? vocabulary.id(adding: word) : WordID(token.kind.rawValue))
      }
      guard let first = ids.first else { continue }
      let entry = Entry(
        lexicon: row.lexicon, form: row.form, value: row.value.isEmpty ? row.form : row.value,
        upperCase: upperCase)
      if let known = trie.entry(ids, where: { entries[$0].lexicon == row.lexicon }) {
        entries[known] = entry
        continue
      }
      trie.insert(ids, entries.count)
      entries.append(entry)
      while beginnings.count < vocabulary.limit { beginnings.append(0) }
      beginnings[Int(first)] |= row.lexicon.bit
    }
  }

  /// The classes whose entries may begin at a token.
  @inline(__always) func classes(beginning token: Token) -> UInt64 { beginnings[Int(token.id)] }

  /// The longest entry of a class that begins at a token, and the token after it.
  func longest(
    _ lexicon: LexiconClass, at start: Int, in tokens: [Token], end: Int
  ) -> (entry: Int, end: Int)? {
    guard start < end, beginnings[Int(tokens[start].id)] & lexicon.bit != 0 else { return nil }
    var (node, at) = (Trie.root, start)
    var found: (entry: Int, end: Int)?
    while at < end {
      let token = tokens[at]
      if token.id == 0 || at > start && token.traits.contains(.startsParagraph) { break }
      guard let next = trie.child(of: node, by: token.id) else { break }
      (node, at) = (next, at + 1)
      trie.forEachEntry(at: node) { index in
        guard entries[index].lexicon == lexicon, capitals(of: index, at: start, in: tokens) else {
          return
        }
        found = (index, at)
      }
    }
    return found
  }

  /// The value of a whole phrase of a class, nil where the lexicon does not have it.
  func value(of form: String, in lexicon: LexiconClass) -> String? {
    let tokens = Tokenizer(vocabulary).tokenize(Array(form.utf8)).tokens
    guard let found = longest(lexicon, at: 0, in: tokens, end: tokens.count),
      found.end == tokens.count
    else { return nil }
    return entries[found.entry].value
  }

  private func capitals(of entry: Int, at start: Int, in tokens: [Token]) -> Bool {
    var wanted = entries[entry].upperCase
    while wanted != 0 {
      let word = wanted.trailingZeroBitCount
      guard tokens[start + word].traits.contains(.upperCase) else { return false }
      wanted &= wanted - 1
    }
    return true
  }
}
