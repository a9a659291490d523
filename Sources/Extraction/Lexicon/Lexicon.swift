internal import CLexicons
internal import VietText

/// The words and phrases that the rules know, found by a walk over folded words.
public struct Lexicon: Sendable {
  /// One phrase of one class.
  struct Entry: Sendable {
    /// What the phrase is.
    var lexicon: LexiconClass
    /// The phrase as the table has it.
    var form: String
    /// What it stands for; the form itself where the table leaves it empty.
    var value: String
    /// The words that must be written in capitals, a bit a word.
    fileprivate var upperCase: UInt32
  }

  /// The class of an entry and its words in capitals, without its strings.
  private struct Kind {
    var lexicon: LexiconClass
    var upperCase: UInt32
  }

  /// The contents, shared by all copies. A class, so that a look-up copies no arrays.
  private var store: Store

  private final class Store: Sendable {
    let entries: [Entry]
    let vocabulary: Vocabulary
    let trie: Trie
    /// For a word's number, whether an entry begins with it.
    let begins: [Bool]
    /// For each entry, what a walk must know of it.
    let kinds: [Kind]

    init(_ builder: Builder) {
      (entries, vocabulary) = (builder.entries, builder.vocabulary)
      (trie, begins) = (builder.trie, builder.begins)
      kinds = builder.entries.map { Kind(lexicon: $0.lexicon, upperCase: $0.upperCase) }
    }
  }

  /// The lexicon that is compiled in.
  public static let builtIn: Lexicon = {
    var builder = Builder()
    for index in 0..<clexicon_count() {
      let table = unsafe clexicon_at(index)
      let bytes = unsafe UnsafeBufferPointer(start: table.bytes, count: table.count)
      let name = unsafe String(cString: table.name)
      do {
        try builder.add(LexiconTable(parsing: unsafe Array(bytes), name: name))
      } catch {
        preconditionFailure("the built-in lexicon is malformed: \(error)")
      }
    }
    return Lexicon(store: Store(builder))
  }()

  private init(store: Store) { self.store = store }

  /// Adds the rows of a table. An entry that stands already, with the same class and form, is
  /// replaced.
  public mutating func add(_ table: LexiconTable) {
    var builder = Builder(
      entries: store.entries, vocabulary: store.vocabulary, trie: store.trie,
      begins: store.begins)
    builder.add(table)
    store = Store(builder)
  }

  // MARK: Looking up

  /// All entries, in the order of the tables.
  var entries: [Entry] { store.entries }

  /// The words that the entries are made of.
  var vocabulary: Vocabulary { store.vocabulary }

  /// Whether an entry may begin with a word.
  @inline(__always) func mayBegin(_ word: WordID) -> Bool { store.begins[Int(word)] }

  /// Adds the entries that begin at a token, the shorter ones first.
  func appendHits(at start: Int, in tokens: [Token], to hits: inout [Hits.Hit]) {
    let store = store
    var (node, at) = (Trie.root, start)
    while at < tokens.count {
      let token = tokens[at]
      if token.id == 0 || at > start && token.traits.contains(.startsParagraph) { return }
      node = store.trie.child(of: node, by: token.id)
      if node == Trie.root { return }
      at += 1
      var entry = store.trie.firstEntry(at: node)
      while entry >= 0 {
        let kind = store.kinds[Int(entry)]
        if Self.isCapital(kind.upperCase, at: start, in: tokens) {
          hits.append(
            Hits.Hit(
              entry: entry, length: UInt16(truncatingIfNeeded: at - start), lexicon: kind.lexicon))
        }
        entry = store.trie.nextEntry(after: entry)
      }
    }
  }

  /// The entry of a whole phrase of a class, nil where the lexicon does not have it.
  func entry(of form: some StringProtocol, in lexicon: LexiconClass) -> Entry? {
    let tokens = Tokenizer(vocabulary).tokenize(Array(form.utf8)).tokens
    var hits: [Hits.Hit] = []
    appendHits(at: 0, in: tokens, to: &hits)
    return hits.last { $0.lexicon == lexicon && Int($0.length) == tokens.count }.map {
      entries[Int($0.entry)]
    }
  }

  /// Whether the words that an entry wants in capitals are so.
  @inline(__always) private static func isCapital(
    _ words: UInt32, at start: Int, in tokens: [Token]
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
}

extension Lexicon {
  /// A lexicon in the making.
  fileprivate struct Builder {
    var entries: [Entry] = []
    var vocabulary = Vocabulary()
    var trie = Trie()
    var begins: [Bool] = []

    mutating func add(_ table: LexiconTable) {
      if vocabulary.count == 0 { addWordsOfRules() }
      // All forms are cut into words at once, a line a form.
      var forms: [UInt8] = []
      forms.reserveCapacity(table.bytes.count)
      for row in table.rows {
        forms += table.bytes[row.form]
        forms.append(0x0A)
      }
      let text = Tokenizer.tokenize(forms, adding: &vocabulary)
      while begins.count < vocabulary.limit { begins.append(false) }
      var ids = text.tokens.map(\.id)
      ids.append(0)
      // A form of white space alone has no line.
      var line = 0
      for row in table.rows where line < text.lines.count {
        guard table.bytes[row.form].contains(where: { $0 > 0x20 }) else { continue }
        add(row, of: table, ids[text.lines[line].tokens], text.tokens[text.lines[line].tokens])
        line += 1
      }
    }

    private mutating func add(
      _ row: LexiconTable.Row, of table: LexiconTable, _ ids: ArraySlice<WordID>,
      _ tokens: ArraySlice<Token>
    ) {
      var upperCase: UInt32 = 0
      for (place, token) in tokens.enumerated() where token.traits.contains(.upperCase) {
        upperCase |= 1 << UInt32(min(place, 31))
      }
      let form = String(decoding: table.bytes[row.form], as: UTF8.self)
      let value =
        row.value.isEmpty ? form : String(decoding: table.bytes[row.value], as: UTF8.self)
      let entry = Entry(lexicon: row.lexicon, form: form, value: value, upperCase: upperCase)
      if let known = trie.insert(ids, replacing: { entries[$0].lexicon == row.lexicon }) {
        entries[known] = entry
      } else {
        entries.append(entry)
      }
      if let first = ids.first { begins[Int(first)] = true }
    }

    /// The words that rules name come first, so that their numbers are those of `Word`.
    private mutating func addWordsOfRules() {
      for word in Word.allCases {
        let id = vocabulary.id(adding: word.text)
        precondition(id == word.rawValue, "the words of the rules come first and differ: \(word)")
      }
    }
  }
}
